"""Times that coordinators offer for a conversation, and who has which."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from .mentor import Mentor

#: How long a conversation can be, in minutes.
LENGTHS = (30, 45, 60, 90)


class ConversationSlot(models.Model):
    """A time at which a coordinator has room for one conversation, at a place or by video."""

    key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    foundation = models.ForeignKey(
        "organisation.Foundation", models.PROTECT, related_name="+", verbose_name=_("foundation")
    )
    coordinator = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("coordinator")
    )
    starts_at = models.DateTimeField(_("begins"))
    ends_at = models.DateTimeField(_("ends"))
    place = models.CharField(_("place"), max_length=200, blank=True)
    online_url = models.URLField(_("address of the video call"), blank=True)
    called_off_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("time for a conversation")
        verbose_name_plural = _("times for conversations")
        ordering = ["starts_at", "pk"]
        constraints = [
            models.CheckConstraint(name="slot_ends_after_start", condition=Q(ends_at__gt=F("starts_at"))),
            models.CheckConstraint(name="slot_is_somewhere", condition=~Q(place="", online_url="")),
        ]
        indexes = [models.Index(fields=["foundation", "starts_at"], name="slot_to_come")]

    def __str__(self) -> str:
        return f"{self.foundation_id} {self.starts_at:%Y-%m-%d %H:%M}"


class SlotBooking(models.Model):
    """A mentor in a slot. Moving it to another slot keeps the row, and so the event in people's calendars.

    `reference` is the case that the conversation belongs to. `sequence` counts each change that a calendar must follow.
    """

    key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    slot = models.ForeignKey(ConversationSlot, models.PROTECT, related_name="bookings")
    mentor = models.ForeignKey(Mentor, models.CASCADE, related_name="bookings")
    reference = models.CharField(max_length=16, db_index=True)
    booked_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    sequence = models.PositiveSmallIntegerField(default=0)
    cancelled_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("booked conversation")
        verbose_name_plural = _("booked conversations")
        constraints = [
            models.UniqueConstraint(
                fields=["slot"], condition=Q(cancelled_at__isnull=True), name="slot_booked_once"
            ),
            models.UniqueConstraint(
                fields=["reference"], condition=Q(cancelled_at__isnull=True), name="booking_once_per_case"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.reference} {self.slot_id}"
