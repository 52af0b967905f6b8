"""Writing down that a VOG was seen."""

from __future__ import annotations

from datetime import date

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from mentorships.models import USUAL_VOG_YEARS, Mentor, MentorSetting, MentorState, Vog
from mentorships.services import standing
from mentorships.services.errors import NotNow
from organisation import audit
from organisation.calendar.workdays import today
from organisation.people.models import User


def years_for(foundation_id: int) -> int:
    """For how many years a VOG counts at a foundation."""
    found = MentorSetting.objects.filter(foundation=foundation_id).values_list("vog_years", flat=True).first()
    return found or USUAL_VOG_YEARS


def expiry_of(issued_on: date, years: int) -> date:
    """The last day on which a VOG counts: the same day so many years later (28 February for a leap day)."""
    try:
        return issued_on.replace(year=issued_on.year + years)
    except ValueError:
        return issued_on.replace(year=issued_on.year + years, day=28)


@transaction.atomic
def record(
    *,
    mentor: Mentor,
    number: str,
    issued_on: date,
    by: User,
    expires_on: date | None = None,
    seen_on: date | None = None,
) -> Vog:
    """Write down that a coordinator saw a VOG. Without `expires_on` it counts for the years that the foundation chose.

    Raises `NotNow` for days that cannot be right.
    """
    seen = seen_on or today()
    expires = expires_on or expiry_of(issued_on, years_for(mentor.foundation_id))
    if mentor.state == MentorState.LEFT:
        raise NotNow(_("This mentor has left already."))
    if not issued_on <= seen <= today():
        raise NotNow(
            _("The date of the VOG cannot be later than the day on which you saw it, or than today.")
        )
    if expires <= issued_on:
        raise NotNow(_("The last day must come after the date of the VOG."))
    vog = Vog.objects.create(
        mentor=mentor,
        number=number,
        issued_on=issued_on,
        expires_on=expires,
        seen_on=seen,
        seen_by=by,
        recorded_at=timezone.now(),
    )
    audit.record("mentor.vog", actor=by, foundation=mentor.foundation, subject=f"mentor {mentor.pk}")
    standing.tell_changes(mentor_id=mentor.pk)
    return vog
