"""The drawing as templates put it on a page: what is drawn for each region, in whole units, ready to be written down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from textwrap import wrap

from .labels import Grid, Size, Spot
from .stones import Point, Stone, lay, place

SIZE = Size(640, 770)
# Stones of two regions that are nearer to each other than this lie side by side.
BESIDE = 45
TONES = 4

LONGEST_LINE = 12  # letters
LETTER, LINE_HEIGHT = 10, 22  # units
NUMBER = Size(56, 56)


@dataclass(frozen=True, slots=True)
class Area:
    """A region to be drawn: its key, what the map calls it, and a point (longitude, latitude) in each municipality.

    An open one is drawn in outline: nobody works there yet.
    """

    key: int
    name: str
    points: tuple[Point, ...]
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """The name of a region line by line, each with the height of its foot; `anchor` says what of it stands at `x`."""

    x: int
    anchor: str
    lines: tuple[tuple[int, str], ...]
    line: str


@dataclass(frozen=True, slots=True)
class Number:
    """Where the number of a region stands, for a screen that has no room for words."""

    x: int
    y: int
    line: str


@dataclass(frozen=True, slots=True)
class Region:
    """What is drawn of a region. `tone` is 1 to 4, or 0 for an open one; neighbours differ where four tones allow it.

    `shape` and each `line` are paths. A line is empty where words stand on their own land.
    """

    key: int
    tone: int
    shape: str
    words: Words | None
    number: Number | None


@dataclass(frozen=True, slots=True)
class Drawing:
    width: int
    height: int
    regions: tuple[Region, ...]


def draw(areas: Sequence[Area]) -> Drawing:
    """Draw all regions, those without any municipality left out."""
    areas = [area for area in areas if area.points]
    points = [[place(*point) for point in area.points] for area in areas]
    stones = iter(lay([point for each in points for point in each]))
    laid = [[next(stones) for _point in each] for each in points]
    tones = _tones(areas, laid)
    texts = [_wrapped(area.name) for area in areas]
    grid = Grid(SIZE, laid)
    names = grid.spots([_size(text) for text in texts])
    numbers = grid.spots([NUMBER for _area in areas])
    regions = (
        Region(areas[n].key, tones[n], _shape(laid[n]), _words(texts[n], names[n]), _number(numbers[n]))
        for n in range(len(areas))
    )
    return Drawing(int(SIZE.width), int(SIZE.height), tuple(regions))


def _wrapped(name: str) -> list[str]:
    return wrap(name, LONGEST_LINE, break_on_hyphens=False, break_long_words=False)


def _size(lines: Sequence[str]) -> Size:
    return Size(max(map(len, lines), default=0) * LETTER, len(lines) * LINE_HEIGHT)


def _words(lines: Sequence[str], spot: Spot | None) -> Words | None:
    if spot is None:
        return None
    (x, y), anchor = spot.at, "middle"
    if spot.line and spot.line[0][1] == y:  # from one side: there the words begin or end
        x, anchor = spot.line[0][0], "start" if spot.line[0][0] < x else "end"
    top = y - len(lines) * LINE_HEIGHT / 2
    feet = ((round(top + (row + 0.75) * LINE_HEIGHT), line) for row, line in enumerate(lines))
    return Words(round(x), anchor, tuple(feet), _line(spot))


def _number(spot: Spot | None) -> Number | None:
    return Number(round(spot.at[0]), round(spot.at[1]), _line(spot)) if spot else None


def _line(spot: Spot) -> str:
    return _path(_whole(spot.line)) if spot.line else ""


def _tones(areas: Sequence[Area], laid: Sequence[Sequence[Stone]]) -> list[int]:
    """One after the other the tone that the fewest stones beside it have, of these the one that is used least."""
    tones: list[int] = []
    for index, area in enumerate(areas):
        crowd = dict.fromkeys(range(1, TONES + 1), 0)
        for other, tone in enumerate(tones):
            if tone:
                crowd[tone] += _touching(laid[index], laid[other])
        least = min(crowd, key=lambda tone: (crowd[tone], tones.count(tone)))
        tones.append(0 if area.is_open else least)
    return tones


def _touching(some: Sequence[Stone], others: Sequence[Stone]) -> int:
    return sum(
        (one.at[0] - other.at[0]) ** 2 + (one.at[1] - other.at[1]) ** 2 < BESIDE**2
        for one in some
        for other in others
    )


def _shape(stones: Sequence[Stone]) -> str:
    return "".join(f"{_path(_whole(stone.outline))}z" for stone in stones if stone.outline)


def _whole(points: Sequence[Point]) -> list[tuple[int, int]]:
    return [(round(x), round(y)) for x, y in points]


def _path(corners: Sequence[tuple[int, int]]) -> str:
    """An SVG path in steps from corner to corner: that takes the fewest signs."""
    steps = [(x1 - x0, y1 - y0) for (x0, y0), (x1, y1) in pairwise(corners)]
    told = " ".join(f"{x} {y}" for x, y in steps if x or y).replace(" -", "-")
    return f"M{corners[0][0]} {corners[0][1]}l{told}"
