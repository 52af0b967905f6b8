"""Forgetting what was written: the row stays for the count, the person and the words go."""

from __future__ import annotations

from datetime import timedelta

from django.conf import settings
from django.db.models import Q
from django.utils import timezone

from organisation.mail.models import OutgoingMail

State = OutgoingMail.State


def clear_old() -> int:
    """Clear what was sent, or has failed, more than `MAIL_CLEAR_AFTER_DAYS` days ago. Returns the number of mails.

    What still waits to be sent is never cleared.
    """
    now = timezone.now()
    before = now - timedelta(days=settings.MAIL_CLEAR_AFTER_DAYS)
    done = Q(state=State.SENT, sent_at__lt=before) | Q(state=State.FAILED, next_attempt_at__lt=before)
    # No mail is done before it was written: this bound lets the index serve the nightly look.
    old = OutgoingMail.objects.filter(done, cleared_at=None, created_at__lt=before)
    return old.update(**dict.fromkeys(OutgoingMail.SEALED), cleared_at=now)
