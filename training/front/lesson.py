"""A lesson: who may read it, what it shows of its reader, and what its forms do."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.template.response import TemplateResponse
from django.urls import reverse
from django.views.decorators.http import require_POST
from wagtail.models import PageViewRestriction

from home.selectors.website import page_address
from organisation.people.models import User
from organisation.people.selectors import coordinators_of, foundation_of
from training.front.exercises import Exercises, given_in
from training.front.readers import guarded_for_members, reader_of
from training.models import CoursePage, LessonPage
from training.policies import Barrier, Refused, is_outside_circle, is_shut_out, lesson_refusal
from training.questions import BadAnswer
from training.selectors.learning import (
    LessonLine,
    answers_in,
    block_after,
    changes_since,
    lesson_lines,
)
from training.services import learning
from training.services.learning import NotInLesson, Unfinished


def refused(lesson: LessonPage, request: HttpRequest) -> HttpResponse | None:
    """The answer to who may not read this lesson, which says what to do first; None for who may.

    Asking for an account or a password that editors want is Wagtail's, which would ask members to log in once more.
    """
    course = lesson.course
    reader = reader_of(request)
    refusal = lesson_refusal(reader, course)
    if refusal is None and reader and is_outside_circle(reader, lesson):
        refusal = Refused(Barrier.GROUP)
    if refusal is None:
        return None
    if refusal.barrier is Barrier.LOG_IN:
        return redirect_to_login(request.get_full_path(), reverse("account_login"))
    context = {"page": lesson, "course": course, "refusal": refusal, "course_url": page_address(course.pk)}
    return render(request, "training/lesson_refused.html", context, status=403)


def _passed(request: HttpRequest) -> list[int]:
    """The restrictions of pages of which the visitor gave the password."""
    if settings.SESSION_COOKIE_NAME not in request.COOKIES:
        return []
    return request.session.get(PageViewRestriction.passed_view_restrictions_session_key, [])


def lesson_context(lesson: LessonPage, request: HttpRequest) -> dict[str, Any]:
    """The lesson as its reader left it. Opening it is noted.

    An editor who looks at it beforehand is no reader: nothing is noted, and nothing can be sent.
    """
    course = lesson.course
    is_preview = request_is_preview(request)
    reader = None if is_preview else reader_of(request)
    progress = learning.visit(user=reader, lesson=lesson) if reader else None
    answers = answers_in(reader, lesson) if reader else {}
    lines = lesson_lines(course, reader)
    return {
        "course": course,
        "course_url": page_address(course.pk),
        "version": None if is_preview else _version(lesson),
        "reader": reader,
        "progress": progress,
        "exercises": Exercises(lesson, answers),
        "resume_at": block_after(lesson, progress.place, answers) if progress else "",
        "changes": changes_since(lesson, progress.completed_at) if progress else [],
        "coordinators": _coordinators(reader, lesson),
        **_neighbours(lesson, lines),
    }


def _version(lesson: LessonPage) -> tuple[int, float] | None:
    """By which parts of the lesson are kept drawn as it is online now; None for one that never was."""
    published = lesson.last_published_at
    return (lesson.pk, published.timestamp()) if published else None


def request_is_preview(request: HttpRequest) -> bool:
    return getattr(request, "is_preview", False)


def _neighbours(lesson: LessonPage, lines: list[LessonLine]) -> dict[str, Any]:
    """Which lesson it is, and the ones before and after it."""
    place = next((number for number, line in enumerate(lines) if line.pk == lesson.pk), None)
    if place is None:  # a draft
        return {"number": 0, "lesson_count": len(lines)}
    before = lines[place - 1] if place else None
    after = lines[place + 1] if place + 1 < len(lines) else None
    return {
        "number": place + 1,
        "lesson_count": len(lines),
        "before": before and {"title": before.title, "url": page_address(before.pk)},
        "after": after and {"title": after.title, "url": page_address(after.pk)},
    }


def _coordinators(reader: User | None, lesson: LessonPage) -> list[User]:
    """Whom the reader can ask, where the lesson says that help is at hand."""
    if reader is None or not any(block.block_type == "help" for block in lesson.body):
        return []
    foundation = foundation_of(reader)
    return coordinators_of(foundation.pk) if foundation else []


# What its forms do


@guarded_for_members
@require_POST
def answer(request: HttpRequest, lesson_id: int, block: UUID) -> HttpResponse:
    """An answer to a question, a note for oneself, or ticks in a list: kept, and shown with what there is to say of it.

    A visitor without an account is told what there is to say, and nothing is kept.
    """
    lesson, _course, reader = _lesson_for(request, lesson_id)
    exercise = lesson.exercise(str(block))
    if exercise is None:
        raise Http404
    try:
        given = given_in(exercise, request.POST)
        if reader is None:
            return _shown(request, lesson, exercise.id, given=given)
        learning.answer(user=reader, lesson=lesson, block=block, given=given)
    except BadAnswer as error:
        return _shown(request, lesson, exercise.id, problem=str(error), typed=request.POST)
    return _back(lesson, exercise.id)


@require_POST
@login_required
def place(request: HttpRequest, lesson_id: int) -> HttpResponse:
    """Where somebody is in a lesson, told by a script as they read."""
    lesson, _course, reader = _lesson_for(request, lesson_id)
    try:
        learning.keep_place(user=reader, lesson=lesson, block=UUID(request.POST.get("block", "")))  # type: ignore[arg-type]
    except (ValueError, NotInLesson):
        return JsonResponse({}, status=400)
    return HttpResponse(status=204)


@require_POST
@login_required
def finish(request: HttpRequest, lesson_id: int) -> HttpResponse:
    """The lesson is done: on to the next one, or to the course when it was the last."""
    lesson, course, reader = _lesson_for(request, lesson_id)
    try:
        completed = learning.finish(user=reader, lesson=lesson, course=course)  # type: ignore[arg-type]
    except Unfinished as error:
        return _shown(request, lesson, "", unfinished=error.questions, problem=str(error))
    address = page_address(course.pk)
    return _see_other(f"{address}?gehaald" if completed else f"{address}?klaar={lesson.pk}")


def _lesson_for(request: HttpRequest, lesson_id: int) -> tuple[LessonPage, CoursePage, User | None]:
    """A lesson that the reader may follow. Raises `Http404` as if it did not exist when they may not."""
    lesson = LessonPage.objects.live().filter(pk=lesson_id).first()
    if lesson is None:
        raise Http404
    course, reader = lesson.course, reader_of(request)
    if lesson_refusal(reader, course) or is_shut_out(reader, lesson, _passed(request)):
        raise Http404
    return lesson, course, reader


def _shown(request: HttpRequest, lesson: LessonPage, key: str, **said: Any) -> HttpResponse:
    """The lesson once more, with something said of an answer that is not kept."""
    context = lesson.get_context(request)
    context["exercises"].say(key, **said)
    context["said_at"] = key
    status = 400 if said.get("problem") else 200
    response = TemplateResponse(request, lesson.get_template(request), context, status=status)
    response.headers["Cache-Control"] = "no-store"
    return response


def _back(lesson: LessonPage, key: str) -> HttpResponseRedirect:
    return _see_other(f"{page_address(lesson.pk)}#b-{key}")


def _see_other(address: str) -> HttpResponseRedirect:
    response = HttpResponseRedirect(address)
    response.status_code = 303
    return response
