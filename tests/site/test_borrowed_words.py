"""What we say differently from Django and django-allauth must still be something that they say."""

from pathlib import Path

import allauth
import django.conf
import polib
import pytest

from config.borrowed_words import WORDS

THEIRS = [
    polib.pofile(str(Path(package.__file__).parent / "locale/nl/LC_MESSAGES/django.po"))
    for package in (allauth, django.conf)
]


@pytest.mark.parametrize("word", WORDS)
def test_they_still_say_it(word: str) -> None:
    assert any(theirs.find(word, include_obsolete_entries=False) for theirs in THEIRS)
