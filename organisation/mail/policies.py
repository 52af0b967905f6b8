"""Who may see the outgoing mail, and who may send a failed one again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.permission_policies import BasePermissionPolicy
from wagtail.permissions import register_permission_policy

from organisation import audit
from organisation.mail.models import OutgoingMail
from organisation.people.policies import CASE_ROLES, foundation_ids, holders, narrow


class MailPolicy(BasePermissionPolicy):
    """A coordinator sees the mail of their own foundations and may have a failed one sent again; the superuser all of it.

    Mail without a foundation (passwords) is the superuser's. Nobody writes, changes or removes mail by hand.
    """

    actions = frozenset({"view", "retry"})

    def user_has_permission(self, user: Any, action: str) -> bool:
        return action in self.actions and bool(foundation_ids(user, *CASE_ROLES))

    def user_has_permission_for_instance(self, user: Any, action: str, instance: OutgoingMail) -> bool:
        return action in self.actions and instance.foundation_id in foundation_ids(user, *CASE_ROLES)

    def instances_user_has_any_permission_for(
        self, user: Any, actions: Iterable[str]
    ) -> QuerySet[OutgoingMail]:
        if self.actions.isdisjoint(actions):
            return OutgoingMail.objects.none()
        return narrow(OutgoingMail.objects.all(), foundation_ids(user, *CASE_ROLES))

    def users_with_any_permission(self, actions: Iterable[str]) -> QuerySet[Any]:
        people = get_user_model().objects.filter(is_active=True)
        if self.actions.isdisjoint(actions):
            return people.none()
        return people.filter(Q(is_superuser=True) | holders())

    def users_with_any_permission_for_instance(
        self, actions: Iterable[str], instance: OutgoingMail
    ) -> QuerySet[Any]:
        people = self.users_with_any_permission(actions)
        return people.filter(Q(is_superuser=True) | holders(foundation=instance.foundation_id))

    def may_read_text(self, user: Any, mail: OutgoingMail) -> bool:
        """Whether the words may be shown: never those with a link that logs in or sets a password."""
        return not mail.carries_key and self.user_has_permission_for_instance(user, "view", mail)


policy = MailPolicy(OutgoingMail)


def register_policies() -> None:
    """Called from ``ready()``, before Wagtail looks."""
    register_permission_policy(OutgoingMail, policy)
    audit.register("mail.read", _("Mail read"))
    audit.register("mail.retried", _("Mail sent again"))
