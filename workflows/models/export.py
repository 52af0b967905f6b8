"""A list of cases as a file."""

from __future__ import annotations

import uuid

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from organisation.codes import new_code
from organisation.sealing.fields import SealedJSONField


def new_export_reference() -> str:
    """A reference such as EX-7K3F-92QX, by which the log names an export."""
    return f"EX-{new_code(groups=2)}"


class Export(models.Model):
    """Cases that somebody wants as a file, which only they can download, until it is thrown away at `expires_at`.

    `wanted` is how the cases are found: an address of the list, or references. The file lies sealed under
    ``VAR_DIR/exports`` by `key`, and is for who works at all of its `foundations`. Whoever makes
    it writes `claimed_at` as it goes on, so that what a dead worker left is taken up.
    """

    class State(models.TextChoices):
        WAITING = "waiting", _("is being made")
        READY = "ready", _("ready")
        FAILED = "failed", _("could not be made")
        OVER = "over", _("thrown away")

    class Format(models.TextChoices):
        XLSX = "xlsx", _("Excel (.xlsx)")
        CSV = "csv", _("CSV, for other programs")

    reference = models.CharField(max_length=16, unique=True, default=new_export_reference, editable=False)
    by = models.ForeignKey("organisation.User", models.SET_NULL, null=True, related_name="+")
    wanted = SealedJSONField(purpose="export", null=True)
    columns = ArrayField(models.CharField(max_length=100))
    format = models.CharField(max_length=4, choices=Format)
    state = models.CharField(max_length=8, choices=State, default=State.WAITING)
    total = models.PositiveIntegerField()
    foundations = ArrayField(models.BigIntegerField(), default=list)
    written = models.PositiveIntegerField(default=0)
    key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    attempts = models.PositiveSmallIntegerField(default=0)
    claimed_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()

    class Meta:
        verbose_name = _("export")
        verbose_name_plural = _("exports")
        indexes = [
            models.Index(fields=["by", "-created_at"], name="export_of_whom"),
            models.Index(fields=["expires_at"], name="export_end", condition=~Q(state="over")),
        ]

    def __str__(self) -> str:
        return self.reference
