"""One move of many cases at once: what was looked at, what was done, and what became of each case."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from organisation.codes import new_code
from organisation.sealing.fields import SealedJSONField


def new_batch_reference() -> str:
    """A reference such as VT-7K3F-92QX, by which the log names a batch."""
    return f"VT-{new_code(groups=2)}"


class Batch(models.Model):
    """The move `transition` of the process `kind`, and of what is like it elsewhere, for the cases of its rows.

    It begins as a preview. Its rows are the truth: whoever carries it out takes those that still wait, one transaction a row,
    so that whoever is killed leaves each row done or waiting. `given` is what was filled in for all of them, and goes once
    nothing waits any more. `undoes` is the batch that this one takes back.
    """

    class State(models.TextChoices):
        PREVIEW = "preview", _("looked at")
        RUNNING = "running", _("under way")
        DONE = "done", _("finished")
        STOPPED = "stopped", _("stopped")

    reference = models.CharField(max_length=16, unique=True, default=new_batch_reference, editable=False)
    by = models.ForeignKey("organisation.User", models.SET_NULL, null=True, related_name="+")
    kind = models.CharField(max_length=40)
    transition = models.CharField(max_length=40)
    given = SealedJSONField(purpose="batch", null=True)
    undoes = models.ForeignKey("self", models.SET_NULL, null=True, related_name="+")
    state = models.CharField(max_length=8, choices=State, default=State.PREVIEW)
    created_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("many at once")
        verbose_name_plural = _("many at once")
        indexes = [
            models.Index(fields=["by", "-created_at"], name="batch_of_whom"),
            models.Index(fields=["created_at"], name="batch_age"),
            models.Index(fields=["id"], name="batch_running", condition=Q(state="running")),
        ]

    def __str__(self) -> str:
        return self.reference


class Outcome(models.TextChoices):
    """What became of a case; one that waits has no outcome yet."""

    WAITING = "", _("Waits")
    DONE = "done", _("Done")
    ALREADY = "already", _("It was so already")
    REFUSED = "refused", _("Not possible")
    CHANGED = "changed", _("Not done: changed meanwhile")
    FAILED = "failed", _("Not done: something went wrong")


class BatchRow(models.Model):
    """One case of a batch, as it was looked at: only at `expected_version` it moves. `reason` says why it did not.

    `version` is the one that it had after the move, `owner_before` who had it until then.
    """

    batch = models.ForeignKey(Batch, models.CASCADE, related_name="rows")
    number = models.PositiveIntegerField()
    case = models.ForeignKey("workflows.Case", models.CASCADE, related_name="+")
    expected_version = models.PositiveIntegerField()
    owner_before = models.BigIntegerField(null=True)
    outcome = models.CharField(max_length=8, choices=Outcome, default=Outcome.WAITING, blank=True)
    reason = models.TextField(blank=True)
    version = models.PositiveIntegerField(null=True)
    at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("case of many")
        verbose_name_plural = _("cases of many")
        constraints = [
            models.UniqueConstraint(fields=["batch", "case"], name="batch_has_a_case_once"),
            models.CheckConstraint(
                name="batch_row_done_has_a_version",
                condition=~Q(outcome="done") | Q(version__isnull=False, at__isnull=False),
            ),
        ]
        indexes = [models.Index(fields=["batch", "outcome", "number"], name="batch_rows")]

    def __str__(self) -> str:
        return f"{self.batch_id}/{self.number}"
