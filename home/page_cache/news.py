"""News of changes, from whoever makes them to every process that keeps pages."""

from __future__ import annotations

import json
import logging
import os
import select
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any, Final

from django.db import DatabaseError, connection, connections, transaction

from home.page_cache.shown import EVERYTHING
from home.page_cache.store import Store, store

logger = logging.getLogger(__name__)

CHANNEL: Final = "mentorschap_pages"
# PostgreSQL takes less than 8,000 bytes; who changes more than that changes everything.
LONGEST_NEWS: Final = 7_000
#: Seconds after which a silent database is asked whether it is still there, and between two tries to reach it.
PATIENCE: Final = 5.0
PAUSE: Final = 1.0


def tell(*tags: str) -> None:
    """Tell every process, once this transaction is committed, that what shows one of `tags` is old."""
    news = json.dumps(sorted(set(tags)))
    if len(news) > LONGEST_NEWS:
        news = json.dumps([EVERYTHING])
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_notify(%s, %s)", [CHANNEL, news])
    # This process need not wait for its own news.
    transaction.on_commit(lambda: store.drop(tags))


class Listener:
    """A thread that hears the news and has `store` drop what is old. `heard` is called with each piece of news."""

    def __init__(
        self, store: Store, *, heard: Iterable[Callable[[], None]] = (), patience: float = PATIENCE
    ) -> None:
        self.store, self.heard, self.patience = store, tuple(heard), patience
        self._process = 0
        self._sure_until = 0.0
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    def listens(self) -> bool:
        """Whether news reaches this process now. Asked for the first time, also after a fork, it begins to listen."""
        if self._process != os.getpid():
            self._process, self._sure_until = os.getpid(), 0.0
            self._thread = threading.Thread(target=self._listen_always, name="page-news", daemon=True)
            self._thread.start()
        return time.monotonic() < self._sure_until

    def stop(self) -> None:
        self._stopped.set()
        if self._thread:
            self._thread.join()

    def _listen_always(self) -> None:
        while not self._stopped.is_set():
            try:
                self._listen()
            except (DatabaseError, OSError) as error:
                if self._sure_until:  # once for all tries that fail
                    logger.warning("Pages are drawn anew each time: no news of changes is heard (%s).", error)
            finally:
                self._sure_until = 0.0
                self.store.drop([EVERYTHING])
            self._stopped.wait(PAUSE)

    def _listen(self) -> None:
        wrapper: Any = connections.create_connection("default")
        try:
            with wrapper.wrap_database_errors:
                wrapper.connect()
                listening = wrapper.connection
                listening.add_notify_handler(lambda news: self._pass_on(json.loads(news.payload)))
                listening.execute(f"LISTEN {CHANNEL}")
                self._pass_on([EVERYTHING])  # what changed before we listened
                while not self._stopped.is_set():
                    # Brings what waits, and fails when nobody is there.
                    listening.execute("SELECT 1")
                    while news := listening.pgconn.notifies():  # what came right behind the answer
                        self._pass_on(json.loads(news.extra))
                    self._sure_until = time.monotonic() + 3 * self.patience
                    select.select([listening.fileno()], [], [], self.patience)
        finally:
            wrapper.close()

    def _pass_on(self, tags: Iterable[str]) -> None:
        for forget in self.heard:
            forget()
        self.store.drop(tags)
