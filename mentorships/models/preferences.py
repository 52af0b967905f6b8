"""What a mentor told at the intake, for finding a client that suits them."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from organisation.sealing.fields import SealedJSONField, SealedTextField

from .mentor import Mentor

#: A volunteer is mentor for at most three clients.
MOST_CLIENTS = 3


class Preferences(models.Model):
    """The answers of the last intake. What is about somebody's own life is sealed; their faith or worldview apart, with a
    key of its own, because the law protects it more (GDPR, article 9).
    """

    mentor = models.OneToOneField(Mentor, models.CASCADE, related_name="preferences")
    clients = models.PositiveSmallIntegerField(_("how many clients"))
    distance = models.PositiveSmallIntegerField(_("how far, in kilometres"))
    told = SealedJSONField(purpose="mentor")
    worldview = SealedTextField(purpose="mentor-worldview", null=True)
    told_at = models.DateTimeField()

    class Meta:
        verbose_name = _("preferences of a mentor")
        verbose_name_plural = _("preferences of mentors")
        constraints = [
            models.CheckConstraint(
                name="preferences_one_to_three_clients",
                condition=models.Q(clients__gte=1, clients__lte=MOST_CLIENTS),
            )
        ]

    def __str__(self) -> str:
        return f"{self.mentor_id}"
