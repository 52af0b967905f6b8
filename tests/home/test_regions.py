"""The page on which people find their foundation."""

import logging
import re
from datetime import date, timedelta
from html import unescape
from itertools import pairwise

import pytest
from wagtail.models import Locale, Page, Site

from home.models import FoundationPage, HomePage, InformationPage, RegionsPage
from organisation.calendar.workdays import today
from organisation.demo import foundations as demo_foundations
from organisation.foundations.models import Foundation, Municipality, ServiceArea
from organisation.foundations.services import load_reference_data

# What any page costs (test_pages.py), the foundations, whom they serve, and where that is: for the map and
# the table, which are drawn anew here (page_cache/test_pieces.py has them kept).
QUERIES = 2 + 3
# The municipalities, what merged into them, who serves them; the national office where nobody does.
QUERIES_TO_FIND = QUERIES + 3
QUERIES_WITH_NATIONAL_OFFICE = QUERIES_TO_FIND + 1


@pytest.fixture
def home(db) -> HomePage:
    """A website of one page."""
    Locale.objects.get_or_create(language_code="nl")
    root = Page.get_first_root_node() or Page.add_root(title="Root", slug="root")
    page = root.add_child(instance=HomePage(title="Begin", slug="begin"))
    Site.objects.update_or_create(
        is_default_site=True, defaults={"hostname": "testserver", "root_page": page}
    )
    return page


@pytest.fixture
def page(home) -> RegionsPage:
    return home.add_child(instance=RegionsPage(title="Regio's", slug="regios", intro="Vind uw stichting."))


@pytest.fixture
def regions(page) -> RegionsPage:
    """The page, with the foundations and municipalities of this release."""
    load_reference_data()
    demo_foundations.load()
    return page


def answer(client, q: str) -> str:
    """The region with the answer, as it is read."""
    html = client.get("/regios/", {"q": q}).content.decode()
    [part] = re.findall(r'<section class="panel finder-answer".*?</section>', html, re.DOTALL)
    return unescape(part)


def names(client, q: str) -> list[str]:
    return re.findall(r"<h3>(.*?)</h3>", answer(client, q))


def heading(client, q: str) -> str:
    return re.findall(r"<h2 .*?>(.*?)</h2>", answer(client, q))[0]


def rows(client) -> list[tuple[str, int, str]]:
    """The table: foundation, municipalities and inhabitants."""
    html = unescape(client.get("/regios/").content.decode())
    table = re.findall(r'<table class="offices".*?</table>', html, re.DOTALL)[0]
    found = re.findall(
        r'<th scope="row".*?</span> (?:<a href="[^"]*">)?(.*?)[\n<].*?>(\d+)</td>.*?>([\d.]+)</td>',
        table,
        re.DOTALL,
    )
    return [(name.strip(), int(count), inhabitants) for name, count, inhabitants in found]


def test_the_beginning_of_a_name_leads_to_the_foundation(client, regions):
    text = answer(client, "haarl")
    assert re.findall(r"<h3>(.*?)</h3>", text) == ["Haarlem", "Haarlemmermeer"]
    assert "2 gemeenten gevonden voor “haarl”" in text
    assert text.count("<strong>Mentorschap Noordwest en Midden</strong>") == 2
    assert "Mentorschap Noord<" not in text


def test_one_municipality_is_counted_as_one(client, regions):
    assert heading(client, "Emmen") == "1 gemeente gevonden voor “Emmen”"
    assert "<strong>Mentorschap Noord</strong>" in answer(client, "Emmen")


@pytest.mark.parametrize(
    ("q", "found"),
    [
        ("sudwest", "Súdwest-Fryslân"),
        ("SÚDWEST fryslan", "Súdwest-Fryslân"),
        ("den bosch", "'s-Hertogenbosch"),
        ("hertogenb", "'s-Hertogenbosch"),
        ("7811 AB Emmen", "Emmen"),
        ("  emmen\n", "Emmen"),
    ],
)
def test_any_spelling_will_do(client, regions, q, found):
    assert names(client, q) == [found]


def test_a_municipality_that_merged_is_found_below_its_new_name(client, regions):
    gone, heir = Municipality.objects.get(name="Assen"), Municipality.objects.get(name="Emmen")
    gone.until, gone.merged_into = today(), heir
    gone.save()
    text = answer(client, "assen")
    assert re.findall(r"<h3>(.*?)</h3>", text) == ["Emmen"]
    assert "ook: Assen" in text


def test_one_that_will_merge_later_is_itself_until_then(client, regions):
    gone, heir = Municipality.objects.get(name="Assen"), Municipality.objects.get(name="Emmen")
    gone.until, gone.merged_into = today() + timedelta(days=1), heir
    gone.save()
    assert names(client, "assen") == ["Assen"]
    assert "Assen" not in answer(client, "emmen")


def test_each_way_to_reach_a_foundation_is_a_link_and_an_unknown_one_is_left_out(client, regions):
    Foundation.objects.filter(slug="noord").update(
        phone="0501234567", email="noord@example.nl", website="https://www.noord.example.nl/"
    )
    text = answer(client, "emmen")
    assert '<a href="tel:0501234567">050 123 4567</a>' in text
    assert '<a href="mailto:noord@example.nl">noord@example.nl</a>' in text
    assert '<a href="https://www.noord.example.nl/">noord.example.nl</a>' in text
    Foundation.objects.filter(slug="noord").update(phone="", email="", website="")
    assert "<dl" not in answer(client, "emmen")


def test_where_no_foundation_works_the_national_office_helps(client, regions):
    text = answer(client, "almere")
    assert "Hier kennen wij geen regionale stichting." in text
    assert "<strong>Mentorschap Nederland</strong>" in text
    assert "mailto:info@example.nl" in text
    assert "Hier kennen wij geen regionale stichting." not in answer(client, "emmen")


def test_a_foundation_that_has_ended_helps_nobody(client, regions):
    Foundation.objects.filter(slug="noord").update(until=today())
    assert "Mentorschap Noord<" not in client.get("/regios/", {"q": "emmen"}).content.decode()
    assert "<strong>Mentorschap Nederland</strong>" in answer(client, "emmen")


def test_twenty_are_shown_and_then_a_longer_word_is_asked_for(client, regions):
    Municipality.objects.exclude(name="Emmen").update(search_names=" straks /", folded_name="straks")
    matching = Municipality.objects.exclude(name="Emmen").order_by("pk").values("pk")
    Municipality.objects.filter(pk__in=matching[:20]).update(search_names=" zuid /")
    assert heading(client, "zuid") == "20 gemeenten gevonden voor “zuid”"
    assert "Maak uw zoekterm langer" not in answer(client, "zuid")
    Municipality.objects.filter(name="Emmen").update(search_names=" zuid /")
    assert heading(client, "zuid") == "Meer dan 20 gemeenten gevonden voor “zuid”"
    assert len(names(client, "zuid")) == 20
    assert "Maak uw zoekterm langer" in answer(client, "zuid")


@pytest.mark.parametrize("q", ["7811 AB", "7811ab", "7811", " 7811  ab "])
def test_a_postcode_is_told_that_the_finder_knows_municipalities(client, regions, q):
    assert heading(client, q) == "De zoeker kent gemeenten, geen postcodes"
    assert "tel:0850000000" in answer(client, q)


@pytest.mark.parametrize("q", ["xyzzy", "???", "%", "mmen", "0811"])
def test_nothing_found_helps_further(client, regions, q):
    assert heading(client, q) == f"Geen gemeente gevonden voor “{q}”"
    text = answer(client, q)
    assert "Woont u in een dorp" in text
    assert '<a href="tel:0850000000">085 000 0000</a>' in text
    assert "mailto:info@example.nl" in text


@pytest.mark.parametrize("q", ["", "   ", "\x00\x07"])
def test_an_empty_search_asks_for_a_name(client, regions, q):
    assert heading(client, q) == "Typ de naam van uw gemeente"
    assert names(client, q) == []


@pytest.mark.parametrize("q", ["x" * 10_000, "é" * 10_000, "7" * 10_000, "leiden " * 1500, "(" * 10_000])
def test_ten_thousand_characters_are_answered_calmly(client, regions, q):
    response = client.get("/regios/", {"q": q})
    assert response.status_code == 200
    assert "Geen gemeente gevonden" in response.content.decode()
    assert q[:61] not in response.content.decode()


def test_what_somebody_types_is_shown_as_typed_and_runs_nowhere(client, regions):
    html = client.get("/regios/", {"q": '"><script>alert(1)</script>'}).content.decode()
    assert "<script>alert" not in html
    assert 'value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"' in html


def test_the_list_holds_all_foundations_of_today_the_national_office_last(client, regions):
    Foundation.objects.create(name="Mentorschap Morgen", slug="morgen", since=today() + timedelta(days=1))
    listed = [name for name, _count, _inhabitants in rows(client)]
    assert listed == [
        *Foundation.objects.filter(is_national=False, since=None).values_list("name", flat=True),
        "Mentorschap Nederland",
    ]
    assert len(listed) == 11
    assert "finder-answer" not in client.get("/regios/").content.decode()


def test_each_municipality_of_today_is_counted_once(client, regions):
    def counts() -> dict[str, int]:
        return {name: count for name, count, _inhabitants in rows(client)}

    before = counts()
    assert sum(before.values()) == Municipality.objects.in_force(today()).count()

    ServiceArea.objects.filter(municipality__name="Emmen").update(until=today())
    assert counts() == before | {
        "Mentorschap Noord": before["Mentorschap Noord"] - 1,
        "Mentorschap Nederland": before["Mentorschap Nederland"] + 1,
    }
    Municipality.objects.filter(name="Assen").update(until=date(2020, 1, 1))
    assert sum(counts().values()) == sum(before.values()) - 1


def test_each_inhabitant_is_counted_once(client, regions):
    told = sum(int(inhabitants.replace(".", "")) for _name, _count, inhabitants in rows(client))
    assert told == sum(Municipality.objects.in_force(today()).values_list("inhabitants", flat=True))
    assert ("Mentorschap Amsterdam", 1, "942.504") in rows(client)


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("/regios/?q=emmen", ("private", "noindex")),
        ("/regios/?q=", ("private", "noindex")),
        ("/zoeken/?q=emmen", ("private", "noindex")),
        ("/regios/", ("no-cache", None)),
    ],
)
def test_what_somebody_looks_for_is_no_business_of_search_engines_and_caches(client, regions, path, told):
    headers = client.get(path).headers
    assert (headers["Cache-Control"], headers.get("X-Robots-Tag")) == told


def test_it_sets_no_cookie_and_sends_along_what_other_pages_do(client, regions, home):
    home.add_child(instance=InformationPage(title="Ander", slug="ander"))
    response, other = client.get("/regios/", {"q": "emmen"}), client.get("/ander/")
    assert response.status_code == other.status_code == 200
    assert not response.cookies
    assert set(response.headers) - set(other.headers) == {"X-Robots-Tag"}
    assert response.headers.get("Vary") == other.headers.get("Vary")


def test_what_somebody_looked_for_is_in_no_log(client, regions, caplog):
    with caplog.at_level(logging.DEBUG):
        caplog.handler.setFormatter(logging.Formatter("%(message)s"))
        client.get("/regios/", {"q": "7811 AB"})
        client.get("/regios/", {"q": "xyzzy"})
    said = [record.getMessage() for record in caplog.records if not record.name.startswith("django.db")]
    assert not [line for line in said if "7811" in line or "xyzzy" in line]


@pytest.mark.parametrize(
    "query", [{}, {"q": "leid"}, {"q": "almere"}, {"q": "xyzzy"}, {"q": "7811 AB"}, {"q": ""}]
)
def test_headings_form_an_outline(client, regions, query):
    html = client.get("/regios/", query).content.decode()
    levels = [int(level) for level in re.findall(r"<h([1-6])\b", html)]
    assert (levels[0], levels.count(1)) == (1, 1)
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert 'role="search"' in html
    assert html.count('<label for="q">') == html.count('id="q"') == 1


def test_the_title_says_what_was_found(client, regions):
    html = unescape(client.get("/regios/", {"q": "emmen"}).content.decode())
    assert "<title>1 gemeente gevonden voor “emmen” – Regio's – Mentorschap</title>" in html


@pytest.mark.parametrize(
    ("query", "queries"),
    [
        ({}, QUERIES),
        ({"q": "emmen"}, QUERIES_TO_FIND),
        ({"q": "haarl"}, QUERIES_TO_FIND),
        ({"q": "almere"}, QUERIES_WITH_NATIONAL_OFFICE),
        ({"q": "be"}, QUERIES_WITH_NATIONAL_OFFICE),
        ({"q": "7811 AB"}, QUERIES),
    ],
)
def test_many_rows_cost_no_more_queries_than_one(client, regions, django_assert_num_queries, query, queries):
    client.get("/regios/", query)
    with django_assert_num_queries(queries):
        client.get("/regios/", query)


def test_without_any_foundation_there_is_still_a_page(client, page):
    Municipality.objects.update(merged_into=None)
    for model in (ServiceArea, Municipality, Foundation):
        model.objects.all().delete()
    assert client.get("/regios/").status_code == 200
    assert heading(client, "emmen") == "Geen gemeente gevonden voor “emmen”"


def test_there_is_one_below_the_home_page_and_only_foundations_below_it(page, home):
    assert RegionsPage.allowed_parent_page_models() == [HomePage]
    assert RegionsPage.allowed_subpage_models() == [FoundationPage]
    assert not RegionsPage.can_create_at(home)
    assert not InformationPage.can_create_at(page)
