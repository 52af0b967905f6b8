"""What somebody may have meant: words of our pages that look like the ones that were typed."""

from __future__ import annotations

from difflib import get_close_matches

from home.selectors.search import search
from home.selectors.words import LONGEST, known_words
from organisation.folding import fold

SHORTEST = 4
MOST_ASKED = 3  # words of a search
MOST_COMPARED = 300  # words of ours that each of them is held against
LIKENESS = 0.75


def suggestion(q: str) -> str:
    """`q` with words of our pages for those that no page knows, or "" when that finds nothing either.

    The words are of some minutes ago. What is suggested is looked for first, so that no word of a page that was taken
    away meanwhile is ever named.
    """
    typed = q.split()
    if len(typed) > MOST_ASKED or not any(map(_may_be_misspelt, typed)):
        return ""
    known = known_words()
    mended = " ".join(_mended(word, known) for word in typed)
    return mended if fold(mended) != fold(q) and search(mended).count else ""


def _may_be_misspelt(typed: str) -> bool:
    word = fold(typed)
    return word.isalpha() and SHORTEST <= len(word) <= LONGEST


def _mended(typed: str, known: dict[str, str]) -> str:
    """The word most alike that begins with the same letter and is about as long; what was typed when there is none."""
    word = fold(typed)
    if word in known or not _may_be_misspelt(typed):
        return typed
    near = [each for each in known if each[:1] == word[0] and abs(len(each) - len(word)) <= 2]
    alike = get_close_matches(word, near[:MOST_COMPARED], n=1, cutoff=LIKENESS)
    return known[alike[0]] if alike else typed
