"""The website as it is handed over, in an otherwise empty database."""

from collections.abc import Iterator

import pytest
from django.core.cache import cache

from home.demo import DemoPages, load
from home.models import HomePage
from tests.factories.website import NO_INDEX, built_once, one_page


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
def small_site(db, settings, tmp_path) -> Iterator[HomePage]:
    settings.MEDIA_ROOT = tmp_path
    with one_page() as home:
        yield home
