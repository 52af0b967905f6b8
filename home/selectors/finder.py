"""The municipality that somebody means, and the office that helps there."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from django.db.models import Prefetch
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from home.page_cache.shown import FOUNDATIONS, shows
from home.selectors.offices import Office
from organisation.calendar.workdays import today
from organisation.foundations import selectors
from organisation.foundations.models import Municipality

MOST_FOUND = 20
# Longer than any name; what stands behind it nobody typed for an answer.
LONGEST_QUERY = 60
# With its letters or without, in any spelling. No municipality has a number in its name.
POSTCODE = re.compile(r"\b[1-9][0-9]{3}(?: ?[a-z]{2})?\b", re.ASCII | re.IGNORECASE)

# Signs that no eye sees, and that have no place in a page.
NOT_SEEN = re.compile(r"[\x00-\x1f\x7f-\x9f]")


@dataclass(frozen=True)
class Found:
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
    places: tuple[Found, ...] = ()
    has_more: bool = False
    is_postcode: bool = False

    @property
    def foundations(self) -> frozenset[int]:
        """The foundations of the region itself that help there, by primary key: they stand out on the map."""
        found = (place.office.foundation for place in self.places)
        return frozenset(foundation.pk for foundation in found if not foundation.is_national)

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


def find(typed: str, addresses: Mapping[int, str] | None = None) -> Finding:
    """The municipalities that somebody may mean, each with its office. At most four queries.

    A postcode says nothing to us; with the name of a place beside it, the name counts. `addresses` are those of the
    foundations' pages.
    """
    shows(FOUNDATIONS)
    typed = " ".join(NOT_SEEN.sub(" ", typed[:LONGEST_QUERY]).split())
    q = " ".join(POSTCODE.sub(" ", typed).split())
    if not q:
        return Finding(typed, is_postcode=bool(typed))
    gone = Municipality.objects.filter(until__lte=today())
    search = selectors.find_municipalities(q, MOST_FOUND + 1).prefetch_related(Prefetch("merged", gone))
    municipalities = list(search)
    serving = selectors.foundations_for(municipalities)
    known = addresses or {}
    places = (
        Found(each, Office(serving[each.pk], known.get(serving[each.pk].pk, "")))
        for each in municipalities[:MOST_FOUND]
    )
    return Finding(typed, tuple(places), len(municipalities) > MOST_FOUND)
