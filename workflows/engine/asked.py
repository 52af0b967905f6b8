"""Which questions somebody is asked: those of the process, and those that the foundation concerned adds.

What a case was asked stays what it was, whatever the foundation changes later: a sent case names its `QuestionSet`, and a draft
keeps the one that its person has answered, as long as it goes to the same foundation.
"""

from __future__ import annotations

import json
from copy import copy
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from django.db import connection

from organisation.foundations.models import Foundation
from organisation.foundations.selectors import municipality_choices, municipality_of
from workflows.engine import registry
from workflows.engine.definition import Process
from workflows.engine.errors import Refused
from workflows.models import Case
from workflows.questions.definition import Questions, Step
from workflows.questions.own import own_step

# Written out, because every step of a form and every form that is sent asks for it.
PRESENT = """
    SELECT id FROM workflows_questionset WHERE kind = %s AND foundation_id = %s ORDER BY number DESC LIMIT 1
"""
OF_KEY = "SELECT kind, foundation_id, questions::text FROM workflows_questionset WHERE id = %s"


@dataclass(frozen=True, slots=True)
class OwnQuestions:
    """A set as it is asked; without a step when it asks nothing."""

    kind: str
    foundation_id: int
    step: Step | None


def own_questions(set_id: int | None) -> OwnQuestions | None:
    """The set of this key, if there is one."""
    try:
        return _read(set_id) if set_id else None
    except LookupError:
        return None


@lru_cache(maxsize=1024)
def _read(set_id: int) -> OwnQuestions:
    """Read once: a set is never changed. One that is not there (yet) is not remembered: anybody can name a number."""
    with connection.cursor() as cursor:
        cursor.execute(OF_KEY, [set_id])
        row = cursor.fetchone()
    if row is None:
        raise LookupError(set_id)
    kind, foundation_id, blocks = row
    found = json.loads(blocks)
    return OwnQuestions(kind, foundation_id, own_step(found, set_id) if found else None)


def with_set(process: Process, set_id: int | None) -> Questions:
    """The questions of `process`, with those of a set."""
    own = own_questions(set_id)
    return process.questions.with_step(own.step) if own and own.step else process.questions


def questions_of(case: Case) -> Questions:
    """What a sent case was asked. At most one query for each set, whatever the number of cases."""
    return with_set(registry.get(case.kind), case.question_set_id)


def questions_at(process: Process, foundation: Foundation | None, *, shown: int | None = None) -> Questions:
    """What `foundation` asks with this form now; or still the set `shown`, when that is one of its own. One query at most."""
    if foundation is None:
        return process.questions
    before = own_questions(shown)
    if before and (before.kind, before.foundation_id) == (process.kind, foundation.pk):
        return with_set(process, shown)
    with connection.cursor() as cursor:
        cursor.execute(PRESENT, [process.kind, foundation.pk])
        row = cursor.fetchone()
    return with_set(process, row[0] if row else None)


def destination(process: Process, case: Case, today: date) -> Foundation | None:
    """The foundation that would get a draft if it were sent now; None as long as its answers do not say."""
    asked_in = process.questions.by_field.get("municipality")
    draft = copy(case)
    if asked_in:
        code = case.answers.get("municipality")
        if code is None and asked_in.form.base_fields["municipality"].required:
            return None
        if code is not None and not any(code == known for known, _name in municipality_choices()):
            return None
        draft.municipality = municipality_of(code) if code else None
    try:
        return process.route(draft, today)
    except Refused:
        return None
