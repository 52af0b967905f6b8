"""Times for conversations: which are free, and who has which."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from urllib.parse import urlsplit
from uuid import UUID

from django.conf import settings
from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet
from django.template.defaultfilters import date as formatted
from django.utils import timezone
from django.utils.translation import gettext as _

from home.ical import Appointment
from mentorships.models import ConversationSlot, SlotBooking
from organisation.people.models import User

#: For so long a conversation stays in somebody's calendar feed.
IN_FEED = timedelta(days=365)


def free_slots(foundation_id: int, *, coordinator_id: int | None = None) -> QuerySet[ConversationSlot]:
    """The times to come that nobody has, in order; those of one coordinator when one is named."""
    booked = SlotBooking.objects.filter(slot=OuterRef("pk"), cancelled_at=None)
    slots = ConversationSlot.objects.filter(
        ~Exists(booked), foundation=foundation_id, called_off_at=None, starts_at__gt=timezone.now()
    )
    if coordinator_id is not None:
        slots = slots.filter(coordinator=coordinator_id)
    return slots.select_related("coordinator").order_by("starts_at", "pk")


def with_bookings(slots: QuerySet[ConversationSlot]) -> QuerySet[ConversationSlot]:
    """`slots` with their coordinator, and in `running` whoever has them now. Two queries."""
    running = SlotBooking.objects.filter(cancelled_at=None).select_related("mentor__user")
    return slots.select_related("coordinator", "foundation").prefetch_related(
        Prefetch("bookings", queryset=running, to_attr="running")
    )


def slot_of_key(key: UUID) -> ConversationSlot | None:
    return ConversationSlot.objects.filter(key=key).select_related("coordinator", "foundation").first()


def booking_of(reference: str) -> SlotBooking | None:
    """The conversation of a case, as long as it was not cancelled."""
    return _bookings().filter(reference=reference, cancelled_at=None).first()


def last_booking_of(reference: str) -> SlotBooking | None:
    """The same, cancelled or not."""
    return _bookings().filter(reference=reference).order_by("-pk").first()


def _bookings() -> QuerySet[SlotBooking]:
    return SlotBooking.objects.select_related("slot__coordinator", "slot__foundation", "mentor__user")


def appointment_of(booking: SlotBooking, *, for_staff: bool = False) -> Appointment:
    """A booked conversation for a calendar; `for_staff` it is called after the mentor."""
    slot = booking.slot
    who = booking.mentor.user if for_staff else slot.coordinator
    host = urlsplit(settings.SITE_URL).hostname
    return Appointment(
        uid=f"{booking.key}@{host}",
        starts_at=slot.starts_at,
        ends_at=slot.ends_at,
        changed_at=booking.changed_at,
        title=_("Conversation with %(name)s") % {"name": who.full_name},
        place=slot.place or slot.online_url,
        description=f"Online: {slot.online_url}" if slot.online_url else "",
        url="" if for_staff else f"{settings.SITE_URL}/mijn/intake/",
        is_cancelled=booking.cancelled_at is not None,
        sequence=booking.sequence,
        held_by=slot.foundation,
    )


def appointments_of(user: User) -> Iterable[Appointment]:
    """The conversations of somebody, as mentor and as coordinator, for their calendar feed. One query."""
    mine = Q(mentor__user=user) | Q(slot__coordinator=user)
    since: datetime = timezone.now() - IN_FEED
    for booking in _bookings().filter(mine, slot__starts_at__gt=since).order_by("slot__starts_at", "pk"):
        yield appointment_of(booking, for_staff=booking.mentor.user_id != user.pk)


def when(slot: ConversationSlot) -> str:
    """Day and hours, in words."""
    begin, end = timezone.localtime(slot.starts_at), timezone.localtime(slot.ends_at)
    return _("%(day)s, %(begin)s to %(end)s o'clock") % {
        "day": formatted(begin, "l j F Y"),
        "begin": formatted(begin, "H.i"),
        "end": formatted(end, "H.i"),
    }


def slot_in_words(slot: ConversationSlot) -> str:
    """On one line, to choose from; the address of a video call is for who has chosen."""
    return _("%(when)s, %(place)s, with %(name)s") % {
        "when": when(slot),
        "place": slot.place or _("video call"),
        "name": slot.coordinator.full_name,
    }


def conversation_told(booking: SlotBooking | None) -> list[tuple[str, str]]:
    """When, where and with whom, as (what, text); nothing for no conversation."""
    if booking is None:
        return []
    slot = booking.slot
    return [
        (_("When"), when(slot)),
        (_("Where"), ", ".join(filter(None, (slot.place, slot.online_url)))),
        (_("With"), slot.coordinator.full_name),
    ]
