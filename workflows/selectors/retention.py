"""Closed cases whose time is over, and why some of them are kept nevertheless."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any

from django.db import connection
from django.db.models.expressions import RawSQL
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from psycopg.types.json import Jsonb

from organisation.calendar.workdays import today as current_day
from organisation.people.policies import ALL, Everywhere, Scope
from organisation.privacy import keeps, periods
from organisation.privacy.periods import Period
from organisation.privacy.retention import Over
from workflows.engine import registry
from workflows.models import Case, Hold

# The period of the foundation goes before everyone's. A draft that was left has no foundation, and no words any more. Looked up
# in an object, because a join with so few periods is planned as a loop over all of them for each case.
OVER = """
    SELECT cases.id, cases.reference, period.key, cases.foundation_id, cases.account_id, kept.until
    FROM workflows_case cases
    CROSS JOIN LATERAL (SELECT 'case:' || cases.kind || ':' || cases.state AS key) period
    CROSS JOIN LATERAL (
        SELECT (
            (cases.closed_at AT TIME ZONE 'Europe/Amsterdam')::date
            + make_interval(months => coalesce(
                %(months)s::jsonb ->> (period.key || '@' || cases.foundation_id), %(months)s::jsonb ->> period.key
            )::int)
        )::date AS until
    ) kept
    WHERE cases.closed_at IS NOT NULL AND cases.forgotten_at IS NULL AND cases.id > %(after)s
        AND (%(only)s::bigint[] IS NULL OR cases.id = ANY(%(only)s))
        AND (%(reach)s::bigint[] IS NULL OR cases.foundation_id = ANY(%(reach)s))
        AND kept.until <= coalesce(%(today)s::date, 'infinity')
    ORDER BY cases.id LIMIT %(limit)s
"""


def key_of(kind: str, state: str) -> str:
    """What the period of the cases of this kind that ended in this state is called."""
    return f"case:{kind}:{state}"


def case_periods() -> list[Period]:
    """One for each way in which a case can end."""
    return [
        Period(
            key=key_of(process.kind, state.key),
            group=process.title,
            label=state.label,
            months=state.keep_months,
            why=state.keep_why,
            since=gettext_lazy("since it was closed"),
            per_foundation=True,
        )
        for process in registry.all_processes()
        for state in process.states
        if state.ends
    ]


def over(*, today: date, scope: Scope, after: int, limit: int, only: Collection[int] | None) -> list[Over]:
    """Cases whose time is over, in the order of their keys, with what they are kept for. Three queries and those of `keeps`."""
    rows = _rows(today=today, scope=scope, after=after, limit=limit, only=only)
    held = held_for([row[0] for row in rows], today=today)
    kept = keeps.reasons({row[4] for row in rows if row[4] and _goes_with_person(row[2])})
    found = []
    for pk, reference, period, foundation_id, account_id, until in rows:
        words = [held[pk]] if pk in held else []
        if account_id and _goes_with_person(period):
            reasons = kept.get(account_id, [])
            words += [each.words for each in reasons if each.foundation_id in (None, foundation_id)]
        found.append(Over(pk, reference, period, foundation_id, until, tuple(dict.fromkeys(words))))
    return found


def kept_until(case: Case) -> date | None:
    """The day on which a closed case is forgotten, unless it must be kept then; None for one that is open or forgotten."""
    rows = _rows(today=None, scope=ALL, after=0, limit=1, only=[case.pk])
    return rows[0][5] if rows else None


def held_for(case_ids: Collection[int], *, today: date) -> dict[int, str]:
    """For what each of these cases is held on `today`, in words. One query."""
    # One array, however many there are: the ORM would write out each.
    these = RawSQL("SELECT unnest(%s::bigint[])", [list(case_ids)])
    holds = Hold.objects.filter(case__in=these, released_at=None, until__gte=today) if case_ids else []
    return {
        hold.case_id: _("Held until %(day)s because of %(ground)s: %(reason)s")
        % {
            "day": date_format(hold.until, "j F Y"),
            "ground": hold.get_ground_display(),
            "reason": hold.reason,
        }
        for hold in holds
    }


def hold_of(case: Case) -> Hold | None:
    """The hold that a case is under today."""
    return (
        Hold.objects.filter(case=case, released_at=None, until__gte=current_day())
        .select_related("set_by")
        .first()
    )


Row = tuple[int, str, str, int | None, int | None, date]


def _rows(
    *, today: date | None, scope: Scope, after: int, limit: int, only: Collection[int] | None
) -> list[Row]:
    known = periods.months(period.key for period in periods.all_periods() if period.per_foundation)
    values: dict[str, Any] = {
        "months": Jsonb({f"{key}@{at}" if at else key: number for (key, at), number in known.items()}),
        "today": today,
        "after": after,
        "limit": limit,
        "only": None if only is None else list(only),
        "reach": None if isinstance(scope, Everywhere) else sorted(scope),
    }
    with connection.cursor() as cursor:
        cursor.execute(OVER, values)
        return cursor.fetchall()


def _goes_with_person(period: str) -> bool:
    _case, kind, state = period.split(":")
    process = registry.find(kind)
    return process is not None and process.state(state).kept_with_person
