"""A move that a program makes for a member of staff, with data that came as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError

from organisation.people.models import User
from workflows.engine.definition import Transition
from workflows.engine.errors import InvalidData
from workflows.engine.perform import Outcome, perform
from workflows.models import Case
from workflows.policies import Actor, holds
from workflows.questions.definition import JsonAnswers, Problem
from workflows.questions.fields import TextField

LONGEST_COMMENT = 2000


def decide(
    *,
    case: Case,
    transition: Transition,
    user: User,
    data: Mapping[str, Any],
    comment: str,
    expected_version: int,
) -> Outcome:
    """Make a move as `perform` does; raises what it raises.

    Besides, an answer of the wrong type, a question that the move does not ask, and a comment that may not be kept are
    `InvalidData`, unless the move is not this person's to make at all.
    """
    actor = Actor.staff(user)
    if any(holds(actor, permission, case) for permission in transition.permissions):
        problems = _problems(case, transition, data, comment)
        if problems:
            raise InvalidData(problems)
    return perform(
        case, transition.key, actor=actor, data=data, comment=comment, expected_version=expected_version
    )


def as_typed(transition: Transition, data: Mapping[str, Any]) -> JsonAnswers:
    """What a move asks, answered in JSON: held against the types and spellings of its schema."""
    form = transition.form
    return JsonAnswers.read(form.base_fields if form else {}, getattr(form, "conditions", {}), data)


def _problems(case: Case, transition: Transition, data: Mapping[str, Any], comment: str) -> list[Problem]:
    """What `perform` would not say of JSON, together with what it would, so that all of it comes at once."""
    read = as_typed(transition, data)
    of_comment = comment_problems(comment)
    if not (read.problems or read.misspelled or of_comment):
        return []
    form = transition.form_for(case, read.typed)
    return read.all_problems(form.problems() if form else []) + of_comment


def comment_problems(comment: str) -> list[Problem]:
    """A comment is free text, with the same rules as every other."""
    try:
        TextField(max_length=LONGEST_COMMENT, required=False).clean(comment)
    except ValidationError as error:
        return [
            Problem("comment", str(one.code or "invalid"), message)
            for one in error.error_list
            for message in one.messages
        ]
    return []
