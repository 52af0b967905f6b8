"""A day as an answer: typed in any usual way, kept as 2026-05-03."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.dates import MONTHS
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from workflows.questions.fields import BLANK, WrittenMixin, check_length

# What a schema can say of a day; that it exists (no 31 June) is the rule `date`.
DAY_PATTERN = rf"^{BLANK}(19|20)[0-9]{{2}}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]){BLANK}$"
KEPT = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
TYPED = re.compile(r"([0-9]{1,2})[-/. ]+([0-9]{1,2}|[^\W\d_]{3,}\.?)[-/. ]+([0-9]{4})")


def read_day(text: str) -> date | None:
    """The day that somebody means with 3-5-2026, 3/5/2026, 3 mei 2026 or 2026-05-03; None when it is no day of our time."""
    if kept := KEPT.fullmatch(text):
        year, month, day = (int(part) for part in kept.groups())
    elif typed := TYPED.fullmatch(text):
        day, month, year = int(typed[1]), _month(typed[2]), int(typed[3])
    else:
        return None
    try:
        return date(year, month, day) if 1900 <= year < 2100 else None
    except ValueError:
        return None


def _month(text: str) -> int:
    """The number of a month, given as a number or by its name or the beginning of it; 0 for none."""
    if text.isdecimal():
        return int(text)
    beginning = text.rstrip(".").lower()
    return next((number for number, name in MONTHS.items() if str(name).startswith(beginning)), 0)


class DayField(WrittenMixin, forms.CharField):
    """A day."""

    pattern = DAY_PATTERN
    rules = ("date",)
    message = _("Enter a day such as 3-5-2026.")

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=30, **kwargs)
        self.widget.attrs["size"] = 14

    def to_python(self, value: Any) -> str:
        check_length(value, self.max_length)
        text = super().to_python(value)
        if not text:
            return ""
        day = read_day(text)
        if day is None:
            raise ValidationError(self.message, code="date")
        return day.isoformat()

    def prepare_value(self, value: Any) -> Any:
        """What is kept, as people type it; a wrong answer as it was typed."""
        day = read_day(value) if isinstance(value, str) and KEPT.fullmatch(value) else None
        return f"{day.day}-{day.month}-{day.year}" if day else value

    def display(self, value: str) -> str:
        day = read_day(value)
        return date_format(day, "j F Y") if day else value
