"""Twenty seats and forty people, in real parallel transactions: nobody gets a seat that is not there, and nobody is passed by.

The controls take the lock away, and then the race does happen.
"""

from __future__ import annotations

import threading
from collections import Counter
from datetime import timedelta

import pytest
from django.db import IntegrityError
from django.utils import timezone

from organisation.mail.models import OutgoingMail
from organisation.people.models import User
from tests.concurrency.conftest import PATIENCE
from tests.factories import cases, enrolments, training
from tests.training.conftest import home, small_site  # noqa: F401  # fixtures
from training.models import Enrolment, EnrolmentState, Session
from training.services import attendance, seats
from workflows.engine.errors import MoveError, Refused
from workflows.engine.perform import Outcome, perform
from workflows.models import Case
from workflows.policies import Actor

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("home")]
PEOPLE, SEATS, ROUNDS = 40, 20, 10


@pytest.fixture
def here():
    return cases.foundation("Stichting Hier")


@pytest.fixture
def session(here) -> Session:
    return training.session(training.course(entry="at_once"), foundation=here, capacity=SEATS)


@pytest.fixture
def granted(monkeypatch) -> list[int]:
    """The people to whom the lock of the session was granted, in that order."""
    order: list[int] = []
    under_the_lock = seats._refuse_twice

    def note_and_go_on(enrolment: Enrolment) -> None:
        order.append(enrolment.user_id)
        under_the_lock(enrolment)

    monkeypatch.setattr(seats, "_refuse_twice", note_and_go_on)
    return order


@pytest.fixture
def offered(monkeypatch) -> list[int]:
    """The numbers in line to which a seat was offered, in that order."""
    order: list[int] = []
    enter = seats.enter

    def note_and_enter(enrolment: Enrolment, state: EnrolmentState, **more) -> None:
        if state == EnrolmentState.OFFERED:
            order.append(enrolment.number)
        enter(enrolment, state, **more)

    monkeypatch.setattr(seats, "enter", note_and_enter)
    return order


def asking(user: User, session: Session):
    return lambda: enrolments.request(user, session.course, session)


def moving(case: Case, move: str):
    return lambda: perform(case.pk, move, actor=Actor.applicant(case))


def assert_all_agree(session: Session) -> None:
    """The counters are what the rows say, and each case is where its enrolment is."""
    assert enrolments.counters(session) == enrolments.counted(session)
    states = dict(Enrolment.objects.filter(session=session).values_list("reference", "state"))
    told = {"cancelled": "withdrawn"}
    assert dict(Case.objects.filter(reference__in=states).values_list("reference", "state")) == {
        reference: told.get(state, state) for reference, state in states.items()
    }


def test_forty_people_and_twenty_seats_then_cancels_and_declines_at_once(
    here, session, at_once, granted, offered
):
    people = enrolments.mentors(here, PEOPLE)
    made = at_once(*(asking(user, session) for user in people))
    assert Counter(type(each) for each in made) == {Case: PEOPLE}, made
    assert Counter(case.state for case in made) == {"seat": SEATS, "waiting": PEOPLE - SEATS}
    assert enrolments.line(session) == [
        (number, "seat" if number <= SEATS else "waiting") for number in range(1, PEOPLE + 1)
    ]
    in_line = Enrolment.objects.filter(session=session).order_by("number").values_list("user", flat=True)
    assert list(in_line) == granted
    assert sorted(granted) == [user.pk for user in people]
    assert_all_agree(session)

    by_number = {enrolments.of_case(case).number: case for case in made}
    for number in range(1, 6):
        moving(by_number[number], "withdraw")()
    assert offered == [21, 22, 23, 24, 25]
    offered.clear()

    leaving = [moving(by_number[number], "withdraw") for number in range(6, 11)]
    declining = [moving(by_number[number], "decline_offer") for number in range(21, 26)]
    answers = at_once(*leaving, *declining)
    assert Counter(answer.case.state for answer in answers) == {"withdrawn": 5, "lapsed": 5}
    assert offered == list(range(26, 36))
    states = dict(enrolments.line(session))
    assert states == (
        dict.fromkeys(range(1, 11), "cancelled")
        | dict.fromkeys(range(11, 21), "seat")
        | dict.fromkeys(range(21, 26), "lapsed")
        | dict.fromkeys(range(26, 36), "offered")
        | dict.fromkeys(range(36, 41), "waiting")
    )
    assert_all_agree(session)
    letters = OutgoingMail.objects.filter(kind=f"{enrolments.KIND}/offered")
    assert Counter(letters.values_list("reference", flat=True)) == {
        by_number[number].reference: 1 for number in range(21, 36)
    }


READ_ONLY = """
    SELECT numbered + 1, taken < capacity AND waiting = 0, false FROM training_session
    WHERE id = %(session)s AND starts_at > %(now)s
"""
UNCHECKED = """
    UPDATE training_session SET numbered = numbered + 1, taken = taken + 1
    WHERE id = %(session)s AND starts_at > %(now)s RETURNING numbered, true, false
"""


def test_control_without_the_lock_two_get_the_last_seat(here, session, at_once, monkeypatch):
    """The usual way: read how many there are, then write one more."""
    Session.objects.filter(pk=session.pk).update(capacity=1)
    both_have_read = threading.Barrier(2, timeout=PATIENCE)

    def then_write(enrolment: Enrolment) -> None:
        both_have_read.wait()
        Session.objects.filter(pk=session.pk).update(taken=1, numbered=enrolment.number)

    monkeypatch.setattr(seats, "TAKE", READ_ONLY)
    monkeypatch.setattr(seats, "_refuse_twice", then_write)
    made = at_once(*(asking(user, session) for user in enrolments.mentors(here, 2)))
    assert [case.state for case in made] == ["seat", "seat"]
    assert enrolments.line(session) == [(1, "seat"), (1, "seat")], "oversold, and one number twice"
    assert enrolments.counters(session) == (1, 0, 1)


def test_control_a_count_that_asks_nothing_is_refused_by_the_database(here, session, at_once, monkeypatch):
    Session.objects.filter(pk=session.pk).update(capacity=1)
    monkeypatch.setattr(seats, "TAKE", UNCHECKED)
    made = at_once(*(asking(user, session) for user in enrolments.mentors(here, 3)))
    assert Counter(type(each) for each in made) == {Case: 1, IntegrityError: 2}
    assert enrolments.line(session) == [(1, "seat")]
    assert enrolments.counters(session) == (1, 0, 1)


@pytest.mark.parametrize(("entry", "state"), [("at_once", "seat"), ("approval", "requested")])
def test_a_button_pressed_twice_at_once_asks_once(here, at_once, entry, state):
    session = training.session(training.course(entry=entry), foundation=here)
    for user in enrolments.mentors(here, ROUNDS):
        answers = at_once(*[asking(user, session)] * 2)
        assert Counter(type(each) for each in answers) == {Case: 1, Refused: 1}, answers
        assert list(Case.objects.filter(account=user).values_list("state", flat=True)) == [state]
    assert enrolments.counters(session) == enrolments.counted(session)


def test_two_sessions_of_one_course_at_once(here, at_once):
    course = training.course(entry="at_once")
    pair = [training.session(course, foundation=here) for _each in range(2)]
    for user in enrolments.mentors(here, ROUNDS):
        answers = at_once(*(asking(user, session) for session in pair))
        assert Counter(type(each) for each in answers) == {Case: 1, Refused: 1}, answers
        assert Enrolment.objects.filter(user=user).count() == 1
    assert [enrolments.counters(each) for each in pair] == [enrolments.counted(each) for each in pair]


def test_accepting_while_the_time_for_it_ends(here, session, at_once):
    """The sweep and the person come in the same moment: one of them wins, whole."""
    Session.objects.filter(pk=session.pk).update(capacity=1)
    people = enrolments.mentors(here, 6)  # each lapse takes two days, and the session is in two weeks
    made = [enrolments.request(user, session.course, session) for user in people]
    moving(made[0], "withdraw")()
    for case in made[1:-1]:
        until = enrolments.of_case(case).offered_until
        answers = at_once(
            lambda case=case: perform(case.pk, "accept_offer", actor=Actor.applicant(case)),
            lambda until=until: seats.lapse_offers(now=until),
        )
        case.refresh_from_db()
        assert isinstance(answers[0], Outcome | MoveError)
        assert answers[1] + (case.state == "seat") == 1
        if case.state == "seat":
            moving(case, "withdraw")()
        assert_all_agree(session)


def test_four_sweeps_at_once_lapse_an_offer_once(here, session, at_once):
    Session.objects.filter(pk=session.pk).update(capacity=1)
    people = enrolments.mentors(here, 4)
    made = [enrolments.request(user, session.course, session) for user in people]
    moving(made[0], "withdraw")()
    later = enrolments.of_case(made[1]).offered_until
    assert sum(at_once(*[lambda: seats.lapse_offers(now=later)] * 4)) == 1
    assert [state for _number, state in enrolments.line(session)] == [
        *("cancelled", "lapsed", "offered", "waiting")
    ]
    assert_all_agree(session)


def test_the_last_lesson_while_the_seat_is_given_back(here, at_once):
    """A course whose sessions do not count: the seat is given back once, and the course completed."""
    course = training.course(entry="at_once")
    training.lesson(course)
    session = training.session(course, foundation=here, capacity=ROUNDS)
    for user in enrolments.mentors(here, ROUNDS):
        case = enrolments.request(user, course, session)
        answers = at_once(moving(case, "withdraw"), lambda user=user: training.follow(user, course))
        assert not [each for each in answers if isinstance(each, Exception)], answers
        assert enrolments.of_case(case).state == "cancelled"
        assert user.completions.count() == 1
    assert enrolments.counters(session) == (0, 0, ROUNDS)
    assert_all_agree(session)


def test_staff_save_a_session_that_they_read_before_others_enrolled(here, session):
    read_before = Session.objects.get(pk=session.pk)
    for user in enrolments.mentors(here, 3):
        enrolments.request(user, session.course, session)
    read_before.remarks = "Neem een pen mee."
    read_before.save()
    assert enrolments.counters(session) == (3, 0, 3)
    assert Session.objects.get(pk=session.pk).remarks == "Neem een pen mee."


def test_who_follows_the_lessons_twice_at_once_is_in_once(here, at_once):
    course = training.course(entry="at_once")
    for user in enrolments.mentors(here, ROUNDS):
        answers = at_once(*[lambda user=user: seats.follow(course=course, user=user, foundation=here)] * 2)
        assert Counter(type(each) for each in answers) == {Enrolment: 1, seats.NoSeat: 1}
        assert Enrolment.objects.filter(user=user).count() == 1


def test_a_list_is_closed_while_somebody_finishes_the_last_lesson(here, at_once):
    course = training.course(entry="at_once", needs_attendance=True)
    training.lesson(course)
    for user in enrolments.mentors(here, ROUNDS // 2):
        session = training.session(course, foundation=here)
        case = enrolments.request(user, course, session)
        enrolments.begin_at(session, timezone.now() - timedelta(hours=3))
        part = session.parts.get()
        attendance.note(part=part, presences={enrolments.of_case(case).pk: ("present", None)}, by=user)
        answers = at_once(
            lambda session=session: attendance.close(session=session),
            lambda user=user: training.follow(user, course),
        )
        assert not [each for each in answers if isinstance(each, Exception)], answers
        case.refresh_from_db()
        assert (enrolments.of_case(case).state, case.state) == ("completed", "completed")
        assert user.completions.count() == 1
