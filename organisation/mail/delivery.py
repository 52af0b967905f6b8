"""Sending what was written down: claim, send, record, one mail at a time.

The claim and the record are commits of their own, and the message leaves between them. A worker that dies there leaves the row in
*sending*; it is due again after `STUCK_AFTER` and goes out with the same Message-ID: at most one repeat a death, none lost.
"""

from __future__ import annotations

import logging
import time
from datetime import timedelta
from email.utils import format_datetime

from django.conf import settings
from django.core.mail import EmailMultiAlternatives, get_connection
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from organisation.mail.failures import Failed, Unsendable, classify
from organisation.mail.models import OutgoingMail

logger = logging.getLogger(__name__)

State = OutgoingMail.State

# Longer than a task may run (`tasks.deliver`), so that a row is never taken from a worker that is alive.
STUCK_AFTER = timedelta(minutes=3)
# Waiting time after the first, second, … attempt; after the last one the mail has failed (three days in all).
BACKOFF = (
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=6),
    timedelta(hours=12),
    timedelta(hours=24),
    timedelta(hours=24),
)
MAX_ATTEMPTS = len(BACKOFF) + 1


def due() -> QuerySet[OutgoingMail]:
    """What should go out now: queued or to be retried, or stuck in flight; the longest waiting first."""
    return _waiting().filter(attempts__lt=MAX_ATTEMPTS).order_by("next_attempt_at", "pk")


def _waiting() -> QuerySet[OutgoingMail]:
    return OutgoingMail.objects.filter(
        state__in=[State.QUEUED, State.SENDING], next_attempt_at__lte=timezone.now()
    )


def deliver(mail_id: int) -> bool:
    """Send this mail if it is due and nobody else is sending it. Returns whether it was sent by this call."""
    claimed = _claim(due().filter(pk=mail_id))
    return claimed is not None and _send_and_record(claimed)


def deliver_due(*, seconds: float) -> int:
    """Send everything that is due, for at most about `seconds`. Returns the number of attempts."""
    until = time.monotonic() + seconds
    attempts = 0
    while time.monotonic() < until and (claimed := _claim(due())) is not None:
        _send_and_record(claimed)
        attempts += 1
    return attempts


def give_up() -> int:
    """Fail what was stuck in flight at its last attempt, lest one mail kills worker after worker. Returns how many."""
    return (
        _waiting()
        .filter(attempts__gte=MAX_ATTEMPTS)
        .update(
            state=State.FAILED,
            failure=OutgoingMail.Failure.TEMPORARY,
            failure_words="The worker died while sending.",
        )
    )


@transaction.atomic
def _claim(candidates: QuerySet[OutgoingMail]) -> OutgoingMail | None:
    """Take the first candidate that no other worker holds, and say so in its row.

    The sealed columns stay unread: a row that cannot be opened must not stop the ones behind it.
    """
    mail = candidates.defer(*OutgoingMail.SEALED).select_for_update(skip_locked=True).first()
    if mail is None:
        return None
    now = timezone.now()
    mail.state = State.SENDING
    mail.attempts += 1
    mail.claimed_at = now
    mail.next_attempt_at = now + STUCK_AFTER
    mail.save(update_fields=["state", "attempts", "claimed_at", "next_attempt_at"])
    return mail


def _send_and_record(claimed: OutgoingMail) -> bool:
    try:
        mail = OutgoingMail.objects.select_related("foundation").get(pk=claimed.pk)
        _send(mail)
    except Exception as error:
        _record_failure(claimed, classify(error))
        return False
    _record(
        claimed,
        state=State.SENT,
        sent_at=timezone.now(),
        failure="",
        failure_words=None,
        **_cleared_key(claimed),
    )
    return True


def _send(mail: OutgoingMail) -> None:
    message = build_message(mail)
    try:
        message.message()
    except (ValueError, UnicodeError) as error:
        raise Unsendable(str(error)) from error
    message.connection = get_connection(settings.MAIL_TRANSPORT)
    if message.send() != 1:
        raise ConnectionError("The transport did not take the message.")


def build_message(mail: OutgoingMail) -> EmailMultiAlternatives:
    """The message of this row: the same Message-ID and date at every attempt, the text exactly as it was written."""
    if mail.recipient is None or mail.subject is None or mail.text is None:
        raise Unsendable("The mail has been cleared.")
    message = EmailMultiAlternatives(
        subject=mail.subject,
        body=mail.text,
        from_email=settings.DEFAULT_FROM_EMAIL,
        to=[mail.recipient],
        reply_to=[mail.foundation.email] if mail.foundation and mail.foundation.email else None,
        headers={
            "Message-ID": mail.message_id,
            "Date": format_datetime(timezone.localtime(mail.created_at)),
            "Auto-Submitted": "auto-generated",
        },
    )
    if mail.html:
        message.attach_alternative(mail.html, "text/html")
    if mail.calendar:
        message.attach("afspraak.ics", mail.calendar, "text/calendar; method=PUBLISH")
    return message


def _record(claimed: OutgoingMail, **values: object) -> None:
    """Write the outcome, unless another worker has claimed the row since: its attempt counts then, not ours."""
    OutgoingMail.objects.filter(pk=claimed.pk, state=State.SENDING, attempts=claimed.attempts).update(
        **values
    )


def _record_failure(claimed: OutgoingMail, failed: Failed) -> None:
    logger.warning("Mail %s, attempt %d: %s failure.", claimed.message_id, claimed.attempts, failed.kind)
    outcome: dict[str, object] = {"failure": failed.kind, "failure_words": failed.words}
    if failed.kind == OutgoingMail.Failure.PERMANENT or claimed.attempts >= MAX_ATTEMPTS:
        _record(claimed, state=State.FAILED, **outcome)
    else:
        pause = BACKOFF[claimed.attempts - 1]
        _record(claimed, state=State.QUEUED, next_attempt_at=timezone.now() + pause, **outcome)


def _cleared_key(mail: OutgoingMail) -> dict[str, None]:
    """A link that logs in has done its work once it is sent; it is not kept."""
    return {"text": None, "html": None} if mail.carries_key else {}
