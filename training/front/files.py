"""The files of lessons: who may follow a lesson with it may have a file, and nobody else."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest
from wagtail.documents.models import AbstractDocument

from home.selectors.files import is_for_everybody, shown_on, works_with
from organisation.api.bearer import BearerToken
from training.models import LessonPage
from training.policies import is_shut_out, lesson_refusal


def ask_the_lesson(document: AbstractDocument, request: HttpRequest) -> None:
    """Before Wagtail asks what the collection of a private file asks. Raises `Http404` for who may follow no lesson with it.

    A program comes with the token of its member, and is that member for as long as this takes.
    """
    if is_for_everybody(document):
        return
    lessons = list(LessonPage.objects.filter(pk__in=shown_on(document).values("pk")))
    if not lessons:
        return
    if "Authorization" in request.headers and (member := BearerToken()(request)):
        request.user = member
    # Who has no account is asked for one by the collection.
    user = request.user
    if user.is_authenticated and not (_follows_one(user, lessons) or works_with(document, user)):
        raise Http404


def _follows_one(user: Any, lessons: list[LessonPage]) -> bool:
    return any(
        lesson_refusal(user, lesson.course) is None and not is_shut_out(user, lesson) for lesson in lessons
    )
