"""Handing over everything that somebody has, when they leave: a plan to look at, then all of it at once."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from organisation import audit
from organisation.foundations.models import Foundation
from organisation.people.models import User
from workflows.engine import colleagues
from workflows.engine.errors import Conflict
from workflows.engine.perform import perform
from workflows.engine.workload import workload_of
from workflows.models import Case
from workflows.policies import Actor
from workflows.selectors.cases import OPEN


@dataclass(frozen=True, slots=True)
class Plan:
    """Which case goes to whom. `mark` tells this plan from every other one: what is done is what was looked at."""

    steps: list[tuple[Case, User]]
    mark: str

    @property
    def counted(self) -> list[tuple[User, int]]:
        """How many cases each gets, in order of name."""
        counts = Counter(to for _case, to in self.steps)
        return sorted(counts.items(), key=lambda pair: (pair[0].sort_name, pair[0].pk))


def plan(*, leaver: User, foundation: Foundation, receivers: Sequence[User]) -> Plan:
    """Divide the open cases of `leaver` at `foundation`: each goes to whoever of `receivers` then has the fewest. Two queries."""
    cases = Case.objects.filter(OPEN, owner=leaver, foundation=foundation).defer("search").order_by("pk")
    in_hands = {key: each.open for key, each in workload_of(receivers, foundation.pk).items()}
    steps = []
    for case in cases.select_related("foundation"):
        to = min(receivers, key=lambda person: (in_hands[person.pk], person.sort_name, person.pk))
        in_hands[to.pk] += 1
        steps.append((case, to))
    told = "".join(f"{case.pk} {case.version} {to.pk};" for case, to in steps)
    return Plan(steps, hashlib.sha256(told.encode()).hexdigest())


@transaction.atomic
def hand_over(
    *,
    by: User,
    leaver: User,
    foundation: Foundation,
    receivers: Sequence[User],
    mark: str,
    comment: str = "",
) -> int:
    """Carry out the plan with this `mark`: each case is assigned, as an event on its own timeline. Returns how many.

    All of them or none. Raises `Conflict` when the plan would be another one by now, and what `perform` raises.
    """
    agreed = plan(leaver=leaver, foundation=foundation, receivers=receivers)
    if agreed.mark != mark:
        raise Conflict(_("Something changed since you looked. Look at it again before you hand over."))
    actor = Actor.staff(by)
    for case, to in agreed.steps:
        perform(
            case.pk,
            "assign",
            actor=actor,
            data={"owner": str(to.pk)},
            comment=comment,
            expected_version=case.version,
        )
    for to, count in agreed.counted:
        _tell(to, count, by, foundation)
    subject = f"{len(agreed.steps)} cases of user {leaver.pk}"
    audit.record("cases.handed_over", actor=by, foundation=foundation, subject=subject)
    return len(agreed.steps)


def _tell(to: User, count: int, by: User, foundation: Foundation) -> None:
    if to == by:
        return
    words = ngettext(
        "%(name)s handed over %(count)d case to you.", "%(name)s handed over %(count)d cases to you.", count
    )
    colleagues.tell(
        [to],
        subject=_("Cases were handed over to you"),
        words=words % {"name": by.full_name, "count": count},
        foundation=foundation,
        kind="desk/handed-over",
    )
