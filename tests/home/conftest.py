"""The website as it is handed over, in an otherwise empty database."""

from collections.abc import Iterator

import pytest
from django.conf import settings as configured
from django.core.cache import cache
from django.db import transaction
from django.test import override_settings
from wagtail.models import Collection

from home.demo import DemoPages, load

# Thirty-odd pages to look up words in, which no test of the pages themselves does.
NO_INDEX = {"default": configured.WAGTAILSEARCH_BACKENDS["default"] | {"AUTO_UPDATE": False}}


@pytest.fixture(scope="module")
def built(django_db_setup, django_db_blocker) -> Iterator[None]:
    """All pages, built once for a module in a transaction that is never committed: building them costs seconds."""
    with (
        django_db_blocker.unblock(),
        override_settings(WAGTAILSEARCH_BACKENDS=NO_INDEX),
        transaction.atomic(),
    ):
        cache.clear()
        if not Collection.get_first_root_node():
            Collection.add_root(name="Root")
        load()
        yield
        transaction.set_rollback(True)
    cache.clear()


@pytest.fixture
def website(built, db, settings) -> Iterator[DemoPages]:
    settings.WAGTAILSEARCH_BACKENDS = NO_INDEX
    cache.clear()
    yield load()
    cache.clear()
