"""Which counts are hidden, so that no small one can be read or worked out from what is shown.

Counts belong together in sums: the months of a year, the foundations of the country, what was kept and what was not. All
sums of all pages are looked at together: what one page hides, no other page gives away.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from typing import TypeVar

from training.selectors.totals import LEAST

Key = TypeVar("Key", bound=Hashable)
#: A total, and the parts that it is the sum of.
Sum = tuple[Key, Sequence[Key]]
#: Equations are solved in whole numbers modulo this prime: exact, and as quick as it gets.
PRIME = 2_147_483_647


def hidden(counts: Mapping[Key, int], sums: Sequence[Sum[Key]]) -> set[Key]:
    """The keys of `counts` that may not be told. A count of nobody says nothing of anybody, and is told."""
    out = {key for key, count in counts.items() if 0 < count < LEAST}
    while added := _hide_more(counts, sums, out) or _hide_solved(counts, sums, out):
        out |= added
    return out


def _hide_more(counts: Mapping[Key, int], sums: Sequence[Sum[Key]], out: set[Key]) -> set[Key]:
    """What else must be hidden because of a single sum: the only unknown in it, or unknown parts that are few together."""
    added: set[Key] = set()
    for total, parts in sums:
        unknown = [part for part in parts if part in out or part in added]
        total_is_known = total not in out and total not in added
        alone = len(unknown) + (not total_is_known) == 1
        few = bool(unknown) and total_is_known and sum(counts[part] for part in unknown) < LEAST
        if alone or few:
            added |= _smallest(counts, [*parts, total] if unknown else list(parts), out | added)
    return added


def _hide_solved(counts: Mapping[Key, int], sums: Sequence[Sum[Key]], out: set[Key]) -> set[Key]:
    """What else must be hidden because several sums together give an unknown away."""
    solved = _solved(sums, out)
    for total, parts in sums:
        if solved & {total, *parts} and (more := _smallest(counts, [*parts, total], out)):
            return more
    return set()


def _smallest(counts: Mapping[Key, int], keys: Sequence[Key], out: set[Key]) -> set[Key]:
    """The smallest count among `keys` that is told and is of anybody; nothing when there is none."""
    told = [key for key in keys if key not in out and counts[key]]
    return {min(told, key=lambda key: counts[key])} if told else set()


def _solved(sums: Sequence[Sum[Key]], out: set[Key]) -> set[Key]:
    """The hidden counts that follow from the sums, for who knows every count that is told."""
    pivots: dict[Key, dict[Key, int]] = {}
    for total, parts in sums:
        row: dict[Key, int] = defaultdict(int)
        for key, sign in ((total, 1), *((part, -1) for part in parts)):
            if key in out:
                row[key] = (row[key] + sign) % PRIME
        row = _reduced(row, pivots)
        if row:
            pivot = next(iter(row))
            inverse = pow(row[pivot], -1, PRIME)
            row = {key: value * inverse % PRIME for key, value in row.items()}
            for other, earlier in pivots.items():
                if factor := earlier.get(pivot):
                    pivots[other] = _minus(earlier, row, factor)
            pivots[pivot] = row
    return {pivot for pivot, row in pivots.items() if len(row) == 1}


def _reduced(row: Mapping[Key, int], pivots: Mapping[Key, dict[Key, int]]) -> dict[Key, int]:
    left = {key: value for key, value in row.items() if value}
    for pivot in [key for key in left if key in pivots]:
        left = _minus(left, pivots[pivot], left[pivot])
    return left


def _minus(row: Mapping[Key, int], other: Mapping[Key, int], factor: int) -> dict[Key, int]:
    left = dict(row)
    for key, value in other.items():
        changed = (left.get(key, 0) - factor * value) % PRIME
        if changed:
            left[key] = changed
        else:
            left.pop(key, None)
    return left
