"""Who may read, follow, teach and make what."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from django.db.models import Q, QuerySet
from wagtail.models import Page, PageViewRestriction

from organisation.desk.policies import is_national_staff
from organisation.people.models import Role, User
from organisation.people.policies import TOTALS_ROLES, Everywhere, Scope, foundation_ids, roles_today
from organisation.prepared import Prepared
from training.models import FOLLOWING, Certificate, CoursePage, Enrolment, Entry, LessonPage, Session

#: Those who teach see who comes to a session of their foundation, and note who was there.
TEACHING_ROLES = (Role.TRAINER, Role.COORDINATOR)
#: Those who give courses and see how their people get on.
COURSE_ROLES = (Role.COORDINATOR,)


class Barrier(StrEnum):
    """What stands between somebody and a lesson."""

    LOG_IN = "log_in"
    MEMBERS = "members"
    FIRST = "first"
    ENROL = "enrol"
    OFFLINE = "offline"
    ELSEWHERE = "elsewhere"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Refused:
    """Why somebody may not read a lesson; `first` names the courses to complete before."""

    barrier: Barrier
    first: tuple[str, ...] = ()


#: Where a request keeps the answer of `writes_lesson`, which each question of a lesson asks anew.
KEPT_AS = "_writes_lesson"

_FOLLOWS: Prepared[tuple[int]] = Prepared(
    lambda user, course: Enrolment.objects.filter(
        user_id=user, course_id=course, state__in=[str(state) for state in FOLLOWING]
    ).values_list("pk")[:1]
)
_FIRST: Prepared[tuple[str]] = Prepared(
    lambda user, course: (
        CoursePage.objects.filter(leads_to=course, live=True)
        .exclude(completions__user=user)
        .order_by("path")
        .values_list("title")
    )
)


def is_member(user: Any) -> bool:
    """Whether somebody has a role anywhere today; a superuser too."""
    if not (user.is_authenticated and user.is_active):
        return False
    return user.is_superuser or bool(roles_today(user))


def sees_certificates(user: Any) -> bool:
    """Whether somebody has a page of certificates: members, and who left and keeps what they earned."""
    return is_member(user) or Certificate.objects.filter(user=user.pk).exists()


def writes_lesson(request: Any) -> bool:
    """Whether who asks the API for content may change the page that they ask for, and so sees what a quiz holds before
    anybody answered it. Whoever makes a page just sent it.
    """
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        return False
    if KEPT_AS not in request.__dict__:
        key = request.resolver_match.kwargs.get("page_id")
        page = Page.objects.filter(pk=key).first()
        request.__dict__[KEPT_AS] = key is None or (
            page is not None and page.specific.permissions_for_user(user).can_edit()
        )
    return request.__dict__[KEPT_AS]


def reads_everything(user: Any) -> bool:
    """Staff read every lesson, so that they know what their mentors learn."""
    staff = (Role.COORDINATOR, Role.TRAINER, Role.EDITOR, Role.DIRECTOR)
    return bool(foundation_ids(user, *staff))


def missing_prerequisites(user: Any, course: CoursePage) -> tuple[str, ...]:
    """The titles of the courses that come before `course` and that `user` has not completed. One query."""
    return tuple(title for (title,) in _FIRST.all(user.pk, course.pk))


def lesson_refusal(user: Any, course: CoursePage) -> Refused | None:
    """Why this reader (None: a visitor without an account) may not read the lessons of `course`; None when they may."""
    if course.is_public and course.live:
        return None
    if user is None or not user.is_authenticated:
        return Refused(Barrier.LOG_IN)
    if not is_member(user):
        return Refused(Barrier.MEMBERS)
    if reads_everything(user):
        return None
    if not course.live:
        return Refused(Barrier.OFFLINE)
    if course.foundation_id is not None and course.foundation_id not in foundation_ids(user, *Role.values):
        return Refused(Barrier.ELSEWHERE)
    if course.entry != Entry.OPEN and _FOLLOWS.first(user.pk, course.pk) is None:
        return Refused(Barrier.ENROL)
    first = missing_prerequisites(user, course)
    return Refused(Barrier.FIRST, first) if first else None


def is_shut_out(user: Any, lesson: LessonPage, passed: Collection[int] = ()) -> bool:
    """Whether editors keep this reader (None: a visitor without an account) out of a lesson, whatever its course says.

    `passed` are the restrictions of which they gave the password. One query more where something is restricted.
    """
    return any(not _lets_in(each, user, passed) for each in lesson.get_view_restrictions())


def is_outside_circle(user: User, lesson: LessonPage) -> bool:
    """Whether editors opened a lesson to groups alone that this person is not in."""
    narrow = lesson.get_view_restrictions().filter(restriction_type=PageViewRestriction.GROUPS)
    return any(not _lets_in(each, user, ()) for each in narrow)


def _lets_in(restriction: PageViewRestriction, user: Any, passed: Collection[int]) -> bool:
    match restriction.restriction_type:
        case PageViewRestriction.PASSWORD:
            return restriction.pk in passed
        case PageViewRestriction.GROUPS:
            return user is not None and (user.is_superuser or restriction.groups.filter(user=user).exists())
    return user is not None


def teaching_scope(user: Any) -> Scope:
    return foundation_ids(user, *TEACHING_ROLES)


def may_plan(user: Any, session: Session) -> bool:
    """Whether somebody may change a session: who teaches at its foundation; a national one is the national office's."""
    if session.foundation_id is None:
        return is_national_staff(user)
    return session.foundation_id in teaching_scope(user)


def planned_by(user: Any, sessions: QuerySet[Session]) -> QuerySet[Session]:
    """Those of `sessions` that `may_plan` says yes to."""
    return sessions.filter(_planned(user))


def _planned(user: Any) -> Q:
    scope = teaching_scope(user)
    if isinstance(scope, Everywhere):
        return Q()
    own = Q(foundation__in=scope)
    return own | Q(foundation=None) if is_national_staff(user) else own


def may_teach(user: Any, session: Session) -> bool:
    """Whether somebody may see who comes, and note who was there: who may change it, and its trainer."""
    if session.trainer_id is not None and session.trainer_id == getattr(user, "pk", None):
        return bool(teaching_scope(user))
    return may_plan(user, session)


def taught_by(user: Any, sessions: QuerySet[Session]) -> QuerySet[Session]:
    """Those of `sessions` that `may_teach` says yes to."""
    scope = teaching_scope(user)
    if isinstance(scope, Everywhere) or not scope:
        return planned_by(user, sessions)
    return sessions.filter(_planned(user) | Q(trainer=user))


def course_scope(user: Any) -> Scope:
    """The foundations whose people's training somebody may see."""
    return foundation_ids(user, *COURSE_ROLES)


def totals_scope(user: Any) -> Scope:
    """The foundations of which somebody may see totals, and nobody by name."""
    return foundation_ids(user, *TOTALS_ROLES)
