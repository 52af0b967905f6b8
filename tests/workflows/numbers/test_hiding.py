"""No hidden count can be worked out: held against the people themselves, not against the sums that the code solves."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from training.selectors.totals import LEAST
from workflows.selectors.numbers.hiding import hidden

#: Three foundations, three months, two processes, kept or late: each page shows sums of these.
FOUNDATIONS, MONTHS, KINDS, OUTCOMES = range(3), range(3), range(2), ("kept", "late")
GROUPS = list(product(FOUNDATIONS, MONTHS, KINDS, OUTCOMES))


def _shown() -> dict[tuple, list[tuple]]:
    """Every count of every page, with the groups of people that it counts."""
    shown = {}
    rows = [*(("m", m) for m in MONTHS), *(("k", k) for k in KINDS), "year"]
    for f, row, o in product((*FOUNDATIONS, "all"), rows, (*OUTCOMES, "total")):
        shown[f, row, o] = [
            group
            for group in GROUPS
            if f in ("all", group[0])
            and row in ("year", ("m", group[1]), ("k", group[2]))
            and o in ("total", group[3])
        ]
    return shown


SHOWN = _shown()
SUMS = [
    *(((("all", row, o)), [(f, row, o) for f in FOUNDATIONS]) for _f, row, o in SHOWN if _f == "all"),
    *(((f, row, "total"), [(f, row, o) for o in OUTCOMES]) for f, row, o in SHOWN if o == "total"),
    *(((f, "year", o), [(f, ("m", m), o) for m in MONTHS]) for f, row, o in SHOWN if row == "year"),
    *(((f, "year", o), [(f, ("k", k), o) for k in KINDS]) for f, row, o in SHOWN if row == "year"),
]


def _rank(rows: list[list[int]]) -> int:
    rows, rank = [[Fraction(value) for value in row] for row in rows], 0
    for column in range(len(rows[0])):
        pivot = next((number for number in range(rank, len(rows)) if rows[number][column]), None)
        if pivot is None:
            continue
        rows[rank], rows[pivot] = rows[pivot], rows[rank]
        for number in range(rank + 1, len(rows)):
            if rows[number][column]:
                factor = rows[number][column] / rows[rank][column]
                rows[number] = [a - factor * b for a, b in zip(rows[number], rows[rank], strict=True)]
        rank += 1
    return rank


def _known(shown: dict[tuple, list[tuple]], told: set[tuple]) -> set[tuple]:
    """The counts that follow from those that are told: adding one to them tells nothing new."""
    groups = sorted({group for of in shown.values() for group in of}, key=str)
    row = {key: [int(group in of) for group in groups] for key, of in shown.items()}
    rows = [row[key] for key in sorted(told, key=str)]
    rank = _rank(rows)
    return {key for key in shown if key not in told and _rank([*rows, row[key]]) == rank}


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from([0, 0, 1, 2, 3, 6, 9, 40]), min_size=len(GROUPS), max_size=len(GROUPS)))
def test_no_hidden_count_can_be_worked_out(people):
    of = dict(zip(GROUPS, people, strict=True))
    counts = {key: sum(of[group] for group in groups) for key, groups in SHOWN.items()}
    out = hidden(counts, SUMS)
    assert {key for key, count in counts.items() if 0 < count < LEAST} <= out
    assert not {key for key in out if counts[key] == 0}
    assert _known(SHOWN, set(SHOWN) - out) == set()
    for total, parts in SUMS:
        unknown = [part for part in parts if part in out]
        assert total in out or not unknown or sum(counts[part] for part in unknown) >= LEAST


def test_hiding_only_the_small_ones_gives_them_away():
    """The control: without the rest, whoever can subtract knows."""
    of = dict.fromkeys(GROUPS, 10) | {GROUPS[0]: 1, GROUPS[2]: 1}
    counts = {key: sum(of[group] for group in groups) for key, groups in SHOWN.items()}
    small = {key for key, count in counts.items() if 0 < count < LEAST}
    assert small == {(0, ("m", 0), "kept")}
    assert _known(SHOWN, set(SHOWN) - small) == small


def test_what_several_sums_give_away_together():
    """Two corners of a table, and one count between them: it is what both rows have more than both columns."""
    rows, columns, small = range(5), range(5), {(1, 2)}
    small |= {
        (row, column)
        for row, column in product(rows, columns)
        if (row < 2) == (column < 2) and max(row, column) < 4
    }
    counts = {(row, column): 3 if (row, column) in small else 50 for row, column in product(rows, columns)}
    shown = {cell: [cell] for cell in counts}
    shown |= {("row", row): [(row, column) for column in columns] for row in rows}
    shown |= {("column", column): [(row, column) for row in rows] for column in columns}
    counts |= {key: sum(counts[cell] for cell in cells) for key, cells in shown.items()}
    sums = [(key, cells) for key, cells in shown.items() if len(cells) > 1]
    assert _known(shown, set(shown) - small) == {(1, 2)}
    assert _known(shown, set(shown) - hidden(counts, sums)) == set()


@pytest.mark.parametrize(
    ("parts", "out"),
    [
        ({"a": 9, "b": 8}, set()),
        ({"a": 9, "b": 0}, set()),
        ({"a": 9, "b": 3}, {"a", "b"}),
        ({"a": 9, "b": 7, "c": 3}, {"b", "c"}),
        ({"a": 9, "b": 2, "c": 1}, {"a", "b", "c"}),
        ({"a": 9, "b": 4, "c": 4}, {"b", "c"}),
        ({"a": 3, "b": 0}, {"a", "total"}),
    ],
)
def test_the_parts_of_a_whole(parts, out):
    counts = parts | {"total": sum(parts.values())}
    assert hidden(counts, [("total", list(parts))]) == out
