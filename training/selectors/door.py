"""Who is on the list of a session."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import QuerySet

from organisation.folding import fold
from organisation.people.models import Membership, Role, User
from training.models import LISTED, Attendance, Enrolment, EnrolmentState, Part, Session

LEARNING_ROLES = (Role.MENTOR, Role.CANDIDATE)


@dataclass(frozen=True, slots=True)
class Row:
    """One person on the list of a meeting; `presence` is empty as long as nothing is noted."""

    enrolment_id: int
    name: str
    phone: str
    presence: str
    minutes: int
    is_walk_in: bool


def roster(session: Session, part: Part) -> list[Row]:
    """The people with a seat, in order of name, with what is noted of one meeting. Two queries, however many they are."""
    noted = {each.enrolment_id: each for each in Attendance.objects.filter(part=part)}
    enrolments = Enrolment.objects.filter(session=session, state__in=LISTED).select_related("user")
    rows = [_row(enrolment, noted.get(enrolment.pk)) for enrolment in enrolments]
    return [row for _order, row in sorted(rows, key=lambda each: each[0])]


def _row(enrolment: Enrolment, noted: Attendance | None) -> tuple[tuple[str, int], Row]:
    user = enrolment.user
    order = (user.sort_name if user else fold(enrolment.name), enrolment.pk)
    return order, Row(
        enrolment_id=enrolment.pk,
        name=enrolment.name,
        phone=user.phone if user else "",
        presence=noted.presence if noted else "",
        minutes=noted.minutes if noted else 0,
        is_walk_in=enrolment.is_walk_in,
    )


def line_of(session: Session) -> list[str]:
    """The names of who stands in line, the first one first; one to whom a seat is offered is in front."""
    waiting = (EnrolmentState.OFFERED, EnrolmentState.WAITING)
    enrolments = Enrolment.objects.filter(session=session, state__in=waiting).select_related("user")
    return [each.name for each in enrolments.order_by("number")]


def who_may_walk_in(session: Session, *, q: str) -> QuerySet[User]:
    """Mentors and candidates of the foundation of a session (of any, for a national one) whose name has `q` in it."""
    roles = Membership.objects.current().filter(role__in=LEARNING_ROLES)
    if session.foundation_id is not None:
        roles = roles.filter(foundation=session.foundation_id)
    listed = Enrolment.objects.filter(session=session, state__in=LISTED, user__isnull=False)
    people = User.objects.filter(is_active=True, pk__in=roles.values("user")).exclude(
        pk__in=listed.values("user")
    )
    return people.filter(sort_name__contains=fold(q)).order_by("sort_name", "pk")[:20] if q else people
