"""What the desk shows: the filtered list, and a case as one line of words. The day is in `selectors.day`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import Q, QuerySet
from django.db.models.expressions import RawSQL
from django.utils.translation import gettext as _

from organisation.calendar import workdays
from organisation.codes import ALPHABET
from organisation.people.models import User
from organisation.people.names import full_name
from workflows.engine import registry
from workflows.engine.definition import Process, Transition, WaitsFor
from workflows.models import Case
from workflows.policies import Permission, at_several
from workflows.selectors.cases import (
    OPEN,
    Proposals,
    cases_for,
    due,
    late,
    matching,
    proposals_for,
    this_week,
    waiting_long,
)
from workflows.selectors.owners import Owners, owners_for
from workflows.selectors.promises import Promise, calendars, promise_of

#: Counting stops here: "more than 1,000" says enough, and costs the same in a list of any length.
MOST = 1001

ORDERS: Mapping[str, tuple[str, ...]] = {
    "due": ("due_on", "id"),
    "newest": ("-submitted_at", "-id"),
    "name": ("sort_name", "id"),
}
#: The same order among open cases. PostgreSQL takes it from the index only when the empty closing time is named too.
OPEN_BY_DUE = ("closed_at", *ORDERS["due"])
#: What the desk and the API tell of a case on one line.
TOLD = (
    *(
        "kind",
        "reference",
        "state",
        "version",
        "waits_for",
        "due_on",
        "paused_on",
        "proposed",
        "sealed_answers",
        "suspect",
    ),
    *("changed_at", "submitted_at", "closed_at", "foundation__name", "foundation__slug"),
    *("owner__first_name", "owner__name_prefix", "owner__last_name"),
)
# Written out, because every list asks for it: the ORM would take longer to say it than the database to answer.
SWITCHED_OFF = """
    SELECT foundation_id, kind, state FROM workflows_stepsetting WHERE foundation_id = ANY(%s) AND NOT enabled
"""
REFERENCE = re.compile(r"^([A-Z]{2})-?([0-9A-Z]{4})-?([0-9A-Z]{4})$")
MISREAD = str.maketrans("OIL", "011")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list of cases is narrowed to; what is empty does not narrow.

    `status` is "open", "closed" or "" (all). `owner` is "nobody", "mine" (mine or nobody's) or the key of a user. `due` is
    "today", "week" or "any" (a day was promised at all). `look` are proposals that wait for the reader, `long` what waits for
    somebody else for too long, and `todo` leaves out the proposals of which a colleague decides. `since` and `until` are days
    on which the case was sent, both included.
    """

    kind: str = ""
    state: str = ""
    status: str = "open"
    foundation: int | None = None
    owner: str = ""
    waits_for: str = ""
    late: bool = False
    due: str = ""
    look: bool = False
    long: bool = False
    todo: bool = False
    since: date | None = None
    until: date | None = None
    text: str = ""
    order: str = "due"


@dataclass(frozen=True, slots=True)
class Line:
    """A case on one line. `owner` is "You" for the reader; `next_step` says what staff do next, or for whom they wait, and
    `next_at` where, seen from the address of the case; empty where there is nothing to do.

    `foundation` follows the process (" · Mentorschap Noord"); empty for who sees the cases of one foundation only.
    """

    process: str
    state: str
    next_step: str
    next_at: str
    reference: str
    person: str
    promise: Promise
    owner: str
    foundation: str
    suspect: bool
    submitted_on: date | None


def person_name(case: Case) -> str:
    """The name of the person whose case it is, as it is written; the reference when no name was asked."""
    answers = case.answers
    name = full_name(
        answers.get("first_name", ""), answers.get("name_prefix", ""), answers.get("last_name", "")
    )
    return name or answers.get("name", "") or case.reference


def case_called(reference: str, user: User) -> Case | None:
    """The case of a reference as somebody types or reads it aloud, if `user` may see it."""
    found = REFERENCE.match(reference.strip().upper().replace(" ", "-"))
    if not found:
        return None
    first, second = (part.translate(MISREAD) for part in found.groups()[1:])
    if not set(first + second) <= set(ALPHABET):
        return None
    return cases_for(user).filter(reference=f"{found[1]}-{first}-{second}").first()


def case_meant(typed: str, user: User, *, kind: str) -> Case | None:
    """The case of one process that `typed` points at, if `user` may see it: that of a reference, or the newest of a name."""
    case = case_called(typed, user)
    if case is None:
        named = cases_for(user).filter(
            matching(typed), kind=kind, forgotten_at=None, submitted_at__isnull=False
        )
        case = named.order_by("-submitted_at", "-pk").first()
    return case if case and case.kind == kind else None


@dataclass(frozen=True, slots=True)
class Found:
    """The cases that somebody wants, in order. `keys` are those that fit a searched text; None when nothing was searched.
    `proposals` are known where the wish is about them.
    """

    cases: QuerySet[Case]
    keys: list[int] | None
    proposals: Proposals | None = None

    def count(self, most: int | None = MOST) -> int:
        """How many there are, up to `most`."""
        if self.keys is not None:
            return len(self.keys)
        return count_of(self.cases) if most else self.cases.order_by().count()

    def page(self, *, start: int, size: int) -> list[Case]:
        return list(told(self.cases)[start : start + size])


def found(user: User, wanted: Wanted, *, today: date, owners: Owners | None = None) -> Found:
    """The cases that `user` may see and wants, in order. `owners` spares a query when the wish is about nobody's cases.

    When more than `MOST` fit a searched text, that many of them are put in order, and not all: whoever searches sees
    that there are more, and must narrow it down.
    """
    cases, keys, proposals = cases_for(user).filter(_narrowed(wanted, today)), None, None
    if wanted.look or wanted.long or wanted.todo:
        proposals = proposals_for(user, today)
        cases = cases.filter(_of_proposals(wanted, proposals, today))
    if wanted.owner == "mine":
        cases = cases.filter((owners or owners_for(user)).nobodys_or(user))
    elif wanted.owner == "nobody":
        cases = cases.filter((owners or owners_for(user)).nobodys())
    if wanted.text:
        # Looked up once, for the count as well as for the page: a common word is most of what such a list costs.
        keys = list(cases.filter(matching(wanted.text)).order_by().values_list("pk", flat=True)[:MOST])
        cases = Case.objects.filter(pk__in=RawSQL("SELECT unnest(%s::bigint[])", [keys]))
    order = OPEN_BY_DUE if (wanted.status, wanted.order) == ("open", "due") else ORDERS[wanted.order]
    return Found(cases.order_by(*order), keys, proposals)


def _of_proposals(wanted: Wanted, proposals: Proposals, today: date) -> Q:
    narrowed = ~proposals.elsewhere if wanted.todo else Q()
    if wanted.look:
        narrowed &= proposals.to_look_at
    return narrowed & waiting_long(today, proposals) if wanted.long else narrowed


def _narrowed(wanted: Wanted, today: date) -> Q:
    narrowed = {"open": OPEN, "closed": Q(closed_at__isnull=False)}.get(wanted.status, Q())
    for field in ("kind", "state", "waits_for"):
        if value := getattr(wanted, field):
            narrowed &= Q(**{field: value})
    if wanted.foundation is not None:
        narrowed &= Q(foundation_id=wanted.foundation)
    if wanted.owner.isdecimal():
        narrowed &= Q(owner_id=int(wanted.owner))
    if wanted.late:
        narrowed &= late(today)
    if wanted.due:
        promised = Q(due_on__isnull=False)
        narrowed &= {"today": due(today, today), "week": this_week(today), "any": promised}[wanted.due]
    if wanted.since:
        narrowed &= Q(submitted_at__gte=_midnight(wanted.since))
    if wanted.until:
        narrowed &= Q(submitted_at__lt=_midnight(wanted.until + workdays.ONE_DAY))
    return narrowed


def _midnight(day: date) -> datetime:
    """The first moment of a day in the Netherlands, which an index understands and a cast to a date does not."""
    return datetime.combine(day, time.min, tzinfo=workdays.AMSTERDAM)


def count_of(cases: QuerySet[Case]) -> int:
    """How many there are, up to `MOST`."""
    # As `cases[:MOST].count()`, which rewrites the statement at more cost than the database has with it.
    try:
        keys, values = cases.order_by().values("pk")[:MOST].query.sql_with_params()
    except EmptyResultSet:
        return 0
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT count(*) FROM ({keys}) counted", values)
        return int(cursor.fetchone()[0])


def told(cases: QuerySet[Case]) -> QuerySet[Case]:
    """What a line needs, and nothing heavy beside it."""
    return cases.select_related("owner", "foundation").only(*TOLD)


def lines_of(
    cases: Iterable[Case],
    user: User,
    *,
    today: date,
    owners: Owners | None = None,
    proposals: Proposals | None = None,
) -> list[Line]:
    """Each case on one line, in the same order. Three queries for all of them together; two when `owners` is given. Where a move
    is proposed one more, and one or two for the `proposals` if they are not given.
    """
    cases, owners, you = list(cases), owners or owners_for(user), _("You")
    calendar, several = calendars(cases), at_several(user)
    off = switched_off({case.foundation_id for case in cases if case.foundation_id}) if cases else frozenset()
    words = {place: _words_for(*place) for place in {(case.kind, case.state) for case in cases}}
    proposed = [case.pk for case in cases if case.proposed]
    elsewhere = (
        _for_colleagues(proposed, proposals or proposals_for(user, today)) if proposed else frozenset()
    )
    standing = [_standing(case, elsewhere, today) for case in cases]
    next_steps = {
        each: _next_step(case, elsewhere, off, today)
        for each, case in dict(zip(standing, cases, strict=True)).items()
    }
    return [
        Line(
            *words[case.kind, case.state],
            *next_steps[stands],
            reference=case.reference,
            person=person_name(case),
            promise=promise_of(case, today, calendar.get(case.foundation_id or 0)),
            owner=you if case.owner_id == user.pk else owners.name_for(case),
            foundation=f" · {case.foundation.name}" if several and case.foundation else "",
            suspect=case.suspect,
            submitted_on=case.submitted_at.astimezone(workdays.AMSTERDAM).date()
            if case.submitted_at
            else None,
        )
        for stands, case in zip(standing, cases, strict=True)
    ]


def _for_colleagues(proposed: list[int], proposals: Proposals) -> Set[int]:
    """Of which of these cases with a proposal only a colleague can decide. One query."""
    decided = Case.objects.filter(proposals.elsewhere, pk__in=proposed)
    return set(decided.order_by().values_list("pk", flat=True))


def _standing(case: Case, elsewhere: Set[int], today: date) -> tuple[Any, ...]:
    """All that a next step depends on: many cases of a list stand alike."""
    return (
        *(case.kind, case.state, case.waits_for, case.foundation_id, case.proposed, case.paused_on is None),
        *(case.pk in elsewhere, case.closed_at is None, _is_late(case, today)),
    )


def _is_late(case: Case, today: date) -> bool:
    return case.due_on is not None and case.due_on < today


def _words_for(kind: str, state: str) -> tuple[str, str]:
    """What a process and a state of it are called: looked up once a list, since a list has few of them."""
    process = registry.get(kind)
    return str(process.title), str(process.state(state).label)


def _next_step(
    case: Case, elsewhere: Set[int], off: frozenset[tuple[int, str, str]], today: date
) -> tuple[str, str]:
    """What to do, in a verb, and where; see `Line`."""
    if case.closed_at:
        return _("Closed"), ""
    if case.pk in elsewhere:
        return _("Wait for a colleague's second look"), "#proposal-section"
    if case.proposed:
        return _("Look at the proposal"), "#proposal-section"
    process = registry.get(case.kind)
    awaited = awaited_by(process, case)
    if awaited and case.waits_for == WaitsFor.THIRD_PARTY and _is_late(case, today):
        return _("Ask after %(what)s") % {"what": awaited}, "#contact-section"
    if awaited:
        return _("Wait for %(who)s") % {"who": awaited}, ""
    if case.waits_for == WaitsFor.APPLICANT:
        return _("Wait for the applicant's answer"), ""
    following = next_move(process, case, off)
    return (str(following.label), f"{following.key}/") if following else ("–", "")


def awaited_by(process: Process, case: Case) -> str:
    """What a case waits for, where the table says it more exactly than for whom; empty while a question is open."""
    state = process.state(case.state)
    return str(state.awaits) if state.waits_for == case.waits_for and not case.paused_on else ""


def switched_off(foundations: Iterable[int]) -> frozenset[tuple[int, str, str]]:
    """The (foundation, kind, state) of steps that these foundations do not use. One query."""
    with connection.cursor() as cursor:
        cursor.execute(SWITCHED_OFF, [list(foundations)])
        return frozenset(cursor.fetchall())


def next_move(process: Process, case: Case, off: frozenset[tuple[int, str, str]]) -> Transition | None:
    """The move by which staff bring `case` to the next step of the path; None at its end."""
    path = process.path
    if case.state not in path:
        return None
    for key in path[path.index(case.state) + 1 :]:
        if process.state(key).optional and (case.foundation_id, case.kind, key) in off:
            continue
        for transition in process.transitions_from(case.state):
            if (
                transition.target == key
                and Permission.DECIDE in transition.permissions
                and not transition.way_back
            ):
                return transition
        return None
    return None
