"""One move of many cases: looked at first, carried out row by row, told, and taken back where the table has a way back.

The preview writes a row for each case with the version that was looked at, and the reason for those that will not move. Carrying
out takes one waiting row after the other, each in a transaction of its own that holds the move and what became of it. So each
case moves once or has its reason, however many work at it, and whoever is killed leaves the rest to the sweep.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Final

from celery.exceptions import SoftTimeLimitExceeded
from django.db import InterfaceError, OperationalError, connection, transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from organisation import audit
from organisation.mail.nudge import ask
from organisation.people.models import User
from workflows.engine import registry
from workflows.engine.definition import Process, Transition
from workflows.engine.errors import Conflict, InvalidData, MoveError
from workflows.engine.perform import perform, possibility
from workflows.engine.steps import Steps, steps_of
from workflows.models import Batch, BatchRow, Case
from workflows.models.batch import Outcome
from workflows.policies import Actor
from workflows.selectors.batches import ASSIGN, move_of, undone_by
from workflows.selectors.cases import cases_for
from workflows.services.decisions import comment_problems

logger = logging.getLogger(__name__)
State = Batch.State
CARRY_OUT: Final = "workflows.tasks.carry_out"
#: More cases at once are nobody's to oversee.
MOST: Final = 1000
#: So many are read at once where the first that fits is enough.
AT_A_TIME: Final = 50
#: A preview says how things stood; after a day it is thrown away. A report is kept for as long as somebody may ask after it.
PREVIEW_LIFE, REPORT_LIFE = timedelta(days=1), timedelta(days=90)


# Looking at it


@dataclass(slots=True)
class Looking:
    """What is the same for many cases, looked up once: the steps of a foundation, and what a form says of what was filled in."""

    data: Mapping[str, Any]
    _steps: dict[tuple[str, int | None], Steps] = field(default_factory=dict)
    _problems: dict[tuple[str, int | None], str] = field(default_factory=dict)

    def steps(self, process: Process, foundation_id: int | None) -> Steps:
        key = (process.kind, foundation_id)
        if key not in self._steps:
            self._steps[key] = steps_of(process, foundation_id)
        return self._steps[key]

    def problem(self, case: Case, transition: Transition) -> str:
        key = (case.kind, case.foundation_id)
        if key not in self._problems:
            form = transition.form_for(case, dict(self.data))
            said = form.problems() if form else []
            self._problems[key] = "; ".join(problem.message for problem in said)
        return self._problems[key]


@transaction.atomic
def look(
    *,
    by: User,
    keys: Sequence[int],
    kind: str,
    move: str,
    data: Mapping[str, Any],
    comment: str = "",
) -> Batch:
    """What would become of each of these cases, in this order. Cases that `by` may not see are left out.

    Raises `InvalidData` for a remark that may not be kept, and `ValueError` for a move that is not the same for many cases or
    for more than `MOST` of them.
    """
    transition = registry.get(kind).transition(move)
    if transition is None or not transition.same_for_many or len(keys) > MOST:
        raise ValueError(f"{move} of {kind} is not made of {len(keys)} cases at once.")
    if problems := comment_problems(comment):
        raise InvalidData(problems)
    batch = Batch.objects.create(
        by=by,
        kind=kind,
        transition=move,
        given={"data": dict(data), "comment": comment},
        created_at=timezone.now(),
    )
    found = {case.pk: case for case in cases_for(by).filter(pk__in=keys).read_whole()}
    cases = [found[key] for key in keys if key in found]
    _write_rows(batch, cases, transition, by, Looking(data))
    return batch


def _write_rows(batch: Batch, cases: Sequence[Case], wish: Transition, by: User, looking: Looking) -> None:
    actor = Actor.staff(by)
    rows = []
    if wish.foresee:
        wish.foresee(cases)
    for number, case in enumerate(cases, start=1):
        outcome, reason = _look_at(case, wish, actor, looking)
        rows.append(_row(batch, number, case, outcome, reason))
    BatchRow.objects.bulk_create(rows)


def _row(batch: Batch, number: int, case: Case, outcome: Outcome, reason: str) -> BatchRow:
    return BatchRow(
        batch=batch,
        number=number,
        case=case,
        expected_version=case.version,
        owner_before=case.owner_id,
        outcome=outcome,
        reason=reason,
    )


def _look_at(case: Case, wish: Transition, actor: Actor, looking: Looking) -> tuple[Outcome, str]:
    """What would become of one case: it waits for the move, or the reason why not, as `moves` says it."""
    outcome, reason = _stands(case, wish, actor, looking)
    if outcome == Outcome.WAITING and (problem := looking.problem(case, wish)):
        return Outcome.REFUSED, problem
    return outcome, reason


def _stands(case: Case, wish: Transition, actor: Actor, looking: Looking) -> tuple[Outcome, str]:
    """The same, whatever the form says of what was filled in."""
    process = registry.get(case.kind)
    transition = process.transition(wish.key)
    if transition is None or not transition.is_like(wish):
        return Outcome.REFUSED, _("“%(process)s” does not have this step.") % {"process": process.title}
    if _is_so_already(case, transition, looking.data):
        return Outcome.ALREADY, ""
    found = possibility(case, transition, actor, looking.steps(process, case.foundation_id))
    return (Outcome.WAITING, "") if found.allowed else (Outcome.REFUSED, found.reason)


def first_with_letter(*, by: User, keys: Sequence[int], kind: str, move: str) -> Case | None:
    """The first of these cases, in this order, that would move now and whose person then gets a letter. Two or three queries for
    each `AT_A_TIME` that are looked at.
    """
    wish = registry.get(kind).transition(move)
    if wish is None or not wish.letter:
        return None
    actor, looking = Actor.staff(by), Looking({})
    for begin in range(0, len(keys), AT_A_TIME):
        several = keys[begin : begin + AT_A_TIME]
        found = {case.pk: case for case in cases_for(by).filter(pk__in=several).read_whole()}
        cases = [found[key] for key in several if key in found]
        if wish.foresee:
            wish.foresee(cases)
        for case in cases:
            if _stands(case, wish, actor, looking)[0] == Outcome.WAITING and case.answers.get("email"):
                return case
    return None


def _is_so_already(case: Case, transition: Transition, data: Mapping[str, Any]) -> bool:
    """Whether the move would bring nothing: the case is where it leads, or has the owner that it would get."""
    if transition.key == ASSIGN:
        return case.owner_id is not None and str(case.owner_id) == str(data.get("owner"))
    return case.state in transition.targets


# Carrying it out


@transaction.atomic
def start(*, batch: Batch, by: User) -> bool:
    """Have what was looked at be done. False when it was started before, or nothing can be done."""
    waiting = BatchRow.objects.filter(batch=batch, outcome=Outcome.WAITING)
    if not waiting.exists():
        return False
    mine = Batch.objects.filter(pk=batch.pk, by=by, state=State.PREVIEW)
    if not mine.update(state=State.RUNNING):
        return False
    subject = f"{batch.reference}: {batch.transition}, {waiting.count()} cases"
    audit.record("cases.moved_at_once", actor=by, subject=subject)
    transaction.on_commit(partial(ask, CARRY_OUT, batch.pk), robust=True)
    return True


def stop(*, batch: Batch, by: User) -> bool:
    """Leave what still waits undone."""
    running = Batch.objects.filter(pk=batch.pk, by=by, state=State.RUNNING)
    return bool(running.update(state=State.STOPPED, ended_at=timezone.now(), given=None))


def stop_about(case_ids: Sequence[int]) -> None:
    """Stop what was going to be done with these cases and others, and forget the words for it: they may be about them."""
    about = Batch.objects.filter(
        pk__in=BatchRow.objects.filter(case__in=case_ids).values("batch"),
        state__in=[State.PREVIEW, State.RUNNING],
    )
    about.update(state=State.STOPPED, ended_at=timezone.now(), given=None)


def discard(*, batch: Batch, by: User) -> bool:
    """Throw a preview away."""
    return bool(_throw(Batch.objects.filter(pk=batch.pk, by=by, state=State.PREVIEW)))


def running() -> list[int]:
    return list(Batch.objects.filter(state=State.RUNNING).order_by("pk").values_list("pk", flat=True))


def carry_out(batch_id: int, *, seconds: float = 200) -> int:
    """Take the rows that wait, for at most about `seconds`; others may do so too. Returns how many this call took."""
    until, done = time.monotonic() + seconds, 0
    while time.monotonic() < until and _take_one(batch_id):
        done += 1
    _end(batch_id)
    return done


@transaction.atomic
def _take_one(batch_id: int) -> bool:
    """Make the move of the first row that nobody holds, and write down what became of it, both or neither."""
    row = (
        BatchRow.objects.select_for_update(skip_locked=True, of=("self",))
        .select_related("batch__by")
        .filter(batch=batch_id, batch__state=State.RUNNING, outcome=Outcome.WAITING)
        .order_by("number")
        .first()
    )
    if row is None:
        return False
    row.outcome, row.reason, row.version = _move(row)
    row.at = timezone.now()
    row.save(update_fields=["outcome", "reason", "version", "at"])
    return True


def _move(row: BatchRow) -> tuple[Outcome, str, int | None]:
    batch = row.batch
    if batch.by is None:
        return Outcome.REFUSED, _("Who asked this has no account any more."), None
    given = _given(row)
    try:
        with transaction.atomic():
            outcome = perform(
                row.case_id,
                batch.transition,
                actor=Actor.staff(batch.by),
                data=given["data"],
                comment=given["comment"],
                expected_version=row.expected_version,
            )
            connection.check_constraints()  # or the row could not be written either, and would wait for ever
    except Conflict as conflict:
        return _changed(row, given["data"], str(conflict))
    except MoveError as refusal:
        return Outcome.REFUSED, str(refusal), None
    except (OperationalError, InterfaceError, SoftTimeLimitExceeded):
        raise  # it is not about this case: the row waits for the next one who comes
    except Exception:
        logger.exception("%s: row %d", batch.reference, row.number)
        return Outcome.FAILED, _("Something went wrong with us. Try this case by itself."), None
    return (Outcome.ALREADY if outcome.repeated else Outcome.DONE), "", outcome.event.number


def _given(row: BatchRow) -> Mapping[str, Any]:
    """What was filled in for all; whoever takes an assignment back gives each case to who had it."""
    given = row.batch.given or {"data": {}, "comment": ""}
    if row.batch.undoes_id is None or row.batch.transition != ASSIGN:
        return given
    before = BatchRow.objects.get(batch=row.batch.undoes_id, case=row.case_id).owner_before
    return given | {"data": {"owner": str(before)}}


def _changed(row: BatchRow, data: Mapping[str, Any], words: str) -> tuple[Outcome, str, int | None]:
    """What became of a case that somebody moved after it was looked at: perhaps just what was wished."""
    case = Case.objects.only("kind", "state", "owner").get(pk=row.case_id)
    transition = move_of(row.batch, case.kind)
    if transition and _is_so_already(case, transition, data):
        return Outcome.ALREADY, "", None
    return Outcome.CHANGED, words, None


def _end(batch_id: int) -> None:
    """Say that it is finished, once no row waits and nobody holds one."""
    if BatchRow.objects.filter(batch=batch_id, outcome=Outcome.WAITING).exists():
        return
    Batch.objects.filter(pk=batch_id, state=State.RUNNING).update(
        state=State.DONE, ended_at=timezone.now(), given=None
    )


# Taking it back


@transaction.atomic
def look_back(*, batch: Batch, by: User) -> Batch | None:
    """What would become of each case that `batch` moved if it were taken back; None where the table has no way back.

    A case that has changed since is not taken back.
    """
    transition = undone_by(batch)
    if transition is None or batch.by_id != by.pk or batch.state not in (State.DONE, State.STOPPED):
        return None
    moved = BatchRow.objects.filter(batch=batch, outcome=Outcome.DONE).order_by("number")
    if not moved.exists():
        return None
    back = Batch.objects.create(
        by=by,
        kind=batch.kind,
        transition=transition.key,
        given={"data": {}, "comment": ""},
        undoes=batch,
        created_at=timezone.now(),
    )
    cases = cases_for(by).filter(pk__in=moved.values("case")).read_whole().in_bulk()
    actor = Actor.staff(by)
    rows: list[BatchRow] = []
    lookings: dict[int | None, Looking] = {}
    for before in moved:
        if (case := cases.get(before.case_id)) is None:
            continue
        data = {"owner": str(before.owner_before)} if transition.key == ASSIGN else {}
        looking = lookings.setdefault(before.owner_before if data else None, Looking(data))
        outcome, reason = _look_back_at(case, before, transition, actor, looking)
        rows.append(_row(back, len(rows) + 1, case, outcome, reason))
    BatchRow.objects.bulk_create(rows)
    return back


def _look_back_at(
    case: Case, before: BatchRow, transition: Transition, actor: Actor, looking: Looking
) -> tuple[Outcome, str]:
    if case.version != before.version:
        return Outcome.CHANGED, _("This case has changed since.")
    if transition.key == ASSIGN and before.owner_before is None:
        return Outcome.REFUSED, _("Nobody had this case before. Assign it to somebody.")
    return _look_at(case, transition, actor, looking)


# Throwing it away


def throw_away(*, now: datetime) -> int:
    """Throw away old previews and reports. Returns how many."""
    previews = Batch.objects.filter(state=State.PREVIEW, created_at__lt=now - PREVIEW_LIFE)
    reports = Batch.objects.filter(state__in=[State.DONE, State.STOPPED], created_at__lt=now - REPORT_LIFE)
    return _throw(previews) + _throw(reports)


@transaction.atomic
def _throw(batches: QuerySet[Batch]) -> int:
    """Throw these away, unless somebody starts or ends one at this moment. Returns how many."""
    keys = list(batches.select_for_update(skip_locked=True).values_list("pk", flat=True))
    Batch.objects.filter(pk__in=keys).delete()
    return len(keys)
