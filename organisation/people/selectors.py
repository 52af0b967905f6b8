"""Who is what, where."""

from __future__ import annotations

from collections.abc import Collection
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


def foundations_of_people(user_ids: Collection[int]) -> dict[int, Foundation]:
    """The same for many people by their keys, without those who have no role today. One query."""
    roles = Membership.objects.in_force(today()).filter(user__in=user_ids).select_related("foundation")
    latest = roles.order_by("user_id", "-since", "-pk").distinct("user_id")
    return {each.user_id: each.foundation for each in latest}
