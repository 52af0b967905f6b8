"""Who may do what at the desk, in the terms of Wagtail: each answer comes from `workflows.policies`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.permission_policies import BasePermissionPolicy
from wagtail.permissions import register_permission_policy

from organisation import audit
from organisation.people.models import Membership, User
from organisation.people.policies import CASE_ROLES, narrow
from workflows.models import Case, Letter, StepSetting
from workflows.policies import case_scope, visible_to, works_on_cases


class OwnFoundationPolicy(BasePermissionPolicy):
    """Coordinators do `actions` with the rows of their own foundations, superusers with all.

    A row without a foundation holds for everyone and is the superuser's.
    """

    def __init__(self, model: Any, *, actions: Iterable[str]) -> None:
        super().__init__(model)
        self.actions = frozenset(actions)

    def user_has_permission(self, user: Any, action: str) -> bool:
        return action in self.actions and works_on_cases(user)

    def user_has_permission_for_instance(self, user: Any, action: str, instance: Any) -> bool:
        return action in self.actions and instance.foundation_id in case_scope(user)

    def instances_user_has_any_permission_for(self, user: Any, actions: Iterable[str]) -> QuerySet[Any]:
        rows = self.model._default_manager.all()
        return rows.none() if self.actions.isdisjoint(actions) else self.within_reach(user, rows)

    def within_reach(self, user: Any, rows: QuerySet[Any]) -> QuerySet[Any]:
        return narrow(rows, case_scope(user))

    def users_with_any_permission(self, actions: Iterable[str]) -> QuerySet[User]:
        return self._users(actions, Membership.objects.current())

    def users_with_any_permission_for_instance(self, actions: Iterable[str], instance: Any) -> QuerySet[User]:
        return self._users(actions, Membership.objects.current().filter(foundation=instance.foundation_id))

    def _users(self, actions: Iterable[str], memberships: QuerySet[Membership]) -> QuerySet[User]:
        people = User.objects.filter(is_active=True)
        if self.actions.isdisjoint(actions):
            return people.none()
        holding = memberships.filter(role__in=CASE_ROLES).order_by().values("user_id")
        return people.filter(Q(is_superuser=True) | Q(pk__in=holding))


class CasePolicy(OwnFoundationPolicy):
    """A case is seen and worked on by its foundation. A draft belongs to the applicant: no member of staff sees it."""

    def user_has_permission_for_instance(self, user: Any, action: str, instance: Case) -> bool:
        return instance.foundation_id is not None and super().user_has_permission_for_instance(
            user, action, instance
        )

    def within_reach(self, user: Any, rows: QuerySet[Case]) -> QuerySet[Case]:
        return visible_to(user, rows)


def register_policies() -> None:
    """Called in `ready()`, before Wagtail looks."""
    register_permission_policy(Case, CasePolicy(Case, actions={"view", "change"}))
    for model in (Letter, StepSetting):
        register_permission_policy(
            model, OwnFoundationPolicy(model, actions={"view", "add", "change", "delete"})
        )
    audit.register("attachment.read", _("Attachment downloaded"))
