"""`POST /forms/course-enrolment/submissions`: somebody enrols with the token that says who they are."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from organisation.mail.models import OutgoingMail
from organisation.people.models import Role
from tests.factories import cases
from tests.factories import training as factory
from tests.factories.website import one_page
from training.models import Enrolment
from training.services import seats
from workflows.models import Case, Receipt

SEND = "/forms/course-enrolment/submissions"


@pytest.fixture(autouse=True)
def home(db):
    with one_page() as page:
        yield page


@pytest.fixture
def foundation(home):
    return cases.foundation()


@pytest.fixture
def mentor(foundation):
    return cases.member(foundation, Role.MENTOR)


@pytest.fixture
def course():
    return factory.course(slug="cursus", entry="at_once")


def body(course="cursus", session=None, **answers):
    told = {"course": course} | ({"session": str(session.key)} if session else {}) | answers
    return {"form_version": 1, "privacy_version": "1", "answers": told}


def stored():
    return (
        Case.objects.count(),
        Enrolment.objects.count(),
        OutgoingMail.objects.count(),
        Receipt.objects.count(),
    )


def test_a_member_gets_a_seat_as_the_one_whose_token_it_is(as_user, mentor, foundation, course):
    session = factory.session(course, foundation=foundation)
    response = as_user(mentor).post(SEND, body(session=session))
    assert response.status_code == 201, response.content
    case = Case.objects.get()
    assert (case.account, case.foundation, case.state) == (mentor, foundation, "seat")
    assert case.answers["email"] == mentor.email
    enrolment = Enrolment.objects.get()
    assert (enrolment.user, enrolment.session, enrolment.state) == (mentor, session, "seat")
    told = response.json()
    assert (told["reference"], told["state"]) == (case.reference, "seat")
    assert told["status_url"] == f"http://testserver/status/{case.status_token}/"


def test_where_a_coordinator_approves_it_waits_for_that(as_user, mentor):
    factory.course(slug="basis", entry="approval")
    assert as_user(mentor).post(SEND, body("basis")).json()["state"] == "requested"
    assert not Enrolment.objects.exists()


@pytest.mark.parametrize("authorization", ["", "Bearer x", "Basic eDp5"])
def test_without_a_token_that_is_valid_nobody_enrols(anyone, course, authorization):
    headers = {"Authorization": authorization} if authorization else {}
    for sent in (body(), body("nergens")):
        response = anyone.post(SEND, sent, **headers)
        assert response.status_code == 401
        assert response.headers["Content-Type"] == "application/problem+json"
        assert response.headers["WWW-Authenticate"] == "Bearer"
    assert stored() == (0, 0, 0, 0)


def test_a_token_of_somebody_who_left_is_none(anyone, as_user, mentor, course):
    me = as_user(mentor)
    mentor.is_active = False
    mentor.save()
    assert me.post(SEND, body()).status_code == 401
    assert stored() == (0, 0, 0, 0)


def test_what_is_refused_is_told_with_its_reason_and_leaves_nothing(as_user, mentor, foundation, course):
    elsewhere = cases.foundation()
    first = factory.course(slug="eerst", title="Eerst dit")
    later = factory.course(slug="later", entry="at_once")
    later.prerequisites.set([first])
    later.save()
    factory.course(slug="vrij")
    now = timezone.now()
    refused = [
        (mentor, body("vrij"), "hoeft u zich niet in te schrijven"),
        (mentor, body("later"), "Eerst dit"),
        (mentor, body(session=factory.session(course, foundation=elsewhere)), "andere stichting"),
        (mentor, body(session=factory.session(course, starts_at=now - timedelta(days=1))), "al begonnen"),
        (mentor, body(session=factory.session(course, closes_at=now - timedelta(days=1))), "gesloten"),
        (mentor, body(session=factory.session(course, is_cancelled=True)), "gaat niet door"),
        (cases.person("vreemde"), body(), "mentoren"),
    ]
    for user, sent, reason in refused:
        response = as_user(user).post(SEND, sent, Idempotency_Key="sleutel")
        assert response.status_code == 409, (reason, response.content)
        assert response.headers["Content-Type"] == "application/problem+json"
        assert reason in response.json()["detail"]
        assert stored() == (0, 0, 0, 0)


def test_wrong_answers_are_told_at_once(as_user, mentor, course):
    other = factory.session(factory.course(slug="ander"))
    response = as_user(mentor).post(SEND, body(session=other, leeftijd=50))
    assert response.status_code == 400
    assert [(each["field"], each["code"]) for each in response.json()["errors"]] == [
        ("leeftijd", "unknown"),
        ("session", "session"),
    ]
    for answers, field in [({"course": "nergens"}, "course"), ({"course": 1}, "course"), ({}, "course")]:
        response = as_user(mentor).post(SEND, body() | {"answers": answers})
        assert [each["field"] for each in response.json()["errors"]] == [field]
    assert stored() == (0, 0, 0, 0)


def test_who_comes_when_it_is_full_is_in_line(as_user, mentor, foundation, course):
    session = factory.session(course, capacity=1)
    seats.take(session=session, foundation=foundation, user=cases.member(foundation, Role.MENTOR, "eerder"))
    assert as_user(mentor).post(SEND, body(session=session)).json()["state"] == "waiting"


def test_the_same_key_is_each_persons_own(as_user, mentor, foundation, course):
    me, other = as_user(mentor), as_user(cases.member(foundation, Role.MENTOR, "ander"))
    first, again = (me.post(SEND, body(), Idempotency_Key="een") for _time in range(2))
    assert (first.status_code, again.json()) == (201, first.json())
    theirs = other.post(SEND, body(), Idempotency_Key="een")
    assert theirs.status_code == 201
    assert theirs.json()["status_url"] != first.json()["status_url"]
    assert Case.objects.count() == Enrolment.objects.count() == 2
    assert me.post(SEND, body(remarks="Ik eet geen vlees."), Idempotency_Key="een").status_code == 409


def test_other_forms_ask_for_no_token_and_do_not_mind_one(anyone, as_user, mentor, foundation):
    send = "/forms/volunteer-application/submissions"
    sent = {"form_version": 1, "privacy_version": "1", "answers": cases.answers(foundation)}
    assert anyone.post(send, sent).status_code == 201
    assert anyone.post(send, sent, Authorization="Bearer x").status_code == 201
    assert as_user(mentor).post(send, sent).status_code == 201
    assert {case.account for case in Case.objects.all()} == {None}


def test_a_form_says_whether_it_is_for_members(anyone):
    told = {each["kind"]: each["for_members"] for each in anyone.get("/forms").json()["items"]}
    assert [kind for kind, is_for_members in told.items() if is_for_members] == [
        "course-enrolment",
        "mentor-intake",
    ]
    assert anyone.get("/forms/course-enrolment").json()["for_members"] is True
