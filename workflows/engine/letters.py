"""Letters: the default words live beside the process, a foundation's own in `workflows.Letter`.

A placeholder is a name in braces from a closed list. It is replaced once, by text, and what was filled in is never looked
at again: braces or template syntax in somebody's name arrive as typed. A letter goes out as plain text and as HTML of the same
words (`workflows.engine.letter_html`), and the mail keeps which version of the words it was made of.
"""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from django.conf import settings
from django.db import connection
from django.utils.formats import date_format
from django.utils.translation import gettext

from organisation.foundations.models import Foundation
from organisation.foundations.selectors import national_office
from organisation.mail.services import LINE_BREAKERS, queue_mail
from organisation.people.names import full_name
from organisation.people.phones import as_read
from workflows.engine.definition import Process
from workflows.engine.letter_html import letter_html
from workflows.engine.placeholders import IN_SUBJECT, PLACEHOLDER
from workflows.models import Case
from workflows.policies import owner_today

SIGNED_TWICE = re.compile(r"^\{coordinator\}\n\{stichting\}$", re.MULTILINE)
EMPTY_LINES = re.compile(r"\n{3,}")
# Written out, because nearly every move asks for it: the ORM would take five times as long to say the same.
OWN_WORDS = """
    SELECT id, subject, body FROM workflows_letter
    WHERE kind = %s AND key = %s AND in_use AND (foundation_id IS NULL OR foundation_id = %s)
    ORDER BY foundation_id NULLS LAST LIMIT 1
"""
STANDARD = "standard-"
NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Words:
    """A letter's subject and text, with placeholders. `version` is what a mail of these words keeps: the number of the row, or a
    mark of the standard text, which a new release may change.
    """

    subject: str
    body: str
    version: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """A letter with everything filled in."""

    subject: str
    text: str
    html: str


def fill(text: str, values: Mapping[str, str]) -> str:
    """`text` with each placeholder replaced, in one pass."""
    return PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), text)


@lru_cache(maxsize=256)
def default_words(folder: Path, key: str) -> Words:
    """The words in ``mail/KEY.txt``: the subject, an empty line, the text."""
    whole = (folder / "mail" / f"{key}.txt").read_text(encoding="utf-8")
    subject, _gap, body = whole.partition("\n\n")
    mark = hashlib.sha256(whole.encode()).hexdigest()[:8]
    return Words(subject.strip(), body.strip() + "\n", f"{STANDARD}{mark}")


def words_for(process: Process, key: str, foundation_id: int | None) -> Words:
    """The foundation's own words, else everyone's, else the default."""
    with connection.cursor() as cursor:
        cursor.execute(OWN_WORDS, [process.kind, key, foundation_id])
        letter = cursor.fetchone()
    if letter is None:
        return default_words(process.folder, key)
    key_of_row, subject, body = letter
    # Line ends as browsers send them; an empty line is "\n\n" below.
    return Words(subject, body.replace("\r\n", "\n"), str(key_of_row))


def letter_values(process: Process, case: Case) -> dict[str, str]:
    """What every placeholder stands for in `case`."""
    foundation, owner = case.foundation, owner_today(case)
    whose = foundation.name if foundation else settings.WAGTAIL_SITE_NAME
    return {
        "aanhef": opening(case.answers),
        "kenmerk": case.reference,
        "statuslink": f"{settings.SITE_URL}/status/{case.status_token}/",
        "antwoord_voor": date_format(case.due_on, "j F Y") if case.due_on else "",
        "stichting": whose,
        "contact": how_to_reach(foundation),
        "conceptlink": "",
        "dagen": str(process.draft_days),
        "coordinator": owner.full_name
        if owner
        else gettext("the coordinators of %(foundation)s") % {"foundation": whose},
        "inloggen": "",
        "bericht": "",
        "details": "\n".join(f"{what}: {text}" for what, text in process.facts(case))
        if process.facts
        else "",
        "stap": str(process.state(case.state).public_label),
        "onderwerp": "",
    }


def opening(answers: Mapping[str, Any]) -> str:
    """How a letter begins: by title and last name when a form of address was chosen, else by name."""
    titles = {"mevrouw": "mevrouw", "heer": "meneer"}
    prefix, last = answers.get("name_prefix", ""), answers.get("last_name", "")
    if title := titles.get(answers.get("salutation", "")):
        surname = f"{prefix} {last}".strip()
        return f"Beste {title} {surname[:1].upper()}{surname[1:]}"
    name = full_name(answers.get("first_name", ""), prefix, last)
    return f"Beste {name or 'lezer'}"


def how_to_reach(foundation: Foundation | None) -> str:
    """A sentence with the foundation's telephone and address, or else those of the national office."""
    phone, email = (as_read(foundation.phone), foundation.email) if foundation else ("", "")
    if phone and email:
        return f"Bel {phone} of mail {email}."
    if phone or email:
        return f"Bel {phone}." if phone else f"Mail {email}."
    office = national_office()
    return how_to_reach(office) if foundation != office and (office.phone or office.email) else ""


def send_letter(
    process: Process, key: str, case: Case, *, extra: Mapping[str, str] = NOTHING, calendar: str = ""
) -> None:
    """Queue the letter `key` to the person of `case`, in the transaction of the caller. No address: no letter.

    `calendar` is an appointment to go along.
    """
    address = case.answers.get("email")
    if not address:
        return
    words = words_for(process, key, case.foundation_id)
    values = letter_values(process, case) | dict(extra)
    written = write_out(words, values, case.foundation)
    queue_mail(
        to=address,
        subject=written.subject,
        text=written.text,
        html=written.html,
        calendar=calendar,
        foundation=case.foundation,
        kind=f"{process.kind}/{key}",
        reference=case.reference,
        version=words.version,
        # With this address one writes in somebody else's form; only its reader may know it.
        carries_key=bool(values["conceptlink"]),
    )


def write_out(words: Words, values: Mapping[str, str], foundation: Foundation | None) -> Written:
    """The letter of `words` with `values` filled in: a subject on one line, the text, and the HTML of the same text."""
    # What else stands in a subject from before there was a list for it stays empty.
    in_subject = {name: value if name in IN_SUBJECT else "" for name, value in values.items()}
    # On one line, and whatever else a foundation is called arrives as typed: a joiner inside an emoji is not printable either.
    subject = LINE_BREAKERS.sub("", " ".join(fill(words.subject, in_subject).split()))
    body = _signed_once(words.body, values)
    text = EMPTY_LINES.sub("\n\n", fill(body, values))  # a message that was not written leaves no hole
    sender = foundation.name if foundation else settings.WAGTAIL_SITE_NAME
    return Written(subject, text, letter_html(subject=subject, body=body, values=values, sender=sender))


def _signed_once(body: str, values: Mapping[str, str]) -> str:
    """The words without the foundation below its coordinators, who are called after it already."""
    if values["stichting"] not in values["coordinator"]:
        return body
    return SIGNED_TWICE.sub("{coordinator}", body)
