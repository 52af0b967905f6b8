"""What the page of a course shows: how far its reader is, and how to go on."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from home.selectors.website import page_address
from organisation.people.models import User
from training.front.readers import reader_of
from training.models import CoursePage, Entry, ModulePage, Session
from training.policies import Barrier, Refused, lesson_refusal
from training.selectors.learning import LessonLine, lesson_lines
from training.selectors.sessions import enrolment_of, sessions_of, why_not_open


def course_context(course: CoursePage, request: HttpRequest) -> dict[str, Any]:
    reader = reader_of(request)
    refusal = lesson_refusal(reader, course)
    lines = lesson_lines(course, reader)
    return {
        "reader": reader,
        "refusal": refusal,
        "groups": _groups(course, lines),
        "lesson_count": len(lines),
        "done_count": sum(line.is_done for line in lines),
        "said": _said(request, lines),
        "next_lesson": None if refusal else next_lesson(lines),
        # One that is only looked at, and not kept yet, has no sessions and nobody in it.
        "sessions": _sessions(course, reader) if course.pk else [],
        "enrolment": enrolment_of(reader, course) if reader and course.pk else None,
        "may_enrol": _may_enrol(course, reader, refusal),
        "first": [each.title for each in course.prerequisites.all() if each.live],
    }


def _sessions(course: CoursePage, reader: User | None) -> list[tuple[Session, str]]:
    """The sessions to come, each with why one cannot enrol in it now; empty when one can."""
    now = timezone.now()
    return [(session, why_not_open(session, now)) for session in sessions_of(course, reader)]


def _said(request: HttpRequest, lines: list[LessonLine]) -> str:
    """What was just finished, as the address says where a lesson ends: its title, or "completed" for all; else nothing."""
    if "gehaald" in request.GET and lines and all(line.is_done for line in lines):
        return "completed"
    key = request.GET.get("klaar", "")
    return next((line.title for line in lines if str(line.pk) == key and line.is_done), "")


def module_context(module: ModulePage, request: HttpRequest) -> dict[str, Any]:
    course = CoursePage.objects.ancestor_of(module).get()
    reader = reader_of(request)
    lines = _below(module.path, _addressed(lesson_lines(course, reader)))
    return {"course": course, "reader": reader, "refusal": lesson_refusal(reader, course), "lines": lines}


def next_lesson(lines: list[LessonLine]) -> dict[str, Any] | None:
    """Where to go on: the lesson that was begun last, else the first that is not done."""
    begun = [line for line in lines if line.is_begun]
    if begun:
        line = max(begun, key=lambda each: each.seen_at or each.started_at)  # type: ignore[arg-type,return-value]
    else:
        line = next((each for each in lines if not each.is_done), None)  # type: ignore[assignment]
    return {"line": line, "url": page_address(line.pk), "is_begun": line.is_begun} if line else None


def _groups(course: CoursePage, lines: list[LessonLine]) -> list[dict[str, Any]]:
    """The lessons under the part of the course that they are in; those of no part first."""
    modules = ModulePage.objects.child_of(course).live().order_by("path").values_list("path", "title")
    told = _addressed(lines)
    loose = [each for each in told if len(each["line"].path) == len(course.path) + course.steplen]
    groups = [{"title": "", "lines": loose}] if loose else []
    return groups + [{"title": title, "lines": _below(path, told)} for path, title in modules]


def _addressed(lines: list[LessonLine]) -> list[dict[str, Any]]:
    """The lessons of a course, each with its number and its address."""
    return [
        {"number": number, "line": line, "url": page_address(line.pk)} for number, line in enumerate(lines, 1)
    ]


def _below(path: str, told: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [each for each in told if each["line"].path.startswith(path)]


def _may_enrol(course: CoursePage, reader: User | None, refusal: Refused | None) -> bool:
    """Whether there is something to enrol in, besides or before the lessons."""
    if course.is_public and reader is None:
        return False
    return course.entry != Entry.OPEN or (refusal is not None and refusal.barrier == Barrier.ENROL)
