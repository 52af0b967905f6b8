"""Ways through the table of a process, found in the table itself: a process that is new tomorrow is walked as well."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from random import Random

from workflows.engine.definition import Clock, Process, Transition
from workflows.engine.steps import Steps
from workflows.models import Case

#: More moves than this are not made with one case.
LONGEST = 24
#: How often a coordinator asks something before going on, and how often a case takes a turn that leads back later.
ASKED, DETOUR = 0.06, 0.03


@dataclass(frozen=True, slots=True)
class Step:
    """One move of a walk, and the state that it leads to (the same one, where it only asks or notes something)."""

    transition: Transition
    state: str


class Chart:
    """Where one can come from each state of a process. `leaves_out` are moves that are never made here, `avoids` states
    that are never come to.
    """

    def __init__(
        self, process: Process, leaves_out: tuple[str, ...] = (), avoids: tuple[str, ...] = ()
    ) -> None:
        self.process = process
        self.leaves_out = leaves_out
        self.avoids = avoids

    @cached_property
    def _to(self) -> dict[str, set[str]]:
        """From where one can reach each state; itself among them."""
        before = defaultdict(set)
        for transition in self.process.transitions:
            if transition.key not in self.leaves_out:
                for state in transition.targets:
                    before[state] |= set(transition.sources) - set(self.avoids)
        return {state.key: _all_before(state.key, before) for state in self.process.states}

    def ends(self) -> list[str]:
        """The states in which a case that was sent can be at last, and all those on the way."""
        return [key for key, sources in self._to.items() if self.process.initial in sources]

    def walk(
        self, target: str, steps: Steps, random: Random, *, begin: str = "", asks: float = ASKED
    ) -> list[Step]:
        """A legal walk to `target`; with it, a question may be left open at the end. Raises `LookupError`."""
        for _try in range(50):
            if (found := self._try(target, steps, random, begin or self.process.initial, asks)) is not None:
                return found
        raise LookupError(f"No way to {target} of {self.process.kind} was found.")

    def _try(self, target: str, steps: Steps, random: Random, state: str, asks: float) -> list[Step] | None:
        walked: list[Step] = []
        while state != target:
            options = list(self._options(state, target, steps, walked, asks))
            if not options or len(walked) == LONGEST:
                return None
            step = random.choices([step for step, _weight in options], [weight for _step, weight in options])[
                0
            ]
            walked.append(step)
            state = step.state
        return walked

    def _options(
        self, state: str, target: str, steps: Steps, walked: list[Step], asks: float
    ) -> list[tuple[Step, float]]:
        options = []
        paused = is_paused(walked)
        case = Case(kind=self.process.kind, state=state)
        for transition in self.process.transitions_from(state):
            if transition.key in self.leaves_out or steps.refusal(case, transition):
                continue
            for result in transition.targets or (state,):
                step = Step(transition, result)
                weight = self._weight(step, target, state, walked, paused, asks)
                if weight and result in self._to[target]:
                    options.append((step, weight))
        return options

    def _weight(
        self, step: Step, target: str, state: str, walked: list[Step], paused: bool, asks: float
    ) -> float:
        """How likely a move is here; 0 for one that its guard would refuse (`workflows.engine.usual`)."""
        key = step.transition.key
        waits_out = key == "expire" and state != self.process.initial
        if (paused and step.transition.clock is Clock.PAUSE) or (
            not paused and (waits_out or key == "answer")
        ):
            return 0
        if step.transition.clock is Clock.PAUSE:
            return 3 if target == "expired" else asks
        if key in ("trust", "remind") or (
            key == "assign" and any(each.transition.key == "assign" for each in walked)
        ):
            return 0
        if step.state == state:
            return 5 if paused else 0.4
        if paused and step.state != target:
            return 0
        if self.process.state(step.state).ends and step.state != target:
            return DETOUR
        return 1


def is_paused(walked: list[Step]) -> bool:
    """Whether the clock stands still after these moves."""
    for step in reversed(walked):
        if step.transition.clock is not Clock.KEEP:
            return step.transition.clock is Clock.PAUSE
    return False


def _all_before(state: str, before: dict[str, set[str]]) -> set[str]:
    found, fresh = {state}, {state}
    while fresh:
        fresh = set().union(*(before[each] for each in fresh)) - found
        found |= fresh
    return found
