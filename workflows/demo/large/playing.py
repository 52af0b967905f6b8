"""Walks become cases: the engine works out what each move makes of a case, as it does for a move that somebody makes.

Only what follows from a move elsewhere (letters, accounts, seats) does not happen here: letters of the past were delivered
long ago, and the rest is told by the stories.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any

from organisation.calendar.workdays import AMSTERDAM, Calendar, calendars_for
from organisation.codes import ALPHABET
from organisation.foundations.models import Foundation, Municipality
from organisation.foundations.selectors import foundations_for, foundations_today
from organisation.people.models import User
from organisation.people.selectors import coordinators_of
from workflows.demo.large.filling import Person, filled
from workflows.demo.large.walks import Step
from workflows.engine import second_eyes
from workflows.engine.definition import Clock, Process, Transition, WaitsFor
from workflows.engine.errors import MoveError, NotPermitted, Refused
from workflows.engine.perform import Move, begin, cleaned, digest_of, enter, event_of, out_of_place, permitted
from workflows.engine.steps import Steps, steps_of
from workflows.engine.usual import DAYS_TO_ANSWER
from workflows.models import Case, Event, Proposal
from workflows.models.proposal import Outcome
from workflows.policies import Actor, Permission
from workflows.questions.definition import Answers

#: How often staff are later than they promised.
LATE = 0.12
#: How long a proposal waits for a colleague, at most.
PONDERED = timedelta(minutes=100)
#: Of so many open cases that can be refused, the first is proposed for it now.
PROPOSED = 10
#: When staff work, when applicants write, and when the nightly sweep comes by.
OFFICE, WRITES, NIGHT = (9, 17), (8, 22), time(3, 10)


@dataclass
class World:
    """What all stories share: the foundations with their people and calendars, and one source of chance."""

    random: Random
    now: datetime
    since: date
    foundations: Mapping[int, Foundation] = field(init=False)
    coordinators: Mapping[int, list[User]] = field(init=False)
    calendars: Mapping[int, Calendar] = field(init=False)
    serving: list[tuple[str, int, int]] = field(init=False)  # CBS code, foundation, inhabitants
    _steps: dict[tuple[str, int | None], Steps] = field(default_factory=dict)
    _cleaned: dict[Any, Answers] = field(default_factory=dict)
    _references: set[str] = field(default_factory=set)
    _people: int = 0

    def __post_init__(self) -> None:
        present = foundations_today()
        self.foundations = {each.pk: each for each in present}
        self.coordinators = {each.pk: coordinators_of(each.pk) for each in present}
        self.calendars = calendars_for(self.foundations.keys(), since=self.since - timedelta(days=400))
        municipalities = list(Municipality.objects.in_force(self.today).order_by("cbs_code"))
        served = foundations_for(municipalities, on=self.today)
        self.serving = [(each.cbs_code, served[each.pk].pk, each.inhabitants) for each in municipalities]
        self._weights = [inhabitants for _code, _foundation, inhabitants in self.serving]

    @property
    def today(self) -> date:
        return self.now.astimezone(AMSTERDAM).date()

    def somebody(self) -> Person:
        self._people += 1
        return Person.invented(self.random, self._people)

    def home(self) -> tuple[str, int]:
        """Where somebody lives: the code of a municipality, large ones more often, and the foundation there."""
        code, foundation, _inhabitants = self.random.choices(self.serving, self._weights)[0]
        return code, foundation

    def steps(self, process: Process, foundation_id: int | None) -> Steps:
        key = process.kind, foundation_id
        if key not in self._steps:
            self._steps[key] = steps_of(process, foundation_id)
        return self._steps[key]

    def reference(self, prefix: str) -> str:
        """As `new_reference`, by our own chance, so that the same seed makes the same references."""
        while True:
            first, second = ("".join(self.random.choices(ALPHABET, k=4)) for _part in range(2))
            reference = f"{prefix}-{first}-{second}"
            if reference not in self._references:
                self._references.add(reference)
                return reference

    def data(self, transition: Transition, case: Case, known: Answers) -> tuple[Answers, Answers]:
        """What somebody fills in with a move, raw and cleaned. Each way of filling in is cleaned once."""
        if transition.form is None:
            return {}, {}
        raw = filled(transition.form, self.random, known)
        key = (
            case.kind,
            transition.key,
            case.foundation_id,
            tuple(sorted((k, str(v)) for k, v in raw.items())),
        )
        if key not in self._cleaned:
            self._cleaned[key] = cleaned(transition, case, raw)
        return raw, self._cleaned[key]


@dataclass
class Played:
    """A case with its events, in their order; what it is about below is told by its story."""

    case: Case
    walk: list[Step]
    events: list[Event] = field(default_factory=list)
    proposals: list[Proposal] = field(default_factory=list)

    def when(self, transition: str) -> datetime | None:
        """When it last made this move."""
        return next((event.at for event in reversed(self.events) if event.transition == transition), None)


class Player:
    """Plays the cases of one process. What is particular to a process is told by a subclass (`stories`)."""

    #: Moves that are never made: they need a file, or something else that only people have.
    leaves_out: tuple[str, ...] = (
        *("add_document", "trust"),
        *("confirm", "send_back", "take_back", "to_substitute", "to_team"),
    )

    def __init__(self, world: World, process: Process) -> None:
        self.world, self.process, self.random = world, process, world.random
        self.refusable = 0

    # One case

    def opened(self, answers: Answers, at: datetime, account: User | None = None) -> Played:
        case = begin(self.process, answers=answers, now=at)
        case.reference = self.world.reference(self.process.prefix)
        case.account = account
        return Played(case, [])

    def play(self, played: Played, step: Step, at: datetime, **known: Any) -> None:
        """Make one move at this moment; one that wants a second pair of eyes was proposed by a colleague before. Raises
        `MoveError` where the engine would.
        """
        case, transition = played.case, step.transition
        actor = self.actor(case, transition)
        raw, data = self.data(transition, case, self._known(case, transition) | known)
        if transition.second_pair_of_eyes:
            last = played.events[-1].at
            self.propose(played, transition, max(at - PONDERED, last + (at - last) / 2), actor, (raw, data))
            raw, actor = {}, self._another(case, actor)
        move = self._move(case, transition, actor, data, at)
        if reason := self.refusal(move):
            raise Refused(str(reason))
        foundation_id, from_state = case.foundation_id, case.state
        self.prepare(move, step)
        if case.foundation_id != foundation_id:
            move.steps = self.world.steps(self.process, case.foundation_id)
        enter(move)
        if case.state != step.state:
            raise MoveError(f"{transition.key} led to {case.state} instead of {step.state}")
        if transition.second_pair_of_eyes:
            self._confirmed(played, actor, at)
        played.events.append(event_of(move, from_state, "", digest_of(raw)))
        played.walk.append(step)

    def _move(self, case: Case, transition: Transition, actor: Actor, data: Answers, at: datetime) -> Move:
        if not permitted(case, transition, actor):
            raise NotPermitted(f"{actor.kind} may not {transition.key}")
        steps = self.world.steps(self.process, case.foundation_id)
        return Move(self.process, transition, case, actor, data, at, at.astimezone(AMSTERDAM).date(), steps)

    def propose(
        self,
        played: Played,
        transition: Transition,
        at: datetime,
        actor: Actor,
        filled_in: tuple[Answers, Answers],
    ) -> None:
        """Have a coordinator propose a move, which then waits for a colleague."""
        case, (raw, data) = played.case, filled_in
        move = self._move(case, transition, actor, data, at)
        second_eyes.propose(move)
        case.proposed = transition.key
        enter(move)
        event = event_of(move, case.state, "", digest_of(raw))
        played.events.append(event)
        played.proposals.append(
            Proposal(
                case=case,
                event=event,
                transition=transition.key,
                proposed_by=actor.user,
                proposed_for=[actor.user_id],
                proposed_at=at,
            )
        )

    def perhaps_propose(self, played: Played) -> None:
        """Some cases that are open now wait for a colleague who looks along."""
        case, last = played.case, played.events[-1].at if played.events else None
        wanting = [each for each in self.process.transitions_from(case.state) if each.second_pair_of_eyes]
        if not wanting or last is None or case.paused_on:
            return
        self.refusable += 1
        if self.refusable % PROPOSED != 1:
            return
        transition = self.random.choice(wanting)
        actor = self.actor(case, transition)
        filled_in = self.data(transition, case, self._known(case, transition))
        self.propose(played, transition, last + (self.world.now - last) / 2, actor, filled_in)

    def _confirmed(self, played: Played, actor: Actor, at: datetime) -> None:
        proposal = played.proposals[-1]
        played.case.proposed = ""
        proposal.outcome, proposal.decided_by, proposal.decided_at = Outcome.CONFIRMED, actor.user, at
        proposal.decided_for = [actor.user_id]

    def _another(self, case: Case, actor: Actor) -> Actor:
        """A colleague of `actor` at the same foundation."""
        team = self.world.coordinators[case.foundation_id or 0]
        return Actor.staff(self.random.choice([each for each in team if each != actor.user]))

    def data(self, transition: Transition, case: Case, known: Answers) -> tuple[Answers, Answers]:
        """What somebody fills in with a move, raw and cleaned."""
        return self.world.data(transition, case, known)

    def refusal(self, move: Move) -> str | None:
        """Why the engine would refuse this move, in words."""
        if reason := out_of_place(move.case, move.transition, move.steps):
            return reason
        guard = move.transition.guard
        return guard(move.case, move.actor) if guard else None

    def prepare(self, move: Move, step: Step) -> None:
        """Complete the case before it is written, as the table says."""
        if move.transition.prepare:
            move.transition.prepare(move)

    def actor(self, case: Case, transition: Transition) -> Actor:
        """Who makes a move: the first that its table names, and of staff its owner, or anybody of the foundation."""
        match transition.permissions[0]:
            case Permission.APPLY:
                return Actor.applicant(case, user=case.account if self.process.for_members else None)
            case Permission.SYSTEM:
                return Actor.system()
        staff = self.world.coordinators[case.foundation_id or 0]
        owner = next((each for each in staff if each.pk == case.owner_id), None)
        return Actor.staff(owner or self.random.choice(staff))

    def _known(self, case: Case, transition: Transition) -> Answers:
        """What a form of a move asks that only the world can tell."""
        asked = transition.form.base_fields if transition.form else {}
        known: Answers = {}
        if "owner" in asked:
            known["owner"] = str(self.random.choice(self.world.coordinators[case.foundation_id or 0]).pk)
        if "foundation" in asked:
            others = [each for pk, each in self.world.foundations.items() if pk != case.foundation_id]
            known["foundation"] = self.random.choice(others).slug
        if "privacy_version" in asked:
            known["privacy_version"] = self.process.privacy_version
        return known

    # When

    def waits(self, walk: list[Step], steps: Steps, state: str) -> list[int]:
        """How many working days there are before each move of a walk that begins in `state`."""
        waits, paused = [], False
        for step in walk:
            waits.append(self._wait(step, steps, state, paused))
            paused = step.transition.clock is Clock.PAUSE or (paused and step.transition.clock is Clock.KEEP)
            state = step.state
        return waits

    def _wait(self, step: Step, steps: Steps, state: str, paused: bool) -> int:
        if step.transition.key == "expire":
            days = DAYS_TO_ANSWER if paused else self.process.draft_days
            return round(days * 5 / 7) + self.random.randint(2, 6)
        if step.transition.clock is Clock.KEEP or state == self.process.initial:
            return self.random.choice((0, 0, 0, 1))
        if paused or self.process.state(state).waits_for is WaitsFor.APPLICANT:
            return self.random.randint(0, 8)
        days = steps.days(state) or 5
        if self.random.random() < LATE:
            return days + self.random.randint(1, max(2, days // 2))
        return round(self.random.triangular(0, days, days * 0.6))

    def moments(
        self, begin: datetime, walk: list[Step], waits: list[int], calendar: Calendar
    ) -> list[datetime]:
        """When each move is made: on working days, each later than the one before."""
        moment, moments = begin, []
        for step, wait in zip(walk, waits, strict=True):
            moment = self.later(moment, wait, step.transition, calendar)
            moments.append(moment)
        return moments

    def later(self, moment: datetime, wait: int, transition: Transition, calendar: Calendar) -> datetime:
        day = calendar.add_working_days(moment.date(), wait)
        if transition.key == "expire":
            return datetime.combine(day, NIGHT, AMSTERDAM)
        if day == moment.date():
            soon = moment + timedelta(minutes=self.random.randint(3, 90))
            if soon.date() == day:
                return soon
            day = calendar.add_working_days(day, 1)
        first, last = WRITES if transition.permissions[0] is Permission.APPLY else OFFICE
        return datetime.combine(
            day, time(self.random.randrange(first, last), self.random.randrange(60)), AMSTERDAM
        )
