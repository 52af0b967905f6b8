"""Sessions as they are shown: to come, with their seats, and who is in them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db.models import Q, QuerySet
from django.utils import timezone

from organisation.people.models import User
from organisation.people.policies import ALL, roles_today
from training.models import RUNNING, CoursePage, Enrolment, EnrolmentState, Session


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


def open_sessions(course: CoursePage, user: User | None) -> list[Session]:
    """The sessions of a course that this reader can still come to, with their meetings. Two queries."""
    return list(for_reader(to_come().filter(course=course), user).prefetch_related("parts"))


def enrolment_of(user: User, course: CoursePage) -> Enrolment | None:
    """How somebody stands in a course now: the enrolment that runs, else the last that led to something."""
    led = (EnrolmentState.ATTENDED, EnrolmentState.COMPLETED)
    enrolments = Enrolment.objects.filter(user=user, course=course, state__in=(*RUNNING, *led))
    return enrolments.select_related("session").order_by("-created_at", "-pk").first()
