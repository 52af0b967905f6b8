"""After any change every page is what it would be when drawn anew, and nothing was dropped that does not show it."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from django.test import override_settings
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Page, PageViewRestriction, Site

from home.models import ArticlePage, InformationPage, SiteSettings
from home.selectors.website import forget, pages_for_search_engines
from organisation.foundations.models import Foundation
from tests.home.page_cache.reading import Answers, FirstReading, Reader, paths_of

# Wagtail's own, when it makes a rendition.
pytestmark = pytest.mark.filterwarnings("ignore:Unclosed file:ResourceWarning")
ALSO = ["/sitemap.xml", "/robots.txt", "/.well-known/security.txt"]
NEW = "Zonnebloem"


def published(page: Page, **changed: object) -> None:
    page = page.specific
    for name, value in changed.items():
        setattr(page, name, value)
    page.save_revision().publish()


def page_at(path: str) -> Page:
    return Page.objects.get(url_path=f"/home{path}").specific


def titled(path: str) -> Callable[[], None]:
    return lambda: published(page_at(path), title=NEW)


def new_article() -> None:
    page = ArticlePage(title=NEW, slug="nieuw", live=False)
    page_at("/nieuws/").add_child(instance=page)
    page.save_revision().publish()


def new_page_in_menu() -> None:
    page = InformationPage(title=NEW, slug="nieuw", live=False, show_in_menus=True)
    page_at("/").add_child(instance=page)
    page.save_revision().publish()


def settings_changed() -> None:
    settings = SiteSettings.objects.get()
    settings.phone, settings.email = "085 111 11 11", "ander@example.nl"
    settings.save()


def footer_changed() -> None:
    settings = SiteSettings.objects.get()
    settings.footer = [("page", page_at("/mentorschap/kosten/"))]
    settings.save()


def foundation_changed() -> None:
    foundation = Foundation.objects.get(slug="haag-en-rijn")
    foundation.phone = "070 000 00 99"
    foundation.save()


def restricted() -> None:
    PageViewRestriction.objects.create(page=page_at("/mentorschap/"), restriction_type="login")


def restricted_that_others_name() -> None:
    PageViewRestriction.objects.create(page=page_at("/mentorschap/kosten/"), restriction_type="login")


def other_root() -> None:
    site = Site.objects.get()
    site.root_page = page_at("/mentor-worden/")
    site.save()


def image_changed() -> None:
    image = get_image_model().objects.get(title="Twee mensen")
    image.title, image.description = NEW, NEW
    image.save()


#: What changes, and the pages that may be dropped beside those that show it: itself and those above it.
CHANGES = {
    "title of a page in the menu": (titled("/mentorschap/"), None),
    "title of a page in the foot": (titled("/klachten/"), None),
    "title of a page that others name": (titled("/mentorschap/kosten/"), {"/mentorschap/kosten/", "/mentorschap/", "/"}),
    "title of an article": (titled("/verhalen/koffie-zonder-haast/"), {"/verhalen/koffie-zonder-haast/", "/verhalen/", "/"}),
    "title of a list of articles": (titled("/nieuws/"), None),
    "title of the home page": (titled("/"), {"/"}),
    "a new article": (new_article, {"/nieuws/", "/"}),
    "a new page in the menu": (new_page_in_menu, None),
    "an article withdrawn": (lambda: page_at("/nieuws/volg-uw-aanmelding/").unpublish(), {"/nieuws/", "/"}),
    "a page withdrawn that others name": (lambda: page_at("/mentorschap/kosten/").unpublish(), {"/mentorschap/", "/"}),
    "a page out of the menu": (lambda: published(page_at("/regios/"), show_in_menus=False), None),
    "another address": (lambda: published(page_at("/mentor-worden/"), slug="word-mentor"), None),
    "moved": (lambda: page_at("/klachten/").move(page_at("/over-ons/"), pos="last-child"), None),
    "deleted": (lambda: page_at("/mentorschap/kosten/").delete(), None),
    "telephone of the national office": (settings_changed, None),
    "foot of the page": (footer_changed, None),
    "telephone of a foundation": (foundation_changed, {"/regios/"}),
    "restricted": (restricted, None),
    "restricted, that others name": (restricted_that_others_name, None),
    "description of an image": (image_changed, set()),
    "another root of the site": (other_root, None),
}  # fmt: skip


@pytest.fixture(scope="module")
def read_once(built, django_db_blocker, tmp_path_factory) -> FirstReading:
    """The website with a picture on it, of which each address was read."""
    with django_db_blocker.unblock(), override_settings(MEDIA_ROOT=tmp_path_factory.mktemp("files")):
        picture = get_image_model().objects.create(title="Twee mensen", file=get_test_image_file())
        told = page_at("/voor-familie/")
        told.body.append(("picture", {"image": picture, "caption": ""}))
        told.save()
        pages = [page.get_url() for page in pages_for_search_engines(Site.objects.get())]
        return FirstReading.of(pages + ALSO)


@pytest.fixture
def before(read_once, website, keeping, settings, tmp_path) -> Answers:
    """What each address answered; all of it is kept."""
    settings.MEDIA_ROOT = tmp_path
    forget()
    read_once.repeat(keeping, tmp_path)
    return read_once.answers


@pytest.fixture
def reader(before, read_once, client) -> Reader:
    return Reader(client, read_once.paths)


def test_what_is_kept_is_what_would_be_drawn(reader):
    assert reader.kept() == reader.drawn()


@pytest.mark.parametrize("change", CHANGES)
def test_after_a_change(change, reader, before, keeping, django_capture_on_commit_callbacks):
    make, may_go = CHANGES[change]
    assert paths_of(keeping) == set(reader.paths)

    with django_capture_on_commit_callbacks(execute=True):
        make()

    left = paths_of(keeping)
    fresh = reader.drawn()
    assert reader.kept() == fresh
    differ = {path for path in reader.paths if fresh[path] != before[path]}
    assert not differ & left
    if may_go is not None:
        # Beside what differs, only the page itself, those above it, what lists all pages and what names it may go.
        named = {
            path
            for path, (_status, page) in before.items()
            if any(link(each) in page for each in may_go - {"/"})
        }
        assert set(reader.paths) - left <= differ | may_go | named | {"/sitemap.xml"}


def link(path: str) -> bytes:
    return f'href="{path}"'.encode()


def test_control_without_news_an_old_page_stays(
    reader, before, monkeypatch, django_capture_on_commit_callbacks
):
    monkeypatch.setattr("home.listens.tell", lambda *tags: None)
    with django_capture_on_commit_callbacks(execute=True):
        CHANGES["title of a page in the menu"][0]()
    assert reader.kept() == before != reader.drawn()


def test_what_is_restricted_is_told_nowhere(reader, django_capture_on_commit_callbacks):
    page = page_at("/mentorschap/kosten/")
    secrets = [page.search_description.encode(), page.intro.encode()]
    assert all(any(secret in told for _status, told in reader.kept().values()) for secret in secrets)
    with django_capture_on_commit_callbacks(execute=True):
        restricted_that_others_name()
    for told in (reader.kept(), reader.drawn()):
        assert [
            path for path, (_status, shown) in told.items() if any(secret in shown for secret in secrets)
        ] == []


def test_a_draft_drops_nothing(reader, keeping, django_capture_on_commit_callbacks):
    reader.kept()
    with django_capture_on_commit_callbacks(execute=True):
        page = page_at("/mentorschap/")
        page.title = NEW
        page.save_revision()
    assert paths_of(keeping) == set(reader.paths)
    assert not any(re.search(NEW.encode(), page) for _status, page in reader.kept().values())
