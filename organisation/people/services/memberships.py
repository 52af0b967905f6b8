"""Giving and ending roles. The Wagtail groups follow by themselves (`organisation.people.groups`)."""

from __future__ import annotations

from datetime import date

from django.db import transaction
from django.db.models import Q

from organisation.calendar.workdays import today
from organisation.foundations.models import Foundation
from organisation.people.models import Membership, User


@transaction.atomic
def grant(
    *, user: User, foundation: Foundation, role: str, since: date | None = None, until: date | None = None
) -> Membership:
    """Let the user hold the role from `since` (today) up to `until` (until further notice).

    A membership that already covers those days is given back; an open one that starts later starts earlier.
    """
    start = since or today()
    # Two grants at once for one person: the second sees what the first wrote.
    User.objects.select_for_update().get(pk=user.pk)
    same = Membership.objects.filter(user=user, foundation=foundation, role=role)
    ends_late_enough = Q(until=None) | Q(until__gte=until) if until else Q(until=None)
    covering = same.filter(ends_late_enough, since__lte=start).first()
    if covering:
        return covering
    later = same.filter(until=None).first() if until is None else None
    if later:
        later.user, later.since = user, start
        later.save()
        return later
    return Membership.objects.create(user=user, foundation=foundation, role=role, since=start, until=until)


@transaction.atomic
def end(*, user: User, foundation: Foundation, role: str, on: date | None = None) -> int:
    """Let the role hold no longer from `on` (today) onwards. Returns how many memberships that changed."""
    day = on or today()
    running = Membership.objects.filter(
        Q(until=None) | Q(until__gt=day), user=user, foundation=foundation, role=role
    )
    changed = 0
    for membership in running.select_for_update():
        membership.user = user
        membership.until = max(day, membership.since)
        membership.save()
        changed += 1
    return changed
