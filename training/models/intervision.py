"""Intervision: a small group of mentors who meet about four times a year.

There is no field for what they talk about: what was said in the group stays there, and no client is named anywhere.
"""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from organisation.calendar.workdays import today
from organisation.foundations.models import Foundation


class IntervisionGroup(models.Model):
    """A group of mentors of one foundation, with somebody who leads it."""

    foundation = models.ForeignKey(
        Foundation, models.PROTECT, related_name="intervision_groups", verbose_name=_("foundation")
    )
    name = models.CharField(_("name"), max_length=80)
    leader = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("led by"),
    )
    meetings_a_year = models.PositiveSmallIntegerField(_("meetings a year"), default=4)
    is_active = models.BooleanField(_("goes on"), default=True)

    class Meta:
        verbose_name = _("intervision group")
        verbose_name_plural = _("intervision groups")
        ordering = ["foundation__name", "name"]
        constraints = [models.UniqueConstraint(fields=["foundation", "name"], name="intervision_name_once")]

    def __str__(self) -> str:
        return self.name


class IntervisionMember(models.Model):
    """Somebody in a group, from `since` up to and not including `until`."""

    group = models.ForeignKey(IntervisionGroup, models.CASCADE, related_name="members")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="+", verbose_name=_("mentor")
    )
    since = models.DateField(_("since"), default=today)
    until = models.DateField(_("until"), null=True, blank=True)

    class Meta:
        verbose_name = _("member of a group")
        verbose_name_plural = _("members of a group")
        ordering = ["user__sort_name"]
        constraints = [
            models.UniqueConstraint(
                fields=["group", "user"], condition=Q(until__isnull=True), name="intervision_member_once"
            ),
            models.CheckConstraint(
                name="intervision_member_ends_after_start",
                condition=Q(until__isnull=True) | Q(until__gte=F("since")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.group_id} {self.user_id}"


class IntervisionMeeting(models.Model):
    """A meeting of a group, and who was there."""

    group = models.ForeignKey(IntervisionGroup, models.CASCADE, related_name="meetings")
    starts_at = models.DateTimeField(_("begins"))
    ends_at = models.DateTimeField(_("ends"))
    place = models.CharField(_("place"), max_length=200, blank=True)
    online_url = models.URLField(_("address online"), blank=True)
    present = models.ManyToManyField(settings.AUTH_USER_MODEL, blank=True, related_name="+")
    noted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("intervision meeting")
        verbose_name_plural = _("intervision meetings")
        ordering = ["starts_at"]
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_at__gt=F("starts_at")), name="intervision_ends_after_start"
            )
        ]

    def __str__(self) -> str:
        return f"{self.starts_at:%d-%m-%Y}"
