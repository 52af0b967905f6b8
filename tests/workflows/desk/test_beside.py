"""Notes and attachments."""

from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from organisation.audit.models import AuditEntry
from organisation.mail.models import OutgoingMail
from tests.workflows.desk.test_access import PDF, pdf
from workflows.models import Attachment, Note


@pytest.fixture(autouse=True)
def _own_attachments(settings, tmp_path):
    settings.ATTACHMENT_DIR = tmp_path


@pytest.mark.parametrize(("shared", "letters"), [(False, 0), (True, 1)])
def test_a_note_is_internal_unless_it_is_shared(desk, here, shared, letters):
    sent = OutgoingMail.objects.count()
    data = {"note-body": "Belt liever 's avonds."} | ({"note-shared": "on"} if shared else {})
    answer = desk.post(reverse("desk:note", args=[here.case.reference]), data)
    assert (answer.status_code, answer["Location"].partition("#")[0]) == (
        302,
        reverse("desk:case", args=[here.case.reference]),
    )
    note = Note.objects.get()
    assert (note.body, note.author, note.shared) == ("Belt liever 's avonds.", here.coordinator, shared)
    assert OutgoingMail.objects.count() - sent == letters


def test_a_note_that_is_sent_twice_is_there_once(desk, here):
    url, page = (reverse(name, args=[here.case.reference]) for name in ("desk:note", "desk:case"))
    sent = OutgoingMail.objects.count()

    def send(shown, body: str) -> None:
        key = shown.context["note_form"]["key"].value()
        assert f'value="{key}"' in shown.content.decode()
        desk.post(url, {"note-body": body, "note-shared": "on", "note-key": str(key)})

    first = desk.get(page)
    send(first, "Bel mij.")
    send(first, "Bel mij.")
    assert (Note.objects.count(), OutgoingMail.objects.count() - sent) == (1, 1)
    send(first, "Bel mij morgen.")
    send(desk.get(page), "Bel mij.")
    assert (Note.objects.count(), OutgoingMail.objects.count() - sent) == (3, 3)


def test_a_wrong_note_stays_in_its_field(desk, here):
    answer = desk.post(
        reverse("desk:note", args=[here.case.reference]), {"note-body": "Het BSN is 111222333."}
    )
    assert answer.status_code == 200
    assert "Het BSN is 111222333.</textarea>" in answer.content.decode()
    assert set(answer.context["note_form"].errors) == {"body"}
    assert not Note.objects.exists()


def test_a_document_goes_in_and_comes_out_as_it_was(desk, here):
    desk.post(reverse("desk:attach", args=[here.case.reference]), {"attachment-file": pdf("Brief “één”.pdf")})
    attachment = Attachment.objects.get()
    page = desk.get(reverse("desk:case", args=[here.case.reference]))
    url = reverse("desk:attachment", args=[attachment.key])
    assert f'href="{url}"' in page.content.decode()
    answer = desk.get(url)
    assert answer.content == PDF
    assert answer["Content-Disposition"].lower().startswith("attachment; filename*=utf-8''brief%20%e2%80%9c")
    assert (answer["Content-Type"], answer["X-Content-Type-Options"]) == ("application/pdf", "nosniff")
    assert {"private", "no-store"} <= set(answer["Cache-Control"].split(", "))
    rows = AuditEntry.objects.filter(action="attachment.read").values_list(
        "actor_id", "foundation_id", "subject"
    )
    assert list(rows) == [(here.coordinator.pk, here.foundation.pk, here.case.reference)]


def test_an_executable_called_pdf_is_refused_in_words(desk, here):
    program = SimpleUploadedFile("cv.pdf", b"MZ\x90\x00" + b"\0" * 300, "application/pdf")
    answer = desk.post(reverse("desk:attach", args=[here.case.reference]), {"attachment-file": program})
    assert (answer.status_code, set(answer.context["attachment_form"].errors)) == (200, {"file"})
    nothing = desk.post(reverse("desk:attach", args=[here.case.reference]))
    assert set(nothing.context["attachment_form"].errors) == {"file"}
    assert not Attachment.objects.exists()


def test_a_refused_download_is_not_recorded_as_a_read(desk, there, client):
    client.force_login(there.coordinator)
    client.post(reverse("desk:attach", args=[there.case.reference]), {"attachment-file": pdf()})
    key = Attachment.objects.get().key
    from tests.factories.cases import coordinator, foundation

    client.force_login(coordinator(foundation()))
    assert client.get(reverse("desk:attachment", args=[key])).status_code == 404
    assert not AuditEntry.objects.filter(action="attachment.read").exists()


def test_a_file_that_has_gone_is_not_found(desk, here, settings, tmp_path):
    desk.post(reverse("desk:attach", args=[here.case.reference]), {"attachment-file": pdf()})
    settings.ATTACHMENT_DIR = tmp_path / "elsewhere"
    assert desk.get(reverse("desk:attachment", args=[Attachment.objects.get().key])).status_code == 404
