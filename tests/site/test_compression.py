"""Who gets a page compressed, and who does not (BREACH)."""

import gzip

import pytest
from django.conf import settings
from django.http import HttpResponse
from django.test import RequestFactory

from config.middleware import Compression

WORDS = "Naast iemand staan. " * 100


def answer(
    *, content_type: str = "text/html; charset=utf-8", sets_cookie: bool = False, **request: str
) -> HttpResponse:
    def view(_request):
        response = HttpResponse(WORDS, content_type=content_type)
        if sets_cookie:
            response.set_cookie("csrftoken", "geheim")
        return response

    headers = {"HTTP_ACCEPT_ENCODING": "gzip, br"} | request
    return Compression(view)(RequestFactory().get("/", **headers))


@pytest.mark.parametrize(
    "content_type", ["text/html; charset=utf-8", "text/plain", "application/json", "application/problem+json"]
)
def test_who_carries_no_key_gets_text_compressed(content_type):
    response = answer(content_type=content_type)
    assert response.headers["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in response.headers["Vary"]
    assert gzip.decompress(response.content).decode() == WORDS
    assert len(response.content) < len(WORDS) / 4


@pytest.mark.parametrize(
    "kept",
    [
        {"HTTP_COOKIE": f"{settings.SESSION_COOKIE_NAME}=geheim"},
        {"HTTP_AUTHORIZATION": "Bearer geheim"},
        {"sets_cookie": True},
        {"content_type": "application/pdf"},
        {"HTTP_ACCEPT_ENCODING": "identity"},
    ],
)
def test_everything_else_goes_out_as_it_is(kept):
    response = answer(**kept)
    assert "Content-Encoding" not in response.headers
    assert response.content.decode() == WORDS
