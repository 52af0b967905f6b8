"""Two people, one case, in real parallel transactions: one effect and one clear conflict.

The controls take the lock away, and then the race does happen: first the database's own rule (one event a version) is all that
is left, and without that too both decisions are carried out.
"""

from __future__ import annotations

from collections import Counter

import pytest
from django.db import IntegrityError, connection

from mentorships.models import Mentor
from organisation.mail.models import OutgoingMail
from organisation.people.models import User
from tests.factories import cases
from workflows.engine.errors import Conflict, MoveError, Refused
from workflows.engine.perform import Outcome, perform
from workflows.models import Case, Event
from workflows.policies import Actor

pytestmark = pytest.mark.django_db(transaction=True)
ROUNDS = 25
VERSION = 5  # of a case that waits for the decision


@pytest.fixture
def here():
    return cases.foundation("Stichting Hier")


@pytest.fixture
def two(here):
    return [Actor.staff(cases.coordinator(here, name)) for name in ("annemiek", "bart")]


def waiting_for_a_decision(here, two, number: int) -> Case:
    return cases.application(here, state="decision", by=two[0].user, email=f"noor{number}@example.nl")


def deciding(case: Case, actor: Actor, move: str, **data: str):
    return lambda: perform(case.pk, move, actor=actor, data=data, expected_version=case.version)


def letters(case: Case) -> list[str]:
    after = (
        OutgoingMail.objects.filter(reference=case.reference).order_by("pk").values_list("kind", flat=True)
    )
    return [kind.split("/")[1] for kind in after if kind.split("/")[1] in ("accepted", "withdrawn")]


def assert_one_effect(case: Case, answers: list) -> str:
    """One decided, the other got a conflict in words, and only what was decided happened. Answers who won."""
    kinds = Counter(type(answer).__name__ for answer in answers)
    assert kinds == {"Outcome": 1, "Conflict": 1}, answers
    (conflict,) = (answer for answer in answers if isinstance(answer, Conflict))
    assert "veranderd" in str(conflict)
    case.refresh_from_db()
    (event,) = Event.objects.filter(case=case, number__gt=VERSION)
    assert (case.version, event.number, event.to_state) == (VERSION + 1, VERSION + 1, case.state)
    assert letters(case) == [case.state]
    accepted = case.state == "accepted"
    email = case.answers["email"]
    assert User.objects.filter(email=email).exists() == accepted
    assert Mentor.objects.filter(user__email=email).exists() == accepted
    assert OutgoingMail.objects.filter(kind="account").count() == Mentor.objects.count()
    return case.state


def test_accept_and_stop_at_once(here, two, at_once):
    won = Counter()
    for number in range(ROUNDS):
        case = waiting_for_a_decision(here, two, number)
        answers = at_once(
            deciding(case, two[0], "accept", message="Welkom!"),
            deciding(case, two[1], "withdraw", reason="Nee."),
        )
        won[assert_one_effect(case, answers)] += 1
    assert sum(won.values()) == ROUNDS


def test_even_when_the_first_is_held_up_between_reading_and_writing(here, two, at_once, held_while_reading):
    case = waiting_for_a_decision(here, two, 0)
    held_while_reading.met = 0
    answers = at_once(deciding(case, two[0], "accept"), deciding(case, two[1], "withdraw", reason="Nee."))
    assert_one_effect(case, answers)
    assert held_while_reading.met == 0, "the second read the case while the first was deciding on it"


def test_control_without_the_lock_only_the_rule_of_the_database_is_left(
    here, two, at_once, both_read_first, without_lock
):
    case = made_alone(both_read_first, lambda: waiting_for_a_decision(here, two, 0))
    answers = at_once(deciding(case, two[0], "accept"), deciding(case, two[1], "withdraw", reason="Nee."))
    assert both_read_first.met == 2
    (error,) = (answer for answer in answers if isinstance(answer, Exception))
    assert isinstance(error, IntegrityError)
    assert not isinstance(error, MoveError)


def test_control_without_the_lock_and_that_rule_both_are_carried_out(
    here, two, at_once, both_read_first, without_lock
):
    case = made_alone(both_read_first, lambda: waiting_for_a_decision(here, two, 0))
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE workflows_event DROP CONSTRAINT event_once_per_version")
    answers = at_once(deciding(case, two[0], "accept"), deciding(case, two[1], "withdraw", reason="Nee."))
    assert [type(answer) for answer in answers] == [Outcome, Outcome]
    assert sorted(letters(case)) == ["accepted", "withdrawn"]
    assert User.objects.filter(email=case.answers["email"]).exists(), (
        "an account for somebody who stopped too"
    )


def made_alone(meeting, make) -> Case:
    """What is made before the meeting waits for nobody."""
    seconds, meeting.seconds = meeting.seconds, 0
    case = make()
    meeting.seconds, meeting.met = seconds, 0
    meeting.barrier.reset()
    return case


def test_one_coordinator_in_two_windows(here, two, at_once):
    """The same click twice at once is one acceptance, and both get it."""
    for number in range(ROUNDS):
        case = waiting_for_a_decision(here, two, number)
        answers = at_once(*[deciding(case, two[0], "accept", message="Welkom!")] * 2)
        assert sorted(answer.repeated for answer in answers) == [False, True], answers
        assert answers[0].event == answers[1].event
        assert letters(case) == ["accepted"]


def test_hand_over_and_accept_at_once(here, two, at_once):
    there = cases.foundation("Stichting Daar")
    for number in range(ROUNDS):
        case = waiting_for_a_decision(here, two, number)
        answers = at_once(
            deciding(case, two[0], "transfer", foundation=there.slug), deciding(case, two[1], "accept")
        )
        assert Counter(type(answer) for answer in answers) == {Outcome: 1, Conflict: 1}
        case.refresh_from_db()
        assert Case.objects.filter(origin=case).count() == (case.state == "transferred")
        assert Mentor.objects.filter(user__email=case.answers["email"]).count() == (case.state == "accepted")


def test_the_applicant_stops_while_the_coordinator_accepts(here, two, at_once):
    for number in range(ROUNDS):
        case = waiting_for_a_decision(here, two, number)
        answers = at_once(deciding(case, Actor.applicant(case), "withdraw"), deciding(case, two[0], "accept"))
        assert Counter(type(answer) for answer in answers) == {Outcome: 1, Conflict: 1}
        case.refresh_from_db()
        assert User.objects.filter(email=case.answers["email"]).exists() == (case.state == "accepted")


def test_two_answers_to_one_question(here, two, at_once):
    for number in range(ROUNDS):
        case = cases.application(here, email=f"noor{number}@example.nl")
        perform(case.pk, "ask", actor=two[0], data={"question": "Wanneer?"})
        applicant = Actor.applicant(case)

        def answering(words, case=case, applicant=applicant):
            # As the status page does: without a version, because nothing else that happened matters to an answer.
            return lambda: perform(case.pk, "answer", actor=applicant, data={"answer": words})

        answers = at_once(answering("Maandag."), answering("Dinsdag."))
        assert Counter(type(answer) for answer in answers) == {Outcome: 1, Refused: 1}
        assert Event.objects.filter(case=case, transition="answer").count() == 1


def test_two_accepted_cases_of_one_address_make_one_account(here, two, at_once):
    for number in range(ROUNDS // 5):
        pair = [waiting_for_a_decision(here, two, number) for _ in range(2)]
        answers = at_once(*(deciding(case, two[0], "accept") for case in pair))
        assert [type(answer) for answer in answers] == [Outcome, Outcome], answers
        email = pair[0].answers["email"]
        assert User.objects.filter(email=email).count() == 1
        assert Mentor.objects.filter(user__email=email).count() == 1
