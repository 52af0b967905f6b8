"""What is kept, in a process that hears all news at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from home.page_cache import middleware
from home.page_cache.shown import EVERYTHING
from home.page_cache.store import Store, store


@pytest.fixture
def keeping(settings, monkeypatch) -> Iterator[Store]:
    """Pages are kept, as in a process to which news comes."""
    settings.PAGE_CACHE = True
    monkeypatch.setattr(middleware.listener, "listens", lambda: True)
    store.drop([EVERYTHING])
    yield store
    store.drop([EVERYTHING])
