"""What we say differently from django-allauth must still be something that it says."""

from pathlib import Path

import allauth
import polib
import pytest

from config.borrowed_words import WORDS

THEIRS = polib.pofile(str(Path(allauth.__file__).parent / "locale/nl/LC_MESSAGES/django.po"))


@pytest.mark.parametrize("word", WORDS)
def test_allauth_still_says_it(word: str) -> None:
    assert THEIRS.find(word, include_obsolete_entries=False) is not None
