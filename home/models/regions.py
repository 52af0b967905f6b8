"""The page on which people find the foundation that works where they live."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _

from home.page_cache.shown import FOUNDATIONS, once

from .base import BasePage


class RegionsPage(BasePage):
    """The regions: a finder by municipality that works without JavaScript, and all foundations on a map and in a table."""

    also_shows = (FOUNDATIONS,)
    parent_page_types = ["home.HomePage"]
    subpage_types = ["home.FoundationPage"]
    max_count = 1

    class Meta:
        verbose_name = _("page of the regions")
        verbose_name_plural = _("pages of the regions")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The map and the table are kept drawn: what they are made of is read when they are drawn, and not before."""
        # Here and not above: what a page shows is read from pages.
        from home.selectors.finder import LONGEST_QUERY, MOST_FOUND, find
        from home.selectors.offices import map_of, national, offices
        from home.selectors.website import office_addresses

        finding = find(request.GET["q"], office_addresses()) if "q" in request.GET else None
        listed = once(lambda: offices(office_addresses()))
        return super().get_context(request, *args, **kwargs) | {
            "finding": finding,
            "found": finding.foundations if finding else frozenset(),
            "longest_query": LONGEST_QUERY,
            "most_found": MOST_FOUND,
            "map": lambda: map_of(listed()),
            "offices": listed,
            "national_office": lambda: national(listed()),
        }

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """As every page; what somebody looked for is no business of a search engine, nor of a cache in between."""
        response = super().serve(request, *args, **kwargs)
        if "q" in request.GET:
            response.headers["X-Robots-Tag"] = "noindex"
            response.headers["Cache-Control"] = "private"
        return response
