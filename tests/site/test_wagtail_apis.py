"""Wagtail's own APIs are there, say only what is public, and ask nothing of other hosts."""

from __future__ import annotations

import pytest
from wagtail.models import Page

from home.models import InformationPage

pytestmark = pytest.mark.django_db


@pytest.fixture
def pages():
    root = Page.objects.get(depth=2)
    shown = root.add_child(instance=InformationPage(title="Wat een mentor doet", slug="mentor"))
    hidden = root.add_child(instance=InformationPage(title="Nog geheim", slug="geheim", live=False))
    return shown, hidden


@pytest.mark.parametrize("path", ["/api/v2/pages/", "/api/v3/pages/"])
def test_pages(client, pages, path):
    response = client.get(path)
    assert (response.status_code, dict(response.cookies)) == (200, {})
    assert b"Wat een mentor doet" in response.content
    assert b"Nog geheim" not in response.content
    assert "Cookie" not in response.headers.get("Vary", "")


@pytest.mark.parametrize("path", ["/api/v2/images/", "/api/v2/documents/", "/api/v3/openapi.json"])
def test_what_else_there_is(client, path):
    response = client.get(path)
    assert (response.status_code, response.headers["Content-Type"].partition(";")[0]) == (
        200,
        "application/json",
    )


def test_writing_needs_a_token(client, pages):
    shown, _hidden = pages
    assert (
        client.patch(f"/api/v3/pages/{shown.pk}/", "{}", content_type="application/json").status_code == 401
    )


def test_no_page_with_scripts_of_others(client):
    assert client.get("/api/v3/docs/").status_code == 404
