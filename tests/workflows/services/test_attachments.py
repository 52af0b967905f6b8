"""Documents: who may add and open them, and that what lies on the disk is sealed. (What is accepted: tests/workflows/front.)"""

from __future__ import annotations

import stat
import uuid

import pytest
from cryptography.fernet import InvalidToken
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection

from organisation.people.models import Role, User
from tests.factories import cases
from workflows.engine.errors import MoveError
from workflows.models import Attachment, Event
from workflows.policies import Actor
from workflows.services import attachments
from workflows.services.notes import add_note

pytestmark = pytest.mark.django_db
DATA = b"%PDF-1.7 een heel geheim document"


def pdf(name: str = "cv.pdf") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, DATA)


@pytest.fixture
def case(here):
    return cases.application(here)


def files(settings) -> list:
    return [path for path in settings.ATTACHMENT_DIR.rglob("*") if path.is_file()]


def test_what_lies_on_the_disk_is_sealed_and_has_no_name(case, settings):
    attachment = attachments.attach(
        case=case, upload=pdf("Noor van den Heuvel.pdf"), actor=Actor.applicant(case)
    )
    (file,) = files(settings)
    assert (file.name, file.suffix) == (attachment.key.hex, "")
    assert b"geheim" not in file.read_bytes()
    assert b"Noor" not in file.read_bytes()
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert settings.MEDIA_ROOT not in file.parents
    with connection.cursor() as cursor:
        cursor.execute("SELECT a::text FROM workflows_attachment a")
        assert "Noor" not in str(cursor.fetchall())
    attachment = Attachment.objects.get()
    assert (attachment.name, attachments.content_of(attachment)) == ("Noor van den Heuvel.pdf", DATA)


def test_a_file_that_was_changed_on_the_disk_is_not_handed_out(case, settings):
    attachment = attachments.attach(case=case, upload=pdf(), actor=Actor.applicant(case))
    (file,) = files(settings)
    changed = bytearray(file.read_bytes())
    changed[40] ^= 1
    file.write_bytes(changed)
    with pytest.raises(InvalidToken):
        attachments.content_of(attachment)


def test_who_may_open_it(case, here, there):
    attachment = attachments.attach(case=case, upload=pdf(), actor=Actor.applicant(case))
    superuser = User.objects.create_superuser(
        email="beheer@example.nl", password=None, first_name="B", last_name="B"
    )
    people = {
        "coordinator": cases.coordinator(here),
        "elsewhere": cases.coordinator(there),
        "superuser": superuser,
        **{role: cases.member(here, role) for role in Role.values if role != "coordinator"},
    }
    may = {name for name, user in people.items() if attachments.attachment_for(user, attachment.key)}
    assert may == {"coordinator", "superuser"}
    assert attachments.attachment_for(superuser, uuid.uuid4()) is None


def test_who_may_add_one(case, here, there, settings):
    other = cases.application(here, email="bart@example.nl")
    attachments.attach(case=case, upload=pdf(), actor=Actor.applicant(case))
    attachments.attach(case=case, upload=pdf(), actor=Actor.staff(cases.coordinator(here)))
    for actor, error in (
        (Actor.applicant(other), MoveError),
        (Actor.applicant(), MoveError),
        (Actor.system(), MoveError),
        (Actor.staff(cases.coordinator(there)), PermissionDenied),
        (Actor.staff(cases.member(here, Role.DIRECTOR)), PermissionDenied),
    ):
        with pytest.raises(error):
            attachments.attach(case=case, upload=pdf(), actor=actor)
    assert (Attachment.objects.count(), len(files(settings))) == (2, 2)
    assert [event.transition for event in Event.objects.filter(case=case).order_by("number")] == [
        "submit",
        "add_document",
    ]


def test_there_is_an_end_to_it(case, monkeypatch):
    monkeypatch.setattr(attachments, "MOST_PER_CASE", 2)
    for _n in range(2):
        attachments.attach(case=case, upload=pdf(), actor=Actor.applicant(case))
    with pytest.raises(ValidationError):
        attachments.attach(case=case, upload=pdf(), actor=Actor.applicant(case))


def test_notes_are_written_by_who_sees_the_case(case, here, there):
    add_note(case_id=case.pk, author=cases.coordinator(here), body="Gebeld.")
    for user in (cases.coordinator(there), cases.member(here, Role.DIRECTOR), cases.person("niemand")):
        with pytest.raises(PermissionDenied):
            add_note(case_id=case.pk, author=user, body="Stiekem.")
    assert [note.body for note in case.notes.all()] == ["Gebeld."]
