"""Sessions that move or are called off tell everybody once; the list at the door takes nobody's seat."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from organisation.mail.models import OutgoingMail
from organisation.people.models import Role, User
from tests.factories import cases, enrolments, training
from training.models import Attendance, Enrolment, Presence, Session
from training.services import attendance, seats
from training.services import sessions as planning

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


@pytest.fixture(autouse=True)
def _mail_is_rows(monkeypatch):
    monkeypatch.setattr("organisation.mail.services.nudge", lambda mail_id: True)


@pytest.fixture
def session(home, foundation) -> Session:
    return training.session(
        training.course(entry="at_once", needs_attendance=True), foundation=foundation, capacity=2
    )


@pytest.fixture
def trainer(foundation) -> User:
    return cases.member(foundation, Role.TRAINER, "tom")


def taken(session: Session, *users: User) -> list[Enrolment]:
    return [seats.take(session=session, foundation=session.foundation, user=user) for user in users]


def letters() -> Counter:
    """(kind, to whom) of everything that was mailed, and forget it."""
    sent = Counter((mail.kind, mail.recipient) for mail in OutgoingMail.objects.all())
    OutgoingMail.objects.all().delete()
    return sent


def save(session: Session, **changed: object) -> None:
    """What the desk does with a session that somebody edits."""
    before = planning.hours_of(session)
    told = tuple(getattr(session, name) for name in planning.TOLD)
    for name, value in changed.items():
        setattr(session, name, value)
    session.save()
    planning.planned(session=session, before=before, told_before=told)


def test_who_is_in_a_session_hears_once_that_it_moved(session, foundation, mentor, other_mentor):
    gone, third = cases.member(foundation, "mentor"), cases.member(foundation, "mentor")
    in_it = taken(session, gone, mentor, other_mentor)
    seats.leave(enrolment_id=in_it[0].pk)
    seats.take(session=session, foundation=foundation, guest=("Gerda Gast", "gast@example.nl"))
    letters()
    save(session, place="De Schakel, Assen")
    everybody = [mentor.email, other_mentor.email, "gast@example.nl"]
    assert letters() == {("training/moved", who): 1 for who in everybody}
    save(session, place="De Schakel, Assen")
    save(session, remarks="Neem een pen mee.", trainer=third)
    assert letters() == {}
    assert Session.objects.get(pk=session.pk).sequence == 3, "a calendar hears of every change"


def test_more_seats_are_offered_to_who_is_in_line(session, foundation, mentor, other_mentor):
    more = [cases.member(foundation, "mentor") for _each in range(2)]
    taken(session, mentor, other_mentor, *more)
    save(session, capacity=3)
    assert enrolments.line(session) == [(1, "seat"), (2, "seat"), (3, "offered"), (4, "waiting")]
    assert enrolments.counters(session) == enrolments.counted(session) == (3, 1, 4)


def test_a_session_that_is_called_off_tells_who_has_no_case(session, mentor):
    taken(session, mentor)
    seats.take(session=session, foundation=session.foundation, guest=("Gerda Gast", "gast@example.nl"))
    letters()
    assert planning.call_off(session_id=session.pk) == 2
    assert letters() == {("training/called_off", who): 1 for who in (mentor.email, "gast@example.nl")}
    assert planning.call_off(session_id=session.pk) == 0
    assert letters() == {}
    assert enrolments.line(session) == [(1, "cancelled"), (2, "cancelled")]
    assert enrolments.counters(session) == (0, 0, 2)
    with pytest.raises(seats.NoSeat, match="gaat niet door"):
        taken(session, mentor)


def test_a_seat_whose_lessons_are_finished_is_still_a_seat(home, foundation, mentor, trainer):
    """The certificate is there; the session is still to come, and can still be cancelled or missed."""
    course = training.course(entry="at_once", gives_certificate=True)
    training.lesson(course)
    session = training.session(course, foundation=foundation)
    (seat,) = taken(session, mentor)
    training.follow(mentor, course)
    seat.refresh_from_db()
    assert (seat.state, mentor.certificates.count()) == ("seat", 1)
    enrolments.begin_at(session, timezone.now() - 3 * HOUR)
    note(session, trainer, {seat: Presence.PRESENT})
    attendance.close(session=session)
    seat.refresh_from_db()
    assert (seat.state, mentor.certificates.count()) == ("completed", 1)


# At the door


def begin(session: Session) -> None:
    enrolments.begin_at(session, timezone.now() - HOUR)


def note(session: Session, by: User, presences: dict[Enrolment, str], minutes: int | None = None) -> None:
    for part in session.parts.all():
        given = {enrolment.pk: (presence, minutes) for enrolment, presence in presences.items()}
        attendance.note(part=part, presences=given, by=by)


def test_who_walks_in_takes_nobodys_seat(session, foundation, mentor, other_mentor, trainer):
    taken(session, mentor, other_mentor)
    begin(session)
    walked_in = cases.member(foundation, "mentor", "wim")
    came = attendance.walk_in(session=session, user=walked_in, by=trainer)
    assert attendance.walk_in(session=session, user=walked_in, by=trainer) == came
    assert (came.state, came.is_walk_in) == ("seat", True)
    assert enrolments.counters(session) == enrolments.counted(session) == (2, 0, 2)
    seats.leave(enrolment_id=came.pk)
    assert enrolments.counters(session) == (2, 0, 2)


def test_who_stood_in_line_is_let_in(session, foundation, mentor, other_mentor, trainer):
    third = cases.member(foundation, "mentor", "wim")
    line = taken(session, mentor, other_mentor, third)
    begin(session)
    came = attendance.walk_in(session=session, user=third, by=trainer)
    assert (came.pk, came.state, came.is_walk_in) == (line[2].pk, "seat", True)
    assert enrolments.counters(session) == (2, 0, 3)
    assert Enrolment.objects.filter(session=session).count() == 3


def test_who_was_offered_a_seat_and_comes_has_it(session, foundation, mentor, other_mentor, trainer):
    third = cases.member(foundation, "mentor", "wim")
    line = taken(session, mentor, other_mentor, third)
    seats.leave(enrolment_id=line[0].pk)
    begin(session)
    came = attendance.walk_in(session=session, user=third, by=trainer)
    assert (came.pk, came.state, came.is_walk_in) == (line[2].pk, "seat", False)
    assert enrolments.counters(session) == enrolments.counted(session) == (2, 0, 3)


def test_nobody_walks_in_before_the_day_or_into_what_was_called_off(session, mentor, other_mentor, trainer):
    with pytest.raises(attendance.NotNow, match="vanaf de dag zelf"):
        attendance.walk_in(session=session, user=mentor, by=trainer)
    client = Client()
    client.force_login(trainer)
    address = f"/mijn/bijeenkomsten/{session.pk}/"
    answer = client.post(address, {"go": "walk_in", "person": other_mentor.pk}, follow=True)
    assert [str(message) for message in answer.context["messages"]] == [
        "Wie er is, kunt u invullen vanaf de dag zelf."
    ]
    begin(session)
    planning.call_off(session_id=session.pk)
    with pytest.raises(attendance.NotNow, match="gaat niet door"):
        attendance.walk_in(session=session, user=mentor, by=trainer)
    assert Enrolment.objects.count() == 0


def test_late_absent_and_corrected(session, mentor, other_mentor, trainer):
    first, second = taken(session, mentor, other_mentor)
    with pytest.raises(attendance.NotNow):
        note(session, trainer, {first: Presence.PRESENT})
    with pytest.raises(attendance.NotNow):
        attendance.close(session=session)
    begin(session)
    note(session, trainer, {first: Presence.LATE}, minutes=75)
    assert attendance.close(session=session) == 1
    assert states(first, second) == ["completed", "absent"]
    assert hours(first) == [("late", 75)]
    # More minutes than it lasted are not had; the same again changes nothing.
    note(session, trainer, {first: Presence.LATE}, minutes=999)
    assert hours(first) == [("late", 120)]
    assert attendance.close(session=session) == 0
    note(session, trainer, {second: Presence.PRESENT})
    assert attendance.close(session=session) == 1
    assert states(first, second) == ["completed", "completed"]
    assert (hours(second), other_mentor.completions.count()) == ([("present", 120)], 1)


def test_who_missed_one_meeting_of_a_series_was_absent(home, foundation, mentor, other_mentor, trainer):
    course = training.course(entry="at_once", needs_attendance=True)
    training.lesson(course)
    series = training.session(course, foundation=foundation, meetings=3)
    first, second = taken(series, mentor, other_mentor)
    enrolments.begin_at(series, timezone.now() - timedelta(days=15))
    note(series, trainer, {first: Presence.PRESENT})
    last = list(series.parts.all())[-1]
    attendance.note(part=last, presences={second.pk: (Presence.PRESENT, None)}, by=trainer)
    assert attendance.close(session=series) == 1
    assert states(first, second) == ["attended", "absent"]


def test_the_key_of_somebody_in_another_session_is_passed_over(session, foundation, mentor, trainer):
    elsewhere = training.session(session.course, foundation=foundation)
    (other,) = taken(elsewhere, mentor)
    begin(session)
    note(session, trainer, {other: Presence.PRESENT})
    assert Attendance.objects.count() == 0


def states(*rows: Enrolment) -> list[str]:
    return [Enrolment.objects.get(pk=row.pk).state for row in rows]


def hours(enrolment: Enrolment) -> list[tuple[str, int]]:
    return list(enrolment.attendances.values_list("presence", "minutes"))
