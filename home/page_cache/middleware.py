"""Answers from what is kept, and keeps what may be kept."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable
from typing import Final

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils.cache import get_conditional_response
from wagtail.models import Site

from home.page_cache.drawing import noting
from home.page_cache.news import Listener
from home.page_cache.shown import lasts
from home.page_cache.store import Kept, store
from home.selectors.website import forget
from organisation.foundations.selectors import drop_choices

#: Longer than any address of ours; whoever asks for more asks for something that nobody else will.
LONGEST_ADDRESS: Final = 300

listener = Listener(store, heard=[forget, drop_choices, Site.clear_site_root_paths_cache])


class PageCache:
    """Middleware, before nearly all others: a page that is kept costs hardly more than saying so."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        # The first request has the process listen, whoever asks: it keeps more than pages.
        key = _key(request) if settings.PAGE_CACHE and listener.listens() else None
        if key is None:
            return _conditional(request, self.get_response(request))
        if kept := store.get(key, now=time.time()):
            return _told(request, kept)
        return _conditional(request, self._asked(request, key))

    def _asked(self, request: HttpRequest, key: Hashable) -> HttpResponseBase:
        since = store.moment
        with noting() as tags:
            response = self.get_response(request)
        if tags and listener.listens() and (kept := _keepable(response, tags)):
            store.keep(key, kept, tags, since=since)
        return response


def _key(request: HttpRequest) -> Hashable | None:
    """All that the answer may differ by; None for who brings a key of their own, or wants something done."""
    about = request.META
    if about["REQUEST_METHOD"] not in ("GET", "HEAD") or "HTTP_AUTHORIZATION" in about:
        return None
    if settings.SESSION_COOKIE_NAME in about.get("HTTP_COOKIE", ""):
        return None
    if len(about.get("QUERY_STRING", "")) + len(request.path_info) > LONGEST_ADDRESS:
        return None
    return (
        request.scheme,
        about.get("HTTP_HOST"),
        about.get("SERVER_PORT"),
        request.path_info,
        about.get("QUERY_STRING", ""),
        "gzip" in about.get("HTTP_ACCEPT_ENCODING", ""),
        "HTTP_ORIGIN" in about,  # other websites may read what is told as JSON
    )


def _keepable(response: HttpResponseBase, tags: set[str]) -> Kept | None:
    """`response` as it is kept; None when it is for one visitor only."""
    if response.status_code != 200 or response.cookies or not isinstance(response, HttpResponse):
        return None
    if "cookie" in response.headers.get("Vary", "").lower():
        return None
    return Kept(
        content=response.content,
        headers=tuple(response.headers.items()),
        etag=response.headers.get("ETag", ""),
        until=lasts(tags),
    )


def _told(request: HttpRequest, kept: Kept) -> HttpResponseBase:
    response = HttpResponse(kept.content)
    for name, value in kept.headers:
        response.headers[name] = value
    return _conditional(request, response)


def _conditional(request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
    """304 for who has it already."""
    etag = response.headers.get("ETag")
    if not etag or "HTTP_IF_NONE_MATCH" not in request.META:
        return response
    return get_conditional_response(request, etag, None, response)
