"""Who may do what with training in the Wagtail admin; each answer about sessions comes from `training.policies`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.permission_policies import BasePermissionPolicy
from wagtail.permissions import register_permission_policy

from home.desk.policies import WebsitePolicy
from organisation import audit
from organisation.desk.policies import OwnFoundationPolicy
from organisation.people.models import User
from organisation.people.policies import holders
from training.models import ClientGroup, IntervisionGroup, Session, Theme, TrainingSetting
from training.policies import TEACHING_ROLES, may_plan, may_teach, planned_by, taught_by, teaching_scope


class SessionPolicy(BasePermissionPolicy):
    """Who teaches looks (`may_teach`), who plans changes (`may_plan`). Nobody deletes: what does not go on is called off."""

    actions = frozenset({"view", "add", "change"})

    def user_has_permission(self, user: Any, action: str) -> bool:
        return action in self.actions and bool(teaching_scope(user))

    def user_has_permission_for_instance(self, user: Any, action: str, instance: Session) -> bool:
        if action == "view":
            return may_teach(user, instance)
        return action == "change" and may_plan(user, instance)

    def instances_user_has_any_permission_for(self, user: Any, actions: Iterable[str]) -> QuerySet[Session]:
        sessions = Session.objects.all()
        if "view" in actions:
            return taught_by(user, sessions)
        return planned_by(user, sessions) if "change" in actions else sessions.none()

    def users_with_any_permission(self, actions: Iterable[str]) -> QuerySet[User]:
        return self._users(actions, holders(roles=TEACHING_ROLES))

    def users_with_any_permission_for_instance(
        self, actions: Iterable[str], instance: Session
    ) -> QuerySet[User]:
        if instance.foundation_id is None:
            holding = holders(foundation__is_national=True)
        else:
            holding = holders(roles=TEACHING_ROLES, foundation=instance.foundation_id)
        if "view" in actions:
            holding |= Q(pk=instance.trainer_id) & holders(roles=TEACHING_ROLES)
        return self._users({"view", "change"}.intersection(actions), holding)

    def _users(self, actions: Iterable[str], holding: Q) -> QuerySet[User]:
        people = User.objects.filter(is_active=True)
        if self.actions.isdisjoint(actions):
            return people.none()
        return people.filter(Q(is_superuser=True) | holding)


def register_policies() -> None:
    """Called in `ready()`, before Wagtail looks."""
    register_permission_policy(Session, SessionPolicy(Session))
    for label in (Theme, ClientGroup):
        register_permission_policy(label, WebsitePolicy(label))
    for model in (TrainingSetting, IntervisionGroup):
        register_permission_policy(model, OwnFoundationPolicy(model, actions={"view", "add", "change"}))


def register_actions() -> None:
    """Called in `ready()`."""
    audit.register("training.people_exported", _("List of who is trained in what downloaded"))
    audit.register("training.roster_exported", _("List of a session downloaded"))
    audit.register("training.list_corrected", _("List at the door corrected after it was closed"))
