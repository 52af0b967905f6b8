"""How far somebody is, and what they wrote down on the way."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from organisation.sealing.fields import SealedJSONField

from .course import CoursePage
from .lesson import LessonPage


class LessonProgress(models.Model):
    """One learner in one lesson. `place` is the block where they were last."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    lesson = models.ForeignKey(LessonPage, models.CASCADE, related_name="+")
    place = models.CharField(max_length=40, blank=True)
    started_at = models.DateTimeField()
    seen_at = models.DateTimeField()
    completed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("progress in a lesson")
        verbose_name_plural = _("progress in lessons")
        constraints = [models.UniqueConstraint(fields=["user", "lesson"], name="progress_once_per_lesson")]
        indexes = [models.Index(fields=["user", "-seen_at"], name="progress_latest")]

    def __str__(self) -> str:
        return f"{self.user_id} {self.lesson_id}"


class Answer(models.Model):
    """What one learner answered, wrote or ticked in one block of a lesson. For their eyes only, so it is sealed.

    `is_right` is null where there is no right or wrong: what somebody wrote for themselves, or ticked off.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    lesson = models.ForeignKey(LessonPage, models.CASCADE, related_name="+")
    block = models.UUIDField()
    given = SealedJSONField(purpose="lesson-answer")
    is_right = models.BooleanField(null=True)
    tries = models.PositiveIntegerField(default=1)
    answered_at = models.DateTimeField()

    class Meta:
        verbose_name = _("answer in a lesson")
        verbose_name_plural = _("answers in lessons")
        constraints = [
            models.UniqueConstraint(fields=["user", "lesson", "block"], name="answer_once_per_block")
        ]

    def __str__(self) -> str:
        return f"{self.user_id} {self.block}"


class Completion(models.Model):
    """Somebody completed a course. `hours` are those that count towards the year.

    Once, until it is renewed: from `renewal_began_at` on the course is followed anew, and can be completed again.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="completions")
    course = models.ForeignKey(CoursePage, models.PROTECT, related_name="completions")
    completed_at = models.DateTimeField()
    hours = models.DecimalField(max_digits=4, decimal_places=1, default=0)
    renewal_began_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("completed course")
        verbose_name_plural = _("completed courses")
        ordering = ["-completed_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["user", "course"],
                condition=models.Q(renewal_began_at__isnull=True),
                name="completion_once_until_renewed",
            )
        ]
        indexes = [models.Index(fields=["completed_at"], name="completion_time")]

    def __str__(self) -> str:
        return f"{self.user_id} {self.course_id}"
