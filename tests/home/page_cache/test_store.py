"""The memory of a process: what it keeps, what it drops, and what it refuses to keep."""

from __future__ import annotations

import pytest

from home.page_cache.shown import EVERYTHING
from home.page_cache.store import EACH, Kept, Store

NOW = 1000.0


@pytest.fixture
def store() -> Store:
    return Store(most_bytes=100 + 2 * EACH)


def kept(content: bytes = b"page", until: float = NOW + 1) -> Kept:
    return Kept(content, (), "", until)


def keys(store: Store, *names: str) -> list[str]:
    return [name for name in names if store.get(name, now=NOW)]


def test_what_shows_a_tag_is_dropped_and_nothing_else(store):
    store.keep("both", kept(), ["page:1", "image:2"], since=store.moment)
    store.keep("one", kept(), ["page:1"], since=store.moment)
    store.keep("other", kept(), ["page:11"], since=store.moment)
    store.drop(["image:2", "page:3"])
    assert keys(store, "both", "one", "other") == ["one", "other"]
    store.drop(["page:1"])
    assert keys(store, "both", "one", "other") == ["other"]
    store.drop([EVERYTHING])
    assert len(store) == 0


def test_what_was_begun_before_a_change_is_not_kept(store):
    begun = store.moment
    store.drop(["page:1"])
    assert not store.keep("old", kept(), ["page:1"], since=begun)
    assert store.keep("other", kept(), ["page:2"], since=begun)
    assert store.keep("new", kept(), ["page:1"], since=store.moment)
    assert keys(store, "old", "other", "new") == ["other", "new"]


def test_control_without_the_moment_an_old_page_would_stay(store):
    store.drop(["page:1"])
    assert store.keep("old", kept(), ["page:1"], since=store.moment)


def test_what_was_begun_before_everything_changed_is_not_kept(store):
    begun = store.moment
    store.drop([EVERYTHING])
    assert not store.keep("old", kept(), ["page:1"], since=begun)


def test_a_day_later_it_is_drawn_anew(store):
    store.keep("page", kept(until=NOW), ["page:1"], since=store.moment)
    assert store.get("page", now=NOW - 0.1) is not None
    assert store.get("page", now=NOW) is None
    assert len(store) == 0


def test_the_memory_has_an_end_and_forgets_what_nobody_asked_for(store):
    store.keep("first", kept(b"x" * 40), ["a"], since=0)
    store.keep("second", kept(b"x" * 40), ["a"], since=0)
    store.get("first", now=NOW)
    store.keep("third", kept(b"x" * 40), ["a"], since=0)
    assert keys(store, "first", "second", "third") == ["first", "third"]
    store.keep("large", kept(b"x" * (101 + EACH)), ["a"], since=0)
    assert len(store) == 0


def test_keeping_again_takes_the_place_of_the_old(store):
    store.keep("page", kept(b"old"), ["a"], since=0)
    store.keep("page", kept(b"new"), ["b"], since=0)
    store.drop(["a"])
    assert store.get("page", now=NOW).content == b"new"


def test_very_many_small_answers_have_an_end_too():
    store = Store(most_bytes=10 * EACH)
    for number in range(1000):
        store.keep(number, kept(b""), [f"page:{number}"], since=0)
    assert len(store) == 10
    assert len(store._keys) == 10
