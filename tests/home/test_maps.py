"""The drawing of the regions: every municipality is on it, nothing lies on something else, and the same comes out twice."""

import csv
import math
import re
from itertools import combinations

import pytest

from home.maps.drawing import SIZE, Area, Drawing, draw
from home.maps.labels import Grid, Size
from home.maps.stones import UNITS, lay, place
from organisation.foundations.services import DATA


def read(name: str) -> list[dict[str, str]]:
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def areas() -> list[Area]:
    """The regions of this release, the national office among them."""
    serves = {row["cbs_code"]: row["foundation"] for row in read("service_areas")}
    points: dict[str, list[tuple[float, float]]] = {}
    for row in read("municipalities"):
        slug = serves.get(row["cbs_code"], "landelijk-bureau")
        points.setdefault(slug, []).append((float(row["longitude"]), float(row["latitude"])))
    return [
        Area(number, row["name"], tuple(points[row["slug"]]), bool(row["is_national"]))
        for number, row in enumerate(read("foundations"))
    ]


@pytest.fixture(scope="module")
def drawing(areas) -> Drawing:
    return draw(areas)


def test_kilometres_are_as_long_in_every_direction():
    dom, martini, vrijthof = place(5.121, 52.091), place(6.568, 53.219), place(5.689, 50.849)
    assert math.dist(dom, martini) / UNITS == pytest.approx(159, abs=2)
    assert math.dist(dom, vrijthof) / UNITS == pytest.approx(143, abs=2)
    assert martini[0] > dom[0]
    assert martini[1] < dom[1] < vrijthof[1]


def test_each_municipality_is_a_stone_of_its_own(areas, drawing):
    for area, region in zip(areas, drawing.regions, strict=True):
        assert region.key == area.key
        assert region.shape.count("M") == region.shape.count("z") == len(area.points)


def test_all_of_it_lies_within_the_drawing(areas):
    stones = lay([place(*point) for area in areas for point in area.points])
    across = [x for stone in stones for x, _y in stone.outline]
    down = [y for stone in stones for _x, y in stone.outline]
    assert min(across) >= 0
    assert max(across) <= SIZE.width
    assert min(down) >= 0
    assert max(down) <= SIZE.height


def test_a_point_lies_in_its_own_stone_and_in_no_other(areas):
    stones = lay([place(*point) for area in areas for point in area.points])
    for stone in stones[::7]:
        assert [other for other in stones if inside(other.outline, stone.at)] == [stone]


def inside(outline, point) -> bool:
    """By counting how often a line to the east leaves the outline: another way than the drawing's own."""
    crossed = 0
    for (x0, y0), (x1, y1) in zip(outline, outline[1:] + outline[:1], strict=True):
        if (y0 > point[1]) != (y1 > point[1]):
            crossed += point[0] < x0 + (point[1] - y0) / (y1 - y0) * (x1 - x0)
    return crossed % 2 == 1


def test_stones_do_not_overlap():
    left, right = lay([(100, 100), (120, 100)])
    assert max(x for x, _y in left.outline) < 110 < min(x for x, _y in right.outline)


def test_who_stands_alone_is_an_island_and_so_is_a_country_of_one():
    [alone] = lay([(100, 100)])
    far, _near, _nearer = lay([(500, 100), (100, 100), (110, 100)])
    assert width(alone) == pytest.approx(width(far), abs=0.01)


def width(stone) -> float:
    return max(x for x, _y in stone.outline) - min(x for x, _y in stone.outline)


def test_neighbours_have_different_tones_and_open_land_has_none(areas, drawing):
    tones = {area.name: region.tone for area, region in zip(areas, drawing.regions, strict=True)}
    assert tones.pop("Mentorschap Nederland") == 0
    assert set(tones.values()) == {1, 2, 3, 4}
    for beside in (
        ("Mentorschap Noord", "Mentorschap Overijssel Gelderland"),
        ("Mentorschap Noordwest en Midden", "Mentorschap Overijssel Gelderland"),
        ("Mentorschap Noordwest en Midden", "Mentorschap Amsterdam"),
        ("Mentorschap Noordwest en Midden", "Mentorschap Haag en Rijn"),
        ("Mentorschap Limburg", "Mentorschap Overijssel Gelderland"),
        ("Mentorschap Zeeland", "Mentorschap West-Brabant"),
    ):
        assert tones[beside[0]] != tones[beside[1]], beside


def test_every_region_has_its_name_and_its_number(areas, drawing):
    for area, region in zip(areas, drawing.regions, strict=True):
        assert " ".join(line for _y, line in region.words.lines) == area.name
        assert region.number


def test_no_two_numbers_lie_on_each_other(drawing):
    numbers = [region.number for region in drawing.regions]
    for one, other in combinations(numbers, 2):
        assert math.dist((one.x, one.y), (other.x, other.y)) >= 54


def test_the_same_comes_out_twice(areas, drawing):
    assert draw(areas) == drawing


def test_a_region_without_municipalities_is_not_drawn(areas):
    alone = Area(99, "Mentorschap Leeg", ())
    assert [region.key for region in draw([areas[0], alone]).regions] == [areas[0].key]
    assert draw([]).regions == ()


def test_two_municipalities_on_one_point_do_no_harm():
    [region] = draw([Area(1, "Samen", ((5.1, 52.1), (5.1, 52.1)))]).regions
    assert region.shape.count("M") == 2


def test_words_stand_on_their_land_or_beside_it_with_a_line():
    land = lay([place(5.0 + x / 8, 52.0 + y / 12) for x in range(4) for y in range(4)])
    grid = Grid(SIZE, [land])
    [on_land] = grid.spots([Size(40, 20)])
    [at_sea] = grid.spots([Size(400, 20)])
    assert on_land.line is None
    assert at_sea.line
    assert at_sea.line[1] in [stone.at for stone in land]
    assert grid.spots([Size(2000, 20)]) == [None]


def test_a_path_takes_few_signs(drawing):
    shapes = "".join(region.shape for region in drawing.regions)
    assert re.fullmatch(r"[Mlz0-9 -]+", shapes)
    assert len(shapes) < 20_000
