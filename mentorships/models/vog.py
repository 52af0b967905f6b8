"""The certificate of conduct (VOG): that it was seen, and until when it counts. A copy is never kept."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from organisation.sealing.fields import SealedTextField

from .mentor import Mentor


class Vog(models.Model):
    """A VOG that a coordinator has seen. Of more than one, the one that was written down last counts: a mistake is put right
    by writing it down anew.
    """

    mentor = models.ForeignKey(Mentor, models.CASCADE, related_name="vogs")
    number = SealedTextField(purpose="vog")
    issued_on = models.DateField(_("date of the VOG"))
    expires_on = models.DateField(_("last day on which it counts"))
    seen_on = models.DateField(_("seen on"))
    seen_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    recorded_at = models.DateTimeField()

    class Meta:
        verbose_name = _("VOG")
        verbose_name_plural = _("VOGs")
        ordering = ["-recorded_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                name="vog_ends_after_its_date", condition=Q(expires_on__gt=F("issued_on"))
            ),
            models.CheckConstraint(name="vog_seen_after_its_date", condition=Q(seen_on__gte=F("issued_on"))),
        ]
        indexes = [models.Index(fields=["mentor", "-recorded_at", "-id"], name="vog_latest")]

    def __str__(self) -> str:
        return f"{self.mentor_id} {self.expires_on}"


class VogReminder(models.Model):
    """A reminder of its end that was sent, `days` before: written with its mail, so that neither is there without the other."""

    vog = models.ForeignKey(Vog, models.CASCADE, related_name="+")
    days = models.PositiveSmallIntegerField()
    sent_at = models.DateTimeField()

    class Meta:
        verbose_name = _("reminder of a VOG")
        verbose_name_plural = _("reminders of VOGs")
        constraints = [models.UniqueConstraint(fields=["vog", "days"], name="vog_reminder_once")]

    def __str__(self) -> str:
        return f"{self.vog_id} {self.days}"
