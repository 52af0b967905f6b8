"""When somebody can be reminded: some days after the last thing that they were asked or told, a reminder included."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from django.db.models import Max, Q
from django.db.models.functions import Greatest
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from organisation.calendar import workdays
from workflows.engine import registry
from workflows.engine.definition import Clock, Process, WaitsFor
from workflows.models import Case
from workflows.policies import Actor

#: A reminder is worth something when it does not come every day (default of ours).
DAYS: Final = 3


def refusal(case: Case, actor: Actor) -> str | None:
    """The guard of a reminder: why it cannot go now, in words; None when it can."""
    if case.waits_for != WaitsFor.APPLICANT:
        return _("The case does not wait for the applicant.")
    told_at = case.last_told_at or _last_told([case]).get(case.pk)
    if told_at is None:
        return None
    told_on = timezone.localdate(told_at, workdays.AMSTERDAM)
    first = told_on + timedelta(days=DAYS)
    if workdays.today() >= first:
        return None
    words = _("We asked or wrote this person something on %(told)s. A reminder can go from %(first)s on.")
    return words % {"told": date_format(told_on, "j F"), "first": date_format(first, "j F")}


def look_up(cases: Sequence[Case]) -> None:
    """Have each of `cases` know when its person was last asked or told something. One query."""
    found = _last_told(cases)
    for case in cases:
        case.last_told_at = found.get(case.pk)


def _last_told(cases: Sequence[Case]) -> dict[int, datetime]:
    telling = Q()
    for kind in {case.kind for case in cases}:
        telling |= Q(kind=kind, events__transition__in=_telling(registry.get(kind)))
    told = Case.objects.filter(pk__in=[case.pk for case in cases]).order_by()
    moved = Max("events__at", filter=telling)
    noted = Max("notes__created_at", filter=Q(notes__shared=True))
    return dict(told.annotate(moved=moved, noted=noted).values_list("pk", Greatest("moved", "noted")))


def _telling(process: Process) -> list[str]:
    """The moves with which somebody is told something, or from which on we wait for them."""
    return [
        each.key for each in process.transitions if each.letters or each.clock in (Clock.START, Clock.PAUSE)
    ]
