"""Following a lesson: being somewhere in it, answering, writing down, finishing. The server is the truth of all of it."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from organisation.people.models import User
from training.models import Answer, CoursePage, LessonPage, LessonProgress
from training.questions import BadAnswer, Judgement, Question, keyed
from training.selectors.learning import open_questions
from training.services import completion

LONGEST_NOTE = 8000

# Each in one statement, because a learner does it with every touch.
VISIT = """
    INSERT INTO training_lessonprogress (user_id, lesson_id, place, started_at, seen_at)
    VALUES (%(user)s, %(lesson)s, '', %(now)s, %(now)s)
    ON CONFLICT (user_id, lesson_id) DO UPDATE SET seen_at = excluded.seen_at
    RETURNING id, place, started_at, seen_at, completed_at
"""
PLACE = """
    INSERT INTO training_lessonprogress (user_id, lesson_id, place, started_at, seen_at)
    VALUES (%(user)s, %(lesson)s, %(place)s, %(now)s, %(now)s)
    ON CONFLICT (user_id, lesson_id) DO UPDATE SET place = excluded.place, seen_at = excluded.seen_at
"""
# Whoever had it right once keeps that, however often they try again.
ANSWER = """
    INSERT INTO training_answer (user_id, lesson_id, block, given, is_right, tries, answered_at)
    VALUES (%(user)s, %(lesson)s, %(block)s, %(given)s, %(is_right)s, 1, %(now)s)
    ON CONFLICT (user_id, lesson_id, block) DO UPDATE SET
        given = excluded.given,
        is_right = (training_answer.is_right OR excluded.is_right),
        tries = training_answer.tries + 1,
        answered_at = excluded.answered_at
"""
COMPLETE = """
    UPDATE training_lessonprogress SET completed_at = %(now)s, seen_at = %(now)s
    WHERE user_id = %(user)s AND lesson_id = %(lesson)s AND completed_at IS NULL
"""


class NotInLesson(LookupError):
    """There is no such block in the lesson (any more)."""


class Unfinished(Exception):
    """A lesson cannot be finished yet; `questions` are the keys of those without a right answer, in their order."""

    def __init__(self, questions: list[str]) -> None:
        super().__init__(_("Answer every question of this lesson first. Try again as often as you like."))
        self.questions = questions


def visit(*, user: User, lesson: LessonPage, now: datetime | None = None) -> LessonProgress:
    """Note that somebody opened a lesson. The progress that is returned is theirs in this lesson."""
    values = {"user": user.pk, "lesson": lesson.pk, "now": now or timezone.now()}
    with connection.cursor() as cursor:
        cursor.execute(VISIT, values)
        key, place, started_at, seen_at, completed_at = cursor.fetchone()
    return LessonProgress(
        pk=key,
        user_id=user.pk,
        lesson_id=lesson.pk,
        place=place,
        started_at=started_at,
        seen_at=seen_at,
        completed_at=completed_at,
    )


def keep_place(*, user: User, lesson: LessonPage, block: UUID) -> None:
    """Remember where somebody is. Raises `NotInLesson`."""
    if not lesson.has_block(str(block)):
        raise NotInLesson(block)
    _execute(PLACE, user=user.pk, lesson=lesson.pk, place=str(block), now=timezone.now())


def answer(*, user: User, lesson: LessonPage, block: UUID, given: Any) -> Judgement | None:
    """Keep what somebody answered, wrote down or ticked off in a block, and their place in the lesson.

    Returns what is to be said of an answer to a question, and None where there is no right or wrong. Raises
    `NotInLesson`, and `BadAnswer` for what is no answer to this block.
    """
    exercise = lesson.exercise(str(block))
    if exercise is None:
        raise NotInLesson(block)
    value, judgement = exercise.value, None
    if isinstance(value, Question):
        judgement = value.judge(given)
    elif exercise.block_type == "reflection":
        given = _note(given)
    else:
        given = _ticked(given, list(keyed(value["items"])))
    field = Answer._meta.get_field("given")
    with transaction.atomic():
        _execute(
            ANSWER,
            user=user.pk,
            lesson=lesson.pk,
            block=block,
            given=field.get_db_prep_save(given, connection),
            is_right=judgement.is_right if judgement else None,
            now=timezone.now(),
        )
        _execute(PLACE, user=user.pk, lesson=lesson.pk, place=str(block), now=timezone.now())
    return judgement


def finish(*, user: User, lesson: LessonPage, course: CoursePage, now: datetime | None = None) -> bool:
    """Finish a lesson, and with the last one the course. Returns whether that completed the course.

    A lesson that was finished before stays as it was. Raises `Unfinished`.
    """
    moment = now or timezone.now()
    if questions := open_questions(user, lesson):
        raise Unfinished(questions)
    with transaction.atomic():
        visit(user=user, lesson=lesson, now=moment)
        _execute(COMPLETE, user=user.pk, lesson=lesson.pk, now=moment)
        return completion.settle(user=user, course=course, now=moment)


def _note(given: Any) -> str:
    if not isinstance(given, str):
        raise BadAnswer(_("This is no answer to this question."))
    text = given.replace("\r\n", "\n").replace("\0", "").strip()
    if len(text) > LONGEST_NOTE:
        raise BadAnswer(_("Use at most %(limit)d characters.") % {"limit": LONGEST_NOTE})
    return text


def _ticked(given: Any, items: list[str]) -> list[str]:
    if not isinstance(given, list) or not all(isinstance(key, str) and key in items for key in given):
        raise BadAnswer(_("This is no item of this list."))
    return [key for key in items if key in given]


def _execute(sql: str, **values: Any) -> int:
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return cursor.rowcount
