"""Appointments for people's own calendars: iCalendar (RFC 5545), published by who holds them (RFC 5546, 3.2.1)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parseaddr
from urllib.parse import quote

from django.conf import settings

from organisation.foundations.models import Foundation

CONTENT_TYPE = "text/calendar; charset=utf-8"
# Octets, without the line break (RFC 5545, 3.1).
LONGEST_LINE = 75
# Signs that are not allowed in a text, a line break apart (3.3.11).
CONTROL = {code: None for code in (*range(0x20), 0x7F) if chr(code) not in "\t\n"}
# What cannot stand in a name between quotes (3.2).
UNQUOTABLE = dict.fromkeys((*range(32), 127)) | {ord('"'): "'"}
# From here on `sequence_at` counts; a sequence is no larger than 2^31 (3.3.8), which it reaches in 2088.
FIRST_MOMENT = datetime(2020, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Appointment:
    """One meeting.

    A calendar that meets it again changes what it has and makes no second one, as long as `uid` stays the same for
    ever, and `sequence` (how often time, place or being cancelled has changed) and `changed_at` never go back
    (RFC 5545, 3.8.7.4; RFC 5546, 2.1.5). What is cancelled is sent once more, not left out. `held_by` is the foundation
    whose meeting it is; None: for everyone, and held by us.
    """

    uid: str
    starts_at: datetime
    ends_at: datetime
    changed_at: datetime
    sequence: int
    held_by: Foundation | None
    title: str
    place: str = ""
    description: str = ""
    url: str = ""
    is_cancelled: bool = False


def sequence_at(changed_at: datetime) -> int:
    """A sequence for what changes and does not count how often: seconds, so that it is larger after each change."""
    return max(0, (changed_at - FIRST_MOMENT) // timedelta(seconds=1))


def calendar(name: str, appointments: Iterable[Appointment], *, refresh: timedelta | None = None) -> bytes:
    """A file with these appointments. Times are in UTC, so that a calendar needs no rules of ours about summer.

    For a feed, `refresh` asks calendars that follow it to look again after so long. They may take their own time.
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Mentorschap//Agenda//NL",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_text(name)}",
        *_refreshed(refresh),
        *(line for appointment in appointments for line in _event(appointment)),
        "END:VCALENDAR",
    ]
    return b"".join(b"%s\r\n" % _folded(line) for line in lines)


def _refreshed(after: timedelta | None) -> Iterator[str]:
    """By the standard (RFC 7986, 5.7), and as Outlook reads it ([MS-OXCICAL])."""
    if after is not None:
        minutes = after // timedelta(minutes=1)
        yield f"REFRESH-INTERVAL;VALUE=DURATION:PT{minutes}M"
        yield f"X-PUBLISHED-TTL:PT{minutes}M"


def _organizer(foundation: Foundation | None) -> str:
    """Who holds a meeting, by name and mail address; ours where they have none."""
    our_name, our_address = parseaddr(settings.DEFAULT_FROM_EMAIL)
    name = foundation.name if foundation else our_name or settings.WAGTAIL_SITE_NAME
    address = (foundation.email if foundation else "") or our_address
    return f'CN="{name.translate(UNQUOTABLE)}":mailto:{quote(address, safe="@+")}'


def _event(appointment: Appointment) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(appointment.uid)}"
    yield f"DTSTAMP:{_moment(appointment.changed_at)}"
    yield f"LAST-MODIFIED:{_moment(appointment.changed_at)}"
    yield f"SEQUENCE:{appointment.sequence}"
    yield f"DTSTART:{_moment(appointment.starts_at)}"
    yield f"DTEND:{_moment(appointment.ends_at)}"
    yield f"ORGANIZER;{_organizer(appointment.held_by)}"
    yield f"SUMMARY:{_text(appointment.title)}"
    if appointment.place:
        yield f"LOCATION:{_text(appointment.place)}"
    if appointment.description:
        yield f"DESCRIPTION:{_text(appointment.description)}"
    if appointment.url:
        yield f"URL:{appointment.url.translate(CONTROL)}"
    yield f"STATUS:{'CANCELLED' if appointment.is_cancelled else 'CONFIRMED'}"
    yield "END:VEVENT"


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(value: str) -> str:
    """`value` with what has a meaning of its own escaped (RFC 5545, 3.3.11)."""
    value = value.replace("\r\n", "\n").replace("\r", "\n").translate(CONTROL)
    for sign in ("\\", ";", ","):
        value = value.replace(sign, "\\" + sign)
    return value.replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """A line in pieces of at most 75 octets, each next one after a space; no sign is cut in two (RFC 5545, 3.1)."""
    pieces, piece = [], b""
    for sign in line:
        octets = sign.encode()
        if len(piece) + len(octets) > LONGEST_LINE:
            pieces.append(piece)
            piece = b" "
        piece += octets
    return b"\r\n".join([*pieces, piece])
