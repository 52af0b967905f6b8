"""Headers that tell browsers what a page may do, and how it travels."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from csp.constants import HEADER
from csp.middleware import CSPMiddleware, PolicyParts
from csp.utils import build_policy
from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.middleware.csrf import CSRF_SECRET_LENGTH, CSRF_TOKEN_LENGTH
from django.middleware.gzip import GZipMiddleware
from django.utils.functional import cached_property

FORGERY_TOKEN = re.compile(f"[a-zA-Z0-9]{{{CSRF_SECRET_LENGTH}}}|[a-zA-Z0-9]{{{CSRF_TOKEN_LENGTH}}}")
# What a view may leave on its answer (`csp.decorators`).
WISHES = frozenset({"_csp_config", "_csp_exempt", "_csp_replace", "_csp_update"})


def headers_only(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Middleware: HEAD gets the headers of GET and no body. Django leaves that to the server, and gunicorn logs each body."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        if request.method == "HEAD":
            if isinstance(response, StreamingHttpResponse):
                response.streaming_content = ()
            elif isinstance(response, HttpResponse):
                response.content = b""
        return response

    return middleware


def forget_unreadable_token(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Middleware: a CSRF cookie that Django cannot read is as good as none. Django answers it with a new one, on every page."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        token = request.COOKIES.get(settings.CSRF_COOKIE_NAME)
        if token is not None and not FORGERY_TOKEN.fullmatch(token):
            del request.COOKIES[settings.CSRF_COOKIE_NAME]
        return get_response(request)

    return middleware


class ContentPolicy(CSPMiddleware):
    """The strict policy of the public pages, eased for the paths in `CONTENT_SECURITY_BY_PATH`."""

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        """As ever; what has no wish of its own gets what others on its path got, which is put together once."""
        if settings.DEBUG or hasattr(request, "_csp_nonce") or not WISHES.isdisjoint(vars(response)):
            return super().process_response(request, response)
        eased = _eased(request.path)
        if HEADER not in response:
            if eased not in self._policies:
                parts = self.get_policy_parts(request, response)
                self._policies[eased] = build_policy(replace=parts.replace)
            response.headers[HEADER] = self._policies[eased]
        return response

    @cached_property
    def _policies(self) -> dict[str, str]:
        return {}

    def get_policy_parts(
        self, request: HttpRequest, response: HttpResponseBase, report_only: bool = False
    ) -> PolicyParts:
        parts = super().get_policy_parts(request=request, response=response, report_only=report_only)
        parts.replace = settings.CONTENT_SECURITY_BY_PATH.get(_eased(request.path), {}) | (
            parts.replace or {}
        )
        return parts


def _eased(path: str) -> str:
    """Which of `CONTENT_SECURITY_BY_PATH` a path belongs to; "" when to none."""
    return next((start for start in settings.CONTENT_SECURITY_BY_PATH if path.startswith(start)), "")


class PermissionsPolicy:
    """The abilities of a browser that no page of ours uses are switched off."""

    def __init__(self, get_response: Callable[[HttpRequest], Any]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response.headers["Permissions-Policy"] = settings.PERMISSIONS_POLICY
        return response


class Compression(GZipMiddleware):
    """Compresses text for those who carry no key.

    The length of a compressed page tells something of a secret in it to who can repeat the request with words of their
    own (BREACH). That takes a browser that brings a key along by itself, so pages for a session or a token, and pages
    that set a cookie, go out as they are. A personal link is no such key: who can ask for it has the secret already.
    """

    TEXT = ("text/", "application/json", "application/problem+json", "application/xml")

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        carries_key = settings.SESSION_COOKIE_NAME in request.COOKIES or "Authorization" in request.headers
        is_text = response.headers.get("Content-Type", "").startswith(self.TEXT)
        if carries_key or response.cookies or not is_text:
            return response
        return super().process_response(request, response)
