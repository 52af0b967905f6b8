"""A promise that is about to break: whoever stands in for the owner is told, then the team.

When the owner is away, the substitute is told some working days before the promised day (the foundation says how many). The team
is told of what nobody has as early, and of everything else on the promised day itself. Each step is an event of the case and
happens once for each promised day; its mail is written in the same transaction, and each colleague gets one for up to a hundred
cases. A sweep that did not run for a day finds all of it the next time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from organisation.calendar.workdays import Calendar, calendars_for
from organisation.foundations.models import Foundation
from organisation.foundations.selectors import national_office
from organisation.people.models import Substitution, User
from organisation.people.selectors import coordinators_of, team_of
from workflows.engine import colleagues
from workflows.engine.errors import MoveError
from workflows.engine.perform import perform
from workflows.engine.usual import TO_SUBSTITUTE, TO_TEAM
from workflows.models import Case, DeskSetting, Event
from workflows.models.desk_setting import WARN_DAYS
from workflows.policies import Actor
from workflows.selectors.cases import OPEN

#: So many cases are told of in one transaction, whose rows it holds meanwhile.
BATCH = 100


def sweep(*, today: date) -> int:
    """Tell of every promise that is about to break, and was not told of before. Returns how many cases moved.

    A foundation that does not work today hears nothing today.
    """
    warn = dict(DeskSetting.objects.values_list("foundation", "warn_days"))
    running = Case.objects.filter(OPEN, paused_on=None, due_on__isnull=False)
    foundations = Foundation.objects.filter(pk__in=running.order_by().values("foundation")).order_by("pk")
    calendars = calendars_for([each.pk for each in foundations], since=today)
    return sum(
        _tell(foundation, calendars[foundation.pk], warn.get(foundation.pk, WARN_DAYS), today)
        for foundation in foundations
        if calendars[foundation.pk].is_working_day(today)
    )


def _tell(foundation: Foundation, calendar: Calendar, warn_days: int, today: date) -> int:
    last_day = calendar.add_working_days(today, warn_days)
    done, last = 0, 0
    while True:
        with transaction.atomic():
            cases = list(_about_to_break(foundation, last_day, today).filter(pk__gt=last)[:BATCH])
            if not cases:
                return done
            done += _move(cases, foundation, today)
        last = cases[-1].pk


def _about_to_break(foundation: Foundation, last_day: date, today: date) -> QuerySet[Case]:
    """Cases of which somebody must be told, in the order in which they are locked."""
    of_this_day = Event.objects.filter(case=OuterRef("pk"), due_on=OuterRef("due_on"))
    team_told = Exists(of_this_day.filter(transition=TO_TEAM))
    substitute_told = Exists(of_this_day.filter(transition=TO_SUBSTITUTE))
    nobodys = Q(owner=None) | ~Q(owner__in=coordinators_of(foundation.pk))
    away = Q(owner__in=_standing_in(foundation, today).values("absent"))
    running = Case.objects.filter(OPEN, foundation=foundation, paused_on=None, due_on__lte=last_day)
    due_for_team = (Q(due_on__lte=today) | nobodys) & ~team_told
    due_for_substitute = Q(due_on__gt=today) & away & ~substitute_told & ~team_told
    return running.filter(due_for_team | due_for_substitute).only("pk", "owner", "due_on").order_by("pk")


def _standing_in(foundation: Foundation, today: date) -> QuerySet[Substitution]:
    return Substitution.objects.in_force(today).filter(foundation=foundation)


def _move(cases: Iterable[Case], foundation: Foundation, today: date) -> int:
    """Make the step of each case, and mail who is told how many there are. In the transaction of the caller."""
    substitutes: dict[int | None, list[User]] = {}
    for each in _standing_in(foundation, today).select_related("substitute"):
        substitutes.setdefault(each.absent_id, []).append(each.substitute)
    team = _team(foundation, today)
    told: Counter[User] = Counter()
    moved = 0
    for case in cases:
        standing_in = substitutes.get(case.owner_id, []) if case.due_on and case.due_on > today else []
        try:
            perform(case.pk, TO_SUBSTITUTE if standing_in else TO_TEAM, actor=Actor.system())
        except MoveError:
            continue  # somebody moved it in the meantime
        told.update(standing_in or team)
        moved += 1
    for person, count in told.items():
        _mail(person, count, foundation)
    return moved


def _team(foundation: Foundation, today: date) -> list[User]:
    """Who is there; else everyone who works there, else the national office: somebody always hears of it."""
    return (
        team_of(foundation.pk, today)
        or coordinators_of(foundation.pk)
        or coordinators_of(national_office().pk)
    )


def _mail(person: User, count: int, foundation: Foundation) -> None:
    words = ngettext(
        "For %(count)d case of %(foundation)s the promised day is near, or has passed. Will you look at it?",
        "For %(count)d cases of %(foundation)s the promised day is near, or has passed. Will you look at them?",
        count,
    )
    colleagues.tell(
        [person],
        subject=_("A promise to an applicant is about to break"),
        words=words % {"count": count, "foundation": foundation.name},
        foundation=foundation,
        kind="desk/promise",
    )
