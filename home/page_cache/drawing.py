"""Drawing a page so that it may be kept, by the middleware and by browsers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from hashlib import sha256
from typing import Any, Final

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from home.page_cache.shown import collecting

#: What a browser may do with a page: keep it, and ask each time whether it is still so.
FRESH: Final = "no-cache"

_noted: ContextVar[set[str] | None] = ContextVar("noted", default=None)


@contextmanager
def noting() -> Iterator[set[str]]:
    """The tags of what `drawn` draws meanwhile; empty when it draws nothing."""
    tags: set[str] = set()
    token = _noted.set(tags)
    try:
        yield tags
    finally:
        _noted.reset(token)


def drawn(request: HttpRequest, draw: Callable[[], Any], *tags: str) -> Any:
    """The answer that `draw` makes, drawn to its end; it may be kept until one of `tags` or what it shows changes."""
    shown = set(tags)
    with collecting(shown):
        response = draw()
        if not getattr(response, "is_rendered", True):
            response = response.render()
    for_one_visitor = {"private", "no-store"} & set(response.headers.get("Cache-Control", "").split(", "))
    if response.status_code == 200 and not response.streaming and not for_one_visitor:
        own = settings.SESSION_COOKIE_NAME in request.COOKIES or "Authorization" in request.headers
        response.headers.setdefault("Cache-Control", f"private, {FRESH}" if own else FRESH)
        response.headers.setdefault("ETag", f'"{sha256(response.content).hexdigest()[:32]}"')
        if (noted := _noted.get()) is not None:
            noted.update(shown)
    return response


def kept(*tags: str) -> Callable[[Callable[..., HttpResponse]], Callable[..., HttpResponse]]:
    """A view that is the same for every visitor until one of `tags` or what it shows changes."""

    def decorate(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
        @wraps(view)
        def keeping(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            return drawn(request, lambda: view(request, *args, **kwargs), *tags)

        return keeping

    return decorate
