"""Foundations as visitors meet them, in words and on the map."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

from django.utils.translation import gettext as _

from home.maps.drawing import Area, Drawing, Region, draw
from home.page_cache.shown import FOUNDATIONS, once, shows
from organisation.foundations import selectors
from organisation.foundations.models import Foundation, Municipality

FAMILY_NAME = "Mentorschap "


@dataclass(frozen=True)
class Office:
    """A foundation: how to reach it, the address of its page, and the municipalities (primary keys) where it works."""

    foundation: Foundation
    url: str = ""
    members: tuple[int, ...] = ()
    inhabitants: int = 0

    @property
    def website_name(self) -> str:
        """The address of its website as people say it: without https and www."""
        return urlsplit(self.foundation.website).netloc.removeprefix("www.")

    @property
    def municipalities(self) -> int:
        return len(self.members)

    @property
    def short_name(self) -> str:
        """What the map calls it: there everybody is called Mentorschap."""
        if self.foundation.is_national:
            return _("National office")
        return self.foundation.name.removeprefix(FAMILY_NAME)

    @property
    def name_on_map(self) -> str:
        """The whole name, with what the map calls it in it."""
        name = self.foundation.name
        return name if self.short_name in name else f"{name}, {self.short_name}"


@dataclass(frozen=True)
class Place:
    """A region on the map with the office that works there, and its number in the table below the map."""

    number: int
    office: Office
    region: Region


@dataclass(frozen=True)
class Map:
    width: int
    height: int
    places: tuple[Place, ...]


def offices(addresses: Mapping[int, str] | None = None) -> list[Office]:
    """The foundations of today in order of name, the national office last. Two queries.

    `addresses` are those of their pages, by primary key of the foundation.
    """
    shows(FOUNDATIONS)
    known = addresses or {}
    listed = [
        Office(each.foundation, known.get(each.foundation.pk, ""), each.municipalities, each.inhabitants)
        for each in selectors.served()
    ]
    return sorted(listed, key=lambda office: office.foundation.is_national)


def national(listed: Iterable[Office]) -> Office | None:
    return next((office for office in listed if office.foundation.is_national), None)


class WorkArea:
    """Where a foundation works today, in words and on the map. What of it nobody asks for is not read."""

    def __init__(self, foundation_id: int) -> None:
        self.foundation_id = foundation_id
        self._listed = once(offices)

    @property
    def office(self) -> Office | None:
        """The foundation with its municipalities, if it works today."""
        return next((each for each in self._listed() if each.foundation.pk == self.foundation_id), None)

    @property
    def map(self) -> Map | None:
        """The map of all regions, if one of them is its own."""
        own = self.office
        return map_of(self._listed()) if own and own.members else None

    @property
    def lit(self) -> set[int]:
        """What stands out on that map."""
        return {self.foundation_id}

    @property
    def municipalities(self) -> list[Municipality]:
        """With their names and provinces, in that order: by province."""
        own = self.office
        listed = Municipality.objects.filter(pk__in=own.members if own else ())
        return list(listed.order_by("province", "folded_name").only("name", "province"))


def map_of(listed: Sequence[Office]) -> Map:
    """The map of all these offices. Those that work nowhere are not on it. One query."""
    rows = Municipality.objects.values_list("pk", "longitude", "latitude")
    points = {pk: (float(longitude), float(latitude)) for pk, longitude, latitude in rows}
    drawing = _drawn(
        tuple(
            Area(
                office.foundation.pk,
                office.short_name,
                tuple(points[member] for member in office.members),
                office.foundation.is_national,
            )
            for office in listed
        )
    )
    regions = {region.key: region for region in drawing.regions}
    places = (
        Place(number, office, regions[office.foundation.pk])
        for number, office in enumerate(listed, start=1)
        if office.foundation.pk in regions
    )
    return Map(drawing.width, drawing.height, tuple(places))


@lru_cache(maxsize=2)
def _drawn(areas: tuple[Area, ...]) -> Drawing:
    """Drawn in a fifth of a second, and the same on the page of each foundation."""
    return draw(areas)
