"""The short way to a form that somebody is filling in.

Wagtail finds a page from the root down, two queries a level. The form is asked for again with every step, so it is looked up by
its whole address; restrictions and hooks of Wagtail apply as ever.
"""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from wagtail.url_routing import RouteResult
from wagtail.views import serve

from home.selectors.website import site_of
from workflows.selectors.pages import form_page_at


@csrf_exempt  # as every page: see `config.urls` and `guarded`
def show(request: HttpRequest, address: str, token: str, place: str = "") -> HttpResponse:
    """A page of a form below its token; what turns out to be none is Wagtail's to find."""
    page = form_page_at(site_of(request), address)
    if page is not None:
        parts = (token, place) if place else (token,)
        # Where Wagtail keeps what it found for a request. Without it, it looks by itself.
        request._wagtail_route_for_request = RouteResult(page, kwargs={"parts": parts})  # type: ignore[attr-defined]
    return serve(request, request.path_info.lstrip("/"))
