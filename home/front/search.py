"""The page on which people search the website."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from html import escape

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from home.selectors.search import MOST, MOST_TYPED, Hit, Part, Results, search
from home.selectors.spelling import suggestion
from home.selectors.website import MenuItem, site_info, site_of

MOST_PLACES = 3
MOST_ALIKE = 2  # hits that show the same passage
MOST_QUOTED = 60  # characters of a search, in a heading


@dataclass(frozen=True, slots=True)
class Shown:
    """A hit as its page shows it, with those below it that say the same."""

    hit: Hit
    title: SafeString
    snippet: SafeString
    alike: list[Shown] = field(default_factory=list)


@require_safe
def results(request: HttpRequest) -> HttpResponse:
    """What was found. What somebody looked for is no business of a search engine, nor of a cache in between."""
    typed = request.GET.get("q")
    found = search(typed or "", page=_number(request.GET.get("pagina", "")))
    places = found.place.places if found.place else ()
    is_missed = typed is not None and not found.hits and not places
    context = {
        "found": found,
        "heading": _heading(found, has_places=bool(places)) if typed is not None else "",
        "quoted": _quoted(found.q),
        "longest": MOST_TYPED,
        "hits": shown(found.hits),
        "places": places[:MOST_PLACES],
        "suggestion": suggestion(found.q) if is_missed else "",
        "entrances": _entrances(request) if is_missed else (),
    }
    response = render(request, "home/search.html", context)
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers["Cache-Control"] = "private"
    return response


def shown(hits: Iterable[Hit]) -> list[Shown]:
    """The hits in their order. The pages of eleven regions may all say the same: after the second with a passage, further
    ones are links below that one.
    """
    told: list[Shown] = []
    same: defaultdict[SafeString, list[Shown]] = defaultdict(list)
    for hit in hits:
        each = Shown(hit, marked(hit.title_parts), marked(hit.snippet_parts))
        earlier = same[each.snippet]
        if each.snippet and len(earlier) >= MOST_ALIKE:
            earlier[-1].alike.append(each)
        else:
            earlier.append(each)
            told.append(each)
    return told


def marked(parts: Iterable[Part]) -> SafeString:
    """HTML of which only the marks are ours; a loop in the template would cost ten times as much."""
    return mark_safe(  # every text in it is escaped
        "".join(f"<mark>{escape(part.text)}</mark>" if part.is_hit else escape(part.text) for part in parts)
    )


def _heading(found: Results, *, has_places: bool) -> str:
    if not found.q:
        return _("Type what you are looking for")
    if has_places and not found.count:
        return _("Mentorschap in your municipality")
    told = {"q": _quoted(found.q), "count": found.count}
    if not found.count:
        return _("No pages found for “%(q)s”") % told
    if found.count == MOST:
        return _("At least %(count)s pages found for “%(q)s”") % told
    return (
        ngettext("%(count)s page found for “%(q)s”", "%(count)s pages found for “%(q)s”", found.count) % told
    )


def _entrances(request: HttpRequest) -> list[MenuItem]:
    """Where most people go: what the menu says, and where they can ask."""
    info = site_info(site_of(request))
    if not info.contact_url or any(item.url == info.contact_url for item in info.menu):
        return list(info.menu)
    return [*info.menu, MenuItem(_("Contact"), info.contact_url)]


def _quoted(q: str) -> str:
    return Truncator(q).chars(MOST_QUOTED)


def _number(typed: str) -> int:
    """The number of a page of results; 1 for what is no number."""
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 10 else 1
