"""How somebody comes into the register."""

from mentorships.models import Mentor
from organisation.calendar import workdays
from organisation.foundations.models import Foundation
from organisation.people.models import User


def add(*, user: User, foundation: Foundation) -> Mentor:
    """The candidate mentor of this foundation for `user`; whoever is in its register already stays as they are."""
    mentor, _made = Mentor.objects.get_or_create(
        user=user, foundation=foundation, defaults={"since": workdays.today()}
    )
    return mentor
