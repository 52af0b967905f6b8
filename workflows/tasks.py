"""Work that the clock brings. Thin: each calls one service."""

from celery import shared_task
from django.utils import timezone

from organisation.calendar import workdays
from workflows.engine import registry
from workflows.services import drafts, escalation, presence, submissions


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
