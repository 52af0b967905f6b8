"""The website as it is handed over, and one of a single page. Building the first costs seconds, so a module of tests builds it
once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from django.conf import settings
from django.core.cache import cache
from django.db import transaction
from django.test import override_settings
from wagtail.models import Collection, Locale, Page, Site

from home.models import HomePage
from home.selectors.website import forget

# Fifty-odd pages to look up words in, which no test of the pages themselves does in the admin.
NO_INDEX = {"default": settings.WAGTAILSEARCH_BACKENDS["default"] | {"AUTO_UPDATE": False}}


@contextmanager
def never_committed(blocker: Any) -> Iterator[None]:
    """A transaction around all tests of a module in which none commits; each has one of its own inside it.

    `blocker` is pytest-django's.
    """
    with blocker.unblock(), transaction.atomic():
        cache.clear()
        yield
        transaction.set_rollback(True)
    cache.clear()


@contextmanager
def built_once(blocker: Any, build: Callable[[], Any]) -> Iterator[None]:
    """What `build` makes, for every test of a module."""
    with override_settings(WAGTAILSEARCH_BACKENDS=NO_INDEX), never_committed(blocker):
        if not Collection.get_first_root_node():
            Collection.add_root(name="Root")
        build()
        yield


@contextmanager
def one_page() -> Iterator[HomePage]:
    """A website of one page, where a test puts what it needs."""
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
