"""Work that the clock brings. Thin: each calls one service."""

import logging
import time
from collections.abc import Callable
from typing import Final

from celery import shared_task
from celery.exceptions import SoftTimeLimitExceeded
from django.utils import timezone

from organisation.calendar import workdays
from workflows.engine import registry
from workflows.services import attachments, batches, drafts, escalation, exports, presence, submissions

logger = logging.getLogger(__name__)
#: Whoever is stopped here leaves the rest to the next minute.
LONG = {"soft_time_limit": 280, "time_limit": 300}
#: So many seconds are for all batches together, and after so many no more exports are begun: a long one still gets its time.
FOR_BATCHES: Final = 80
LAST_BEGIN: Final = 100


@shared_task(name="workflows.tasks.expire_drafts", time_limit=600)
def expire_drafts() -> int:
    """Close drafts that nobody went on with. Nightly, and again whenever it is called."""
    closed = 0
    while some := drafts.expire_left(today=workdays.today()):
        closed += some
    return closed


@shared_task(name="workflows.tasks.forget_receipts", time_limit=600)
def forget_receipts() -> int:
    """Forget the answers that were kept for requests sent twice. Nightly."""
    return submissions.forget_receipts(now=timezone.now())


@shared_task(name="workflows.tasks.catch_up", time_limit=600)
def catch_up() -> int:
    """Have cases follow news from below that was missed. Every minute."""
    return sum(sweep() for sweep in registry.sweeps)


@shared_task(name="workflows.tasks.escalate", time_limit=600)
def escalate() -> int:
    """Tell colleagues of promises that are about to break. Every quarter of an hour, and nothing twice."""
    return escalation.sweep(today=workdays.today())


@shared_task(name="workflows.tasks.forget_presence", time_limit=600)
def forget_presence() -> int:
    """Forget who looked at which case. Nightly."""
    return presence.forget(now=timezone.now())


@shared_task(name="workflows.tasks.drop_strays", time_limit=600)
def drop_strays() -> int:
    """Delete files that belong to no document. Nightly."""
    return attachments.drop_strays(now=timezone.now())


@shared_task(name="workflows.tasks.carry_out", **LONG)
def carry_out(batch_id: int) -> int:
    """Move the cases of a batch, as asked when it was started."""
    return batches.carry_out(batch_id)


@shared_task(name="workflows.tasks.make_export", **LONG)
def make_export(export_id: int) -> bool:
    """Make a list of cases as a file, as asked when it was wished."""
    return exports.make(export_id)


@shared_task(name="workflows.tasks.go_on", **LONG)
def go_on() -> int:
    """Go on with batches and exports that nobody works at: what the broker lost, and what a dead worker left. Every minute.

    Where one of them goes wrong, the others go on.
    """
    begun, going, count = time.monotonic(), batches.running(), 0
    for each in going:
        count += _apart(lambda key: batches.carry_out(key, seconds=FOR_BATCHES / len(going)), each)
    for each in exports.waiting(now=timezone.now()):
        if time.monotonic() - begun < LAST_BEGIN:
            count += _apart(exports.make, each)
    return count


def _apart(work: Callable[[int], int], key: int) -> int:
    try:
        return work(key)
    except SoftTimeLimitExceeded:
        raise
    except Exception:
        logger.exception("Left for the next minute: %d", key)
        return 0


@shared_task(name="workflows.tasks.throw_away", time_limit=600)
def throw_away() -> int:
    """Throw away files whose day is over, and old previews and reports of many cases at once. Every hour."""
    now = timezone.now()
    return exports.throw_away(now=now) + batches.throw_away(now=now)
