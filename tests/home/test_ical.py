"""Appointments as RFC 5545 wants them, read back by rules written out here and by two libraries that know nothing of ours."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import ics
import pytest
from hypothesis import given
from hypothesis import strategies as st

from home.ical import Appointment, calendar, sequence_at
from organisation.foundations.models import Foundation

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
CHANGED = datetime(2026, 11, 1, 9, tzinfo=UTC)


def appointment(**fields) -> Appointment:
    return Appointment(
        **{
            "uid": "1@example.nl",
            "starts_at": datetime(2026, 12, 1, 19, 30, tzinfo=AMSTERDAM),
            "ends_at": datetime(2026, 12, 1, 21, tzinfo=AMSTERDAM),
            "changed_at": CHANGED,
            "sequence": 0,
            "held_by": None,
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
        "SEQUENCE:0",
        "DTSTART:20261201T183000Z",
        "DTEND:20261201T200000Z",
        'ORGANIZER;CN="Mentorschap Nederland":mailto:noreply@mentorschap.example',
        "SUMMARY:Kennismaken",
        "LOCATION:De Linde\\; Leiden\\, zaal 2",
        "DESCRIPTION:Een\\nTwee",
        "URL:https://example.nl/a/",
        "STATUS:CONFIRMED",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def organizer(**fields: str) -> tuple[str, str]:
    (event,) = icalendar.Calendar.from_ical(calendar("A", [appointment(held_by=Foundation(**fields))])).walk(
        "VEVENT"
    )
    return event["ORGANIZER"].params["CN"], str(event["ORGANIZER"])


def test_who_holds_it_is_the_organizer():
    assert organizer(name='Stichting "Hier"\n; Zoë', email="info+agenda@hier.nl") == (
        *("Stichting 'Hier'; Zoë", "mailto:info+agenda@hier.nl"),
    )
    assert organizer(name="Stichting Daar") == ("Stichting Daar", "mailto:noreply@mentorschap.example")


def test_a_sequence_that_nobody_counts_grows_with_each_change():
    moments = [CHANGED, CHANGED + timedelta(seconds=1), datetime(2087, 12, 31, tzinfo=UTC)]
    assert [sequence_at(moment) for moment in moments] == [215686800, 215686801, 2145830400]
    assert sequence_at(datetime(2019, 1, 1, tzinfo=UTC)) == 0


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


# As others read it


@dataclass(frozen=True)
class Read:
    uid: str
    sequence: int
    changed_at: datetime
    starts_at: datetime
    ends_at: datetime
    title: str
    place: str
    description: str
    status: str


def by_icalendar(file: bytes) -> list[Read]:
    return [
        Read(
            uid=str(event["UID"]),
            sequence=event.decoded("SEQUENCE"),
            changed_at=event.decoded("DTSTAMP"),
            starts_at=event.decoded("DTSTART"),
            ends_at=event.decoded("DTEND"),
            title=str(event["SUMMARY"]),
            place=str(event.get("LOCATION", "")),
            description=str(event.get("DESCRIPTION", "")),
            status=str(event["STATUS"]),
        )
        for event in icalendar.Calendar.from_ical(file).walk("VEVENT")
    ]


def by_ics(file: bytes) -> list[Read]:
    return [
        Read(
            uid=event.uid,
            sequence=int(next(line.value for line in event.extra if line.name == "SEQUENCE")),
            changed_at=event.created.datetime,
            starts_at=event.begin.datetime,
            ends_at=event.end.datetime,
            title=event.name,
            place=event.location or "",
            description=event.description or "",
            status=event.status,
        )
        for event in ics.Calendar(file.decode()).events
    ]


@pytest.fixture(params=[by_icalendar, by_ics])
def reader(request) -> Callable[[bytes], list[Read]]:
    return request.param


def taken_over(reader: Callable[[bytes], list[Read]], *files: bytes) -> list[Read]:
    """What a calendar shows that was given these files one after another (RFC 5546, 2.1.5: the newest of a UID counts)."""
    known: dict[str, Read] = {}
    for event in (event for file in files for event in reader(file)):
        held = known.get(event.uid)
        if held is None or (event.sequence, event.changed_at) >= (held.sequence, held.changed_at):
            known[event.uid] = event
    return sorted(known.values(), key=lambda event: event.uid)


FIRST = appointment(place="De Linde")
OTHER = appointment(uid="2@example.nl", title="Terugkomen")
MOVED = appointment(
    place="De Eik",
    starts_at=datetime(2026, 12, 8, 19, 30, tzinfo=AMSTERDAM),
    ends_at=datetime(2026, 12, 8, 21, tzinfo=AMSTERDAM),
    changed_at=CHANGED + timedelta(days=1),
    sequence=1,
)
CANCELLED = appointment(place="De Eik", changed_at=CHANGED + timedelta(days=2), sequence=2, is_cancelled=True)


def shown(events: list[Read]) -> list[tuple]:
    return [(event.uid, event.sequence, event.place, event.starts_at, event.status) for event in events]


def test_a_move_changes_what_is_there_and_makes_no_second_one(reader):
    before, after = calendar("A", [FIRST, OTHER]), calendar("A", [MOVED, OTHER])
    assert shown(taken_over(reader, before, after)) == [
        ("1@example.nl", 1, "De Eik", datetime(2026, 12, 8, 18, 30, tzinfo=UTC), "CONFIRMED"),
        ("2@example.nl", 0, "", datetime(2026, 12, 1, 18, 30, tzinfo=UTC), "CONFIRMED"),
    ]


def test_an_older_file_that_comes_late_changes_nothing(reader):
    files = [calendar("A", [one]) for one in (MOVED, FIRST)]
    assert shown(taken_over(reader, *files)) == shown(taken_over(reader, files[0]))


def test_of_two_titles_without_a_move_the_newest_counts_whichever_comes_last(reader):
    renamed = appointment(title="Kennis maken", changed_at=CHANGED + timedelta(hours=1))
    files = [calendar("A", [one]) for one in (appointment(), renamed)]
    for order in (files, files[::-1]):
        assert [event.title for event in taken_over(reader, *order)] == ["Kennis maken"]


def test_what_is_cancelled_says_so_where_it_stood(reader):
    files = [calendar("A", [one]) for one in (FIRST, MOVED, CANCELLED)]
    assert [(event.uid, event.status) for event in taken_over(reader, *files)] == [
        ("1@example.nl", "CANCELLED")
    ]


def test_long_lines_and_accents_come_back_whole(reader):
    title = "Rouw en verlies: één middag met José, Zoë & Łukasz; ‘wat helpt?’ 🌱 " * 4
    description = "Neem mee:\n- uw agenda\n- C:\\map, of niets\n" + "ë" * 200
    file = calendar(
        "Mijn bijeenkomsten in ’s-Hertogenbosch", [appointment(title=title, description=description)]
    )
    assert max(len(line) for line in file.split(b"\r\n")) == 75
    (event,) = reader(file)
    assert (event.title, event.description) == (title, description)


def in_2027(month: int, day: int, clock: str, *, again: bool = False) -> datetime:
    """What the clock says in the Netherlands; `again` when it says so for the second time that night."""
    moment = datetime.strptime(f"2027-{month}-{day} {clock}", "%Y-%m-%d %H:%M").replace(tzinfo=AMSTERDAM)
    return moment.replace(fold=int(again))


# The clock goes forward on 28 March at 2:00 and back on 31 October at 3:00.
@pytest.mark.parametrize(
    ("starts_at", "ends_at", "utc"),
    [
        (in_2027(3, 27, "19:30"), in_2027(3, 27, "21:00"), ("27 18:30", "27 20:00")),
        (in_2027(3, 28, "19:30"), in_2027(3, 28, "21:00"), ("28 17:30", "28 19:00")),
        (in_2027(3, 28, "01:30"), in_2027(3, 28, "03:30"), ("28 00:30", "28 01:30")),
        (in_2027(10, 31, "01:30"), in_2027(10, 31, "03:30"), ("30 23:30", "31 02:30")),
        (in_2027(10, 31, "02:30"), in_2027(10, 31, "02:30", again=True), ("31 00:30", "31 01:30")),
    ],
    ids=[
        "the day before",
        "the day itself",
        "across the hour lost",
        "across the hour won",
        "in the hour twice",
    ],
)
def test_times_around_the_change_of_the_clock(reader, starts_at, ends_at, utc):
    (event,) = reader(calendar("A", [appointment(starts_at=starts_at, ends_at=ends_at)]))
    assert (f"{event.starts_at:%d %H:%M}", f"{event.ends_at:%d %H:%M}") == utc
    assert event.starts_at.utcoffset() == event.ends_at.utcoffset() == timedelta(0)


def test_a_feed_asks_to_be_read_again_when_that_is_wanted():
    feed = icalendar.Calendar.from_ical(calendar("A", [FIRST], refresh=timedelta(hours=4)))
    assert feed.decoded("REFRESH-INTERVAL") == timedelta(hours=4)
    assert feed["REFRESH-INTERVAL"].params == {"VALUE": "DURATION"}
    assert feed["X-PUBLISHED-TTL"] == "PT240M"
    assert by_ics(calendar("A", [FIRST], refresh=timedelta(hours=4))) == by_ics(calendar("A", [FIRST]))


def test_a_single_file_asks_nothing():
    assert b"REFRESH" not in calendar("A", [FIRST])
    assert b"X-PUBLISHED-TTL" not in calendar("A", [FIRST])
