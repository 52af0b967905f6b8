"""The report on links: what leads nowhere is found wherever it stands, and only shown to who can mend it."""

from __future__ import annotations

import pytest
from django.urls import reverse
from wagtail.models import Page

from home.models import InformationPage
from home.selectors.links import Verdict, report

GONE = 999_999


@pytest.fixture
def linking(places):
    """Makes a page that is online with these blocks."""

    def make(slug: str, *body, parent=None) -> InformationPage:
        page = InformationPage(title=f"Pagina {slug}", slug=slug, body=list(body))
        return (parent or places.here).add_child(instance=page)

    return make


def text(html: str) -> tuple[str, dict]:
    return "text", {"heading": "Kop", "text": html}


def action(page=None, address="") -> tuple[str, dict]:
    return "action", {"heading": "Doe mee", "link": {"label": "Ga", "page": page, "address": address}}


def found(pages=None) -> set[tuple[str, str, str]]:
    rows = report(Page.objects.all() if pages is None else pages)
    return {(each.page.slug, each.link.text, each.verdict.value) for each in rows}


def test_what_leads_nowhere_is_found_wherever_it_stands(linking, places):
    offline = linking("offline")
    offline.unpublish()
    linking(
        "a",
        text(
            f'<p><a linktype="page" id="{GONE}">weg</a> <a linktype="page" id="{offline.pk}">klad</a>'
            f' <a linktype="page" id="{places.there.pk}">goed</a> <a linktype="document" id="{GONE}">stuk</a>'
            ' <a href="/bestaat/niet/">niets</a> <a href="/daar/">pad</a> <a href="/daar">zonder streep</a>'
            ' <a href="/sitemap.xml">bestand</a> <a href="https://elders.example/?a=1&amp;b=2">elders</a>'
            ' <a href="mailto:info@example.nl">mail</a> <a href="tel:085">bel</a></p>'
        ),
    )
    linking(
        "b",
        action(page=offline),
    )
    linking("c", action(address="/ook/niets/"))
    linking("d", ("related", {"heading": "Meer", "pages": [places.there, offline]}))
    linking(
        "e",
        (
            "questions",
            {"heading": "Vragen", "questions": [{"question": "?", "answer": '<a href="/nee/">hier</a>'}]},
        ),
    )
    assert found() == {
        ("a", "weg", "gone"),
        ("a", "klad", "offline"),
        ("a", "stuk", "gone"),
        ("a", "niets", "nowhere"),
        ("a", "elders", "elsewhere"),
        ("b", "Ga", "offline"),
        ("c", "Ga", "nowhere"),
        ("d", "Meer", "offline"),
        ("e", "hier", "nowhere"),
    }
    assert [each.verdict for each in report(Page.objects.all())][-1] == Verdict.ELSEWHERE


def test_a_page_that_is_deleted_later_is_told(linking, places):
    target = linking("doel")
    linking("a", text(f'<p><a linktype="page" id="{target.pk}">lees</a></p>'), action(page=target))
    assert found() == set()
    target.delete()
    assert ("a", "lees", "gone") in found()


def test_what_is_not_online_is_not_reported(linking):
    page = linking("a", text('<p><a href="/niets/">niets</a></p>'))
    page.unpublish()
    assert found() == set()


def test_who_sees_what(linking, places, as_):
    linking("hier-stuk", text('<p><a href="/niets/">stuk van hier</a></p>'))
    linking("daar-stuk", text('<p><a href="/niets/">stuk van daar</a></p>'), parent=places.there)

    def shown(who: str) -> set[str]:
        html = as_(who).get(reverse("link_report"), follow=True).content.decode()
        return {name for name in ("hier", "daar") if f"stuk van {name}" in html}

    assert {who: shown(who) for who in ("here", "there", "national", "chief", "coordinator")} == {
        "here": {"hier"},
        "there": {"daar"},
        "national": {"hier", "daar"},
        "chief": {"hier", "daar"},
        "coordinator": set(),
    }
    assert [
        f'"url": "{reverse("link_report")}"' in as_(who).get("/admin/").content.decode()
        for who in ("here", "coordinator")
    ] == [True, False]


def test_as_many_queries_for_ten_links_on_three_pages_as_for_one(linking, django_assert_num_queries):
    def count() -> int:
        from django.db import connection
        from django.test.utils import CaptureQueriesContext

        with CaptureQueriesContext(
            connection,
        ) as queries:
            report(Page.objects.all())
        return len(queries)

    linking("a", text('<p><a href="/niets/">niets</a></p>'))
    count()
    one = count()
    for number in range(3):
        linking(f"b{number}", text('<p><a href="/niets/">niets</a></p>' * 10), action(address="/nee/"))
    assert count() == one
