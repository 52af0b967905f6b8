"""Whatever goes wrong is a problem, says no more than it should, and loses nothing."""

from __future__ import annotations

import json

import pytest
from django.db import InterfaceError, OperationalError

from organisation.people.models import Role
from organisation.people.services import tokens
from tests.factories import cases
from workflows.models import Case

SEND = "/forms/volunteer-application/submissions"
pytestmark = pytest.mark.django_db


def is_problem(response, status: int) -> bool:
    assert response.status_code == status
    assert response.headers["Content-Type"] == "application/problem+json"
    assert response.headers["API-Version"] == "1.0.0"
    assert not response.cookies
    body = response.json()
    assert set(body) - {"errors"} == {"title", "status", "detail"}
    return body["status"] == status and bool(body["title"]) and bool(body["detail"])


@pytest.mark.parametrize(
    "path", ["", "/", "/nergens", "/foundations/", "/forms/geen", "/status/x/y", "/docs", "/../x", "/%00"]
)
def test_nothing_there(anyone, path):
    assert is_problem(anyone.get(path), 404)


@pytest.mark.parametrize(
    ("method", "path"), [("post", "/foundations"), ("delete", "/forms"), ("get", SEND), ("put", "/status/x")]
)
def test_another_method(anyone, method, path):
    response = getattr(anyone.client, method)("/api/v1" + path)
    assert is_problem(response, 405)
    assert response.headers["Allow"] == ("POST" if path == SEND else "GET")


def test_only_the_headers(anyone):
    whole, headers = anyone.get("/foundations"), anyone.client.head("/api/v1/foundations")
    assert (headers.status_code, headers.content) == (200, b"")
    assert headers.headers["Content-Length"] == str(len(whole.content))
    assert headers.headers["API-Version"] == "1.0.0"


@pytest.mark.parametrize(
    "raw",
    [
        *[b"{", b"{'a': 1}", b"\xff\xfe", b'{"form_version": NaN}', b'{"a": "\\ud800"}', b'["\\udc00"]'],
        *[b"[" * 100_000, b"1" * 5000, b'{"a": Infinity}', b"\x00", "{“a”: 1}".encode()],
    ],
)
def test_what_is_not_json(anyone, raw):
    assert is_problem(anyone.post(SEND, raw=raw), 400)


@pytest.mark.parametrize(
    "kind",
    [
        "text/plain",
        "text/plain; charset=utf-8",
        "multipart/form-data",
        "application/x-www-form-urlencoded",
        "",
    ],
)
def test_json_that_is_sent_as_something_else(anyone, kind):
    """A page of another site may send these kinds without asking; JSON it may not."""
    answers = cases.answers(cases.foundation())
    body = json.dumps({"form_version": 1, "answers": answers, "privacy_version": "1"})
    response = anyone.client.generic("POST", "/api/v1" + SEND, body, content_type=kind)
    assert is_problem(response, 415)
    assert "Content-Type: application/json" in response.json()["detail"]
    assert not Case.objects.exists()
    for right in ("application/json", "Application/JSON; charset=utf-8"):
        assert anyone.client.generic("POST", "/api/v1" + SEND, body, content_type=right).status_code == 201


@pytest.mark.parametrize("raw", [b"", b"null", b"[]", b'"x"', b"12", b"{}", b'{"form_version": 1e999}'])
def test_json_of_another_shape(anyone, raw):
    response = anyone.post(SEND, raw=raw)
    assert is_problem(response, 400)
    assert response.json()["errors"]


def test_a_pair_of_halves_is_a_whole_character(anyone):
    answers = cases.answers(cases.foundation(), first_name="🙂")
    response = anyone.post(SEND, {"form_version": 1, "answers": answers, "privacy_version": "1"})
    assert response.status_code == 201  # json.dumps writes it as \ud83d\ude42


@pytest.mark.parametrize("size", [1024 * 1024 + 1, 10_000_000])
def test_too_large(anyone, size):
    assert is_problem(anyone.post(SEND, raw=b" " * size), 413)


def test_just_not_too_large(anyone):
    answers = cases.answers(cases.foundation(), motivation="x" * 1_000_000)
    response = anyone.post(SEND, {"form_version": 1, "answers": answers, "privacy_version": "1"})
    assert is_problem(response, 400)
    assert [(error["field"], error["code"]) for error in response.json()["errors"]] == [
        ("motivation", "max_length")
    ]


@pytest.mark.django_db(transaction=True)
def test_a_fault_of_ours_tells_nothing_and_leaves_nothing(anyone, monkeypatch, caplog):
    def fail(*_args, **_kwargs):
        raise RuntimeError("SELECT geheim")

    monkeypatch.setattr("workflows.engine.perform.send_letter", fail)
    answers = cases.answers(cases.foundation())
    response = anyone.post(SEND, {"form_version": 1, "answers": answers, "privacy_version": "1"})
    assert is_problem(response, 500)
    assert b"geheim" not in response.content
    assert "SELECT geheim" in caplog.text
    assert not Case.objects.exists()


def test_after_a_fault_one_is_told_to_look_first(anyone, as_user, monkeypatch):
    """The move is made, and telling of it fails: "nothing was done" would be a lie."""
    foundation = cases.foundation()
    case = cases.application(foundation)
    staff = as_user(cases.coordinator(foundation))
    with monkeypatch.context() as broken:
        broken.setattr("workflows.api.cases.case_detail", lambda *_args: 1 / 0)
        response = staff.post(f"/cases/{case.reference}/moves/invite", {"expected_version": 1})
    assert is_problem(response, 500)
    assert response.json()["detail"] == "Kijk eerst of het is gedaan. Probeer het anders later opnieuw."
    assert Case.objects.get(pk=case.pk).state == "interview"
    again = staff.post(f"/cases/{case.reference}/moves/invite", {"expected_version": 1})
    assert (again.status_code, again.json()["version"]) == (200, 2)


@pytest.mark.parametrize("error", [OperationalError, InterfaceError])
@pytest.mark.parametrize(
    "part",
    [
        "organisation.api.bearer.tokens.user_for",
        "workflows.api.cases.case_for",
        "workflows.services.decisions.perform",
        "workflows.api.cases.case_detail",
    ],
)
def test_while_the_database_is_away(as_user, monkeypatch, caplog, error, part):
    foundation = cases.foundation()
    case = cases.application(foundation)
    staff = as_user(cases.coordinator(foundation))

    def fail(*_args, **_kwargs):
        raise error("server on db.intern closed the connection")

    monkeypatch.setattr(part, fail)
    response = staff.post(f"/cases/{case.reference}/moves/invite", {"expected_version": 1})
    assert is_problem(response, 503)
    assert response.headers["Retry-After"] == "10"
    assert response.json()["title"] == "We zijn even niet bereikbaar"
    assert b"db.intern" not in response.content
    assert "db.intern" in caplog.text


class TestTokens:
    @pytest.fixture
    def foundation(self):
        return cases.foundation()

    @pytest.mark.parametrize(
        "header", ["", "Bearer", "Bearer x", "Basic eDp5", "Bearer \u00e9", "mentorschap_x"]
    )
    @pytest.mark.parametrize("path", ["/cases", "/cases/VA-0000-0000", "/cases/VA-0000-0000/events"])
    def test_no_token(self, anyone, header, path):
        anyone.headers["Authorization"] = header
        response = anyone.get(path)
        assert is_problem(response, 401)
        assert response.headers["WWW-Authenticate"] == "Bearer"

    def test_a_session_is_no_token(self, anyone, foundation):
        anyone.client.force_login(cases.coordinator(foundation))
        assert is_problem(anyone.get("/cases"), 401)

    def test_revoked_expired_or_of_somebody_who_left(self, as_user, foundation):
        user = cases.coordinator(foundation)
        caller = as_user(user)
        assert caller.get("/cases").status_code == 200
        user.tokens.update(expires="2020-01-01T00:00Z")
        assert is_problem(caller.get("/cases"), 401)
        caller = as_user(user)
        tokens.revoke(token=user.tokens.first())
        assert is_problem(caller.get("/cases"), 401)
        caller = as_user(user)
        user.is_active = False
        user.save()
        assert is_problem(caller.get("/cases"), 401)

    def test_staff_without_a_second_factor(self, as_user, foundation, settings):
        settings.STAFF_MFA = True
        response = as_user(cases.coordinator(foundation)).get("/cases")
        assert is_problem(response, 403)
        assert "/accounts/2fa/" in response.json()["detail"]

    @pytest.mark.parametrize("role", [role for role in Role.values if role != Role.COORDINATOR])
    def test_only_coordinators_handle_cases(self, as_user, foundation, role):
        case = cases.application(foundation)
        caller = as_user(cases.member(foundation, role))
        answers = [
            caller.get("/cases"),
            caller.get(f"/cases/{case.reference}"),
            caller.get("/cases/VA-0000-0000"),
            caller.get(f"/cases/{case.reference}/events"),
            caller.post(f"/cases/{case.reference}/moves/invite", {"expected_version": 1}),
        ]
        assert all(is_problem(answer, 403) for answer in answers)
        assert len({answer.content for answer in answers}) == 1
