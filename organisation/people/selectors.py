"""Who is what, where."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from django.db.models import QuerySet

from organisation.calendar.workdays import today
from organisation.foundations.models import Foundation
from organisation.people.models import Membership, Role, Substitution, User
from organisation.prepared import Prepared


def _coordinators(foundation_id: int, day: date) -> QuerySet[User]:
    holding = Membership.objects.in_force(day).filter(foundation_id=foundation_id, role=Role.COORDINATOR)
    return User.objects.filter(is_active=True, pk__in=holding.values("user_id")).order_by("sort_name", "pk")


_COORDINATORS: Prepared[User] = Prepared(_coordinators)


def coordinators_of(foundation_id: int) -> list[User]:
    """The active coordinators of a foundation today, in order of name."""
    return _COORDINATORS.all(foundation_id, today())


def team_of(foundation_id: int, day: date) -> list[User]:
    """Who works on the cases of a foundation on `day`: its coordinators who are there, and who stands in. Two queries."""
    standing = list(
        Substitution.objects.in_force(day).filter(foundation=foundation_id).select_related("substitute")
    )
    away = {each.absent_id for each in standing}
    present = [person for person in _COORDINATORS.all(foundation_id, day) if person.pk not in away]
    return list(dict.fromkeys([*present, *(each.substitute for each in standing)]))


def stands_in_for(user: User, day: date) -> dict[int, frozenset[int]]:
    """Those for whom `user` stands in on `day`, by foundation. One query."""
    found: dict[int, set[int]] = {}
    standing = Substitution.objects.in_force(day).filter(substitute=user).order_by()
    for foundation, absent in standing.values_list("foundation_id", "absent_id"):
        found.setdefault(foundation, set()).add(absent)
    return {foundation: frozenset(absent) for foundation, absent in found.items()}


def borrowed_authority(user: User, day: date) -> dict[int, frozenset[int]]:
    """As `stands_in_for`, at the foundations where `user` has no authority of their own. One query, a second when needed."""
    standing = stands_in_for(user, day)
    if not standing or user.is_superuser:
        return {}
    held = Membership.objects.in_force(day).filter(user=user, role=Role.COORDINATOR)
    own = set(held.order_by().values_list("foundation_id", flat=True))
    return {foundation: absent for foundation, absent in standing.items() if foundation not in own}


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
