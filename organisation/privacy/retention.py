"""Forgetting what was kept long enough, and saying beforehand what that will be.

The trial run and the real one walk through the same things in the same order (`walk`); the real one then locks each batch,
asks the same question of what it locked, and forgets. A batch is a transaction, so a worker that dies leaves whole batches
behind, and the next run goes on with what is left.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from django.db import transaction

from organisation import audit
from organisation.foundations.models import Foundation
from organisation.people.policies import ALL, Scope

BATCH = 200
#: Who only looks locks nothing, and asks for so much at once that it is one question for each kind of thing.
LOOKED_AT = 10_000
FORGOTTEN = "privacy.forgotten"


@dataclass(frozen=True, slots=True)
class Over:
    """Something whose time is over: what the log calls it, by which period, and until which day it was kept.

    `kept` says why it stays nevertheless, in words; when that is empty, it goes.
    """

    pk: int
    subject: str
    period: str
    foundation_id: int | None
    until: date
    kept: tuple[str, ...] = ()


class Ask(Protocol):
    """The next `limit` things whose time is over on `today`, after `after` in the order of their keys, or among `only`; fewer are
    the last.
    """

    def __call__(
        self, *, today: date, scope: Scope, after: int, limit: int, only: Collection[int] | None
    ) -> list[Over]: ...


@dataclass(frozen=True, slots=True)
class Retained:
    """One kind of thing that is forgotten in time.

    `lock` locks those of these keys that nobody else holds, and gives their keys; `forget` forgets them, and may be asked
    twice. Both run in a transaction.
    """

    key: str
    over: Ask
    lock: Callable[[Sequence[int]], list[int]]
    forget: Callable[[Sequence[Over]], None]


_retained: dict[str, Retained] = {}


def register(retained: Retained) -> None:
    """Raises `ValueError` when two are called the same."""
    if retained.key in _retained:
        raise ValueError(f"Two kinds of things that are forgotten are called {retained.key}.")
    _retained[retained.key] = retained


def walk(today: date, scope: Scope = ALL, *, size: int) -> Iterator[tuple[Retained, list[Over]]]:
    """Everything whose time is over, in batches of `size`; what must be kept is in them, with the reason."""
    for retained in _retained.values():
        after, batch = 0, None
        while batch is None or len(batch) == size:
            batch = retained.over(today=today, scope=scope, after=after, limit=size, only=None)
            if batch:
                yield retained, batch
                after = batch[-1].pk


@dataclass
class Report:
    """What goes, and what is kept although its time is over: how many by period, and the first of them."""

    today: date
    going: Counter[str] = field(default_factory=Counter)
    kept: Counter[str] = field(default_factory=Counter)
    first_going: list[Over] = field(default_factory=list)
    first_kept: list[Over] = field(default_factory=list)

    def add(self, each: Over, *, most: int | None) -> None:
        counts, first = (self.kept, self.first_kept) if each.kept else (self.going, self.first_going)
        counts[each.period] += 1
        if most is None or len(first) < most:
            first.append(each)


def trial(*, today: date, scope: Scope = ALL, most: int | None = None) -> Report:
    """What a run on `today` would do, without doing it. `most` limits how many are named, not how many are counted."""
    report = Report(today)
    for _retained_kind, batch in walk(today, scope, size=LOOKED_AT):
        for each in batch:
            report.add(each, most=most)
    return report


def run(*, today: date, most: int | None = 0) -> Report:
    """Forget everything whose time is over and that need not be kept. Again on the same day it finds nothing."""
    report = Report(today)
    for retained, batch in walk(today, size=BATCH):
        for each in batch:
            if each.kept:
                report.add(each, most=most)
        for each in _forget(retained, [each.pk for each in batch if not each.kept], today):
            report.add(each, most=most)
    return report


@transaction.atomic
def _forget(retained: Retained, keys: list[int], today: date) -> list[Over]:
    """Forget those of these that are free, and still over and not to be kept now that they are locked."""
    held = retained.lock(keys) if keys else []
    if not held:
        return []
    found = retained.over(today=today, scope=ALL, after=0, limit=len(held), only=held)
    going = [each for each in found if not each.kept]
    if going:
        retained.forget(going)
        foundations = Foundation.objects.in_bulk({each.foundation_id for each in going if each.foundation_id})
        for each in going:
            foundation = foundations.get(each.foundation_id) if each.foundation_id else None
            audit.record(FORGOTTEN, actor=None, foundation=foundation, subject=each.subject)
    return going
