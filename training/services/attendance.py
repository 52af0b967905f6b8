"""Who was there: noted by the trainer at the door, as often as needed, until the list is closed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from organisation.people.models import User
from organisation.people.selectors import foundation_of
from training.models import LISTED, RUNNING, Attendance, Enrolment, EnrolmentState, Part, Presence, Session
from training.services import completion, seats


class NotNow(Exception):
    """Why attendance cannot be noted; `str()` says it in words for people."""


def note(
    *,
    part: Part,
    presences: Mapping[int, tuple[str, int | None]],
    by: User,
    now: datetime | None = None,
) -> None:
    """Note who was at a meeting: for each enrolment (by key) its presence, and the minutes of who came later.

    Keys that are not on the list of this session are passed over. Raises `NotNow` before the day itself.
    """
    moment = now or timezone.now()
    _refuse_before(part.starts_at, moment)
    whole = round((part.ends_at - part.starts_at).total_seconds() / 60)
    with transaction.atomic():
        listed = Enrolment.objects.filter(session=part.session_id, state__in=LISTED, pk__in=presences)
        for enrolment in listed:
            presence, minutes = presences[enrolment.pk]
            Attendance.objects.update_or_create(
                enrolment=enrolment,
                part=part,
                defaults={
                    "presence": presence,
                    "minutes": _minutes(presence, minutes, whole),
                    "noted_by": by,
                    "noted_at": moment,
                },
            )


def _refuse_before(day: datetime, moment: datetime) -> None:
    if timezone.localdate(day) > timezone.localdate(moment):
        raise NotNow(_("You can note who is there from the day itself on."))


def _minutes(presence: str, minutes: int | None, whole: int) -> int:
    if presence == Presence.ABSENT:
        return 0
    return whole if presence == Presence.PRESENT or minutes is None else min(minutes, whole)


def walk_in(*, session: Session, user: User, by: User, now: datetime | None = None) -> Enrolment:
    """Put somebody on the list who came without a seat. It takes no seat from anybody: whoever is at the door decides.

    Who is on it already stays as they are; who stood in line is let in. Raises `NotNow` before the day of the first meeting,
    and for a session that was called off.
    """
    moment = now or timezone.now()
    _refuse_before(session.starts_at, moment)
    with transaction.atomic():
        if Session.objects.select_for_update().only("is_cancelled").get(pk=session.pk).is_cancelled:
            raise NotNow(_("This session does not go on."))
        enrolments = Enrolment.objects.filter(session=session, user=user)
        if listed := enrolments.filter(state__in=LISTED).first():
            return listed
        if in_line := enrolments.filter(state__in=RUNNING).first():
            return seats.let_in(enrolment_id=in_line.pk, now=moment)
        return Enrolment.objects.create(
            course_id=session.course_id,
            session=session,
            user=user,
            foundation=foundation_of(user),
            state=EnrolmentState.SEAT,
            is_walk_in=True,
            created_at=moment,
            changed_at=moment,
        )


def close(*, session: Session, now: datetime | None = None) -> int:
    """Close the list once the last meeting has begun: who was at every meeting attended, the others were absent.

    Returns how many attended. Closing again changes only what was noted anew. Raises `NotNow`.
    """
    moment = now or timezone.now()
    parts = list(session.parts.all())
    if not parts or max(part.starts_at for part in parts) > moment:
        raise NotNow(_("The last meeting has not begun yet."))
    with transaction.atomic():
        Session.objects.select_for_update().only("pk").get(pk=session.pk)
        open_states = (EnrolmentState.SEAT, EnrolmentState.ABSENT)
        listed = Enrolment.objects.select_for_update().filter(session=session, state__in=open_states)
        attended = 0
        for enrolment in listed.prefetch_related("attendances"):
            there = sum(each.presence != Presence.ABSENT for each in enrolment.attendances.all())
            attended += _settle(enrolment, came=there == len(parts), now=moment)
    _complete_courses(session, moment)
    return attended


def _settle(enrolment: Enrolment, *, came: bool, now: datetime) -> bool:
    state = EnrolmentState.ATTENDED if came else EnrolmentState.ABSENT
    if enrolment.state != state:
        seats.enter(enrolment, state, now=now)
    return came


def _complete_courses(session: Session, now: datetime) -> None:
    """Complete the course for who attended, each in a transaction of their own: it locks the other sessions of that person.

    Who was missed because a process died in between is completed when the list is closed again.
    """
    attended = Enrolment.objects.filter(session=session, state=EnrolmentState.ATTENDED, user__isnull=False)
    for enrolment in attended.select_related("user", "course"):
        if enrolment.user is not None:
            with transaction.atomic():
                completion.settle(user=enrolment.user, course=enrolment.course, now=now)
