"""The frame of the admin is drawn once a minute for each reader, and shows what changed for them at once."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import wagtail.admin
from django.core.cache import cache
from django.template import Context, Engine, Template
from django.test import Client
from wagtail.admin.templatetags import wagtailadmin_tags as wagtails

from organisation.people.models import Membership, Role
from organisation.people.services import memberships
from tests.factories.cases import coordinator, foundation, member

ADDRESS = "/admin/account/"


@pytest.fixture(autouse=True)
def _nothing_kept(db):
    cache.clear()


def page(user, **headers: str) -> str:
    client = Client(headers=headers)
    client.force_login(user)
    return client.get(ADDRESS).content.decode()


def menu(shown: str) -> str:
    return re.search(r'<script id="wagtail-sidebar-props".*?</script>', shown, re.DOTALL)[0]


def config(shown: str) -> dict:
    return json.loads(re.search(r'<script id="wagtail-config".*?>(.*?)</script>', shown, re.DOTALL)[1])


def test_what_is_kept_is_what_wagtail_draws(settings):
    annemiek = coordinator(foundation("Stichting Hier"))
    first, kept = page(annemiek), page(annemiek)
    cache.clear()
    settings.TEMPLATES = [
        {**settings.TEMPLATES[0], "OPTIONS": {**settings.TEMPLATES[0]["OPTIONS"], "libraries": {}}}
    ]
    drawn = page(annemiek)
    assert menu(first) == menu(kept) == menu(drawn)
    assert config(kept) | {"CSRF_TOKEN": ""} == config(drawn) | {"CSRF_TOKEN": ""}
    assert "keyboard-shortcuts-dialog" in kept


def test_the_second_page_draws_no_frame(monkeypatch):
    annemiek, drawn = coordinator(foundation("Stichting Hier")), []
    render = wagtails.admin_menu.render_component
    monkeypatch.setattr(
        wagtails.admin_menu, "render_component", lambda request: drawn.append(1) or render(request)
    )
    assert menu(page(annemiek)) == menu(page(annemiek))
    assert drawn == [1]


def test_no_reader_is_given_anothers_frame():
    here = foundation("Stichting Hier")
    annemiek, bert = coordinator(here), member(here, Role.EDITOR)
    assert '"/admin/dossiers/"' in menu(page(annemiek))
    assert '"/admin/dossiers/"' not in menu(page(bert))
    assert bert.first_name in menu(page(bert))


def test_a_role_that_ended_leaves_the_menu_at_once():
    annemiek = coordinator(foundation("Stichting Hier"))
    memberships.grant(user=annemiek, foundation=foundation("Stichting Daar"), role=Role.EDITOR)
    assert '"/admin/dossiers/"' in menu(page(annemiek))
    Membership.objects.get(user=annemiek, role=Role.COORDINATOR).delete()
    assert '"/admin/dossiers/"' not in menu(page(annemiek))


def test_every_page_carries_its_own_token():
    annemiek = coordinator(foundation("Stichting Hier"))
    tokens = {config(page(annemiek))["CSRF_TOKEN"] for _each in range(3)}
    assert len(tokens) == 3
    assert "" not in tokens


def test_keys_are_named_as_on_the_readers_own_machine():
    annemiek = coordinator(foundation("Stichting Hier"))
    assert "⌘" not in page(annemiek)
    assert "⌘" in page(annemiek, user_agent="Mozilla/5.0 (Macintosh)")


def test_an_icon_is_drawn_as_wagtail_draws_it():
    words = {"name": "time", "classname": "groot", "title": "Te < laat", "wrapped": True}
    call = "{% load wagtailadmin_tags %}{% icon name=name classname=classname title=title wrapped=wrapped %}"
    ours = Template(call).render(Context(words))
    wagtails_own = Engine(
        dirs=[Path(wagtail.admin.__file__).parent / "templates"],
        libraries={"wagtailadmin_tags": "wagtail.admin.templatetags.wagtailadmin_tags"},
    )
    assert ours == wagtails_own.from_string(call).render(Context(words))
    assert "Te &lt; laat" in ours
