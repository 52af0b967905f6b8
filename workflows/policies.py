"""Who may do what with a case. One object answers both "may I?" and "which may I?"."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from organisation.people.models import User
from organisation.people.policies import CASE_ROLES, Everywhere, Scope, foundation_ids, narrow
from organisation.people.selectors import coordinators_of

if TYPE_CHECKING:
    from workflows.models import Case
    from workflows.models.case import CaseQuerySet


class ActorKind(StrEnum):
    APPLICANT = "applicant"
    STAFF = "staff"
    SYSTEM = "system"


class Permission(StrEnum):
    """What a transition can ask for."""

    APPLY = "apply"  # the person whose case it is, through the secret link
    DECIDE = "decide"  # a coordinator of the foundation that has the case
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
    return isinstance(scope, Everywhere) or len(scope) > 1


def may_see(user: Any, case: "Case") -> bool:
    """Whether a member of staff may see this case; a draft belongs to the applicant alone."""
    return case.foundation_id is not None and case.foundation_id in case_scope(user)


def visible_to(user: Any, cases: "CaseQuerySet") -> "CaseQuerySet":
    """Those of `cases` that `may_see` says yes to."""
    return narrow(cases.filter(foundation__isnull=False), case_scope(user))


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
            return actor.kind is ActorKind.STAFF and may_see(actor.user, case)
        case Permission.SYSTEM:
            return actor.kind is ActorKind.SYSTEM
    return False
