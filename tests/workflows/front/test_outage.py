"""A visitor who sends a form while the database is away: a clear page, and the same form again."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import InterfaceError, OperationalError

from tests.factories import cases
from workflows.models import Case
from workflows.services import drafts

pytestmark = pytest.mark.django_db
START = "/mentor-worden/aanmelden/"
TYPED = {
    "motivation": 'Ik wil "graag" <b>naast</b> iemand staan & luisteren.\nEcht.',
    "availability": ["avond", "weekend"],
}


def shown(response) -> BeautifulSoup:
    return BeautifulSoup(response.content, "html.parser")


@pytest.fixture
def away(monkeypatch):
    """Let every query of the form fail, as it does when the server has gone."""

    def fail(error):
        def failing(*args, **kwargs):
            raise error("the connection is closed")

        monkeypatch.setattr("workflows.front.form.draft_of_link", failing)
        monkeypatch.setattr("workflows.services.drafts.begin", failing)
        monkeypatch.setattr("workflows.front.status.case_of_status_link", failing)

    return fail


def resent(response) -> tuple[str, dict[str, list[str]]]:
    """Where the form of the page goes, and what it holds."""
    form = shown(response).find("form")
    fields: dict[str, list[str]] = {}
    for tag in form.find_all("input"):
        assert tag["type"] == "hidden"
        fields.setdefault(tag["name"], []).append(tag["value"])
    return form["action"], fields


@pytest.mark.parametrize("error", [OperationalError, InterfaceError])
def test_what_was_typed_is_kept_and_can_be_sent_again(client, here, away, monkeypatch, error):
    case = drafts.start(process=cases.registry.get(cases.KIND), answers={})
    address = f"{START}{case.draft_token}/motivatie/"
    with monkeypatch.context():
        away(error)
        response = client.post(address, TYPED | {"go": "next"})
        monkeypatch.undo()
    assert (response.status_code, response.headers["Cache-Control"]) == (503, "no-store")
    assert int(response.headers["Retry-After"]) > 0
    action, fields = resent(response)
    assert action == address
    assert fields == {
        "motivation": [TYPED["motivation"]],
        "availability": ["avond", "weekend"],
        "go": ["next"],
    }
    assert "Opnieuw versturen" in shown(response).get_text()

    again = client.post(action, fields)
    assert again.status_code == 303
    assert Case.objects.get().answers["availability"] == ["avond", "weekend"]


def test_the_first_step_is_kept_too(client, here, away):
    away(OperationalError)
    home = cases.answers(here)["municipality"]
    response = client.post(START, {"municipality": home, "go": "next"})
    assert response.status_code == 503
    assert resent(response) == (START, {"municipality": [home], "go": ["next"]})


def test_the_page_asks_the_database_nothing(client, page, away, django_assert_num_queries, rf):
    from workflows.front.outage import unavailable

    request = rf.post(START, {"go": "next"})
    request.resolver_match = client.get("/status/x/").wsgi_request.resolver_match
    with django_assert_num_queries(0):
        assert unavailable(request).status_code == 503


def test_a_page_that_was_only_asked_for_is_a_503_without_a_form(client, page, away):
    away(OperationalError)
    response = client.get(f"{START}{'A' * 43}/")
    assert response.status_code == 503
    assert shown(response).find("form") is None


def test_a_document_cannot_be_kept_and_the_page_says_so(client, page, away):
    away(OperationalError)
    upload = SimpleUploadedFile("vog.pdf", b"%PDF-1.4")
    response = client.post(f"/status/{'A' * 43}/", {"go": "document", "document-document": upload})
    assert response.status_code == 503
    assert shown(response).find("form") is None
    assert "kies het opnieuw" in shown(response).get_text()


def test_a_password_is_never_put_in_the_page(client, db, monkeypatch):
    def failing(*args, **kwargs):
        raise OperationalError("the connection is closed")

    monkeypatch.setattr("organisation.people.backend.Backend.authenticate", failing)
    response = client.post("/accounts/login/", {"login": "karim@example.nl", "password": "geheim-woord-12"})
    assert response.status_code == 503
    assert b"geheim-woord-12" not in response.content


def test_another_error_is_not_hidden(client, page, monkeypatch):
    def failing(*args, **kwargs):
        raise ValueError("a mistake of ours")

    monkeypatch.setattr("workflows.front.form.draft_of_link", failing)
    client.raise_request_exception = False
    assert client.get(f"{START}{'A' * 43}/").status_code == 500
