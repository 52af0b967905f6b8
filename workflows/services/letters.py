"""The words of letters: a new version of them, and the way back to the standard."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _

from organisation import audit
from organisation.foundations.models import Foundation
from organisation.people.models import User
from organisation.people.policies import ALL
from workflows.engine.definition import Process
from workflows.engine.errors import Conflict
from workflows.engine.letters import words_for
from workflows.engine.placeholders import problems
from workflows.models import Letter
from workflows.policies import case_scope

WRITTEN, STANDARD_AGAIN = "letter.written", "letter.standard"


def may_write(user: User, foundation: Foundation | None) -> bool:
    """Whether somebody may change the letters of `foundation`, or (None) those of everyone."""
    scope = case_scope(user)
    return scope is ALL if foundation is None else foundation.pk in scope


def refuse_wrong(*, process: Process, key: str, subject: str, body: str) -> None:
    """Raise `ValidationError` by field, in words, for what a letter cannot fill in or would lose."""
    wrong: dict[str, list[str]] = {}
    standard = words_for(process, key, None).body
    for field, words in problems(process, key, subject=subject, body=body, standard=standard):
        wrong.setdefault(field, []).append(words)
    if wrong:
        raise ValidationError(wrong)


def write(
    *,
    process: Process,
    key: str,
    foundation: Foundation | None,
    subject: str,
    body: str,
    by: User,
    seen: int | None,
) -> Letter:
    """Have these words be what `foundation` (None: everyone without words of their own) says in the letter `key`.

    `seen` is the version that the writer began from, None for the standard. The same words as those in use are no new version.
    Raises `ValidationError`, `PermissionDenied`, or `Conflict` when a colleague changed the letter since.
    """
    refuse_wrong(process=process, key=key, subject=subject, body=body)
    try:
        with transaction.atomic():
            in_use = _in_use(process, key, foundation, by)
            if in_use and (in_use.subject, in_use.body) == (subject, body):
                return in_use
            _refuse_stale(in_use, seen)
            return _next_version(process, key, foundation, subject, body, by)
    except IntegrityError:
        # Two who write the first version at once have no row to lock.
        raise Conflict(_changed()) from None


def _next_version(
    process: Process, key: str, foundation: Foundation | None, subject: str, body: str, by: User
) -> Letter:
    versions = Letter.objects.filter(kind=process.kind, key=key, foundation=foundation)
    newest = versions.aggregate(number=Max("number"))["number"] or 0
    versions.filter(in_use=True).update(in_use=False)
    made = Letter.objects.create(
        kind=process.kind,
        key=key,
        foundation=foundation,
        number=newest + 1,
        subject=subject,
        body=body,
        written_by=by,
        written_at=timezone.now(),
    )
    _record(WRITTEN, made, by)
    return made


def back_to_standard(
    *, process: Process, key: str, foundation: Foundation | None, by: User, seen: int | None
) -> bool:
    """Have the standard hold again; the versions stay. False when it holds already.

    Raises `PermissionDenied`, or `Conflict` when a colleague changed the letter since `seen`.
    """
    with transaction.atomic():
        in_use = _in_use(process, key, foundation, by)
        if in_use is None:
            return False
        _refuse_stale(in_use, seen)
        in_use.in_use = False
        in_use.save(update_fields=["in_use"])
        _record(STANDARD_AGAIN, in_use, by)
    return True


def _in_use(process: Process, key: str, foundation: Foundation | None, by: User) -> Letter | None:
    """The version in use, ours until the end of the transaction."""
    if not may_write(by, foundation):
        raise PermissionDenied
    rows = Letter.objects.select_for_update(of=("self",))
    return rows.filter(kind=process.kind, key=key, foundation=foundation, in_use=True).first()


def _refuse_stale(in_use: Letter | None, seen: int | None) -> None:
    if (in_use.pk if in_use else None) != seen:
        raise Conflict(_changed())


def _changed() -> str:
    return _("A colleague changed this letter in the meantime. What you typed is still here.")


def _record(action: str, letter: Letter, by: User) -> None:
    subject = f"{letter.kind}/{letter.key} {letter.number}"
    audit.record(action, actor=by, foundation=letter.foundation, subject=subject)
