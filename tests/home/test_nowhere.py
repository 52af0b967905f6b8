"""A page that is unpublished or private is nowhere, whoever asks: each place told of it before, and tells of it no more."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date, timedelta
from types import SimpleNamespace

import pytest
from django.conf import settings
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import GroupPagePermission, Page, PageViewRestriction, Site

from home.drafts import make_token
from home.models import (
    AgendaPage,
    ArticleIndexPage,
    ArticlePage,
    EntrancePage,
    EventPage,
    HomePage,
    InformationPage,
    SiteSettings,
)
from organisation.people.services import tokens
from tests.factories import cases
from tests.home.page_cache.conftest import keeping as keeping

SECRET = "bosuil"  # in title, address, introduction, text and description of the pages that are hidden, and nowhere else


def page(kind: type, slug: str, below: Page, **fields) -> Page:
    fields = {"title": slug.title()} | fields
    return below.add_child(instance=kind(slug=slug, **fields))


@pytest.fixture
def world(small_site) -> SimpleNamespace:
    """An information page, an article and a meeting that will be hidden; all other pages show them."""
    hours = {"starts_at": timezone.now() + timedelta(days=9), "ends_at": timezone.now() + timedelta(days=10)}
    told = {
        "title": "Over de Bosuil",
        "intro": "De bosuil roept.",
        "search_description": "Alles over de bosuil.",
        "body": [("text", {"heading": "Bosuil", "text": "<p>De bosuil vliegt.</p>"})],
    }
    news, agenda = page(ArticleIndexPage, "nieuws", small_site), page(AgendaPage, "agenda", small_site)
    owl = page(InformationPage, SECRET, small_site, show_in_menus=True, **told)
    below = page(InformationPage, f"jonge-{SECRET}", owl, **told)
    article = page(ArticlePage, f"{SECRET}-gezien", news, date=date(2026, 1, 1), **told)
    meeting = page(EventPage, f"{SECRET}-kijken", agenda, place="Bos", **hours, **told)
    hidden = [owl, article, meeting]
    for each in (*hidden, below):
        each.save_revision().publish()
    SiteSettings.objects.create(site=Site.objects.get(), privacy_page=owl, footer=[("page", owl)])
    Redirect.add_redirect("/oud/", owl)

    def alone(kind: str, value: dict) -> None:
        page(InformationPage, kind, small_site, body=[(kind, value)])

    button = {"label": "Ga", "page": owl, "address": ""}
    alone("related", {"heading": "Verder", "pages": hidden})
    alone("action", {"heading": "Doe", "text": "", "link": button})
    alone("text", {"heading": "", "text": f'<p><a linktype="page" id="{owl.pk}">Lees</a></p>'})
    page(
        EntrancePage,
        "voor-u",
        small_site,
        action=[("link", button)],
        tasks=[("task", button | {"text": ""})],
    )
    return SimpleNamespace(home=small_site, hidden=hidden, below=below)


#: Where each of the hidden pages is told of, as visitors and programs ask for it.
PLACES = {
    "its address": lambda w: w.hidden[0].url,
    "address of the page below it": lambda w: w.below.url,
    "address of an article": lambda w: w.hidden[1].url,
    "address of a meeting": lambda w: w.hidden[2].url,
    "a meeting for one's calendar": lambda w: f"{w.hidden[2].url}ics/",
    "menu and foot": lambda w: "/",
    "list of articles": lambda w: "/nieuws/",
    "feed": lambda w: "/nieuws/feed/",
    "agenda": lambda w: "/agenda/",
    "agenda for one's calendar": lambda w: "/agenda/ics/",
    "block of related pages": lambda w: "/related/",
    "block with a button": lambda w: "/action/",
    "link in a text": lambda w: "/text/",
    "entrance": lambda w: "/voor-u/",
    "sitemap": lambda w: "/sitemap.xml",
    "search": lambda w: "/zoeken/?q=roept",
    "v2 search": lambda w: "/api/v2/search/?q=roept",
    "v2 list": lambda w: "/api/v2/pages/",
    "v2 search in pages": lambda w: f"/api/v2/pages/?search={SECRET}",
    "v2 page": lambda w: f"/api/v2/pages/{w.hidden[0].pk}/",
    "v2 page below it": lambda w: f"/api/v2/pages/{w.below.pk}/",
    "v2 by address": lambda w: f"/api/v2/pages/find/?html_path={w.hidden[1].url}",
    "v2 blocks that name it": lambda w: "/api/v2/pages/find/?html_path=/related/",
    "v2 button": lambda w: "/api/v2/pages/find/?html_path=/action/",
    "v2 link in a text": lambda w: "/api/v2/pages/find/?html_path=/text/",
    "v2 entrance": lambda w: "/api/v2/pages/find/?html_path=/voor-u/",
    "v2 menus": lambda w: "/api/v2/menus/",
    "v2 settings": lambda w: "/api/v2/settings/",
    "v2 redirects": lambda w: "/api/v2/redirects/",
}


def unpublish(page: Page) -> None:
    page.unpublish()


def draft_only(page: Page) -> None:
    """Unpublished, and worked on since."""
    page.unpublish()
    page.intro = "De bosuil roept weer."
    page.save_revision()


def restrict(kind: str) -> Callable[[Page], None]:
    def do(page: Page) -> None:
        made = PageViewRestriction.objects.create(page=page, restriction_type=kind, password="open")
        if kind == "groups":
            made.groups.add(Group.objects.get_or_create(name="Ingewijden")[0])

    return do


def delete(page: Page) -> None:
    Page.objects.get(pk=page.pk).delete()


WAYS = {
    "unpublished": unpublish,
    "unpublished and worked on": draft_only,
    "with a log-in": restrict("login"),
    "with a password": restrict("password"),
    "for groups": restrict("groups"),
    "deleted": delete,
}


def telling(world: SimpleNamespace, **headers: str) -> set[str]:
    """The places that tell of a hidden page, in the answer or in where it leads."""
    found = set()
    for name, place in PLACES.items():
        answer = Client().get(place(world), headers=headers)
        # An address that was asked for is often repeated, which says nothing of what stands there.
        text = answer.content.decode() + answer.headers.get("Location", "")
        if SECRET in text.replace(place(world), "").lower():
            found.add(name)
    return found


@pytest.mark.filterwarnings("ignore:Unclosed file:ResourceWarning")
@pytest.mark.parametrize("way", WAYS)
def test_a_page_that_is_hidden_is_nowhere(way, world, keeping, django_capture_on_commit_callbacks):
    assert telling(world) == set(PLACES)
    assert len(keeping) > 20
    with django_capture_on_commit_callbacks(execute=True):
        for each in world.hidden:
            WAYS[way](type(each).objects.get(pk=each.pk))
        if way.startswith("unpublished"):
            WAYS[way](InformationPage.objects.get(pk=world.below.pk))
    # What is kept, and what is drawn anew.
    assert telling(world) == set()
    assert telling(world, Authorization="of their own") == set()


def bearer(user) -> dict[str, str]:
    return {"Authorization": f"Bearer {tokens.create(user=user, name='test')}"}


@pytest.mark.parametrize("way", [way for way in WAYS if way != "deleted"])
def test_the_api_of_editors_tells_of_it_to_those_alone_who_write_it(way, world):
    owl, elsewhere = world.hidden[0], Page.objects.get(slug="related")
    people = {}
    for name, writes in {"its editor": owl, "editor elsewhere": elsewhere}.items():
        user, group = cases.person(name.replace(" ", "-")), Group.objects.create(name=name)
        group.permissions.add(Permission.objects.get(codename="access_admin"))
        GroupPagePermission.objects.create(
            group=group, page=writes, permission=Permission.objects.get(codename="change_page")
        )
        user.groups.add(group)
        people[name] = bearer(user)
    people["nobody"] = {}
    WAYS[way](type(owl).objects.get(pk=owl.pk))
    asked = ["/pages/", f"/pages/{owl.pk}/", f"/pages/{owl.pk}/?version=draft"]
    told = {
        name: [
            SECRET in Client().get(f"/api/v3{path}", headers=headers, follow=True).content.decode().lower()
            for path in asked
        ]
        for name, headers in people.items()
    }
    assert told == {"its editor": [True] * 3, "editor elsewhere": [False] * 3, "nobody": [False] * 3}


def test_a_link_to_a_draft_shows_it_until_its_time_is_over(world, monkeypatch):
    owl = HomePage.objects.get().get_children().get(slug=SECRET).specific
    draft_only(owl)
    token, _expires = make_token(owl.get_latest_revision())
    address = f"/api/v2/drafts/{token}/"
    assert "roept weer" in Client().get(address).content.decode()
    now = time.time()
    monkeypatch.setattr("home.drafts.time.time", lambda: now + settings.DRAFT_LINK_SECONDS + 1)
    over = Client().get(address)
    assert (over.status_code, SECRET in over.content.decode().lower()) == (404, False)
