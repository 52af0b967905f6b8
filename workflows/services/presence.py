"""Who is looking at a case now: a row that is written anew with each look, and means nothing after a while.

No connection stays open and nothing has to be taken away: docs/decisions/0041-presence-is-a-row-that-ages.md.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from django.db import connection

from organisation.people.models import User
from organisation.people.names import full_name
from workflows.models import Case, Presence

#: The page looks again each minute; who missed two looks has gone.
STAYS = timedelta(minutes=2, seconds=30)
#: Rows are kept no longer than this.
KEPT = timedelta(days=1)
LOOK = """
    WITH mine AS (
        INSERT INTO workflows_presence (case_id, user_id, seen_at) VALUES (%(case)s, %(user)s, %(now)s)
        ON CONFLICT (case_id, user_id) DO UPDATE SET seen_at = EXCLUDED.seen_at
    )
    SELECT person.first_name, person.name_prefix, person.last_name
    FROM workflows_presence presence JOIN organisation_user person ON person.id = presence.user_id
    WHERE presence.case_id = %(case)s AND presence.user_id <> %(user)s AND presence.seen_at > %(since)s
    ORDER BY person.sort_name, person.id
"""


def look(*, case: Case, user: User, now: datetime) -> list[str]:
    """Write down that `user` looks at `case`, and tell who else does, in order of name. One statement."""
    values: dict[str, Any] = {"case": case.pk, "user": user.pk, "now": now, "since": now - STAYS}
    with connection.cursor() as cursor:
        cursor.execute(LOOK, values)
        return [full_name(*name) for name in cursor.fetchall()]


def forget(*, now: datetime) -> int:
    """Delete what has long meant nothing. Returns how many rows."""
    return Presence.objects.filter(seen_at__lt=now - KEPT).delete()[0]
