"""The page on which people find the foundation that works where they live."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from django.db.models import Count, Prefetch
from django.http import HttpRequest, HttpResponse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from home.links import phone_address
from home.page_cache.shown import FOUNDATIONS
from organisation.calendar.workdays import today
from organisation.foundations import selectors
from organisation.foundations.models import Foundation, Municipality, ServiceArea
from organisation.people.phones import as_read

from .base import BasePage

MOST_FOUND = 20
# Longer than any name; what stands behind it nobody typed for an answer.
LONGEST_QUERY = 60
# With its letters or without, in any spelling. No municipality has a number in its name.
POSTCODE = re.compile(r"\b[1-9][0-9]{3}(?: ?[a-z]{2})?\b", re.ASCII | re.IGNORECASE)

# Signs that no eye sees, and that have no place in a page.
NOT_SEEN = re.compile(r"[\x00-\x1f\x7f-\x9f]")


@dataclass(frozen=True)
class Office:
    """A foundation as visitors meet it: how to reach it, and in how many municipalities it works."""

    foundation: Foundation
    municipalities: int = 0

    @cached_property
    def phone(self) -> str:
        return as_read(self.foundation.phone)

    @property
    def phone_url(self) -> str:
        return phone_address(self.foundation.phone)

    @property
    def website_name(self) -> str:
        """The address of its website as people say it: without https and www."""
        return urlsplit(self.foundation.website).netloc.removeprefix("www.")


@dataclass(frozen=True)
class Place:
    """A municipality that was found, and the office that helps there."""

    municipality: Municipality
    office: Office

    @property
    def also(self) -> str:
        """Its other names and the municipalities that became part of it: by those it may have been found."""
        others = [name.strip() for name in self.municipality.other_names.split(",")]
        return ", ".join(filter(None, [*others, *(merged.name for merged in self.municipality.merged.all())]))


@dataclass(frozen=True)
class Finding:
    """What the finder answers to what somebody typed."""

    q: str
    places: tuple[Place, ...] = ()
    has_more: bool = False
    is_postcode: bool = False

    @property
    def heading(self) -> str:
        if not self.q:
            return _("Type the name of your municipality")
        if self.is_postcode:
            return _("The finder knows municipalities, not postcodes")
        if not self.places:
            return _("No municipality found for “%(q)s”") % {"q": self.q}
        if self.has_more:
            return _("More than %(count)s municipalities found for “%(q)s”") % {
                "count": MOST_FOUND,
                "q": self.q,
            }
        found = ngettext(
            "%(count)s municipality found for “%(q)s”",
            "%(count)s municipalities found for “%(q)s”",
            len(self.places),
        )
        return found % {"count": len(self.places), "q": self.q}


def offices() -> list[Office]:
    """The foundations of today in order of name, the national office last. Three queries.

    The national office counts each municipality that none of the others serves.
    """
    day = today()
    present = Municipality.objects.in_force(day)
    areas = ServiceArea.objects.in_force(day).filter(municipality__in=present).order_by()
    served = dict(areas.values_list("foundation").annotate(Count("pk")))
    foundations = list(selectors.foundations(on=day))
    regional = [Office(each, served.get(each.pk, 0)) for each in foundations if not each.is_national]
    left = present.count() - sum(office.municipalities for office in regional)
    return [*regional, *(Office(each, left) for each in foundations if each.is_national)]


def find(typed: str) -> Finding:
    """The municipalities that somebody may mean, each with its office. At most four queries.

    A postcode says nothing to us; with the name of a place beside it, the name counts.
    """
    typed = " ".join(NOT_SEEN.sub(" ", typed[:LONGEST_QUERY]).split())
    q = " ".join(POSTCODE.sub(" ", typed).split())
    if not q:
        return Finding(typed, is_postcode=bool(typed))
    gone = Municipality.objects.filter(until__lte=today())
    search = selectors.find_municipalities(q, MOST_FOUND + 1).prefetch_related(Prefetch("merged", gone))
    municipalities = list(search)
    return Finding(typed, tuple(_places(municipalities[:MOST_FOUND])), len(municipalities) > MOST_FOUND)


def _places(municipalities: list[Municipality]) -> Iterable[Place]:
    serving = selectors.foundations_for(municipalities)
    return (Place(municipality, Office(serving[municipality.pk])) for municipality in municipalities)


class RegionsPage(BasePage):
    """The regions: a finder by municipality that works without JavaScript, and all foundations below it."""

    also_shows = (FOUNDATIONS,)
    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    max_count = 1

    class Meta:
        verbose_name = gettext_lazy("page of the regions")
        verbose_name_plural = gettext_lazy("pages of the regions")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        listed = offices()
        return super().get_context(request, *args, **kwargs) | {
            "finding": find(request.GET["q"]) if "q" in request.GET else None,
            "longest_query": LONGEST_QUERY,
            "most_found": MOST_FOUND,
            "offices": listed,
            "national_office": next((office for office in listed if office.foundation.is_national), None),
        }

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """As every page; what somebody looked for is none of a search engine's business."""
        response = super().serve(request, *args, **kwargs)
        if "q" in request.GET:
            response.headers["X-Robots-Tag"] = "noindex"
        return response
