"""`/batches`: one move of many cases, looked at before it is made. A batch is for whoever looked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Annotated, Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from ninja import Field, Router, Schema

from organisation.api.answers import NotFound, Refusal, Strict, answer, problems
from organisation.api.bearer import BearerToken
from organisation.people.models import User
from workflows.api.staff import coordinator_of
from workflows.engine.definition import Transition
from workflows.engine.errors import InvalidData
from workflows.models import Batch
from workflows.selectors.batches import batches_of, counts_of, outcomes_of
from workflows.selectors.cases import cases_for
from workflows.selectors.offers import move_called
from workflows.services import batches
from workflows.services.decisions import as_typed

router = Router(tags=["batches"], auth=BearerToken())
WAITS = "waiting"


class BatchIn(Strict):
    """The move `move` of the process `kind`, with the same `data` and remark for each of these cases."""

    kind: str
    move: str
    references: list[Annotated[str, Field(max_length=20)]] = Field(min_length=1, max_length=batches.MOST)
    data: dict[str, Any] = Field(default_factory=dict)
    comment: str = ""


class BatchRowDetail(Schema):
    """What becomes or became of one case: `waiting` for the move, `done`, `already` (it was so), `refused`, `changed`
    (meanwhile) or `failed`, with the reason in words. `version` is that of the case after the move.
    """

    reference: str
    outcome: str
    reason: str
    version: int | None
    at: datetime | None


class BatchDetail(Schema):
    """A batch is looked at (`preview`), `running`, `done` or `stopped`. `undoes` is the one that it takes back."""

    reference: str
    kind: str
    move: str
    state: str
    undoes: str | None
    created_at: datetime
    ended_at: datetime | None
    counts: dict[str, int]
    rows: list[BatchRowDetail]


@router.post(
    "/batches",
    response={201: BatchDetail} | problems(400, 401, 403, 413, 415),
    summary="Look at a move of many cases",
)
def look_at_batch(request: HttpRequest, body: BatchIn) -> HttpResponse:
    """What would become of each case, in this order, and why some would not move. Nothing is done before `start`; what is not
    started is thrown away after a day.
    """
    user = coordinator_of(request)
    move = move_called(f"{body.kind}.{body.move}")
    if move is None:
        errors = [("move", "unknown", _("There is no such move of many cases at once."))]
        raise Refusal(400, _("Some of what was sent is missing or wrong."), errors)
    batch = batches.look(
        by=user,
        keys=_keys(user, body.references),
        kind=body.kind,
        move=body.move,
        data=_read(move.transition, body.data),
        comment=body.comment,
    )
    return answer(_told(batch), status=201)


@router.get(
    "/batches/{reference}", response={200: BatchDetail} | problems(401, 403, 404), summary="How far it is"
)
def show_batch(request: HttpRequest, reference: str) -> HttpResponse:
    """What will become or became of each case."""
    return answer(_told(_batch(coordinator_of(request), reference)))


@router.post(
    "/batches/{reference}/start",
    response={200: BatchDetail} | problems(401, 403, 404, 409),
    summary="Have it done",
)
def start_batch(request: HttpRequest, reference: str) -> HttpResponse:
    """Have the worker make the move of each case that waits. Once is enough: again answers how far it is."""
    user = coordinator_of(request)
    batch = _batch(user, reference)
    started, batch = batches.start(batch=batch, by=user), _batch(user, reference)
    if not started and batch.state == Batch.State.PREVIEW:
        raise Refusal(409, _("None of these cases can make this move now."))
    return answer(_told(batch))


@router.post(
    "/batches/{reference}/stop",
    response={200: BatchDetail} | problems(401, 403, 404),
    summary="Stop it",
)
def stop_batch(request: HttpRequest, reference: str) -> HttpResponse:
    """Leave undone what still waits. What was done stays done."""
    user = coordinator_of(request)
    batches.stop(batch=_batch(user, reference), by=user)
    return answer(_told(_batch(user, reference)))


@router.post(
    "/batches/{reference}/look-back",
    response={201: BatchDetail} | problems(401, 403, 404, 409),
    summary="Look at taking it back",
)
def look_back_at_batch(request: HttpRequest, reference: str) -> HttpResponse:
    """What would become of each case that was moved if the move were taken back: a batch of its own, to `start`."""
    user = coordinator_of(request)
    back = batches.look_back(batch=_batch(user, reference), by=user)
    if back is None:
        raise Refusal(409, _("This cannot be taken back, or not yet."))
    return answer(_told(back), status=201)


def _batch(user: User, reference: str) -> Batch:
    """One that this person looked at. What a colleague looked at is not there."""
    batch = batches_of(user).filter(reference=reference).first() if "\0" not in reference else None
    if batch is None:
        raise NotFound
    return batch


def _keys(user: User, references: Sequence[str]) -> list[int]:
    """The keys of these cases, in this order, each once. A case of others is refused like one that does not exist."""
    wanted = list(dict.fromkeys(references))
    sent = cases_for(user).filter(
        reference__in=[each for each in wanted if "\0" not in each], submitted_at__isnull=False
    )
    keys = dict(sent.order_by().values_list("reference", "pk"))
    if missing := [each for each in wanted if each not in keys]:
        words = _("There is no such case: %(reference)s.")
        errors = [("references", "unknown", words % {"reference": each}) for each in missing]
        raise Refusal(400, _("Some of what was sent is missing or wrong."), errors)
    return [keys[each] for each in wanted]


def _read(transition: Transition, data: Mapping[str, Any]) -> dict[str, Any]:
    """The data as the form takes it. What a form says of it stands with each case: forms differ by foundation."""
    read = as_typed(transition, data)
    if found := read.all_problems([]):
        raise InvalidData(found)
    return dict(read.typed)


def _told(batch: Batch) -> dict[str, Any]:
    """A batch as JSON. Two queries."""
    return {
        "reference": batch.reference,
        "kind": batch.kind,
        "move": batch.transition,
        "state": batch.state,
        "undoes": batch.undoes.reference if batch.undoes else None,
        "created_at": batch.created_at,
        "ended_at": batch.ended_at,
        "counts": {outcome or WAITS: count for outcome, count in counts_of(batch).items()},
        "rows": [
            {
                "reference": reference,
                "outcome": outcome or WAITS,
                "reason": reason,
                "version": version,
                "at": at,
            }
            for reference, outcome, reason, version, at in outcomes_of(batch)
        ],
    }
