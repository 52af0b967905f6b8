"""How words are compared when people search and sort: without accents, capitals, punctuation or another alphabet."""

import re

from anyascii import anyascii

NOT_A_WORD = re.compile(r"[^a-z0-9]+")


def fold(text: str) -> str:
    """The words of `text` in plain lower-case letters: "Súdwest-Fryslân" → "sudwest fryslan", "Özgür" → "ozgur"."""
    return NOT_A_WORD.sub(" ", anyascii(text).lower()).strip()
