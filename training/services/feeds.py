"""The secret address of somebody's own calendar."""

from __future__ import annotations

from django.conf import settings

from organisation.people.models import User
from training.models import CalendarFeed


def feed_address(*, user: User) -> str:
    """The address of somebody's calendar, made when they first ask for it."""
    feed, _made = CalendarFeed.objects.get_or_create(user=user)
    return f"{settings.SITE_URL}{feed.address}"
