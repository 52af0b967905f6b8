"""A move that waits for a second pair of eyes, and what became of it."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _


class Outcome(models.TextChoices):
    """What became of a proposal; an open one has none yet."""

    OPEN = "", _("open")
    CONFIRMED = "confirmed", _("confirmed")
    RETURNED = "returned", _("returned")
    TAKEN_BACK = "taken_back", _("taken back")
    OVERTAKEN = "overtaken", _("overtaken")


class Proposal(models.Model):
    """One coordinator's wish to make a move that another one must confirm. What was filled in stands in its `event`.

    `proposed_for` and `decided_for` name on whose authority each acted: their own, or that of the coordinators for whom they
    stood in (`workflows.policies.acts_for`). The database refuses a confirmation by the same person, and one on the same
    authority. Who acted is kept by number, as in `Event`.
    """

    case = models.ForeignKey("workflows.Case", models.CASCADE, related_name="proposals")
    event = models.OneToOneField("workflows.Event", models.CASCADE, related_name="+")
    transition = models.CharField(max_length=40)
    outcome = models.CharField(max_length=12, choices=Outcome.choices, default=Outcome.OPEN, blank=True)
    proposed_by = models.ForeignKey(
        "organisation.User", models.DO_NOTHING, null=True, db_constraint=False, related_name="+"
    )
    proposed_for = ArrayField(models.BigIntegerField())
    proposed_at = models.DateTimeField()
    decided_by = models.ForeignKey(
        "organisation.User", models.DO_NOTHING, null=True, db_constraint=False, related_name="+"
    )
    decided_for = ArrayField(models.BigIntegerField(), default=list)
    decided_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("proposal")
        verbose_name_plural = _("proposals")
        constraints = [
            models.UniqueConstraint(fields=["case"], condition=Q(outcome=""), name="proposal_open_once"),
            models.CheckConstraint(
                name="proposal_confirmed_by_another",
                condition=~Q(outcome="confirmed")
                | (Q(decided_by__isnull=False) & ~Q(decided_by=F("proposed_by"))),
            ),
            models.CheckConstraint(
                name="proposal_confirmed_on_other_authority",
                condition=~Q(outcome="confirmed")
                | (Q(decided_for__len__gt=0) & ~Q(decided_for__overlap=F("proposed_for"))),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.case_id} {self.transition}"
