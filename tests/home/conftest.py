"""The website as it is handed over, in an otherwise empty database."""

from collections.abc import Iterator

import pytest
from django.core.cache import cache
from wagtail.models import Collection, Locale, Page, Site

from home.demo import DemoPages, load
from home.models import HomePage
from home.selectors.website import forget
from tests.factories.website import NO_INDEX, built_once


@pytest.fixture(scope="module")
def built(django_db_setup, django_db_blocker) -> Iterator[None]:
    with built_once(django_db_blocker, load):
        yield


@pytest.fixture
def website(built, db, settings) -> Iterator[DemoPages]:
    settings.WAGTAILSEARCH_BACKENDS = NO_INDEX
    cache.clear()
    yield load()
    cache.clear()


@pytest.fixture
def small_site(db, settings, tmp_path) -> HomePage:
    """A website of one page, where a test puts what it needs. Its files are gone after the test."""
    settings.MEDIA_ROOT = tmp_path
    cache.clear()
    if not Collection.get_first_root_node():
        Collection.add_root(name="Root")
    Locale.objects.get_or_create(language_code="nl")
    root = Page.get_first_root_node() or Page.add_root(title="Root", slug="root")
    for page in root.get_children():
        page.delete()
    root.refresh_from_db()
    home = root.add_child(instance=HomePage(title="Voorkant", slug="home"))
    Site.objects.create(hostname="testserver", port=80, root_page=home, is_default_site=True)
    forget()
    yield home
    cache.clear()
