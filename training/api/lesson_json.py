"""A lesson as its reader left it, as JSON values. Of a question only what may be known; what is said of an answer, after it."""

from __future__ import annotations

from typing import Any

from home.api.references import whole
from home.api.streams import block_json, read_together
from home.selectors.files import told_to_account
from home.selectors.website import page_address
from training.models import Answer, CoursePage, LessonPage, LessonProgress
from training.questions import Judgement, Question, judged
from training.selectors.learning import block_after, changes_since, questions_left


def lesson_json(
    lesson: LessonPage, course: CoursePage, progress: LessonProgress | None, answers: dict[str, Answer]
) -> dict[str, Any]:
    read_together([lesson], ["body"])
    completed_at = progress.completed_at if progress else None
    with told_to_account():
        body = block_json(lesson.body.stream_block, lesson.body)
    return {
        "id": lesson.pk,
        "title": lesson.title,
        "intro": lesson.intro,
        "minutes": lesson.minutes,
        "url": whole(page_address(lesson.pk)),
        "course": {"slug": course.slug, "title": course.title},
        "changes": [
            {"changed_on": each.changed_on, "words": each.words}
            for each in changes_since(lesson, completed_at)
        ],
        "body": body,
        "answers": [
            answer_json(exercise.id, exercise.value, answers[exercise.id])
            for exercise in lesson.exercises()
            if exercise.id in answers
        ],
        "progress": progress_json(lesson, progress, answers),
    }


def progress_json(
    lesson: LessonPage, progress: LessonProgress | None, answers: dict[str, Answer]
) -> dict[str, Any]:
    place = progress.place if progress else ""
    return {
        "started_at": progress and progress.started_at,
        "completed_at": progress and progress.completed_at,
        "place": place,
        "go_on": block_after(lesson, place, answers),
        "open_questions": [question.id for question in questions_left(lesson, answers)],
    }


def answer_json(key: str, value: Any, answer: Answer) -> dict[str, Any]:
    """What somebody gave in a block. A question that was changed since says nothing of an answer that fits no more."""
    judgement = judged(value, answer.given) if isinstance(value, Question) else None
    return {
        "block": key,
        "given": answer.given,
        "had_right": answer.is_right,
        "tries": answer.tries,
        "answered_at": answer.answered_at,
        "judgement": judgement and judgement_json(judgement),
    }


def judgement_json(judgement: Judgement) -> dict[str, Any]:
    return {
        "is_right": judgement.is_right,
        "text": judgement.text,
        "remarks": [
            {"key": remark.key, "is_right": remark.is_right, "text": remark.text}
            for remark in judgement.remarks
        ],
    }
