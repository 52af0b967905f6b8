"""Versions of the agreement and the code of conduct: made by staff, accepted by mentors."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from django.db import connection, transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _

from mentorships.models import Acceptance, AgreementText, Mentor, MentorState
from mentorships.services import notices, standing
from mentorships.services.errors import NotNow
from organisation import audit
from organisation.calendar.workdays import today
from organisation.foundations.models import Foundation
from organisation.people.models import User

# Two people who make a version at once: the second gets the next number.
LOCK = "LOCK TABLE mentorships_agreementtext IN SHARE ROW EXCLUSIVE MODE"


@transaction.atomic
def publish(
    *, kind: str, foundation: Foundation | None, body: str, holds_from: date, by: User | None
) -> AgreementText:
    """A new version, of a foundation or (None) for all without their own. It holds from a day on; until then the one before.

    Raises `NotNow` for a day that is over, or before that of the version before.
    """
    with connection.cursor() as cursor:
        cursor.execute(LOCK)
    before = AgreementText.objects.filter(kind=kind, foundation=foundation)
    last = before.aggregate(version=Max("version"), day=Max("holds_from"))
    if holds_from < today():
        raise NotNow(_("Choose today or a day to come."))
    if last["day"] and holds_from <= last["day"]:
        raise NotNow(
            _("The version before this one holds from that day or a later one. Choose a day after it.")
        )
    version = (last["version"] or 0) + 1
    text = AgreementText.objects.create(
        kind=kind,
        foundation=foundation,
        version=version,
        key=f"{kind}-{foundation.slug}-{version}" if foundation else f"{kind}-{version}",
        body=body,
        holds_from=holds_from,
        made_by=by,
        made_at=timezone.now(),
    )
    audit.record("mentor.text", actor=by, foundation=foundation, subject=text.key)
    _announce(text)
    return text


def _announce(text: AgreementText) -> None:
    """Tell the mentors whom the version is for, so that they can read it before it holds."""
    mentors = Mentor.objects.filter(state__in=(MentorState.AVAILABLE, MentorState.PAUSED))
    if text.foundation is not None:
        mentors = mentors.filter(foundation=text.foundation)
    else:
        own = AgreementText.objects.filter(kind=text.kind, foundation__isnull=False).values("foundation")
        mentors = mentors.exclude(foundation__in=own)
    for mentor in mentors.select_related("user", "foundation"):
        notices.to_mentor(mentor, "new_text", version=text)


@transaction.atomic
def accept(*, mentor: Mentor, texts: Iterable[AgreementText], now: datetime | None = None) -> None:
    """Write down that a mentor accepted these versions. A second time changes nothing."""
    moment = now or timezone.now()
    rows = [Acceptance(mentor=mentor, text=text, accepted_at=moment) for text in texts]
    Acceptance.objects.bulk_create(rows, ignore_conflicts=True)
    standing.tell_changes(mentor_id=mentor.pk)
