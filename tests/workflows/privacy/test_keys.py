"""A new key in front of FIELD_KEYS: what was sealed before still opens, is still found, and its links still work."""

from __future__ import annotations

import pytest
from cryptography.fernet import Fernet, InvalidToken
from django.core.files.uploadedfile import SimpleUploadedFile

from organisation import sealing
from organisation.mail.models import OutgoingMail
from tests.factories import cases
from tests.factories.visitor import text_of
from workflows.engine.perform import perform
from workflows.models import Attachment, Case, Event, Note, Receipt
from workflows.policies import Actor
from workflows.selectors.cases import case_of_status_link, matching, same_address
from workflows.services import attachments
from workflows.services.notes import add_note
from workflows.services.submissions import once

pytestmark = pytest.mark.django_db
OLD, NEW = "an-old-key-" + "0" * 32, "a-new-key-" + "1" * 32


@pytest.fixture
def before(settings, tmp_path, monkeypatch):
    """A foundation with everything that is sealed, and a draft, from before the new key."""
    settings.FIELD_KEYS = [OLD]
    settings.ATTACHMENT_DIR = tmp_path
    settings.EMAIL_BACKEND = "organisation.mail.backend.QueueBackend"
    monkeypatch.setattr("organisation.mail.services.nudge", lambda mail_id: True)
    here = cases.foundation("Stichting Hier")
    coordinator = cases.coordinator(here)
    case = cases.application(here)
    perform(case.pk, "ask", actor=Actor.staff(coordinator), data={"question": "Wanneer?"})
    add_note(case_id=case.pk, author=coordinator, body="Gebeld.")
    attachments.attach(
        case=case, upload=SimpleUploadedFile("cv.pdf", b"%PDF-1.7 x"), actor=Actor.applicant(case)
    )
    once(kind="k", key="one", body={"a": 1}, respond=lambda: {"reference": case.reference})
    return (
        here,
        coordinator,
        case,
        {"status": case.status_token, "draft": cases.draft(first_name="Sam").draft_token},
    )


def test_everything_from_before_opens(before, settings):
    _here, _coordinator, case, _links = before
    settings.FIELD_KEYS = [NEW, OLD]
    case = Case.objects.get(pk=case.pk)
    assert case.answers["last_name"] == "Heuvel"
    assert Event.objects.get(transition="ask").data(case.kind)["data"] == {"question": "Wanneer?"}
    assert Note.objects.get().body == "Gebeld."
    assert Attachment.objects.get().name == "cv.pdf"
    assert attachments.content_of(Attachment.objects.get()) == b"%PDF-1.7 x"
    assert {mail.recipient for mail in OutgoingMail.objects.all()} == {"noor@example.nl"}
    assert Receipt.objects.get().response == {"reference": case.reference}


def test_what_is_written_now_is_sealed_with_the_new_key(before, settings):
    here, _coordinator, case, _links = before
    settings.FIELD_KEYS = [NEW, OLD]
    new = cases.application(here, email="bart@example.nl")
    settings.FIELD_KEYS = [NEW]
    assert Case.objects.get(pk=new.pk).answers["email"] == "bart@example.nl"
    with pytest.raises(InvalidToken):
        _ = Case.objects.get(pk=case.pk).answers


def test_an_old_row_that_is_worked_on_takes_the_new_key(before, settings):
    _here, _coordinator, case, _links = before
    settings.FIELD_KEYS = [NEW, OLD]
    row = Case.objects.get(pk=case.pk)
    row.answers = dict(row.answers)
    row.save()
    settings.FIELD_KEYS = [NEW]
    assert Case.objects.get(pk=case.pk).answers["last_name"] == "Heuvel"


def test_links_from_before_work_and_so_do_new_ones(before, settings, client):
    _here, _coordinator, case, links = before
    settings.FIELD_KEYS = [NEW, OLD]
    assert case_of_status_link(links["status"]) == case
    assert case.reference in text_of(client.get(f"/status/{links['status']}/"))
    new = Case.objects.get(pk=case.pk).status_token
    assert new != links["status"]
    assert case_of_status_link(new) == case
    settings.FIELD_KEYS = [NEW]
    assert case_of_status_link(links["status"]) is None


def test_one_address_is_one_person_before_and_after(before, settings):
    here, coordinator, case, _links = before
    settings.FIELD_KEYS = [NEW, OLD]
    again = cases.application(here)
    assert again.email_index == case.email_index
    assert list(same_address(again, coordinator)) == [case]
    assert set(Case.objects.filter(matching("NOOR@example.nl"))) == {case, again}


def test_a_key_that_was_used_before_is_still_known(before, settings):
    _here, _coordinator, case, _links = before
    settings.FIELD_KEYS = [NEW, OLD]
    answered = once(kind="k", key="one", body={"a": 1}, respond=lambda: pytest.fail("done again"))
    assert answered == {"reference": case.reference}


def test_each_purpose_has_a_key_of_its_own(settings):
    settings.FIELD_KEYS = [NEW]
    sealed = sealing.seal("case:volunteer-application", b"x")
    for purpose in ("case:contact-question", "mail", "attachment", "case-note"):
        with pytest.raises(InvalidToken):
            sealing.unseal(purpose, sealed)
    with pytest.raises(ValueError, match="32"):
        Fernet(NEW)  # what stands in the environment is no Fernet key itself


def test_a_token_can_be_sealed_anew(settings):
    settings.FIELD_KEYS = [OLD]
    token = sealing.seal("mail", b"x")
    settings.FIELD_KEYS = [NEW, OLD]
    token = sealing.rotate("mail", token)
    settings.FIELD_KEYS = [NEW]
    assert sealing.unseal("mail", token) == b"x"
