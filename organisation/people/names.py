"""Names of people: how they are written, sorted and found."""

import re

from anyascii import anyascii

NOT_A_WORD = re.compile(r"[^a-z0-9]+")


def fold(text: str) -> str:
    """The words of `text` in plain lower-case letters, for sorting and searching: "Özgür" → "ozgur"."""
    return NOT_A_WORD.sub(" ", anyascii(text).lower()).strip()


def full_name(first: str, prefix: str, last: str) -> str:
    """The name as it is written: "Anna", "van der", "Berg" → "Anna van der Berg"."""
    return " ".join(part.strip() for part in (first, prefix, last) if part.strip())


def sort_key(first: str, prefix: str, last: str) -> str:
    """The folded name with the last name first and its prefix at the end, as a Dutch list is sorted."""
    return fold(f"{last} {first} {prefix}")
