"""The promised day of a case, in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from django.utils.formats import date_format
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from organisation.calendar.workdays import Calendar, calendars_for
from workflows.models import Case


class Tone(StrEnum):
    """How pressing a promise is."""

    LATE = "late"
    TODAY = "today"
    AHEAD = "ahead"
    PAUSED = "paused"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Promise:
    """What was promised and where it stands: "3 working days late", "today", "Friday 27 November"."""

    words: str
    tone: Tone
    day: date | None = None

    @property
    def whole_day(self) -> str:
        """The promised day with its year: "Friday 27 November 2026"."""
        return _day(self.day, "l j F Y") if self.day else ""


def _day(day: date, pattern: str) -> str:
    """A day in the reader's language."""
    return _kept_day(day, pattern, get_language() or "")


@lru_cache(maxsize=4096)
def _kept_day(day: date, pattern: str, _language: str) -> str:
    # The same days stand in list after list, and finding words for one costs as much as the rest of its row.
    return date_format(day, pattern)


def calendars(cases: Iterable[Case]) -> dict[int, Calendar]:
    """The calendar of each foundation that has one of `cases`, by its key. One query."""
    filed = [(case.foundation_id, case.due_on) for case in cases if case.foundation_id is not None]
    foundations = {foundation for foundation, _day in filed}
    days = [day for _foundation, day in filed if day]
    return calendars_for(foundations, since=min(days)) if days else {}


def promise_of(case: Case, today: date, calendar: Calendar | None) -> Promise:
    """The promise of `case` as of `today`; `calendar` (see `calendars`) counts the working days that it is late."""
    if case.closed_at or case.due_on is None:
        return Promise("", Tone.NONE)
    if case.paused_on:
        return Promise(
            _("Paused since %(day)s") % {"day": _day(case.paused_on, "j F")}, Tone.PAUSED, case.due_on
        )
    if case.due_on < today:
        return Promise(_late(case.due_on, today, calendar), Tone.LATE, case.due_on)
    if case.due_on == today:
        return Promise(_("Today"), Tone.TODAY, case.due_on)
    return Promise(_ahead(case.due_on, today), Tone.AHEAD, case.due_on)


@lru_cache(maxsize=1024)
def _days_late(calendar: Calendar, due_on: date, today: date) -> int:
    # Many cases of a list were promised by the same day.
    return calendar.working_days_between(due_on, today)


def _late(due_on: date, today: date, calendar: Calendar | None) -> str:
    days = _days_late(calendar, due_on, today) if calendar else (today - due_on).days
    if not days:
        return _("The last day was %(day)s") % {"day": _day(due_on, "l j F")}
    return ngettext("%(days)d working day late", "%(days)d working days late", days) % {"days": days}


def _ahead(due_on: date, today: date) -> str:
    if due_on == today + timedelta(days=1):
        return _("Tomorrow")
    return _day(
        due_on, "l j F" if (due_on - today).days < 14 else "j F Y" if due_on.year != today.year else "j F"
    )
