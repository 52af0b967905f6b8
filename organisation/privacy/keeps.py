"""When something of a person must be kept although its time is over: each app says so, and why."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reason:
    """Why the data of an account are kept, in words for staff; at one foundation, or (None) wherever there are any."""

    user_id: int
    foundation_id: int | None
    words: str


#: Of these accounts: those that must be kept. One or a few queries, however many accounts there are.
Keeper = Callable[[Collection[int]], Iterator[Reason]]
_keepers: list[Keeper] = []


def register(keeper: Keeper) -> None:
    _keepers.append(keeper)


def reasons(user_ids: Collection[int]) -> dict[int, list[Reason]]:
    """Why the data of these accounts must be kept, by account."""
    found: dict[int, list[Reason]] = {}
    if user_ids:
        for keeper in _keepers:
            for reason in keeper(user_ids):
                found.setdefault(reason.user_id, []).append(reason)
    return found
