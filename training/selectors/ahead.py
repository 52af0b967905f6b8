"""What is coming in training, for the first page of the admin."""

from __future__ import annotations

from datetime import timedelta

from django.db.models import Count, F, Q, QuerySet
from django.utils import timezone

from training.models import Session

#: So far ahead a coordinator looks.
AHEAD = timedelta(weeks=4)


def numbers_ahead(sessions: QuerySet[Session]) -> tuple[int, int]:
    """How many of `sessions` begin within four weeks, and in how many of those too few people are. One query."""
    now = timezone.now()
    coming = sessions.filter(is_cancelled=False, starts_at__gt=now, starts_at__lte=now + AHEAD)
    found = coming.aggregate(all=Count("pk"), thin=Count("pk", filter=Q(taken__lt=F("minimum"))))
    return found["all"], found["thin"]
