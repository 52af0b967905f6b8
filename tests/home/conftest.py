"""The website as it is handed over, in an otherwise empty database."""

from importlib import import_module

import pytest
from django.core.cache import cache
from wagtail.models import Collection, Locale, Page, Site

from home.demo import DemoPages, load
from home.models import HomePage
from home.selectors.website import forget


@pytest.fixture
def website(db, settings) -> DemoPages:
    # Thirty-odd pages to look up words in, which no test of the pages themselves does.
    settings.WAGTAILSEARCH_BACKENDS = {
        "default": settings.WAGTAILSEARCH_BACKENDS["default"] | {"AUTO_UPDATE": False}
    }
    cache.clear()
    if not Collection.get_first_root_node():
        Collection.add_root(name="Root")
    yield load()
    cache.clear()


@pytest.fixture
def small_site(db, settings, tmp_path) -> HomePage:
    """A website of one page, where a test puts what it needs. Its files are gone after the test."""
    import_module(settings.ROOT_URLCONF)  # which reads once where media are: not here
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
