"""News reaches every process when a change is committed, and no process keeps pages that hears no news."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import pytest
from django.db import connection, transaction

from home.page_cache.news import Listener, tell
from home.page_cache.shown import EVERYTHING
from home.page_cache.store import Kept, Store

pytestmark = pytest.mark.django_db(transaction=True)
WITHIN = 30  # seconds, on a machine with better things to do


class Hearing(Store):
    """Remembers what was dropped, and lets a test wait for it."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[set[str]] = []
        self.changed = threading.Condition()

    def drop(self, tags) -> None:
        tags = set(tags)
        super().drop(tags)
        with self.changed:
            self.heard.append(tags)
            self.changed.notify_all()

    def wait_for(self, fits: Callable[[], bool]) -> None:
        """Also what comes true right behind the last news, of which nobody hears, is seen soon."""
        deadline = time.monotonic() + WITHIN
        with self.changed:
            while not self.changed.wait_for(fits, 0.05):
                assert time.monotonic() < deadline


@pytest.fixture
def hearing() -> Iterator[tuple[Hearing, Listener]]:
    store = Hearing()
    listener = Listener(store, patience=0.05)
    listener.listens()
    store.wait_for(lambda: listener.listens() and bool(store.heard))
    store.heard.clear()
    yield store, listener
    listener.stop()


def test_a_committed_change_is_heard(hearing):
    store, _listener = hearing
    with transaction.atomic():
        tell("page:1", "below:2")
    store.wait_for(lambda: bool(store.heard))
    assert store.heard == [{"page:1", "below:2"}]


def test_a_change_that_is_rolled_back_is_not(hearing):
    store, _listener = hearing
    with transaction.atomic():
        tell("page:1")
        transaction.set_rollback(True)
    tell("page:2")
    store.wait_for(lambda: bool(store.heard))
    assert store.heard == [{"page:2"}]


def test_very_much_news_is_news_of_everything(hearing):
    store, _listener = hearing
    tell(*(f"page:{number}" for number in range(10_000)))
    store.wait_for(lambda: bool(store.heard))
    assert store.heard == [{EVERYTHING}]


def test_who_is_cut_off_drops_all_and_begins_anew(hearing):
    store, listener = hearing
    store.keep("page", Kept(b"", (), "", float("inf")), ["page:1"], since=store.moment)
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'SELECT 1' AND pid <> pg_backend_pid()"
        )
    store.wait_for(lambda: {EVERYTHING} in store.heard)
    assert len(store) == 0
    store.wait_for(lambda: store.heard.count({EVERYTHING}) >= 2 and listener.listens())
    tell("page:1")
    store.wait_for(lambda: {"page:1"} in store.heard)


def test_who_does_not_listen_says_so():
    listener = Listener(Store(), patience=0.05)
    assert not listener.listens()
    listener.stop()
