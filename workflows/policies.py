"""Who may do what with a case. One object answers both "may I?" and "which may I?"."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from django.db import connection
from django.db.models import Q

from organisation.calendar.workdays import today
from organisation.people.models import User
from organisation.people.policies import CASE_ROLES, Everywhere, Scope, foundation_ids, narrow
from organisation.people.selectors import borrowed_authority, coordinators_of

if TYPE_CHECKING:
    from workflows.models import Case
    from workflows.models.case import CaseQuerySet


ASKED = "_asked_to_look"
# Proposals at foundations where nobody else than who made them could confirm them, for who works at the national office.
PROPOSED_ALONE = """
    SELECT proposal.case_id FROM workflows_proposal proposal
    JOIN workflows_case proposed ON proposed.id = proposal.case_id
    WHERE proposal.outcome = ''
    AND EXISTS (SELECT FROM organisation_foundation office WHERE office.is_national AND office.id = ANY(%(scope)s))
    AND NOT EXISTS (
        SELECT FROM organisation_membership held JOIN organisation_user person ON person.id = held.user_id
        WHERE held.foundation_id = proposed.foundation_id AND held.role = ANY(%(roles)s) AND person.is_active
            AND held.since <= %(day)s AND (held.until IS NULL OR held.until > %(day)s)
            AND held.user_id <> proposal.proposed_by_id AND NOT held.user_id = ANY(proposal.proposed_for)
    )
"""


class ActorKind(StrEnum):
    APPLICANT = "applicant"
    STAFF = "staff"
    SYSTEM = "system"


class Permission(StrEnum):
    """What a transition can ask for."""

    APPLY = "apply"  # the person whose case it is, through the secret link
    DECIDE = "decide"  # a coordinator of the foundation that has the case
    LOOK_ALONG = "look along"  # who lends a second pair of eyes to a foundation that has one coordinator
    SYSTEM = "system"  # the clock and news from other apps


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: the holder of a case's link, a member of staff, or the system itself."""

    kind: ActorKind
    user: User | None = None
    case_id: int | None = None

    @classmethod
    def applicant(cls, case: "Case | None" = None, *, user: User | None = None) -> "Actor":
        """The holder of the link of `case`, or somebody (`user`, when they have an account) who is sending a new one."""
        return cls(ActorKind.APPLICANT, user=user, case_id=case.pk if case is not None else None)

    @classmethod
    def staff(cls, user: User) -> "Actor":
        return cls(ActorKind.STAFF, user=user)

    @classmethod
    def system(cls) -> "Actor":
        return cls(ActorKind.SYSTEM)

    @property
    def user_id(self) -> int | None:
        return self.user.pk if self.user else None


def case_scope(user: Any) -> Scope:
    """The foundations whose cases this person may see: a coordinator's own, everywhere for a superuser."""
    return foundation_ids(user, *CASE_ROLES)


def works_on_cases(user: Any) -> bool:
    return bool(case_scope(user))


def at_several(user: Any) -> bool:
    """Whether a case that `user` may see can be of one foundation or another."""
    scope = case_scope(user)
    return isinstance(scope, Everywhere) or len(scope) > 1 or bool(asked_to_look(user))


def works_on(user: Any, case: "Case") -> bool:
    """Whether this case is of a foundation whose cases this person handles; a draft belongs to the applicant alone."""
    return case.foundation_id is not None and case.foundation_id in case_scope(user)


def may_see(user: Any, case: "Case") -> bool:
    """Whether a member of staff may see this case: whoever works on it, and who is asked to look along."""
    return works_on(user, case) or (bool(case.proposed) and case.pk in asked_to_look(user))


def visible_to(user: Any, cases: "CaseQuerySet") -> "CaseQuerySet":
    """Those of `cases` that `may_see` says yes to."""
    filed, scope, asked = cases.filter(foundation__isnull=False), case_scope(user), asked_to_look(user)
    if asked and not isinstance(scope, Everywhere):
        return filed.filter(Q(foundation__in=scope) | Q(pk__in=asked))
    return narrow(filed, scope)


def asked_to_look(user: Any) -> frozenset[int]:
    """The cases elsewhere that `user` may see because the only coordinator there proposed something: the national office looks
    along. Kept on the user object, which lives as long as a request. One query.
    """
    scope = case_scope(user)
    if isinstance(scope, Everywhere) or not scope:
        return frozenset()
    if ASKED not in user.__dict__:
        values = {"day": today(), "roles": list(CASE_ROLES), "scope": list(scope)}
        with connection.cursor() as cursor:
            cursor.execute(PROPOSED_ALONE, values)
            user.__dict__[ASKED] = frozenset(key for (key,) in cursor.fetchall())
    return user.__dict__[ASKED]


def acts_for(user: User, foundation_id: int | None) -> frozenset[int]:
    """On whose authority somebody acts at a foundation: their own, or that of those for whom they stand in there."""
    borrowed = borrowed_authority(user, today())
    return borrowed.get(foundation_id or 0, frozenset({user.pk}))


def owner_today(case: "Case") -> User | None:
    """The owner of `case`, as long as they are an active coordinator of its foundation. One query when there is an owner."""
    if case.owner is None or case.foundation_id is None:
        return None
    return case.owner if case.owner in coordinators_of(case.foundation_id) else None


def holds(actor: Actor, permission: Permission, case: "Case") -> bool:
    """Whether `actor` has `permission` for `case`. Whatever is not granted here is refused."""
    match permission:
        case Permission.APPLY:
            return actor.kind is ActorKind.APPLICANT and actor.case_id == case.pk
        case Permission.DECIDE:
            return actor.kind is ActorKind.STAFF and works_on(actor.user, case)
        case Permission.LOOK_ALONG:
            return actor.kind is ActorKind.STAFF and may_see(actor.user, case)
        case Permission.SYSTEM:
            return actor.kind is ActorKind.SYSTEM
    return False
