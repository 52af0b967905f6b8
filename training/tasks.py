"""Work that the clock brings. Thin: each calls one service."""

from celery import shared_task

from training.services import reminders, seats


@shared_task(name="training.tasks.keep_promises", time_limit=600)
def keep_promises() -> int:
    """End offers whose time is over, and send reminders that are due. Every minute, and again whenever it is called."""
    return seats.lapse_offers() + reminders.remind()
