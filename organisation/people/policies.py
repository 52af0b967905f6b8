"""Who may what, by the memberships that hold today.

The lists of foundations that these functions give are the base of every policy above: a list shows the rows of
`narrow`, a single row is allowed when its foundation is in the same scope. The memberships of a user are read
once and kept on the user object, which lives as long as a request.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, TypeVar

from django.contrib.auth.models import AnonymousUser
from django.db import connection
from django.db.models import Q, QuerySet
from wagtail.permission_policies import BasePermissionPolicy
from wagtail.permissions import register_permission_policy

from organisation.calendar.workdays import today
from organisation.people.models import Membership, Role, Substitution, User

AnyUser = User | AnonymousUser

#: Those who handle cases.
CASE_ROLES: Final = (Role.COORDINATOR,)
#: Those who see totals. A director sees nothing else.
TOTALS_ROLES: Final = (Role.COORDINATOR, Role.DIRECTOR)

Rows = TypeVar("Rows", bound=QuerySet[Any])

KEPT_AS = "_roles_today"


# Written out, because every request of somebody with an account asks for it. The conditions are those of `in_force()`. Whoever
# stands in is what the absent coordinator is there by a role of their own, so that standing in is never passed on.
ROLES_TODAY = """
    WITH held AS (
        SELECT user_id, foundation_id, role FROM organisation_membership
        WHERE since <= %(day)s AND (until IS NULL OR until > %(day)s)
    )
    SELECT foundation_id, role FROM held WHERE user_id = %(user)s
    UNION
    SELECT standing.foundation_id, away.role FROM organisation_substitution standing
    JOIN organisation_user absent ON absent.id = standing.absent_id AND absent.is_active
    JOIN held away ON away.user_id = standing.absent_id AND away.foundation_id = standing.foundation_id
        AND away.role = 'coordinator'
    WHERE standing.substitute_id = %(user)s AND standing.first_day <= %(day)s AND standing.last_day >= %(day)s
        AND EXISTS (SELECT FROM held WHERE user_id = %(user)s AND role = 'coordinator')
"""


class Everywhere:
    """The scope of a superuser: every foundation is in it."""

    def __contains__(self, foundation_id: object) -> bool:
        return True

    def __repr__(self) -> str:
        return "ALL"


ALL: Final = Everywhere()
Scope = frozenset[int] | Everywhere


def roles_today(user: Any) -> frozenset[tuple[int, str]]:
    """The (foundation id, role) pairs that the user holds today, those of whom they stand in for too; one query per user
    object.
    """
    if KEPT_AS not in user.__dict__:
        with connection.cursor() as cursor:
            cursor.execute(ROLES_TODAY, {"user": user.pk, "day": today()})
            user.__dict__[KEPT_AS] = frozenset(cursor.fetchall())
    return user.__dict__[KEPT_AS]


def forget_roles(user: Any) -> None:
    """Let the next question about this user object ask the database again."""
    for name in (KEPT_AS, "_perm_cache", "_user_perm_cache", "_group_perm_cache"):
        user.__dict__.pop(name, None)


def foundation_ids(user: AnyUser, *roles: str) -> Scope:
    """The foundations at which the user holds one of the roles today; `ALL` for a superuser.

    Empty, so false, for who is not logged in or not active.
    """
    if not (user.is_authenticated and user.is_active):
        return frozenset()
    if user.is_superuser:
        return ALL
    return frozenset(foundation_id for foundation_id, role in roles_today(user) if role in roles)


def holders(*, roles: Iterable[str] = CASE_ROLES, **foundation: Any) -> Q:
    """The users who hold one of the roles today, by themselves or because they stand in for a coordinator; only at some
    foundations when these are named. For lists of people: `foundation_ids` answers the same for one.
    """
    held = Membership.objects.current().filter(role__in=list(roles), **foundation)
    people = Q(pk__in=held.order_by().values("user_id"))
    if Role.COORDINATOR not in roles:
        return people
    standing = Substitution.objects.in_force(today()).filter(**foundation)
    return people | Q(pk__in=standing.order_by().values("substitute_id"))


def narrow(queryset: Rows, scope: Scope, field: str = "foundation_id") -> Rows:
    """The rows of `queryset` whose foundation is in `scope`."""
    return queryset if isinstance(scope, Everywhere) else queryset.filter(**{f"{field}__in": scope})


class SuperuserPolicy(BasePermissionPolicy):
    """Who gives others access has access to everything: only a superuser, whatever permissions a group holds."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        return bool(user.is_active and user.is_superuser)

    def instances_user_has_any_permission_for(self, user: Any, actions: Iterable[str]) -> QuerySet[Any]:
        rows = self.model._default_manager.all()
        return rows if any(self.user_has_permission(user, action) for action in actions) else rows.none()

    def users_with_any_permission(self, actions: Iterable[str]) -> QuerySet[User]:
        return User.objects.filter(is_active=True, is_superuser=True)


def register_policies() -> None:
    """Called in `ready()`, before Wagtail looks."""
    register_permission_policy(Membership, SuperuserPolicy(Membership))
