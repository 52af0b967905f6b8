"""Cases and events into the database, many at once."""

from __future__ import annotations

from django.db import connection

from workflows.demo.large.playing import Played
from workflows.models import Case, Event, Proposal

NUMBERS = "SELECT nextval(pg_get_serial_sequence('workflows_case', 'id')) FROM generate_series(1, %s)"


def number(played: list[Played]) -> None:
    """Give each case its key, if it has none yet: events, and cases that came from others, name them."""
    fresh = [one.case for one in played if one.case.pk is None]
    with connection.cursor() as cursor:
        cursor.execute(NUMBERS, [len(fresh)])
        for case, (key,) in zip(fresh, cursor.fetchall(), strict=True):
            case.pk = key


def write(played: list[Played]) -> None:
    """Write these cases with their events and proposals."""
    number(played)
    Case.objects.bulk_create([one.case for one in played], batch_size=500)
    Event.objects.bulk_create([event for one in played for event in one.events], batch_size=2000)
    Proposal.objects.bulk_create([each for one in played for each in one.proposals], batch_size=2000)
