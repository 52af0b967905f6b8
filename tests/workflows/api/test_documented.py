"""Every answer is as the OpenAPI file says it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.conf import settings

from config.openapi import drawn
from tests.factories import cases
from tests.factories.described import Described
from workflows.models import Case
from workflows.services.notes import add_note

pytestmark = pytest.mark.django_db


@pytest.fixture
def described(anyone):
    return Described(anyone.get("/openapi.json").json())


def test_answers(anyone, as_user, described):
    foundation = cases.foundation()
    coordinator = cases.coordinator(foundation)
    staff = as_user(coordinator)
    send = "/forms/{kind}/submissions"
    body = {"form_version": 1, "answers": cases.answers(foundation), "privacy_version": "1"}
    sent = anyone.post("/forms/volunteer-application/submissions", body, Idempotency_Key="abc")
    described("post", send, sent)
    case = Case.objects.get()
    add_note(case_id=case.pk, author=coordinator, body="Belt morgen", shared=True)
    path = f"/cases/{case.reference}"
    described("get", "/foundations", anyone.get("/foundations"))
    described("get", "/municipalities", anyone.get("/municipalities"))
    described("get", "/forms", anyone.get("/forms"))
    described("get", "/forms/{kind}", anyone.get("/forms/volunteer-application"))
    described("get", "/status/{token}", anyone.get(f"/status/{case.status_token}"))
    described("get", "/cases", staff.get("/cases"))
    described("get", "/cases/{reference}", staff.get(path))
    described(
        "post", "/cases/{reference}/moves/{name}", staff.post(f"{path}/moves/invite", {"expected_version": 1})
    )
    described("get", "/cases/{reference}/events", staff.get(f"{path}/events"))
    described("get", "/numbers", staff.get("/numbers"))
    for method, at, problem in [
        ("post", send, anyone.post("/forms/volunteer-application/submissions", {})),
        (
            "post",
            send,
            anyone.post(
                "/forms/volunteer-application/submissions", body | {"answers": {}}, Idempotency_Key="abc"
            ),
        ),
        ("get", "/forms/{kind}", anyone.get("/forms/geen")),
        ("get", "/status/{token}", anyone.get("/status/geen")),
        ("get", "/cases", anyone.get("/cases")),
        ("get", "/cases", staff.get("/cases", limit="veel")),
        ("get", "/cases/{reference}/events", staff.get("/cases/geen/events")),
        ("get", "/numbers", anyone.get("/numbers")),
        ("get", "/numbers", staff.get("/numbers", year="1999")),
        (
            "post",
            "/cases/{reference}/moves/{name}",
            staff.post(f"{path}/moves/invite", {"expected_version": 1}),
        ),
    ]:
        described(method, at, problem)


def test_the_file_in_the_docs_is_the_one_that_is_served(anyone):
    kept = (Path(settings.BASE_DIR) / "docs" / "openapi.json").read_text()
    assert kept == drawn(), "Draw it anew with `make docs`."
    assert anyone.get("/openapi.json").status_code == 200
