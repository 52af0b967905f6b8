"""Pieces of pages, kept drawn as whole pages are: in the same memory, by the same tags, dropped by the same news."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable
from typing import Final

from django.conf import settings
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from home.page_cache.middleware import listener
from home.page_cache.shown import UNTIL, collecting, lasts, shows
from home.page_cache.store import Kept, store

PIECE: Final = "piece"  # where the key of a whole page has its scheme


def piece(draw: Callable[[], str], *about: Hashable) -> SafeString:
    """What `draw` makes of `about`, kept until something changes that was read for it, or the day ends.

    Whoever shows the piece shows what it shows. A process that hears no news draws each anew.
    """
    if not settings.PAGE_CACHE or not listener.listens():
        return mark_safe(draw())  # as its template escaped it
    key = (PIECE, get_language(), *about)
    if found := store.found(key, now=time.time()):
        kept, shown = found
        shows(*shown, f"{UNTIL}{kept.until}")
        return mark_safe(kept.content.decode())
    since = store.moment
    tags: set[str] = set()
    with collecting(tags):
        drawn = draw()
    shows(*tags)
    store.keep(key, Kept(drawn.encode(), (), "", lasts(tags)), tags, since=since)
    return mark_safe(drawn)
