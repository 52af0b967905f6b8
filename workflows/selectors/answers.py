"""What a case was asked and what was answered, in words: for its page, for programs and for lists that leave the platform."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from workflows.engine.asked import questions_of
from workflows.models import Case
from workflows.questions.definition import Step
from workflows.questions.documents import DOCUMENT, is_kept


@dataclass(frozen=True, slots=True)
class Answered:
    """A question as it was asked, and its answer as people read it, empty when there is none. `own` marks a question of the
    foundation itself; `document` is the key of the file that is the answer.
    """

    name: str
    question: str
    text: str
    own: bool = False
    document: str = ""


def answered(step: Step, answers: Mapping[str, Any]) -> list[Answered]:
    """Every question of a step that was asked, in the order of the form."""
    conditions = step.form.conditions
    return [
        _answered(step, name, answers.get(name))
        for name in step.fields()
        if name not in conditions or conditions[name].holds(answers)
    ]


def _answered(step: Step, name: str, value: Any) -> Answered:
    field = step.fields()[name]
    return Answered(
        name=name,
        question=str(step.form.base_fields[name].label),
        text=field.display(value) if value else "",
        own=bool(step.set_id),
        document=value[DOCUMENT] if is_kept(value) else "",
    )


def answers_of(case: Case, answers: Mapping[str, Any]) -> list[tuple[str, list[Answered]]]:
    """The steps of a case by title, each with its questions; `answers` are those of the case as they are told."""
    return [(str(step.title), answered(step, answers)) for step in questions_of(case).steps]


def own_answers(case: Case) -> list[Answered]:
    """What the foundation asked itself. Read it of as many cases as you like: each set costs one query, once."""
    questions = questions_of(case)
    return answered(questions.steps[-1], case.answers) if questions.set_id else []
