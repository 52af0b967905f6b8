"""A draft is read by who has a link to it: that version of that page, for an hour, and nothing else."""

from __future__ import annotations

import json
import time

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.urls import reverse

from home.drafts import PURPOSE, make_token, read_token
from home.models import InformationPage
from organisation import sealing
from tests.factories import cases


@pytest.fixture
def draft(add) -> InformationPage:
    """A published page with a newer version that is not."""
    page = add("plan", [("text", {"heading": "Oud", "text": "<p>Oud</p>"})], title="Oud plan")
    page.title = "Nieuw plan"
    page.body = [("text", {"heading": "Nieuw", "text": "<p>Nieuw</p>"})]
    page.save_revision()
    return page


def link(client: Client, page: InformationPage) -> str:
    shown = client.get(reverse("draft_link", args=[page.pk]))
    assert shown.status_code == 200
    hrefs = [a["href"] for a in BeautifulSoup(shown.content, "html.parser").main.select("a[rel=noreferrer]")]
    (address,) = (href for href in hrefs if "/api/" in href)
    return address.removeprefix("http://testserver")


def test_an_editor_shares_a_draft_that_is_told_like_a_page(client, admin_client, read, draft):
    editing = admin_client.get(reverse("wagtailadmin_pages:edit", args=[draft.pk])).content.decode()
    assert reverse("draft_link", args=[draft.pk]) in editing
    answer = client.get(link(admin_client, draft))
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["X-Robots-Tag"] == "noindex"
    told, live = answer.json(), read(f"/pages/{draft.pk}/")
    assert (told["title"], live["title"]) == ("Nieuw plan", "Oud plan")
    assert [block["value"]["heading"] for block in told["body"]] == ["Nieuw"]
    assert list(told) == list(live)
    assert list(told["meta"]) == list(live["meta"])


def test_a_page_that_was_never_published_is_shared_too(client, admin_client, add, ask):
    page = add("nooit", live=False, title="Nooit getoond")
    page.save_revision()
    told = client.get(link(admin_client, page)).json()
    assert (told["title"], told["meta"]["html_path"]) == ("Nooit getoond", "/nooit/")
    assert ask(f"/pages/{page.pk}/").status_code == 404


def test_the_link_leads_to_another_website_when_there_is_one(admin_client, draft, settings):
    settings.PREVIEW_URL = "https://elders.example/#concept/{token}"
    shown = admin_client.get(reverse("draft_link", args=[draft.pk])).content.decode()
    assert 'href="https://elders.example/#concept/gAAAA' in shown


def test_the_link_shows_the_version_that_it_was_made_for(client, draft):
    token, _expires = make_token(draft.get_latest_revision())
    draft.title = "Nog nieuwer"
    draft.save_revision()
    assert client.get(f"/api/v2/drafts/{token}/").json()["title"] == "Nieuw plan"


def test_a_link_that_is_over_changed_or_not_ours_leads_nowhere(client, draft, add, settings, monkeypatch):
    revision = draft.get_latest_revision()
    token, _expires = make_token(revision)
    other = add("ander")
    foreign = [draft.pk, other.get_latest_revision().pk, int(time.time()) + 60]
    bad = [
        token[:-6] + ("A" if token[-6] != "A" else "B") + token[-5:],
        token[:-1],
        "x" * len(token),
        "é",
        sealing.seal("case:contact-question", json.dumps(foreign).encode()).decode(),
        sealing.seal(PURPOSE, json.dumps(foreign).encode()).decode(),
    ]
    for each in bad:
        answer = client.get(f"/api/v2/drafts/{each}/")
        assert (answer.status_code, answer.headers["Content-Type"]) == (404, "application/problem+json"), each
        assert answer.headers["Cache-Control"] == "no-store"
    assert client.get(f"/api/v2/drafts/{token}/").status_code == 200
    assert client.get(f"/api/v2/drafts/{token}/?fields=_&x=1").status_code == 400
    now = time.time()
    monkeypatch.setattr("home.drafts.time.time", lambda: now + settings.DRAFT_LINK_SECONDS + 1)
    assert client.get(f"/api/v2/drafts/{token}/").status_code == 404
    monkeypatch.undo()
    draft.delete()
    assert read_token(token) is None


def test_the_token_opens_nothing_else(client, draft):
    token, _expires = make_token(draft.get_latest_revision())
    headers = {"Authorization": f"Bearer {token}"}
    assert client.get("/api/v3/whoami/", headers=headers).status_code == 401
    assert client.get(f"/api/v1/status/{token}").status_code == 404
    assert client.post(f"/api/v2/drafts/{token}/").status_code == 405


def test_only_who_may_edit_the_page_gets_a_link(client, draft):
    address = reverse("draft_link", args=[draft.pk])
    assert client.get(address).status_code == 302
    user = cases.person("elders")
    group = Group.objects.create(name="Zonder pagina's")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    user.groups.add(group)
    client.force_login(user)
    refused = client.get(address)
    assert refused.status_code == 302
    assert "draft-link" not in refused["Location"]
    assert "gAAAA" not in refused.content.decode()
