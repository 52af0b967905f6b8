"""What happened to a case: rows that are only ever added."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from workflows.models.sealed import seal_json, unseal_json


class Event(models.Model):
    """One move of one case. `number` is the version that the case had after it, so that each version has one event.

    `data` is what the move's form was given, sealed with the key of the case's kind. A trigger refuses changes and
    deletion (migration 0002). Who acted is kept by number, without a constraint: an account that is deleted later must
    neither be held back by its events nor change them.
    """

    case = models.ForeignKey("workflows.Case", models.CASCADE, related_name="events")
    number = models.PositiveIntegerField()
    transition = models.CharField(max_length=40)
    from_state = models.CharField(max_length=40)
    to_state = models.CharField(max_length=40)
    actor_kind = models.CharField(max_length=12)
    actor = models.ForeignKey(
        "organisation.User",
        models.DO_NOTHING,
        null=True,
        blank=True,
        db_constraint=False,
        related_name="+",
    )
    at = models.DateTimeField()
    due_on = models.DateField(null=True, blank=True)
    sealed_data = models.BinaryField(default=b"", editable=False)

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")
        ordering = ["case_id", "number"]
        constraints = [models.UniqueConstraint(fields=["case", "number"], name="event_once_per_version")]

    def __str__(self) -> str:
        return f"{self.case_id}/{self.number} {self.transition}"

    def data(self, kind: str) -> dict[str, Any]:
        """What the move was given; `kind` is the kind of the case, which saves reading the case again."""
        return unseal_json(f"case:{kind}", self.sealed_data)

    def seal(self, kind: str, data: dict[str, Any]) -> None:
        self.sealed_data = seal_json(f"case:{kind}", data)
