"""Sessions in people's own calendars: a feed of one's own, and what changes in it."""

from __future__ import annotations

from datetime import timedelta

import ics
import pytest
from django.test import Client
from django.urls import reverse

from organisation.mail.models import OutgoingMail
from organisation.people.models import User
from tests.factories import cases, training
from tests.home.test_ical import by_icalendar, by_ics, taken_over
from training.models import CalendarFeed, Part
from training.services import seats
from training.services import sessions as planning


@pytest.fixture(params=[by_icalendar, by_ics])
def reader(request):
    return request.param


@pytest.fixture
def session(home, foundation):
    course = training.course(title="Terugkomen", entry="at_once")
    return training.session(
        course, foundation=foundation, meetings=2, online_url="https://vergaderen.example.nl/geheim"
    )


def feed(user: User) -> bytes:
    made, _made = CalendarFeed.objects.get_or_create(user=user)
    answer = Client().get(made.address)
    assert answer.status_code == 200
    return answer.content


def move(session, **by: float) -> None:
    before = planning.hours_of(session)
    for part in Part.objects.filter(session=session):
        part.starts_at += timedelta(**by)
        part.ends_at += timedelta(**by)
        part.save()
    planning.planned(
        session=session, before=before, told_before=tuple(getattr(session, name) for name in planning.TOLD)
    )


def test_a_feed_has_every_meeting_of_who_has_a_seat(reader, mentor, other_mentor, session):
    seats.take(session=session, user=mentor, foundation=None)
    hours = planning.hours_of(session)
    told = sorted(reader(feed(mentor)), key=lambda event: event.starts_at)
    assert [(event.title, event.place) for event in told] == [("Terugkomen", "De Linde, Leiden")] * 2
    assert [(event.starts_at, event.ends_at) for event in told] == [
        (begin.replace(microsecond=0), end.replace(microsecond=0)) for begin, end in hours
    ]
    assert reader(feed(other_mentor)) == []


def test_a_place_in_line_is_in_no_calendar(reader, mentor, other_mentor, home):
    full = training.session(training.course(entry="at_once"), capacity=1)
    for user in (other_mentor, mentor):
        seats.take(session=full, user=user, foundation=None)
    assert reader(feed(mentor)) == []


def test_a_session_that_moves_changes_its_events_and_makes_no_others(reader, mentor, session):
    seats.take(session=session, user=mentor, foundation=None)
    before = feed(mentor)
    move(session, days=1)
    after = feed(mentor)
    shown = taken_over(reader, before, after)
    assert [event.uid for event in shown] == sorted(event.uid for event in reader(before))
    assert sorted(event.starts_at for event in shown) == sorted(
        event.starts_at + timedelta(days=1) for event in reader(before)
    )
    assert taken_over(reader, after, before) == shown


def test_a_session_that_is_called_off_goes_from_the_calendar_too(reader, mentor, session):
    seats.take(session=session, user=mentor, foundation=None)
    before = feed(mentor)
    planning.call_off(session_id=session.pk)
    shown = taken_over(reader, before, feed(mentor))
    assert [event.status for event in shown] == ["CANCELLED", "CANCELLED"]


def test_who_gives_up_a_seat_has_it_no_more(reader, mentor, session):
    enrolment = seats.take(session=session, user=mentor, foundation=None)
    seats.leave(enrolment_id=enrolment.pk)
    assert reader(feed(mentor)) == []


def test_the_address_online_is_for_who_has_a_seat(mentor, session):
    seats.take(session=session, user=mentor, foundation=None)
    public = Client().get(reverse("session_ics", args=[session.key])).content
    assert b"geheim" not in public
    assert len(ics.Calendar(public.decode()).events) == 2
    assert b"geheim" in feed(mentor)


def test_a_new_address_ends_the_old_one(mentor, session):
    old = CalendarFeed.objects.create(user=mentor).address
    client = Client()
    client.force_login(mentor)
    assert client.post(reverse("new_feed")).status_code == 302
    new = client.get(reverse("my_sessions")).context["feed_url"]
    assert Client().get(old).status_code == 404
    assert Client().get(new.removeprefix("http://testserver").split("8000")[-1]).status_code == 200


def test_a_feed_of_who_is_gone_or_of_nobody_is_not_there(mentor):
    address = CalendarFeed.objects.create(user=mentor).address
    User.objects.filter(pk=mentor.pk).update(is_active=False)
    for path in (address, "/agenda/x.ics", f"/agenda/{'a' * 43}.ics"):
        assert Client().get(path).status_code == 404


def test_who_cancelled_before_it_was_called_off_has_no_address_online(mentor, session):
    enrolment = seats.take(session=session, user=mentor, foundation=None)
    seats.leave(enrolment_id=enrolment.pk)
    planning.call_off(session_id=session.pk)
    assert b"geheim" not in feed(mentor)


def test_only_who_has_a_seat_is_mailed_the_address_online(home):
    course = training.course(entry="at_once", is_public=True)
    session = training.session(course, capacity=1, online_url="https://vergaderen.example.nl/geheim")
    for name in ("noor", "bo"):
        seats.take(session=session, foundation=None, guest=(name, f"{name}@example.nl"))
    told = {mail.recipient: "geheim" in mail.text for mail in OutgoingMail.objects.all()}
    assert told == {"noor@example.nl": True, "bo@example.nl": False}


def test_an_account_that_goes_gives_back_its_place(home, mentor, other_mentor):
    session = training.session(training.course(entry="at_once"), capacity=1)
    third = cases.person("derde")
    for user in (mentor, other_mentor, third):
        seats.take(session=session, user=user, foundation=None)
    other_mentor.delete()
    mentor.delete()
    session.refresh_from_db()
    assert (session.taken, session.waiting) == (1, 0)
    assert [(each.user, each.state) for each in session.enrolments.all()] == [(third, "offered")]
