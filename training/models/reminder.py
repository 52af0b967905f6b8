"""What was said to whom about what is coming, so that it is said once."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from .certificate import Certificate
from .enrolment import Enrolment
from .sessions import Part


class Reminder(models.Model):
    """A reminder that was sent: written in the transaction that queues its mail, so that neither is there without the other.

    `days` is how long before; about a meeting of a session, for one enrolment, or about the end of a certificate.
    """

    days = models.PositiveSmallIntegerField()
    enrolment = models.ForeignKey(Enrolment, models.CASCADE, null=True, blank=True, related_name="+")
    part = models.ForeignKey(Part, models.CASCADE, null=True, blank=True, related_name="+")
    certificate = models.ForeignKey(Certificate, models.CASCADE, null=True, blank=True, related_name="+")
    sent_at = models.DateTimeField()

    class Meta:
        verbose_name = _("reminder")
        verbose_name_plural = _("reminders")
        constraints = [
            models.UniqueConstraint(
                fields=["enrolment", "part", "days"],
                condition=Q(part__isnull=False),
                name="reminder_once_per_meeting",
            ),
            models.UniqueConstraint(
                fields=["certificate", "days"],
                condition=Q(certificate__isnull=False),
                name="reminder_once_per_certificate",
            ),
            models.CheckConstraint(
                name="reminder_about_one_thing",
                condition=Q(certificate__isnull=False, part__isnull=True, enrolment__isnull=True)
                | Q(certificate__isnull=True, part__isnull=False, enrolment__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.days}"


class TrainingSetting(models.Model):
    """What a foundation asks of its mentors in a year, and whether someone is written to about it."""

    foundation = models.OneToOneField(
        "organisation.Foundation", models.CASCADE, related_name="+", verbose_name=_("foundation")
    )
    hours_a_year = models.DecimalField(
        _("hours a year"),
        max_digits=4,
        decimal_places=1,
        default=8,
        help_text=_("What mentors aim at. No duty."),
    )

    class Meta:
        verbose_name = _("training of a foundation")
        verbose_name_plural = _("training of the foundations")
        ordering = ["foundation__name"]

    def __str__(self) -> str:
        return str(self.foundation)


class MailChoice(models.Model):
    """What somebody wants no mail about. Whatever is not chosen is mailed; what must be known is mailed always."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    no_session_reminders = models.BooleanField(_("no reminders of sessions"), default=False)

    class Meta:
        verbose_name = _("choice of mail")
        verbose_name_plural = _("choices of mail")

    def __str__(self) -> str:
        return f"{self.user_id}"
