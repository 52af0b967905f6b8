"""Writing a mail down. Sending it is the worker's job (`organisation.mail.delivery`)."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from email.utils import parseaddr
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import timezone

from organisation import audit
from organisation.mail.models import OutgoingMail
from organisation.mail.nudge import nudge
from organisation.prepared import add
from organisation.sealing import blind_index

if TYPE_CHECKING:
    from organisation.foundations.models import Foundation
    from organisation.people.models import User

# Whatever could end a header line: control characters, and what str.splitlines() breaks at.
LINE_BREAKERS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


class BadMail(ValueError):
    """A mail that may not be written: no valid address, or a subject that could smuggle in a header."""


def queue_mail(
    *,
    to: str,
    subject: str,
    text: str,
    html: str = "",
    calendar: str = "",
    foundation: Foundation | None = None,
    kind: str,
    reference: str = "",
    version: str = "",
    carries_key: bool | None = None,
) -> OutgoingMail:
    """Write one mail in the caller's transaction (one INSERT) and nudge the worker once that is committed.

    `text` and `html` are finished: they go out as they are, and nothing renders them again. `calendar` is an appointment that
    goes along (iCalendar). `kind` says which letter it is, `version` of which version of its words it was made, `reference` which
    case it belongs to. With a `foundation` its address is the Reply-To and its coordinators see the mail in the outbox; without
    one only the superuser does. `carries_key` (by default: when there is no foundation) marks a mail with a link that logs in or
    sets a password. Raises `BadMail`.
    """
    _check(to=to, subject=subject)
    mail = OutgoingMail(
        kind=kind,
        reference=reference,
        version=version,
        foundation=foundation,
        message_id=new_message_id(),
        recipient=to,
        recipient_index=recipient_index(to),
        subject=subject,
        text=text,
        html=html or None,
        calendar=calendar or None,
        carries_key=foundation is None if carries_key is None else carries_key,
    )
    add(mail)
    # After the commit, so that the worker finds the row; robust, so that no answer to a visitor ever depends on it.
    transaction.on_commit(lambda: nudge(mail.pk), robust=True)
    return mail


def queue_template(*, template: str, context: Mapping[str, Any], **mail: Any) -> OutgoingMail:
    """Queue the mail that `template` makes of `context`: its first line the subject, then an empty line, then the text.

    `mail` is what `queue_mail` takes besides.
    """
    written = render_to_string(template, {**context, "site_url": settings.SITE_URL})
    subject, _gap, body = written.strip().partition("\n\n")
    return queue_mail(subject=" ".join(subject.split()), text=body.strip() + "\n", **mail)


def recipient_index(address: str) -> str:
    """By which the mail of one address is found; capitals make no difference."""
    return blind_index("mail-recipient", address.strip().lower())


def _check(*, to: str, subject: str) -> None:
    try:
        validate_email(to)
    except ValidationError:
        raise BadMail("The recipient is not one plain mail address.") from None
    if LINE_BREAKERS.search(to) or LINE_BREAKERS.search(subject):
        raise BadMail("A recipient and a subject are one line without control characters.")


def new_message_id() -> str:
    """A unique Message-ID under the sender's domain; it is the row's for good, so that a repeat is known as one."""
    domain = parseaddr(settings.DEFAULT_FROM_EMAIL)[1].rpartition("@")[2] or "localhost"
    return f"<{uuid.uuid4().hex}@{domain}>"


@transaction.atomic
def try_again(*, mail_id: int, actor: User) -> bool:
    """Queue a failed mail once more, with a fresh count of attempts. False when there is nothing (left) to send."""
    mail = (
        OutgoingMail.objects.select_for_update()
        .filter(pk=mail_id, state=OutgoingMail.State.FAILED, cleared_at=None)
        .defer(*OutgoingMail.SEALED)
        .first()
    )
    if mail is None:
        return False
    mail.state = OutgoingMail.State.QUEUED
    mail.attempts = 0
    mail.next_attempt_at = timezone.now()
    mail.save(update_fields=["state", "attempts", "next_attempt_at"])
    audit.record(
        "mail.retried", actor=actor, foundation=mail.foundation, subject=mail.reference or mail.message_id
    )
    transaction.on_commit(lambda: nudge(mail.pk), robust=True)
    return True
