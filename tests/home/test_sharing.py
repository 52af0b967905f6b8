"""What machines and other sites read of a page: structured data, Open Graph, feeds, and where it stands."""

from __future__ import annotations

import json
from datetime import date
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction
from wagtail.rich_text import RichText

from home import structured
from home.models import ArticleIndexPage, ArticlePage, InformationPage, QuestionsPage, SiteSettings

HOSTILE = '</script><script>alert(1)</script> <!-- "x" & \u2028 é'
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture
def news(small_site) -> ArticleIndexPage:
    return small_site.add_child(
        instance=ArticleIndexPage(title="Nieuws", slug="nieuws", intro="Wat er gebeurt.")
    )


def write(news: ArticleIndexPage, slug: str, **fields) -> ArticlePage:
    fields = {"title": slug.title(), "date": date(2026, 4, 21), "intro": "Kort."} | fields
    return news.add_child(instance=ArticlePage(slug=slug, **fields))


def shown(client, address: str) -> BeautifulSoup:
    response = client.get(address)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def facts(page: BeautifulSoup) -> dict[str, dict]:
    (script,) = page.find_all("script", type="application/ld+json")
    return {fact["@type"]: fact for fact in json.loads(script.string)["@graph"]}


def meta(page: BeautifulSoup) -> dict[str, str]:
    return {each["property"]: each["content"] for each in page.find_all("meta", property=True)}


def test_no_text_ends_the_script_that_it_stands_in():
    script = structured.script([{"name": HOSTILE}])
    inside = script.removeprefix('<script type="application/ld+json">').removesuffix("</script>")
    assert [sign for sign in "<>&\u2028" if sign in inside] == []
    assert json.loads(inside)["@graph"] == [{"name": HOSTILE}]


@pytest.mark.parametrize("title", [HOSTILE, "<!--<script>", "]]></script >", "\\u003c/script\\u003e", "'\"`"])
def test_hostile_titles_reach_machines_as_they_are_and_people_as_text(client, news, title):
    write(news, "stuk", title=title, authors=[("author", {"name": title, "role": ""})])
    page = shown(client, "/nieuws/stuk/")
    assert facts(page)["Article"]["headline"] == title
    assert facts(page)["Article"]["author"][0]["name"] == title
    assert [each.get("type") for each in page.find_all("script")] == ["application/ld+json"]
    assert meta(page)["og:title"] == title
    assert page.h1.get_text() == title


@pytest.mark.parametrize(("named", "told"), [("Mentorschap Duin", "Mentorschap Duin"), ("", "Ons Huis")])
def test_machines_hear_what_this_website_is_called(client, news, settings, named, told):
    settings.WAGTAIL_SITE_NAME = "Ons Huis"
    site = news.get_site()
    site.site_name = named
    site.save()
    write(news, "stuk")
    article = facts(shown(client, "/nieuws/stuk/"))["Article"]
    feed = ElementTree.fromstring(client.get("/nieuws/feed/").content)
    front = facts(shown(client, "/"))
    assert {
        "author": article["author"]["name"],
        "publisher": article["publisher"]["name"],
        "feed": feed.findtext(f"{ATOM}title"),
        "author in the feed": feed.findtext(f"{ATOM}entry/{ATOM}author/{ATOM}name"),
        "front": front["Organization"]["name"],
        "website": front["WebSite"]["name"],
    } == {
        "author": told,
        "publisher": told,
        "feed": f"Nieuws – {told}",
        "author in the feed": told,
        "front": told,
        "website": told,
    }


def test_the_home_page_says_who_we_are(client, small_site):
    SiteSettings.objects.create(
        site=small_site.sites_rooted_here.get(), phone="085 000 00 00", email="info@example.nl"
    )
    assert facts(shown(client, "/")) == {
        "Organization": {
            "@type": "Organization",
            "name": "Mentorschap",
            "url": "http://testserver/",
            "telephone": "085 000 00 00",
            "email": "info@example.nl",
        },
        "WebSite": {
            "@type": "WebSite",
            "name": "Mentorschap",
            "url": "http://testserver/",
            "inLanguage": "nl",
        },
    }


def test_an_article_says_when_by_whom_and_where_it_stands(client, news):
    write(news, "stuk", authors=[("author", {"name": "Marit", "role": "coördinator"})])
    found = facts(shown(client, "/nieuws/stuk/"))
    assert found["Article"] == {
        "@type": "Article",
        "headline": "Stuk",
        "description": "Kort.",
        "datePublished": "2026-04-21",
        "inLanguage": "nl",
        "mainEntityOfPage": "http://testserver/nieuws/stuk/",
        "author": [{"@type": "Person", "name": "Marit", "jobTitle": "coördinator"}],
        "publisher": {"@type": "Organization", "name": "Mentorschap"},
    }
    steps = [
        (each["position"], each["name"], each["item"]) for each in found["BreadcrumbList"]["itemListElement"]
    ]
    assert steps == [
        (1, "Voorkant", "http://testserver/"),
        (2, "Nieuws", "http://testserver/nieuws/"),
        (3, "Stuk", "http://testserver/nieuws/stuk/"),
    ]


def test_a_page_that_is_shared_is_told_whole(client, news):
    write(news, "stuk")
    page = shown(client, "/nieuws/stuk/")
    assert meta(page) == {
        "og:site_name": "Mentorschap",
        "og:locale": "nl_NL",
        "og:type": "article",
        "og:title": "Stuk",
        "og:description": "Kort.",
        "og:url": "http://testserver/nieuws/stuk/",
        "og:image": "http://testserver/static/img/delen.png",
        "og:image:width": "1200",
        "og:image:height": "630",
        "article:published_time": "2026-04-21",
    }
    assert page.find("link", rel="canonical")["href"] == "http://testserver/nieuws/stuk/"
    assert page.find("meta", {"name": "twitter:card"})["content"] == "summary_large_image"


def test_the_way_back_is_shown_where_the_menu_does_not_tell_it(client, news):
    write(news, "stuk")
    links = [(link["href"], link.get_text()) for link in shown(client, "/nieuws/stuk/").select(".trail a")]
    assert links == [("/", "Home"), ("/nieuws/", "Nieuws")]
    assert [len(shown(client, address).select(".trail")) for address in ("/", "/nieuws/")] == [0, 0]


def test_the_way_back_follows_a_change_and_leaves_out_what_is_gone(client, small_site):
    above = small_site.add_child(instance=InformationPage(title="Boven", slug="boven"))
    above.add_child(instance=InformationPage(title="Onder", slug="onder"))
    client.get("/boven/onder/")
    above.title = "Anders"
    above.save_revision().publish()
    assert [each.get_text() for each in shown(client, "/boven/onder/").select(".trail a")] == [
        "Home",
        "Anders",
    ]
    above.unpublish()
    assert shown(client, "/boven/onder/").select(".trail") == []


def question(text: str, answer: str = "<p>Ja.</p><p>Zeker.</p>") -> dict:
    return {"question": text, "answer": RichText(answer)}


def questions_page(home, *questions: str) -> QuestionsPage:
    group = {"heading": "Over geld", "questions": [question(each) for each in questions]}
    return home.add_child(instance=QuestionsPage(title="Vragen", slug="vragen", groups=[("group", group)]))


def test_each_question_has_an_address_that_can_be_read(client, small_site):
    questions_page(small_site, "Wat kost het?", "Wat kost het?", "???", "Inhoud", "Élke dag?")
    page = shown(client, "/vragen/").main
    anchors = [each["id"] for each in page.select(".answer")]
    assert anchors == ["wat-kost-het", "wat-kost-het-2", "vraag", "inhoud-2", "elke-dag"]
    assert [link["href"] for link in page.select(".contents a")] == [f"#{anchor}" for anchor in anchors]


def test_machines_read_the_same_questions(client, small_site):
    questions_page(small_site, HOSTILE, "Wat kost het?")
    assert facts(shown(client, "/vragen/"))["FAQPage"] == {
        "@type": "FAQPage",
        "mainEntity": [
            {"@type": "Question", "name": name, "acceptedAnswer": {"@type": "Answer", "text": "Ja. Zeker."}}
            for name in (HOSTILE, "Wat kost het?")
        ],
    }


def test_three_questions_cost_no_more_queries_than_one(client, small_site):
    page = questions_page(small_site, "Een?")
    costs = []
    for extra in ("Twee?", "Drie?"):
        client.get("/vragen/")
        with CaptureQueriesContext(connection) as captured:
            client.get("/vragen/")
        costs.append(len(captured))
        page.groups.append(("group", {"heading": extra, "questions": [question(extra)] * 2}))
        page.save()
    assert costs[0] == costs[1]


def entries(client) -> list[ElementTree.Element]:
    response = client.get("/nieuws/feed/")
    assert response.status_code == 200
    assert response.headers["Content-Type"] == "application/atom+xml; charset=utf-8"
    assert not response.cookies
    return ElementTree.fromstring(response.content).findall(f"{ATOM}entry")


def test_a_feed_tells_what_is_new_newest_first(client, news):
    write(news, "oud", date=date(2025, 1, 1))
    page = write(news, "nieuw", title="Nieuw & <goed>", authors=[("author", {"name": "Marit", "role": ""})])
    first, second = entries(client)
    told = {each.tag.removeprefix(ATOM): each.text for each in first}
    assert told["title"] == "Nieuw & <goed>"
    assert told["summary"] == "Kort."
    assert told["published"] == "2026-04-21T00:00:00+02:00"
    assert told["id"] == f"urn:uuid:{page.translation_key}"
    assert first.find(f"{ATOM}link").get("href") == "http://testserver/nieuws/nieuw/"
    assert first.find(f"{ATOM}author/{ATOM}name").text == "Marit"
    assert second.find(f"{ATOM}title").text == "Oud"


def test_a_feed_tells_nothing_that_nobody_may_see(client, news):
    for slug in ("open", "concept", "besloten"):
        write(news, slug, live=slug != "concept")
    closed = ArticlePage.objects.get(slug="besloten")
    PageViewRestriction.objects.create(page=closed, restriction_type=PageViewRestriction.LOGIN)
    assert [each.find(f"{ATOM}title").text for each in entries(client)] == ["Open"]


def test_a_private_list_has_no_public_feed(client, news):
    write(news, "open")
    PageViewRestriction.objects.create(page=news, restriction_type=PageViewRestriction.LOGIN)
    assert client.get("/nieuws/feed/").status_code == 302


def test_a_feed_costs_the_same_for_one_and_for_three(client, news):
    costs = []
    for number in range(3):
        write(news, f"stuk-{number}")
        entries(client)
        with CaptureQueriesContext(connection) as captured:
            assert len(entries(client)) == number + 1
        costs.append(len(captured))
    assert costs == [costs[0]] * 3


@pytest.mark.parametrize("address", ["/nieuws/", "/nieuws/stuk/"])
def test_the_feed_is_found_from_the_list_and_from_an_article(client, news, address):
    write(news, "stuk")
    link = shown(client, address).find("link", rel="alternate")
    assert (link["type"], link["href"]) == ("application/atom+xml", "/nieuws/feed/")
