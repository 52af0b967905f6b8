"""A day at the desk: what waits for somebody now, most pressing first, and who named them in a note."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from django.db.models import Q
from django.utils.translation import gettext as _

from organisation.people.models import User
from workflows.engine import registry
from workflows.engine.usual import DAYS_TO_ANSWER
from workflows.models import Case, Mention
from workflows.selectors.cases import OPEN, cases_for, due, late, proposals_for, this_week, waiting_long
from workflows.selectors.desk import OPEN_BY_DUE, Line, count_of, lines_of, person_name, told
from workflows.selectors.owners import owners_for

MOST_MENTIONS = 50


@dataclass(frozen=True, slots=True)
class Pile:
    """A part of the day's work."""

    key: str
    count: int
    lines: list[Line]


def piles(user: User, *, today: date, everyone: bool = False, most: int = 10) -> list[Pile]:
    """What waits for `user` today, most pressing first; with `everyone`, what waits for all colleagues too. Whoever stands in
    has the cases of who is away.

    Of what `user` proposed a colleague decides: it stands with what waits for somebody else, and not with what is pressing.
    `most` lines of each pile are told; a case that is nobody's and pressing stands with the pressing ones, though it is
    counted in both. One count a pile, one query for the cases of each that is not empty.
    """
    cases, owners = cases_for(user), owners_for(user)
    whose = Q() if everyone else owners.nobodys_or(user)
    proposals = proposals_for(user, today)
    to_do = whose & ~proposals.elsewhere
    nobodys = OPEN & owners.nobodys() & Q(due_on__isnull=False)
    parts = {
        "late": late(today) & to_do,
        "today": due(today, today) & to_do,
        "look": proposals.to_look_at,
        "long": waiting_long(today, proposals) & whose,
        "nobody": nobodys,
        "week": this_week(today) & to_do,
    }
    counts = {key: count_of(cases.filter(part)) for key, part in parts.items()}
    shown = parts | {"nobody": nobodys & Q(paused_on__isnull=True) & _after_this_week(today)}
    rows = {
        key: list(told(cases.filter(part).order_by(*OPEN_BY_DUE))[:most]) if counts[key] else []
        for key, part in shown.items()
    }
    every = [case for pile in rows.values() for case in pile]
    lines = iter(lines_of(every, user, today=today, owners=owners, proposals=proposals))
    return [
        Pile(key, counts[key], [_to_do(next(lines), key, case, today) for case in rows[key]]) for key in parts
    ]


def _after_this_week(today: date) -> Q:
    return Q(due_on__gt=today + timedelta(days=6 - today.weekday()))


def _to_do(line: Line, pile: str, case: Case, today: date) -> Line:
    """The line of a case, with what its pile asks to do."""
    if pile == "nobody":
        return replace(line, next_step=_("Take it or assign it"), next_at="#owner-section")
    if pile != "long":
        return line
    if case.proposed:
        return line
    expire = registry.get(case.kind).transition("expire")
    if expire and case.paused_on and today - case.paused_on >= timedelta(days=DAYS_TO_ANSWER):
        return replace(line, next_step=str(expire.label), next_at="expire/")
    return replace(line, next_step=_("Call or mail the applicant"), next_at="#contact-section")


def counts_today(user: User, *, today: date) -> tuple[int, int]:
    """How many cases of `user` or of nobody are late, and how many are promised for today, as their day counts them. Four or
    five queries.
    """
    cases = cases_for(user).filter(owners_for(user).nobodys_or(user) & ~proposals_for(user, today).elsewhere)
    return count_of(cases.filter(late(today))), count_of(cases.filter(due(today, today)))


@dataclass(frozen=True, slots=True)
class Named:
    """A note in which somebody is named: by whom, beside whose case, and when."""

    by: str
    person: str
    reference: str
    at: datetime


def mentions_of(user: User) -> list[Named]:
    """The notes that somebody was asked to read and did not see yet, as far as they may see the case; the newest first. One
    query.
    """
    unseen = Mention.objects.filter(user=user, seen_at=None, note__case__in=cases_for(user))
    shown = unseen.select_related("note__author", "note__case").order_by("-note__created_at", "-pk")
    return [
        Named(
            by=each.note.author.full_name if each.note.author else "",
            person=person_name(each.note.case),
            reference=each.note.case.reference,
            at=each.note.created_at,
        )
        for each in shown.defer("note__body", "note__case__search")[:MOST_MENTIONS]
    ]
