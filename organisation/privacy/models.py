"""How long what is kept, what was forgotten, and requests about one person's data."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from organisation.codes import new_code
from organisation.sealing.fields import SealedTextField

LONGEST = 240


def new_reference() -> str:
    """A reference such as AVG-7K3F-92QX, by which a request is named in the log."""
    return f"AVG-{new_code(groups=2)}"


class RetentionPeriod(models.Model):
    """After how many months something is forgotten, where that is not the default. Without a foundation: everywhere."""

    key = models.CharField(_("what"), max_length=100)
    foundation = models.ForeignKey(
        "organisation.Foundation",
        models.CASCADE,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("foundation"),
    )
    months = models.PositiveSmallIntegerField(
        _("months"), validators=[MinValueValidator(1), MaxValueValidator(LONGEST)]
    )

    class Meta:
        verbose_name = _("retention period")
        verbose_name_plural = _("retention periods")
        constraints = [
            models.UniqueConstraint(
                fields=["key", "foundation"],
                nulls_distinct=False,
                name="retention_period_once",
                violation_error_message=_("This period has been adapted already."),
            ),
            models.CheckConstraint(
                name="retention_period_in_reason", condition=models.Q(months__range=(1, LONGEST))
            ),
        ]

    def __str__(self) -> str:
        return self.key


class Forgotten(models.Model):
    """The book of what was forgotten, by the name that the log gives it: a reference, never a person.

    Only of what stands here do the triggers of the log and of events let the sealed words be emptied (`audit.sql`). Rows
    are only ever added.
    """

    subject = models.CharField(max_length=120, unique=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("forgotten")
        verbose_name_plural = _("forgotten")

    def __str__(self) -> str:
        return self.subject


class PersonRequest(models.Model):
    """Somebody asked what we have of them, or to be erased; a member of staff looks, and acts within their own reach.

    The archive lies sealed under ``VAR_DIR/exports`` by `key`, is handed out once, and is over at `expires_at`.
    """

    class State(models.TextChoices):
        OPEN = "open", _("looked up")
        BUILDING = "building", _("the copy is being made")
        READY = "ready", _("the copy is ready")
        COLLECTED = "collected", _("the copy was collected")
        FAILED = "failed", _("the copy could not be made")
        ERASED = "erased", _("erased")
        OVER = "over", _("closed")

    reference = models.CharField(max_length=16, unique=True, default=new_reference, editable=False)
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+", verbose_name=_("asked by")
    )
    address = SealedTextField(purpose="person-request", null=True)
    address_index = models.CharField(max_length=64, blank=True)
    state = models.CharField(max_length=10, choices=State, default=State.OPEN)
    key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    created_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField()

    class Meta:
        verbose_name = _("request about a person")
        verbose_name_plural = _("requests about persons")
        ordering = ["-created_at", "-pk"]
        indexes = [
            models.Index(
                fields=["expires_at"],
                name="person_request_end",
                condition=~models.Q(state__in=["erased", "over"]),
            )
        ]

    def __str__(self) -> str:
        return self.reference
