"""Builds the tree of pages for an empty database."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import transaction
from django.utils import timezone
from wagtail.documents.models import Document
from wagtail.models import Locale, Page, Site
from wagtail.signal_handlers import disable_reference_index_auto_update

from home.models import (
    AgendaPage,
    ArticleIndexPage,
    ArticlePage,
    BasePage,
    EntrancePage,
    EventPage,
    FoundationPage,
    HomePage,
    InformationPage,
    LeadingPage,
    QuestionsPage,
    RegionsPage,
    SearchSynonym,
    SiteSettings,
    WelcomingPage,
)
from home.selectors.website import forget
from home.services import indexing
from organisation.foundations.models import Foundation

from .content import FOOTER, MENU, PAGES, PHONE_AND_EMAIL
from .content.synonyms import SYNONYMS

TYPES: dict[str, type[BasePage]] = {
    "home": HomePage,
    "information": InformationPage,
    "articles": ArticleIndexPage,
    "article": ArticlePage,
    "regions": RegionsPage,
    "foundation": FoundationPage,
    "entrance": EntrancePage,
    "questions": QuestionsPage,
    "agenda": AgendaPage,
    "meeting": EventPage,
}
PLAIN = (
    "title",
    "seo_title",
    "search_description",
    "intro",
    "illustration",
    "place",
    "online_url",
    "signing_up",
)
LINK = re.compile(r'href="page:/([^"]*?)/?"')


@dataclass(frozen=True, slots=True)
class DemoPages:
    """The pages below which other apps put theirs."""

    home: HomePage
    become_mentor: InformationPage
    privacy: InformationPage


@transaction.atomic
def load() -> DemoPages:
    """Make the pages, the site and its settings. Where a home page exists already, nothing is changed."""
    home = HomePage.objects.first()
    if home is None:
        with indexing.paused():
            home = _build()
        indexing.rebuild()
        for typed, also in SYNONYMS:
            SearchSynonym.objects.create(typed=typed, also=also)
    pages = InformationPage.objects.child_of(home)
    return DemoPages(
        home=home, become_mentor=pages.get(slug="mentor-worden"), privacy=pages.get(slug="privacy")
    )


def _build() -> HomePage:
    root = _empty_root()
    with disable_reference_index_auto_update():  # nothing refers to anything before there are texts
        made = {told["path"]: page for told, page in _tree(root)}
    home = made[""]
    assert isinstance(home, HomePage)
    site = _point_site_at(home)
    for told in PAGES:
        page = made.get(told["path"])
        if page is None:
            continue
        page.body = [_block(name, value, made) for name, value in told["body"]]
        if isinstance(page, LeadingPage) and "action" in told:
            page.action = [("link", _button(*told["action"], made))]
        if isinstance(page, WelcomingPage):
            page.tasks = [
                ("task", _button(label, path, made) | {"text": text}) for label, path, text in told["tasks"]
            ]
        if isinstance(page, QuestionsPage):
            page.groups = [("group", linked(group, made)) for _name, group in told["groups"]]
        page.save()
    footer = [("page", made[path]) for path in FOOTER]
    SiteSettings.objects.create(
        site=site,
        privacy_page=made["privacy"],
        become_mentor_page=made["mentor-worden"],
        finder_page=made["regios"],
        footer=footer,
        **PHONE_AND_EMAIL,
    )
    forget()
    return home


def _tree(root: Page) -> Iterator[tuple[dict[str, Any], BasePage]]:
    """Every page in its place, without its body: the links in that need all of them.

    A foundation that nobody knows has no page, and no page below it.
    """
    places: dict[str, Page] = {"": root}
    foundations = {each.slug: each for each in Foundation.objects.all()}
    for told in PAGES:
        parent, _slash, slug = told["path"].rpartition("/")
        if parent not in places or (told["kind"] == "foundation" and slug not in foundations):
            continue
        page = TYPES[told["kind"]](
            slug=slug or "home",
            show_in_menus=told["path"] in MENU,
            first_published_at=timezone.now(),
            last_published_at=timezone.now(),
            **{name: told[name] for name in PLAIN if name in told},
        )
        if isinstance(page, ArticlePage):
            page.date = date.fromisoformat(told["date"])
            page.authors = [("author", author) for author in told.get("authors", [])]
        if isinstance(page, FoundationPage):
            page.foundation = foundations[slug]
            page.people = [("person", person) for person in told["people"]]
        if isinstance(page, EventPage):
            page.starts_at, page.ends_at = _hours(told)
            page.foundation = Foundation.objects.filter(slug=told.get("foundation", "")).first()
        places[parent].add_child(instance=page)
        places[told["path"]] = page
        yield told, page


def _block(name: str, value: dict[str, Any], made: dict[str, BasePage]) -> tuple[str, dict[str, Any]]:
    """A block as it is kept, with our own pages in the place of their addresses."""
    if name == "table":
        return "comparison", {"heading": value["heading"], "table": table(value)}
    if name == "related":
        return name, {"heading": value["heading"], "pages": [made[path] for path in value["paths"]]}
    if name == "downloads":
        return name, {
            "heading": value["heading"],
            "documents": [_document(**each) for each in value["documents"]],
        }
    return name, linked(value, made)


def _button(label: str, path: str, made: dict[str, BasePage]) -> dict[str, Any]:
    """Pages that other apps add, such as the forms, are not there yet: those keep their address."""
    page = made.get(path)
    return {"label": label, "page": page, "address": "" if page else f"/{path}/"}


def _document(title: str, file: str, text: str) -> Document:
    """A document with this text. A file that is there from an earlier time is used again."""
    name = f"documents/{file}"
    if not default_storage.exists(name):
        default_storage.save(name, ContentFile(text.encode()))
    return Document.objects.create(title=title, file=name, file_size=default_storage.size(name))


def _hours(told: dict[str, Any]) -> tuple[datetime, datetime]:
    """When a meeting begins and ends: so many weeks from today, on the day of the week that it names."""
    day = timezone.localdate() + timedelta(weeks=told["weeks"])
    day += timedelta(days=(told["weekday"] - day.weekday()) % 7)
    zone = timezone.get_current_timezone()
    begin, end = (
        datetime.combine(day, time.fromisoformat(told[name]), tzinfo=zone) for name in ("begin", "end")
    )
    return begin, end


def table(value: dict[str, Any]) -> dict[str, Any]:
    return {
        "caption": value.get("caption", ""),
        "columns": [{"type": "text", "heading": heading} for heading in value["columns"]],
        "rows": [{"values": row} for row in value["rows"]],
    }


def linked(value: Any, made: dict[str, BasePage]) -> Any:
    """`value` with every link to a page of ours as Wagtail keeps it."""
    if isinstance(value, str):
        return LINK.sub(lambda found: _link(found[1], made), value)
    if isinstance(value, list):
        return [linked(each, made) for each in value]
    if isinstance(value, dict) and (path := (value.get("address") or "").strip("/")) in made and path:
        return value | {"page": made[path], "address": ""}
    if isinstance(value, dict):
        return {key: linked(each, made) for key, each in value.items()}
    return value


def _link(path: str, made: dict[str, BasePage]) -> str:
    """As `_button`, in a text."""
    return f'linktype="page" id="{made[path].pk}"' if path in made else f'href="/{path}/"'


def _empty_root() -> Page:
    """Wagtail's root without its welcome page; both are made by Wagtail's migrations."""
    Locale.objects.get_or_create(language_code=settings.LANGUAGE_CODE)
    root = Page.get_first_root_node() or Page.add_root(title="Root", slug="root")
    for page in root.get_children():
        page.delete()
    root.refresh_from_db()
    return root


def _point_site_at(home: HomePage) -> Site:
    """The default site answers at ``SITE_URL``. (Deleting the welcome page took Wagtail's own site along.)"""
    address = urlsplit(settings.SITE_URL)
    port = address.port or {"http": 80, "https": 443}[address.scheme]
    site, _made = Site.objects.update_or_create(
        is_default_site=True,
        defaults={
            "hostname": address.hostname,
            "port": port,
            "site_name": "Mentorschap",
            "root_page": home,
        },
    )
    return site
