"""Reminders, each once: of meetings that come, and of certificates that end.

What is due is read from the tables each time, and what was said is written in the transaction that queues its mail. So a clock
that stood still for a day says what it missed, and a process that dies halfway says nothing twice.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

from django.db import connection, transaction
from django.utils import timezone

from training.models import Certificate, Enrolment, Part, Reminder, Session
from training.services import notices

#: How many days before a meeting, and before a certificate ends, somebody is written to.
BEFORE_MEETING: Final = (7, 1)
BEFORE_END: Final = (90, 30, 7)

# Of the reminders of one meeting only the latest that is due: who was not told a week before hears it once, not twice.
# A meeting that has begun needs none, and neither does who got the seat after it was due.
MEETINGS = """
    SELECT DISTINCT ON (enrolment.id, part.id) enrolment.id, part.id, before.days
    FROM training_part part
    JOIN training_session session ON session.id = part.session_id AND NOT session.is_cancelled
    JOIN training_enrolment enrolment ON enrolment.session_id = session.id AND enrolment.state = 'seat'
    CROSS JOIN unnest(%(days)s::int[]) AS before (days)
    LEFT JOIN training_mailchoice choice ON choice.user_id = enrolment.user_id
    WHERE part.starts_at > %(now)s AND part.starts_at - before.days * interval '1 day' <= %(now)s
        AND enrolment.changed_at <= part.starts_at - before.days * interval '1 day'
        AND NOT coalesce(choice.no_session_reminders, false)
        AND NOT EXISTS (
            SELECT FROM training_reminder told
            WHERE told.enrolment_id = enrolment.id AND told.part_id = part.id AND told.days <= before.days
        )
    ORDER BY enrolment.id, part.id, before.days
    LIMIT %(limit)s
"""
# The last certificate of each course that was not withdrawn; whoever has a newer one, or no role any more, needs no
# reminder. Neither does who got a certificate that is valid for less than that.
CERTIFICATES = """
    SELECT DISTINCT ON (certificate.id) certificate.id, before.days
    FROM training_certificate certificate
    JOIN organisation_user person ON person.id = certificate.user_id AND person.is_active
    CROSS JOIN unnest(%(days)s::int[]) AS before (days)
    WHERE certificate.valid_until >= %(today)s AND certificate.valid_until - before.days <= %(today)s
        AND certificate.withdrawn_on IS NULL
        AND certificate.completed_on < certificate.valid_until - before.days
        AND NOT EXISTS (
            SELECT FROM training_certificate newer WHERE newer.user_id = certificate.user_id
            AND newer.course_id = certificate.course_id AND newer.completed_on > certificate.completed_on
            AND newer.withdrawn_on IS NULL
        )
        AND EXISTS (
            SELECT FROM organisation_membership role WHERE role.user_id = certificate.user_id
            AND role.since <= %(today)s AND (role.until IS NULL OR role.until > %(today)s)
        )
        AND NOT EXISTS (
            SELECT FROM training_reminder told WHERE told.certificate_id = certificate.id AND told.days <= before.days
        )
    ORDER BY certificate.id, before.days
    LIMIT %(limit)s
"""
# Whoever writes the line first says it; another process that wanted to finds it there and says nothing.
TOLD_MEETING = """
    INSERT INTO training_reminder (enrolment_id, part_id, days, sent_at) VALUES (%s, %s, %s, %s)
    ON CONFLICT DO NOTHING
"""
TOLD_CERTIFICATE = """
    INSERT INTO training_reminder (certificate_id, days, sent_at) VALUES (%s, %s, %s) ON CONFLICT DO NOTHING
"""


def remind(*, now: datetime | None = None, limit: int = 500) -> int:
    """Send every reminder that is due. Returns how many were sent."""
    moment = now or timezone.now()
    return _of_meetings(moment, limit) + _of_certificates(moment, limit)


def remind_again(session: Session, *, now: datetime) -> None:
    """Forget what was said of meetings that are further away now than when it was said, so that it is said anew in time."""
    for days in BEFORE_MEETING:
        ahead = now + timedelta(days=days)
        Reminder.objects.filter(part__session=session, days=days, part__starts_at__gt=ahead).delete()


def _of_meetings(moment: datetime, limit: int) -> int:
    rows = _due(MEETINGS, {"days": list(BEFORE_MEETING), "now": moment, "limit": limit})
    done = 0
    for enrolment_id, part_id, days in rows:
        with transaction.atomic():
            if not _told(TOLD_MEETING, enrolment_id, part_id, days, moment):
                continue
            enrolment = Enrolment.objects.select_related("course", "session", "user", "foundation").get(
                pk=enrolment_id
            )
            notices.meeting_comes(enrolment, Part.objects.get(pk=part_id))
            done += 1
    return done


def _of_certificates(moment: datetime, limit: int) -> int:
    rows = _due(CERTIFICATES, {"days": list(BEFORE_END), "today": timezone.localdate(moment), "limit": limit})
    done = 0
    for certificate_id, days in rows:
        with transaction.atomic():
            if not _told(TOLD_CERTIFICATE, certificate_id, days, moment):
                continue
            certificate = Certificate.objects.select_related("user", "foundation").get(pk=certificate_id)
            notices.certificate_ends(certificate)
            done += 1
    return done


def _due(sql: str, values: dict[str, Any]) -> list[tuple[int, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return cursor.fetchall()


def _told(sql: str, *values: Any) -> bool:
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return bool(cursor.rowcount)
