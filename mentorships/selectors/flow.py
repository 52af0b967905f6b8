"""Who became a mentor and who stopped, in counts; and what was planned."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db import connection

from mentorships.models import Plan
from mentorships.models.plan import USUAL_STOPPED, USUAL_TRAINED

IN, OUT = "in", "out"
# A candidate who never became available did not come, and so did not go.
FLOW = """
    WITH moved AS (
        SELECT foundation_id, available_since AS day, 'in' AS way FROM mentorships_mentor
        UNION ALL
        SELECT foundation_id, left_on, 'out' FROM mentorships_mentor WHERE available_since IS NOT NULL
    )
    SELECT foundation_id, extract(year FROM day)::int, extract(quarter FROM day)::int, way, count(*)
    FROM moved WHERE day IS NOT NULL GROUP BY 1, 2, 3, 4
"""
REASONS = """
    SELECT foundation_id, extract(year FROM left_on)::int, left_reason, count(*)
    FROM mentorships_mentor WHERE left_on IS NOT NULL AND available_since IS NOT NULL GROUP BY 1, 2, 3
"""


def flow() -> list[tuple[int, int, int, str, int]]:
    """(foundation, year, quarter, in or out, how many mentors) of every foundation and year. One query."""
    return _rows(FLOW)


def reasons() -> list[tuple[int, int, str, int]]:
    """(foundation, year, reason, how many mentors left for it) of every foundation and year. One query."""
    return _rows(REASONS)


def planned(foundations: Iterable[int], year: int) -> dict[int, tuple[int, int]]:
    """(new mentors, mentors who stop) that each of these foundations planned for a year. One query."""
    own = Plan.objects.filter(year=year).values_list("foundation_id", "trained", "stopped")
    plans = {foundation: (trained, stopped) for foundation, trained, stopped in own}
    return {foundation: plans.get(foundation, (USUAL_TRAINED, USUAL_STOPPED)) for foundation in foundations}


def _rows(statement: str) -> list[Any]:
    with connection.cursor() as cursor:
        cursor.execute(statement)
        return cursor.fetchall()
