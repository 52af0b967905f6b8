"""A log that can be trusted: actions are registered, entries are only ever added.

Register an action in the ``ready()`` of the app that performs it, `record` it in the transaction that performs it::

    register("mail.retried", _("Mail sent again"))
    record("mail.retried", actor=user, foundation=mail.foundation, subject=mail.reference)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from organisation.prepared import add

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise

    from organisation.audit.models import AuditEntry
    from organisation.foundations.models import Foundation
    from organisation.people.models import User

__all__ = ["UnknownAction", "label", "record", "register"]

_labels: dict[str, str | _StrPromise] = {}


class UnknownAction(LookupError):
    """An action that nobody registered: a typing error, or a log line that no one would find again."""


def register(action: str, label: str | _StrPromise) -> None:
    """Make `action` ("case.assigned") known, with the words that people read.

    Raises `ValueError` when the same action was registered with other words.
    """
    if action in _labels and str(_labels[action]) != str(label):
        raise ValueError(f"Audit action {action!r} is already registered as {str(_labels[action])!r}.")
    _labels[action] = label


def label(action: str) -> str:
    """The words for `action`, in the active language. Raises `UnknownAction`."""
    try:
        return str(_labels[action])
    except KeyError:
        raise UnknownAction(action) from None


def record(
    action: str,
    *,
    actor: User | None,
    foundation: Foundation | None = None,
    subject: str = "",
    reason: str = "",
) -> AuditEntry:
    """Add an entry, in the caller's transaction.

    `actor` is the user who acts, or None for the platform itself. `subject` names what it is about by its reference and
    never by a person's name; `reason` is stored sealed. Raises `UnknownAction`.
    """
    from organisation.audit.models import AuditEntry

    if action not in _labels:
        raise UnknownAction(action)
    entry = AuditEntry(
        action=action, actor=actor, foundation=foundation, subject=subject, reason=reason or None
    )
    add(entry)
    return entry
