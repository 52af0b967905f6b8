"""What the worker and beat call: ids only, safe to repeat; each calls one service."""

from celery import shared_task

from organisation.mail import clearing, delivery

# Below `delivery.STUCK_AFTER`: who is stopped here can no longer be sending when its row is due again.
LIMITS = {"acks_late": True, "ignore_result": True, "soft_time_limit": 60, "time_limit": 90}
SWEEP_SECONDS = 25


@shared_task(**LIMITS)
def deliver(mail_id: int) -> None:
    """Send one mail, as asked by a nudge."""
    delivery.deliver(mail_id)


@shared_task(**LIMITS)
def sweep() -> None:
    """Send what waits: nudges that got lost, retries, and what a dead worker held."""
    delivery.give_up()
    delivery.deliver_due(seconds=SWEEP_SECONDS)


@shared_task(**LIMITS)
def clear_bodies() -> None:
    """Forget the words of old mail."""
    clearing.clear_old()
