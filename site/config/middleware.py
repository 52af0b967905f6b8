"""Headers that tell browsers what a page may do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from csp.middleware import CSPMiddleware, PolicyParts
from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase


class ContentPolicy(CSPMiddleware):
    """The strict policy of the public pages, eased for the paths in `CONTENT_SECURITY_BY_PATH`."""

    def get_policy_parts(
        self, request: HttpRequest, response: HttpResponseBase, report_only: bool = False
    ) -> PolicyParts:
        parts = super().get_policy_parts(request=request, response=response, report_only=report_only)
        eased = next(
            (
                eased
                for path, eased in settings.CONTENT_SECURITY_BY_PATH.items()
                if request.path.startswith(path)
            ),
            {},
        )
        parts.replace = eased | (parts.replace or {})
        return parts


class PermissionsPolicy:
    """The abilities of a browser that no page of ours uses are switched off."""

    def __init__(self, get_response: Callable[[HttpRequest], Any]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response.headers["Permissions-Policy"] = settings.PERMISSIONS_POLICY
        return response
