"""The one place where the state of a case is written.

The life of a case: `open_case` makes it (a draft by `begin`, or at once with its first move), and every further step is a
`perform`. Both run in one transaction::

    lock the row → has anyone moved it since? → permission → source, path and guard → form → (a proposal, if the move
    wants a second pair of eyes) → prepare → state, version and clock → event → effect → letter → (after commit) a nudge
    to the worker

so a move happens whole or leaves nothing. What a move may do is listed by `moves`, which asks the same questions in the same
order; the desk, the API and the tests read that list.
"""

import hashlib
import json
from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from organisation.calendar import workdays
from organisation.people.models import User
from organisation.prepared import add, change
from workflows.engine import clock, registry, second_eyes
from workflows.engine.definition import Alternative, Clock, Process, Transition, WaitsFor
from workflows.engine.errors import Conflict, InvalidData, NotPermitted, Refused
from workflows.engine.letters import send_letter
from workflows.engine.steps import Steps, steps_of
from workflows.models import Case, Event, Proposal
from workflows.models.case import new_reference
from workflows.policies import Actor, holds

# Written out: most cases have just been read, and this is all that is left to ask.
LOCK = "SELECT (xmin, ctid)::text FROM workflows_case WHERE id = %s FOR UPDATE"


@dataclass(slots=True)
class Move:
    """A move while it happens: what `prepare` and `effect` are given.

    `data` holds the cleaned answers of the move's form; `event` exists from the moment that the state is written. What an
    effect leaves in `letter_context` fills the placeholders of the letter, and in `calendar` goes along as an appointment.
    `proposal` is what the move confirms.
    """

    process: Process
    transition: Transition
    case: Case
    actor: Actor
    data: dict[str, Any]
    now: datetime
    today: date
    steps: Steps
    event: Event | None = None
    letter_context: dict[str, str] = field(default_factory=dict)
    calendar: str = ""
    alternative: Alternative | None = None
    proposal: Proposal | None = None

    def turn_to(self, state: str) -> None:
        """Have the move lead to another state than its target, one that its table names. For `prepare`."""
        named = [each for each in self.transition.alternatives if each.target == state]
        if not named:
            raise ValueError(f"{self.transition.key} does not lead to {state}.")
        self.alternative = named[0]

    @property
    def target(self) -> str | None:
        """Where the move leads; None: the state stays."""
        return self.alternative.target if self.alternative else self.transition.target

    @property
    def letter(self) -> str:
        return self.alternative.letter if self.alternative else self.transition.letter


@dataclass(frozen=True, slots=True)
class Outcome:
    """A case after a move. `repeated` says that this very move had been made before and nothing was done again."""

    case: Case
    event: Event
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class Possibility:
    """A transition that starts in the state of a case, and whether this actor may make it now.

    `permitted` is about who one is, `allowed` about now too; `reason` is in words, empty when allowed.
    """

    transition: Transition
    permitted: bool
    allowed: bool
    reason: str


def permitted(case: Case, transition: Transition, actor: Actor) -> bool:
    """Whether this move is for `actor` at all, of a case where it is."""
    return any(holds(actor, permission, case) for permission in transition.permissions)


def out_of_place(case: Case, transition: Transition, steps: Steps) -> str | None:
    """Why the table does not allow a move where the case is, in words; None when it does."""
    if case.forgotten_at:
        return _("What this case held was erased. Nothing can be done with it any more.")
    if case.state not in transition.sources:
        state = steps.process.state(case.state)
        return _("This cannot be done while the case is at “%(state)s”.") % {"state": state.label}
    return steps.refusal(case, transition)


def refusal(case: Case, transition: Transition, actor: Actor, steps: Steps) -> str | None:
    """Why a permitted move may not be made now, in words; None when it may."""
    if reason := second_eyes.refusal(case, transition, actor, steps.process):
        return reason
    if reason := out_of_place(case, transition, steps):
        return reason
    return transition.guard(case, actor) if transition.guard else None


def moves(case: Case, actor: Actor) -> list[Possibility]:
    """Every transition from the state of `case`, in the order of the table, with a yes or the reason why not."""
    process = registry.get(case.kind)
    steps = steps_of(process, case.foundation_id)
    return [
        possibility(case, transition, actor, steps) for transition in process.transitions_from(case.state)
    ]


def possibility(case: Case, transition: Transition, actor: Actor, steps: Steps) -> Possibility:
    """Whether `actor` may make this one move now, or the reason why not."""
    is_yours = permitted(case, transition, actor)
    reason = refusal(case, transition, actor, steps) if is_yours else _("This is not yours to do.")
    return Possibility(transition, is_yours, is_yours and reason is None, str(reason or ""))


def perform(
    case: Case | int,
    transition: str,
    *,
    actor: Actor,
    data: Mapping[str, Any] | None = None,
    comment: str = "",
    expected_version: int | None = None,
    now: datetime | None = None,
) -> Outcome:
    """Make one move of a case, given as it was read with `seen` (and without `search`) or by its key.

    The outcome holds the case after the move; the one that was given stays as it was. `data` is the raw input of the
    move's form, `comment` a remark for colleagues. `expected_version` is the version that the actor was looking at: when
    the case has moved on, the same move by the same actor with the same data gets its earlier outcome, and any other a
    `Conflict`. None means: whatever the version (the clock, and news from other apps). `now` is the moment of the move,
    for what is brought in from the past.

    Raises `NotPermitted`, `Refused`, `Conflict`, `InvalidData`, or `Case.DoesNotExist`.
    """
    with transaction.atomic():
        case = _locked(case)
        process = registry.get(case.kind)
        chosen = process.transition(transition)
        if chosen is None:
            raise NotPermitted(_("This move does not exist."))
        if not permitted(case, chosen, actor):
            raise NotPermitted(_("This is not yours to do."))
        if expected_version is not None and expected_version != case.version:
            return _earlier(case, chosen, actor, digest_of(data or {}, comment), expected_version)
        steps = steps_of(process, case.foundation_id)
        if reason := refusal(case, chosen, actor, steps):
            raise Refused(str(reason))
        move = _move(process, chosen, case, actor, data or {}, steps, now)
        if chosen.second_pair_of_eyes:
            second_eyes.propose(move)
        elif chosen.key == second_eyes.CONFIRM:
            _take_up(move)
        return _write(move, comment, digest_of(data or {}, comment))


def _take_up(move: Move) -> None:
    """Have `move`, which confirms a proposal, be what was proposed. Raises `Refused`, or `InvalidData` for words of then."""
    proposal = second_eyes.open_proposal(move.case)
    chosen = move.process.transition(proposal.transition) if proposal else None
    if proposal is None or chosen is None:
        raise Refused(_("Nothing is proposed."))
    if chosen.guard and (reason := chosen.guard(move.case, move.actor)):
        raise Refused(str(reason))
    given = second_eyes.given(proposal, move.process)
    move.transition, move.data, move.proposal = chosen, cleaned(chosen, move.case, given), proposal


def _locked(seen: Case | int) -> Case:
    """The case, ours until the end of the transaction: as it was seen when nobody has written it since, or else read anew."""
    pk = seen if isinstance(seen, int) else seen.pk
    with connection.cursor() as cursor:
        cursor.execute(LOCK, [pk])
        row = cursor.fetchone()
    if row and not isinstance(seen, int) and row[0] == getattr(seen, "row", None):
        return copy(seen)
    # With what letters and answers to the caller tell of it; the search column only when it is filed anew.
    cases = Case.objects.select_related("foundation", "owner", "municipality")
    return cases.defer("search").get(pk=pk)


def begin(
    process: Process,
    *,
    answers: Mapping[str, Any],
    question_set: int | None = None,
    account: User | None = None,
    now: datetime | None = None,
) -> Case:
    """Make a draft that only its link leads to, or who has `account`. It has no foundation, no event and no promise yet."""
    now = now or timezone.now()
    case = Case(
        kind=process.kind,
        reference=new_reference(process.prefix),
        state=process.initial,
        waits_for=process.state(process.initial).waits_for,
        form_version=process.questions.version,
        question_set_id=question_set,
        account=account,
        created_at=now,
        changed_at=now,
    )
    case.answers = dict(answers)
    return case


def open_case(
    process: Process,
    transition: str,
    *,
    actor: Actor,
    answers: Mapping[str, Any],
    data: Mapping[str, Any] | None = None,
    question_set: int | None = None,
    origin: Case | None = None,
    account: User | None = None,
    now: datetime | None = None,
) -> Outcome:
    """Make a case and its first move in one go, with the same rules as `perform`. The answers are clean ones, to the questions
    of the process and of this set.

    `account` is whose case it is, where that is known from the first.
    """
    chosen = process.transition(transition)
    if chosen is None or process.initial not in chosen.sources:
        raise NotPermitted(_("This move does not exist."))
    case = begin(process, answers=answers, question_set=question_set, account=account, now=now)
    case.origin = origin
    if not permitted(case, chosen, actor):
        raise NotPermitted(_("This is not yours to do."))
    if chosen.guard and (reason := chosen.guard(case, actor)):
        raise Refused(str(reason))
    move = _move(process, chosen, case, actor, data or {}, steps_of(process, None), now)
    # Inside another transaction that one is all or nothing: whoever asked does not go on after a failure.
    with transaction.atomic(savepoint=False):
        return _write(move, "", digest_of(data or {}))


def _move(
    process: Process,
    transition: Transition,
    case: Case,
    actor: Actor,
    data: Mapping[str, Any],
    steps: Steps,
    now: datetime | None,
) -> Move:
    """An allowed move with its cleaned data. Raises `InvalidData`."""
    now = now or timezone.now()
    today = timezone.localdate(now, workdays.AMSTERDAM)
    return Move(process, transition, case, actor, cleaned(transition, case, data), now, today, steps)


def _write(move: Move, comment: str, digest: str) -> Outcome:
    """Write an allowed move. The row of an existing case is locked by the caller."""
    case, transition = move.case, move.transition
    foundation_id, from_state, before = case.foundation_id, case.state, dict(case.__dict__)
    if transition.prepare:
        transition.prepare(move)
    if case.foundation_id != foundation_id:
        move.steps = steps_of(move.process, case.foundation_id)
    enter(move)
    second_eyes.settle(move)
    if case.pk is None:
        add(case)
    else:
        change(case, _changed(case, before))
    move.event = _record(move, from_state, comment, digest)
    if transition.effect:
        transition.effect(move)
    if move.letter:
        send_letter(move.process, move.letter, case, extra=move.letter_context, calendar=move.calendar)
    return Outcome(case, move.event)


def _changed(case: Case, before: Mapping[str, Any]) -> list[str]:
    """The columns of `case` that are not as they were `before`; one that was left unread is, once it has a value."""
    now = case.__dict__
    columns = (field.attname for field in Case._meta.concrete_fields)
    return [name for name in columns if name in now and (name not in before or now[name] != before[name])]


def enter(move: Move) -> None:
    """Set state, version, who it waits for, and the clock, on the object alone: what a move does to every case."""
    case, transition, process = move.case, move.transition, move.process
    target = process.state(move.target or case.state)
    if move.target is not None:
        case.state = target.key
        case.closed_at = move.now if target.ends else None
    match transition.clock:
        case Clock.START:
            case.paused_on = None
            case.waits_for = target.waits_for
            case.due_on = clock.due_after(move.today, move.steps.days(target.key), case.foundation)
        case Clock.PAUSE:
            case.paused_on = move.today
            case.waits_for = WaitsFor.APPLICANT
        case Clock.RESUME:
            case.due_on = clock.resumed(case.due_on, case.paused_on, move.today, case.foundation)
            case.paused_on = None
            case.waits_for = target.waits_for
    case.version += 1
    case.changed_at = move.now


def cleaned(transition: Transition, case: Case, data: Mapping[str, Any]) -> dict[str, Any]:
    """The cleaned answers of the move's form. Raises `InvalidData`."""
    form = transition.form_for(case, dict(data))
    if form is None:
        return {}
    if not form.is_valid():
        raise InvalidData(form.problems())
    return form.answers()


def _record(move: Move, from_state: str, comment: str, digest: str) -> Event:
    event = event_of(move, from_state, comment, digest)
    add(event)
    return event


def event_of(move: Move, from_state: str, comment: str, digest: str) -> Event:
    """What tells of a move that was entered; not written yet."""
    case = move.case
    event = Event(
        case=case,
        number=case.version,
        transition=move.transition.key,
        from_state=from_state,
        to_state=case.state,
        actor_kind=move.actor.kind,
        actor_id=move.actor.user_id,
        at=move.now,
        due_on=case.due_on,
    )
    event.seal(
        case.kind, {"data": move.data, "comment": comment, "digest": digest} if move.data or comment else {}
    )
    return event


def digest_of(data: Mapping[str, Any], comment: str = "") -> str:
    """A fingerprint of what was filled in, by which the same request made twice is known."""
    filled = {name: value for name, value in {**data, "": comment}.items() if value not in ("", None)}
    return hashlib.sha256(json.dumps(filled, sort_keys=True, cls=DjangoJSONEncoder).encode()).hexdigest()


def _earlier(case: Case, transition: Transition, actor: Actor, digest: str, version: int) -> Outcome:
    """The outcome of the same move made before from `version`, or a `Conflict`."""
    event = Event.objects.filter(
        case=case,
        number=version + 1,
        transition__in=second_eyes.recorded_as(transition, registry.get(case.kind)),
        actor_kind=actor.kind,
        actor_id=actor.user_id,
    ).first()
    if event is not None and event.data(case.kind).get("digest", digest_of({})) == digest:
        return Outcome(case, event, repeated=True)
    raise Conflict(_("This case has changed since you opened it. Look at it again before you decide."))
