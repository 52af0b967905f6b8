"""Who was there: noted by the trainer at the door, as often as needed, until the list is closed.

Noting and closing are set-based: as many queries for 2,500 people as for three. What follows for their cases (a move and
perhaps a letter each) is made after the commit: at once for a handful; of a long list by the sweep of the floor above, a
batch at a time, so that nobody at the door waits for it and a worker that is killed halfway loses nothing.

Each locks the session first, so that two telephones at one door, or one that closes while the other notes, come one after
the other.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction
from django.db.models import Count, Q
from django.utils import timezone
from django.utils.translation import gettext as _

from organisation.people.models import User
from organisation.people.selectors import foundation_of
from training.models import (
    CAME,
    LISTED,
    RUNNING,
    Attendance,
    Enrolment,
    EnrolmentState,
    Part,
    Presence,
    Session,
)
from training.services import completion, seats

#: What stands on a list: a presence, and the minutes of who came later (None: the whole meeting). Nothing noted is empty.
Mark = tuple[str, int | None]
UNMARKED: Mark = ("", None)


class NotNow(Exception):
    """Why attendance cannot be noted; `str()` says it in words for people."""


@dataclass(frozen=True, slots=True)
class Clash:
    """Somebody else noted another thing of the same person meanwhile. Theirs stays; ours is told, and not written."""

    theirs: Attendance
    ours: Attendance


@dataclass(frozen=True, slots=True)
class Noted:
    """What noting came to, besides what was written. `settled` were said to be absent, and attended by a closed list."""

    clashes: list[Clash] = field(default_factory=list)
    settled: list[Enrolment] = field(default_factory=list)

    @property
    def is_all(self) -> bool:
        return not (self.clashes or self.settled)


def note(
    *,
    part: Part,
    presences: Mapping[int, Mark],
    shown: Mapping[int, Mark] | None = None,
    by: User,
    now: datetime | None = None,
) -> Noted:
    """Note who was at a meeting: for each enrolment (by key) its presence, and the minutes of who came later.

    `shown` is what `by` was looking at: what they left as it was is not written, and what somebody else changed meanwhile is
    theirs. None: whatever stood there is written over. Keys that are not on the list of this session are passed over. Who
    attended by a closed list is not made absent here (`corrections.correct`). Raises `NotNow` before the day itself.
    """
    moment = now or timezone.now()
    _refuse_before(part.starts_at, moment)
    noted = Noted()
    with transaction.atomic():
        Session.objects.select_for_update().only("pk").get(pk=part.session_id)
        listed = Enrolment.objects.filter(session=part.session_id, state__in=LISTED, pk__in=presences)
        at_part = Attendance.objects.filter(part=part, enrolment__in=presences).select_related("noted_by")
        stands = {each.enrolment_id: each for each in at_part}
        rows = []
        for enrolment in listed.select_related("user"):
            key = enrolment.pk
            ours = _row(enrolment, part, presences[key], by, moment)
            seen = None if shown is None else _row(enrolment, part, shown.get(key, UNMARKED), by, moment)
            if _is_to_write(ours, seen, stands.get(key), noted):
                rows.append(ours)
        Attendance.objects.bulk_create(
            rows,
            update_conflicts=True,
            unique_fields=["enrolment", "part"],
            update_fields=["presence", "minutes", "noted_by", "noted_at"],
        )
    return noted


def _is_to_write(ours: Attendance, seen: Attendance | None, stands: Attendance | None, noted: Noted) -> bool:
    """Whether ours is to be written over what stands there. What is not, and must be told, goes into `noted`."""
    if _same(ours, stands) or _same(ours, seen):
        return False
    if seen is not None and stands is not None and not _same(seen, stands):
        noted.clashes.append(Clash(stands, ours))
        return False
    if ours.presence == Presence.ABSENT and ours.enrolment.state in CAME:
        noted.settled.append(ours.enrolment)
        return False
    return True


def _same(one: Attendance, other: Attendance | None) -> bool:
    """Whether two marks say the same. Minutes say something of who came later alone."""
    if other is None or one.presence != other.presence:
        return False
    return one.presence != Presence.LATE or one.minutes == other.minutes


def _row(enrolment: Enrolment, part: Part, mark: Mark, by: User, moment: datetime) -> Attendance:
    presence, minutes = mark
    whole = round((part.ends_at - part.starts_at).total_seconds() / 60)
    return Attendance(
        enrolment=enrolment,
        part=part,
        presence=presence,
        minutes=_minutes(presence, minutes, whole),
        noted_by=by,
        noted_at=moment,
    )


def _refuse_before(day: datetime, moment: datetime) -> None:
    if timezone.localdate(day) > timezone.localdate(moment):
        raise NotNow(_("You can note who is there from the day itself on."))


def _minutes(presence: str, minutes: int | None, whole: int) -> int:
    if presence not in (Presence.PRESENT, Presence.LATE):
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

    Who attended and has done all of the course completes it, in the same transaction. Returns how many attended. Closing
    again changes only what was noted anew; who attended and was not there after all is corrected (`corrections.correct`).
    Raises `NotNow`.
    """
    moment = now or timezone.now()
    parts = list(session.parts.all())
    if not parts or max(part.starts_at for part in parts) > moment:
        raise NotNow(_("The last meeting has not begun yet."))
    listed = Enrolment.objects.filter(session=session, state__in=LISTED)
    with transaction.atomic():
        people = listed.filter(user__isnull=False).values_list("user", flat=True)
        completion.lock(user_ids=people, course_id=session.course_id, session_id=session.pk)
        came, missed = _counted(session, len(parts))
        seats.enter_all(came, EnrolmentState.ATTENDED, now=moment)
        seats.enter_all(missed, EnrolmentState.ABSENT, now=moment)
        attended = listed.filter(state=EnrolmentState.ATTENDED, user__isnull=False)
        done_by = list(attended.values_list("user", flat=True))
        completion.complete(user_ids=done_by, course=session.course, now=moment)
    return len(came)


def _counted(session: Session, parts: int) -> tuple[list[int], list[int]]:
    """Who of the list is said to have been at every meeting, and who is not; without those of whom that stood already."""
    there = Count("attendances", filter=~Q(attendances__presence=Presence.ABSENT))
    undecided = Enrolment.objects.filter(
        session=session, state__in=(EnrolmentState.SEAT, EnrolmentState.ABSENT)
    )
    came: list[int] = []
    missed: list[int] = []
    for key, state, count in undecided.annotate(there=there).values_list("pk", "state", "there"):
        if count == parts:
            came.append(key)
        elif state != EnrolmentState.ABSENT:
            missed.append(key)
    return came, missed
