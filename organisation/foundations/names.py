"""How place names are compared: without accents, capitals and punctuation."""

import re

from anyascii import anyascii

NOT_A_WORD = re.compile(r"[^a-z0-9]+")


def search_key(text: str) -> str:
    """The words of `text` in plain lower-case letters: "Súdwest-Fryslân" → "sudwest fryslan"."""
    return NOT_A_WORD.sub(" ", anyascii(text).lower()).strip()
