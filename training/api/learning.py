"""`/me/lessons/{id}`: following a lesson, with the token of a member. The server is the truth of all of it."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from ninja import Router, Schema

from organisation.api.answers import NotFound, Refusal, Strict, answer, problems
from organisation.api.bearer import BearerToken
from organisation.people.models import User
from training.api.lesson_json import answer_json, lesson_json, progress_json
from training.api.readers import lesson_for, member
from training.api.sessions import CourseName
from training.models import CoursePage, LessonPage
from training.questions import BadAnswer
from training.selectors.learning import answers_in, as_uuid, progress_in
from training.services import learning
from training.services.learning import NotInLesson, Unfinished

router = Router(tags=["my training"], auth=BearerToken())


class Remark(Schema):
    """What is said of one part of an answer, by its key."""

    key: str
    is_right: bool
    text: str


class JudgementDetail(Schema):
    is_right: bool
    text: str
    remarks: list[Remark]


class AnswerDetail(Schema):
    """What you gave in a block. `judgement` is about the last time, null where there is no right or wrong.

    `had_right`: whether it was right once, which stays; null where there is no right or wrong.
    """

    block: str
    given: Any
    had_right: bool | None
    tries: int
    answered_at: datetime
    judgement: JudgementDetail | None


class Progress(Schema):
    """How far you are in a lesson. `place` is the block where you were last, `go_on` the one to go on with; empty at first.

    `open_questions` are the blocks that need a right answer before the lesson can be finished.
    """

    started_at: datetime | None
    completed_at: datetime | None
    place: str
    go_on: str
    open_questions: list[str]


class Change(Schema):
    changed_on: date
    words: str


class LessonDetail(Schema):
    """A lesson. `body` is a stream, as in `/api/v2/`; `changes` are those since you finished it."""

    id: int
    title: str
    intro: str
    minutes: int
    url: str
    course: CourseName
    changes: list[Change]
    body: list[Any]
    answers: list[AnswerDetail]
    progress: Progress


class ProgressIn(Strict):
    """Where you are, or that the lesson is done, or both. What is done is not undone."""

    place: str | None = None
    completed: bool | None = None


class AnswerIn(Strict):
    """`given` is, by the type of the block: the keys that were chosen (`choice`), in their order (`order`), the key of what
    belongs to each (`match`), a text (`reflection`), or the keys of what is ticked off (`checklist`).
    """

    given: Any


@router.get(
    "/me/lessons/{int:lesson_id}", response={200: LessonDetail} | problems(401, 403, 404), summary="A lesson"
)
def show_lesson(request: HttpRequest, lesson_id: int) -> HttpResponse:
    """A lesson with what you answered and what is said of it. Nothing of this is for anybody else."""
    user = member(request)
    lesson, course = lesson_for(user, lesson_id)
    return answer(lesson_json(lesson, course, progress_in(user, lesson), answers_in(user, lesson)))


@router.put(
    "/me/lessons/{int:lesson_id}/progress",
    response={200: Progress} | problems(400, 401, 403, 404, 409, 413, 415),
    summary="Say how far you are",
)
def keep_progress(request: HttpRequest, lesson_id: int, body: ProgressIn) -> HttpResponse:
    """Remember where you are, or finish the lesson. A question without a right answer is in the way: 409, nothing is kept."""
    user = member(request)
    lesson, course = lesson_for(user, lesson_id)
    if body.completed is False:
        raise _wrong("completed", "invalid", _("What is done is not undone."))
    with transaction.atomic():
        if body.place is not None:
            _keep_place(user, lesson, body.place)
        if body.completed:
            _finish(user, lesson, course)
    return answer(progress_json(lesson, progress_in(user, lesson), answers_in(user, lesson)))


@router.put(
    "/me/lessons/{int:lesson_id}/answers/{uuid:block}",
    response={200: AnswerDetail} | problems(400, 401, 403, 404, 413, 415),
    summary="Answer",
)
def keep_answer(request: HttpRequest, lesson_id: int, block: UUID, body: AnswerIn) -> HttpResponse:
    """Answer a question, write something down for yourself, or tick things off; as often as you like."""
    user = member(request)
    lesson, _course = lesson_for(user, lesson_id)
    try:
        learning.answer(user=user, lesson=lesson, block=block, given=body.given)
    except NotInLesson:
        raise NotFound from None
    except BadAnswer as error:
        raise _wrong("given", "invalid", str(error)) from None
    exercise = lesson.exercise(str(block))
    return answer(answer_json(exercise.id, exercise.value, answers_in(user, lesson)[exercise.id]))


def _keep_place(user: User, lesson: LessonPage, place: str) -> None:
    block = as_uuid(place)
    try:
        if block is None:
            raise NotInLesson
        learning.keep_place(user=user, lesson=lesson, block=block)
    except NotInLesson:
        raise _wrong("place", "unknown", _("There is no such block in this lesson (any more).")) from None


def _finish(user: User, lesson: LessonPage, course: CoursePage) -> None:
    try:
        learning.finish(user=user, lesson=lesson, course=course)
    except Unfinished as error:
        left = {question.id: question.value["question"] for question in lesson.questions()}
        raise Refusal(409, str(error), [(key, "open", left[key]) for key in error.questions]) from None


def _wrong(field: str, code: str, message: str) -> Refusal:
    return Refusal(400, _("Some of what was sent is missing or wrong."), [(field, code, message)])
