"""HEAD: the headers of GET, and no body, as a server gets it (Django's test client would drop it by itself)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from django.test import RequestFactory

pytestmark = pytest.mark.django_db


def asked(method: str, path: str, **headers: str) -> tuple[str, dict[str, str], bytes]:
    """Status, headers and body as the server gets them."""
    told: list[Any] = []
    # As Django's own client does: the connection of the test is not the server's to close.
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    environ = RequestFactory().generic(method, path, **headers).environ
    answer = get_wsgi_application()(environ, lambda status, headers: told.extend([status, dict(headers)]))
    try:
        return told[0], told[1], b"".join(answer)
    finally:
        answer.close()
        for signal in (request_started, request_finished):
            signal.connect(close_old_connections)


@pytest.mark.parametrize("encoding", ["identity", "gzip"])
@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/healthz",
        "/robots.txt",
        "/nergens/",
        "/accounts/login/",
        "/status/x/",
        "/api/v1/foundations",
        "/api/v1/x",
    ],
)
def test_there_is_no_body(website, path, encoding):
    status, headers, body = asked("GET", path, HTTP_ACCEPT_ENCODING=encoding)
    assert body
    assert not status.startswith("5")
    head = asked("HEAD", path, HTTP_ACCEPT_ENCODING=encoding)
    assert (head[0], head[2]) == (status, b"")
    assert head[1].keys() == headers.keys()
    if encoding == "identity":  # a compressed page has a name of a random length in it
        assert head[1].get("Content-Length") == headers.get("Content-Length")


def test_a_file_has_no_body_either():
    picture = Path(settings.MEDIA_ROOT) / "images" / "head.png"
    picture.parent.mkdir(parents=True, exist_ok=True)
    picture.write_bytes(b"een plaatje")
    whole, headers = (asked(method, "/media/images/head.png") for method in ("GET", "HEAD"))
    picture.unlink()
    assert (whole[2], headers[2]) == (b"een plaatje", b"")
    assert headers[1]["Content-Length"] == whole[1]["Content-Length"] == "11"
