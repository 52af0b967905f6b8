"""Pages that come and go on a date."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime

from django.db import DatabaseError, transaction
from wagtail.models import Page, Revision

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Outcome:
    published: int = 0
    expired: int = 0
    failed: int = 0


def keep_dates(*, now: datetime) -> Outcome:
    """Take offline what ended before `now`, and put online what was approved for a moment before `now`.

    One transaction a page: what cannot be published holds up nobody, is logged, and is tried again the next time. Run side by
    side, each page is done once.
    """
    done = {"published": 0, "expired": 0, "failed": 0}
    ended = Page.objects.filter(live=True, expire_at__lt=now).order_by("expire_at")
    due = Revision.page_revisions.filter(approved_go_live_at__lt=now).order_by("approved_go_live_at")
    for kind, numbers, act in (
        ("expired", list(ended.values_list("pk", flat=True)), _expire),
        ("published", list(due.values_list("pk", flat=True)), _publish),
    ):
        for number in numbers:
            try:
                with transaction.atomic():
                    done[kind] += act(number, now)
            except DatabaseError:
                log.exception("A page that is due could not be %s (%s).", kind, number)
                done["failed"] += 1
    return Outcome(**done)


def _expire(number: int, now: datetime) -> bool:
    due = Page.objects.filter(pk=number, live=True, expire_at__lt=now)
    page = due.select_for_update(skip_locked=True, of=("self",)).first()
    if page is None:
        return False
    page.specific.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")
    return True


def _publish(number: int, now: datetime) -> bool:
    due = Revision.objects.filter(pk=number, approved_go_live_at__lt=now)
    revision = due.select_for_update(skip_locked=True, of=("self",)).first()
    if revision is None:
        return False
    revision.publish(log_action="wagtail.publish.scheduled")
    return True
