"""Who changes what holds for the whole website, beside its pages."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import Q, QuerySet
from wagtail.models import Site
from wagtail.permission_policies import BasePermissionPolicy
from wagtail.permission_policies.sites import SitePermissionPolicy
from wagtail.permissions import register_permission_policy

from home.models import EditorialArea, SearchSynonym, SiteSettings
from home.policies import edits_everywhere
from organisation.people.models import Membership, Role, User
from organisation.people.policies import SuperuserPolicy


class WebsitePolicy(BasePermissionPolicy):
    """Editors at the national office, and superusers, do everything; others nothing."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        return edits_everywhere(user)

    def users_with_any_permission(self, actions: Iterable[str]) -> QuerySet[User]:
        editors = Membership.objects.current().filter(role=Role.EDITOR, foundation__is_national=True)
        return User.objects.filter(is_active=True).filter(
            Q(is_superuser=True) | Q(pk__in=editors.order_by().values("user_id"))
        )


class SettingsPolicy(SitePermissionPolicy):
    """Wagtail's own, but PostgreSQL cannot sort its distinct sites, as the view does for who may change none of them."""

    def sites_user_has_any_permission_for(self, user: Any, actions: Iterable[str]) -> QuerySet[Site]:
        sites = super().sites_user_has_any_permission_for(user, actions)
        return Site.objects.filter(pk__in=sites.order_by().values("pk"))


def register_policies() -> None:
    """Called from `ready()`, before Wagtail looks."""
    register_permission_policy(SearchSynonym, WebsitePolicy(SearchSynonym))
    register_permission_policy(EditorialArea, SuperuserPolicy(EditorialArea))
    register_permission_policy(SiteSettings, SettingsPolicy(SiteSettings))
