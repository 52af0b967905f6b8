"""Working days: every day but weekends, Dutch holidays and the closing days that staff enter.

Holidays come from the `holidays` library, Netherlands, categories public and optional: Good Friday and, every
year, Liberation Day are among them. Closing days without a foundation count for all.

The functions ask the database one question each. Whoever counts more than once for one foundation takes a
`Calendar` from `calendar_for`, which asks once and never again. Nothing is kept between calls: a closing day
entered now counts in the next call, in every process.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import holidays
from django.db import connection
from django.utils import timezone

if TYPE_CHECKING:
    from organisation.foundations.models import Foundation

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
ONE_DAY = timedelta(days=1)
SATURDAY = 5
# Written out, because every promise asks for it: the ORM would take five times as long to say the same.
CLOSING_DAYS = """
    SELECT foundation_id, date FROM organisation_closingday
    WHERE (foundation_id IS NULL OR foundation_id = ANY(%s)) AND date >= %s
"""


def today() -> date:
    """The date in the Netherlands, whatever time zone the server or the visitor is in."""
    return timezone.localdate(timezone=AMSTERDAM)


@lru_cache(maxsize=64)
def public_holidays(year: int) -> frozenset[date]:
    """The Dutch public and optional holidays of a year.

    One fresh library object a year: a shared one fills itself while it is read, which two threads can see
    half done.
    """
    categories = (holidays.PUBLIC, holidays.OPTIONAL)
    return frozenset(holidays.country_holidays("NL", years=year, expand=False, categories=categories))


@dataclass(frozen=True)
class Calendar:
    """The working days of one foundation, its closing days already read.

    `since` is the earliest day that it knows about (None: all); asking for an earlier one is a `ValueError`,
    because the closing days before it were not read.
    """

    closing_days: frozenset[date]
    since: date | None = None

    def is_working_day(self, day: date) -> bool:
        """Whether staff work on `day`."""
        if self.since and day < self.since:
            raise ValueError(f"This calendar starts on {self.since}, and {day} is before it.")
        return (
            day.weekday() < SATURDAY and day not in public_holidays(day.year) and day not in self.closing_days
        )

    def add_working_days(self, day: date, n: int) -> date:
        """The `n`-th working day after `day`, which itself does not count; `day` when `n` is 0.

        Raises `ValueError` when `n` is negative.
        """
        if n < 0:
            raise ValueError("Working days are counted forward only.")
        while n:
            day += ONE_DAY
            n -= self.is_working_day(day)
        return day

    def working_days_between(self, after: date, until: date) -> int:
        """How many working days d there are with `after` < d <= `until`; 0 when `until` is not later."""
        span = range(1, (until - after).days + 1)
        return sum(self.is_working_day(after + timedelta(days=offset)) for offset in span)


def calendar_for(foundation: Foundation | None = None, *, since: date | None = None) -> Calendar:
    """The calendar of `foundation`, or with national closing days only, in one query.

    With `since`, closing days before it are left unread.
    """
    with connection.cursor() as cursor:
        cursor.execute(CLOSING_DAYS, [[foundation.pk] if foundation else [], since or date.min])
        return Calendar(frozenset(day for _foundation, day in cursor), since)


def calendars_for(foundations: Collection[int], *, since: date) -> dict[int, Calendar]:
    """The calendars of several foundations, by their keys, from `since` on. One query."""
    with connection.cursor() as cursor:
        cursor.execute(CLOSING_DAYS, [list(foundations), since])
        rows = cursor.fetchall()
    return {
        key: Calendar(frozenset(day for foundation, day in rows if foundation in (None, key)), since)
        for key in foundations
    }


def is_working_day(day: date, *, foundation: Foundation | None = None) -> bool:
    """Whether `foundation` works on `day`. One query."""
    return calendar_for(foundation, since=day).is_working_day(day)


def add_working_days(day: date, n: int, *, foundation: Foundation | None = None) -> date:
    """The `n`-th working day of `foundation` after `day`; see `Calendar.add_working_days`. One query."""
    return calendar_for(foundation, since=day).add_working_days(day, n)


def working_days_between(after: date, until: date, *, foundation: Foundation | None = None) -> int:
    """Working days d of `foundation` with `after` < d <= `until`. One query."""
    return calendar_for(foundation, since=after).working_days_between(after, until)
