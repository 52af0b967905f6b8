"""What we say differently from Django and django-allauth must still be something that they say."""

import re
from pathlib import Path
from types import SimpleNamespace
from unittest.mock import patch

import allauth
import django.conf
import polib
import pytest
from allauth.mfa.adapter import DefaultMFAAdapter
from django.conf import settings
from django.utils.module_loading import import_string

from config.borrowed_words import WORDS
from config.catalogue import BASE_DIR, CATALOGUE

THEIRS = [
    polib.pofile(str(Path(package.__file__).parent / "locale/nl/LC_MESSAGES/django.po"))
    for package in (allauth, django.conf)
]


@pytest.mark.parametrize("word", WORDS)
def test_they_still_say_it(word: str) -> None:
    assert any(theirs.find(word, include_obsolete_entries=False) for theirs in THEIRS)


#: Pages and mail that nobody sees here: sign-up, telephone numbers, passwords by code and several addresses are not used.
UNUSED = re.compile(
    r"signup|phone|by_code|_code_|account_already_exists|trust|account/email\.html|warn_no_email|already_logged"
)
FAMILIAR = re.compile(r"\b(je|jij|jou|jouw|jezelf)\b", re.IGNORECASE)
OURS = {
    path.relative_to(folder).as_posix()
    for folder in (BASE_DIR / "site" / "templates", BASE_DIR / "organisation" / "templates")
    for path in folder.rglob("*.*")
}


def pages_of(entry: polib.POEntry) -> list[str]:
    """The templates for accounts in which a text of allauth stands and that we did not replace."""
    names = [place.partition("templates/")[2] for place, _line in entry.occurrences]
    return [
        name
        for name in names
        if name.startswith(("account/", "mfa/")) and name not in OURS and not UNUSED.search(name)
    ]


def test_no_page_for_accounts_says_je():
    ours = {entry.msgid for entry in polib.pofile(str(CATALOGUE)) if not entry.obsolete}
    familiar = [
        entry.msgid
        for entry in THEIRS[0]
        if FAMILIAR.search(" ".join([entry.msgstr, *entry.msgstr_plural.values()]))
        and entry.msgid not in ours
        and pages_of(entry)
    ]
    assert familiar == []


def test_a_security_key_is_named_in_dutch():
    for name in settings.MFA_FORMS.values():
        form = import_string(name)
        given = (
            {"instance": SimpleNamespace(wrap=lambda: SimpleNamespace(name=""))}
            if "Edit" in name
            else {"user": None}
        )
        with patch.object(DefaultMFAAdapter, "generate_authenticator_name", return_value="Sleutel"):
            assert str(form(**given)["name"].label) == "Naam van de beveiligingssleutel"
