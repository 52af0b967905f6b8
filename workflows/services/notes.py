"""Writing beside a case."""

import uuid

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from organisation.people.models import User
from workflows.engine import colleagues, registry
from workflows.engine.letters import send_letter
from workflows.models import Case, Mention, Note
from workflows.policies import may_see
from workflows.selectors.mentions import named_in, who_can_be_named


def add_note(
    *, case_id: int, author: User, body: str, shared: bool = False, form_key: uuid.UUID | None = None
) -> Note:
    """Add a note. A shared one stands on the status page, and the applicant gets a letter with it. Colleagues who are named in
    one that stays among staff find it on their day at the desk, and get a mail that tells nothing of the case.

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
        elif is_new:
            _call(note, case, author)
    return note


def _call(note: Note, case: Case, author: User) -> None:
    """Have those who are named in `note` know of it. Only who may see the case can be named."""
    people, _unknown = named_in(note.body, who_can_be_named(case, author)) if "@" in note.body else ([], [])
    Mention.objects.bulk_create(Mention(note=note, user=person) for person in people)
    colleagues.tell(
        people,
        subject=_("A colleague named you in a note"),
        words=_("%(name)s named you in a note at the desk. You find it at the top of your day.")
        % {"name": author.full_name},
        foundation=case.foundation,
        kind="desk/mention",
    )


def see_mentions(*, case: Case, user: User) -> None:
    """Write down that somebody saw the notes of a case in which they are named. One statement."""
    unseen = Mention.objects.filter(user=user, note__case=case, seen_at=None)
    unseen.update(seen_at=timezone.now())
