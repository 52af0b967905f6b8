"""What is counted: promises, stays in a state, the way of an application. From the events, for every year at once.

A *stay* is the time of a case in one state, from the event that led into it to the one that led out of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import connection

from organisation.calendar import workdays
from workflows.engine import registry, second_eyes
from workflows.engine.definition import Clock

FUNNEL = "volunteer-application"

# Each case with its stays, in one pass over the events. `paused_on`: since when the clock stood still at the end of the stay.
STAYS = """
    WITH numbered AS (
        SELECT event.case_id, kase.kind, kase.foundation_id, event.number, event.to_state, event.at, event.due_on,
            CASE WHEN (kase.kind, event.transition) IN
                    (SELECT * FROM unnest(%(pause_kinds)s::varchar[], %(pauses)s::varchar[])) THEN true
                WHEN (kase.kind, event.transition) IN
                    (SELECT * FROM unnest(%(keep_kinds)s::varchar[], %(keeps)s::varchar[])) THEN NULL
                ELSE false END AS pauses,
            count(*) FILTER (WHERE event.from_state <> event.to_state)
                OVER (PARTITION BY event.case_id ORDER BY event.number) AS stay
        FROM workflows_event event JOIN workflows_case kase ON kase.id = event.case_id
        WHERE kase.submitted_at IS NOT NULL
    ), stays AS (
        SELECT case_id, kind, foundation_id, stay, min(to_state) AS state, min(at) AS began,
            (array_agg(due_on ORDER BY number DESC))[1] AS due_on,
            (array_agg(CASE WHEN pauses THEN (at AT TIME ZONE 'Europe/Amsterdam')::date END ORDER BY number DESC)
                FILTER (WHERE pauses IS NOT NULL))[1] AS paused_on,
            lead(min(at)) OVER (PARTITION BY case_id ORDER BY stay) AS ended
        FROM numbered GROUP BY case_id, kind, foundation_id, stay
    )
"""
# A promise is kept on the day that the step was taken, or that something was asked that was never answered; it is broken on
# the last day on which it could have been kept. One that is still in time, or waits for the applicant, is neither yet.
PROMISES = f"""
    {STAYS}, promises AS (
        SELECT foundation_id, kind, due_on, ended,
            coalesce(paused_on, (ended AT TIME ZONE 'Europe/Amsterdam')::date) AS acted_on
        FROM stays WHERE due_on IS NOT NULL
    )
    SELECT foundation_id, kind, date_trunc('month', least(acted_on, due_on))::date,
        coalesce(acted_on <= due_on, false), count(*)
    FROM promises WHERE ended IS NOT NULL OR due_on < coalesce(acted_on, %(today)s::date)
    GROUP BY 1, 2, 3, 4
"""
DAYS = f"""
    {STAYS}, ended AS (
        SELECT foundation_id, kind, state, extract(year FROM ended AT TIME ZONE 'Europe/Amsterdam')::int AS year,
            (ended AT TIME ZONE 'Europe/Amsterdam')::date - (began AT TIME ZONE 'Europe/Amsterdam')::date AS days
        FROM stays WHERE ended IS NOT NULL
        AND (kind, state) IN (SELECT * FROM unnest(%(open_kinds)s::varchar[], %(open_states)s::varchar[]))
    )
    SELECT foundation_id, kind, state, year, count(*),
        percentile_cont(ARRAY[0.25, 0.5, 0.75]) WITHIN GROUP (ORDER BY days)
    FROM ended GROUP BY GROUPING SETS ((foundation_id, kind, state, year), (kind, state, year))
"""
# How far each application of a year has come; one that was handed on counts where it went.
FURTHEST = """
    WITH reached AS (
        SELECT kase.id, kase.foundation_id, kase.account_id,
            extract(year FROM kase.submitted_at AT TIME ZONE 'Europe/Amsterdam')::int AS year,
            max(array_position(%(path)s::varchar[], event.to_state)) AS step
        FROM workflows_case kase JOIN workflows_event event ON event.case_id = kase.id
        WHERE kase.kind = %(funnel)s AND kase.submitted_at IS NOT NULL AND kase.state <> 'transferred'
        GROUP BY kase.id
    )
    SELECT reached.foundation_id, year,
        CASE WHEN step = cardinality(%(path)s::varchar[]) AND EXISTS (
            SELECT 1 FROM mentorships_mentor mentor
            WHERE mentor.user_id = reached.account_id AND mentor.foundation_id = reached.foundation_id
            AND mentor.available_since IS NOT NULL
        ) THEN step + 1 ELSE step END, count(*)
    FROM reached GROUP BY 1, 2, 3
"""


@dataclass(frozen=True, slots=True)
class Counted:
    """All counts of a moment, by the keys of foundations. `days` has None for all foundations together."""

    promises: list[tuple[int, str, date, bool, int]]
    days: list[tuple[int | None, str, str, int, int, list[float]]]
    furthest: list[tuple[int, int, int, int]]


def counted() -> Counted:
    """Count everything. Three queries, however many cases there are."""
    values = _values()
    return Counted(*(_rows(statement, values) for statement in (PROMISES, DAYS, FURTHEST)))


def funnel_path() -> tuple[str, ...]:
    """The states through which an application goes, in their order."""
    return registry.get(FUNNEL).path


def _rows(statement: str, values: dict[str, Any]) -> list[Any]:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return cursor.fetchall()


def _values() -> dict[str, Any]:
    processes = registry.all_processes()
    moves = [
        (process.kind, each) for process in processes for each in (*process.transitions, second_eyes.PROPOSAL)
    ]
    pauses = [(kind, each.key) for kind, each in moves if each.clock is Clock.PAUSE]
    keeps = [(kind, each.key) for kind, each in moves if each.clock is Clock.KEEP]
    is_open = [(process.kind, state) for process in processes for state in process.open_states]
    return {
        "pause_kinds": [kind for kind, _key in pauses],
        "pauses": [key for _kind, key in pauses],
        "keep_kinds": [kind for kind, _key in keeps],
        "keeps": [key for _kind, key in keeps],
        "open_kinds": [kind for kind, _state in is_open],
        "open_states": [state for _kind, state in is_open],
        "today": workdays.today(),
        "path": list(funnel_path()),
        "funnel": FUNNEL,
    }
