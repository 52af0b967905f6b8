"""Who completed the basic course. For the floors above, which ask it before somebody gets a client."""

from __future__ import annotations

from datetime import datetime

from django.db.models import F, Q
from django.template.defaultfilters import date as formatted
from django.utils import timezone
from django.utils.translation import gettext as _

from organisation.foundations.models import Foundation
from organisation.people.models import User
from training.models import Completion, CourseKind, CoursePage
from training.selectors.learning import lessons_left

#: When the person with the key `account.id` completed a basic course last; null when never. `%(basic)s` is `BASIC`.
BASIC_DONE_OF_ACCOUNT = """
        (SELECT max(done.completed_at) FROM training_completion done
            JOIN training_coursepage course ON course.page_ptr_id = done.course_id AND course.kind = %(basic)s
            WHERE done.user_id = account.id)
"""
BASIC = str(CourseKind.BASIC)


def basic_course_for(foundation: Foundation) -> CoursePage | None:
    """The basic course for the people of a foundation: its own one, else the one for all, as long as it is published."""
    courses = CoursePage.objects.live().filter(kind=CourseKind.BASIC).defer_streamfields()
    fitting = courses.filter(Q(foundation=foundation) | Q(foundation=None))
    return fitting.order_by(F("foundation").asc(nulls_last=True), "path").first()


def basic_completed_at(user: User) -> datetime | None:
    """When somebody completed a basic course last."""
    done = Completion.objects.filter(user=user, course__kind=CourseKind.BASIC)
    return done.order_by("-completed_at").values_list("completed_at", flat=True).first()


def basic_course_told(user: User, foundation: Foundation) -> str:
    """How far somebody is with the basic course of their foundation, in words; empty where there is none."""
    if done := basic_completed_at(user):
        return _("completed on %(day)s") % {"day": formatted(timezone.localtime(done), "j F Y")}
    course = basic_course_for(foundation)
    if course is None:
        return ""
    left, count = lessons_left(user, course)
    return _("%(done)d of %(count)d lessons finished") % {"done": count - left, "count": count}
