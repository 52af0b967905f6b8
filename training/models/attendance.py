"""Who was there, and what they thought of it."""

from __future__ import annotations

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from organisation.sealing.fields import SealedTextField

from .enrolment import Enrolment
from .sessions import Part


class Presence(models.TextChoices):
    """Whether somebody was at a meeting."""

    PRESENT = "present", _("present")
    LATE = "late", _("came later")
    ABSENT = "absent", _("not there")


class Attendance(models.Model):
    """One person at one meeting. `minutes` are those that they were there."""

    enrolment = models.ForeignKey(Enrolment, models.CASCADE, related_name="attendances")
    part = models.ForeignKey(Part, models.CASCADE, related_name="attendances")
    presence = models.CharField(max_length=10, choices=Presence.choices)
    minutes = models.PositiveSmallIntegerField(default=0)
    noted_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    noted_at = models.DateTimeField()

    class Meta:
        verbose_name = _("attendance")
        verbose_name_plural = _("attendances")
        constraints = [
            models.UniqueConstraint(fields=["enrolment", "part"], name="attendance_once_per_meeting"),
            models.CheckConstraint(
                name="attendance_absent_has_no_minutes", condition=~Q(presence="absent") | Q(minutes=0)
            ),
        ]
        indexes = [models.Index(fields=["noted_at"], name="attendance_time")]

    def __str__(self) -> str:
        return f"{self.enrolment_id} {self.part_id} {self.presence}"


class Correction(models.Model):
    """Somebody was not at a meeting after all, which was found when the list was closed already, and why.

    `took_back` says that a completed course came of it, and was taken back.
    """

    enrolment = models.ForeignKey(Enrolment, models.CASCADE, related_name="corrections")
    part = models.ForeignKey(Part, models.CASCADE, related_name="+")
    was = models.CharField(max_length=10, choices=Presence.choices)
    reason = SealedTextField(purpose="attendance-correction")
    took_back = models.BooleanField(default=False)
    corrected_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    corrected_at = models.DateTimeField()

    class Meta:
        verbose_name = _("correction of a list")
        verbose_name_plural = _("corrections of lists")
        ordering = ["corrected_at", "pk"]
        indexes = [
            models.Index(fields=["corrected_at"], name="correction_took_back", condition=Q(took_back=True))
        ]

    def __str__(self) -> str:
        return f"{self.enrolment_id} {self.part_id}"


class Evaluation(models.Model):
    """What somebody thought of a session. Trainers and coordinators read it without a name."""

    enrolment = models.OneToOneField(Enrolment, models.CASCADE, related_name="evaluation")
    grade = models.PositiveSmallIntegerField(
        _("mark"), validators=[MinValueValidator(1), MaxValueValidator(5)]
    )
    takes_along = SealedTextField(purpose="evaluation", null=True)
    better = SealedTextField(purpose="evaluation", null=True)
    given_at = models.DateTimeField()

    class Meta:
        verbose_name = _("evaluation")
        verbose_name_plural = _("evaluations")
        constraints = [models.CheckConstraint(name="evaluation_mark", condition=Q(grade__range=(1, 5)))]

    def __str__(self) -> str:
        return f"{self.enrolment_id}: {self.grade}"
