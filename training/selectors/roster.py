"""A session for who plans it: who is in it, how it went, and what people thought of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from organisation.folding import fold
from training.models import (
    RUNNING,
    Attendance,
    Correction,
    Enrolment,
    EnrolmentState,
    Evaluation,
    Part,
    Presence,
    Session,
)
from training.selectors.totals import LEAST, without_small

#: Who stands on the list, and in which order their states stand.
SHOWN = (
    EnrolmentState.COMPLETED,
    EnrolmentState.ATTENDED,
    EnrolmentState.SEAT,
    EnrolmentState.OFFERED,
    EnrolmentState.WAITING,
    EnrolmentState.ABSENT,
)
#: Whose place in line says something.
IN_LINE = (EnrolmentState.OFFERED, EnrolmentState.WAITING)


@dataclass(frozen=True, slots=True)
class RosterLine:
    """One person in a session. `presences` are what was noted of each meeting, in their order; empty where nothing was."""

    name: str
    email: str
    phone: str
    foundation: str
    state: str
    presences: list[str]
    minutes: int
    is_walk_in: bool
    reference: str


@dataclass(frozen=True, slots=True)
class Judged:
    """What people thought of a session, of which nobody can tell who said what.

    With fewer than five of them only `count` says nothing yet: `average` is None. `marks` is how many gave each mark, the
    highest first; None where that would say too much.
    """

    count: int | None
    average: Decimal | None = None
    marks: list[tuple[int, int | None]] = field(default_factory=list)
    takes_along: list[str] = field(default_factory=list)
    better: list[str] = field(default_factory=list)


def roster_of(session: Session, parts: list[Part]) -> list[RosterLine]:
    """Everybody in a session: by state, those in line by their place, the others by name. Two queries."""
    noted: dict[int, dict[int, Attendance]] = defaultdict(dict)
    for each in Attendance.objects.filter(part__session=session):
        noted[each.enrolment_id][each.part_id] = each
    shown = Enrolment.objects.filter(session=session, state__in=SHOWN)
    enrolments = sorted(shown.select_related("user", "foundation"), key=_place)
    return [_line(each, noted[each.pk], parts) for each in enrolments]


def _place(enrolment: Enrolment) -> tuple[int, int, str, int]:
    state = EnrolmentState(enrolment.state)
    number = enrolment.number if state in IN_LINE else 0
    name = enrolment.user.sort_name if enrolment.user else fold(enrolment.name)
    return SHOWN.index(state), number, name, enrolment.pk


def _line(enrolment: Enrolment, noted: dict[int, Attendance], parts: list[Part]) -> RosterLine:
    at = [noted.get(part.pk) for part in parts]
    return RosterLine(
        name=enrolment.name,
        email=enrolment.email,
        phone=enrolment.user.phone_as_read if enrolment.user else "",
        foundation=enrolment.foundation.name if enrolment.foundation else "",
        state=str(EnrolmentState(enrolment.state).label),
        presences=[str(Presence(each.presence).label) if each else "" for each in at],
        minutes=sum(each.minutes for each in at if each),
        is_walk_in=enrolment.is_walk_in,
        reference=enrolment.reference,
    )


def corrections_of(session: Session) -> list[Correction]:
    """Who was not there after all, with why and who said so, the first one first. One query."""
    found = Correction.objects.filter(enrolment__session=session)
    return list(found.select_related("enrolment__user", "part", "corrected_by"))


def judged(session: Session) -> Judged:
    """What people thought of a session, without names. One query."""
    given = list(Evaluation.objects.filter(enrolment__session=session))
    if len(given) < LEAST:
        return Judged(count=None if given else 0)
    counted = Counter(each.grade for each in given)
    marks = without_small({mark: counted[mark] for mark in (5, 4, 3, 2, 1)})
    return Judged(
        count=len(given),
        average=round(Decimal(sum(each.grade for each in given)) / len(given), 1),
        marks=list(marks.items()),
        takes_along=_said(each.takes_along for each in given),
        better=_said(each.better for each in given),
    )


def _said(texts: Iterable[str | None]) -> list[str]:
    """What was written, in an order that says nothing of who wrote it."""
    return sorted(text for text in texts if text)


def told_of_calling_off(session: Session) -> list[tuple[str, str]]:
    """Who hears it when a session is called off: (name, state), those with a seat first. One query."""
    running = Enrolment.objects.filter(session=session, state__in=RUNNING).select_related("user")
    return [(each.name, str(EnrolmentState(each.state).label)) for each in sorted(running, key=_place)]
