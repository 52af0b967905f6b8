"""`/me/training` and `/me/calendar`: what the rooms of `/mijn/` show of somebody's learning, with their token."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import Router, Schema

from home.api.references import whole
from organisation.api.answers import answer, problems
from organisation.api.bearer import BearerToken
from organisation.people.models import User
from training.api.readers import member
from training.api.sessions import CourseName, Meeting, meetings_json
from training.models import LISTED, Certificate, Enrolment
from training.policies import lesson_refusal
from training.selectors.certificates import certificates_of, is_valid
from training.selectors.hours import hours_of
from training.selectors.learning import (
    LessonLine,
    answers_in,
    block_after,
    latest_of,
    lesson_lines_of,
)
from training.selectors.rooms import CourseLine, courses_of, enrolments_of
from training.services.feeds import feed_address

router = Router(tags=["my training"], auth=BearerToken())


class MyLesson(Schema):
    """A lesson of a course that you follow, and when you began and finished it."""

    id: int
    title: str
    minutes: int
    started_at: datetime | None
    completed_at: datetime | None


class MyCourse(Schema):
    """A course that you follow or followed. `done` is how many of its lessons you finished."""

    slug: str
    title: str
    url: str
    done: int
    completed_at: datetime | None
    lessons: list[MyLesson]


class GoOn(Schema):
    """The lesson where you were last, and the block to go on with; empty: its beginning."""

    lesson: int
    title: str
    block: str


class MySession(Schema):
    """A session that you were, are or may be in. `state` is `waiting`, `offered`, `seat`, `attended`, `absent` or `completed`.

    `online_url` is for who has a seat. `offered_until` is when a seat that came free goes to the next in line.
    """

    key: str
    course: CourseName
    state: str
    offered_until: datetime | None
    meetings: list[Meeting]
    place: str
    online_url: str
    remarks: str
    cancelled: bool


class MyCertificate(Schema):
    code: str
    course: str
    completed_on: date
    valid_until: date | None
    withdrawn_on: date | None
    valid: bool


class MyHours(Schema):
    """The hours of this year, and what your foundation aims at."""

    year: int
    done: float
    target: float


class MyTraining(Schema):
    """`courses` begins with the one that you were in last; `go_on` is null when there is nothing to go on with."""

    go_on: GoOn | None
    courses: list[MyCourse]
    sessions: list[MySession]
    certificates: list[MyCertificate]
    hours: MyHours


class Calendar(Schema):
    """The secret address of your calendar. A new one can be had at `/mijn/bijeenkomsten/`."""

    url: str


@router.get("/me/training", response={200: MyTraining} | problems(401, 403), summary="My training")
def show_training(request: HttpRequest) -> HttpResponse:
    """Where you are with what you learn."""
    user = member(request)
    courses = courses_of(user)
    lines = lesson_lines_of([course.pk for course in courses], user)
    hours = hours_of(user)
    return answer(
        {
            "go_on": _go_on(user),
            "courses": [_course_json(course, lines[course.pk]) for course in courses],
            "sessions": [_session_json(each) for each in enrolments_of(user)],
            "certificates": [_certificate_json(each) for each in certificates_of(user)],
            "hours": {"year": hours.year, "done": float(hours.done), "target": float(hours.target)},
        }
    )


@router.get("/me/calendar", response={200: Calendar} | problems(401, 403), summary="My calendar")
def show_calendar(request: HttpRequest) -> HttpResponse:
    """The address of your own sessions, for a calendar. Whoever has it can read them."""
    return answer({"url": feed_address(user=member(request))})


def _go_on(user: User) -> dict[str, Any] | None:
    latest = latest_of(user)
    if latest is None or lesson_refusal(user, latest.lesson.course):
        return None
    lesson = latest.lesson
    place = block_after(lesson, latest.place, answers_in(user, lesson))
    return {"lesson": lesson.pk, "title": lesson.title, "block": place}


def _course_json(course: CourseLine, lines: list[LessonLine]) -> dict[str, Any]:
    return {
        "slug": course.slug,
        "title": course.title,
        "url": whole(course.url),
        "done": course.done,
        "completed_at": course.completed_at,
        "lessons": [
            {
                "id": line.pk,
                "title": line.title,
                "minutes": line.minutes,
                "started_at": line.started_at,
                "completed_at": line.completed_at,
            }
            for line in lines
        ],
    }


def _session_json(enrolment: Enrolment) -> dict[str, Any]:
    session, course = enrolment.session, enrolment.course
    return {
        "key": str(session.key),
        "course": {"slug": course.slug, "title": course.title},
        "state": enrolment.state,
        "offered_until": enrolment.offered_until,
        "meetings": meetings_json(session),
        "place": session.place,
        "online_url": session.online_url if enrolment.state in LISTED else "",
        "remarks": session.remarks,
        "cancelled": session.is_cancelled,
    }


def _certificate_json(certificate: Certificate) -> dict[str, Any]:
    return {
        "code": certificate.code,
        "course": certificate.title,
        "completed_on": certificate.completed_on,
        "valid_until": certificate.valid_until,
        "withdrawn_on": certificate.withdrawn_on,
        "valid": is_valid(certificate),
    }
