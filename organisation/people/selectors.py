"""Who is what, where."""

from __future__ import annotations

from datetime import date

from django.db.models import QuerySet

from organisation.calendar.workdays import today
from organisation.foundations.models import Foundation
from organisation.people.models import Membership, Role, User
from organisation.prepared import Prepared


def _coordinators(foundation_id: int, day: date) -> QuerySet[User]:
    holding = Membership.objects.in_force(day).filter(foundation_id=foundation_id, role=Role.COORDINATOR)
    return User.objects.filter(is_active=True, pk__in=holding.values("user_id")).order_by("sort_name", "pk")


_COORDINATORS: Prepared[User] = Prepared(_coordinators)


def coordinators_of(foundation_id: int) -> list[User]:
    """The active coordinators of a foundation today, in order of name."""
    return _COORDINATORS.all(foundation_id, today())


_ROLES: Prepared[Membership] = Prepared(
    lambda user, day: (
        Membership.objects.in_force(day)
        .filter(user_id=user)
        .select_related("foundation")
        .order_by("-since", "-pk")
    )
)


def foundation_of(user: User) -> Foundation | None:
    """The foundation where somebody has a role today; of more than one, that of the role they got last."""
    latest = _ROLES.first(user.pk, today())
    return latest.foundation if latest else None
