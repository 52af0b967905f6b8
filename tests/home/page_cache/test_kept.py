"""What is kept and what is not, and what a browser may do with it."""

from __future__ import annotations

import gzip

import pytest
from django.conf import settings
from django.http import HttpResponse
from wagtail.models import PageViewRestriction

from home.models import InformationPage
from home.page_cache import middleware
from home.page_cache.drawing import drawn
from home.page_cache.pieces import PIECE
from organisation.people.models import User

KEPT = ["/", "/mentorschap/", "/nieuws/", "/verhalen/koffie-zonder-haast/", "/regios/", "/nieuws/?pagina=1"]
KEPT += ["/sitemap.xml", "/robots.txt", "/.well-known/security.txt"]


@pytest.mark.parametrize("path", KEPT)
def test_the_second_time_it_is_the_same_and_asks_nothing(
    path, website, client, keeping, django_assert_num_queries
):
    first = client.get(path)
    with django_assert_num_queries(0):
        again = client.get(path)
    assert (again.status_code, again.content, dict(again.headers)) == (
        200,
        first.content,
        dict(first.headers),
    )
    assert (again.headers["Cache-Control"], bool(again.headers["ETag"])) == ("no-cache", True)
    assert "Content-Security-Policy" in again.headers or path.endswith((".xml", ".txt"))


def test_compressed_or_not_is_kept_apart(website, client, keeping):
    for _time in range(2):
        plain = client.get("/")
        small = client.get("/", headers={"Accept-Encoding": "gzip"})
        assert "Content-Encoding" not in plain.headers
        assert gzip.decompress(small.content) == plain.content
        assert small.headers["ETag"] == f"W/{plain.headers['ETag']}"
    assert len(keeping) == 2


def test_who_has_it_already_is_told_so(website, client, keeping):
    tag = client.get("/").headers["ETag"]
    for known in (tag, f"W/{tag}", f'"other", {tag}', "*"):
        known_already = client.get("/", headers={"If-None-Match": known})
        assert (known_already.status_code, known_already.content) == (304, b"")
        assert known_already.headers["ETag"] == tag
    assert client.get("/", headers={"If-None-Match": '"other"'}).status_code == 200


def test_a_page_that_is_drawn_anew_is_known_too(website, client):
    tag = client.get("/").headers["ETag"]
    assert client.get("/", headers={"If-None-Match": tag}).status_code == 304


def test_head_has_the_headers_of_get(website, client, keeping):
    first, then = client.get("/"), client.head("/")
    assert (then.content, dict(then.headers)) == (b"", dict(first.headers))


NOT_KEPT = [
    "/mentor-worden/aanmelden/",
    "/contact/",
    "/nergens/",
    "/mentorschap",
    "/accounts/login/",
    "/mijn/",
    "/zoeken/?q=mentor",
    "/regios/?q=leid",
    "/api/v2/search/?q=mentor",
    "/api/v2/drafts/geraden/",
]


@pytest.mark.parametrize("path", NOT_KEPT)
def test_what_is_for_one_visitor_or_is_no_page_is_not_kept(path, website, client, keeping):
    client.get(path)
    assert [key for key in keeping._kept if key[0] != PIECE] == []


def test_who_brings_a_key_is_answered_anew(website, client, keeping):
    client.force_login(User.objects.create_user(email="iemand@example.nl"))
    own = client.get("/")
    assert own.headers["Cache-Control"] == "private, no-cache"
    client.logout()
    assert (
        client.get("/", headers={"Authorization": "Bearer x"}).headers["Cache-Control"] == "private, no-cache"
    )
    assert len(keeping) == 0


@pytest.mark.parametrize(
    ("method", "many"), [("GET", 1), ("HEAD", 1), ("POST", 0), ("PUT", 0), ("OPTIONS", 0)]
)
def test_only_what_is_read_is_kept(method, many, rf, keeping):
    """A page of ours takes no other method, so that nothing of the kind is there to be kept: this one does."""
    page = middleware.PageCache(lambda request: drawn(request, lambda: HttpResponse("x"), "page:1"))
    assert page(rf.generic(method, "/")).content == b"x"
    assert len(keeping) == many


def test_a_restricted_page_is_not_kept_and_a_page_that_becomes_so_is_gone(
    website, client, keeping, django_capture_on_commit_callbacks
):
    page = InformationPage.objects.get(slug="mentorschap")
    below = page.get_children().first().specific
    assert client.get(page.url).status_code == client.get(below.url).status_code == 200
    with django_capture_on_commit_callbacks(execute=True):
        restriction = PageViewRestriction.objects.create(
            page=page, restriction_type=PageViewRestriction.PASSWORD, password="geheim"
        )
    assert len(keeping) == 0
    for address in (page.url, below.url):
        shown = client.get(address)
        assert page.intro not in shown.content.decode()
        assert below.intro not in shown.content.decode()
    wrong = {"password": "geraden", "return_url": page.url}
    again = client.post(f"/_util/authenticate_with_password/{restriction.pk}/{page.pk}/", wrong)
    assert "<title>Fout: Een pagina met een wachtwoord" in again.content.decode()
    # Who gave the password sees it, and leaves it to nobody.
    password = {"password": "geheim", "return_url": page.url}
    client.post(f"/_util/authenticate_with_password/{restriction.pk}/{page.pk}/", password)
    assert page.title in client.get(page.url).content.decode()
    assert settings.SESSION_COOKIE_NAME in client.cookies
    assert len(keeping) == 0


def test_an_address_that_nobody_else_asks_for_is_not_kept(website, client, keeping):
    assert client.get(f"/robots.txt?{'a' * 400}").status_code == 200
    assert len(keeping) == 0


def test_who_hears_no_news_keeps_nothing(website, client, keeping, monkeypatch):
    client.get("/")
    assert len(keeping) == 1
    monkeypatch.setattr(middleware.listener, "listens", lambda: False)
    client.get("/mentorschap/")
    assert len(keeping) == 1


def test_what_sets_a_cookie_or_differs_by_one_is_not_kept(rf, keeping):
    def cookie():
        response = HttpResponse("x")
        response.set_cookie("a", "b")
        return response

    def varied():
        return HttpResponse("x", headers={"Vary": "Accept-Encoding, Cookie"})

    def missing():
        return HttpResponse("x", status=404)

    for draw in (cookie, varied, missing):
        middleware.PageCache(lambda request, draw=draw: drawn(request, draw, "page:1"))(rf.get("/"))
    assert len(keeping) == 0
    middleware.PageCache(lambda request: drawn(request, lambda: HttpResponse("x"), "page:1"))(rf.get("/"))
    assert len(keeping) == 1
