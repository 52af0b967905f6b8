"""The pages of the website."""

from django.http import HttpRequest, HttpResponse
from wagtail.views import serve as wagtails_serve

from home.selectors.website import page_at, site_of


def serve(request: HttpRequest, path: str) -> HttpResponse:
    """As Wagtail serves them, with all its hooks. Which site and which page are asked for stands where it looks first.

    Looking them up was a third of what a page costs.
    """
    request._wagtail_site = site = site_of(request)
    if site and (page := page_at(site, path)):
        request._wagtail_route_for_request = page.route(request, [])
    return wagtails_serve(request, path)
