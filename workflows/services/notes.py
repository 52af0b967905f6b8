"""Writing beside a case."""

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from organisation.people.models import User
from workflows.engine import registry
from workflows.engine.letters import send_letter
from workflows.models import Case, Note
from workflows.policies import may_see


def add_note(*, case_id: int, author: User, body: str, shared: bool = False) -> Note:
    """Add a note. A shared one stands on the status page, and the applicant gets a letter with it.

    Raises `PermissionDenied` when `author` may not see the case.
    """
    with transaction.atomic():
        case = Case.objects.select_related("foundation", "owner").get(pk=case_id)
        if not may_see(author, case):
            raise PermissionDenied
        note = Note.objects.create(
            case=case, author=author, body=body, shared=shared, created_at=timezone.now()
        )
        if shared:
            send_letter(registry.get(case.kind), "message", case, extra={"bericht": body})
    return note
