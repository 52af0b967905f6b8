"""The memory of a process: what it keeps, and by what tags to drop it."""

from __future__ import annotations

import threading
from collections import OrderedDict, defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from typing import Final

from home.page_cache.shown import EVERYTHING, UNTIL

MOST_BYTES: Final = 32 * 2**20
#: What an answer takes beside its content: its key, headers and tags, and the places where they stand. About, and rather more.
EACH: Final = 4 * 2**10
MOST_MOMENTS: Final = 10_000


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer as it went out. `until` is in seconds since 1970: another day may show something else."""

    content: bytes
    headers: tuple[tuple[str, str], ...]
    etag: str
    until: float


class Store:
    """At most about `most_bytes` of answers, those forgotten first that nobody asked for longest.

    `moment` counts what was dropped. Who draws a page remembers the moment at which they began: what was dropped since
    may have been read before, and is not kept.
    """

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self.most_bytes = most_bytes
        self.moment = 0
        self._lock = threading.Lock()
        self._forget()

    def _forget(self) -> None:
        self._kept: OrderedDict[Hashable, tuple[Kept, frozenset[str]]] = OrderedDict()
        self._keys: dict[str, set[Hashable]] = defaultdict(set)
        self._dropped: dict[str, int] = {}
        self._all_dropped = self.moment
        self._bytes = 0

    def get(self, key: Hashable, *, now: float) -> Kept | None:
        found = self.found(key, now=now)
        return found[0] if found else None

    def found(self, key: Hashable, *, now: float) -> tuple[Kept, frozenset[str]] | None:
        """What is kept, with the tags of what it shows."""
        with self._lock:
            found = self._kept.get(key)
            if found is None:
                return None
            if found[0].until <= now:
                self._remove(key)
                return None
            self._kept.move_to_end(key)
            return found

    def keep(self, key: Hashable, kept: Kept, tags: Iterable[str], *, since: int) -> bool:
        """Keep an answer that was begun at the moment `since`. False when something that it shows was dropped meanwhile."""
        tags = frozenset(tag for tag in tags if not tag.startswith(UNTIL))
        with self._lock:
            if since < self._all_dropped or any(self._dropped.get(tag, -1) > since for tag in tags):
                return False
            self._remove(key)
            self._kept[key] = kept, tags
            self._bytes += EACH + len(kept.content)
            for tag in tags:
                self._keys[tag].add(key)
            while self._bytes > self.most_bytes:
                self._remove(next(iter(self._kept)))
            return True

    def drop(self, tags: Iterable[str]) -> None:
        """Drop all that shows one of `tags`."""
        tags = frozenset(tags)
        with self._lock:
            self.moment += 1
            if EVERYTHING in tags or len(self._dropped) > MOST_MOMENTS:
                self._forget()
                return
            for tag in tags:
                self._dropped[tag] = self.moment
                for key in list(self._keys.get(tag, ())):
                    self._remove(key)

    def _remove(self, key: Hashable) -> None:
        found = self._kept.pop(key, None)
        if found is None:
            return
        self._bytes -= EACH + len(found[0].content)
        for tag in found[1]:
            self._keys[tag].discard(key)
            if not self._keys[tag]:
                del self._keys[tag]

    def __len__(self) -> int:
        return len(self._kept)


store = Store()
