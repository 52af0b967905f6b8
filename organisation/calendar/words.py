"""The one way in which people read when something is."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache

from django.template.defaultfilters import date as formatted
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _


def in_words(begin: datetime, end: datetime | None = None) -> str:
    """The day in full and the hour, or the hours until `end`, on the clock of the Netherlands."""
    return _in_words(begin, end, timezone.get_current_timezone_name(), get_language())


@lru_cache(maxsize=1024)  # what a list shows is read again and again
def _in_words(begin: datetime, end: datetime | None, _zone: str, _language: str | None) -> str:
    begin = timezone.localtime(begin)
    told = {"day": formatted(begin, "l j F Y"), "time": formatted(begin, "H.i")}
    if end is None:
        return _("%(day)s, %(time)s o'clock") % told
    end = timezone.localtime(end)
    if begin.date() != end.date():
        return _("%(begin)s until %(end)s") % {"begin": in_words(begin), "end": in_words(end)}
    return _("%(day)s, %(time)s to %(end)s o'clock") % (told | {"end": formatted(end, "H.i")})
