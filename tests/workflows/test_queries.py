"""No page of a case, and no list of cases, asks the database more for three rows than for one."""

from __future__ import annotations

import shutil
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from organisation.calendar import workdays
from organisation.foundations.models import Foundation
from organisation.people.models import User
from tests.factories import cases
from workflows.engine.perform import perform
from workflows.models import Case
from workflows.policies import Actor
from workflows.services.attachments import attach
from workflows.services.notes import add_note

PDF = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"


@pytest.fixture(autouse=True)
def _no_mail_and_own_folder(settings, monkeypatch, tmp_path):
    monkeypatch.setattr("organisation.mail.services.nudge", lambda mail_id: True)
    settings.ATTACHMENT_DIR = tmp_path
    yield
    shutil.rmtree(tmp_path, ignore_errors=True)


@pytest.fixture
def here(db) -> Foundation:
    return cases.foundation("Stichting Hier")


@pytest.fixture
def annemiek(here) -> User:
    return cases.coordinator(here)


@pytest.fixture
def queries(client):
    """How many queries a page costs, the second time that it is asked for."""

    def count(address: str) -> int:
        assert client.get(address).status_code == 200
        with CaptureQueriesContext(connection) as captured:
            assert client.get(address).status_code == 200
        return len(captured)

    return count


def add_case(here: Foundation, number: int) -> Case:
    """A case like no other: its own owner, place, day and step; the same address as the rest."""
    owner = cases.coordinator(here, f"collega{number}")
    state = ["submitted", "interview", "screening"][number % 3]
    case = cases.application(
        here, state=state, by=owner, due_on=workdays.today() - timedelta(days=number % 3)
    )
    perform(case.pk, "assign", actor=Actor.staff(owner), data={"owner": str(owner.pk)})
    return case


def add_rows(case: Case, owner: User) -> None:
    """One more of everything that stands on the page of a case."""
    add_note(case_id=case.pk, author=owner, body="Gebeld.", shared=True)
    upload = SimpleUploadedFile("brief.pdf", PDF)
    attach(case=case, upload=upload, actor=Actor.staff(owner))
    attach(case=case, upload=SimpleUploadedFile("foto.pdf", PDF), actor=Actor.applicant(case))
    perform(case.pk, "ask", actor=Actor.staff(owner), data={"question": "Wanneer hebt u tijd?"})
    perform(case.pk, "answer", actor=Actor.applicant(case), data={"answer": "Dinsdag."})


@pytest.mark.parametrize("superuser", [False, True], ids=["coordinator", "superuser"])
@pytest.mark.parametrize(
    "address",
    [
        "/admin/dossiers/?whose=everyone",
        "/admin/dossiers/alle/",
        "/admin/dossiers/alle/?late=1",
        "/admin/dossiers/alle/?q=heuvel",
        "/admin/dossiers/alle/?q=noor@example.nl&sort=name",
    ],
)
def test_lists_of_the_desk(client, here, annemiek, queries, address, superuser):
    if superuser:
        User.objects.filter(pk=annemiek.pk).update(is_superuser=True)
    client.force_login(User.objects.get(pk=annemiek.pk))
    for number in (3, 4, 5):  # one of each step, so that no pile is empty in one count and full in the other
        add_case(here, number)
    few = queries(address)
    for number in (6, 7, 8, 9, 10, 11):
        add_case(here, number)
    assert queries(address) == few


@pytest.mark.parametrize("page", ["case", "move"])
def test_the_page_of_a_case(client, here, annemiek, queries, page):
    client.force_login(annemiek)
    case = add_case(here, 3)
    address = reverse("desk:case", args=[case.reference])
    if page == "move":
        address += "assign/"
    add_case(here, 4)
    add_rows(case, annemiek)
    few = queries(address)
    for number in (5, 6):
        add_case(here, number)
        add_rows(case, annemiek)
    assert queries(address) == few


def test_what_the_applicant_sees(client, here, annemiek, queries):
    case = add_case(here, 3)
    addresses = [f"/status/{case.status_token}/", f"/api/v1/status/{case.status_token}"]
    add_rows(case, annemiek)
    few = [queries(address) for address in addresses]
    for _again in range(2):
        add_rows(case, annemiek)
    assert [queries(address) for address in addresses] == few


def test_my_application(client, here, annemiek, queries):
    case = cases.application(here, state="accepted", by=annemiek)
    client.force_login(Case.objects.get(pk=case.pk).account)
    address = reverse("my_application")
    few = queries(address)
    for _again in range(2):
        add_note(case_id=case.pk, author=annemiek, body="Welkom.", shared=True)
    assert queries(address) == few
