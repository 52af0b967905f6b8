"""Times for conversations: made and called off by coordinators, booked and moved for mentors.

A time is had by one mentor. Whoever books locks its row first and looks then; a constraint of the database stands behind it.
Locks are taken in one order, the slots by their key and then the booking, so that nobody waits for each other.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from django.db import connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from mentorships.models import ConversationSlot, Mentor, SlotBooking
from mentorships.services.errors import NotNow
from mentorships.signals import conversation_called_off
from organisation import audit
from organisation.foundations.models import Foundation
from organisation.people.models import User

#: So many times can be made in a row, one after another.
MOST_IN_A_ROW = 8
# In the order of their keys, so that two who move at once never wait for each other.
LOCK = "SELECT id FROM mentorships_conversationslot WHERE id = ANY(%s) ORDER BY id FOR UPDATE"


@transaction.atomic
def make(
    *,
    foundation: Foundation,
    coordinator: User,
    starts_at: datetime,
    minutes: int,
    count: int = 1,
    place: str = "",
    online_url: str = "",
) -> list[ConversationSlot]:
    """One or more times, one after another. Raises `NotNow` when they are over, or when the coordinator has one then."""
    if starts_at <= timezone.now():
        raise NotNow(_("Choose a time to come."))
    if not (place or online_url):
        raise NotNow(_("Say where it is: a place, or the address of a video call."))
    length = timedelta(minutes=minutes)
    # Two forms of one coordinator at once: the second sees what the first made.
    User.objects.select_for_update(no_key=True).get(pk=coordinator.pk)
    taken = ConversationSlot.objects.filter(
        coordinator=coordinator,
        called_off_at=None,
        starts_at__lt=starts_at + length * count,
        ends_at__gt=starts_at,
    )
    if taken.exists():
        raise NotNow(_("You have a time for a conversation then already."))
    return [
        ConversationSlot.objects.create(
            foundation=foundation,
            coordinator=coordinator,
            starts_at=starts_at + length * number,
            ends_at=starts_at + length * (number + 1),
            place=place,
            online_url=online_url,
        )
        for number in range(count)
    ]


@transaction.atomic
def book(*, slot_key: UUID, mentor: Mentor, reference: str, now: datetime | None = None) -> SlotBooking:
    """Have a free time of the mentor's foundation. Raises `NotNow` when somebody was first."""
    moment = now or timezone.now()
    slot = _free(slot_key, mentor, moment, also_lock=())
    return SlotBooking.objects.create(
        slot=slot, mentor=mentor, reference=reference, booked_at=moment, changed_at=moment
    )


@transaction.atomic
def move(*, booking: SlotBooking, slot_key: UUID, now: datetime | None = None) -> SlotBooking:
    """Have another time instead. Raises `NotNow` when somebody was first, or when there is nothing to move any more."""
    moment = now or timezone.now()
    slot = _free(slot_key, booking.mentor, moment, also_lock=(booking.slot_id,))
    booking = _running(booking.pk)
    booking.slot = slot
    return _changed(booking, moment)


@transaction.atomic
def cancel(*, booking: SlotBooking, now: datetime | None = None) -> SlotBooking:
    """Give a time back, so that somebody else can have it."""
    moment = now or timezone.now()
    _lock([booking.slot_id])
    booking = _running(booking.pk)
    booking.cancelled_at = moment
    return _changed(booking, moment)


@transaction.atomic
def call_off(*, slot: ConversationSlot, by: User, now: datetime | None = None) -> None:
    """The coordinator cannot after all. Whoever had the time hears so from their case, which follows."""
    moment = now or timezone.now()
    _lock([slot.pk])
    slot = ConversationSlot.objects.get(pk=slot.pk)
    if slot.called_off_at is not None:
        return
    if slot.starts_at <= moment:
        raise NotNow(_("This time is over."))
    slot.called_off_at = moment
    slot.save(update_fields=["called_off_at"])
    booking = SlotBooking.objects.select_for_update().filter(slot=slot, cancelled_at=None).first()
    audit.record("mentor.slot_off", actor=by, foundation=slot.foundation, subject=str(slot.key))
    if booking is None:
        return
    booking.cancelled_at = moment
    _changed(booking, moment)
    reference = booking.reference
    transaction.on_commit(
        lambda: conversation_called_off.send_robust(ConversationSlot, reference=reference), robust=True
    )


def _lock(slot_ids: list[int]) -> None:
    with connection.cursor() as cursor:
        cursor.execute(LOCK, [slot_ids])


def _free(
    slot_key: UUID, mentor: Mentor, moment: datetime, *, also_lock: tuple[int, ...]
) -> ConversationSlot:
    """The slot, locked, when it can be had. Raises `NotNow`."""
    found = ConversationSlot.objects.filter(key=slot_key, foundation=mentor.foundation_id).first()
    if found is None:
        raise NotNow(_("This time does not exist (any more)."))
    _lock([found.pk, *also_lock])
    slot = ConversationSlot.objects.get(pk=found.pk)
    if slot.called_off_at is not None or slot.starts_at <= moment:
        raise NotNow(_("This time cannot be chosen any more. Choose another one."))
    if SlotBooking.objects.filter(slot=slot, cancelled_at=None).exists():
        raise NotNow(_("Somebody else was just before you. Choose another time."))
    return slot


def _running(booking_id: int) -> SlotBooking:
    """The booking, locked, as long as it was not cancelled. Raises `NotNow`."""
    running = SlotBooking.objects.select_for_update(of=("self",)).filter(pk=booking_id, cancelled_at=None)
    booking = running.select_related("slot__coordinator", "mentor__user").first()
    if booking is None:
        raise NotNow(_("This conversation was cancelled already."))
    return booking


def _changed(booking: SlotBooking, moment: datetime) -> SlotBooking:
    """Save it so that calendars see that it changed."""
    booking.sequence += 1
    booking.changed_at = moment
    booking.save()
    return booking
