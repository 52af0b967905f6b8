"""Many cases at once: what can be done with them, and how far a batch is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from django.db.models import Count, QuerySet

from organisation.people.models import User
from workflows.engine import registry
from workflows.engine.definition import Transition
from workflows.engine.second_eyes import TAKE_BACK
from workflows.models import Batch, BatchRow, Event
from workflows.models.batch import Outcome
from workflows.selectors.cases import cases_for
from workflows.selectors.offers import is_for_many

ASSIGN: Final = "assign"


def move_of(batch: Batch, kind: str) -> Transition | None:
    """The move of a batch in the table of a process; None where it has none like it."""
    wish = registry.get(batch.kind).transition(batch.transition)
    own = registry.get(kind).transition(batch.transition)
    return own if wish and own and own.is_like(wish) else None


def undone_by(batch: Batch) -> Transition | None:
    """The move by which the cases of a batch come back: an assignment to who had it, a proposal that is taken back, or a way
    back of the table, which is no more than what it is called: it leads where it leads, and what the first move brought about
    stays. None when there is none, or the batch itself did so.
    """
    process = registry.get(batch.kind)
    transition = process.transition(batch.transition)
    if transition is None or batch.undoes_id:
        return None
    if transition.second_pair_of_eyes:
        return process.transition(TAKE_BACK)
    if transition.key == ASSIGN:
        return transition
    back = (
        each
        for each in process.transitions
        if each.way_back and is_for_many(each) and transition.target in each.sources
    )
    return next(back, None)


def batches_of(user: User) -> QuerySet[Batch]:
    """Somebody's own, newest first. What a colleague looked at is the colleague's."""
    return Batch.objects.filter(by=user).select_related("undoes").order_by("-created_at", "-pk")


def counts_of(batch: Batch) -> dict[str, int]:
    """How many rows have which outcome. One query."""
    rows = BatchRow.objects.filter(batch=batch).order_by().values_list("outcome")
    return dict(rows.annotate(Count("pk")))


def rows_of(batch: Batch) -> QuerySet[BatchRow]:
    """The rows in order, each with its case."""
    rows = BatchRow.objects.filter(batch=batch).select_related("case", "case__foundation")
    return rows.defer("case__search").order_by("number")


def outcomes_of(batch: Batch) -> QuerySet[BatchRow, tuple[Any, ...]]:
    """What becomes or became of each case, in order, as (reference, outcome, reason, version, when). Nothing else is read."""
    rows = BatchRow.objects.filter(batch=batch).order_by("number")
    return rows.values_list("case__reference", "outcome", "reason", "version", "at")


def receivers(batch: Batch, rows: Sequence[BatchRow]) -> dict[int, str]:
    """Who gets or got the cases of these rows of an assignment, by the key of the row; nothing for another move. What was done
    says it itself; until then it is what was filled in, or, of what is taken back, who had the case. Two or three queries.
    """
    if batch.transition != ASSIGN:
        return {}
    keys = _done_to(rows) | _will_go_to(batch, rows)
    people = {person.pk: person.full_name for person in User.objects.filter(pk__in=set(keys.values()))}
    return {row: people[key] for row, key in keys.items() if key in people}


def _done_to(rows: Sequence[BatchRow]) -> dict[int, int]:
    done = {(row.case_id, row.version): row for row in rows if row.outcome == Outcome.DONE}
    found: dict[int, int] = {}
    for event in Event.objects.filter(transition=ASSIGN, case__in=[case for case, _version in done]):
        row = done.get((event.case_id, event.number))
        # What is forgotten says nothing any more.
        if row and (owner := event.data(row.case.kind).get("data", {}).get("owner")):
            found[row.pk] = int(owner)
    return found


def _will_go_to(batch: Batch, rows: Sequence[BatchRow]) -> dict[int, int]:
    waiting = {row.case_id: row.pk for row in rows if row.outcome == Outcome.WAITING}
    if not waiting or not batch.given:
        return {}
    if batch.undoes_id is None:
        return dict.fromkeys(waiting.values(), int(batch.given["data"]["owner"]))
    before = BatchRow.objects.filter(batch=batch.undoes_id, case__in=waiting)
    return {waiting[case]: owner for case, owner in before.values_list("case", "owner_before") if owner}


def receiver(batch: Batch) -> str:
    """Who gets or got all the cases of an assignment; empty for another move, and where each goes back to who had it."""
    if batch.transition != ASSIGN or batch.undoes_id:
        return ""
    moving = rows_of(batch).filter(outcome__in=[Outcome.WAITING, Outcome.DONE]).order_by("-outcome", "number")
    return next(iter(receivers(batch, list(moving[:1])).values()), "")


def seen_by(user: User, rows: Sequence[BatchRow]) -> set[int]:
    """The cases of these rows that somebody may see today: a substitution may have ended since. One query."""
    keys = [row.case_id for row in rows]
    return set(cases_for(user).filter(pk__in=keys).values_list("pk", flat=True))
