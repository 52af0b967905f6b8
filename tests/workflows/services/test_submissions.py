"""A form as JSON, sent once or again with the same key. (At once: tests/concurrency.)"""

from __future__ import annotations

import pytest

from organisation.mail.models import OutgoingMail
from tests.factories import cases
from workflows.engine import registry
from workflows.engine.errors import Conflict, InvalidData
from workflows.models import Case, Receipt
from workflows.services.submissions import once, submit_answers

pytestmark = pytest.mark.django_db
PROCESS = registry.get(cases.KIND)


def test_answers_become_a_case_with_a_promise_and_a_letter(here):
    case = submit_answers(process=PROCESS, answers=cases.answers(here))
    assert (case.state, case.foundation, case.form_version, case.privacy_version) == (
        "submitted",
        here,
        PROCESS.questions.version,
        PROCESS.privacy_version,
    )
    assert OutgoingMail.objects.get().reference == case.reference


def test_all_that_is_wrong_is_said_at_once_and_nothing_is_made(here):
    wrong = cases.answers(here, email="noor@", first_name=None) | {"shoe_size": 43, "birth_year": "1970"}
    with pytest.raises(InvalidData) as raised:
        submit_answers(process=PROCESS, answers=wrong)
    found = {(problem.field, problem.code) for problem in raised.value.problems}
    assert found == {
        ("email", "email"),
        ("first_name", "required"),
        ("shoe_size", "unknown"),
        ("birth_year", "type"),
    }
    assert all(problem.message for problem in raised.value.problems)
    assert not Case.objects.exists()


def test_the_same_key_and_body_get_the_same_answer_and_the_work_is_done_once(here):
    done = []

    def respond():
        done.append(1)
        return {"reference": f"VA-{len(done)}"}

    body = {"answers": cases.answers(here)}
    first = once(kind="k", key="one", body=body, respond=respond)
    assert once(kind="k", key="one", body=dict(reversed(body.items())), respond=respond) == first
    assert (len(done), Receipt.objects.count()) == (1, 1)


def test_the_same_key_with_another_body_is_a_conflict():
    once(kind="k", key="one", body={"a": 1}, respond=lambda: {"r": 1})
    for body in ({"a": 2}, {}, {"a": "1"}, {"a": 1, "b": None}):
        with pytest.raises(Conflict):
            once(kind="k", key="one", body=body, respond=lambda: {"r": 2})


def test_the_same_key_for_another_form_is_another_key():
    assert once(kind="a", key="one", body={}, respond=lambda: {"r": 1}) == {"r": 1}
    assert once(kind="b", key="one", body={}, respond=lambda: {"r": 2}) == {"r": 2}


def test_work_that_fails_gives_its_key_back():
    def fail():
        raise InvalidData([])

    with pytest.raises(InvalidData):
        once(kind="k", key="one", body={}, respond=fail)
    assert not Receipt.objects.exists()
    assert once(kind="k", key="one", body={"better": 1}, respond=lambda: {"r": 1}) == {"r": 1}
