"""Where the words go: on the land that they name when it has room for them, else at sea with a line to it.

The land is looked at through a grid of small squares; what no stone covers is sea, or lies abroad.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from .stones import Point, Stone

SQUARE = 6  # units
# Between words and the coast, other words, and the edge of the drawing.
ROOM = 6
# How far a stone covers what lies around its outline: the seam, and the corner where seams meet.
SEAM = 5
# A line that crosses another one, or words, costs as much as one that is this much longer.
CROSSED = 300
# How often all words may look again for a better place, now that the others have theirs.
ROUNDS = 3

Square = tuple[int, int]
Line = tuple[Point, Point]
Sums = list[list[int]]


@dataclass(frozen=True, slots=True)
class Size:
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Spot:
    """The middle of the words, and the line from their edge to the land when they stand outside it."""

    at: Point
    line: Line | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """A place at sea that words might take, with room around it."""

    spot: Spot
    line: Line
    length: float
    corners: tuple[Point, Point]

    def overlaps(self, other: Choice) -> bool:
        (left, top), (right, bottom) = self.corners
        (other_left, other_top), (other_right, other_bottom) = other.corners
        return left < other_right and other_left < right and top < other_bottom and other_top < bottom

    def crossings(self, other: Choice) -> int:
        """How often the lines of the two cross each other and each other's words."""
        lines = (self.line, other.line), (self.line, other.diagonal), (self.diagonal, other.line)
        return sum(_cross(*pair) for pair in lines)

    @property
    def diagonal(self) -> Line:
        (left, top), (right, bottom) = self.corners
        return (left, bottom), (right, top)


class Grid:
    """Regions, each of some stones, as squares that are counted once: then a whole rectangle is asked in one go."""

    def __init__(self, size: Size, laid: Sequence[Sequence[Stone]]) -> None:
        self.columns, self.rows = math.ceil(size.width / SQUARE), math.ceil(size.height / SQUARE)
        self.laid = laid
        covered = [{square for stone in stones for square in _covered(stone)} for stones in laid]
        self.own = [self._sums(squares) for squares in covered]
        self.land = self._sums(set().union(*covered))

    def _sums(self, squares: set[Square]) -> Sums:
        """How many of these squares lie above and to the left of each corner of the grid."""
        sums = [[0] * (self.columns + 1)]
        for row in range(self.rows):
            along = accumulate(((column, row) in squares for column in range(self.columns)), initial=0)
            sums.append([above + count for above, count in zip(sums[-1], along, strict=True)])
        return sums

    def _places(self, size: Size, sums: Sums, *, covered: bool, step: int = 1) -> Iterator[Point]:
        """The middles of all rectangles of this size of which every square is covered, or none."""
        wide, high = math.ceil(size.width / SQUARE), math.ceil(size.height / SQUARE)
        wanted = wide * high if covered else 0
        for row in range(0, self.rows - high, step):
            above, below = sums[row], sums[row + high]
            for left in range(0, self.columns - wide, step):
                right = left + wide
                if below[right] - below[left] - above[right] + above[left] == wanted:
                    yield (left + wide / 2) * SQUARE, (row + high / 2) * SQUARE

    def on_land(self, region: int, size: Size) -> Spot | None:
        """The place for words on a region that is nearest to the middle of it, if it has room."""
        across, down = zip(*(stone.at for stone in self.laid[region]), strict=True)
        middle = (min(across) + max(across)) / 2, (min(down) + max(down)) / 2
        places = self._places(size, self.own[region], covered=True)
        best = min(places, key=lambda place: math.dist(place, middle), default=None)
        return Spot(best) if best else None

    def at_sea(self, region: int, size: Size) -> list[Choice]:
        """All places for words outside the land, that with the shortest line to a stone of the region first."""
        roomy = Size(size.width + 2 * ROOM, size.height + 2 * ROOM)
        places = self._places(roomy, self.land, covered=False, step=2)
        choices = (_choice(at, size, self.laid[region]) for at in places)
        return sorted(choices, key=lambda choice: choice.length)

    def spots(self, sizes: Sequence[Size]) -> list[Spot | None]:
        """A spot for the words of each region; none where the drawing has no room at all."""
        found = [self.on_land(region, size) for region, size in enumerate(sizes)]
        choices = {
            region: there
            for region, spot in enumerate(found)
            if spot is None and (there := self.at_sea(region, sizes[region]))
        }
        for region, choice in _settle(choices).items():
            found[region] = choice.spot
        return found


def _choice(at: Point, size: Size, stones: Sequence[Stone]) -> Choice:
    end = min((stone.at for stone in stones), key=lambda point: math.dist(at, point))
    across, down = size.width / 2, size.height / 2
    sides = (at[0] - across, at[1]), (at[0] + across, at[1]), (at[0], at[1] - down), (at[0], at[1] + down)
    line = min(sides, key=lambda side: math.dist(side, end)), end
    corners = (at[0] - across - ROOM, at[1] - down - ROOM), (at[0] + across + ROOM, at[1] + down + ROOM)
    return Choice(Spot(at, line), line, math.dist(*line), corners)


def _settle(choices: dict[int, list[Choice]]) -> dict[int, Choice]:
    """The best place for each that leaves the others theirs: who is nearest to the sea first, then all once more."""
    taken: dict[int, Choice] = {}
    order = sorted(choices, key=lambda index: choices[index][0].length)
    for index in order * ROUNDS:
        others = [choice for other, choice in taken.items() if other != index]
        if best := _best(choices[index], others):
            taken[index] = best
    return taken


def _best(choices: Sequence[Choice], others: Sequence[Choice]) -> Choice | None:
    best, lowest = None, math.inf
    for choice in choices:
        if choice.length >= lowest:
            break
        if any(choice.overlaps(other) for other in others):
            continue
        cost = choice.length + CROSSED * sum(choice.crossings(other) for other in others)
        if cost < lowest:
            best, lowest = choice, cost
    return best


def _covered(stone: Stone) -> Iterator[Square]:
    outline = [_outwards(stone.at, corner) for corner in stone.outline]
    if not outline:
        return
    top, bottom = min(y for _x, y in outline), max(y for _x, y in outline)
    for row in range(math.floor(top / SQUARE), math.floor(bottom / SQUARE) + 1):
        y = min(max((row + 0.5) * SQUARE, top), bottom)
        if crossed := [x for side in pairwise((*outline, outline[0])) for x in _crossing(side, y)]:
            columns = range(math.floor(min(crossed) / SQUARE), math.floor(max(crossed) / SQUARE) + 1)
            yield from ((column, row) for column in columns)


def _outwards(middle: Point, corner: Point) -> Point:
    longer = 1 + SEAM / (math.dist(middle, corner) or SEAM)
    return middle[0] + longer * (corner[0] - middle[0]), middle[1] + longer * (corner[1] - middle[1])


def _crossing(side: Line, y: float) -> Iterator[float]:
    (x0, y0), (x1, y1) = side
    if y in (y0, y1):
        yield x0 if y == y0 else x1
    elif (y0 < y) != (y1 < y):
        yield x0 + (y - y0) / (y1 - y0) * (x1 - x0)


def _cross(one: Line, other: Line) -> bool:
    def side(line: Line, point: Point) -> bool:
        (x0, y0), (x1, y1) = line
        return (x1 - x0) * (point[1] - y0) > (y1 - y0) * (point[0] - x0)

    return side(one, other[0]) != side(one, other[1]) and side(other, one[0]) != side(other, one[1])
