"""The mail backend that Django, allauth and Wagtail use: their messages become rows too."""

from __future__ import annotations

import re
from collections.abc import Sequence

from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.utils.html import strip_tags

from organisation.mail.services import BadMail, queue_mail

KIND = "account"
_NAMED = re.compile(r"[^<>]*<([^<>]+)>")


class QueueBackend(BaseEmailBackend):
    """Writes a row for each recipient, in the caller's transaction.

    The sender is always `DEFAULT_FROM_EMAIL`. What a row cannot hold is refused with `BadMail` rather than left out: attachments,
    a reply address, alternatives other than HTML. These mails belong to no foundation and may hold a key.
    """

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        sent = 0
        for message in email_messages:
            try:
                sent += _queue(message)
            except BadMail:
                if not self.fail_silently:
                    raise
        return sent


@transaction.atomic
def _queue(message: EmailMessage) -> int:
    text, html = _bodies(message)
    recipients = message.recipients()
    for recipient in recipients:
        queue_mail(to=_address(recipient), subject=str(message.subject), text=text, html=html, kind=KIND)
    return 1 if recipients else 0


def _bodies(message: EmailMessage) -> tuple[str, str]:
    if message.attachments:
        raise BadMail("The mail queue takes no attachments.")
    if message.reply_to:
        raise BadMail("The mail queue sets the reply address itself.")
    body = str(message.body)
    if message.content_subtype == "html":
        return strip_tags(body), body
    html = ""
    for alternative in getattr(message, "alternatives", ()):
        if html or alternative.mimetype != "text/html":
            raise BadMail("The mail queue takes one alternative: text/html.")
        html = str(alternative.content)
    return body, html


def _address(recipient: str) -> str:
    """The bare address of ``Name <address>``; what cannot be read that way is left as it is, for `queue_mail` to refuse."""
    named = _NAMED.fullmatch(recipient)
    return named[1] if named else recipient
