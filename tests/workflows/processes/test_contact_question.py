"""A contact question: what each may do in each state, and how a question becomes an application."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from organisation.foundations.models import Foundation
from organisation.foundations.selectors import national_office
from organisation.mail.models import OutgoingMail
from organisation.people.models import Role
from tests.factories import cases as make
from workflows.engine import registry
from workflows.engine.checks import check_process
from workflows.engine.errors import NotPermitted, Refused
from workflows.engine.perform import moves, perform
from workflows.models import Case, FormPage
from workflows.policies import Actor
from workflows.services import drafts, submissions

pytestmark = pytest.mark.django_db
KIND = "contact-question"
WAYS: dict[str, list[tuple[str, dict[str, str]]]] = {
    "received": [],
    "answered": [("reply", {"answer": "Ja, dat kan."})],
    "withdrawn": [("withdraw", {})],
}
#: state → move → who may make it now: a(pplicant), c(oordinator), s(ystem). Whatever is not here, nobody may.
TABLE = {
    "draft": {"submit": "a", "withdraw": "", "expire": "s"},
    "received": {
        "reply": "c",
        "ask": "c",
        "write": "c",
        "assign": "c",
        "trust": "",
        "withdraw": "ac",
        "answer": "",
        "expire": "",
        "to_substitute": "s",
        "to_team": "s",
        "to_application": "",
        "remind": "",
    },
    "answered": {"reopen": "c"},
    "withdrawn": {"reopen": "c"},
}


@pytest.fixture
def leiden() -> Foundation:
    return make.foundation("Mentorschap Hier")


def question(foundation: Foundation, *, state: str = "received", **changed: object) -> Case:
    given = make.answers(
        foundation, motivation=None, availability=None, salutation=None, birth_year=None, postcode=None
    )
    answers = given | {"question": "Wat kost een mentor?"} | changed
    case = submissions.submit_answers(process=registry.get(KIND), answers=answers)
    for move, data in WAYS[state]:
        perform(case.pk, move, actor=Actor.staff(make.coordinator(foundation)), data=data)
    case.refresh_from_db()
    return case


@pytest.mark.parametrize("state", TABLE)
def test_each_may_make_exactly_the_moves_of_the_table(leiden: Foundation, state: str) -> None:
    case = (
        drafts.start(process=registry.get(KIND), answers={})
        if state == "draft"
        else question(leiden, state=state)
    )
    if state == "draft":  # one that nobody went on with
        case.changed_at -= timedelta(days=31)
    actors: dict[str, Callable[[], Actor]] = {
        "a": lambda: Actor.applicant(case),
        "c": lambda: Actor.staff(make.coordinator(leiden)),
        "s": Actor.system,
    }
    found = {
        move.key: "".join(
            letter
            for letter, actor in actors.items()
            for possible in moves(case, actor())
            if possible.transition.key == move.key and possible.allowed
        )
        for move in registry.get(KIND).transitions_from(state)
    }
    expected = {key: who for key, who in TABLE[state].items() if key != "withdraw" or state == "received"}

    assert found == expected


@pytest.mark.parametrize("role", [Role.DIRECTOR, Role.TRAINER, Role.EDITOR, Role.MENTOR, Role.CANDIDATE])
def test_no_other_role_may_do_anything(leiden: Foundation, role: str) -> None:
    case = question(leiden)
    somebody = Actor.staff(make.member(leiden, role))

    assert [move.transition.key for move in moves(case, somebody) if move.permitted] == []
    with pytest.raises(NotPermitted):
        perform(case.pk, "reply", actor=somebody, data={"answer": "Ja."})


def test_a_coordinator_elsewhere_may_do_nothing(leiden: Foundation) -> None:
    case = question(leiden)
    elsewhere = Actor.staff(make.coordinator(make.foundation()))

    assert [move.transition.key for move in moves(case, elsewhere) if move.permitted] == []


def test_without_a_municipality_the_national_office_answers(leiden: Foundation) -> None:
    answers = {
        "question": "Hoe werkt het?",
        "first_name": "Noor",
        "last_name": "Vos",
        "email": "noor@example.nl",
    }
    case = submissions.submit_answers(process=registry.get(KIND), answers=answers)

    assert case.foundation == national_office()


def test_the_answer_is_mailed_as_it_was_written(leiden: Foundation) -> None:
    case = question(leiden)
    perform(
        case.pk,
        "reply",
        actor=Actor.staff(make.coordinator(leiden)),
        data={"answer": "Niets. {kenmerk} {{ 7 }}"},
    )

    letter = OutgoingMail.objects.get(kind=f"{KIND}/answered")
    assert letter.text.count("Niets. {kenmerk} {{ 7 }}") == 1
    assert letter.recipient == "noor@example.nl"


def test_a_question_becomes_a_draft_of_an_application_with_what_is_known(
    leiden: Foundation, form_to_apply: FormPage
) -> None:
    case = question(leiden)
    perform(
        case.pk, "to_application", actor=Actor.staff(make.coordinator(leiden)), data={"message": "Tot snel."}
    )

    draft = Case.objects.get(kind="volunteer-application")
    assert draft.origin_id == case.pk
    assert {name: draft.answers[name] for name in ("first_name", "last_name", "email")} == {
        "first_name": "Noor",
        "last_name": "Heuvel",
        "email": "noor@example.nl",
    }
    assert "question" not in draft.answers
    assert (
        f"{form_to_apply.full_url}{draft.draft_token}/" in OutgoingMail.objects.get(kind=f"{KIND}/apply").text
    )


def test_without_the_form_on_the_website_it_says_why(leiden: Foundation) -> None:
    case = question(leiden)
    with pytest.raises(Refused, match="formulier"):
        perform(case.pk, "to_application", actor=Actor.staff(make.coordinator(leiden)), data={})
    assert OutgoingMail.objects.filter(kind=f"{KIND}/apply").count() == 0


def test_the_table_passes_the_system_check() -> None:
    assert check_process(registry.get(KIND)) == []
