"""Who is on the list of a session."""

from __future__ import annotations

from dataclasses import dataclass

from django.core.paginator import Page, Paginator
from django.db.models import Q, QuerySet

from organisation.folding import fold
from organisation.people.models import Membership, Role, User
from training.models import CAME, LISTED, Attendance, Enrolment, EnrolmentState, Part, Presence, Session

LEARNING_ROLES = (Role.MENTOR, Role.CANDIDATE)
#: How many people stand on one page of the list; and of the line, how many are named.
PEOPLE_A_PAGE = 50
NAMED_IN_LINE = 20


@dataclass(frozen=True, slots=True)
class Row:
    """One person on the list of a meeting; `presence` is empty as long as nothing is noted.

    `has_attended` says so by a list that was closed: what is not right in that is corrected, with a reason.
    """

    enrolment_id: int
    name: str
    phone: str
    presence: str
    minutes: int
    is_walk_in: bool
    has_attended: bool


@dataclass(frozen=True, slots=True)
class Roster:
    """The list of a meeting: how many people it has, how many are there, and a page of those that were asked for."""

    count: int
    present: int
    page: Page[int]
    rows: list[Row]


def roster(session: Session, part: Part, *, q: str = "", page: int | str = 1) -> Roster:
    """The people with a seat in order of name, by the page, with what is noted of one meeting.

    `q` are words of a name, in any order. Four queries, however many there are. Names of guests are sealed, so all are put in
    order here, by that alone.
    """
    listed = Enrolment.objects.filter(session=session, state__in=LISTED)
    names = [
        (sort_name if sort_name is not None else fold(guest or ""), key)
        for key, sort_name, guest in listed.values_list("pk", "user__sort_name", "guest_name")
    ]
    words = fold(q).split()
    found = [key for name, key in sorted(names) if all(word in name for word in words)]
    shown = Paginator(found, PEOPLE_A_PAGE).get_page(page)
    there = Attendance.objects.filter(part=part, enrolment__in=listed).exclude(presence=Presence.ABSENT)
    return Roster(len(names), there.count(), shown, _rows(part, list(shown)))


def _rows(part: Part, keys: list[int]) -> list[Row]:
    """These people, in this order."""
    noted = {each.enrolment_id: each for each in Attendance.objects.filter(part=part, enrolment__in=keys)}
    enrolments = Enrolment.objects.select_related("user").in_bulk(keys)
    return [_row(enrolments[key], noted.get(key)) for key in keys]


def _row(enrolment: Enrolment, noted: Attendance | None) -> Row:
    user = enrolment.user
    return Row(
        enrolment_id=enrolment.pk,
        name=enrolment.name,
        phone=user.phone if user else "",
        presence=noted.presence if noted else "",
        minutes=noted.minutes if noted else 0,
        is_walk_in=enrolment.is_walk_in,
        has_attended=enrolment.state in CAME,
    )


def line_of(session: Session) -> tuple[list[str], int]:
    """The names of the first ones who stand in line (one to whom a seat is offered is in front), and how many come after."""
    waiting = (EnrolmentState.OFFERED, EnrolmentState.WAITING)
    enrolments = Enrolment.objects.filter(session=session, state__in=waiting).select_related("user")
    named = [each.name for each in enrolments.order_by("number")[:NAMED_IN_LINE]]
    return named, enrolments.count() - len(named)


def who_may_walk_in(session: Session, *, q: str) -> QuerySet[User]:
    """Mentors and candidates of the foundation of a session (of any, for a national one) whose name has `q` in it."""
    roles = Membership.objects.current().filter(role__in=LEARNING_ROLES)
    if session.foundation_id is not None:
        roles = roles.filter(foundation=session.foundation_id)
    listed = Enrolment.objects.filter(session=session, state__in=LISTED, user__isnull=False)
    people = User.objects.filter(is_active=True, pk__in=roles.values("user")).exclude(
        pk__in=listed.values("user")
    )
    has_words = Q(*(Q(sort_name__contains=word) for word in fold(q).split()))
    return people.filter(has_words).order_by("sort_name", "pk")[:20] if q else people
