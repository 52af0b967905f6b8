"""Planning sessions: what staff change, everybody in them hears."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from django.db import transaction
from django.utils import timezone

from organisation.calendar.workdays import AMSTERDAM
from training.models import RUNNING, Enrolment, EnrolmentState, Part, Session
from training.services import notices, reminders, seats
from training.services.news import sessions_changed

#: What of a session is told when it changes.
TOLD = ("place", "online_url")
#: What one session has in common with the next one of its kind.
COPIED = (
    "course_id",
    "foundation_id",
    "trainer_id",
    "place",
    "online_url",
    "capacity",
    "minimum",
    "remarks",
)


@transaction.atomic
def planned(
    *, session: Session, before: list[tuple[datetime, datetime]] | None, told_before: tuple[str, ...]
) -> None:
    """Settle a session that staff saved: its hours, its number in calendars, and mail to who is in it when it moved.

    `before` are the hours of its meetings, and `told_before` the values of `TOLD`, as they were; None for a new one.
    """
    hours = hours_of(session)
    moved = before is not None and (
        before != hours or told_before != tuple(getattr(session, name) for name in TOLD)
    )
    now = timezone.now()
    session.starts_at, session.ends_at = hours[0][0], max(end for _start, end in hours)
    session.changed_at = now
    session.sequence += int(before is not None)
    session.save(update_fields=["starts_at", "ends_at", "changed_at", "sequence"])
    sessions_changed()
    if moved and not session.is_cancelled and session.ends_at > now:
        enrolments = Enrolment.objects.filter(session=session, state__in=RUNNING)
        notices.session_moved(
            session, list(enrolments.select_related("course", "session", "user", "foundation"))
        )
    if before is not None:
        offered = Enrolment.objects.filter(session=session, state=EnrolmentState.OFFERED)
        offered.filter(offered_until__gt=session.starts_at).update(offered_until=session.starts_at)
        reminders.remind_again(session, now=now)
        seats.offer_free_seats(session_id=session.pk, now=now)


@transaction.atomic
def call_off(*, session_id: int, now: datetime | None = None) -> int:
    """Call a session off and tell everybody in it. Returns how many that were; a second time it is nobody."""
    moment = now or timezone.now()
    session = Session.objects.select_for_update(of=("self",)).get(pk=session_id)
    if session.is_cancelled:
        return 0
    session.is_cancelled, session.changed_at = True, moment
    session.sequence += 1
    session.taken = session.waiting = 0
    session.save(update_fields=["is_cancelled", "changed_at", "sequence", "taken", "waiting"])
    sessions_changed()
    enrolments = Enrolment.objects.select_for_update(of=("self",)).filter(session=session, state__in=RUNNING)
    running = list(enrolments.select_related("course", "session", "user", "foundation"))
    for enrolment in running:
        seats.enter(enrolment, EnrolmentState.CANCELLED, now=moment)
        if not enrolment.reference:  # nobody else tells who has no case
            notices.to_enrolment(enrolment, "called_off")
    return len(running)


@transaction.atomic
def copy(*, session: Session, first_day: date) -> Session:
    """The same once more, with its first meeting on `first_day`: as many days later, at the same hours of the clock.

    Nobody is in it yet. Who can enrol, and until when, moves along.
    """
    days = first_day - timezone.localdate(session.starts_at, AMSTERDAM)
    parts = list(session.parts.all())
    again = Session(
        **{name: getattr(session, name) for name in COPIED},
        opens_at=session.opens_at and _later(session.opens_at, days),
        closes_at=session.closes_at and _later(session.closes_at, days),
        starts_at=_later(session.starts_at, days),
        ends_at=_later(session.ends_at, days),
        changed_at=timezone.now(),
    )
    again.save()
    for part in parts:
        Part.objects.create(
            session=again,
            starts_at=_later(part.starts_at, days),
            ends_at=_later(part.ends_at, days),
            subject=part.subject,
        )
    planned(session=again, before=None, told_before=())
    return again


def _later(moment: datetime, days: timedelta) -> datetime:
    """So many days later by the clock on the wall, whether or not it was put forward or back in between."""
    local = timezone.localtime(moment, AMSTERDAM)
    return datetime.combine(local.date() + days, local.time(), tzinfo=AMSTERDAM)


def hours_of(session: Session) -> list[tuple[datetime, datetime]]:
    """The hours of its meetings as they are kept, the first one first."""
    return list(
        Part.objects.filter(session=session).order_by("starts_at").values_list("starts_at", "ends_at")
    )
