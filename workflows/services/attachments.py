"""Documents with a case: checked by what they are, kept sealed, and handed out only to who may see the case."""

import os
import uuid
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.http import Http404, HttpResponse
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _

from organisation.people.models import User
from organisation.sealing import seal, unseal
from workflows.engine.perform import perform
from workflows.models import Attachment, Case
from workflows.policies import Actor, ActorKind, may_see
from workflows.questions.documents import DOCUMENT, NAME, check_upload, file_name, is_kept

PURPOSE = "attachment"
MOST_PER_CASE = 20
#: A file younger than this may belong to what is just being kept.
STRAY_AFTER = timedelta(days=1)
Files = dict[uuid.UUID, UploadedFile]


def attach(*, case: Case, upload: UploadedFile, actor: Actor, key: uuid.UUID | None = None) -> Attachment:
    """Keep an uploaded file with a case. The same `key` for the same case again gets the document that it made before.

    Raises `ValidationError`, `PermissionDenied` or a `MoveError`.
    """
    content_type = check_upload(upload)
    key = key or uuid.uuid4()
    with transaction.atomic():
        locked = Case.objects.select_for_update().get(pk=case.pk)
        if locked.forgotten_at:
            raise PermissionDenied
        if before := Attachment.objects.filter(case=case, key=key).first():
            return before
        if Attachment.objects.filter(case=case).count() >= MOST_PER_CASE:
            raise ValidationError(
                _("There are %(most)d documents already.") % {"most": MOST_PER_CASE}, code="too_many"
            )
        attachment = Attachment.objects.create(
            case=case,
            key=key,
            name=file_name(upload.name or "", content_type),
            content_type=content_type,
            size=upload.size or 0,
            from_applicant=actor.kind is ActorKind.APPLICANT,
            uploaded_by=actor.user,
            created_at=timezone.now(),
        )
        if actor.user is None:
            perform(case.pk, "add_document", actor=actor, data={"attachment": str(key)})
        elif not may_see(actor.user, case):
            raise PermissionDenied
        _write_sealed(_path(key), upload.read())
    return attachment


def set_aside(answers: Mapping[str, Any]) -> tuple[dict[str, Any], Files]:
    """Clean answers as they are kept, and the new files among them by the key of the document that each becomes."""
    kept, files = dict(answers), {}
    for name, value in answers.items():
        if isinstance(value, UploadedFile):
            key = uuid.uuid4()
            files[key] = value
            kept[name] = {DOCUMENT: str(key), NAME: file_name(value.name or "", check_upload(value))}
    return kept, files


def keep_files(*, case: Case, files: Files) -> None:
    """Keep the files that are answers of `case`, in the caller's transaction."""
    for key, upload in files.items():
        content_type = check_upload(upload)
        Attachment.objects.create(
            case=case,
            key=key,
            name=file_name(upload.name or "", content_type),
            content_type=content_type,
            size=upload.size or 0,
            from_applicant=True,
            created_at=timezone.now(),
        )
        _write_sealed(_path(key), upload.read())


def documents_in(answers: Mapping[str, Any]) -> set[str]:
    """The keys of the documents that are answers."""
    return {value[DOCUMENT] for value in answers.values() if is_kept(value)}


def drop_unanswered(*, case: Case, before: Mapping[str, Any]) -> None:
    """Delete what was the answer to a question `before`, and is none any more: the rows in the caller's transaction, the files
    once that holds. What takes its place may not fit on the disk, and then the answer of before stays.
    """
    if gone := documents_in(before) - documents_in(case.answers):
        documents = Attachment.objects.filter(case=case, key__in=gone)
        transaction.on_commit(partial(_delete_files, list(documents.values_list("key", flat=True))))
        documents.delete()


def hand_over_documents(*, source: Case, target: Case) -> None:
    """Give `target` a copy of each document that the applicant added to `source`, in the caller's transaction."""
    copies: dict[str, str] = {}
    for document in Attachment.objects.filter(case=source, from_applicant=True):
        data, before = content_of(document), str(document.key)
        document.pk, document.key, document.case = None, uuid.uuid4(), target
        document.save(force_insert=True)
        _write_sealed(_path(document.key), data)
        copies[before] = str(document.key)
    if documents_in(target.answers):
        target.answers = {
            name: value | {DOCUMENT: copies.get(value[DOCUMENT], "")} if is_kept(value) else value
            for name, value in target.answers.items()
        }
        target.save(update_fields=["sealed_answers"])


def content_of(attachment: Attachment) -> bytes:
    """The bytes of a document. Raises `FileNotFoundError` when they are gone."""
    return unseal(PURPOSE, _path(attachment.key).read_bytes())


def download(attachment: Attachment) -> HttpResponse:
    """A document to save, never to show: a browser must not run what somebody sent us. Raises `Http404` when it is gone."""
    try:
        content = content_of(attachment)
    except FileNotFoundError:
        raise Http404 from None
    response = HttpResponse(content, content_type=attachment.content_type)
    response.headers["Content-Disposition"] = (
        content_disposition_header(True, attachment.name) or "attachment"
    )
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["Content-Security-Policy"] = "sandbox; default-src 'none'"
    return response


def forget_documents(cases: Iterable[int]) -> None:
    """Delete the documents of these cases, files first: who is killed in between finds the rows again."""
    documents = Attachment.objects.filter(case__in=cases)
    _delete_files(documents.values_list("key", flat=True))
    documents.delete()


def drop_strays(*, now: datetime) -> int:
    """Delete files that belong to no document: what was written before its transaction failed, and what a process that was
    killed left behind. Returns how many.
    """
    known = {key.hex for key in Attachment.objects.values_list("key", flat=True).iterator()}
    latest, count = (now - STRAY_AFTER).timestamp(), 0
    for path in settings.ATTACHMENT_DIR.glob("*/*"):
        with suppress(FileNotFoundError):  # deleted with its case just now
            if path.name not in known and path.stat().st_mtime < latest:
                path.unlink()
                count += 1
    return count


def _delete_files(keys: Iterable[uuid.UUID]) -> None:
    for key in keys:
        for path in (_path(key), _path(key).with_suffix(".part")):
            path.unlink(missing_ok=True)


def reseal_documents() -> int:
    """Seal every document anew with the newest key. Returns how many there were."""
    count = 0
    for attachment in Attachment.objects.only("key").iterator():
        path = _path(attachment.key)
        path.with_suffix(".part").unlink(missing_ok=True)  # of a run that was killed
        try:
            _write_sealed(path, content_of(attachment))
        except FileNotFoundError:
            continue
        count += 1
    return count


def attachment_for(user: User, key: uuid.UUID) -> Attachment | None:
    """The document, if this member of staff may see its case."""
    attachment = Attachment.objects.select_related("case").filter(key=key).first()
    return attachment if attachment and may_see(user, attachment.case) else None


def _path(key: uuid.UUID) -> Path:
    return settings.ATTACHMENT_DIR / key.hex[:2] / key.hex


def _write_sealed(path: Path, data: bytes) -> None:
    """Write whole or not at all: a file under its own name is complete."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    unfinished = path.with_suffix(".part")
    with open(unfinished, "xb") as file:
        file.write(seal(PURPOSE, data))
        file.flush()
        os.fsync(file.fileno())
    unfinished.rename(path)
