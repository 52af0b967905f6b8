"""Pictures of numbers: bars on rows, as lengths that a template draws as SVG.

Small enough to be read on a telephone: the words keep their size, and only the bars are as long as there is room for.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from textwrap import wrap
from typing import Any

#: In units of the picture: its width, where the bars begin, how long they can be, the height of a row of one line, and of each
#: further line of its label.
WIDTH, LEFT, LONGEST, ROW, LINE = 360, 148, 148, 26, 14
#: So many letters fit before the bars; a longer label goes on below.
LETTERS = 20


@dataclass(frozen=True, slots=True)
class Bar:
    """One row: the lines of its label, the bar (none where the number is hidden), perhaps a mark on it, and the number in words.

    `y` is where the row begins, `middle` how much lower the bar stands, halfway a label of several lines.
    """

    lines: list[str]
    text: Any
    y: int
    x: float = LEFT
    length: float | None = None
    mark: float | None = None

    @property
    def middle(self) -> int:
        return (len(self.lines) - 1) * LINE // 2

    @property
    def below(self) -> int:
        """Where the next row begins."""
        return self.y + ROW + (len(self.lines) - 1) * LINE


@dataclass(frozen=True, slots=True)
class Picture:
    """Rows of bars. `summary` says in a sentence what it shows, to who does not see it."""

    summary: str
    bars: list[Bar]

    @property
    def height(self) -> int:
        return (self.bars[-1].below if self.bars else 4) + 4

    @property
    def width(self) -> int:
        return WIDTH

    @property
    def left(self) -> int:
        return LEFT

    @property
    def line(self) -> int:
        return LINE


#: A label, a number (None: hidden), the number in words, and perhaps where the mark stands.
Row = tuple[Any, float | None, Any, float | None]
#: What is drawn beside a label: the number in words, where the bar begins, its length, and the mark.
Drawn = tuple[Any, float, float | None, float | None]


def bars(summary: str, rows: Iterable[Row], *, whole: float | None = None) -> Picture:
    """Bars from the left; the longest is as long as it can be, or `whole` is."""
    told = list(rows)
    most = whole or max((max(value or 0, mark or 0) for _label, value, _text, mark in told), default=0) or 1
    return _picture(
        summary,
        (
            (
                label,
                (
                    text,
                    LEFT,
                    None if value is None else _units(value, most),
                    None if mark is None else LEFT + _units(mark, most),
                ),
            )
            for label, value, text, mark in told
        ),
    )


def spans(summary: str, rows: Iterable[tuple[Any, tuple[float, float, float] | None, Any]]) -> Picture:
    """Bars from the first quarter to the third, with a mark in the middle."""
    told = list(rows)
    most = max((span[2] for _label, span, _text in told if span), default=0) or 1
    return _picture(
        summary,
        (
            (
                label,
                (
                    text,
                    LEFT + _units(span[0], most) if span else LEFT,
                    max(_units(span[2] - span[0], most), 2) if span else None,
                    LEFT + _units(span[1], most) if span else None,
                ),
            )
            for label, span, text in told
        ),
    )


def _picture(summary: str, rows: Iterable[tuple[Any, Drawn]]) -> Picture:
    """The rows below each other, each as high as its label asks."""
    drawn: list[Bar] = []
    for label, (text, x, length, mark) in rows:
        y = drawn[-1].below if drawn else 4
        drawn.append(Bar(wrap(str(label), LETTERS), text, y, x, length, mark))
    return Picture(summary, drawn)


def _units(value: float, most: float) -> float:
    return round(min(value / most, 1) * LONGEST, 1)
