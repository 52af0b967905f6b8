"""`manage.py reseal`: with the old key gone, everything still opens but what may only be added to."""

from __future__ import annotations

import pytest
from allauth.mfa.adapter import get_adapter
from allauth.mfa.models import Authenticator
from cryptography.fernet import InvalidToken
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command

from organisation import audit
from organisation.audit.models import AuditEntry
from organisation.mail.models import OutgoingMail
from tests.factories import cases
from workflows.engine.perform import perform
from workflows.models import Attachment, Case, Event, Note, Receipt
from workflows.policies import Actor
from workflows.services import attachments, resealing
from workflows.services.notes import add_note
from workflows.services.submissions import once

pytestmark = pytest.mark.django_db
OLD, NEW = "an-old-key-" + "0" * 32, "a-new-key-" + "1" * 32
PDF = b"%PDF-1.7 x"


@pytest.fixture
def kept(settings, tmp_path, monkeypatch):
    """Two of everything that is sealed with the old key."""
    settings.FIELD_KEYS = [OLD]
    settings.ATTACHMENT_DIR = tmp_path
    here = cases.foundation()
    someone = cases.coordinator(here)
    for name in ("Noor", "Bram"):
        case = cases.application(here, first_name=name, email=f"{name.lower()}@example.nl")
        perform(case.pk, "ask", actor=Actor.staff(someone), data={"question": "Wanneer?"})
        add_note(case_id=case.pk, author=someone, body=f"{name} gebeld.")
        upload = SimpleUploadedFile("cv.pdf", PDF)
        attachments.attach(case=case, upload=upload, actor=Actor.applicant(case))
        once(kind="k", key=name, body={}, respond=lambda name=name: {"name": name})
    cases.draft()
    audit.record("case.read", actor=someone, reason="Nood.")
    secret = get_adapter().encrypt("JBSWY3DPEHPK3PXP")
    Authenticator.objects.create(user=someone, type=Authenticator.Type.TOTP, data={"secret": secret})
    codes = {"migrated_codes": [get_adapter().encrypt("12345678")], "used_mask": 0, "note": "geen geheim"}
    Authenticator.objects.create(user=someone, type=Authenticator.Type.RECOVERY_CODES, data=codes)
    settings.FIELD_KEYS = [NEW, OLD]
    return settings


def opens() -> None:
    assert {case.answers.get("first_name") for case in Case.objects.all()} == {"Noor", "Bram", None}
    assert {note.body for note in Note.objects.all()} == {"Noor gebeld.", "Bram gebeld."}
    assert [(each.name, attachments.content_of(each)) for each in Attachment.objects.all()] == [
        ("cv.pdf", PDF)
    ] * 2
    assert {receipt.response["name"] for receipt in Receipt.objects.all()} == {"Noor", "Bram"}
    assert {mail.recipient for mail in OutgoingMail.objects.all()} >= {"noor@example.nl", "bram@example.nl"}
    app, codes = Authenticator.objects.order_by("pk")
    assert get_adapter().decrypt(app.data["secret"]) == "JBSWY3DPEHPK3PXP"
    assert get_adapter().decrypt(codes.data["migrated_codes"][0]) == "12345678"
    assert (codes.data["used_mask"], codes.data["note"]) == (0, "geen geheim")


@pytest.mark.parametrize("times", [1, 2])
def test_the_new_key_opens_everything_that_may_change(kept, monkeypatch, capsys, times):
    monkeypatch.setattr(resealing, "BATCH", 1)
    opens()
    for _time in range(times):
        call_command("reseal")
    kept.FIELD_KEYS = [NEW]
    opens()
    told = dict(line.split(": ") for line in capsys.readouterr().out.splitlines())
    assert {name: told[name] for name in ("workflows.Case", "workflows.Note", "documents")} == {
        "workflows.Case": "3",
        "workflows.Note": "2",
        "documents": "2",
    }


def test_events_and_the_audit_log_keep_their_key(kept):
    call_command("reseal")
    event = Event.objects.filter(transition="ask").first()
    assert event.data("volunteer-application")["data"] == {"question": "Wanneer?"}
    kept.FIELD_KEYS = [NEW]
    with pytest.raises(InvalidToken):
        event.data("volunteer-application")
    with pytest.raises(InvalidToken):
        AuditEntry.objects.get(action="case.read")


def test_a_document_that_is_gone_or_was_half_written_stops_nothing(kept):
    gone, there = (attachments._path(each.key) for each in Attachment.objects.order_by("pk"))
    gone.unlink()
    there.with_suffix(".part").write_bytes(b"half")
    call_command("reseal")
    kept.FIELD_KEYS = [NEW]
    assert attachments.content_of(Attachment.objects.last()) == PDF
    assert [path.name for path in kept.ATTACHMENT_DIR.rglob("*") if path.is_file()] == [there.name]
