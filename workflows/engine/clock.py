"""The promised date of a case, in working days (calendar: `organisation.calendar.workdays`)."""

from datetime import date, datetime, timedelta

from django.utils import timezone

from organisation.calendar import workdays
from organisation.foundations.models import Foundation


def due_after(start: date, days: int | None, foundation: Foundation | None) -> date | None:
    """The last day on which a promise made on `start` is kept; the day itself does not count."""
    return None if days is None else workdays.add_working_days(start, days, foundation=foundation)


def resumed(
    due_on: date | None, paused_on: date | None, today: date, foundation: Foundation | None
) -> date | None:
    """The promised date after a pause: later by the working days that the clock stood still."""
    if due_on is None or paused_on is None or today <= paused_on:
        return due_on
    stood_still = workdays.working_days_between(paused_on, today, foundation=foundation)
    return workdays.add_working_days(due_on, stood_still, foundation=foundation) if stood_still else due_on


def draft_lives_until(changed_at: datetime, days: int) -> date:
    """The last day on which somebody can go on with a draft; its life counts from the day of the last activity."""
    return timezone.localdate(changed_at, workdays.AMSTERDAM) + timedelta(days=days)
