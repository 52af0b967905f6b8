"""The words of the public pages, and which pages those are."""

from __future__ import annotations

import re
from collections import Counter

from django.core.cache import cache
from django.db import connection

from organisation.folding import fold

CACHE_KEY = "home:words"
CACHE_SECONDS = 300
MOST_KNOWN = 5000
SHORTEST, LONGEST = 3, 30
WORD = re.compile(r"[^\W\d_]+")

# The root of the website that answers by default.
TOP = """
    SELECT root.path, root.url_path FROM wagtailcore_site site JOIN wagtailcore_page root ON root.id = site.root_page_id
    WHERE site.is_default_site
"""
# The private pages that have pages below them.
CLOSED = """
    SELECT page.path FROM wagtailcore_pageviewrestriction restriction JOIN wagtailcore_page page ON page.id = restriction.page_id
    WHERE page.numchild > 0
"""
# Published, not past its last day, and nowhere below a page that not everybody may see. Asked of the tree itself, each
# time: an index that was told who may see what would have to be told every change of it, and in the right order.
# As `home.policies.for_visitors`: thousands of private pages, such as lessons, have nothing below them and cost one look.
VISIBLE = """
    page.live AND (page.expire_at IS NULL OR page.expire_at > statement_timestamp()) AND starts_with(page.path, top.path)
    AND page.id NOT IN (SELECT page_id FROM wagtailcore_pageviewrestriction)
    AND NOT EXISTS (SELECT FROM closed WHERE starts_with(page.path, closed.path))
"""
TEXTS = f"""
    WITH top AS ({TOP}), closed AS MATERIALIZED ({CLOSED})
    SELECT page.title || ' ' || array_to_string(passages, ' ')
    FROM top CROSS JOIN home_searchentry entry JOIN wagtailcore_page page ON page.id = entry.page_id WHERE {VISIBLE}
"""


def known_words() -> dict[str, str]:
    """The commonest words of the public pages of some minutes ago: folded → as they are written, the commonest first."""
    return cache.get_or_set(CACHE_KEY, _read, CACHE_SECONDS)


def _read() -> dict[str, str]:
    counted: Counter[str] = Counter()
    with connection.cursor() as cursor:
        cursor.execute(TEXTS)
        for (text,) in cursor:
            counted.update(word for word in WORD.findall(text.lower()) if SHORTEST <= len(word) <= LONGEST)
    known: dict[str, str] = {}
    for word, _count in counted.most_common(MOST_KNOWN):
        known.setdefault(fold(word), word)
    return known
