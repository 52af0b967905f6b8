"""Mail about the register: to the mentor, and to the coordinators of the foundation. The texts stand in
``templates/mentorships/mail/``. No subject holds a name.
"""

from __future__ import annotations

from typing import Any

from mentorships.models import Mentor
from organisation.mail.services import queue_template
from organisation.people.selectors import coordinators_of


def to_mentor(mentor: Mentor, text: str, **more: Any) -> None:
    """Queue the mail `text` to a mentor."""
    _queue(mentor, f"{text}_mentor", to=mentor.user.email, name=mentor.user.full_name, **more)


def to_coordinators(mentor: Mentor, text: str, **more: Any) -> None:
    """Queue the mail `text` about a mentor to each coordinator of the foundation."""
    for person in coordinators_of(mentor.foundation_id):
        _queue(mentor, f"{text}_staff", to=person.email, name=person.full_name, **more)


def to_both(mentor: Mentor, text: str, **more: Any) -> None:
    to_mentor(mentor, text, **more)
    to_coordinators(mentor, text, **more)


def _queue(mentor: Mentor, text: str, *, to: str, **context: Any) -> None:
    queue_template(
        template=f"mentorships/mail/{text}.txt",
        context=context | {"mentor": mentor, "foundation": mentor.foundation},
        to=to,
        foundation=mentor.foundation,
        kind=f"mentorships/{text}",
        reference=f"mentor {mentor.pk}",
    )
