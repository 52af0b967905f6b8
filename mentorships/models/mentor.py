"""A volunteer of a foundation, from the first acceptance on."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class MentorState(models.TextChoices):
    """How far somebody is in being a mentor."""

    CANDIDATE = "candidate", _("candidate mentor")
    AVAILABLE = "available", _("available")
    LEFT = "left", _("left")


class Mentor(models.Model):
    """Somebody who is, will be or was a mentor for a foundation; once for each foundation."""

    user = models.ForeignKey(
        "organisation.User", models.PROTECT, related_name="mentors", verbose_name=_("user")
    )
    foundation = models.ForeignKey(
        "organisation.Foundation", models.PROTECT, related_name="+", verbose_name=_("foundation")
    )
    state = models.CharField(_("state"), max_length=10, choices=MentorState, default=MentorState.CANDIDATE)
    since = models.DateField(_("since"))

    class Meta:
        verbose_name = _("mentor")
        verbose_name_plural = _("mentors")
        ordering = ["user__sort_name", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["user", "foundation"], name="mentor_once_per_foundation"),
            models.CheckConstraint(
                name="mentor_known_state", condition=models.Q(state__in=MentorState.values)
            ),
        ]

    def __str__(self) -> str:
        return str(self.user)
