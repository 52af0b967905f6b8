"""`/api/v2/pages/`: what is told, to whom, and what it costs."""

from __future__ import annotations

import pytest
from django.db import OperationalError, connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Page

from home.api.pages import Pages
from home.models import ArticlePage, InformationPage

# What is private, how many there are, and the pages.
LISTING = 3
# What is private, the page, the same as its own type, and the page above it.
DETAIL = 4


def ids(answer: dict) -> set[int]:
    return {item["id"] for item in answer["items"]}


def test_the_list_is_every_page_that_anybody_may_see(read, website, closed):
    answer, rest = read("/pages/", limit=50), read("/pages/", limit=50, offset=50)
    public = Page.objects.descendant_of(website.home, inclusive=True).live().public()
    assert ids(answer) | ids(rest) == {page.pk for page in public}
    assert answer["meta"]["total_count"] == public.count() == len(answer["items"] + rest["items"])
    first = answer["items"][0]
    assert first["title"] == website.home.title
    assert first["meta"] == {
        "type": "home.HomePage",
        "detail_url": f"http://testserver/api/v2/pages/{website.home.pk}/",
        "html_url": "http://testserver/",
        "html_path": "/",
        "slug": "home",
        "search_description": website.home.search_description,
        "first_published_at": first["meta"]["first_published_at"],
    }


def test_a_page_is_found_by_its_path_and_told_whole(read, website):
    page = InformationPage.objects.get(slug="wat-wij-vragen")
    told = [
        read("/pages/find/", html_path=path)
        for path in ("/mentor-worden/wat-wij-vragen/", "mentor-worden/wat-wij-vragen")
    ]
    told.append(read(f"/pages/{page.pk}/"))
    assert told[0] == told[1] == told[2]
    assert list(told[0]) == ["id", "meta", "title", "intro", "illustration", "body", "action"]
    assert told[0]["meta"]["html_path"] == "/mentor-worden/wat-wij-vragen/"
    assert told[0]["meta"]["parent"] == {
        "id": website.become_mentor.pk,
        "title": "Mentor worden",
        "url": "/mentor-worden/",
        "description": website.become_mentor.search_description,
    }
    assert read("/pages/find/", html_path="/")["id"] == website.home.pk


def test_an_article_tells_its_day_and_its_authors(read, website):
    article = ArticlePage.objects.get(slug="koffie-zonder-haast")
    told = read(f"/pages/{article.pk}/")
    assert told["date"] == article.date.isoformat()
    assert [(each["type"], sorted(each["value"])) for each in told["authors"]] == [
        ("author", ["name", "role"])
    ] * len(article.authors)


def test_one_type_is_listed_with_all_its_fields(read, website):
    answer = read("/pages/", type="home.ArticlePage", fields="*", order="-date", limit=2)
    newest = list(ArticlePage.objects.order_by("-date")[:2])
    assert [item["id"] for item in answer["items"]] == [page.pk for page in newest]
    assert all(item["body"] and item["date"] and item["intro"] for item in answer["items"])
    assert answer["meta"]["total_count"] == 11


def test_children_of_a_page_in_the_order_of_the_tree(read, website):
    answer = read("/pages/", child_of=website.become_mentor.pk)
    below = website.become_mentor.get_children().live().order_by("path")
    assert [item["id"] for item in answer["items"]] == [page.pk for page in below]
    assert read("/pages/", child_of="root")["meta"]["total_count"] > 5


QUERIES = [
    {},
    {"fields": "*"},
    {"type": "home.InformationPage", "fields": "*"},
    {"type": "home.InformationPage,home.ArticlePage"},
    {"child_of": "root"},
    {"descendant_of": "root"},
    {"order": "title"},
    {"order": "-first_published_at"},
    {"search": "zolder"},
    {"search": "zolder", "type": "home.InformationPage", "search_operator": "and"},
    {"slug": "zolder-besloten"},
    {"type": "home.InformationPage", "intro": "Zolder"},
]


def test_no_list_tells_of_a_closed_page(client, ask, add, closed, admin_user, settings):
    settings.WAGTAILSEARCH_BACKENDS = {
        "default": settings.WAGTAILSEARCH_BACKENDS["default"] | {"AUTO_UPDATE": True}
    }
    for page in closed.values():
        page.save()
    add("open", search_description="zolder", title="zolder")
    for who in ("nobody", "superuser"):
        if who == "superuser":
            client.force_login(admin_user)
        for query in QUERIES:
            response = ask("/pages/", limit=50, **query)
            assert response.status_code == 200, query
            told = [item["meta"]["slug"] for item in response.json()["items"]]
            assert [slug for slug in told if "zolder" in slug] == [], query
            assert response.content.decode().lower().count("zolder") in (0, 2), query
            if "search" in query:
                assert told == ["open"], query


def test_no_closed_page_is_found_or_shown_or_stood_upon(client, ask, closed, admin_user):
    client.force_login(admin_user)
    for name, page in closed.items():
        page = Page.objects.get(pk=page.pk)
        asked = [
            ask(f"/pages/{page.pk}/"),
            ask("/pages/find/", html_path=page.url),
            ask("/pages/find/", id=page.pk),
        ]
        assert [answer.status_code for answer in asked] == [404] * 3, name
        for relation in ("child_of", "descendant_of", "ancestor_of"):
            answer = ask("/pages/", **{relation: page.pk})
            assert answer.status_code == 400, (name, relation)
            assert "zolder" not in answer.content.decode().lower()


def test_a_password_that_was_given_on_the_website_opens_nothing_here(client, ask, closed):
    page = closed["password"]
    restriction = page.get_view_restrictions().get()
    client.post(
        f"/_util/authenticate_with_password/{restriction.pk}/{page.pk}/",
        {"password": "open", "return_url": page.url},
    )
    assert client.get(page.url).status_code == 200
    assert ask(f"/pages/{page.pk}/").status_code == 404


def test_what_points_at_a_closed_page_tells_nothing_of_it(read, add, closed, website):
    pages = list(closed.values())
    body = [
        ("related", {"heading": "Lees verder", "pages": [*pages, website.privacy]}),
        *[
            ("action", {"heading": "Doe", "text": "", "link": {"label": "Ga", "page": each, "address": ""}})
            for each in pages
        ],
    ]
    told = read(f"/pages/{add('wijst', body).pk}/")
    assert "zolder" not in str(told).lower()
    related, *actions = told["body"]
    assert [each and each["id"] for each in related["value"]["pages"]] == [None] * 6 + [website.privacy.pk]
    assert [action["value"]["link"] for action in actions] == [
        {"label": "Ga", "page": None, "address": "", "url": ""}
    ] * 6


def test_a_page_below_a_draft_tells_nothing_of_what_stands_above(read, add, closed):
    child = add("los", below=closed["draft"])
    assert read(f"/pages/{child.pk}/")["meta"]["parent"] is None


BAD = [
    {"limit": "veel"},
    {"limit": "-1"},
    {"limit": "51"},
    {"offset": "-1"},
    {"offset": "x"},
    {"offset": "9" * 30},
    {"fields": "zolder"},
    {"fields": "(("},
    {"fields": "a(" * 400},
    {"fields": "title(id)"},
    {"order": "zolder"},
    {"order": "body"},
    {"order": "random", "offset": "2"},
    {"type": "organisation.User"},
    {"type": "home.Nergens"},
    {"type": "x"},
    {"child_of": "x"},
    {"child_of": "-3"},
    {"child_of": "999999999"},
    {"child_of": "9" * 40},
    {"descendant_of": "0"},
    {"ancestor_of": "abc"},
    {"child_of": "root", "descendant_of": "root"},
    {"search": "x" * 201},
    {"search": "x", "search_operator": "xor"},
    {"show_in_menus": "misschien"},
    {"first_published_at": "gisteren"},
    {"title": "a\x00b"},
    {"search": "a\x00b"},
    {"body": "x"},
    {"owner": "1"},
    {"path": "0001"},
    {"draft_title": "x"},
    {"format": "api"},
    {"zolder": "1"},
    {"type": "home.ArticlePage", "date": "morgen"},
]


def test_a_parameter_that_makes_no_sense_is_a_calm_400(ask, website):
    for query in BAD:
        response = ask("/pages/", **query)
        assert response.status_code == 400, query
        assert response.headers["Content-Type"] == "application/problem+json", query
        assert sorted(response.json()) == ["detail", "status", "title"], query


ELSEWHERE = [
    ("/pages/1/", 404),
    ("/pages/999999999999999999999999/", 404),
    ("/pages/abc/", 404),
    ("/pages/find/", 404),
    ("/pages/find/?html_path=/nergens/", 404),
    ("/pages/find/?id=abc", 404),
    ("/pages/find/?html_path=/&zolder=1", 400),
    ("/pages/find/?html_path=%00", 400),
    ("/nergens/", 404),
    ("/", 404),
    ("", 404),
    ("/images/1/", 404),
    ("/documents/1/", 404),
    ("/redirects/find/?html_path=/nergens", 404),
    ("/site/?q=1", 400),
]


def test_what_is_not_there_is_a_problem_in_json(client, website):
    for path, status in ELSEWHERE:
        response = client.get(f"/api/v2{path}")
        told = (response.status_code, response.headers["Content-Type"])
        assert told == (status, "application/problem+json"), path
        assert response.json()["status"] == status


def test_our_own_failure_and_an_absent_database_are_problems_too(website, monkeypatch):
    def fail(error: Exception) -> HttpResponse:
        def get_base_queryset(self) -> None:
            raise error

        monkeypatch.setattr(Pages, "get_base_queryset", get_base_queryset)
        return Client(raise_request_exception=False).get("/api/v2/pages/")

    for error, status in ((RuntimeError("binnenkant"), 500), (OperationalError("binnenkant"), 503)):
        response = fail(error)
        assert (response.status_code, response.headers["Content-Type"]) == (
            status,
            "application/problem+json",
        )
        assert "binnenkant" not in response.content.decode()


def test_nothing_can_be_written_here(client, website):
    for path in ("/pages/", "/images/", "/site/"):
        for method in ("post", "put", "patch", "delete"):
            response = getattr(client, method)(f"/api/v2{path}")
            assert (response.status_code, response.headers["Content-Type"]) == (
                405,
                "application/problem+json",
            )
            assert "GET" in response.headers["Allow"]


def test_who_asks_makes_no_difference(client, ask, website, admin_user):
    page = f"/pages/{website.home.pk}/"
    nobody = ask(page)
    client.force_login(admin_user)
    somebody = ask(page)
    assert nobody.content == somebody.content
    assert not nobody.cookies
    assert not somebody.cookies
    assert "Cookie" not in nobody.headers.get("Vary", "")


def rich_body(times: int, page: Page, image: Image, document: Document) -> list:
    link = f'<p><a linktype="page" id="{page.pk}">Lees</a></p>'
    return [
        *[("text", {"heading": "Kop", "text": link})] * times,
        ("related", {"heading": "Lees verder", "pages": [page] * times}),
        *[("picture", {"image": image, "caption": ""})] * times,
        *[("action", {"heading": "Doe", "text": "", "link": {"label": "Ga", "page": page, "address": ""}})]
        * times,
    ]


@pytest.mark.filterwarnings("ignore:Unclosed file:ResourceWarning")
def test_three_pages_with_three_of_everything_cost_no_more_than_one(read, add, website, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    image = Image.objects.create(title="Bank", file=get_test_image_file())
    few = add("een", rich_body(1, website.privacy, image, None))
    shelf = add("plank")
    for number in range(3):
        add(f"drie-{number}", rich_body(3, website.privacy, image, None), below=shelf)
    many = InformationPage.objects.get(slug="drie-0")

    def cost(path: str, **query) -> int:
        read(path, **query)
        with CaptureQueriesContext(
            connection,
        ) as queries:
            read(path, **query)
        return len(queries)

    everything = {"type": "home.InformationPage", "fields": "*", "child_of": shelf.pk}
    assert cost("/pages/", limit=1) == cost("/pages/", limit=3) == LISTING
    assert cost("/pages/", limit=1, **everything) == cost("/pages/", limit=3, **everything)
    # What is pointed at: pages by two kinds of block, images, their sizes.
    assert cost(f"/pages/{few.pk}/") == cost(f"/pages/{many.pk}/") == DETAIL + 4
    assert cost(f"/pages/{website.privacy.pk}/") == DETAIL
    assert cost("/pages/find/", html_path="/privacy/") == DETAIL
