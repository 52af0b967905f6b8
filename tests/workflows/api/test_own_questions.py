"""The own questions of a foundation for programs: their version follows, and what was asked stays readable."""

from __future__ import annotations

import base64

import pytest

from organisation.people.models import Role
from tests.factories import cases, questions
from tests.factories.questions import CAR, LETTER, name
from workflows.models import Attachment, Case

KIND = cases.KIND
SEND = f"/forms/{KIND}/submissions"


@pytest.fixture(autouse=True)
def _own_folder(settings, tmp_path):
    settings.ATTACHMENT_DIR = tmp_path


@pytest.fixture
def here(db):
    return cases.foundation("Stichting Hier")


@pytest.fixture
def there(db):
    return cases.foundation("Stichting Daar")


def code_of(foundation) -> str:
    return cases.answers(foundation)["municipality"]


def form_for(anyone, foundation) -> dict:
    return anyone.get(f"/forms/{KIND}", municipality=code_of(foundation)).json()


def body(foundation, version: int, **more) -> dict:
    return {
        "form_version": version,
        "answers": cases.answers(foundation) | more,
        "privacy_version": "1",
    }


def test_who_names_a_municipality_gets_what_is_asked_there_and_nothing_of_elsewhere(anyone, here, there):
    asked = questions.ask(here, CAR, LETTER)
    form = form_for(anyone, here)
    assert form["version"] == 1 + 1000 * asked.pk
    assert [step["key"] for step in form["steps"]][-1] == "eigen-vragen"
    assert form["steps"][-1]["schema"]["x-order"] == [name(CAR), name(LETTER)]
    places = form["schema"]["properties"]["municipality"]["oneOf"]
    assert [place["const"] for place in places] == [code_of(here)]
    for other in (anyone.get(f"/forms/{KIND}").json(), form_for(anyone, there)):
        assert other["version"] == 1
        assert len(other["steps"]) == len(form["steps"]) - 1
        assert name(CAR) not in other["schema"]["properties"]
        assert code_of(there) in {
            place["const"] for place in other["schema"]["properties"]["municipality"]["oneOf"]
        }


@pytest.mark.parametrize("kind", [KIND, "course-enrolment"])
def test_a_municipality_that_is_none_is_said(anyone, here, kind):
    code = "GM9999" if kind == KIND else code_of(here)
    response = anyone.get(f"/forms/{kind}", municipality=code)
    assert response.status_code == 400
    assert [error["field"] for error in response.json()["errors"]] == ["municipality"]


def test_answers_and_a_file_become_a_case(anyone, as_user, here):
    questions.ask(here, CAR, LETTER)
    file = {"name": "../mijn cv.docx", "content": base64.b64encode(questions.PDF).decode()}
    version = form_for(anyone, here)["version"]
    answers = {name(CAR): "Ja", name(LETTER): file}
    reference = anyone.post(SEND, body(here, version, **answers)).json()["reference"]
    document = Attachment.objects.get()
    assert (document.name, document.case.reference) == ("mijn cv.pdf", reference)
    told = as_user(cases.coordinator(here)).get(f"/cases/{reference}").json()
    assert told["form_version"] == version
    assert told["answers"][name(LETTER)] == {"document": str(document.key), "name": "mijn cv.pdf"}
    assert told["own_questions"] == [
        {"name": name(CAR), "question": "Hebt u een auto?", "answer": "Ja"},
        {"name": name(LETTER), "question": "Uw cv", "answer": "mijn cv.pdf"},
    ]


def test_a_kept_document_is_no_answer_that_a_program_can_give(anyone, here):
    """Nobody makes somebody else's document their own by naming it."""
    questions.ask(here, LETTER)
    version, theirs = form_for(anyone, here)["version"], {"document": "0" * 32, "name": "cv.pdf"}
    response = anyone.post(SEND, body(here, version, **{name(LETTER): theirs}))
    assert [(error["field"], error["code"]) for error in response.json()["errors"]] == [
        (name(LETTER), "type")
    ]


def test_the_version_follows_and_the_form_of_everybody_stays_valid(anyone, here, there):
    questions.ask(here, CAR)
    old = form_for(anyone, here)["version"]
    questions.ask(here, LETTER)
    new = form_for(anyone, here)["version"]
    assert old != new
    stale = anyone.post(SEND, body(here, old))
    assert (stale.status_code, stale.json()["errors"][0]["field"]) == (400, "form_version")
    moved = anyone.post(SEND, body(there, new))
    assert (moved.status_code, moved.json()["errors"][0]["field"]) == (400, "form_version")
    unasked = anyone.post(SEND, body(here, 1, **{name(LETTER): None}))
    assert [error["code"] for error in unasked.json()["errors"]] == ["unknown"]
    assert not Case.objects.exists()
    # Whoever asks nothing of the foundation's own sends the form that everybody has.
    assert anyone.post(SEND, body(here, 1)).status_code == 201
    assert Case.objects.get().question_set is None
    questions.ask(here)
    assert form_for(anyone, here)["version"] == 1


@pytest.mark.parametrize(
    "changed", [{"municipality": None}, {"municipality": ["GM1"]}, {"municipality": "GM1"}]
)
def test_an_answer_that_names_no_place_belongs_to_no_foundation(anyone, here, changed):
    questions.ask(here, CAR)
    sent = body(here, form_for(anyone, here)["version"])
    sent["answers"] |= changed
    response = anyone.post(SEND, sent)
    assert (response.status_code, response.json()["errors"][0]["field"]) == (400, "form_version")


def test_a_form_for_members_has_ones_own_with_ones_token(anyone, as_user, here, there):
    questions.ask(here, CAR, kind="course-enrolment")
    path = "/forms/course-enrolment"
    own = as_user(cases.member(here, Role.MENTOR)).get(path).json()
    others = [anyone.get(path).json(), as_user(cases.member(there, Role.MENTOR)).get(path).json()]
    assert [name(CAR) in form["schema"]["properties"] for form in (own, *others)] == [True, False, False]
    assert own["version"] != others[0]["version"] == others[1]["version"] == 1


def test_the_case_keeps_what_it_was_asked(anyone, as_user, here):
    questions.ask(here, CAR)
    version = form_for(anyone, here)["version"]
    reference = anyone.post(SEND, body(here, version, **{name(CAR): "Ja"})).json()["reference"]
    reworded = questions.block("text", "Rijdt u auto?")
    questions.ask(here, reworded | {"id": CAR["id"]})
    told = as_user(cases.coordinator(here)).get(f"/cases/{reference}").json()
    assert (told["form_version"], told["own_questions"]) == (
        version,
        [{"name": name(CAR), "question": "Hebt u een auto?", "answer": "Ja"}],
    )
