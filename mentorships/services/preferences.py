"""Keeping what a mentor told at the intake."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction

from mentorships.models import Mentor, Preferences
from organisation import audit
from organisation.people.models import User


def keep(
    *,
    mentor: Mentor,
    clients: int,
    distance: int,
    told: Mapping[str, Any],
    worldview: str,
    now: datetime,
) -> Preferences:
    """The answers of an intake take the place of those of an earlier one."""
    values = {
        "clients": clients,
        "distance": distance,
        "told": dict(told),
        "worldview": worldview or None,
        "told_at": now,
    }
    preferences, _made = Preferences.objects.update_or_create(mentor=mentor, defaults=values)
    return preferences


@transaction.atomic
def forget_worldview(*, mentor: Mentor, by: User) -> None:
    """Forget a wish about faith or worldview: whoever told it takes it back."""
    if Preferences.objects.filter(mentor=mentor, worldview__isnull=False).update(worldview=None):
        audit.record(
            "mentor.wish_forgotten", actor=by, foundation=mentor.foundation, subject=f"mentor {mentor.pk}"
        )
