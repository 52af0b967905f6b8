"""Who became a mentor and who stopped, in counts; and what was planned."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import connection

from mentorships.models import Plan
from mentorships.models.plan import USUAL_STOPPED, USUAL_TRAINED

# What the register knows is since when somebody is what they are now.
FLOW = """
    SELECT foundation_id, extract(year FROM since)::int, extract(quarter FROM since)::int, state, count(*)
    FROM mentorships_mentor WHERE state IN ('available', 'left') GROUP BY 1, 2, 3, 4
"""
IN, OUT = "in", "out"


def flow() -> list[tuple[int, int, int, str, int]]:
    """(foundation, year, quarter, in or out, how many mentors) of every foundation and year. One query."""
    with connection.cursor() as cursor:
        cursor.execute(FLOW)
        return [
            (foundation, year, quarter, IN if state == "available" else OUT, count)
            for foundation, year, quarter, state, count in cursor.fetchall()
        ]


def planned(foundations: Iterable[int], year: int) -> dict[int, tuple[int, int]]:
    """(new mentors, mentors who stop) that each of these foundations planned for a year. One query."""
    own = Plan.objects.filter(year=year).values_list("foundation_id", "trained", "stopped")
    plans = {foundation: (trained, stopped) for foundation, trained, stopped in own}
    return {foundation: plans.get(foundation, (USUAL_TRAINED, USUAL_STOPPED)) for foundation in foundations}
