"""The one way in which people read when something is."""

from __future__ import annotations

from datetime import datetime

from django.template.defaultfilters import date as formatted
from django.utils import timezone
from django.utils.translation import gettext as _


def in_words(begin: datetime, end: datetime | None = None) -> str:
    """The day in full and the hour, or the hours until `end`, on the clock of the Netherlands."""
    begin = timezone.localtime(begin)
    told = {"day": formatted(begin, "l j F Y"), "time": formatted(begin, "H.i")}
    if end is None:
        return _("%(day)s, %(time)s o'clock") % told
    end = timezone.localtime(end)
    if begin.date() != end.date():
        return _("%(begin)s until %(end)s") % {"begin": in_words(begin), "end": in_words(end)}
    return _("%(day)s, %(time)s to %(end)s o'clock") % (told | {"end": formatted(end, "H.i")})
