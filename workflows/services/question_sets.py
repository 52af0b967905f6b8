"""A new version of what a foundation asks besides the questions of a form."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from organisation import audit
from organisation.foundations.models import Foundation
from organisation.people.models import User
from workflows.engine.errors import Conflict
from workflows.models import QuestionSet
from workflows.selectors.question_sets import present_set


def keep(
    *, foundation: Foundation, kind: str, questions: Any, before: QuestionSet | None, by: User
) -> QuestionSet:
    """Have `foundation` ask these `questions` from now on; the same ones as `before` make no new version.

    `before` is the version that was adapted (None: there was none). Raises `Conflict` when somebody else made another since.
    """
    written = _written(questions)
    with transaction.atomic():
        Foundation.objects.select_for_update().get(pk=foundation.pk)  # one version at a time
        present = present_set(foundation=foundation, kind=kind)
        if present != before:
            raise Conflict(
                _(
                    "A colleague changed these questions since you opened them. Look at theirs, and change those."
                )
            )
        if present and _written(present.questions) == written:
            return present
        number = present.number + 1 if present else 1
        made = QuestionSet.objects.create(
            foundation=foundation, kind=kind, number=number, questions=questions
        )
        audit.record("questions.changed", actor=by, foundation=foundation, subject=f"{kind} {number}")
    return made


def _written(questions: Any) -> list[tuple[str, str, Any]]:
    """What stands in the blocks, and which blocks they are."""
    return [(child.block_type, child.id, child.block.get_prep_value(child.value)) for child in questions]
