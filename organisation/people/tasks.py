"""Nightly work on people."""

from celery import shared_task
from django.core.management import call_command

from organisation.people.groups import settle_all


@shared_task(name="organisation.people.tasks.settle_groups")
def settle_groups() -> int:
    """Roles begin and end on a date: let the groups follow."""
    return settle_all()


@shared_task(name="organisation.people.tasks.forget_sessions")
def forget_sessions() -> None:
    """Delete sessions that are over."""
    call_command("clearsessions")
