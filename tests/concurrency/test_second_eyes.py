"""Two who confirm the same proposal at once; and what the database holds when our own code does not."""

from __future__ import annotations

from collections import Counter

import pytest
from django.db import IntegrityError

from organisation.mail.models import OutgoingMail
from tests.factories import cases
from workflows.engine import second_eyes
from workflows.engine.errors import Conflict, MoveError
from workflows.engine.perform import Outcome, perform
from workflows.models import Case, Event, Proposal
from workflows.policies import Actor

pytestmark = pytest.mark.django_db(transaction=True)
ROUNDS = 10


@pytest.fixture
def here():
    return cases.foundation("Stichting Hier")


@pytest.fixture
def three(here):
    """Who proposes, and two who can confirm."""
    return [Actor.staff(cases.coordinator(here, name)) for name in ("annemiek", "bart", "carla")]


def proposed(here, by: Actor, number: int = 0) -> Case:
    case = cases.application(here, email=f"noor{number}@example.nl")
    return perform(case.pk, "reject", actor=by, data={"message": "Nee."}).case


def confirming(case: Case, actor: Actor):
    return lambda: perform(case.pk, "confirm", actor=actor, expected_version=case.version)


def test_one_of_two_confirms(here, three, at_once):
    for number in range(ROUNDS):
        case = proposed(here, three[0], number)
        answers = at_once(confirming(case, three[1]), confirming(case, three[2]))
        assert Counter(type(answer) for answer in answers) == {Outcome: 1, Conflict: 1}
        (conflict,) = (answer for answer in answers if isinstance(answer, Conflict))
        assert "veranderd" in str(conflict)
        assert Event.objects.filter(case=case, transition="reject").count() == 1
        assert OutgoingMail.objects.filter(reference=case.reference, kind__endswith="/rejected").count() == 1
        decided = Proposal.objects.get(case=case)
        assert decided.decided_by_id in (three[1].user_id, three[2].user_id)


def test_confirm_and_send_back_at_once(here, three, at_once):
    for number in range(ROUNDS):
        case = proposed(here, three[0], number)
        answers = at_once(
            confirming(case, three[1]),
            lambda case=case: perform(
                case.pk,
                "send_back",
                actor=three[2],
                data={"why": "Bel eerst."},
                expected_version=case.version,
            ),
        )
        assert sum(isinstance(answer, Conflict) for answer in answers) == 1
        case.refresh_from_db()
        outcome = Proposal.objects.get(case=case).outcome
        assert (case.state, outcome) in {("rejected", "confirmed"), ("submitted", "returned")}
        assert case.proposed == ""


def test_control_without_our_guard_the_database_refuses(here, three, monkeypatch):
    """The same person, and one with the same authority: were the guard to say yes, nothing would be written."""
    case = proposed(here, three[0])
    monkeypatch.setattr("workflows.engine.perform.refusal", lambda *args: None)
    with pytest.raises(IntegrityError) as raised:
        confirming(case, three[0])()
    assert not isinstance(raised.value, MoveError)
    monkeypatch.setattr(second_eyes, "acts_for", lambda user, foundation: frozenset({three[0].user_id}))
    with pytest.raises(IntegrityError):
        confirming(case, three[1])()
    case.refresh_from_db()
    assert (case.state, case.proposed) == ("submitted", "reject")
    assert not OutgoingMail.objects.filter(kind__endswith="/rejected").exists()
