"""A cache that is away costs time and nothing else."""

from __future__ import annotations

import pytest
from django.core.cache import caches
from django.test import override_settings
from wagtail.models import Page

from home.selectors.website import private_collections
from tests.factories import cases

AWAY = {
    "default": {
        "BACKEND": "config.cache.ForgivingRedisCache",
        "LOCATION": "redis://127.0.0.1:1/0",
        "OPTIONS": {"socket_connect_timeout": 0.5},
    }
}


@pytest.fixture
def away():
    with override_settings(CACHES=AWAY):
        yield caches["default"]


def test_nothing_is_found_and_nothing_is_kept(away):
    assert away.get("x", "else") == "else"
    assert away.get_many(["x"]) == {}
    assert away.get_or_set("x", lambda: "made", 60) == "made"
    assert (away.add("x", 1), away.touch("x"), away.delete("x"), "x" in away) == (False, False, False, False)
    assert away.set_many({"x": 1}) == ["x"]
    away.set("x", 1)
    away.delete_many(["x"])


@pytest.mark.parametrize(
    "address", ["/", "/mentor-worden/", "/accounts/login/", "/api/v1/forms", "/zoek-niets/"]
)
def test_pages_are_there_without_it(client, website, away, address):
    assert client.get(address).status_code == (404 if address == "/zoek-niets/" else 200)


def test_the_website_is_read_in_the_same_few_queries(website, away, django_assert_num_queries):
    """However many pages there are."""
    assert Page.objects.live().count() > 30
    with django_assert_num_queries(10):
        private_collections()


@pytest.mark.django_db
def test_the_desk_is_there_without_it(client, away):
    client.force_login(cases.coordinator(cases.foundation("Stichting Hier")))
    assert client.get("/admin/dossiers/").status_code == 200
