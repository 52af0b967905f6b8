"""Making the plan of a year."""

from __future__ import annotations

from django.db import transaction

from mentorships.models import Plan
from organisation import audit
from organisation.foundations.models import Foundation
from organisation.people.models import User


@transaction.atomic
def change(*, foundation: Foundation, year: int, trained: int, stopped: int, by: User) -> Plan:
    """Write down what a foundation plans for a year, and that `by` did so."""
    plan, _made = Plan.objects.update_or_create(
        foundation=foundation, year=year, defaults={"trained": trained, "stopped": stopped}
    )
    audit.record("plan.changed", actor=by, foundation=foundation, subject=str(year))
    return plan
