"""The pages of the website."""

from django.http import HttpRequest, HttpResponse
from wagtail.views import serve as wagtails_serve

from home.selectors.website import site_of


def serve(request: HttpRequest, path: str) -> HttpResponse:
    """As Wagtail serves them, with all its hooks. Which site is asked for stands where Wagtail looks for it first.

    Looking it up was a fifth of what a page costs.
    """
    request._wagtail_site = site_of(request)
    return wagtails_serve(request, path)
