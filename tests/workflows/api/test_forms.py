"""What a form asks, and sending one: the examples of the contract."""

from __future__ import annotations

import hashlib
import threading

import pytest
from django.core.cache import cache
from django.db import connection
from wagtail.models import Page

from organisation.calendar import workdays
from organisation.mail.models import OutgoingMail
from tests.factories import cases
from tests.workflows.api.conftest import Caller
from workflows.engine import registry
from workflows.models import Case, FormPage

KIND = "volunteer-application"
SEND = f"/forms/{KIND}/submissions"


def body(foundation, **changed):
    return {"form_version": 1, "answers": cases.answers(foundation, **changed), "privacy_version": "1"}


@pytest.fixture
def foundation(db):
    return cases.foundation()


def test_forms(anyone, foundation):
    notice = "<p>Wij bewaren <b>dit</b>.</p>"
    page = FormPage(title="Aanmelden", slug="aanmelden", kind=KIND, before_sending=notice)
    Page.objects.get(depth=2).add_child(instance=page)
    listed = anyone.get("/forms").json()
    assert listed["count"] == len(listed["items"])
    url = "http://testserver/aanmelden/"
    summary = {
        "kind": KIND,
        "title": "Aanmelding vrijwilliger",
        "version": 1,
        "url": url,
        "for_members": False,
    }
    assert summary in listed["items"]
    detail = anyone.get(f"/forms/{KIND}").json()
    assert {name: detail[name] for name in summary} == summary
    assert [step["key"] for step in detail["steps"]] == ["woonplaats", "over-u", "bereikbaar", "motivatie"]
    version = f"1-{hashlib.sha256(notice.encode()).hexdigest()[:8]}"
    assert detail["privacy"] == {"version": version, "text": "Wij bewaren dit.", "url": ""}
    assert set(detail["schema"]["required"]) == {
        *["salutation", "first_name", "last_name", "email", "municipality", "motivation"]
    }
    asked = [name for step in detail["steps"] for name in step["schema"]["x-order"]]
    assert list(detail["schema"]["properties"]) == asked
    salutation = detail["schema"]["properties"]["salutation"]
    assert [option["const"] for option in salutation["oneOf"]] == ["mevrouw", "heer", "geen"]
    assert detail["steps"][3]["schema"]["x-conditions"] == {
        "heard_from_other": {"field": "heard_from", "equals": "anders"}
    }


def test_the_schema_follows_the_municipalities(anyone, foundation):
    def places():
        field = anyone.get(f"/forms/{KIND}").json()["schema"]["properties"]["municipality"]
        return {option["title"] for option in field["oneOf"]}

    assert "Nieuwdorp" not in places()
    cases.municipality("Nieuwdorp")
    assert "Nieuwdorp" in places()


def test_a_submission(anyone, foundation):
    response = anyone.post(SEND, body(foundation))
    assert response.status_code == 201
    case = Case.objects.get()
    assert response.json() == {
        "reference": case.reference,
        "state": "submitted",
        "state_label": "We hebben uw aanmelding ontvangen",
        "next": "Een coördinator van uw stichting leest uw aanmelding en laat u iets weten.",
        "reply_by": workdays.add_working_days(workdays.today(), 5, foundation=foundation).isoformat(),
        "status_url": f"http://testserver/status/{case.status_token}/",
    }
    assert (case.foundation, case.version, case.form_version, case.privacy_version) == (foundation, 1, 1, "1")
    assert case.answers["phone"] == "+31612345678"
    assert [mail.reference for mail in OutgoingMail.objects.all()] == [case.reference]


@pytest.mark.parametrize(
    "names",
    [
        {"first_name": "👩🏽‍🦽", "last_name": "محمد بن عبد الله"},
        {"first_name": "{{ 7*7 }}{% load x %}", "last_name": "{alert(1)} ${x}"},
        {"first_name": "Özgür", "last_name": 'O\'Neill-Ğ & "Zn"'},
        {"motivation": "{voornaam} {{ case }} <b>vet</b>\n\n\u202etfel\u202c 日本語 🙂"},
    ],
)
def test_whatever_people_type_arrives_as_typed(anyone, as_user, foundation, names):
    reference = anyone.post(SEND, body(foundation, **names)).json()["reference"]
    answers = as_user(cases.coordinator(foundation)).get(f"/cases/{reference}").json()["answers"]
    assert {name: answers[name] for name in names} == names


def test_all_errors_at_once(anyone, foundation):
    response = anyone.post(
        SEND, body(foundation, email="noor", postcode="0000 AA", salutation=None, birth_year=2020)
    )
    assert response.status_code == 400
    assert response.headers["Content-Type"] == "application/problem+json"
    problem = response.json()
    assert (problem["status"], problem["title"]) == (400, "Iets in het verzoek klopt niet")
    assert {(error["field"], error["code"]) for error in problem["errors"]} == {
        *[
            ("email", "email"),
            ("postcode", "invalid"),
            ("salutation", "required"),
            ("birth_year", "too_young"),
        ]
    }
    assert {error["message"] for error in problem["errors"]} >= {"Kies hoe we u mogen aanspreken."}
    assert not Case.objects.exists()


@pytest.mark.parametrize(
    ("changed", "errors"),
    [
        ({"form_version": 2}, {("form_version", "version")}),
        ({"privacy_version": "0"}, {("privacy_version", "version")}),
        ({"form_version": "1"}, {("form_version", "type")}),
        ({"form_version": 1.0}, {("form_version", "type")}),
        ({"answers": []}, {("answers", "type")}),
        ({"answers": None, "privacy_version": 1}, {("answers", "type"), ("privacy_version", "type")}),
        ({"foundation": "noord"}, {("foundation", "unknown")}),
        ({"answers": {"state": "accepted"}}, {("state", "unknown")}),
    ],
)
def test_the_body_is_strict(anyone, foundation, changed, errors):
    response = anyone.post(SEND, body(foundation) | changed)
    assert response.status_code == 400
    assert {(error["field"], error["code"]) for error in response.json()["errors"]} >= errors
    assert not Case.objects.exists()


def test_the_same_key_and_body_again(anyone, foundation):
    first, again = (anyone.post(SEND, body(foundation), Idempotency_Key="abc") for _time in range(2))
    assert (first.status_code, again.status_code) == (201, 201)
    assert first.json() == again.json()
    assert (Case.objects.count(), OutgoingMail.objects.count()) == (1, 1)


def test_a_receipt_holds_though_the_form_has_changed(anyone, foundation):
    sent = body(foundation)
    first = anyone.post(SEND, sent, Idempotency_Key="abc")
    object.__setattr__(registry.get(KIND).questions, "version", 2)
    try:
        assert anyone.post(SEND, sent, Idempotency_Key="abc").json() == first.json()
        assert anyone.post(SEND, sent, Idempotency_Key="def").status_code == 400
    finally:
        object.__setattr__(registry.get(KIND).questions, "version", 1)


def test_the_order_of_keys_makes_no_other_body(anyone, foundation):
    sent = body(foundation)
    first = anyone.post(SEND, sent, Idempotency_Key="abc")
    turned = dict(reversed(sent.items())) | {"answers": dict(reversed(sent["answers"].items()))}
    assert anyone.post(SEND, turned, Idempotency_Key="abc").json() == first.json()


def test_the_same_key_and_another_body(anyone, foundation):
    anyone.post(SEND, body(foundation), Idempotency_Key="abc")
    other = anyone.post(SEND, body(foundation, first_name="Iris"), Idempotency_Key="abc")
    assert (other.status_code, other.headers["Content-Type"]) == (409, "application/problem+json")
    assert Case.objects.count() == 1


def test_a_key_of_another_form_is_another_key(anyone, foundation):
    anyone.post(SEND, body(foundation), Idempotency_Key="abc")
    question = {
        "question": "Wat doet een mentor?",
        "first_name": "Noor",
        "last_name": "Smit",
        "email": "n@example.nl",
    }
    sent = {"form_version": 1, "answers": question, "privacy_version": "1"}
    assert anyone.post("/forms/contact-question/submissions", sent, Idempotency_Key="abc").status_code == 201


def test_a_key_with_wrong_answers_can_be_tried_again(anyone, foundation):
    assert anyone.post(SEND, body(foundation, email="noor"), Idempotency_Key="abc").status_code == 400
    assert anyone.post(SEND, body(foundation), Idempotency_Key="abc").status_code == 201


@pytest.mark.parametrize("key", ["", "x" * 201])
def test_a_key_that_is_none(anyone, foundation, key):
    response = anyone.post(SEND, body(foundation), Idempotency_Key=key)
    assert [error["field"] for error in response.json()["errors"]] == ["Idempotency-Key"]


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(("keys", "made"), [(["abc"] * 6, 1), ([None] * 6, 6)])
def test_in_parallel(keys, made):
    """Six at once with one key make one case; the control, without a key, makes six."""
    sent = body(cases.foundation())
    answers, start = [], threading.Barrier(len(keys))

    def send(key):
        try:
            start.wait()
            headers = {"Idempotency_Key": key} if key else {}
            answers.append(Caller().post(SEND, sent, **headers))
        finally:
            connection.close()

    threads = [threading.Thread(target=send, args=(key,)) for key in keys]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [answer.status_code for answer in answers] == [201] * len(keys)
    assert len({answer.json()["reference"] for answer in answers}) == made
    assert (Case.objects.count(), OutgoingMail.objects.count()) == (made, made)


class TestLimits:
    @pytest.fixture(autouse=True)
    def _limited(self, settings, monkeypatch):
        settings.RATE_LIMITS = True
        monkeypatch.setattr("organisation.limits.time.time", lambda: 1_800_000_000.0 + 60)

    def test_by_mail(self, anyone, foundation):
        codes = [anyone.post(SEND, body(foundation)).status_code for _time in range(11)]
        assert codes == [201] * 10 + [429]
        response = anyone.post(SEND, body(foundation, email=" NOOR@example.nl "))
        assert (response.status_code, response.headers["Retry-After"]) == (429, "3541")
        assert response.headers["Content-Type"] == "application/problem+json"
        assert anyone.post(SEND, body(foundation, email="iris@example.nl")).status_code == 201

    def test_by_address(self, anyone, foundation):
        codes = [anyone.post(SEND, body(foundation, email=f"n{n}@example.nl")).status_code for n in range(61)]
        assert codes == [201] * 60 + [429]

    def test_a_known_key_gets_its_answer_however_much_was_sent(self, anyone, foundation):
        first = anyone.post(SEND, body(foundation), Idempotency_Key="abc")
        for number in range(60):
            anyone.post(SEND, body(foundation, email=f"n{number}@example.nl"))
        assert anyone.post(SEND, body(foundation, email="iris@example.nl")).status_code == 429
        again = anyone.post(SEND, body(foundation), Idempotency_Key="abc")
        assert (again.status_code, again.json()) == (201, first.json())
        assert anyone.post(SEND, body(foundation), Idempotency_Key="new").status_code == 429
        other = anyone.post(SEND, body(foundation, first_name="Iris"), Idempotency_Key="abc")
        assert other.status_code == 409

    def test_what_is_refused_does_not_count_for_the_mail_address(self, anyone, foundation):
        wrong = body(foundation, postcode="0000 AA")
        assert {anyone.post(SEND, wrong).status_code for _time in range(12)} == {400}
        old = body(foundation) | {"privacy_version": "0"}
        assert {anyone.post(SEND, old).status_code for _time in range(12)} == {400}
        codes = [anyone.post(SEND, body(foundation)).status_code for _time in range(11)]
        assert codes == [201] * 10 + [429]

    def test_what_is_refused_counts_for_the_sender(self, anyone, foundation):
        wrong = body(foundation, postcode="0000 AA")
        codes = [anyone.post(SEND, wrong).status_code for _time in range(61)]
        assert codes == [400] * 60 + [429]

    def test_a_broken_cache_keeps_nobody_out(self, anyone, foundation, monkeypatch):
        monkeypatch.setattr(type(cache._connections[cache._alias]), "incr", lambda *_: 1 / 0)
        assert anyone.post(SEND, body(foundation)).status_code == 201

    def test_off(self, anyone, foundation, settings):
        settings.RATE_LIMITS = False
        assert {anyone.post(SEND, body(foundation)).status_code for _time in range(12)} == {201}
