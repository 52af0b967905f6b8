"""Writing beside a case."""

import uuid

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from organisation.people.models import User
from workflows.engine import registry
from workflows.engine.letters import send_letter
from workflows.models import Case, Note
from workflows.policies import may_see


def add_note(
    *, case_id: int, author: User, body: str, shared: bool = False, form_key: uuid.UUID | None = None
) -> Note:
    """Add a note. A shared one stands on the status page, and the applicant gets a letter with it.

    The same note sent twice from the form with `form_key`, as a double click does, is one note and one letter.

    Raises `PermissionDenied` when `author` may not see the case, or there is nothing left of it.
    """
    with transaction.atomic():
        case = (
            Case.objects.select_for_update(of=("self",)).select_related("foundation", "owner").get(pk=case_id)
        )
        if not may_see(author, case) or case.forgotten_at:
            raise PermissionDenied
        note, is_new = Note.objects.get_or_create(
            key=uuid.uuid5(form_key or uuid.uuid4(), f"{case.pk} {author.pk} {shared} {body}"),
            defaults={
                "case": case,
                "author": author,
                "body": body,
                "shared": shared,
                "created_at": timezone.now(),
            },
        )
        if shared and is_new:
            send_letter(registry.get(case.kind), "message", case, extra={"bericht": body})
    return note
