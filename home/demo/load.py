"""Builds the tree of pages for an empty database."""

from dataclasses import dataclass
from typing import TypeVar
from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction
from wagtail.models import Locale, Page, Site

from home.models import HomePage, InformationPage, SiteSettings

from . import texts

PageType = TypeVar("PageType", bound=Page)


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
        home = _build()
    pages = InformationPage.objects.child_of(home)
    return DemoPages(
        home=home, become_mentor=pages.get(slug="mentor-worden"), privacy=pages.get(slug="privacy")
    )


def _build() -> HomePage:
    root = _empty_root()
    home = _add(root, HomePage(slug="home", **texts.HOME))
    site = _point_site_at(home)
    become_mentor = _add(
        home, InformationPage(slug="mentor-worden", show_in_menus=True, **texts.BECOME_MENTOR)
    )
    privacy = _add(home, InformationPage(slug="privacy", **texts.PRIVACY))
    home.action = [("link", {"label": "Word mentor", "page": become_mentor, "address": ""})]
    home.save_revision().publish()
    SiteSettings.objects.create(site=site, privacy_page=privacy, phone=texts.PHONE, email=texts.EMAIL)
    return home


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


def _add(parent: Page, page: PageType) -> PageType:
    parent.add_child(instance=page)
    page.save_revision().publish()
    return page
