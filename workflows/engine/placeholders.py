"""The places that a letter fills in itself: a name in braces from a closed list for each letter."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from workflows.engine.definition import Process

#: A letter that a coordinator writes from a case (`usual.write`).
OWN = "own"
PLACEHOLDERS: Mapping[str, Any] = {
    "aanhef": _("How the letter addresses the person: “Beste Noor”."),
    "kenmerk": _("The reference of the case."),
    "statuslink": _("The address of the person's own status page."),
    "antwoord_voor": _("The day by which the foundation answers."),
    "stichting": _("The name of the foundation."),
    "contact": _("A sentence that says how to reach the foundation."),
    "conceptlink": _("The address with which somebody goes on with a saved form."),
    "dagen": _("For how many days that address works."),
    "coordinator": _(
        "The name of the coordinator who has the case. As long as nobody has it: the coordinators of the foundation."
    ),
    "inloggen": _(
        "How a new candidate mentor gets to the own page: with a new password, or with one from before."
    ),
    "bericht": _("What the coordinator wrote with this move."),
    "details": _("What the case is about, line by line: the course, when and where."),
    "stap": _("Where the case is now, in the words of the status page."),
    "onderwerp": _("What the letter is about, as the coordinator chose it from the list."),
}
EVERYWHERE = (
    *("aanhef", "kenmerk", "statuslink", "antwoord_voor", "stichting", "contact"),
    *("coordinator", "bericht", "stap"),
)
#: All that a subject fills in, so that nothing of a person and no link can stand in one: it shows on a locked telephone, in the
#: outbox and on the timeline.
IN_SUBJECT = ("onderwerp", "kenmerk", "stichting", "antwoord_voor")
#: Without these, what somebody wrote or needs would be lost: words of a foundation keep them where the standard has them.
KEPT = ("bericht", "conceptlink", "statuslink", "inloggen", "details")
PLACEHOLDER = re.compile(r"\{([^{}\s]*)\}")
# What somebody meant as one; a space or line end inside would leave it in the letter as it stands.
MEANT_AS_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
# What people try first, and what it is called.
MEANT = {
    **dict.fromkeys(("naam", "voornaam", "achternaam", "name"), "aanhef"),
    **dict.fromkeys(("link", "status", "url"), "statuslink"),
    **dict.fromkeys(("datum", "dag", "deadline"), "antwoord_voor"),
    **dict.fromkeys(("nummer", "referentie", "dossier"), "kenmerk"),
    **dict.fromkeys(("telefoon", "mail", "email", "adres"), "contact"),
    **dict.fromkeys(("organisatie", "foundation"), "stichting"),
    **dict.fromkeys(("tekst", "vraag", "reden"), "bericht"),
}


def placeholders_of(process: Process, key: str) -> dict[str, Any]:
    """The closed list for one letter, with what each stands for."""
    names = [*EVERYWHERE, *process.placeholders.get(key, ())]
    if process.facts:
        names.append("details")
    if key == OWN:
        names.append("onderwerp")
    return {name: meaning for name, meaning in PLACEHOLDERS.items() if name in names}


def unknown_placeholders(text: str, known: Collection[str]) -> list[str]:
    """The names in braces that mean nothing, in the order in which they stand."""
    return list(dict.fromkeys(name for name in MEANT_AS_PLACEHOLDER.findall(text) if name not in known))


def nearest(name: str, known: Mapping[str, Any]) -> str:
    """The name from the list that somebody most likely meant."""
    meant = {name: name for name in known} | {typed: name for typed, name in MEANT.items() if name in known}
    return meant[get_close_matches(name.strip().lower(), list(meant), n=1, cutoff=0)[0]]


def problems(
    process: Process, key: str, *, subject: str, body: str, standard: str
) -> Iterator[tuple[str, str]]:
    """Why these words cannot be kept for a letter, as (field, words). `standard` is the text that they replace."""
    known = placeholders_of(process, key)
    in_subject = [name for name in IN_SUBJECT if name in known]
    yield from (("subject", words) for words in _problems_in(subject, known, in_subject))
    yield from (("body", words) for words in _problems_in(body, known, known))
    for name in KEPT:
        if f"{{{name}}}" in standard and f"{{{name}}}" not in body:
            yield (
                "body",
                gettext("Keep %(name)s in the text. %(meaning)s Without it, that would not arrive.")
                % {"name": f"{{{name}}}", "meaning": known[name]},
            )


def _problems_in(text: str, known: Mapping[str, Any], may: Collection[str]) -> Iterator[str]:
    """What is wrong with `text`, in which those of the `known` placeholders can stand that `may`."""
    for name in unknown_placeholders(text, may):
        meant = nearest(name, known)
        if meant in may:
            yield gettext("%(name)s is not something this can fill in. Do you mean %(nearest)s?") % {
                "name": f"{{{name}}}",
                "nearest": f"{{{meant}}}",
            }
        else:
            yield gettext(
                "%(name)s cannot stand in a subject, which others may see on a telephone. Only these can: %(may)s."
            ) % {"name": f"{{{name}}}", "may": ", ".join(f"{{{each}}}" for each in may)}
    if set("{}") & set(MEANT_AS_PLACEHOLDER.sub("", text)):
        yield gettext("A { or } stands alone here. Write a name between two of them, or take it away.")
