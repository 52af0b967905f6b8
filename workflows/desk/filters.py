"""What somebody asked of the list, read from the address; and the choices that the filters offer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from django.db import connection
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from organisation.people.models import User
from organisation.people.policies import Everywhere
from workflows.desk.words import WAITS_FOR
from workflows.engine import registry
from workflows.engine.definition import Process, State
from workflows.policies import at_several, case_scope
from workflows.selectors.desk import ORDERS, Wanted
from workflows.selectors.owners import Owners

# Written out, as all that the list asks the database for.
FOUNDATIONS = "SELECT id, name FROM organisation_foundation WHERE %s OR id = ANY(%s) ORDER BY name"
Choices = tuple[tuple[str, str], ...]
Groups = tuple[tuple[str, Choices], ...]
STATUSES = ("open", "closed", "all")
#: No case was sent in another year, and a calendar that ends at 9999 has no day after its last.
YEARS = range(1900, 3000)


@dataclass(frozen=True, slots=True)
class Filter:
    """One drop-down: its choices as (group, ((value, label), …)), the first group without a name."""

    name: str
    label: str
    groups: Groups
    value: str


def wanted_from(query: Mapping[str, str], user: User) -> Wanted:
    """The wishes in a query string. What makes no sense is left out: an old or mistyped address shows a list, not an error.

    A searched text looks among all cases unless the address says otherwise, an empty one among the open ones.
    """
    text = query.get("q", "").strip()[:200]
    kind, state, status = _step(query.get("step", ""), query.get("kind", ""), "all" if text else "open")
    owner = query.get("owner", "")
    owner = str(user.pk) if owner == "me" else owner
    order = query.get("sort", "")
    if order not in ORDERS:
        order = "due" if status == "open" else "newest"
    wanted = Wanted(
        kind=kind,
        state=state,
        status="" if status == "all" else status,
        foundation=_number(query.get("foundation", "")),
        owner=owner if owner in ("mine", "nobody") or _number(owner) else "",
        waits_for=query.get("waits", "") if query.get("waits", "") in WAITS_FOR else "",
        late=bool(query.get("late")),
        due=query.get("due", "") if query.get("due", "") in ("today", "week", "any") else "",
        look=bool(query.get("look")),
        long=bool(query.get("long")),
        todo=bool(query.get("todo")),
        since=_day(query.get("since", "")),
        until=_day(query.get("until", "")),
        text=text,
        order=order,
    )
    only_open = wanted.late or wanted.due or wanted.look or wanted.long
    return replace(wanted, status="open") if only_open else wanted


def _step(step: str, kind: str, otherwise: str) -> tuple[str, str, str]:
    """(kind, state, status) of the two drop-downs together: a step belongs to a process, and says by itself which."""
    if registry.find(kind) is None:
        kind = ""
    if step in STATUSES:
        return kind, "", step
    of_kind, _dot, state = step.partition(".")
    process = registry.find(of_kind)
    if process is None or state == process.initial or state not in (known.key for known in process.states):
        return kind, "", otherwise
    return of_kind, state, "all"


def _number(text: str) -> int | None:
    return int(text) if text.isdecimal() and len(text) < 10 else None


def _day(text: str) -> date | None:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if day.year in YEARS else None


def filters_for(wanted: Wanted, user: User, owners: Owners) -> list[Filter]:
    """The drop-downs of the list, with the choices that `user` has. One query for who works at several foundations."""
    processes = registry.all_processes()
    foundations = _foundations_of(user)
    colleagues = tuple((str(key), name) for key, name in owners.names.items() if key != user.pk)
    whose = (
        ("", _("Everyone")),
        ("me", _("Me")),
        ("mine", _("Me or nobody")),
        ("nobody", _("Nobody yet")),
    )
    waits = (("", _("Everyone")), *((key, str(label)) for key, label in WAITS_FOR.items()))
    orders = (("due", _("Promised date")), ("newest", _("Newest first")), ("name", _("Last name")))
    shown_step = f"{wanted.kind}.{wanted.state}" if wanted.state else wanted.status or "all"
    shown_owner = "me" if wanted.owner == str(user.pk) else wanted.owner
    filters = [
        Filter("step", _("Step"), _steps(get_language()), shown_step),
        Filter("owner", _("Owner"), (("", whose), (_("Colleagues"), colleagues)), shown_owner),
        Filter("waits", _("Waits for"), (("", waits),), wanted.waits_for),
        Filter("sort", _("Order"), (("", orders),), wanted.order),
    ]
    if len(processes) > 1:
        kinds = (("", _("All processes")), *((process.kind, str(process.title)) for process in processes))
        filters.insert(0, Filter("kind", _("Process"), (("", kinds),), wanted.kind))
    if foundations:
        own = (("", _("All foundations")), *((str(key), name) for key, name in foundations))
        filters.insert(-1, Filter("foundation", _("Foundation"), (("", own),), str(wanted.foundation or "")))
    return filters


def _foundations_of(user: User) -> list[tuple[int, str]]:
    """The foundations between which `user` can choose; none when there is but one."""
    if not at_several(user):
        return []
    scope = case_scope(user)
    with connection.cursor() as cursor:
        everywhere = isinstance(scope, Everywhere)
        cursor.execute(FOUNDATIONS, [everywhere, [] if everywhere else list(scope)])
        return cursor.fetchall()


@lru_cache
def _steps(_language: str | None) -> Groups:
    """All cases, and the steps of each process; where two use the same words, the words say which it is."""
    steps = [
        (process, [state for state in process.states if state.key != process.initial])
        for process in registry.all_processes()
    ]
    used = Counter(str(state.label) for _process, states in steps for state in states)
    statuses = (
        ("open", _("All open cases")),
        ("closed", _("All closed cases")),
        ("all", _("All cases")),
    )
    return (
        ("", statuses),
        *((str(process.title), _named(process, states, used)) for process, states in steps),
    )


def _named(process: Process, states: Iterable[State], used: Mapping[str, int]) -> Choices:
    return tuple(
        (
            f"{process.kind}.{state.key}",
            f"{state.label} ({process.title})" if used[str(state.label)] > 1 else str(state.label),
        )
        for state in states
    )
