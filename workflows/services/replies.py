"""Keeping what came in to something we sent."""

from __future__ import annotations

import uuid
from datetime import date

from django.core.exceptions import PermissionDenied
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone

from organisation.people.models import User
from workflows.models import Case, Note
from workflows.models.note import Kind
from workflows.policies import Actor, may_see
from workflows.selectors.timeline import letters_of
from workflows.services.attachments import attach


def add_reply(
    *,
    case_id: int,
    author: User,
    sender: str,
    received_on: date,
    body: str,
    answers: int | None = None,
    upload: UploadedFile | None = None,
    form_key: uuid.UUID | None = None,
) -> Note:
    """Keep an answer beside the case, with the letter that it answers (its key, one of this case) and what came along.

    Sent twice from the form with `form_key`, it is one answer and one document.

    Raises `PermissionDenied` when `author` may not see the case, there is nothing left of it, or the letter is another case's;
    and `ValidationError` for a document that cannot be kept.
    """
    form_key = form_key or uuid.uuid4()
    with transaction.atomic():
        case = Case.objects.select_for_update(of=("self",)).select_related("foundation").get(pk=case_id)
        if not may_see(author, case) or case.forgotten_at:
            raise PermissionDenied
        if answers is not None and answers not in {letter.pk for letter in letters_of(case)}:
            raise PermissionDenied
        note, is_new = Note.objects.get_or_create(
            key=uuid.uuid5(form_key, f"{case.pk} {author.pk} {sender} {received_on} {answers} {body}"),
            defaults={
                "case": case,
                "author": author,
                "kind": Kind.REPLY,
                "sender": sender,
                "received_on": received_on,
                "body": body,
                "answers_id": answers,
                "created_at": timezone.now(),
            },
        )
        if is_new and upload:
            note.attachment = attach(case=case, upload=upload, actor=Actor.staff(author))
            note.save(update_fields=["attachment"])
    return note
