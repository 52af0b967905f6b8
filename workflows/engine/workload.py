"""How much somebody has in hands, beside the name where one assigns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.db import connection
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from organisation.calendar import workdays
from organisation.people.models import User

IN_HANDS = """
    SELECT owner_id, count(*), count(*) FILTER (WHERE paused_on IS NULL AND due_on < %s) FROM workflows_case
    WHERE owner_id = ANY(%s) AND foundation_id = %s AND closed_at IS NULL AND submitted_at IS NOT NULL
    GROUP BY owner_id
"""


@dataclass(frozen=True, slots=True)
class Workload:
    """How many open cases of one foundation somebody has, and how many of those are late."""

    open: int = 0
    late: int = 0

    @property
    def words(self) -> str:
        open_ones = ngettext("%(count)d case", "%(count)d cases", self.open) % {"count": self.open}
        late_ones = _("%(count)d late") % {"count": self.late}
        return f"{open_ones}, {late_ones}" if self.late else open_ones


def workload_of(people: Iterable[User], foundation_id: int) -> Mapping[int, Workload]:
    """What each of `people` has in hands at a foundation, by key. One query."""
    keys = [person.pk for person in people]
    with connection.cursor() as cursor:
        cursor.execute(IN_HANDS, [workdays.today(), keys, foundation_id])
        found = {owner: Workload(open, late) for owner, open, late in cursor.fetchall()}
    return {key: found.get(key, Workload()) for key in keys}


def names_with_workload(people: Iterable[User], foundation_id: int) -> list[tuple[int, str]]:
    """(key, "Hanneke Jansen (12 cases, 2 late)") of each. One query; none for nobody."""
    people = list(people)
    if not people:
        return []
    load = workload_of(people, foundation_id)
    return [(person.pk, f"{person.full_name} ({load[person.pk].words})") for person in people]
