"""Who has a case today: a coordinator of its foundation. Whoever left, or went to another foundation, has it no more."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db import connection
from django.db.models import Q
from django.utils.translation import gettext as _

from organisation.calendar.workdays import today
from organisation.people.models import User
from organisation.people.names import full_name
from organisation.people.policies import CASE_ROLES, Everywhere
from organisation.people.selectors import coordinators_of
from workflows.models import Case
from workflows.policies import case_scope

# Written out, because every list asks for it: the ORM would take longer to say it than the database to answer.
COORDINATORS = """
    SELECT held.foundation_id, person.id,
        EXISTS (SELECT FROM organisation_substitution standing WHERE standing.absent_id = person.id
            AND standing.foundation_id = held.foundation_id
            AND standing.first_day <= %(day)s AND standing.last_day >= %(day)s) AS away,
        EXISTS (SELECT FROM organisation_substitution standing WHERE standing.absent_id = person.id
            AND standing.foundation_id = held.foundation_id AND standing.substitute_id = %(user)s
            AND standing.first_day <= %(day)s AND standing.last_day >= %(day)s) AS stood_in,
        person.first_name, person.name_prefix, person.last_name
    FROM organisation_membership held JOIN organisation_user person ON person.id = held.user_id
    WHERE held.role = ANY(%(roles)s) AND held.since <= %(day)s AND (held.until IS NULL OR held.until > %(day)s)
    AND person.is_active AND (%(all)s OR held.foundation_id = ANY(%(scope)s))
    ORDER BY person.sort_name, person.id
"""


@dataclass(frozen=True, slots=True)
class Owners:
    """The active coordinators of today at each foundation that somebody may see, by their keys, and how they are called.

    `names` are in order of last name. `away` are those for whom somebody stands in today, and `stood_in` those for whom the
    reader does, each as (foundation, person).
    """

    of: Mapping[int, frozenset[int]]
    names: Mapping[int, str]
    away: frozenset[tuple[int, int]] = frozenset()
    stood_in: frozenset[tuple[int, int]] = frozenset()

    def have(self, case: Case) -> bool:
        """Whether the owner of `case` can still look after it."""
        return case.owner_id in self.of.get(case.foundation_id or 0, frozenset())

    def name_for(self, case: Case) -> str:
        """Who has `case`, or had it when it was closed; empty when somebody should still take it."""
        if case.owner is None:
            return ""
        if self.have(case):
            return self._with_absence(case, case.owner)
        return _("%(name)s (no longer works here)") % {"name": case.owner.full_name} if case.closed_at else ""

    def _with_absence(self, case: Case, owner: User) -> str:
        here = (case.foundation_id or 0, owner.pk)
        if case.closed_at or here not in self.away:
            return owner.full_name
        words = _("%(name)s (you stand in)") if here in self.stood_in else _("%(name)s (away)")
        return words % {"name": owner.full_name}

    def nobodys(self) -> Q:
        """Cases without an owner, or with one who can look after them no more."""
        had = Q(pk__in=[])
        for foundation, people in self.of.items():
            had |= Q(foundation=foundation, owner__in=people)
        return ~had

    def nobodys_or(self, user: User) -> Q:
        """Cases of `user`, of those for whom they stand in, and of nobody."""
        whose = Q(owner=user) | self.nobodys()
        for foundation, person in self.stood_in:
            whose |= Q(foundation=foundation, owner=person)
        return whose


def owners_of(case: Case) -> Owners:
    """Who can have this one case. One query; none for a case without an owner."""
    if case.owner_id is None or case.foundation_id is None:
        return Owners({}, {})
    people = coordinators_of(case.foundation_id)
    return Owners(
        {case.foundation_id: frozenset(person.pk for person in people)},
        {person.pk: person.full_name for person in people},
    )


def owners_for(user: User) -> Owners:
    """Who can have the cases that `user` may see. One query."""
    scope = case_scope(user)
    wanted: dict[str, Any] = {
        "day": today(),
        "user": user.pk,
        "roles": list(CASE_ROLES),
        "all": isinstance(scope, Everywhere),
        "scope": [] if isinstance(scope, Everywhere) else list(scope),
    }
    with connection.cursor() as cursor:
        cursor.execute(COORDINATORS, wanted)
        rows = cursor.fetchall()
    of: dict[int, set[int]] = {}
    names: dict[int, str] = {}
    for foundation, person, _away, _stood_in, *name in rows:
        of.setdefault(foundation, set()).add(person)
        names[person] = full_name(*name)
    return Owners(
        {foundation: frozenset(people) for foundation, people in of.items()},
        names,
        away=frozenset((foundation, person) for foundation, person, away, *_rest in rows if away),
        stood_in=frozenset((foundation, person) for foundation, person, _away, mine, *_rest in rows if mine),
    )
