"""What a visitor sees while the database does not answer: a clear page, and nothing that was typed is lost.

The page is made without the database. After a form without an account it holds what was sent, with a button to send it again.
A step, an answer or a whole form that had arrived after all is known as the same one; only a first step begins a second draft,
which is closed by itself.
"""

import logging
from collections.abc import Callable

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string

logger = logging.getLogger(__name__)

# Forms whose only right is the secret in their address. Any other form may hold a password or a CSRF token.
FORMS = {"wagtail_serve", "form_draft", "status"}
RETRY_SECONDS = 10


class Outage:
    """Middleware: a database that is away is a 503 in words, not an error page."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception, OperationalError | InterfaceError):
            return None
        logger.error("The database does not answer.", exc_info=exception)
        return unavailable(request)


def unavailable(request: HttpRequest) -> HttpResponse:
    """The page, with what was sent in it. Files are not kept: browsers let nobody fill them in."""
    match = request.resolver_match
    context = {}
    if request.method == "POST" and match and match.view_name in FORMS:
        context = {
            "address": request.get_full_path(),
            "fields": [(name, value) for name, values in request.POST.lists() for value in values],
            "files": bool(request.FILES),
        }
    return HttpResponse(
        render_to_string("forms/outage.html" if context else "503.html", context),
        status=503,
        headers={"Retry-After": str(RETRY_SECONDS), "Cache-Control": "no-store", "X-Robots-Tag": "noindex"},
    )
