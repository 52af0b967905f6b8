"""Work that the clock brings. Thin: each calls one service."""

from celery import shared_task
from django.utils import timezone

from organisation.calendar import workdays
from workflows.engine import registry
from workflows.services import attachments, batches, drafts, escalation, exports, presence, submissions

#: Whoever is stopped here leaves the rest to the next minute.
LONG = {"soft_time_limit": 280, "time_limit": 300}


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
    """Go on with batches and exports that nobody works at: what the broker lost, and what a dead worker left. Every minute."""
    going = [batches.carry_out(each, seconds=60) for each in batches.running()]
    made = [exports.make(each) for each in exports.waiting(now=timezone.now())]
    return sum(going) + sum(made)


@shared_task(name="workflows.tasks.throw_away", time_limit=600)
def throw_away() -> int:
    """Throw away files whose day is over, and old previews and reports of many cases at once. Every hour."""
    now = timezone.now()
    return exports.throw_away(now=now) + batches.throw_away(now=now)
