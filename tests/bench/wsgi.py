"""The platform as production serves it, with two doors beside it: a bare view to compare with, and a counter of queries."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.db import connection
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.test import override_settings
from django.urls import path

from config.wsgi import application as platform

BARE = "/bare"
COUNT = "HTTP_X_COUNT_QUERIES"

urlpatterns = [path(BARE[1:], lambda request: HttpResponse("ok"))]


class BareHandler(WSGIHandler):
    """Django with one view and no middleware."""

    def load_middleware(self, is_async: bool = False) -> None:
        with override_settings(MIDDLEWARE=[]):
            super().load_middleware(is_async)

    def get_response(self, request: HttpRequest) -> HttpResponseBase:
        request.urlconf = __name__
        return super().get_response(request)


bare = BareHandler()
assert settings.MIDDLEWARE


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    if environ["PATH_INFO"] == BARE:
        return bare(environ, start_response)
    if COUNT in environ:
        return _counted(environ, start_response)
    return platform(environ, start_response)


def _counted(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    """Answer, and say in a header how many queries it took; savepoints are counted, BEGIN and COMMIT are not."""
    count = 0

    def counting(execute: Any, *args: Any) -> Any:
        nonlocal count
        count += 1
        return execute(*args)

    def start(status: str, headers: list[tuple[str, str]], *args: Any) -> Any:
        return start_response(status, [*headers, ("X-Queries", str(count))], *args)

    with connection.execute_wrapper(counting):
        return platform(environ, start)
