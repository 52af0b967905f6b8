"""Which version of the agreement and of the code of conduct holds for whom, and what somebody accepted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db.models import F, Q

from mentorships.models import Acceptance, AgreementText, Mentor, TextKind
from organisation.calendar.workdays import today
from organisation.foundations.models import Foundation


def newest_text(kind: str, foundation: Foundation | None) -> AgreementText | None:
    """The newest version for the people of a foundation: its own, else everybody's. It may hold only from a later day on.

    Whoever accepts accepts this one, so that nobody is asked twice within a month.
    """
    fitting = AgreementText.objects.filter(Q(foundation=foundation) | Q(foundation=None), kind=kind)
    return fitting.order_by(F("foundation").asc(nulls_last=True), "-holds_from").first()


def newest_texts(foundation: Foundation | None) -> dict[str, AgreementText]:
    """The newest version of each text, by its kind, in the order of reading. One query."""
    fitting = AgreementText.objects.filter(Q(foundation=foundation) | Q(foundation=None))
    rows = fitting.order_by("kind", F("foundation").asc(nulls_last=True), "-holds_from").distinct("kind")
    found = {row.kind: row for row in rows}
    return {kind: found[kind] for kind in TextKind.values if kind in found}


def text_called(key: str) -> AgreementText | None:
    """The version with this key."""
    return AgreementText.objects.filter(key=key).first() if "\0" not in key else None


@dataclass(frozen=True, slots=True)
class TextTold:
    """The newest version of a text, and when this mentor accepted it; None: not yet."""

    text: AgreementText
    accepted_at: datetime | None

    @property
    def holds_already(self) -> bool:
        return self.text.holds_from <= today()


def texts_for(mentor: Mentor) -> list[TextTold]:
    """What a mentor has accepted or can accept now. Two queries."""
    texts = newest_texts(mentor.foundation)
    given = dict(
        Acceptance.objects.filter(mentor=mentor, text__in=texts.values()).values_list("text", "accepted_at")
    )
    return [TextTold(text, given.get(text.pk)) for text in texts.values()]
