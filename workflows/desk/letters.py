"""What the applicant will read after a move, for the page of the move."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext as _

from workflows.engine.definition import Process, Transition
from workflows.engine.letters import fill, letter_values, words_for
from workflows.models import Case
from workflows.models.letter import PLACEHOLDERS

#: What is already known when the page is drawn, and is no secret to staff. The rest is named, not filled in.
KNOWN = ("aanhef", "kenmerk", "stichting", "contact", "coordinator", "dagen", "details")


@dataclass(frozen=True, slots=True)
class Preview:
    """A letter as far as it is known before it is sent; without words when there is no address to send it to."""

    subject: str
    body: str


def letter_preview(process: Process, transition: Transition, case: Case) -> Preview | None:
    """The letter that `transition` sends, or None. The applicant's own link is left out: it is theirs alone."""
    if not transition.letter:
        return None
    if not case.answers.get("email"):
        return Preview("", "")
    words = words_for(process, transition.letter, case.foundation_id)
    meanings = PLACEHOLDERS | {"bericht": _("your message")}
    named = {name: f"[{str(meaning).rstrip('.')}]" for name, meaning in meanings.items()}
    values = letter_values(process, case)
    known = named | {name: values[name] for name in KNOWN}
    return Preview(fill(words.subject, known), fill(words.body, known))
