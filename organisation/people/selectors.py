"""Who is what, where."""

from __future__ import annotations

from django.db.models import QuerySet

from organisation.people.models import Membership, Role, User


def coordinators_of(foundation_id: int) -> QuerySet[User]:
    """The active coordinators of a foundation today, in order of name."""
    holding = Membership.objects.current().filter(foundation_id=foundation_id, role=Role.COORDINATOR)
    return User.objects.filter(is_active=True, pk__in=holding.values("user_id")).order_by("sort_name", "pk")
