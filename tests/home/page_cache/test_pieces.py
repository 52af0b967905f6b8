"""The map, the table of foundations and their lists of municipalities are kept drawn until what they show changes."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation
from wagtail.models import Page, PageViewRestriction

from home.models import ArticlePage, FoundationPage, RegionsPage, SiteSettings
from home.page_cache.middleware import listener
from home.page_cache.pieces import PIECE, piece
from home.page_cache.shown import FOUNDATIONS, collecting, shows, until
from home.page_cache.store import Store
from organisation.calendar import workdays
from organisation.demo import foundations as demo_foundations
from organisation.foundations.models import Foundation, Municipality, ServiceArea
from organisation.foundations.services import load_reference_data

OWN = {"Authorization": "of their own"}  # who brings this is not answered from a whole page that is kept
REGIONS, HERE, THERE = "/regios/", "/regios/haag-en-rijn/", "/regios/noord/"
PIECES = {
    REGIONS: re.compile(r'<figure class="map">.*?</figure>|<section class="office-list".*?</section>', re.DOTALL),
    HERE: re.compile(r'<figure class="map">.*?</figure>|<h2>Wij werken in.*?</section>', re.DOTALL),
    THERE: re.compile(r'<figure class="map">.*?</figure>|<h2>Wij werken in.*?</section>', re.DOTALL),
}  # fmt: skip


@pytest.fixture
def regions(website, keeping) -> RegionsPage:
    load_reference_data()
    demo_foundations.load()
    keeping.drop(["everything"])
    return RegionsPage.objects.get()


def drawn(client: Client) -> dict[str, list[str]]:
    """The pieces of each page as a visitor sees them, from what is kept when it is."""
    told = {path: client.get(path, headers=OWN).content.decode() for path in PIECES}
    return {path: pieces.findall(told[path]) for path, pieces in PIECES.items()}


def anew(client: Client, settings) -> dict[str, list[str]]:
    settings.PAGE_CACHE = False
    try:
        return drawn(client)
    finally:
        settings.PAGE_CACHE = True


def kept(store: Store) -> dict[tuple, bytes]:
    return {key: found.content for key, (found, _tags) in store._kept.items() if key[0] == PIECE}


def here() -> Foundation:
    return Foundation.objects.get(slug="haag-en-rijn")


def page() -> FoundationPage:
    return FoundationPage.objects.get(foundation=here())


def renamed() -> None:
    foundation = here()
    foundation.name = "Mentorschap Zonnebloem"
    foundation.save()


def ended() -> None:
    foundation = here()
    foundation.until = workdays.today()
    foundation.save()


def area_begins() -> None:
    ServiceArea.objects.create(foundation=here(), municipality=Municipality.objects.get(name="Almere"))


def area_ends() -> None:
    area = ServiceArea.objects.get(foundation=here(), municipality__name="Delft")
    area.until = workdays.today()
    area.save()


def area_goes() -> None:
    ServiceArea.objects.get(foundation=here(), municipality__name="Delft").delete()


def municipality_renamed() -> None:
    municipality = Municipality.objects.get(name="Delft")
    municipality.name = "Zonnebloem"
    municipality.save()


def municipality_moved() -> None:
    municipality = Municipality.objects.get(name="Delft")
    municipality.latitude += Decimal("0.02")
    municipality.save()


def page_elsewhere() -> None:
    changed = page()
    changed.slug = "zonnebloem"
    changed.save_revision().publish()


def page_withdrawn() -> None:
    page().unpublish()


def page_restricted() -> None:
    PageViewRestriction.objects.create(page=page().page_ptr, restriction_type=PageViewRestriction.LOGIN)


def regions_elsewhere() -> None:
    changed = RegionsPage.objects.get()
    changed.slug = "streken"
    changed.save_revision().publish()


#: What changes, and the pages of which a piece looks otherwise then.
CHANGES: dict[str, tuple[Callable[[], None], set[str]]] = {
    "name of a foundation": (renamed, {REGIONS, HERE, THERE}),  # which has another place in the order then
    "last day of a foundation": (ended, {REGIONS, HERE, THERE}),
    "an area begins": (area_begins, {REGIONS, HERE, THERE}),
    "an area ends": (area_ends, {REGIONS, HERE, THERE}),
    "an area is deleted": (area_goes, {REGIONS, HERE, THERE}),
    "name of a municipality": (municipality_renamed, {HERE}),
    "place of a municipality": (municipality_moved, {REGIONS, HERE, THERE}),
    "address of the page of a foundation": (page_elsewhere, {REGIONS, HERE}),
    "a page of a foundation withdrawn": (page_withdrawn, {REGIONS, HERE}),
    "a page of a foundation restricted": (page_restricted, {REGIONS, HERE}),
    "address of the regions": (regions_elsewhere, {REGIONS, HERE, THERE}),
}


@pytest.mark.parametrize("change", CHANGES)
def test_after_a_change_each_piece_is_as_it_is_drawn_anew(
    change, regions, client, keeping, settings, django_capture_on_commit_callbacks
):
    make, differ = CHANGES[change]
    before = drawn(client)
    assert before == anew(client, settings)
    assert {path: len(pieces) for path, pieces in before.items()} == dict.fromkeys(PIECES, 2)
    assert len(kept(keeping)) == 6

    with django_capture_on_commit_callbacks(execute=True):
        make()

    fresh = anew(client, settings)
    assert drawn(client) == fresh
    assert {path for path in PIECES if fresh[path] != before[path]} == differ


def test_control_without_news_the_old_pieces_stay(
    regions, client, keeping, settings, monkeypatch, django_capture_on_commit_callbacks
):
    monkeypatch.setattr("home.listens.tell", lambda *tags: None)
    before = drawn(client)
    with django_capture_on_commit_callbacks(execute=True):
        renamed()
    assert drawn(client) == before != anew(client, settings)


def test_facts_that_are_loaded_anew_are_shown_at_once(
    regions, client, keeping, settings, django_capture_on_commit_callbacks
):
    Municipality.objects.filter(name="Delft").update(inhabitants=9_000_000)
    keeping.drop(["everything"])
    before = drawn(client)
    with django_capture_on_commit_callbacks(execute=True):
        load_reference_data()
    assert drawn(client) == anew(client, settings) != before


def test_a_new_page_of_a_foundation_is_led_to_at_once(
    regions, client, keeping, settings, django_capture_on_commit_callbacks
):
    page().delete()
    keeping.drop(["everything"])
    before = drawn(client)[REGIONS]
    with django_capture_on_commit_callbacks(execute=True):
        new = FoundationPage(title="Nieuw", slug="nieuw", foundation=here(), live=False)
        regions.add_child(instance=new)
        new.save_revision().publish()
    after = drawn(client)[REGIONS]
    assert ["/regios/nieuw/" in each for each in before] == [False, False]
    assert ["/regios/nieuw/" in each for each in after] == [True, True]


def other_article() -> None:
    article = ArticlePage(title="Nieuw", slug="nieuw", live=False)
    page().add_child(instance=article)
    article.save_revision().publish()


def other_page() -> None:
    Page.objects.get(slug="kosten").specific.save_revision().publish()


def other_settings() -> None:
    settings = SiteSettings.objects.get()
    settings.phone = "085 111 11 11"
    settings.save()


@pytest.mark.parametrize("change", [other_article, other_page, other_settings])
def test_nothing_else_drops_them(change, regions, client, keeping, django_capture_on_commit_callbacks):
    drawn(client)
    before = kept(keeping)
    with django_capture_on_commit_callbacks(execute=True):
        change()
    assert len(before) == 6
    assert kept(keeping) == before


def test_a_page_of_which_the_pieces_are_kept_asks_for_none_of_it(regions, client, keeping):
    costs = []
    for _each in range(2):
        with CaptureQueriesContext(connection) as captured:
            drawn(client)
        costs.append(len([query for query in captured if "servicearea" in query["sql"]]))
    assert costs == [len(PIECES), 0]


def test_another_day_draws_them_anew(regions, client, keeping, monkeypatch):
    """An area that begins at midnight."""
    area = ServiceArea.objects.get(foundation=here(), municipality__name="Delft")
    ServiceArea.objects.filter(pk=area.pk).update(since=workdays.today() + timedelta(days=1))
    keeping.drop(["everything"])
    today = drawn(client)[HERE][1]
    assert "Delft" not in today
    now, tomorrow = time.time(), workdays.today() + timedelta(days=1)
    monkeypatch.setattr("home.page_cache.pieces.time.time", lambda: now + 24 * 60 * 60)
    assert "Delft" not in drawn(client)[HERE][1]
    monkeypatch.setattr("organisation.foundations.selectors.today", lambda: tomorrow)
    assert "Delft" in drawn(client)[HERE][1]


def test_what_somebody_found_stands_out_for_them_alone(regions, client, keeping):
    """The map with a foundation that stands out is another piece than that without."""
    plain = client.get(REGIONS, headers=OWN).content.decode()
    lit = client.get(REGIONS, {"q": "leiden"}, headers=OWN).content.decode()
    assert [text.count("map-lit") for text in (plain, lit)] == [0, 2]
    assert client.get(REGIONS, headers=OWN).content.decode() == plain
    assert client.get(REGIONS, {"q": "leiden"}, headers=OWN).content.decode() == lit


def test_each_language_has_its_own(keeping):
    def draw(text: str) -> Callable[[], str]:
        return lambda: text

    assert piece(draw("Kaart"), "map") == "Kaart"
    with translation.override("en"):
        assert piece(draw("Map"), "map") == "Map"
        assert piece(draw("Other"), "map") == "Map"
    assert piece(draw("Anders"), "map") == "Kaart"


def test_who_shows_a_piece_shows_what_it_shows_drawn_or_kept(keeping):
    moment = timezone.now() + timedelta(minutes=1)

    def draw() -> str:
        shows(FOUNDATIONS, "page:1", until(moment))
        return "map"

    told: list[set[str]] = [set(), set()]
    for tags in told:
        with collecting(tags):
            piece(draw, "map")
    assert told == [{FOUNDATIONS, "page:1", until(moment)}] * 2


def test_a_piece_that_was_begun_before_a_change_is_not_kept(keeping):
    def overtaken() -> str:
        shows("page:1")
        keeping.drop(["page:1"])
        return "old"

    assert piece(overtaken, "map") == "old"
    assert piece(lambda: "new", "map") == "new"


def test_a_process_that_hears_no_news_draws_each_anew(keeping, monkeypatch):
    assert [piece(lambda text=text: text, "map") for text in ("one", "two")] == ["one", "one"]
    monkeypatch.setattr(listener, "listens", lambda: False)
    assert [piece(lambda text=text: text, "map") for text in ("three", "four")] == ["three", "four"]
