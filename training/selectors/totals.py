"""Totals that say nothing of one person."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import TypeVar

#: Fewer people than this are not counted where anybody might know them.
LEAST = 5

Key = TypeVar("Key", bound=Hashable)


def without_small(counts: Mapping[Key, int]) -> dict[Key, int | None]:
    """The counts of the parts of a whole, with None for each that is small.

    Whoever knows the whole could work out a single part that is hidden, or what several small ones are together, so the next
    smallest is hidden until that says nothing either.
    """
    hidden: list[Key] = []
    for key in sorted(counts, key=lambda each: counts[each]):
        total = sum(counts[each] for each in hidden)
        if counts[key] >= LEAST and (not hidden or (len(hidden) > 1 and total >= LEAST)):
            break
        hidden.append(key)
    return {key: None if key in hidden else count for key, count in counts.items()}
