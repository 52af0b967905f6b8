"""Reminders and deadlines after a clock that stood still: none is missed, and none comes twice."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from django.utils import timezone

from organisation.calendar.workdays import AMSTERDAM
from organisation.mail.models import OutgoingMail
from organisation.people.models import Membership
from tests.factories import cases, enrolments, training
from training.models import Certificate, Completion, Enrolment, MailChoice, Reminder, Session
from training.services import reminders, seats
from training.services import sessions as planning
from training.tasks import keep_promises, remind

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)
BEGINS = datetime(2027, 3, 31, 17, 30, tzinfo=UTC)  # the clock went forward three days before
BOOKED = BEGINS - 30 * DAY


@pytest.fixture(autouse=True)
def _mail_is_rows(monkeypatch):
    monkeypatch.setattr("organisation.mail.services.nudge", lambda mail_id: True)


@pytest.fixture
def session(home, foundation) -> Session:
    return training.session(
        training.course(entry="at_once"), foundation=foundation, starts_at=BEGINS, capacity=1
    )


@pytest.fixture
def seat(session, foundation, mentor) -> Enrolment:
    return seats.take(session=session, foundation=foundation, user=mentor, now=BOOKED)


def told() -> list[tuple[str, int]]:
    """(address, days before) of each reminder, in the order in which they were sent."""
    rows = Reminder.objects.order_by("pk").select_related("enrolment", "certificate__user")
    return [(row.enrolment.email if row.enrolment else row.certificate.user.email, row.days) for row in rows]


def mailed() -> int:
    return OutgoingMail.objects.filter(kind__in=["training/reminder", "training/certificate_ends"]).count()


#: When the clock ran, in hours before the meeting, and of how many days before it said so each time.
CLOCKS = {
    "every minute": ([169, 168, 167.9, 25, 24, 23.9, 1], [(168, 7), (24, 1)]),
    "down for a day, over the week": ([180, 150, 149, 24], [(150, 7), (24, 1)]),
    "down for a day, over the last one": ([168, 30, 6, 5], [(168, 7), (6, 1)]),
    "down for a week": ([170, 2, 1], [(2, 1)]),
    "down until it began": ([170, 0, -1], []),
}


@pytest.mark.parametrize("clock", CLOCKS)
def test_a_meeting_is_announced_seven_days_and_one_day_before(seat, mentor, clock):
    moments, expected = CLOCKS[clock]
    sent = []
    for hours in moments:
        moment = BEGINS - timedelta(hours=hours)
        before = len(told())
        count = reminders.remind(now=moment)
        assert count == len(told()) - before
        sent += [(hours, days) for _who, days in told()[before:]]
        assert reminders.remind(now=moment) == 0
    assert sent == expected
    assert {who for who, _days in told()} <= {mentor.email}
    assert mailed() == len(expected)


def test_who_is_not_reminded(session, foundation, mentor, other_mentor):
    """In line, wanting no reminders, gone, of a session that was called off; and who got the seat after it was due."""
    course = session.course
    others = [training.session(course, foundation=foundation, starts_at=BEGINS) for _each in range(4)]
    seats.take(session=session, foundation=foundation, user=mentor, now=BOOKED)
    seats.take(session=session, foundation=foundation, user=other_mentor, now=BOOKED)
    quiet, gone, off, late = (cases.member(foundation, "mentor") for _each in range(4))
    MailChoice.objects.create(user=quiet, no_session_reminders=True)
    taken = [
        seats.take(session=each, foundation=foundation, user=user, now=BOOKED)
        for each, user in zip(others, (quiet, gone, off, late), strict=True)
    ]
    seats.leave(enrolment_id=taken[1].pk, now=BOOKED)
    planning.call_off(session_id=others[2].pk)
    Enrolment.objects.filter(pk=taken[3].pk).update(changed_at=BEGINS - 2 * DAY)
    assert reminders.remind(now=BEGINS - 2 * DAY) == 1
    assert told() == [(mentor.email, 7)]
    assert reminders.remind(now=BEGINS - DAY) == 2
    assert sorted(told()[1:]) == sorted([(mentor.email, 1), (late.email, 1)])


def test_each_meeting_of_a_series(home, foundation, mentor):
    session = training.session(
        training.course(entry="at_once"), foundation=foundation, starts_at=BEGINS, meetings=3
    )
    seats.take(session=session, foundation=foundation, user=mentor, now=BOOKED)
    counts = [reminders.remind(now=BEGINS + days * DAY) for days in range(-8, 16)]
    assert {day - 8: count for day, count in enumerate(counts) if count} == {
        -7: 1,
        -1: 1,
        0: 1,
        6: 1,
        7: 1,
        13: 1,
    }


def move(session: Session, moment: datetime) -> None:
    """What the desk does: the hours of the meetings are saved, then settled."""
    before = planning.hours_of(session)
    for part in session.parts.all():
        length = part.ends_at - part.starts_at
        part.starts_at, part.ends_at = moment, moment + length
        type(part).objects.filter(pk=part.pk).update(starts_at=moment, ends_at=moment + length)
    planning.planned(session=session, before=before, told_before=(session.place, session.online_url))


def test_a_meeting_that_moved_is_announced_anew(session, foundation, mentor):
    begin = timezone.now() + 5 * DAY
    enrolments.begin_at(session, begin)
    seats.take(session=session, foundation=foundation, user=mentor, now=begin - 30 * DAY)
    assert reminders.remind() == 1
    move(session, begin + DAY)
    assert reminders.remind() == 0, "it is still less than a week away, and the move itself was told"
    move(session, begin + 30 * DAY)
    assert reminders.remind() == 0
    assert [reminders.remind(now=begin + 23 * DAY) for _each in range(2)] == [1, 0]
    assert [reminders.remind(now=begin + 29 * DAY) for _each in range(2)] == [1, 0]


def test_a_certificate_that_ends(home, foundation, mentor):
    ends = date(2027, 6, 30)
    certificate(foundation, mentor, ends)
    assert sent_on(ends, [91, 90, 89, 31, 30, 29, 8, 7, 6, 0, -1]) == [(90, 90), (30, 30), (7, 7)]
    assert {who for who, _days in told()} == {mentor.email}
    assert mailed() == 3


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ([91, 88, 28, 5], [(88, 90), (28, 30), (5, 7)]),
        ([95, 29, 28], [(29, 30)]),
        ([95, 3, 2], [(3, 7)]),
        ([95, -1], []),
    ],
    ids=["down for days", "down for two months", "down for three months", "down until the end"],
)
def test_a_certificate_that_ends_while_the_clock_stood_still(home, foundation, mentor, days, expected):
    ends = date(2027, 6, 30)
    certificate(foundation, mentor, ends)
    assert sent_on(ends, days) == expected


def test_who_hears_nothing_of_a_certificate(home, foundation, mentor, other_mentor):
    """It is valid for a month only; a newer one is there; nobody's role is left; the account is closed; it is for ever."""
    ends = date(2027, 6, 30)
    short = certificate(foundation, mentor, ends, months=1)
    old = certificate(foundation, other_mentor, ends)
    certificate(foundation, other_mentor, ends + 400 * DAY, course=old.course)
    left, closed, ever = (cases.member(foundation, "mentor") for _each in range(3))
    certificate(foundation, left, ends)
    Membership.objects.filter(user=left).delete()
    certificate(foundation, closed, ends)
    type(closed).objects.filter(pk=closed.pk).update(is_active=False)
    certificate(foundation, ever, None)
    assert sent_on(ends, [90, 60, 30, 29]) == []
    assert sent_on(ends, [7]) == [(7, 7)], "a month is more than a week"
    assert Reminder.objects.get().certificate == short


def test_a_renewal_that_was_begun_and_forgotten_is_reminded_of(home, foundation, mentor):
    ends = date(2027, 6, 30)
    certificate(foundation, mentor, ends)
    Completion.objects.filter(user=mentor).update(renewal_began_at=timezone.now())
    assert sent_on(ends, [30, 7]) == [(30, 30), (7, 7)]


def certificate(foundation, user, ends: date | None, *, months: int = 12, course=None) -> Certificate:
    done = (ends or date(2027, 6, 30)) - timedelta(days=30 * months)
    course = course or training.course(gives_certificate=True)
    if not Completion.objects.filter(user=user, course=course).exists():
        moment = datetime.combine(done, datetime.min.time(), tzinfo=AMSTERDAM)
        Completion.objects.create(user=user, course=course, completed_at=moment)
    return Certificate.objects.create(
        user=user,
        course=course,
        foundation=foundation,
        name=user.full_name,
        title=course.title,
        completed_on=done,
        valid_until=ends,
    )


def sent_on(ends: date, days: list[int]) -> list[tuple[int, int]]:
    """(days before the end, which reminder) for a clock that runs so many days before the end, twice each time."""
    sent = []
    for before in days:
        moment = datetime.combine(ends - timedelta(days=before), datetime.min.time(), tzinfo=AMSTERDAM)
        said = len(told())
        reminders.remind(now=moment + timedelta(hours=9))
        reminders.remind(now=moment + timedelta(hours=10))
        sent += [(before, days) for _who, days in told()[said:]]
    return sent


def test_offers_that_ended_while_the_clock_stood_still(session, foundation):
    """Each of two sweeps finds what is due; the next in line has the whole time from then on."""
    people = [cases.member(foundation, "mentor") for _each in range(4)]
    line = [seats.take(session=session, foundation=foundation, user=user, now=BOOKED) for user in people]
    seats.leave(enrolment_id=line[0].pk, now=BOOKED)
    assert until(line[1]) == BOOKED + 2 * DAY
    assert seats.lapse_offers(now=BOOKED + 2 * DAY - timedelta(seconds=1)) == 0
    late = BOOKED + 3 * DAY
    assert seats.lapse_offers(now=late) == 1
    assert seats.lapse_offers(now=late) == 0
    assert (until(line[1]), until(line[2])) == (None, late + 2 * DAY)
    assert [state for _number, state in enrolments.line(session)] == [
        *("cancelled", "lapsed", "offered", "waiting")
    ]
    assert enrolments.counters(session) == enrolments.counted(session) == (1, 1, 4)
    # Down again until it began: the offer ends then at the latest, and nobody is offered a seat any more.
    assert seats.lapse_offers(now=BEGINS) == 1
    assert seats.lapse_offers(now=BEGINS) == 0
    assert enrolments.counters(session) == (0, 1, 4)
    assert seats.end_lines(now=BEGINS + DAY - timedelta(seconds=1)) == 0
    assert seats.end_lines(now=BEGINS + DAY) == 1
    assert seats.end_lines(now=BEGINS + DAY) == 0
    assert enrolments.counters(session) == enrolments.counted(session) == (0, 0, 4)


def test_an_offer_ends_when_it_begins_at_the_latest(session, foundation):
    people = [cases.member(foundation, "mentor") for _each in range(2)]
    line = [seats.take(session=session, foundation=foundation, user=user, now=BOOKED) for user in people]
    seats.leave(enrolment_id=line[0].pk, now=BEGINS - timedelta(hours=1))
    assert until(line[1]) == BEGINS
    earlier = BEGINS - DAY / 2
    move(session, earlier)
    assert until(line[1]) == earlier


def until(enrolment: Enrolment) -> datetime | None:
    enrolment.refresh_from_db()
    return enrolment.offered_until


def test_the_tasks_do_it(session, foundation, mentor, other_mentor):
    begin = timezone.now() + DAY / 2
    enrolments.begin_at(session, begin)
    for user in (mentor, other_mentor):
        seats.take(session=session, foundation=foundation, user=user, now=begin - 9 * DAY)
    assert (remind(), remind()) == (1, 0)
    enrolments.begin_at(session, begin - 2 * DAY)
    assert (keep_promises(), keep_promises()) == (1, 0)
