"""Whom somebody can call or mail about a case."""

from dataclasses import dataclass

from organisation.foundations.models import Foundation
from organisation.foundations.selectors import national_office
from workflows.models import Case
from workflows.policies import owner_today


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


def contact_for(case: Case) -> Contact:
    """Its foundation, and its owner as long as they work there."""
    owner = owner_today(case)
    return contact_of(case.foundation, owner.full_name if owner else "")
