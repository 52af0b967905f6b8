"""The hours that a mentor kept up in a year: for lessons that were finished, and for meetings where they were."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from django.db import connection

from organisation.calendar.workdays import AMSTERDAM, today
from organisation.people.models import User
from organisation.people.selectors import foundation_of
from training.models import TrainingSetting

USUAL_HOURS = Decimal(8)
# The hours of `person`: of courses completed, of meetings of sessions, and of intervision, between two moments.
HOURS_OF_PERSON = """
        coalesce((SELECT sum(done.hours) FROM training_completion done
            WHERE done.user_id = person.id AND done.completed_at >= %(since)s AND done.completed_at < %(until)s), 0)
        + coalesce((SELECT sum(present.minutes) / 60.0 FROM training_attendance present
            JOIN training_enrolment enrolment ON enrolment.id = present.enrolment_id
            JOIN training_part part ON part.id = present.part_id
            WHERE enrolment.user_id = person.id AND part.starts_at >= %(since)s AND part.starts_at < %(until)s), 0)
        + coalesce((SELECT sum(extract(epoch FROM meeting.ends_at - meeting.starts_at)) / 3600
            FROM training_intervisionmeeting_present attended
            JOIN training_intervisionmeeting meeting ON meeting.id = attended.intervisionmeeting_id
            WHERE attended.user_id = person.id AND meeting.starts_at >= %(since)s AND meeting.starts_at < %(until)s), 0)
"""
HOURS = f"SELECT person.id, {HOURS_OF_PERSON} FROM unnest(%(users)s::bigint[]) AS person (id)"


@dataclass(frozen=True, slots=True)
class Hours:
    """What somebody kept up in a year, and what their foundation aims at."""

    year: int
    done: Decimal
    target: Decimal

    @property
    def share(self) -> int:
        """The part of the target that was reached, as a percentage of at most 100."""
        return min(100, round(self.done * 100 / self.target)) if self.target else 100


def hours_of(user: User, year: int | None = None) -> Hours:
    """The hours of one person in a year (this one)."""
    asked = year or today().year
    foundation = foundation_of(user)
    setting = TrainingSetting.objects.filter(foundation=foundation).first() if foundation else None
    done = hours_of_many([user.pk], asked).get(user.pk, Decimal(0))
    return Hours(asked, done, setting.hours_a_year if setting else USUAL_HOURS)


def hours_of_many(users: Iterable[int], year: int) -> dict[int, Decimal]:
    """The hours of each of these people in a year, rounded to tenths. One query, however many they are."""
    since = datetime(year, 1, 1, tzinfo=AMSTERDAM)
    until = datetime(year + 1, 1, 1, tzinfo=AMSTERDAM)
    with connection.cursor() as cursor:
        cursor.execute(HOURS, {"users": list(users), "since": since, "until": until})
        return {key: round(Decimal(hours), 1) for key, hours in cursor.fetchall()}
