"""What is kept, in a process that hears all news at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from home.page_cache.store import Store
from tests.home.page_cache.reading import all_news


@pytest.fixture
def keeping() -> Iterator[Store]:
    """Pages are kept, as in a process to which news comes."""
    with all_news() as store:
        yield store
