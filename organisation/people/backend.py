"""The one backend: allauth's, with what every request of staff asks of it said in fewer queries."""

from __future__ import annotations

from typing import Any

from allauth.account.auth_backends import AuthenticationBackend
from django.db import connection

from organisation.people import second_factor
from organisation.people.models import User
from organisation.prepared import Prepared

# Written out, because every page of the admin asks for it: the ORM would send two statements and take six times as long.
PERMISSIONS = """
    SELECT model.app_label || '.' || permission.codename
    FROM auth_permission permission JOIN django_content_type model ON model.id = permission.content_type_id
    WHERE permission.id IN (
        SELECT permission_id FROM organisation_user_user_permissions WHERE user_id = %s
        UNION ALL
        SELECT granted.permission_id FROM auth_group_permissions granted
        JOIN organisation_user_groups belongs USING (group_id) WHERE belongs.user_id = %s
    )
"""
_WITH_PROFILE: Prepared[User] = Prepared(
    lambda key: (
        User.objects.select_related("wagtail_userprofile")
        .annotate(**{second_factor.KEPT_AS: second_factor.held_by("pk")})
        .filter(pk=key)
    )
)
KEPT_AS = "_perm_cache"  # where Django keeps it, and `policies.forget_roles` drops it


class Backend(AuthenticationBackend):
    """Logs in by address and password, and knows what somebody may do."""

    def get_user(self, user_id: Any) -> User | None:
        """The active user of a session, with the profile and the second factor that are asked for next."""
        user = _WITH_PROFILE.first(user_id)
        return user if user and self.user_can_authenticate(user) else None

    def get_all_permissions(self, user_obj: Any, obj: Any = None) -> set[str]:
        """As "app.codename". A superuser is not looked up: Django asks no backend what they may do."""
        if not user_obj.is_active or user_obj.is_anonymous or user_obj.is_superuser or obj is not None:
            return super().get_all_permissions(user_obj, obj)
        if KEPT_AS not in user_obj.__dict__:
            with connection.cursor() as cursor:
                cursor.execute(PERMISSIONS, [user_obj.pk, user_obj.pk])
                user_obj.__dict__[KEPT_AS] = {name for (name,) in cursor.fetchall()}
        return user_obj.__dict__[KEPT_AS]
