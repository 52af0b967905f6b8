"""How somebody comes into the register."""

from __future__ import annotations

from django.db import transaction

from mentorships.models import Mentor, MentorState
from organisation.calendar import workdays
from organisation.foundations.models import Foundation
from organisation.people.models import User


@transaction.atomic
def add(*, user: User, foundation: Foundation) -> Mentor:
    """The candidate mentor of this foundation for `user`. Whoever left comes back as a candidate; whoever is there stays as
    they are.
    """
    mentor, _made = Mentor.objects.select_for_update().get_or_create(
        user=user, foundation=foundation, defaults={"since": workdays.today()}
    )
    if mentor.state == MentorState.LEFT:
        mentor.state, mentor.since = MentorState.CANDIDATE, workdays.today()
        mentor.left_on, mentor.left_reason, mentor.left_words = None, "", None
        mentor.save()
    return mentor
