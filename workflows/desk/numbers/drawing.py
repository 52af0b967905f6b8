"""Pictures of numbers: bars on rows, as lengths that a template draws as SVG.

Small enough to be read on a telephone: the words keep their size, and only the bars are as long as there is room for.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

#: In units of the picture: its width, where the bars begin, how long they can be, and the height of a row.
WIDTH, LEFT, LONGEST, ROW = 360, 148, 148, 26


@dataclass(frozen=True, slots=True)
class Bar:
    """One row: its label, the bar (none where the number is hidden), perhaps a mark on it, and the number in words."""

    label: Any
    text: Any
    y: int
    x: float = LEFT
    length: float | None = None
    mark: float | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """Rows of bars. `summary` says in a sentence what it shows, to who does not see it."""

    summary: str
    bars: list[Bar]

    @property
    def height(self) -> int:
        return len(self.bars) * ROW + 8

    @property
    def width(self) -> int:
        return WIDTH

    @property
    def left(self) -> int:
        return LEFT


#: A label, a number (None: hidden), the number in words, and perhaps where the mark stands.
Row = tuple[Any, float | None, Any, float | None]


def bars(summary: str, rows: Iterable[Row], *, whole: float | None = None) -> Picture:
    """Bars from the left; the longest is as long as it can be, or `whole` is."""
    told = list(rows)
    most = whole or max((max(value or 0, mark or 0) for _label, value, _text, mark in told), default=0) or 1
    return Picture(
        summary,
        [
            Bar(
                label,
                text,
                y=number * ROW + 4,
                length=None if value is None else _units(value, most),
                mark=None if mark is None else LEFT + _units(mark, most),
            )
            for number, (label, value, text, mark) in enumerate(told)
        ],
    )


def spans(summary: str, rows: Iterable[tuple[Any, tuple[float, float, float] | None, Any]]) -> Picture:
    """Bars from the first quarter to the third, with a mark in the middle."""
    told = list(rows)
    most = max((span[2] for _label, span, _text in told if span), default=0) or 1
    return Picture(
        summary,
        [
            Bar(
                label,
                text,
                y=number * ROW + 4,
                x=LEFT + _units(span[0], most) if span else LEFT,
                length=max(_units(span[2] - span[0], most), 2) if span else None,
                mark=LEFT + _units(span[1], most) if span else None,
            )
            for number, (label, span, text) in enumerate(told)
        ],
    )


def _units(value: float, most: float) -> float:
    return round(min(value / most, 1) * LONGEST, 1)
