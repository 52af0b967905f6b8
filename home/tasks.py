"""Work that the clock brings. Thin: each calls one service."""

from celery import shared_task
from django.utils import timezone

from home.services import schedule


@shared_task(name="home.tasks.keep_dates")
def keep_dates() -> None:
    """Pages come and go on the minute that was approved. Safe to run again."""
    schedule.keep_dates(now=timezone.now())
