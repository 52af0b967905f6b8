"""What the clock and the desk ask: each calls one service, and may be repeated."""

from celery import shared_task

from organisation.calendar import workdays
from organisation.privacy import requests, retention

LIMITS = {"acks_late": True, "ignore_result": True, "soft_time_limit": 1700, "time_limit": 1800}


@shared_task(name="organisation.privacy.tasks.forget", **LIMITS)
def forget() -> None:
    """Forget whatever was kept long enough. Nightly, and again whenever it is called."""
    retention.run(today=workdays.today())
    requests.close_old()


@shared_task(name="organisation.privacy.tasks.build_copies", **LIMITS)
def build_copies() -> None:
    """Make the copies that were asked for. Every minute: what a dead worker left is found again."""
    for request_id in requests.waiting():
        requests.build(request_id)
