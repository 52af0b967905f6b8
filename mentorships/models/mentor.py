"""A volunteer of a foundation, from the first acceptance on."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from organisation.sealing.fields import SealedTextField


class MentorState(models.TextChoices):
    """How far somebody is in being a mentor: candidate → available ⇄ paused → left."""

    CANDIDATE = "candidate", _("candidate mentor")
    AVAILABLE = "available", _("available")
    PAUSED = "paused", _("paused")
    LEFT = "left", _("left")


class LeavingReason(models.TextChoices):
    """Why somebody stops. A closed list, so that it can be counted; the words beside it are free."""

    TIME = "time", _("no time for it (any more)")
    WORK = "work", _("work or study")
    HEALTH = "health", _("health, of oneself or at home")
    MOVED = "moved", _("moved house")
    DIFFERENT = "different", _("it is different from what was expected")
    TOO_HEAVY = "too_heavy", _("it weighs too much")
    OTHER_WORK = "other_work", _("other volunteer work")
    TOGETHER = "together", _("decided together with the foundation")
    DECEASED = "deceased", _("deceased")
    OTHER = "other", _("something else")


class Mentor(models.Model):
    """Somebody who is, will be or was a mentor for a foundation; once for each foundation.

    Only `mentorships.services.states` writes the state. Whether an available mentor can have a new client is worked out each
    time it is asked (`selectors.mentors`); `told_blocks` is what the mentor and the coordinators were last told of it.
    """

    user = models.ForeignKey(
        "organisation.User", models.PROTECT, related_name="mentors", verbose_name=_("user")
    )
    foundation = models.ForeignKey(
        "organisation.Foundation", models.PROTECT, related_name="+", verbose_name=_("foundation")
    )
    state = models.CharField(_("state"), max_length=10, choices=MentorState, default=MentorState.CANDIDATE)
    since = models.DateField(_("since"))
    available_since = models.DateField(_("available since"), null=True, blank=True)
    paused_until = models.DateField(_("paused until"), null=True, blank=True)
    left_on = models.DateField(_("left on"), null=True, blank=True)
    left_reason = models.CharField(_("reason"), max_length=12, choices=LeavingReason, blank=True)
    left_words = SealedTextField(purpose="mentor", null=True)
    told_blocks = ArrayField(models.CharField(max_length=16), default=list, editable=False)
    told_on = models.DateField(null=True, editable=False)

    class Meta:
        verbose_name = _("mentor")
        verbose_name_plural = _("mentors")
        ordering = ["user__sort_name", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["user", "foundation"], name="mentor_once_per_foundation"),
            models.CheckConstraint(
                name="mentor_known_state", condition=models.Q(state__in=MentorState.values)
            ),
            models.CheckConstraint(
                name="mentor_pauses_until_a_day",
                condition=Q(state="paused", paused_until__isnull=False)
                | ~Q(state="paused") & Q(paused_until__isnull=True),
            ),
            models.CheckConstraint(
                name="mentor_leaves_for_a_reason",
                condition=Q(state="left", left_on__isnull=False) & ~Q(left_reason="")
                | ~Q(state="left") & Q(left_on__isnull=True, left_reason=""),
            ),
        ]
        indexes = [models.Index(fields=["foundation", "state"], name="mentor_state")]

    def __str__(self) -> str:
        return str(self.user)
