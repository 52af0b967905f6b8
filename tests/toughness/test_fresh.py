"""Kept pages in two processes of a web server, while another process publishes."""

from __future__ import annotations

import http.client

import pytest

from tests.toughness.served import Served, eventually

pytestmark = pytest.mark.redis
BOTH = 20  # requests of which each of two processes answers some
PUBLISH = """
from wagtail.models import Page
page = Page.objects.get(slug="mentorschap", depth=3).specific
page.title = {title!r}
page.save_revision().publish()
"""
RENAME = """
from organisation.foundations.models import Foundation
foundation = Foundation.objects.get(slug="haag-en-rijn")
foundation.name = {name!r}
foundation.save()
"""
HOST = """
from wagtail.models import Site
site = Site.objects.get()
site.hostname = {name!r}
site.save()
"""
MUNICIPALITY = """
from organisation.foundations.models import Municipality
municipality = Municipality.objects.get(cbs_code="GM0503")
municipality.name = {name!r}
municipality.save()
"""
HEARD = 30  # seconds; who hears no news learns of these only after minutes
SHOWN_ON = ("/", "/mentorschap/", "/regios/", "/sitemap.xml")


def read(platform: Served, path: str, **headers: str) -> tuple[int, str]:
    connection = http.client.HTTPConnection("127.0.0.1", platform.port, timeout=30)
    try:
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    finally:
        connection.close()


def titled(platform: Served, title: str) -> bool:
    """Whether each of many requests is answered with this title in the menu."""
    told = [read(platform, path) for path in SHOWN_ON[:-1] for _each in range(BOTH)]
    return {
        (status, f'/mentorschap/">{title}</a>' in page.replace(' aria-current="page"', ""))
        for status, page in told
    } == {(200, True)}


def test_what_is_published_is_shown_by_every_process(platform):
    for title in ("Zonnebloem", "Wat is mentorschap?"):
        for path in SHOWN_ON * BOTH:
            read(platform, path)
        platform.run(PUBLISH.format(title=title))
        eventually(lambda title=title: titled(platform, title), within=1)


def named_on_the_map(platform: Served, name: str) -> bool:
    """Whether each of many requests shows this name on the map, and in the table, of a page that is drawn for it."""
    told = [read(platform, "/regios/", Authorization="of their own") for _each in range(BOTH)]
    return {(status, page.count(f"{name} (2)"), page.count(f">{name}</a>")) for status, page in told} == {
        (200, 1, 1)
    }


def test_a_piece_that_is_kept_is_drawn_anew_by_every_process(platform):
    for name in ("Mentorschap Hofstad", "Mentorschap Haag en Rijn"):
        for _each in range(BOTH):
            read(platform, "/regios/", Authorization="of their own")
        platform.run(RENAME.format(name=name))
        eventually(lambda name=name: named_on_the_map(platform, name), within=2)


def told_by_all(platform: Served, path: str, words: str) -> bool:
    """Whether each of many requests is answered with these words on a page that is drawn for it."""
    told = [read(platform, path, Authorization="of their own") for _each in range(BOTH)]
    return {(status, words in page) for status, page in told} == {(200, True)}


def test_another_name_of_the_website_is_known_to_every_process(platform):
    for name in ("zonnebloem.example", "127.0.0.1"):
        assert not told_by_all(platform, "/mentorschap/", f'rel="canonical" href="http://{name}')
        platform.run(HOST.format(name=name))
        address = f'rel="canonical" href="http://{name}'
        eventually(lambda address=address: told_by_all(platform, "/mentorschap/", address), within=HEARD)


def test_another_name_of_a_municipality_stands_in_the_forms_of_every_process(platform):
    for name in ("Zonnebloem", "Delft"):
        assert not told_by_all(platform, "/contact/", f">{name}</option>")
        platform.run(MUNICIPALITY.format(name=name))
        eventually(lambda name=name: told_by_all(platform, "/contact/", f">{name}</option>"), within=HEARD)


def test_what_is_published_while_the_database_comes_back_is_shown_too(platform):
    with platform.database_away():
        pass
    # A kept page is shown without a database: only one that is drawn tells that it came back.
    eventually(lambda: read(platform, "/mentorschap/", Authorization="of their own")[0] == 200)
    assert titled(platform, "Wat is mentorschap?")
    platform.run(PUBLISH.format(title="Zonnebloem"))
    eventually(lambda: titled(platform, "Zonnebloem"))
    platform.run(PUBLISH.format(title="Wat is mentorschap?"))
    eventually(lambda: titled(platform, "Wat is mentorschap?"))
