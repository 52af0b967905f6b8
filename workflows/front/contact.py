"""Whom somebody can call or mail about a case."""

from dataclasses import dataclass

from organisation.foundations.models import Foundation
from organisation.foundations.selectors import (
    foundation_for,
    municipality_choices,
    municipality_of,
    national_office,
)
from workflows.models import Case
from workflows.policies import owner_today
from workflows.questions.definition import Answers


@dataclass(frozen=True, slots=True)
class Contact:
    """A foundation, and the coordinator by name as long as there is one."""

    name: str
    phone: str = ""
    email: str = ""
    person: str = ""


def contact_of(foundation: Foundation | None, person: str = "") -> Contact:
    """The foundation, or the national office as long as none is known."""
    where = foundation or national_office()
    return Contact(where.name, where.phone, where.email, person)


def contact_for_draft(answers: Answers) -> Contact:
    """The foundation of the municipality that was answered, as soon as one was; a wrong answer is none."""
    code = answers.get("municipality")
    known = any(code == choice for choice, _name in municipality_choices())
    return contact_of(foundation_for(municipality_of(str(code))) if known else None)


def contact_for(case: Case) -> Contact:
    """Its foundation, and its owner as long as they work there."""
    owner = owner_today(case)
    return contact_of(case.foundation, owner.full_name if owner else "")
