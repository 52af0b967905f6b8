"""Who asks for their own learning, and for which lesson."""

from __future__ import annotations

from typing import cast

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.utils.translation import gettext as _

from organisation.api.answers import NotFound
from organisation.people.models import User
from training.models import CoursePage, LessonPage
from training.policies import is_member, is_shut_out, lesson_refusal


def member(request: HttpRequest) -> User:
    """Whose token it is. Raises `PermissionDenied` for who has no role at a foundation today."""
    user = cast(User, request.auth)  # type: ignore[attr-defined]
    if not is_member(user):
        raise PermissionDenied(_("This is for members of our foundations."))
    return user


def lesson_for(user: User, lesson_id: int) -> tuple[LessonPage, CoursePage]:
    """A lesson that this person may follow, and its course. Raises `NotFound` for any other, as if it did not exist."""
    lesson = LessonPage.objects.live().filter(pk=lesson_id).first()
    if lesson is None:
        raise NotFound
    course = lesson.course
    if lesson_refusal(user, course) or is_shut_out(user, lesson):
        raise NotFound
    return lesson, course
