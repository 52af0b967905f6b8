"""Appointments as RFC 5545 wants them, read back by rules written out here and not by those that wrote them."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from home.ical import Appointment, calendar

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
CHANGED = datetime(2026, 11, 1, 9, tzinfo=UTC)


def appointment(**fields) -> Appointment:
    return Appointment(
        **{
            "uid": "1@example.nl",
            "starts_at": datetime(2026, 12, 1, 19, 30, tzinfo=AMSTERDAM),
            "ends_at": datetime(2026, 12, 1, 21, tzinfo=AMSTERDAM),
            "changed_at": CHANGED,
            "title": "Kennismaken",
        }
        | fields
    )


def read(file: bytes) -> dict[str, str]:
    """The lines of the one event, by name, unfolded and with their texts as they were."""
    text = file.decode().replace("\r\n ", "")
    lines = text.split("BEGIN:VEVENT\r\n")[1].split("END:VEVENT")[0].split("\r\n")[:-1]
    found = dict(line.split(":", 1) for line in lines)
    return {name: unescaped(value) for name, value in found.items()}


def unescaped(value: str) -> str:
    signs, found = iter(value), ""
    for sign in signs:
        found += {"n": "\n", "N": "\n"}.get(after := next(signs), after) if sign == "\\" else sign
    return found


def test_a_meeting_as_a_calendar_reads_it():
    meeting = appointment(
        place="De Linde; Leiden, zaal 2", url="https://example.nl/a/", description="Een\nTwee"
    )
    assert calendar("Agenda", [meeting]).decode().split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Mentorschap//Agenda//NL",
        "METHOD:PUBLISH",
        "X-WR-CALNAME:Agenda",
        "BEGIN:VEVENT",
        "UID:1@example.nl",
        "DTSTAMP:20261101T090000Z",
        "LAST-MODIFIED:20261101T090000Z",
        "DTSTART:20261201T183000Z",
        "DTEND:20261201T200000Z",
        "SUMMARY:Kennismaken",
        "LOCATION:De Linde\\; Leiden\\, zaal 2",
        "DESCRIPTION:Een\\nTwee",
        "URL:https://example.nl/a/",
        "STATUS:CONFIRMED",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


@pytest.mark.parametrize(("month", "utc"), [(1, "T183000Z"), (7, "T173000Z")])
def test_the_same_hour_in_winter_and_in_summer(month, utc):
    meeting = appointment(starts_at=datetime(2027, month, 5, 19, 30, tzinfo=AMSTERDAM))
    assert read(calendar("A", [meeting]))["DTSTART"].endswith(utc)


def test_what_does_not_take_place_says_so():
    assert read(calendar("A", [appointment(is_cancelled=True)]))["STATUS"] == "CANCELLED"


# What nobody types, and no line break that would make two lines of one.
TYPED = st.text(st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n\t"), max_size=300)


@given(title=TYPED, place=TYPED)
def test_whatever_is_typed_comes_back_and_no_line_is_too_long(title, place):
    file = calendar("Agenda", [appointment(title=title, place=place)])
    assert all(len(line) <= 75 for line in file.split(b"\r\n"))
    assert b"\n" not in file.replace(b"\r\n", b"")
    event = read(file)
    assert (event["SUMMARY"], event.get("LOCATION", "")) == (title, place)


def test_a_text_cannot_begin_a_line_of_its_own():
    event = read(calendar("A", [appointment(title="x\r\nATTENDEE:mailto:x@example.nl\x00\x07")]))
    assert event["SUMMARY"] == "x\nATTENDEE:mailto:x@example.nl"
    assert "ATTENDEE" not in event
