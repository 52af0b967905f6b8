"""What somebody will read, before it goes out."""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.translation import gettext as _

from organisation.foundations.models import Foundation
from workflows.engine.definition import Process, Transition
from workflows.engine.letters import Words, Written, letter_values, words_for, write_out
from workflows.engine.placeholders import PLACEHOLDERS
from workflows.engine.usual_forms import SUBJECTS
from workflows.models import Case

#: What is already known when a page is drawn, and is no secret to staff. The rest is named, not filled in.
KNOWN = (
    "aanhef",
    "kenmerk",
    "stichting",
    "contact",
    "coordinator",
    "dagen",
    "details",
    "stap",
    "antwoord_voor",
)
#: Known only once the move is made.
NOT_BEFORE = ("antwoord_voor", "stap")


def letter_preview(
    process: Process, transition: Transition, case: Case, given: Mapping[str, str] | None = None
) -> Written | None:
    """The letter that `transition` sends, with what was filled in for it so far; None when it sends none. Without words when
    there is no address to send it to. The applicant's own link is left out: it is theirs alone.
    """
    if not transition.letter:
        return None
    if not case.answers.get("email"):
        return Written("", "", "")
    typed = {}
    if given and transition.form and (words := given.get(transition.form.in_letter)):
        typed["bericht"] = words
    if given and given.get("about_what") in SUBJECTS:
        typed["onderwerp"] = str(SUBJECTS[given["about_what"]])
    values = _named(bericht=_("your message")) | _known(process, case, without=NOT_BEFORE) | typed
    return write_out(words_for(process, transition.letter, case.foundation_id), values, case.foundation)


def words_preview(
    words: Words, process: Process, *, case: Case | None, foundation: Foundation | None
) -> Written:
    """Words that are being written, filled in from `case`, or else for somebody invented."""
    named = _named(bericht=_("what the coordinator writes"))
    if case is None:
        example = {
            "aanhef": "Beste mevrouw Van den Berg",
            "kenmerk": f"{process.prefix}-0000-0000",
            "stichting": foundation.name if foundation else _("Foundation"),
        }
        return write_out(words, named | example, foundation)
    return write_out(words, named | _known(process, case), case.foundation)


def _known(process: Process, case: Case, *, without: tuple[str, ...] = ()) -> dict[str, str]:
    values = letter_values(process, case)
    return {name: values[name] for name in KNOWN if name not in without}


def _named(**instead: str) -> dict[str, str]:
    """Every placeholder as what it stands for, in brackets."""
    meanings = {name: str(meaning) for name, meaning in PLACEHOLDERS.items()} | instead
    return {name: f"[{meaning.rstrip('.')}]" for name, meaning in meanings.items()}
