"""The numbers of a year as they are shown: small ones hidden, for every foundation and for all together.

What is hidden is decided once for all pages of a year, so that no page gives away what another one hides.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.core.cache import cache
from django.utils import timezone

from mentorships.models import LeavingReason
from mentorships.selectors import flow as register
from organisation.foundations.models import Foundation
from organisation.people.policies import TOTALS_ROLES, Everywhere, Scope, foundation_ids
from training.selectors.totals import LEAST
from workflows.engine import registry
from workflows.selectors.numbers.counting import Counted, counted, funnel_path
from workflows.selectors.numbers.hiding import Sum, hidden

#: Counting everything takes longer than showing it, so it is done once an hour; each page says when.
KEPT_AS, KEPT_FOR = "numbers", 3600
#: All foundations together, and the whole of a year.
ALL, YEAR = 0, "year"
QUARTERS = ("1", "2", "3", "4")

#: A count of a year: the table, the foundation, the row and the column.
Cell = tuple[str, int, str, str]


@dataclass(frozen=True, slots=True)
class Kept:
    """Promises of a month, of a process or of the year; None where a count is hidden."""

    key: str
    total: int | None
    kept: int | None
    late: int | None

    @property
    def percentage(self) -> int | None:
        if not self.total or self.kept is None:
            return None
        return round(100 * self.kept / self.total)


@dataclass(frozen=True, slots=True)
class Stay:
    """How many days cases were in a state: the middle one, and between which the middle half lies; None where they were few."""

    kind: str
    state: str
    first: float | None
    median: float | None
    third: float | None


@dataclass(frozen=True, slots=True)
class Reached:
    """How many applications came as far as a step, and how many of those no further."""

    step: str
    reached: int | None
    stopped: int | None


@dataclass(frozen=True, slots=True)
class Flow:
    """Mentors who became available and who stopped, in a quarter or in the year."""

    key: str
    joined: int | None
    left: int | None


@dataclass(frozen=True, slots=True)
class Left:
    """How many mentors stopped for a reason in the year."""

    reason: str
    left: int | None


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers of a foundation (or of all) in a year. `planned` is (new mentors, mentors who stop)."""

    year: int
    foundation: Foundation | None
    as_of: datetime
    months: list[Kept]
    processes: list[Kept]
    whole: Kept
    stays: list[Stay]
    funnel: list[Reached]
    quarters: list[Flow]
    flow: Flow
    reasons: list[Left]
    planned: tuple[int, int]


def numbers_scope(user: Any) -> Scope:
    """The foundations whose numbers somebody may see: a coordinator's and a director's own."""
    return foundation_ids(user, *TOTALS_ROLES)


def sees_all(user: Any, foundations: Iterable[Foundation]) -> bool:
    """Whether somebody may see all foundations together: at the national office, and a superuser."""
    scope = numbers_scope(user)
    return isinstance(scope, Everywhere) or any(each.pk in scope for each in foundations if each.is_national)


def years(now: date) -> list[int]:
    """The years that can be chosen, this one first: as far back as there is anything to tell."""
    first = min((each[2].year for each in _counted()[0].promises), default=now.year)
    return list(range(now.year, first - 1, -1))


def numbers(year: int, foundation: Foundation | None, foundations: Iterable[Foundation]) -> Numbers:
    """The numbers of a foundation, or of all `foundations` that there are and were together, in a year.

    Three queries, and three more once an hour.
    """
    found, as_of = _counted()
    present = [each.pk for each in foundations]
    counts: dict[Cell, int] = {}
    sums: list[Sum[Cell]] = []
    for more, equal in (_promises(found, year, present), _funnel(found, year, present), _flow(year, present)):
        counts.update(more)
        sums += equal
    out = hidden(counts, sums)
    chosen = foundation.pk if foundation else ALL
    told = {
        key[0:1] + key[2:]: None if key in out else count for key, count in counts.items() if key[1] == chosen
    }
    plans = register.planned(present, year)
    own = [plans[chosen]] if foundation else [plans[each.pk] for each in foundations if not each.is_national]
    return Numbers(
        year=year,
        foundation=foundation,
        as_of=as_of,
        months=[_kept(told, month) for month in _months(year)],
        processes=[_kept(told, process.kind) for process in registry.all_processes()],
        whole=_kept(told, YEAR),
        stays=_stays(found, year, foundation.pk if foundation else None),
        funnel=[
            Reached(step, told["funnel", step, "reached"], told["funnel", step, "stopped"])
            for step in _steps()
        ],
        quarters=[Flow(each, told["flow", each, "in"], told["flow", each, "out"]) for each in QUARTERS],
        flow=Flow(YEAR, told["flow", YEAR, "in"], told["flow", YEAR, "out"]),
        reasons=[Left(each, told["leaving", each, register.OUT]) for each in LeavingReason.values],
        planned=(sum(trained for trained, _stopped in own), sum(stopped for _trained, stopped in own)),
    )


def _counted() -> tuple[Counted, datetime]:
    kept: tuple[Counted, datetime] | None = cache.get(KEPT_AS)
    if kept is None:
        kept = counted(), timezone.now()
        cache.set(KEPT_AS, kept, KEPT_FOR)
    return kept


def _months(year: int) -> list[str]:
    return [f"{year}-{month:02}" for month in range(1, 13)]


def _steps() -> tuple[str, ...]:
    """The steps of the funnel: those of an application, and at last an available mentor."""
    return (*funnel_path(), "available")


def _promises(found: Counted, year: int, present: list[int]) -> tuple[Counter[Cell], list[Sum[Cell]]]:
    """Kept and late for each month, and for each process; both add up to the year."""
    counts: Counter[Cell] = Counter()
    for foundation, kind, month, was_kept, count in found.promises:
        if month.year == year:
            for row in (f"{month:%Y-%m}", kind, YEAR):
                for at in (foundation, ALL):
                    counts["promises", at, row, "kept" if was_kept else "late"] += count
                    counts["promises", at, row, "total"] += count
    months, kinds = _months(year), [process.kind for process in registry.all_processes()]
    columns = ("kept", "late", "total")
    sums = _over_foundations("promises", present, (*months, *kinds, YEAR), columns)
    for at in (ALL, *present):
        for row in (*months, *kinds, YEAR):
            sums.append(
                (("promises", at, row, "total"), [("promises", at, row, each) for each in columns[:2]])
            )
        for column in columns:
            for rows in (months, kinds):
                whole = ("promises", at, YEAR, column)
                sums.append((whole, [("promises", at, row, column) for row in rows]))
    return _whole(counts, sums), sums


def _funnel(found: Counted, year: int, present: list[int]) -> tuple[Counter[Cell], list[Sum[Cell]]]:
    """How many came as far as each step, and how many of those no further."""
    steps, counts = _steps(), Counter[Cell]()
    for foundation, of, furthest, count in found.furthest:
        if of == year:
            for at in (foundation, ALL):
                counts["funnel", at, steps[furthest - 1], "stopped"] += count
                for step in steps[:furthest]:
                    counts["funnel", at, step, "reached"] += count
    sums = _over_foundations("funnel", present, steps, ("reached", "stopped"))
    for at in (ALL, *present):
        for number, step in enumerate(steps):
            further = [("funnel", at, each, "reached") for each in steps[number + 1 : number + 2]]
            sums.append((("funnel", at, step, "reached"), [("funnel", at, step, "stopped"), *further]))
    return _whole(counts, sums), sums


def _flow(year: int, present: list[int]) -> tuple[Counter[Cell], list[Sum[Cell]]]:
    """Who came and who went in each quarter, and for which reasons."""
    counts: Counter[Cell] = Counter()
    for foundation, of, quarter, way, count in register.flow():
        if of == year:
            for at in (foundation, ALL):
                for row in (str(quarter), YEAR):
                    counts["flow", at, row, way] += count
    for foundation, of, reason, count in register.reasons():
        if of == year:
            for at in (foundation, ALL):
                counts["leaving", at, reason, register.OUT] += count
    ways, reasons = (register.IN, register.OUT), LeavingReason.values
    sums = _over_foundations("flow", present, (*QUARTERS, YEAR), ways)
    sums += _over_foundations("leaving", present, reasons, (register.OUT,))
    for at in (ALL, *present):
        for way in ways:
            sums.append((("flow", at, YEAR, way), [("flow", at, each, way) for each in QUARTERS]))
        went = ("flow", at, YEAR, register.OUT)
        sums.append((went, [("leaving", at, each, register.OUT) for each in reasons]))
    return _whole(counts, sums), sums


def _over_foundations(
    table: str, present: list[int], rows: Iterable[str], columns: Iterable[str]
) -> list[Sum[Cell]]:
    return [
        ((table, ALL, row, column), [(table, each, row, column) for each in present])
        for row in rows
        for column in columns
    ]


def _whole(counts: Counter[Cell], sums: list[Sum[Cell]]) -> Counter[Cell]:
    """With a zero where nothing was counted, so that every count of every sum is there."""
    for total, parts in sums:
        for key in (total, *parts):
            counts.setdefault(key, 0)
    return counts


def _kept(told: Mapping[Any, int | None], row: str) -> Kept:
    return Kept(row, *(told["promises", row, column] for column in ("total", "kept", "late")))


def _stays(found: Counted, year: int, foundation: int | None) -> list[Stay]:
    """How long cases were in each state that waits for something. Of how many is not told: it is told elsewhere already."""
    days = {
        (kind, state): quartiles if count >= LEAST else [None, None, None]
        for at, kind, state, of, count, quartiles in found.days
        if at == foundation and of == year
    }
    return [
        Stay(process.kind, state, *days.get((process.kind, state), [None, None, None]))
        for process in registry.all_processes()
        for state in process.open_states
    ]
