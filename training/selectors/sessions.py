"""Sessions as they are shown: to come, with their seats, and who is in them."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from home.page_cache.shown import shows, until
from home.policies import for_visitors
from organisation.calendar.workdays import AMSTERDAM
from organisation.people.models import User
from organisation.people.policies import ALL, roles_today
from organisation.prepared import Prepared
from training.models import RUNNING, CoursePage, Enrolment, EnrolmentState, Session

_OF_KEY: Prepared[Session] = Prepared(
    lambda key: Session.objects.filter(key=key).select_related("foundation")
)


def session_of_key(key: UUID) -> Session | None:
    """The session with this key, with its foundation. One query."""
    return _OF_KEY.first(key)


def to_come(now: datetime | None = None) -> QuerySet[Session]:
    """The sessions of live courses that have not begun and that go on, the first one first."""
    begun = now or timezone.now()
    sessions = Session.objects.filter(starts_at__gt=begun, is_cancelled=False, course__live=True)
    return sessions.select_related("course", "foundation").order_by("starts_at", "pk")


def for_reader(sessions: QuerySet[Session], user: Any) -> QuerySet[Session]:
    """Those that somebody can come to: national ones, and those of the foundations where they have a role.

    Whoever has no account sees all of them, as visitors do.
    """
    scope = foundations_of(user) if user is not None else ALL
    return sessions if scope is ALL else sessions.filter(Q(foundation=None) | Q(foundation__in=scope))


def foundations_of(user: Any) -> Any:
    """The foundations where somebody has any role today; `ALL` for a superuser."""
    if user.is_superuser:
        return ALL
    return {foundation_id for foundation_id, _role in roles_today(user)}


def why_not_open(session: Session, moment: datetime) -> str:
    """Why nobody can enrol in a session at that moment, in words; empty when they can. A full one has its line."""
    if session.is_cancelled:
        return _("This session does not go on.")
    if session.starts_at <= moment:
        return _("This session has begun already.")
    if session.opens_at and session.opens_at > moment:
        day = timezone.localtime(session.opens_at)
        return _("You can enrol from %(day)s on.") % {"day": f"{day:%d-%m-%Y %H.%M}"}
    return _("Enrolling is closed.") if session.closing <= moment else ""


def public_sessions(
    *, course: str = "", foundation: str = "", since: date | None = None
) -> QuerySet[Session]:
    """Sessions to come of courses that everybody may see: of the course with this slug, for the mentors of this
    foundation (national ones too), from this day on. With their meetings.
    """
    sessions = to_come().filter(course__in=for_visitors(CoursePage.objects.all()))
    if course:
        sessions = sessions.filter(course__slug=course)
    if foundation:
        sessions = sessions.filter(Q(foundation=None) | Q(foundation__slug=foundation))
    if since:
        sessions = sessions.filter(starts_at__gte=datetime.combine(since, time(), tzinfo=AMSTERDAM))
    return sessions.prefetch_related("parts")


def sessions_of(course: CoursePage, user: User | None) -> list[Session]:
    """The sessions of a course that are to come for this reader, open or not, with their meetings. Two queries.

    Whatever shows them holds until one of them opens, closes or begins.
    """
    now = timezone.now()
    sessions = list(for_reader(to_come(now).filter(course=course), user).prefetch_related("parts"))
    turns = {moment for each in sessions for moment in (each.opens_at, each.closing, each.starts_at)}
    shows(*(until(moment) for moment in turns if moment and moment > now))
    return sessions


def enrolment_of(user: User, course: CoursePage) -> Enrolment | None:
    """How somebody stands in a course now: the enrolment that runs, else the last that led to something."""
    led = (EnrolmentState.ATTENDED, EnrolmentState.COMPLETED)
    enrolments = Enrolment.objects.filter(user=user, course=course, state__in=(*RUNNING, *led))
    return enrolments.select_related("session").order_by("-created_at", "-pk").first()
