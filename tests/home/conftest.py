"""The website as it is handed over, in an otherwise empty database."""

import pytest
from django.core.cache import cache
from wagtail.models import Collection

from home.demo import DemoPages, load


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
