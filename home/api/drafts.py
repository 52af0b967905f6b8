"""`/api/v2/drafts/{token}/`: a page that is being written, for the website that will show it."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpResponse
from rest_framework.request import Request
from wagtail.models import Page

from home.api.pages import Pages
from home.drafts import read_token


class Drafts(Pages):
    """One version of a page, told as the published one would be, to who has the link."""

    def get_object(self) -> Page:
        if not hasattr(self, "_cached_object"):
            page = read_token(self.kwargs["token"])
            if page is None:
                raise Http404
            self._cached_object = self.told(page)
        return self._cached_object

    def detail_view(self, request: Request, token: str) -> Any:
        return super().detail_view(request, token)

    def finalize_response(self, request: Request, response: HttpResponse, *args: Any, **kwargs: Any) -> Any:
        answer = super().finalize_response(request, response, *args, **kwargs)
        answer.headers["Cache-Control"] = "no-store"
        answer.headers["X-Robots-Tag"] = "noindex"
        return answer
