"""What somebody may have meant: words of our pages that look like the ones that were typed."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from difflib import get_close_matches

from django.core.cache import cache
from django.db import connection

from home.selectors.search import TOP, VISIBLE, search
from organisation.folding import fold

CACHE_KEY = "home:words"
CACHE_SECONDS = 300
MOST_WORDS = 20_000  # in the memory of a process
SHORTEST, LONGEST = 4, 30
# How many words of a search are looked at, and how many of ours each is held against: a search costs little, whatever it is.
MOST_ASKED, MOST_COMPARED = 3, 400
LIKENESS = 0.75
WORD = re.compile(r"[^\W\d_]+")

TEXTS = f"""
WITH top AS ({TOP})
SELECT page.title || ' ' || array_to_string(passages, ' ')
FROM top CROSS JOIN home_searchentry entry JOIN wagtailcore_page page ON page.id = entry.page_id WHERE {VISIBLE}
"""

#: (first letter, length) → folded word → the word as it is written
Words = dict[tuple[str, int], dict[str, str]]


def suggestion(q: str) -> str:
    """`q` with words of our pages for those that no page knows, or "" when that finds nothing either.

    The words are kept for some minutes. What is suggested is looked for first, so that no word of a page that was taken
    away meanwhile is ever named.
    """
    typed = q.split()
    if len(typed) > MOST_ASKED:
        return ""
    words = cache.get_or_set(CACHE_KEY, _read_words, CACHE_SECONDS)
    mended = " ".join(_mended(word, words) for word in typed)
    return mended if fold(mended) != fold(q) and search(mended).count else ""


def _mended(typed: str, words: Words) -> str:
    """The most alike of our words that begin with the same letter and are about as long; the word itself when none is."""
    word = fold(typed)
    if not (word.isalpha() and SHORTEST <= len(word) <= LONGEST):
        return typed
    near: dict[str, str] = {}
    for length in sorted(range(len(word) - 2, len(word) + 3), key=lambda each: abs(each - len(word))):
        near |= words.get((word[0], length), {})
    if word in near:
        return typed
    alike = get_close_matches(word, list(near)[:MOST_COMPARED], n=1, cutoff=LIKENESS)
    return near[alike[0]] if alike else typed


def _read_words() -> Words:
    """The commonest words of the public pages."""
    counted: Counter[str] = Counter()
    with connection.cursor() as cursor:
        cursor.execute(TEXTS)
        for (text,) in cursor:
            counted.update(word for word in WORD.findall(text.lower()) if SHORTEST <= len(word) <= LONGEST)
    words: Words = defaultdict(dict)
    for word, _count in counted.most_common(MOST_WORDS):
        if folded := fold(word):
            words[folded[0], len(folded)].setdefault(folded, word)
    return dict(words)
