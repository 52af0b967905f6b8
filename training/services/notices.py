"""Mail about sessions and certificates to the people in them: what moved or was called off, what is coming, what ends.

The first line of a text in ``templates/training/mail/`` is its subject. A letter that belongs to a case (a seat, an offer) is
the process's own to write, not ours; a guest has no case, so ours tell those everything.
"""

from __future__ import annotations

from typing import Any

from django.conf import settings

from organisation.foundations.models import Foundation
from organisation.mail.services import queue_template
from training.models import LISTED, Certificate, Enrolment, EnrolmentState, Part, Session

#: What a guest is told of, and by which text.
GUEST_TEXTS = {
    EnrolmentState.SEAT: "booked",
    EnrolmentState.WAITING: "waiting",
    EnrolmentState.OFFERED: "offered",
    EnrolmentState.LAPSED: "lapsed",
}


def to_guest(enrolment: Enrolment) -> None:
    """Tell a guest where they stand; nothing where there is nothing to say."""
    if text := GUEST_TEXTS.get(EnrolmentState(enrolment.state)):
        to_enrolment(enrolment, text)


def to_enrolment(enrolment: Enrolment, text: str, **more: Any) -> None:
    """Queue the mail `text` to whoever is enrolled."""
    session = enrolment.session
    address = "" if enrolment.user_id else f"{settings.SITE_URL}/boeking/{enrolment.token}/"
    # The address online is for who has a seat.
    online = session.online_url if session and enrolment.state in LISTED else ""
    context = {
        "session": session,
        "course": enrolment.course,
        "name": enrolment.name,
        "state": enrolment.state,
        "link": address,
        "online_url": online,
    }
    _queue(
        to=enrolment.email,
        text=text,
        context=context | {"parts": list(session.parts.all()) if session else []} | more,
        foundation=enrolment.foundation or (session.foundation if session else None),
        reference=enrolment.reference,
        carries_key=bool(address),
    )


def session_moved(session: Session, enrolments: list[Enrolment]) -> None:
    for enrolment in enrolments:
        to_enrolment(enrolment, "moved")


def meeting_comes(enrolment: Enrolment, part: Part) -> None:
    """A reminder of one meeting."""
    to_enrolment(enrolment, "reminder", part=part)


def list_corrected(
    enrolment: Enrolment, part: Part, certificates: list[Certificate], *, completed: bool
) -> None:
    """That somebody was not at a meeting after all. What is taken back is known here alone, so ours to say whoever has a case."""
    to_enrolment(
        enrolment,
        "corrected",
        part=part,
        certificates=certificates,
        completed=completed,
        address=enrolment.course.full_url,
    )


def certificate_ends(certificate: Certificate) -> None:
    """A reminder that a certificate comes to its end, and how it is renewed."""
    context = {"certificate": certificate, "link": f"{settings.SITE_URL}/mijn/certificaten/"}
    _queue(
        to=certificate.user.email,
        text="certificate_ends",
        context=context | {"name": certificate.user.full_name},
        foundation=certificate.foundation,
        reference=certificate.code,
    )


def _queue(
    *,
    to: str,
    text: str,
    context: dict[str, Any],
    foundation: Foundation | None,
    reference: str,
    carries_key: bool = False,
) -> None:
    queue_template(
        template=f"training/mail/{text}.txt",
        context=context,
        to=to,
        foundation=foundation,
        kind=f"training/{text}",
        reference=reference[:16],
        carries_key=carries_key,
    )
