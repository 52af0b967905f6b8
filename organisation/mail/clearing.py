"""Forgetting what was written: the row stays for the count, the person and the words go."""

from __future__ import annotations

from datetime import timedelta

from django.conf import settings
from django.db.models import Q, QuerySet
from django.utils import timezone

from organisation.mail.eml import forget_files
from organisation.mail.models import OutgoingMail

State = OutgoingMail.State
BATCH = 1000


def clear_old() -> int:
    """Clear what was sent, or has failed, more than `MAIL_CLEAR_AFTER_DAYS` days ago. Returns the number of mails.

    What still waits to be sent is never cleared.
    """
    now = timezone.now()
    before = now - timedelta(days=settings.MAIL_CLEAR_AFTER_DAYS)
    done = Q(state=State.SENT, sent_at__lt=before) | Q(state=State.FAILED, next_attempt_at__lt=before)
    # No mail is done before it was written: this bound lets the index serve the nightly look.
    return _clear(OutgoingMail.objects.filter(done, cleared_at=None, created_at__lt=before))


def forget(mails: QuerySet[OutgoingMail]) -> int:
    """Clear these now, whatever became of them; one that still waits is not sent any more. Returns how many there were.

    In the caller's transaction.
    """
    waiting = mails.filter(state__in=[State.QUEUED, State.SENDING])
    # Not by its key: `mails` may be asked for something that clearing takes away.
    stopped = list(waiting.values_list("pk", flat=True))
    count = _clear(mails.filter(cleared_at=None))
    OutgoingMail.objects.filter(pk__in=stopped).update(
        state=State.FAILED, failure=OutgoingMail.Failure.PERMANENT
    )
    return count


def _clear(mails: QuerySet[OutgoingMail]) -> int:
    """Words and addresses, and before them the files that our own transport wrote: whoever dies in between begins again."""
    count = 0
    while batch := dict(mails.values_list("pk", "message_id")[:BATCH]):
        forget_files(batch.values())
        count += OutgoingMail.objects.filter(pk__in=batch, cleared_at=None).update(
            **dict.fromkeys(OutgoingMail.SEALED), recipient_index="", cleared_at=timezone.now()
        )
    return count
