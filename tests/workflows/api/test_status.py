"""What the holder of a status link reads as JSON."""

from __future__ import annotations

from datetime import date

import pytest

from tests.factories import cases
from workflows.engine.perform import perform
from workflows.models import Case
from workflows.policies import Actor
from workflows.services.notes import add_note

pytestmark = pytest.mark.django_db


@pytest.fixture
def foundation():
    return cases.foundation(phone="010 123 45 67", email="post@example.nl")


@pytest.fixture
def coordinator(foundation):
    return cases.coordinator(foundation)


def test_what_it_says(anyone, foundation, coordinator):
    case = cases.application(foundation)
    perform(case.pk, "assign", actor=Actor.staff(coordinator), data={"owner": str(coordinator.pk)})
    perform(
        case.pk, "invite", actor=Actor.staff(coordinator), data={"message": "Tot gauw"}, comment="Twijfel"
    )
    add_note(case_id=case.pk, author=coordinator, body="Alleen voor ons")
    add_note(case_id=case.pk, author=coordinator, body="Neem uw agenda mee", shared=True)
    case = Case.objects.get()
    response = anyone.get(f"/status/{case.status_token}")
    assert (response.status_code, response.headers["Cache-Control"]) == (200, "no-store")
    status = response.json()
    assert [
        (line["text"], [detail["text"] for detail in line["details"]]) for line in status["timeline"]
    ] == [
        ("U hebt het formulier verstuurd.", []),
        ("We hebben u uitgenodigd om kennis te maken.", ["Tot gauw"]),
        ("Bericht van de coördinator", ["Neem uw agenda mee"]),
    ]
    assert status["reply_by"] == case.due_on.isoformat()
    assert status["contact"] == {
        "name": foundation.name,
        "phone": "010 123 45 67",
        "email": "post@example.nl",
        "person": coordinator.full_name,
    }
    assert (status["reference"], status["state"], status["waits_for_you"]) == (
        case.reference,
        "interview",
        False,
    )
    assert status["steps_ahead"] == ["Referenties en VOG", "Basiscursus", "Besluit"]
    for internal in ("Twijfel", "Alleen voor ons", "suspect", "version", coordinator.email, "Noor"):
        assert internal not in response.content.decode()


def test_a_question_waits(anyone, foundation, coordinator):
    case = cases.application(foundation, due_on=date(2030, 1, 7))
    perform(case.pk, "ask", actor=Actor.staff(coordinator), data={"question": "Wanneer kunt u?"})
    status = anyone.get(f"/status/{case.status_token}").json()
    assert (status["question"], status["waits_for_you"], status["reply_by"]) == (
        "Wanneer kunt u?",
        True,
        None,
    )


def test_handed_on(anyone, foundation, coordinator):
    other = cases.foundation()
    case = cases.application(foundation)
    perform(case.pk, "transfer", actor=Actor.staff(coordinator), data={"foundation": other.slug})
    successor = Case.objects.get(origin=case)
    status = anyone.get(f"/status/{case.status_token}").json()
    assert status["successor_url"] == f"http://testserver/status/{successor.status_token}/"
    assert (status["state"], status["steps_ahead"]) == ("transferred", [])


def test_every_other_link_gets_the_same_404(anyone, foundation):
    case, draft = cases.application(foundation), cases.draft(first_name="Noor")
    token = case.status_token
    wrong = [
        *["x", token[:-1], token + "A", token.swapcase(), token[::-1], case.reference, case.draft_token],
        *[draft.draft_token, draft.status_token, "A" * 43, str(case.link_key), "%00", "é" * 43],
    ]
    answers = [anyone.get(f"/status/{link}") for link in wrong]
    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.content for answer in answers}) == 1
    assert anyone.get(f"/status/{token}").status_code == 200
