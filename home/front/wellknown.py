"""The files that machines look for at a fixed place."""

from datetime import UTC, date, datetime, time, timedelta

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from home.page_cache.drawing import kept
from home.page_cache.shown import PAGES, WEBSITE
from home.selectors.website import pages_for_search_engines, site_info, site_of

# Log-in, personal pages and links that are secrets: nothing there is for a search engine.
NOT_FOR_ROBOTS = ("/accounts/", "/admin/", "/api/", "/mijn/", "/status/")


@require_safe
@kept(PAGES)
def sitemap(request: HttpRequest) -> HttpResponse:
    """All public pages, after sitemaps.org."""
    site = site_of(request)
    if site is None:
        raise Http404
    entries = [
        {
            "location": f"{settings.SITE_URL}{page.get_url(current_site=site)}",
            "changed": page.last_published_at,
        }
        for page in pages_for_search_engines(site)
    ]
    return render(request, "home/sitemap.xml", {"entries": entries}, content_type="application/xml")


@require_safe
@kept(WEBSITE)
def robots(request: HttpRequest) -> HttpResponse:
    lines = [
        "User-agent: *",
        *(f"Disallow: {path}" for path in NOT_FOR_ROBOTS),
        "",
        f"Sitemap: {settings.SITE_URL}/sitemap.xml",
    ]
    return _text(lines)


@require_safe
@kept(WEBSITE)
def security(request: HttpRequest) -> HttpResponse:
    """Whom to tell about a security problem (RFC 9116). Absent as long as the site's settings name no address."""
    contact = site_info(site_of(request)).email
    if not contact:
        raise Http404
    expires = datetime.combine(_next_half_year(timezone.localdate()), time(), tzinfo=UTC)
    lines = [
        f"Contact: mailto:{contact}",
        f"Expires: {expires:%Y-%m-%dT%H:%M:%SZ}",
        "Preferred-Languages: nl, en",
        f"Canonical: {settings.SITE_URL}/.well-known/security.txt",
    ]
    return _text(lines)


def _next_half_year(today: date) -> date:
    """The first of the month about six months on: within the year that RFC 9116 advises, and the same all month."""
    return (today.replace(day=1) + timedelta(days=6 * 31)).replace(day=1)


def _text(lines: list[str]) -> HttpResponse:
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")
