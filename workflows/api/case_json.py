"""A case, its moves and its timeline as JSON values."""

from __future__ import annotations

from datetime import date
from typing import Any

from organisation.calendar import workdays
from organisation.people.models import User
from workflows.api.drawn import move_schema
from workflows.engine import registry
from workflows.engine.perform import moves
from workflows.models import Case
from workflows.policies import Actor, may_see
from workflows.questions.definition import form_version
from workflows.selectors.answers import own_answers
from workflows.selectors.desk import person_name
from workflows.selectors.owners import Owners, owners_of
from workflows.selectors.timeline import Happening, proposed_for


def case_summary(case: Case, today: date, owners: Owners) -> dict[str, Any]:
    """A line of the list; takes `foundation` and `owner` with the case."""
    owner = case.owner if case.owner and owners.have(case) else None
    running = case.closed_at is None and case.paused_on is None
    return {
        "reference": case.reference,
        "kind": case.kind,
        "name": person_name(case),
        "state": case.state,
        "state_label": str(registry.get(case.kind).state(case.state).label),
        "waits_for": case.waits_for,
        "foundation": {"slug": case.foundation.slug, "name": case.foundation.name},
        "owner": {"id": owner.pk, "name": owner.full_name} if owner else None,
        "due_on": case.due_on,
        "late": running and case.due_on is not None and case.due_on < today,
        "submitted_at": case.submitted_at,
        "changed_at": case.changed_at,
        "closed_at": case.closed_at,
        "version": case.version,
    }


def case_detail(case: Case, user: User) -> dict[str, Any]:
    """Everything that staff may know, and what `user` may do now."""
    place = case.municipality
    return case_summary(case, workdays.today(), owners_of(case)) | {
        "municipality": {"code": place.cbs_code, "name": place.name} if place else None,
        "paused_on": case.paused_on,
        "suspect": case.suspect,
        "origin": case.origin.reference if case.origin and may_see(user, case.origin) else None,
        "form_version": form_version(case.form_version, case.question_set_id),
        "privacy_version": case.privacy_version,
        "answers": registry.get(case.kind).answers_now(case),
        "own_questions": [
            {"name": each.name, "question": each.question, "answer": each.text} for each in own_answers(case)
        ],
        "proposal": _proposal(case),
        "moves": [
            {
                "name": possible.transition.key,
                "label": str(possible.transition.label),
                "allowed": possible.allowed,
                "reason": possible.reason,
                "second_pair_of_eyes": possible.transition.second_pair_of_eyes,
                "schema": move_schema(possible.transition, case),
            }
            for possible in moves(case, Actor.staff(user))
        ],
    }


def _proposal(case: Case) -> dict[str, Any] | None:
    """What waits for a second pair of eyes. One query at most."""
    proposed = proposed_for(case)
    if proposed is None:
        return None
    return {
        "move": proposed.move.key,
        "label": str(proposed.move.label),
        "by": {"id": proposed.by_id or 0, "name": proposed.by},
        "at": proposed.at,
        "details": [{"label": detail.label, "text": detail.text} for detail in proposed.details],
    }


def event_detail(happening: Happening) -> dict[str, Any]:
    return {
        "at": happening.at,
        "move": happening.key,
        "text": happening.sentence,
        "who": happening.who,
        "state": happening.state,
        "due_on": happening.due_on,
        "details": [{"label": detail.label, "text": detail.text} for detail in happening.details],
        "comment": happening.comment,
        "internal": happening.internal,
        "letters": [
            {
                "letter": letter.letter,
                "subject": letter.subject,
                "at": letter.at,
                "state": letter.state,
                "state_label": letter.state_label,
                "words": letter.version,
            }
            for letter in happening.letters
        ],
    }
