"""A process as a table: states, and the transitions between them. Keys are stable ASCII; labels are only for display."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext_lazy as _

from workflows.policies import Permission
from workflows.questions.definition import Questions, StepForm

if TYPE_CHECKING:
    from organisation.foundations.models import Foundation
    from organisation.people.models import User
    from workflows.engine.perform import Move
    from workflows.models import Case
    from workflows.policies import Actor

Guard = Callable[["Case", "Actor"], Any]
Effect = Callable[["Move"], None]
Foresight = Callable[[Sequence["Case"]], None]
Facts = Callable[["Case"], list[tuple[str, str]]]


TO_ANSWER = _("To answer questions and complaints about it.")


class WaitsFor(StrEnum):
    """Who has to do something before a case goes on."""

    STAFF = "staff"
    APPLICANT = "applicant"
    THIRD_PARTY = "third_party"
    NOBODY = "nobody"


class Clock(StrEnum):
    """What a transition does to the promised date."""

    START = "start"  # count the days of the state that is entered
    PAUSE = "pause"  # stand still until the applicant has acted
    RESUME = "resume"  # go on; the date moves by the working days that it stood still
    KEEP = "keep"  # leave it as it is


def NOTHING_TO_LOOK_UP(cases: Sequence["Case"]) -> None:  # stands in a table like a constant
    """For a guard that asks the case and the day alone."""


@dataclass(frozen=True, slots=True)
class State:
    """Where a case can be.

    `days` is how many working days staff have to take the next step (a default: foundations set their own; None: no
    promise). `awaits` names the third party that the state waits for. `optional` steps can be switched off per
    foundation. `ends` marks the end of a case: from then on it is kept `keep_months` (a default: staff set their own) for
    the reason `keep_why`, and `kept_with_person` longer, for as long as an app says so of the person (`privacy.keeps`).
    """

    key: str
    label: Any
    public_label: Any
    public_next: Any
    waits_for: WaitsFor
    days: int | None = None
    awaits: Any = ""
    optional: bool = False
    ends: bool = False
    keep_months: int = 12
    keep_why: Any = TO_ANSWER
    kept_with_person: bool = False


@dataclass(frozen=True, slots=True)
class Alternative:
    """Where a move may lead instead of its target, with the letter and the public sentence of that."""

    target: str
    letter: str = ""
    public: Any = ""


@dataclass(frozen=True, slots=True)
class Transition:
    """A move from one of `sources` to `target` (None: the state stays).

    `label` says what one can do ("Ask a question"), `past` that it was done ("Question asked").
    `permissions`: any one of them suffices; none at all is refused by the system check. `guard` answers with the reason
    why not, in words for people, or with None; where it would have to look something up, `foresee` looks it up for many
    cases at once, and `NOTHING_TO_LOOK_UP` says that the case itself is enough.
    `prepare` completes the case before it is written, `effect` does what
    follows from the move; both run inside its transaction. `letter` names the letter that the applicant gets. `public`
    is the sentence on the status page; empty keeps the move internal. `form` asks what the move needs to know; the
    fields that `shown` names are shown to the applicant. `way_back` moves do not count as steps along the path.
    `alternatives` are where `prepare` may find that the move leads instead (`Move.turn_to`): a place in line, where
    there is no seat. What wants a `second_pair_of_eyes` is proposed by one coordinator and happens when another one
    confirms it (`workflows.engine.second_eyes`). What is `one_by_one` is about this case alone, and never made of many
    cases at once.
    """

    key: str
    label: Any
    past: Any
    sources: tuple[str, ...]
    target: str | None
    permissions: tuple[Permission, ...]
    clock: Clock = Clock.START
    form: type[StepForm] | None = None
    guard: Guard | None = None
    foresee: Foresight | None = None
    prepare: Effect | None = None
    effect: Effect | None = None
    letter: str = ""
    public: Any = ""
    shown: tuple[str, ...] = ()
    way_back: bool = False
    alternatives: tuple[Alternative, ...] = ()
    second_pair_of_eyes: bool = False
    one_by_one: bool = False

    @property
    def same_for_many(self) -> bool:
        """Whether many cases can be given the same answers: what it asks depends on their foundation, or on nothing."""
        return not self.one_by_one and (self.form is None or self.form.same_for_many())

    def is_like(self, other: "Transition") -> bool:
        """Whether it is, to whoever makes it, the same move as that of another process."""
        return (self.key, self.form, str(self.label)) == (other.key, other.form, str(other.label))

    @property
    def targets(self) -> tuple[str, ...]:
        """Every state that it may lead to; none when the state stays."""
        own = (self.target,) if self.target else ()
        return own + tuple(alternative.target for alternative in self.alternatives)

    @property
    def letters(self) -> tuple[str, ...]:
        """Every letter that it may send."""
        return tuple(each for each in (self.letter, *(other.letter for other in self.alternatives)) if each)

    def public_for(self, state: str) -> Any:
        """The sentence on the status page for a move that led to `state`."""
        return next((other.public for other in self.alternatives if other.target == state), self.public)

    def form_for(
        self, case: "Case", data: Mapping[str, Any] | None = None, *, prefix: str | None = None
    ) -> StepForm | None:
        """The form of this move about `case`, filled in with `data` when there is any; None when it asks nothing."""
        if self.form is None:
            return None
        form = self.form(data, prefix=prefix)
        form.about(case)
        return form


@dataclass(frozen=True)
class Process:
    """A kind of case: its questions, its table, and where its parts are. `public_title` is what its person calls it.

    `path` is the order of the states of a case that goes well; a move along it may not jump over a step that the
    foundation has switched on. `searchable` names the answers by which staff can find a case: only those leave the
    sealed answers, folded, for the search columns. `route` says which foundation an answered form belongs to.

    A process `for_members` is begun by somebody with an account, of whom `known` gives what need not be asked. `facts` tell
    the person what a case is about, as (what, text), and `staff_facts` a coordinator; `staff_links` lead a coordinator, as
    (words, address), to what is written down elsewhere. `answers_now` are the answers of a case as they are told, where they
    name what has another name by now. `notice` is what somebody must have read before sending, where no page of the website
    says it. `placeholders` are, by letter, those that only the move which sends it can fill in
    (`workflows.engine.placeholders`).
    """

    kind: str
    prefix: str
    title: Any
    public_title: Any
    questions: Questions
    states: tuple[State, ...]
    transitions: tuple[Transition, ...]
    path: tuple[str, ...]
    initial: str
    searchable: tuple[str, ...]
    route: Callable[["Case", date], "Foundation"]
    privacy_version: str
    folder: Path
    draft_days: int = 30
    known: Callable[["User"], Mapping[str, Any]] | None = None
    facts: Facts | None = None
    staff_facts: Facts | None = None
    answers_now: Callable[["Case"], Mapping[str, Any]] = attrgetter("answers")
    staff_links: Facts | None = None
    notice: Any = ""
    placeholders: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    _states: dict[str, State] = field(default_factory=dict, init=False, repr=False, compare=False)
    _transitions: dict[str, Transition] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        self._states.update({state.key: state for state in self.states})
        self._transitions.update({transition.key: transition for transition in self.transitions})

    def state(self, key: str) -> State:
        return self._states[key]

    def transition(self, key: str) -> Transition | None:
        return self._transitions.get(key)

    def transitions_from(self, state: str) -> list[Transition]:
        return [transition for transition in self.transitions if state in transition.sources]

    @property
    def for_members(self) -> bool:
        return self.known is not None

    @property
    def open_states(self) -> list[str]:
        """States of cases that somebody still has to do something with; a draft is not yet a case for staff."""
        return [state.key for state in self.states if not state.ends and state.key != self.initial]
