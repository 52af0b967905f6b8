"""Public meetings: in the order in which they come, over when they are over, and in people's own calendars."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import PageViewRestriction

from home.ical import calendar
from home.models import AgendaPage, EventPage
from organisation.foundations.models import Foundation
from tests.home.test_ical import by_icalendar, taken_over


@pytest.fixture
def agenda(small_site) -> AgendaPage:
    return small_site.add_child(instance=AgendaPage(title="Agenda", slug="agenda"))


def meet(agenda: AgendaPage, slug: str, *, days: float = 7, **fields) -> EventPage:
    begin = fields.pop("starts_at", timezone.now() + timedelta(days=days))
    fields = {"title": slug, "place": "Buurthuis, Leiden", "ends_at": begin + timedelta(hours=2)} | fields
    return agenda.add_child(instance=EventPage(slug=slug, starts_at=begin, **fields))


def shown(client, address: str) -> BeautifulSoup:
    response = client.get(address)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def facts(page: BeautifulSoup) -> dict[str, dict]:
    found = json.loads(page.find("script", type="application/ld+json").string)
    return {fact["@type"]: fact for fact in found["@graph"]}


def test_what_is_to_come_stands_first_the_nearest_on_top_and_what_is_over_below_a_fold(client, agenda):
    for slug, days in {"later": 20, "straks": 1, "lang-geleden": -30, "pas": -1}.items():
        meet(agenda, slug, days=days)
    meet(agenda, "bezig", days=-0.01)
    main = shown(client, "/agenda/").main
    fold = main.details.extract()
    assert [each.get_text() for each in main.select(".meetings h2")] == ["bezig", "straks", "later"]
    assert [each.get_text() for each in fold.select(".meetings h2")] == ["pas", "lang-geleden"]


def test_an_empty_agenda_says_so(client, agenda):
    main = shown(client, "/agenda/").main
    assert "Er is nu geen bijeenkomst gepland." in main.get_text()
    assert main.select(".meetings, details") == []


def test_what_nobody_may_see_is_in_no_list_and_no_calendar(client, agenda):
    meet(agenda, "open")
    meet(agenda, "concept", live=False)
    closed = meet(agenda, "besloten")
    PageViewRestriction.objects.create(page=closed, restriction_type=PageViewRestriction.LOGIN)
    for address in ("/agenda/", "/agenda/ics/"):
        text = client.get(address).content.decode()
        assert [name in text for name in ("open", "concept", "besloten")] == [True, False, False]
    assert client.get("/agenda/concept/ics/").status_code == 404
    assert client.get("/agenda/besloten/ics/").status_code == 302


def test_three_meetings_cost_no_more_queries_than_one(client, agenda):
    foundations = [Foundation.objects.create(name=f"Stichting {n}", slug=f"s{n}") for n in range(3)]
    costs = []
    for number, foundation in enumerate(foundations):
        meet(agenda, f"m{number}", foundation=foundation)
        meet(agenda, f"v{number}", days=-9, foundation=foundation)
        client.get("/agenda/")
        with CaptureQueriesContext(connection) as captured:
            assert shown(client, "/agenda/").main.get_text().count("Stichting") == 2 * (number + 1)
        costs.append(len(captured))
    assert costs == [costs[0]] * 3


def test_a_page_says_when_where_by_whom_and_what_it_costs(client, agenda):
    foundation = Foundation.objects.create(name="Stichting Zuid", slug="zuid")
    begin = datetime(2099, 12, 1, 19, 30, tzinfo=timezone.get_current_timezone())
    meet(agenda, "avond", starts_at=begin, foundation=foundation, online_url="https://video.example.nl/a")
    told = {
        row.dt.get_text(): row.dd.get_text().strip()
        for row in shown(client, "/agenda/avond/").select(".facts > div")
    }
    assert told == {
        "Wanneer": "dinsdag 1 december 2099, 19.30 tot 21.30\N{NO-BREAK SPACE}uur",
        "Plaats": "Buurthuis, Leiden",
        "Online": "Volg de bijeenkomst thuis",
        "Van wie": "Stichting Zuid",
        "Prijs": "Gratis",
    }


def test_machines_read_the_same(client, agenda):
    begin = datetime(2099, 7, 1, 19, 30, tzinfo=timezone.get_current_timezone())
    meet(agenda, "avond", title="Een </script> avond", starts_at=begin, intro="Kom.")
    event = facts(shown(client, "/agenda/avond/"))["Event"]
    assert event == {
        "@type": "Event",
        "name": "Een </script> avond",
        "description": "Kom.",
        "startDate": "2099-07-01T19:30:00+02:00",
        "endDate": "2099-07-01T21:30:00+02:00",
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "location": [{"@type": "Place", "name": "Buurthuis, Leiden", "address": "Buurthuis, Leiden"}],
        "isAccessibleForFree": True,
        "organizer": {"@type": "Organization", "name": "Mentorschap"},
        "inLanguage": "nl",
        "url": "http://testserver/agenda/avond/",
    }


def test_a_cancelled_meeting_says_so_everywhere_and_asks_nobody_to_come(client, agenda):
    meet(agenda, "avond", is_cancelled=True, signing_up="<p>Meld u aan.</p>")
    assert shown(client, "/agenda/").select_one(".mark").get_text() == "Gaat niet door"
    page = shown(client, "/agenda/avond/")
    assert page.main.h2.get_text() == "Deze bijeenkomst gaat niet door"
    assert "Meld u aan" not in page.main.get_text()
    assert facts(page)["Event"]["eventStatus"] == "https://schema.org/EventCancelled"
    assert "STATUS:CANCELLED" in client.get("/agenda/avond/ics/").content.decode()


def test_a_meeting_that_is_over_asks_nobody_to_come(client, agenda):
    meet(agenda, "avond", days=-3, signing_up="<p>Meld u aan.</p>")
    page = shown(client, "/agenda/avond/").main
    assert page.h2.get_text() == "Deze bijeenkomst is voorbij"
    assert (
        "Meld u aan" in page.get_text(),
        "agenda" in [a["href"][-4:] for a in page.select("a.button")],
    ) == (False, False)


def test_an_appointment_has_a_name_that_stays(client, agenda):
    page = meet(agenda, "avond")
    response = client.get("/agenda/avond/ics/")
    assert response.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert response.headers["Content-Disposition"] == 'attachment; filename="avond.ics"'
    assert f"UID:{page.translation_key}@testserver" in response.content.decode()
    assert not response.cookies


def test_a_meeting_that_moves_changes_what_calendars_have(client, agenda):
    here = Foundation.objects.create(name="Stichting Hier", slug="hier", email="info@hier.nl")
    page = meet(agenda, "avond", foundation=here)
    files = []
    for hours in range(2):
        page.starts_at, page.ends_at = (
            each + timedelta(hours=hours) for each in (page.starts_at, page.ends_at)
        )
        page.save_revision().publish()
        published = datetime(2026, 11, 1, 9 + hours, tzinfo=UTC)
        EventPage.objects.filter(pk=page.pk).update(last_published_at=published)
        files.append(calendar("Agenda", [EventPage.objects.get().appointment]))
    for order in (files, files[::-1]):
        (event,) = taken_over(by_icalendar, *order)
        assert event.starts_at == page.starts_at.replace(microsecond=0)
    assert b'ORGANIZER;CN="Stichting Hier":mailto:info@hier.nl' in client.get("/agenda/avond/ics/").content


@pytest.mark.parametrize("address", ["/agenda/avond/ics/x/", "/agenda/avond/feed/", "/agenda/feed/", "/ics/"])
def test_no_other_address_exists_below_a_page(client, agenda, address):
    meet(agenda, "avond")
    assert client.get(address).status_code == 404


@pytest.mark.parametrize(
    ("fields", "refused"),
    [
        ({"hours": 0}, {"ends_at"}),
        ({"hours": -1}, {"ends_at"}),
        ({"place": ""}, {"place"}),
        ({"slug": "ics"}, {"slug"}),
        ({"slug": "feed"}, {"slug"}),
        ({}, set()),
        ({"place": "", "online_url": "https://example.nl/x"}, set()),
    ],
)
def test_what_a_meeting_cannot_be(fields, refused):
    begin = timezone.now()
    ends = begin + timedelta(hours=fields.pop("hours", 1))
    page = EventPage(
        **{"title": "t", "slug": "t", "place": "p", "starts_at": begin, "ends_at": ends} | fields
    )
    try:
        page.clean()
        found = set()
    except ValidationError as error:
        found = set(error.message_dict)
    assert found == refused


def test_a_draft_without_hours_is_no_error():
    EventPage(title="t", slug="t", place="p").clean()
