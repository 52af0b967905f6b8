"""A country as stones: one for each municipality, around a point inside it.

Each stone is the land that lies nearer to its point than to any other (a Voronoi cell), cut off where it would reach too
far: that draws the coast. All lengths are units of the drawing, 2.33 to a kilometre; x grows to the east, y to the south.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

Point = tuple[float, float]
Outline = tuple[Point, ...]

UNITS = 700 / 300  # in a kilometre
# A degree in kilometres, at the latitude of Utrecht: over this small a country a plane will do.
LATITUDE, LONGITUDE = 111.3, 111.3 * math.cos(math.radians(52.2))
# The north-west corner of the drawing, west of Vlissingen and north of Schiermonnikoog.
WEST, NORTH = 3.30, 53.62

# How far land reaches around a point, as a share of the distance to the nearest three others.
REACH, SHORTEST, FARTHEST = 0.8, 5 * UNITS, 14 * UNITS
# Who has nobody within this distance is an island.
ALONE, ISLAND = 18 * UNITS, 6 * UNITS
CORNERS = 20
# Between two stones, together with the round line around each, lies a seam of 2 * INSET - EDGE.
INSET, EDGE = 2.6, 4.0


@dataclass(frozen=True, slots=True)
class Stone:
    """The place of a point in the drawing, and what is drawn around it: empty where two points coincide."""

    at: Point
    outline: Outline


def place(longitude: float, latitude: float) -> Point:
    """A point of WGS 84 in the drawing."""
    return (longitude - WEST) * LONGITUDE * UNITS, (NORTH - latitude) * LATITUDE * UNITS


def lay(points: Sequence[Point]) -> list[Stone]:
    """A stone for each point, in the same order. One that stands all alone gets an island."""
    return [Stone(at, _outline(at, list(_others(at, points)))) for at in points]


def _others(at: Point, points: Sequence[Point]) -> Iterator[tuple[float, Point]]:
    """The other points with their distance, the nearest first."""
    return iter(sorted((math.dist(at, other), other) for other in points if other != at))


def _reach(others: list[tuple[float, Point]]) -> float:
    if not others or others[0][0] > ALONE:
        return ISLAND
    nearest = [distance for distance, _other in others[:3]]
    return min(max(REACH * sum(nearest) / len(nearest), SHORTEST), FARTHEST)


def _outline(at: Point, others: list[tuple[float, Point]]) -> Outline:
    reach = _reach(others)
    outline = _circle(at, reach - INSET)
    for distance, other in others:
        if distance > 2 * reach:
            break
        towards = (other[0] - at[0]) / distance, (other[1] - at[1]) / distance
        outline = _cut(outline, at, towards, distance / 2 - INSET)
    return outline


def _circle(at: Point, radius: float) -> Outline:
    turns = (2 * math.pi * corner / CORNERS for corner in range(CORNERS))
    return tuple((at[0] + radius * math.cos(turn), at[1] + radius * math.sin(turn)) for turn in turns)


def _cut(outline: Outline, at: Point, towards: Point, distance: float) -> Outline:
    """What is left of an outline on this side of the line that stands square to a direction, this far from a point."""
    beyond = [(x - at[0]) * towards[0] + (y - at[1]) * towards[1] - distance for x, y in outline]
    left: list[Point] = []
    for index, (corner, over) in enumerate(zip(outline, beyond, strict=True)):
        before, over_before = outline[index - 1], beyond[index - 1]
        if (over <= 0) != (over_before <= 0):
            share = over_before / (over_before - over)
            left.append(
                (before[0] + share * (corner[0] - before[0]), before[1] + share * (corner[1] - before[1]))
            )
        if over <= 0:
            left.append(corner)
    return tuple(left)
