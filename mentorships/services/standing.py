"""Telling both what stands in the way of a new client and no longer does, and that a VOG ends.

What is due is read from the tables each time, and what was said is written in the transaction that queues its mail. So a
night that was missed is made up for the next, and a process that dies halfway says nothing twice.
"""

from __future__ import annotations

from typing import Final

from django.db import connection, transaction
from django.utils import timezone

from mentorships.models import Mentor, Vog
from mentorships.selectors.blocks import WORDS
from mentorships.selectors.mentors import MentorLine, lines_to_tell
from mentorships.services import notices
from organisation.calendar.workdays import today

#: How many days before the end of a VOG both are written to.
BEFORE_END: Final = (90, 30, 7)

# Of the reminders of one VOG only the latest that is due: after a silence somebody hears it once, not three times. One that
# was written down later than a reminder was due needs that one no more.
DUE = """
    SELECT DISTINCT ON (vog.id) vog.id, before.days
    FROM mentorships_vog vog
    JOIN mentorships_mentor mentor ON mentor.id = vog.mentor_id AND mentor.state IN ('candidate', 'available', 'paused')
    CROSS JOIN unnest(%(days)s::int[]) AS before (days)
    WHERE vog.expires_on >= %(today)s AND vog.expires_on - before.days <= %(today)s
        AND (vog.recorded_at AT TIME ZONE 'Europe/Amsterdam')::date < vog.expires_on - before.days
        AND NOT EXISTS (
            SELECT FROM mentorships_vog newer WHERE newer.mentor_id = vog.mentor_id
            AND (newer.recorded_at, newer.id) > (vog.recorded_at, vog.id)
        )
        AND NOT EXISTS (
            SELECT FROM mentorships_vogreminder told WHERE told.vog_id = vog.id AND told.days <= before.days
        )
    ORDER BY vog.id, before.days
    LIMIT %(limit)s
"""
# Whoever writes the line first says it; another process that wanted to finds it there and says nothing.
TOLD = (
    "INSERT INTO mentorships_vogreminder (vog_id, days, sent_at) VALUES (%s, %s, %s) ON CONFLICT DO NOTHING"
)


def tell_changes(*, mentor_id: int = 0) -> int:
    """Tell available mentors and their coordinators what stands in the way of a new client now, or that nothing does any more.

    What went away while something else is left is only noted: there is nothing new to do. Returns how many changed.
    """
    return sum(_tell_change(line.pk) for line in lines_to_tell(mentor_id=mentor_id))


@transaction.atomic
def _tell_change(mentor_id: int) -> bool:
    mentors = Mentor.objects.select_related("user", "foundation").select_for_update(of=("self",))
    mentor = mentors.get(pk=mentor_id)
    line: MentorLine | None = next(iter(lines_to_tell(mentor_id=mentor_id)), None)
    if line is None:
        return False
    fresh = [block for block in line.blocks if block not in mentor.told_blocks]
    mentor.told_blocks, mentor.told_on = [str(block) for block in line.blocks], today()
    mentor.save(update_fields=["told_blocks", "told_on"])
    if fresh:
        notices.to_both(mentor, "blocked", blocks=[WORDS[block] for block in fresh])
    elif not line.blocks:
        notices.to_both(mentor, "open_again")
    return True


def remind(*, limit: int = 500) -> int:
    """Write to both about each VOG that ends in 90, 30 or 7 days. Returns how many were written about."""
    with connection.cursor() as cursor:
        cursor.execute(DUE, {"days": list(BEFORE_END), "today": today(), "limit": limit})
        rows = cursor.fetchall()
    return sum(_remind(vog_id, days) for vog_id, days in rows)


@transaction.atomic
def _remind(vog_id: int, days: int) -> bool:
    with connection.cursor() as cursor:
        cursor.execute(TOLD, [vog_id, days, timezone.now()])
        if not cursor.rowcount:
            return False
    vog = Vog.objects.select_related("mentor__user", "mentor__foundation").get(pk=vog_id)
    notices.to_both(vog.mentor, "vog_ends", expires_on=vog.expires_on)
    return True
