"""Sessions: when and where a course is given, and how many people can come."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel

from organisation.foundations.models import Foundation

from .course import CoursePage


class Session(ClusterableModel):
    """A course given once: one meeting or more, for one group of people.

    `taken` and `waiting` are how many hold a seat (one that is offered counts) and how many are in line; `numbered` is the
    last number that was given out. Only `training.services.seats` writes them, all in one statement each, and the database
    refuses more seats than there are.
    """

    course = models.ForeignKey(CoursePage, models.PROTECT, related_name="sessions", verbose_name=_("course"))
    foundation = models.ForeignKey(
        Foundation,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("foundation"),
        help_text=_("Whose mentors can come. Empty: those of every foundation."),
    )
    trainer = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("trainer"),
    )
    place = models.CharField(
        _("place"),
        max_length=200,
        blank=True,
        help_text=_("Name and address: Buurthuis De Linde, Lindelaan 1, Leiden."),
    )
    online_url = models.URLField(_("address online"), blank=True, help_text=_("Only who has a seat sees it."))
    capacity = models.PositiveSmallIntegerField(_("seats"), validators=[MinValueValidator(1)])
    minimum = models.PositiveSmallIntegerField(
        _("at least"), default=0, help_text=_("With fewer people it may not go on. Coordinators see it.")
    )
    opens_at = models.DateTimeField(_("enrolling opens"), null=True, blank=True)
    closes_at = models.DateTimeField(
        _("enrolling closes"), null=True, blank=True, help_text=_("Empty: when it begins.")
    )
    is_cancelled = models.BooleanField(_("is cancelled"), default=False)
    remarks = models.CharField(
        _("good to know"), max_length=300, blank=True, help_text=_("Parking, lunch, what to bring.")
    )

    starts_at = models.DateTimeField(_("begins"), editable=False)
    ends_at = models.DateTimeField(_("ends"), editable=False)
    key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    sequence = models.PositiveIntegerField(default=0, editable=False)
    changed_at = models.DateTimeField(editable=False)
    taken = models.PositiveIntegerField(default=0, editable=False)
    waiting = models.PositiveIntegerField(default=0, editable=False)
    numbered = models.PositiveIntegerField(default=0, editable=False)

    #: What the seats and lines are counted in.
    COUNTED = ("taken", "waiting", "numbered")

    class Meta:
        verbose_name = _("session")
        verbose_name_plural = _("sessions")
        ordering = ["starts_at", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(taken__lte=F("capacity")), name="session_never_oversold"),
            models.CheckConstraint(condition=Q(ends_at__gt=F("starts_at")), name="session_ends_after_start"),
        ]
        indexes = [
            models.Index(fields=["course", "starts_at"], name="session_course"),
            models.Index(fields=["ends_at"], name="session_end"),
        ]

    def __str__(self) -> str:
        return f"{self.course.title}, {self.starts_at:%d-%m-%Y}"

    def clean(self) -> None:
        super().clean()
        if not self.place and not self.online_url:
            raise ValidationError({"place": _("Say where it is: a place, an address online, or both.")})
        if self.pk and self.capacity is not None and self.capacity < self.taken:
            message = _("There are %(taken)d seats taken already.") % {"taken": self.taken}
            raise ValidationError({"capacity": message})

    def save(self, **kwargs: Any) -> None:
        """Save what was planned. How many were in it when it was read is not written back: by now it may be others."""
        if not self._state.adding and kwargs.get("update_fields") is None:
            planned = [field.name for field in self._meta.concrete_fields if not field.primary_key]
            kwargs["update_fields"] = [*(name for name in planned if name not in self.COUNTED), "parts"]
        super().save(**kwargs)

    @property
    def free(self) -> int:
        return max(self.capacity - self.taken, 0)

    @property
    def closing(self) -> datetime:
        return self.closes_at or self.starts_at


class Part(models.Model):
    """One meeting of a session: a half-day of a basic course, an evening of a series."""

    session = ParentalKey(Session, on_delete=models.CASCADE, related_name="parts")
    starts_at = models.DateTimeField(_("begins"))
    ends_at = models.DateTimeField(_("ends"))
    subject = models.CharField(_("subject"), max_length=120, blank=True)
    key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)

    class Meta:
        verbose_name = _("meeting of a session")
        verbose_name_plural = _("meetings of a session")
        ordering = ["starts_at", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(ends_at__gt=F("starts_at")), name="part_ends_after_start")
        ]

    def __str__(self) -> str:
        return f"{self.starts_at:%d-%m-%Y %H:%M}"

    def clean(self) -> None:
        super().clean()
        if self.starts_at and self.ends_at and self.ends_at <= self.starts_at:
            raise ValidationError({"ends_at": _("The end must be later than the start.")})
