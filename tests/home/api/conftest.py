"""Another website that shows ours: asks for JSON, is nobody, and brings a session along to see whether that matters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.http import HttpResponse
from wagtail.models import Page, PageViewRestriction

from home.models import InformationPage

ROOT = "/api/v2"


@pytest.fixture
def ask(client) -> Callable[..., HttpResponse]:
    def get(path: str, /, **query: Any) -> HttpResponse:
        return client.get(ROOT + path, query)

    return get


@pytest.fixture
def read(ask) -> Callable[..., Any]:
    """The JSON at an address that must be there."""

    def get(path: str, /, **query: Any) -> Any:
        response = ask(path, **query)
        assert response.status_code == 200, response.content
        assert response.headers["Content-Type"] == "application/json"
        return response.json()

    return get


@pytest.fixture
def add(website) -> Callable[..., InformationPage]:
    """Puts a page on the website, below the home page unless told otherwise."""

    def put(slug: str, body: Any = (), *, below: Page | None = None, **fields: Any) -> InformationPage:
        page = InformationPage(title=fields.pop("title", slug), slug=slug, body=list(body), **fields)
        (below or website.home).add_child(instance=page)
        if page.live:
            page.save_revision().publish()
        return page

    return put


@pytest.fixture
def closed(add) -> dict[str, InformationPage]:
    """Pages that nobody may know of, each with a word that is looked for: a draft and its child, one behind a log-in
    and its child, one behind a password, one that was taken down.
    """
    draft = add("zolder-concept", title="Zolder concept", live=False, intro="Zolder")
    below_draft = add("zolder-onder-concept", title="Zolder onder concept", below=draft)
    login = add("zolder-besloten", title="Zolder besloten", intro="Zolder")
    below = add("zolder-eronder", title="Zolder eronder", below=login)
    password = add("zolder-wachtwoord", title="Zolder wachtwoord", intro="Zolder")
    gone = add("zolder-weg", title="Zolder weg", intro="Zolder")
    gone.unpublish()
    below_draft.unpublish()
    PageViewRestriction.objects.create(page=login, restriction_type=PageViewRestriction.LOGIN)
    PageViewRestriction.objects.create(
        page=password, restriction_type=PageViewRestriction.PASSWORD, password="open"
    )
    return {
        "draft": draft,
        "below_draft": below_draft,
        "login": login,
        "below": below,
        "password": password,
        "gone": gone,
    }
