"""Editors of the national office and of two foundations, a chief, and their pages."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from django.test import Client
from wagtail.models import Page, Site
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from home.models import HomePage, InformationPage
from home.selectors.website import forget
from home.services import areas, moderation
from organisation.foundations.models import Foundation
from organisation.people.models import Role, User
from organisation.people.services import memberships

SECRET = "Bosuil"  # stands on no page but the one that is proposed


def filled_in(title: str, slug: str, **fields) -> dict:
    """The form of an information page, as the editor sends it."""
    text = {"heading": "Een kop", "text": rich_text(f"<p>{title}</p>")}
    return nested_form_data(
        {
            "title": title,
            "slug": slug,
            "intro": "Een inleiding.",
            "illustration": "",
            "action": streamfield([]),
            "body": streamfield([("text", text)]),
            "seo_title": "",
            "search_description": "",
            "go_live_at": "",
            "expire_at": "",
            "comments-TOTAL_FORMS": 0,
            "comments-INITIAL_FORMS": 0,
            **fields,
        }
    )


@pytest.fixture
def foundations(db) -> SimpleNamespace:
    return SimpleNamespace(
        national=Foundation.objects.get(is_national=True),
        here=Foundation.objects.create(name="Stichting Hier", slug="hier"),
        there=Foundation.objects.create(name="Stichting Daar", slug="daar"),
    )


@pytest.fixture
def home(db) -> HomePage:
    """A site of one page, as small as can be."""
    root = Page.get_first_root_node() or Page.add_root(title="Root", slug="root")
    for page in root.get_children():
        page.delete()
    root.refresh_from_db()
    home = root.add_child(instance=HomePage(title="Begin", slug="home"))
    Site.objects.update_or_create(
        is_default_site=True, defaults={"hostname": "testserver", "port": 80, "root_page": home}
    )
    moderation.set_up()
    yield home
    forget()


@pytest.fixture
def places(home, foundations) -> SimpleNamespace:
    """The parts of two foundations, each with a page below it that is online."""

    def place(name: str) -> InformationPage:
        page = home.add_child(instance=InformationPage(title=f"Regio {name}", slug=name))
        page.add_child(instance=InformationPage(title=f"Nieuws van {name}", slug="nieuws"))
        page.refresh_from_db()
        return page

    here, there = place("hier"), place("daar")
    areas.give(foundation=foundations.here, page=here)
    areas.give(foundation=foundations.there, page=there)
    return SimpleNamespace(home=home, here=here, there=there)


@pytest.fixture
def people(places, foundations) -> SimpleNamespace:
    """By what they are: two of each kind of editor, a coordinator, and who may do everything."""

    def person(name: str, foundation: Foundation | None = None, role: str = Role.EDITOR) -> User:
        user = User.objects.create_user(
            f"{name}@example.nl", first_name=name.title(), last_name="Berg", is_superuser=foundation is None
        )
        if foundation:
            memberships.grant(user=user, foundation=foundation, role=role)
        return user

    return SimpleNamespace(
        national=person("nora", foundations.national),
        colleague=person("niels", foundations.national),
        here=person("hanna", foundations.here),
        neighbour=person("hugo", foundations.here),
        there=person("tamar", foundations.there),
        coordinator=person("cor", foundations.here, Role.COORDINATOR),
        chief=person("chris"),
        deputy=person("dina"),
    )


@pytest.fixture
def as_(people, client_of):
    """The browser of one of the people."""
    return lambda who: client_of(getattr(people, who))


@pytest.fixture
def client_of():
    def log_in(user: User) -> Client:
        client = Client(raise_request_exception=True)
        client.force_login(user)
        return client

    return log_in


@pytest.fixture
def written(people, places):
    """Makes a draft below the page of Hier, written by one of the people in the way that the editor does."""

    def write(
        who: str, *, parent=None, title: str = f"Over de {SECRET}", slug: str = "uil"
    ) -> InformationPage:
        user = getattr(people, who)
        page = InformationPage(title=title, slug=slug, live=False, owner=user)
        (parent or places.here).add_child(instance=page)
        page.save_revision(user=user)
        return page

    return write


@pytest.fixture
def proposed(written, people):
    """Makes a draft and proposes it, both by the same person."""

    def propose(who: str, **where) -> InformationPage:
        page = written(who, **where)
        page.get_workflow().start(page, getattr(people, who))
        return page

    return propose
