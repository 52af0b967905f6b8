"""Who edits what holds for all foundations (municipalities, foundations, service areas, closing days), and who what holds
for one.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import Q, QuerySet
from wagtail.permission_policies import BasePermissionPolicy
from wagtail.permissions import register_permission_policy

from organisation.calendar.models import ClosingDay
from organisation.foundations.models import Foundation, Municipality, ServiceArea
from organisation.people.models import Role, User
from organisation.people.policies import ALL, CASE_ROLES, TOTALS_ROLES, Scope, foundation_ids, holders, narrow

KEPT_AS = "_is_national_staff"


def is_national_staff(user: Any) -> bool:
    """Whether the user is a superuser or a coordinator at the national office.

    Kept on the user object, which lives as long as a request: a list asks it for each row.
    """
    if KEPT_AS not in user.__dict__:
        scope = foundation_ids(user, Role.COORDINATOR)
        national = narrow(Foundation.objects.filter(is_national=True), scope, "pk")
        user.__dict__[KEPT_AS] = scope is ALL or (bool(scope) and national.exists())
    return user.__dict__[KEPT_AS]


class SharedDataPolicy(BasePermissionPolicy):
    """Coordinators and directors look; national staff and superusers also do what `edits` names.

    What others refer to for ever (foundations, municipalities) is ended with a date, and never deleted.
    """

    def __init__(self, model: Any, *, edits: Iterable[str]) -> None:
        super().__init__(model)
        self.edits = frozenset(edits)

    def user_has_permission(self, user: Any, action: str) -> bool:
        if action == "view":
            return bool(foundation_ids(user, *TOTALS_ROLES))
        return action in self.edits and is_national_staff(user)

    def users_with_any_permission(self, actions: Iterable[str]) -> QuerySet[User]:
        people, actions = User.objects.filter(is_active=True), set(actions)
        if "view" in actions:
            return people.filter(Q(is_superuser=True) | holders(roles=TOTALS_ROLES))
        if actions & self.edits:
            return people.filter(Q(is_superuser=True) | holders(foundation__is_national=True))
        return people.none()


class OwnFoundationPolicy(BasePermissionPolicy):
    """Those with one of the `roles` do `actions` with the rows of their own foundations, superusers with all.

    A row without a foundation holds for everyone and is the superuser's.
    """

    def __init__(self, model: Any, *, actions: Iterable[str], roles: Iterable[str] = CASE_ROLES) -> None:
        super().__init__(model)
        self.actions, self.roles = frozenset(actions), tuple(roles)

    def scope(self, user: Any) -> Scope:
        return foundation_ids(user, *self.roles)

    def user_has_permission(self, user: Any, action: str) -> bool:
        return action in self.actions and bool(self.scope(user))

    def user_has_permission_for_instance(self, user: Any, action: str, instance: Any) -> bool:
        return action in self.actions and instance.foundation_id in self.scope(user)

    def instances_user_has_any_permission_for(self, user: Any, actions: Iterable[str]) -> QuerySet[Any]:
        rows = self.model._default_manager.all()
        return rows.none() if self.actions.isdisjoint(actions) else self.within_reach(user, rows)

    def within_reach(self, user: Any, rows: QuerySet[Any]) -> QuerySet[Any]:
        return narrow(rows, self.scope(user))

    def users_with_any_permission(self, actions: Iterable[str]) -> QuerySet[User]:
        return self._users(actions)

    def users_with_any_permission_for_instance(self, actions: Iterable[str], instance: Any) -> QuerySet[User]:
        return self._users(actions, foundation=instance.foundation_id)

    def _users(self, actions: Iterable[str], **foundation: Any) -> QuerySet[User]:
        people = User.objects.filter(is_active=True)
        if self.actions.isdisjoint(actions):
            return people.none()
        return people.filter(Q(is_superuser=True) | holders(roles=self.roles, **foundation))


def register_policies() -> None:
    """Called from `ready()`, before Wagtail looks."""
    for lasting in (Foundation, Municipality):
        register_permission_policy(lasting, SharedDataPolicy(lasting, edits={"add", "change"}))
    for passing in (ServiceArea, ClosingDay):
        register_permission_policy(passing, SharedDataPolicy(passing, edits={"add", "change", "delete"}))
