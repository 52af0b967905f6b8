"""What happens when something is done twice, too late, or after somebody has left; and what is told to nobody else."""

from __future__ import annotations

import logging
import uuid
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from django.utils.translation import gettext

from config.discretion import WithoutTokens
from organisation.mail.models import OutgoingMail
from organisation.people.models import User
from organisation.sealing import without_tokens
from tests.factories import cases
from tests.factories.visitor import text_of
from workflows import tasks
from workflows.engine.perform import perform
from workflows.models import Attachment, Case, Event
from workflows.policies import Actor
from workflows.services import drafts
from workflows.services.attachments import attach, content_of

pytestmark = pytest.mark.django_db
START = "/mentor-worden/aanmelden/"
PDF = b"%PDF-1.7 a letter"


@pytest.fixture
def sent(here) -> Case:
    return cases.application(here)


def ask(case: Case, here, question: str) -> None:
    perform(case.pk, "ask", actor=Actor.staff(cases.coordinator(here)), data={"question": question})


def upload(visitor, case: Case, **fields: str):
    document = SimpleUploadedFile("brief.pdf", PDF, "application/pdf")
    return visitor.post(
        f"/status/{case.status_token}/", {"go": "document", "document-document": document} | fields
    )


def test_the_same_form_with_a_document_twice_adds_one(visitor, sent):
    key = str(uuid.uuid4())
    answers = [upload(visitor, sent, **{"document-key": key}) for _time in range(2)]

    assert [answer.status_code for answer in answers] == [303, 303]
    assert [str(document.key) for document in Attachment.objects.all()] == [key]
    assert Event.objects.filter(transition="add_document").count() == 1


def test_words_for_an_earlier_question_do_not_answer_the_next_one(visitor, sent, here):
    address = f"/status/{sent.status_token}/"
    ask(sent, here, "Kunt u op maandag?")
    visitor.post(address, {"go": "answer", "answer-answer": "Ja.", "version": "2"})
    ask(sent, here, "Hebt u een auto?")
    late = visitor.post(address, {"go": "answer", "answer-answer": "Nee, dinsdag.", "version": "2"})

    assert late.status_code == 409
    assert gettext("These words were for a question that is answered already.") in text_of(late)
    assert "Nee, dinsdag." in text_of(late)
    assert Event.objects.filter(transition="answer").count() == 1
    sent.refresh_from_db()
    assert sent.paused_on is not None


def test_a_document_of_staff_stays_internal_when_its_uploader_is_gone(visitor, sent, here):
    colleague = cases.coordinator(here, "vertrekt")
    inside = attach(case=sent, upload=SimpleUploadedFile("intern.pdf", PDF), actor=Actor.staff(colleague))
    User.objects.filter(pk=colleague.pk).update(is_active=False)
    Attachment.objects.filter(pk=inside.pk).update(uploaded_by=None)
    page = visitor.get(f"/status/{sent.status_token}/")

    assert "intern" not in page.content.decode()
    assert visitor.get(f"/status/{sent.status_token}/document/{inside.key}/").status_code == 404
    assert visitor.get(f"/api/v1/status/{sent.status_token}").json()["documents"] == []


def test_the_other_foundation_gets_the_documents_of_the_applicant_and_no_others(visitor, sent, here):
    there = cases.foundation("Stichting Daar")
    staff = Actor.staff(cases.coordinator(here))
    attach(case=sent, upload=SimpleUploadedFile("brief.pdf", PDF), actor=Actor.applicant(sent))
    attach(case=sent, upload=SimpleUploadedFile("intern.pdf", b"%PDF-1.7 inside"), actor=staff)
    perform(sent.pk, "transfer", actor=staff, data={"foundation": there.slug})
    successor = Case.objects.get(origin=sent)

    assert [(document.name, content_of(document)) for document in successor.attachments.all()] == [
        ("brief.pdf", PDF)
    ]


@pytest.mark.parametrize("origin", ["http://[", "null", "https://elders.example", "\u00e9"])
def test_an_origin_that_is_not_ours_or_no_origin_at_all_is_refused(client, sent, origin):
    answer = client.post(f"/status/{sent.status_token}/", {"go": "withdraw"}, headers={"Origin": origin})

    assert answer.status_code == 403
    sent.refresh_from_db()
    assert sent.state == "submitted"


def test_the_link_to_go_on_is_under_our_own_name_whatever_the_visitor_calls_us(client, page, settings):
    settings.SITE_URL = "https://mentorschap.example"
    case = drafts.start(process=cases.registry.get(cases.KIND), answers={})
    path = f"{START}{case.draft_token}/"
    client.post(f"{path}bewaren/", {"email": "noor@example.nl", "go": "save"}, headers={"Host": "localhost"})

    words = OutgoingMail.objects.get(kind="volunteer-application/draft").text
    assert f"https://mentorschap.example{path}\n" in words
    assert "localhost" not in words


def test_the_link_of_a_form_that_was_sent_dies_in_time(visitor, here):
    draft = visitor.fill_in(cases.answers(here))
    visitor.post(f"{draft}controle/", {"privacy": "on", "go": "next"})
    assert visitor.get(f"{draft}klaar/").status_code == 200
    Case.objects.update(submitted_at=timezone.now() - timedelta(days=32))

    assert visitor.get(f"{draft}klaar/").status_code == 404


def test_whoever_begins_very_many_forms_must_wait_and_is_told_how_long(visitor, here, settings, monkeypatch):
    settings.RATE_LIMITS = True
    monkeypatch.setattr("workflows.front.form.wait_before_sending", lambda request, email: 61)
    answer = visitor.post(START, {"municipality": cases.answers(here)["municipality"], "go": "next"})

    assert answer.status_code == 400
    assert "over 2 minuten" in text_of(answer)
    assert Case.objects.count() == 0


def test_all_drafts_that_were_left_are_closed_in_one_night(page, monkeypatch):
    monkeypatch.setattr(drafts.expire_left, "__kwdefaults__", {"limit": 2})
    for _number in range(5):
        drafts.start(process=cases.registry.get(cases.KIND), answers={"first_name": "Noor"})
    Case.objects.update(changed_at=timezone.now() - timedelta(days=32))

    assert tasks.expire_drafts() == 5
    assert set(Case.objects.values_list("state", flat=True)) == {"expired"}


def test_the_outbox_shows_the_words_of_a_letter_and_not_the_applicants_link(client, sent, here):
    client.force_login(cases.coordinator(here))
    letter = OutgoingMail.objects.get(kind="volunteer-application/received")
    page = client.get(f"/admin/post-uit/inspect/{letter.pk}/").content.decode()

    assert sent.status_token in letter.text
    assert "Fijn dat u mentor wilt worden" in page
    assert sent.status_token not in page


def test_a_line_of_the_log_names_no_token(sent):
    path = f"/status/{sent.status_token}/"
    record = logging.LogRecord(
        "django.request", logging.ERROR, "", 0, "%s: %s", ("Service Unavailable", path), None
    )

    assert WithoutTokens().filter(record) is True
    assert record.getMessage() == "Service Unavailable: /status/…/"
    assert without_tokens("/mentor-worden/aanmelden/over-u/") == "/mentor-worden/aanmelden/over-u/"


def test_who_has_a_password_already_is_told_to_use_it(here):
    known = cases.person("noor", password="een-heel-lang-wachtwoord")
    cases.application(here, state="accepted", email=known.email)
    words = OutgoingMail.objects.get(kind="volunteer-application/accepted").text

    assert "Log in met het wachtwoord dat u al hebt." in words
    assert "een wachtwoord kiest" not in words


def test_the_case_keeps_which_privacy_notice_was_read(visitor, here, page):
    draft = visitor.fill_in(cases.answers(here))
    visitor.post(f"{draft}controle/", {"privacy": "on", "go": "next"})
    page.before_sending = "<p>Andere woorden.</p>"
    page.save_revision().publish()
    second = visitor.fill_in(cases.answers(here))
    visitor.post(f"{second}controle/", {"privacy": "on", "go": "next"})

    versions = list(Case.objects.order_by("pk").values_list("privacy_version", flat=True))
    assert [version[:2] for version in versions] == ["1-", "1-"]
    assert versions[0] != versions[1]
    assert visitor.get("/api/v1/forms/volunteer-application").json()["privacy"]["version"] == versions[1]
