"""How far somebody is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import connection
from django.utils import timezone

from organisation.people.models import User
from organisation.prepared import Prepared
from training.models import CAME, Answer, CoursePage, LessonChange, LessonPage, LessonProgress, ModulePage

_ANSWERS: Prepared[Answer] = Prepared(
    lambda user, lesson: Answer.objects.filter(user_id=user, lesson_id=lesson)
)
# Every lesson of a course with how far somebody is, in the order of the tree; one statement however many there are.
LESSONS = """
    SELECT page.id, page.path, page.title, page.url_path, lesson.minutes, progress.started_at, progress.completed_at,
        progress.seen_at, progress.place
    FROM training_lessonpage lesson
    JOIN wagtailcore_page page ON page.id = lesson.page_ptr_id
    LEFT JOIN training_lessonprogress progress ON progress.lesson_id = page.id AND progress.user_id = %(user)s
    WHERE page.path LIKE %(below)s AND page.live
    ORDER BY page.path
"""
# The same for several courses at once, each with the key of its course.
LESSONS_OF = """
    SELECT course.id, page.id, page.path, page.title, page.url_path, lesson.minutes, progress.started_at,
        progress.completed_at, progress.seen_at, progress.place
    FROM wagtailcore_page course
    JOIN wagtailcore_page page ON page.path LIKE course.path || '%%'
    JOIN training_lessonpage lesson ON lesson.page_ptr_id = page.id
    LEFT JOIN training_lessonprogress progress ON progress.lesson_id = page.id AND progress.user_id = %(user)s
    WHERE course.id = ANY(%(courses)s) AND page.live
    ORDER BY page.path
"""
LEFT = """
    SELECT count(*) FILTER (WHERE progress.completed_at IS NULL), count(*)
    FROM training_lessonpage lesson
    JOIN wagtailcore_page page ON page.id = lesson.page_ptr_id
    LEFT JOIN training_lessonprogress progress ON progress.lesson_id = page.id AND progress.user_id = %(user)s
    WHERE page.path LIKE %(below)s AND page.live
"""

# Who of `users` did all of a course: its lessons, and where they count (or where there is no lesson) a session of it.
DONE = """
    WITH lesson AS (
        SELECT page.id FROM training_lessonpage lesson
        JOIN wagtailcore_page page ON page.id = lesson.page_ptr_id
        WHERE page.path LIKE %(below)s AND page.live
    )
    SELECT person.id FROM unnest(%(users)s::bigint[]) AS person (id)
    WHERE (
        NOT %(needs_attendance)s AND EXISTS (SELECT FROM lesson)
        OR EXISTS (
            SELECT FROM training_enrolment enrolment WHERE enrolment.user_id = person.id
            AND enrolment.course_id = %(course)s AND enrolment.state = ANY(%(came)s)
            AND enrolment.session_id IS NOT NULL
        )
    ) AND NOT EXISTS (
        SELECT FROM lesson WHERE NOT EXISTS (
            SELECT FROM training_lessonprogress progress WHERE progress.lesson_id = lesson.id
            AND progress.user_id = person.id AND progress.completed_at IS NOT NULL
        )
    )
"""


@dataclass(frozen=True, slots=True)
class LessonLine:
    """A lesson in the list of its course."""

    pk: int
    path: str
    title: str
    url_path: str
    minutes: int
    started_at: datetime | None
    completed_at: datetime | None
    seen_at: datetime | None
    place: str

    @property
    def is_done(self) -> bool:
        return self.completed_at is not None

    @property
    def is_begun(self) -> bool:
        return self.started_at is not None and not self.is_done


def lesson_lines(course: CoursePage, user: Any = None) -> list[LessonLine]:
    """The lessons of a course, in their order, with how far `user` is in each. One query."""
    with connection.cursor() as cursor:
        cursor.execute(LESSONS, {"user": getattr(user, "pk", None), "below": f"{course.path}%"})
        return [LessonLine(*row) for row in cursor.fetchall()]


def lesson_lines_of(courses: Iterable[int], user: User) -> dict[int, list[LessonLine]]:
    """The same for these courses (by key), each in its order. One query, however many there are."""
    lines = defaultdict(list)
    with connection.cursor() as cursor:
        cursor.execute(LESSONS_OF, {"user": user.pk, "courses": list(courses)})
        for course, *row in cursor.fetchall():
            lines[course].append(LessonLine(*row))
    return lines


def lessons_by_part(course: CoursePage) -> list[tuple[str, LessonLine]]:
    """The lessons of a course in their order, each with the title of the part that it is in, or "". Two queries."""
    parts = list(ModulePage.objects.child_of(course).live().values_list("path", "title"))
    return [
        (next((title for path, title in parts if line.path.startswith(path)), ""), line)
        for line in lesson_lines(course)
    ]


def progress_in(user: User, lesson: LessonPage) -> LessonProgress | None:
    """How far somebody is in a lesson; None when they never began."""
    return LessonProgress.objects.filter(user=user, lesson=lesson).first()


def lessons_left(user: User, course: CoursePage) -> tuple[int, int]:
    """How many lessons of a course somebody has not finished, and how many there are."""
    with connection.cursor() as cursor:
        cursor.execute(LEFT, {"user": user.pk, "below": f"{course.path}%"})
        return cursor.fetchone()


def done_among(user_ids: Iterable[int], course: CoursePage) -> set[int]:
    """The keys of those of these people who have done all that a course asks. One query."""
    asked = {
        "users": list(user_ids),
        "course": course.pk,
        "below": f"{course.path}%",
        "needs_attendance": course.needs_attendance,
        "came": [str(state) for state in CAME],
    }
    with connection.cursor() as cursor:
        cursor.execute(DONE, asked)
        return {user_id for (user_id,) in cursor.fetchall()}


def answers_in(user: User, lesson: LessonPage) -> dict[str, Answer]:
    """What somebody answered in a lesson, by the key of the block. One query."""
    return {str(answer.block): answer for answer in _ANSWERS.all(user.pk, lesson.pk)}


def open_questions(user: User, lesson: LessonPage) -> list[str]:
    """The keys of the questions of a lesson that somebody has not answered right yet, in their order."""
    return [question.id for question in questions_left(lesson, answers_in(user, lesson))]


def questions_left(lesson: LessonPage, answers: dict[str, Answer]) -> list[Any]:
    """The questions of a lesson to which none of these answers was ever right, in their order."""
    return [
        question
        for question in lesson.questions()
        if not (question.id in answers and answers[question.id].is_right)
    ]


def changes_since(lesson: LessonPage, completed_at: datetime | None) -> list[LessonChange]:
    """What is different in a lesson since somebody finished it; nothing for who did not."""
    if completed_at is None:
        return []
    day: date = timezone.localdate(completed_at)
    return list(LessonChange.objects.filter(lesson=lesson, changed_on__gte=day))


def latest_of(user: User) -> LessonProgress | None:
    """Where somebody was last, in a lesson that is not finished and that is still there."""
    unfinished = LessonProgress.objects.filter(user=user, completed_at=None, lesson__live=True)
    return unfinished.select_related("lesson").order_by("-seen_at").first()


def block_after(lesson: LessonPage, place: str, answers: dict[str, Answer]) -> str:
    """Where to go on in a lesson: at the block where somebody was, or the next one once that was answered right."""
    keys = lesson.block_keys()
    if place not in keys:
        return ""
    answer = answers.get(place)
    if answer is None or answer.is_right is False:
        return place
    following = keys[keys.index(place) + 1 :]
    return following[0] if following else place


def as_uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
