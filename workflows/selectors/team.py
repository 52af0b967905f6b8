"""Who works on the cases of a foundation: what each has in hands, who is away, and who stands in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from organisation.foundations.models import Foundation
from organisation.people.models import Membership, Role, Substitution, User
from organisation.people.policies import narrow
from organisation.people.selectors import coordinators_of
from workflows.engine.workload import Workload, workload_of
from workflows.models import Case
from workflows.policies import case_scope
from workflows.selectors.cases import OPEN


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody who works here, or who left and still has cases (`gone`). `away` says who stands in for them today."""

    person: User
    load: Workload
    away: list[Substitution]
    gone: bool = False


def foundations_for(user: User) -> list[Foundation]:
    """The foundations whose team somebody may see, in order of name. One query."""
    return list(narrow(Foundation.objects.order_by("name"), case_scope(user), "pk"))


def team(foundation: Foundation, today: date) -> list[Colleague]:
    """Everybody who works here, in order of name, and then whoever left without handing over. Four queries."""
    here = coordinators_of(foundation.pk)
    owning = Case.objects.filter(OPEN, foundation=foundation, owner__isnull=False)
    left = User.objects.filter(pk__in=owning.order_by().values("owner")).exclude(
        pk__in=[person.pk for person in here]
    )
    gone = list(left.order_by("sort_name", "pk"))
    load: Mapping[int, Workload] = workload_of([*here, *gone], foundation.pk)
    away: dict[int, list[Substitution]] = {}
    for each in substitutions(foundation, today):
        if each.first_day <= today:
            away.setdefault(each.absent_id, []).append(each)
    return [Colleague(person, load[person.pk], away.get(person.pk, [])) for person in here] + [
        Colleague(person, load[person.pk], [], gone=True) for person in gone
    ]


def substitutions(foundation: Foundation, today: date) -> QuerySet[Substitution]:
    """Those of a foundation that hold today or later, the first one first."""
    ahead = Substitution.objects.ahead(today).filter(foundation=foundation)
    return ahead.select_related("absent", "substitute")


def substitutions_beside(named: Substitution, today: date) -> QuerySet[Substitution]:
    """Other people's for the same colleague at the same foundation, on some of the same days that are still to come."""
    same = Substitution.objects.ahead(today).filter(absent=named.absent_id, foundation=named.foundation_id)
    overlapping = same.filter(first_day__lte=named.last_day, last_day__gte=named.first_day)
    return overlapping.exclude(substitute=named.substitute_id).select_related("absent", "substitute")


def who_can_stand_in(foundation: Foundation, today: date) -> dict[str, list[User]]:
    """Everybody who is a coordinator somewhere today, once: by foundation, this one first, in order of name. One query."""
    held = Membership.objects.in_force(today).filter(role=Role.COORDINATOR, user__is_active=True)
    found: dict[str, list[User]] = {}
    known: set[int] = set()
    for each in sorted(
        held.select_related("user", "foundation"),
        key=lambda each: (
            each.foundation_id != foundation.pk,
            each.foundation.name,
            each.user.sort_name,
            each.user_id,
        ),
    ):
        if each.user_id not in known:
            known.add(each.user_id)
            found.setdefault(each.foundation.name, []).append(each.user)
    return found
