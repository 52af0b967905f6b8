"""What can be done with many cases at once, with how many of them, and where the others are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Final, NamedTuple

from organisation.people.models import User
from workflows.engine import registry, second_eyes
from workflows.engine.definition import Process, Transition
from workflows.engine.perform import out_of_place, permitted
from workflows.engine.steps import Steps, steps_of
from workflows.models import Case
from workflows.policies import Actor, Permission

#: More steps than these are not named: whoever chooses sees what is left.
MOST_STEPS: Final = 3
#: The same move, in the table of each process that has it.
Alike = dict[str, Transition]
StepsOf = Mapping[tuple[str, int | None], Steps]


class ForMany(NamedTuple):
    """A move, as the table of a process has it."""

    process: Process
    transition: Transition


@dataclass(frozen=True, slots=True)
class Offer:
    """A move that `count` of the chosen cases can make. With `at_most`, some of them may be refused for a reason that is only
    looked up case by case: the preview says which. `not_now` are at a step where it begins, and cannot make it now, the first of
    them because of `why`; `elsewhere` says at which steps the others are, as (step, how many), most first.
    """

    move: ForMany
    count: int
    at_most: bool
    not_now: int
    why: str
    elsewhere: list[tuple[str, int]]

    @property
    def at_some(self) -> list[tuple[str, int]]:
        """The steps where most of the others are."""
        return self.elsewhere[:MOST_STEPS]

    @property
    def further(self) -> int:
        """How many are at none of those."""
        return sum(count for _step, count in self.elsewhere[MOST_STEPS:])


def is_for_many(transition: Transition) -> bool:
    """Whether staff can make this move of many cases with the same answers."""
    return Permission.DECIDE in transition.permissions and transition.same_for_many


def move_called(name: str) -> ForMany | None:
    """The move of "volunteer-application.invite", when it is one for many."""
    kind, _dot, key = name.partition(".")
    process = registry.find(kind)
    transition = process.transition(key) if process else None
    return ForMany(process, transition) if process and transition and is_for_many(transition) else None


def offers(keys: Collection[int], user: User) -> list[Offer]:
    """The moves of staff that `user` can make of these cases at once, those for most of them first; last those for none, which
    say why. One query, one for each process of each foundation, and those of what is foreseen for each process.
    """
    cases = sorted(Case.objects.filter(pk__in=keys).read_whole(), key=_standing)
    by_kind = {kind: list(several) for kind, several in groupby(cases, lambda case: case.kind)}
    for kind, of_kind in by_kind.items():
        for foresee in {each.foresee for each in registry.get(kind).transitions if each.foresee}:
            foresee(of_kind)
    steps = {
        (kind, foundation): steps_of(registry.get(kind), foundation)
        for kind, foundation in {(case.kind, case.foundation_id) for case in cases}
    }
    standing = [list(alike) for _as, alike in groupby(cases, _standing)]
    made = [_offer(alike, standing, Actor.staff(user), steps) for alike in _moves(by_kind)]
    return sorted((offer for offer in made if offer.count or offer.why), key=lambda offer: -offer.count)


def _standing(case: Case) -> tuple[Any, ...]:
    """All that says whether a move begins where a case is; its guard may ask for more."""
    return case.kind, case.state, case.foundation_id or 0, case.proposed, case.forgotten_at is not None


def _moves(kinds: Collection[str]) -> list[Alike]:
    """The moves for many of these processes, in the order of their tables."""
    found: list[Alike] = []
    for process in registry.all_processes():
        for transition in process.transitions if process.kind in kinds else ():
            if is_for_many(transition):
                same = (each for each in found if next(iter(each.values())).is_like(transition))
                alike = next(same, {})
                if not alike:
                    found.append(alike)
                alike[process.kind] = transition
    return found


def _offer(alike: Alike, standing: list[list[Case]], actor: Actor, steps: StepsOf) -> Offer:
    count, at_most, refused, elsewhere = 0, False, list[str](), Counter[str]()
    for cases in standing:
        case, process = cases[0], registry.get(cases[0].kind)
        transition = alike.get(case.kind)
        if transition is None or out_of_place(case, transition, steps[case.kind, case.foundation_id]):
            elsewhere[str(process.state(case.state).label)] += len(cases)
            continue
        reasons = _refusals(cases, transition, actor)
        able = len(cases) - len(reasons)
        count, refused = count + able, refused + reasons
        at_most = at_most or bool(able and transition.guard and not transition.foresee)
    kind, transition = next(iter(alike.items()))
    others = sorted(elsewhere.items(), key=lambda each: (-each[1], each[0]))
    why = next(filter(None, refused), "")
    return Offer(ForMany(registry.get(kind), transition), count, at_most, len(refused), why, others)


def _refusals(cases: list[Case], transition: Transition, actor: Actor) -> list[str]:
    """Why some of these, which all stand alike, cannot make the move now; a guard that looks something up is not asked."""
    if not permitted(cases[0], transition, actor):
        return [""] * len(cases)
    if reason := second_eyes.refusal(cases[0], transition, actor, registry.get(cases[0].kind)):
        return [str(reason)] * len(cases)
    if not (transition.guard and transition.foresee):
        return []
    reasons = (transition.guard(case, actor) for case in cases)
    return [str(reason) for reason in reasons if reason is not None]
