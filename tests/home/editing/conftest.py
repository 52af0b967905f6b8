"""Editors of the national office and of two foundations, a chief, and their pages."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
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
from tests.factories.website import never_committed

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


@pytest.fixture(scope="module")
def made(django_db_setup, django_db_blocker) -> Iterator[SimpleNamespace]:
    """What the fixtures below hand out, made once for the tests of a module."""
    with never_committed(django_db_blocker):
        foundations = _foundations()
        places = _places(_home(), foundations)
        yield SimpleNamespace(foundations=foundations, places=places, people=_people(foundations))


@pytest.fixture
def own(made, db) -> Iterator[SimpleNamespace]:
    """A copy for one test, which may change it."""
    forget()
    yield deepcopy(made)
    forget()


@pytest.fixture
def foundations(own) -> SimpleNamespace:
    return own.foundations


@pytest.fixture
def places(own) -> SimpleNamespace:
    """The parts of two foundations, each with a page below it that is online."""
    return own.places


@pytest.fixture
def people(own) -> SimpleNamespace:
    """By what they are: two of each kind of editor, a coordinator, and who may do everything."""
    return own.people


def _foundations() -> SimpleNamespace:
    return SimpleNamespace(
        national=Foundation.objects.get(is_national=True),
        here=Foundation.objects.create(name="Stichting Hier", slug="hier"),
        there=Foundation.objects.create(name="Stichting Daar", slug="daar"),
    )


def _home() -> HomePage:
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
    return home


def _places(home: HomePage, foundations: SimpleNamespace) -> SimpleNamespace:
    def place(name: str) -> InformationPage:
        page = home.add_child(instance=InformationPage(title=f"Regio {name}", slug=name))
        page.add_child(instance=InformationPage(title=f"Nieuws van {name}", slug="nieuws"))
        page.refresh_from_db()
        return page

    here, there = place("hier"), place("daar")
    areas.give(foundation=foundations.here, page=here)
    areas.give(foundation=foundations.there, page=there)
    return SimpleNamespace(home=home, here=here, there=there)


def _people(foundations: SimpleNamespace) -> SimpleNamespace:
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
