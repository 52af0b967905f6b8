"""News and stories: in order of their day, with who wrote them; comparisons and pages to read on."""

from __future__ import annotations

from datetime import date

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from home.models import ArticleIndexPage, ArticlePage
from home.models import articles as models


@pytest.fixture
def stories(website) -> ArticleIndexPage:
    return ArticleIndexPage.objects.get(slug="verhalen")


def shown(client, address: str) -> BeautifulSoup:
    response = client.get(address)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser").main


def answers(client, address: str) -> bool:
    """Whether something stands there; read to its end, so that a file is closed."""
    response = client.get(address)
    return response.status_code == 200 and bool(response.getvalue())


def titles(page: BeautifulSoup) -> list[str]:
    return [each.get_text() for each in page.select(".articles h2")]


def test_articles_stand_in_order_of_their_day(client, stories):
    newest_first = ArticlePage.objects.child_of(stories).order_by("-date")
    assert titles(shown(client, "/verhalen/")) == [article.title for article in newest_first]
    assert len(newest_first) == 4


def test_what_nobody_may_see_is_not_in_the_list(client, stories):
    for title in ("Concept", "Besloten"):
        stories.add_child(instance=ArticlePage(title=title, slug=title.lower(), live=title != "Concept"))
    closed = ArticlePage.objects.get(slug="besloten")
    PageViewRestriction.objects.create(page=closed, restriction_type=PageViewRestriction.LOGIN)
    text = shown(client, "/verhalen/").get_text()
    assert "Koffie zonder haast" in text
    assert ("Concept" in text, "Besloten" in text) == (False, False)


def test_a_long_list_comes_in_pages_at_the_same_cost(client, stories, monkeypatch):
    monkeypatch.setattr(models, "ARTICLES_A_PAGE", 2)
    client.get("/verhalen/")
    costs = []
    for number in range(2):
        with CaptureQueriesContext(connection) as captured:
            page = shown(client, "/verhalen/?pagina=2")
        costs.append(len(captured))
        stories.add_child(instance=ArticlePage(title="Nog een", slug=f"nog-{number}", date=date(2026, 1, 1)))
    assert costs[0] == costs[1]
    assert [link["href"] for link in page.select(".pages a")] == ["?pagina=1", "?pagina=3"]
    assert len(titles(page)) == 2


@pytest.mark.parametrize("number", ["0", "99", "x", "9" * 5000])
def test_a_number_that_makes_no_sense_shows_the_nearest_page(client, stories, number):
    assert titles(shown(client, f"/verhalen/?pagina={number}"))


def test_an_article_says_when_and_by_whom(client, website):
    byline = shown(client, "/verhalen/koffie-zonder-haast/").select_one(".byline")
    assert byline.time["datetime"] == "2026-04-21"
    assert byline.get_text() == "21 april 2026 · Marit Oudeland, coördinator"


def test_a_comparison_is_a_table_that_reads_row_by_row(client, website):
    table = shown(client, "/mentorschap/kosten/").table
    columns = len(table.thead.tr.find_all(["th", "td"]))
    assert {len(row.find_all(["th", "td"])) for row in table.tbody.find_all("tr")} == {columns}
    assert all(row.find(["th", "td"]).get("scope") == "row" for row in table.tbody.find_all("tr"))
    assert table.parent["tabindex"] == "0"


@pytest.mark.parametrize("address", ["/mentorschap/kosten/", "/voor-gemeenten/wmo/"])
def test_a_comparison_on_a_narrow_screen_says_at_each_cell_what_its_column_is(client, website, address):
    table = shown(client, address).table
    _first, *headings = [cell.get_text() for cell in table.thead.tr.find_all(["th", "td"])]
    rows = table.tbody.find_all("tr")
    assert len(rows) > 1
    for row in rows:
        assert [cell.get("data-words") for cell in row.find_all("td")] == [f"{each}:" for each in headings]
    # Cells that are drawn as blocks are a table no more, unless each says what it is.
    roles = {"table": "table", "thead": "rowgroup", "tbody": "rowgroup", "tr": "row"}
    drawn = [table, *table.find_all(list(roles))]
    assert [each.get("role") for each in drawn] == [roles[each.name] for each in drawn]
    assert {cell.get("role") for cell in table.tbody.find_all("th")} == {"rowheader"}
    assert {cell.get("role") for cell in table.thead.find_all("th")} == {"columnheader"}
    assert {cell.get("role") for cell in table.find_all("td")} == {"cell"}


def test_a_page_that_is_gone_is_not_offered_to_read_on(client, website):
    gone = ArticlePage.objects.get(slug="een-eigen-voordeur")
    assert gone.url in {link["href"] for link in shown(client, "/").select(".related a")}
    gone.unpublish()
    links = {link["href"] for link in shown(client, "/").select(".related a")}
    assert links == {"/verhalen/koffie-zonder-haast/", "/verhalen/nee-is-ook-een-antwoord/"}


def test_every_link_between_the_first_pages_leads_somewhere(client, website):
    """The forms and the courses are added by other apps: they are not there in this test."""
    elsewhere = {"/mentor-worden/aanmelden/", "/contact/", "/accounts/login/"}
    elsewhere |= {"/kenniscarrousel/", "/kenniscarrousel/basiscursus/"}
    linked: set[tuple[str, str]] = set()
    for page in [website.home, *website.home.get_descendants()]:
        soup = BeautifulSoup(client.get(page.url).content, "html.parser")
        links = {link["href"].partition("#")[0] for link in soup.find_all("a", href=True)}
        ours = {link for link in links if link.startswith("/")} - elsewhere
        linked |= {(page.url, link) for link in ours}
        assert not soup.select("main a:not([href])"), page.url
    broken = {link for link in {link for _page, link in linked} if not answers(client, link)}
    assert [each for each in linked if each[1] in broken] == []
