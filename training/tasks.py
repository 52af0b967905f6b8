"""Work that the clock brings. Thin: each calls one service."""

from celery import shared_task

from training.services import completion, reminders, seats


@shared_task(name="training.tasks.keep_promises", time_limit=600)
def keep_promises() -> int:
    """End offers whose time is over, and the lines of sessions that have been. Every minute, and again whenever it is called."""
    return seats.lapse_offers() + seats.end_lines()


@shared_task(name="training.tasks.complete", time_limit=600)
def complete() -> int:
    """Complete courses of which the last requirement went away. Every ten minutes, and again whenever it is called."""
    return completion.settle_overdue()


@shared_task(name="training.tasks.remind", time_limit=600)
def remind() -> int:
    """Send reminders that are due. Every minute, and again whenever it is called."""
    return reminders.remind()


@shared_task(name="training.tasks.forget_guests", time_limit=600)
def forget_guests() -> int:
    """Wipe the names and addresses of guests whose session has been. Nightly."""
    return seats.forget_guests()
