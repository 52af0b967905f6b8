"""Work that the clock brings. Thin: each calls one service."""

from celery import shared_task

from organisation.calendar import workdays
from workflows.services import drafts


@shared_task(name="workflows.tasks.expire_drafts", time_limit=600)
def expire_drafts() -> int:
    """Close drafts that nobody went on with. Nightly, and again whenever it is called."""
    return drafts.expire_left(today=workdays.today())
