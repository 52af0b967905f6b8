"""Who reads a page of the website, without touching what makes it a page for one visitor unless it is."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import CsrfViewMiddleware
from django.views.decorators.csrf import csrf_exempt

from organisation.people.models import User


def reader_of(request: HttpRequest) -> User | None:
    """The person who is logged in. Who brings no session is not even asked: such a page is the same for everybody."""
    if settings.SESSION_COOKIE_NAME not in request.COOKIES:
        return None
    user: Any = request.user
    return user if user.is_authenticated else None


def guarded_for_members(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """A view that takes forms of members, guarded against forgery as ever, and of visitors without a session, for whom
    nothing is kept and nothing could be forged: they get no cookie.
    """
    guard = CsrfViewMiddleware(lambda request: HttpResponse())

    @csrf_exempt
    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if reader_of(request) is not None:
            refused = guard.process_view(request, _plain, args, kwargs)
            if refused is not None:
                return refused
        return view(request, *args, **kwargs)

    return guarded


def _plain(request: HttpRequest) -> HttpResponse:
    return HttpResponse()
