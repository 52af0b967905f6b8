"""One time for a conversation and forty candidates who click at once, in real parallel transactions: one has it.

The control takes the lock away, and then the race does happen; a constraint of the database stands behind it.
"""

from __future__ import annotations

from collections import Counter

import pytest
from django.db import IntegrityError

from mentorships.models import ConversationSlot, SlotBooking
from mentorships.services import slots
from organisation.mail.models import OutgoingMail
from tests.factories import cases, mentors
from tests.training.conftest import home, small_site  # noqa: F401  # fixtures
from workflows.engine.errors import InvalidData, Refused
from workflows.engine.perform import Outcome, perform
from workflows.models import Case
from workflows.policies import Actor

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("home")]
PEOPLE, ROUNDS = 40, 10


@pytest.fixture
def here():
    return cases.foundation("Stichting Hier")


@pytest.fixture
def staff(here):
    return cases.coordinator(here)


def invited(here, staff, count: int) -> list[Case]:
    """So many candidates who may choose a time."""
    mentors.slot(staff, here, days=30)  # without a time, nobody is invited
    found = [mentors.intake(mentors.candidate(here, f"k{number}"), by=staff) for number in range(count)]
    for case in found:
        perform(case.pk, "invite", actor=Actor.staff(staff))
    return found


def choosing(case: Case, slot: ConversationSlot, move: str = "book"):
    return lambda: perform(case.pk, move, actor=Actor.applicant(case), data={"slot": str(slot.key)})


def test_forty_candidates_and_one_time(here, staff, at_once):
    people = invited(here, staff, PEOPLE)
    slot = mentors.slot(staff, here)
    answers = at_once(*(choosing(case, slot) for case in people))
    kinds = Counter(type(answer) for answer in answers)
    assert kinds[Outcome] == 1, answers
    assert kinds[Refused] + kinds[InvalidData] == PEOPLE - 1, kinds
    (winner,) = [answer.case for answer in answers if isinstance(answer, Outcome)]
    assert list(SlotBooking.objects.values_list("slot", "reference")) == [(slot.pk, winner.reference)]
    states = Counter(Case.objects.values_list("state", flat=True))
    assert states == {"booked": 1, "invited": PEOPLE - 1}
    assert OutgoingMail.objects.filter(kind="mentor-intake/booked").count() == 1


def test_control_without_the_lock_two_find_it_free_and_the_database_refuses_one(
    here, staff, at_once, monkeypatch
):
    monkeypatch.setattr(slots, "LOCK", slots.LOCK.removesuffix(" FOR UPDATE"))
    raced = 0
    people = invited(here, staff, 2)
    for number in range(ROUNDS * 2):
        slot = mentors.slot(staff, here, days=40 + number)
        waiting = [case for case in people if Case.objects.get(pk=case.pk).state == "invited"]
        answers = at_once(*(choosing(case, slot) for case in waiting))
        raced += sum(isinstance(answer, IntegrityError) for answer in answers)
        assert SlotBooking.objects.filter(slot=slot).count() == 1
        SlotBooking.objects.all().delete()
        Case.objects.filter(pk__in=[case.pk for case in people]).update(state="invited")
    assert raced


def test_two_who_want_each_others_time_do_not_wait_for_ever(here, staff, at_once):
    first, second = invited(here, staff, 2)
    for number in range(ROUNDS):
        pair = [mentors.slot(staff, here, days=40 + number, hour=hour) for hour in (9, 11)]
        for case, slot in zip((first, second), pair, strict=True):
            move = "book" if Case.objects.get(pk=case.pk).state == "invited" else "move_slot"
            choosing(case, slot, move)()
        answers = at_once(choosing(first, pair[1], "move_slot"), choosing(second, pair[0], "move_slot"))
        assert not [
            answer for answer in answers if not isinstance(answer, Refused | InvalidData | Outcome)
        ], answers
        taken = SlotBooking.objects.filter(cancelled_at=None).values_list("slot", flat=True)
        assert len(set(taken)) == 2


def test_a_time_is_called_off_while_somebody_chooses_it(here, staff, at_once):
    people = invited(here, staff, ROUNDS)
    for number, case in enumerate(people):
        slot = mentors.slot(staff, here, days=40 + number)
        answers = at_once(choosing(case, slot), lambda slot=slot: slots.call_off(slot=slot, by=staff))
        assert isinstance(answers[0], Outcome | Refused | InvalidData), answers
        assert answers[1] is None
        case.refresh_from_db()
        assert (case.state, SlotBooking.objects.filter(slot=slot, cancelled_at=None).count()) == (
            "invited",
            0,
        )


def test_a_button_pressed_twice_at_once_sends_one_intake(here, at_once):
    process = mentors.registry.get(mentors.KIND)

    def sending(mentor):
        given = mentors.answers(mentor)
        return lambda: mentors.submissions.submit_answers(process=process, answers=given, account=mentor.user)

    for number in range(ROUNDS):
        mentor = mentors.candidate(here, f"k{number}")
        answers = at_once(*[sending(mentor)] * 2)
        assert Counter(type(answer) for answer in answers) == {Case: 1, Refused: 1}, answers
        assert Case.objects.filter(account=mentor.user).count() == 1
