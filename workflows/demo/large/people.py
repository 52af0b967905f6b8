"""The accounts of mentors and candidates, and their place in the register."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import cycle
from random import Random

from allauth.account.models import EmailAddress
from django.contrib.auth.hashers import make_password

from mentorships.demo.large import Papers
from mentorships.models import LeavingReason, Mentor, MentorState
from organisation.calendar.workdays import AMSTERDAM
from organisation.demo.accounts import PASSWORD
from organisation.foundations.models import Foundation
from organisation.people.models import Membership, Role, User
from organisation.people.services import memberships
from training.demo.large import Training
from training.models import EnrolmentState
from workflows.demo.large.filling import Person

#: Which part of the mentors stops in a year (domain.md: 40 of some 400), and after how many days a candidate is available.
STOPS_A_YEAR, BECOMES_AVAILABLE = 0.1, (20, 90)
#: How many coordinators a foundation has.
COORDINATORS = 3


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody who was accepted and became available."""

    mentor: Mentor
    accepted: date
    available: date


@dataclass
class Register:
    """Everybody with an account, and the rows about them that are not written yet. `members` are those of today, `arrivals`
    those whose intake is still to be told.
    """

    random: Random
    today: date
    training: Training
    coordinators: Mapping[int, list[User]]
    members: dict[int, list[User]] = field(default_factory=dict)
    arrivals: list[Arrival] = field(default_factory=list)
    available: int = 0
    papers: Papers = field(init=False)
    _rows: tuple[list, list, list, list] = field(default_factory=lambda: ([], [], [], []))

    def __post_init__(self) -> None:
        self.papers = Papers(self.random, self.today)

    def account(self, person: Person, at: datetime) -> User:
        """An account as an application opens it: without a password, with a confirmed address."""
        user = User(
            email=person.email,
            first_name=person.first_name,
            name_prefix=person.name_prefix,
            last_name=person.last_name,
            password=make_password(None),
            created=at,
        )
        user.fold_name()
        self._rows[0].append(user)
        self._rows[1].append(EmailAddress(user=user, email=user.email, verified=True, primary=True))
        return user

    def role(
        self, user: User, foundation: Foundation, role: str, since: date, until: date | None = None
    ) -> Membership:
        membership = Membership(
            user=user, foundation=foundation, role=role, since=since, until=until and max(since, until)
        )
        self._rows[2].append(membership)
        return membership

    def mentor(
        self, user: User, foundation: Foundation, accepted: date, candidate: Membership | None = None
    ) -> None:
        """A mentor from the day of acceptance on: candidate, available after some time, and perhaps gone by now."""
        available = accepted + timedelta(days=self.random.randint(*BECOMES_AVAILABLE))
        available += timedelta(days=max(0, 7 - available.isoweekday()) if available.isoweekday() > 5 else 0)
        if available > self.today:
            self.candidate(user, foundation, accepted, candidate)
            return
        mentor = self.arrived(user, foundation, accepted, available, candidate)
        if accepted >= self.training.since:
            self.arrivals.append(Arrival(mentor, accepted, available))

    def arrived(
        self,
        user: User,
        foundation: Foundation,
        accepted: date,
        available: date,
        candidate: Membership | None = None,
    ) -> Mentor:
        """Somebody who is available since that day, with all that this takes, and perhaps gone by now."""
        left: date | None = available + timedelta(days=round(self.random.expovariate(STOPS_A_YEAR) * 365))
        if left and left > self.today:
            left = None
        candidate = candidate or self.role(user, foundation, Role.CANDIDATE, accepted)
        candidate.until = max(candidate.since, available)
        self.role(user, foundation, Role.MENTOR, available, left)
        mentor = Mentor(user=user, foundation=foundation, state=MentorState.AVAILABLE, since=available)
        mentor.available_since = available
        if left:
            stop(mentor, left, self.random.choice(LeavingReason.values))
        else:
            self.members.setdefault(foundation.pk, []).append(user)
            self.available += 1
        seen_by = self.random.choice(self.coordinators[foundation.pk])
        self.papers.all_in_order(mentor, available, left or self.today, seen_by)
        self._rows[3].append(mentor)
        return mentor

    def candidate(
        self, user: User, foundation: Foundation, accepted: date, candidate: Membership | None = None
    ) -> Mentor:
        """Somebody who was accepted and is not available yet."""
        if candidate is None:
            self.role(user, foundation, Role.CANDIDATE, accepted)
        mentor = Mentor(user=user, foundation=foundation, state=MentorState.CANDIDATE, since=accepted)
        self.members.setdefault(foundation.pk, []).append(user)
        self._rows[3].append(mentor)
        return mentor

    def said_goodbye(self, mentor: Mentor, on: date) -> None:
        """A candidate with whom the foundation does not go on."""
        stop(mentor, on, LeavingReason.TOGETHER)
        for membership in self._rows[2]:
            if membership.user is mentor.user:
                membership.until = max(membership.since, on)
        self.members[mentor.foundation.pk].remove(mentor.user)

    def write(self) -> None:
        """Write what was made since the last time."""
        # `created` is set by the database's own moment otherwise, and these accounts are of the past.
        users, addresses, roles, mentors = self._rows
        created = {user.email: user.created for user in users}
        User.objects.bulk_create(users, batch_size=1000)
        for user in users:
            user.created = created[user.email]
        User.objects.bulk_update(users, ["created"], batch_size=1000)
        EmailAddress.objects.bulk_create(addresses, batch_size=1000)
        Membership.objects.bulk_create(roles, batch_size=1000)
        Mentor.objects.bulk_create(mentors, batch_size=1000)
        for rows in self._rows:
            rows.clear()
        self.papers.write()


def stop(mentor: Mentor, on: date, reason: str) -> None:
    mentor.state, mentor.since = MentorState.LEFT, on
    mentor.left_on, mentor.left_reason = on, reason


def trained(training: Training, user: User, foundation: Foundation, at: datetime) -> None:
    """Who came without an application of these years followed the basic course alone, and had completed it then."""
    began = at - timedelta(days=40)
    training.enrolled(user, training.basic, foundation, EnrolmentState.COMPLETED, at=began, changed=at)
    training.complete(user, training.basic, foundation, began=began, at=at)


def staff(foundations: list[Foundation], since: date, random: Random) -> int:
    """Coordinators and a director for each foundation, with the password of the demonstration. Returns how many."""
    password = make_password(PASSWORD)
    made = 0
    for foundation in foundations:
        for number in range(COORDINATORS + 1):
            role = Role.COORDINATOR if number else Role.DIRECTOR
            person = Person.invented(random, number)
            name = f"coordinator{number}" if number else "directeur"
            user, is_new = User.objects.get_or_create(
                email=f"{name}.{foundation.slug}@example.nl",
                defaults={
                    "first_name": person.first_name,
                    "name_prefix": person.name_prefix,
                    "last_name": person.last_name,
                    "password": password,
                },
            )
            if is_new:
                EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
                memberships.grant(user=user, foundation=foundation, role=role, since=since)
                made += 1
    return made


def stock(
    register: Register,
    foundations: list[Foundation],
    count: int,
    since: date,
    somebody: Callable[[], Person],
) -> None:
    """Mentors who were there before the first of these cases, with what they learned. `count` of them are available."""
    training, random = register.training, register.random
    target = register.available + count
    for foundation in cycle(foundations):
        if register.available >= target:
            return
        person = somebody()
        accepted = since - timedelta(days=random.randint(100, 2500))
        at = datetime.combine(accepted, datetime.min.time(), AMSTERDAM) + timedelta(hours=10)
        user = register.account(person, at)
        register.mentor(user, foundation, accepted)
        trained(training, user, foundation, at - timedelta(days=5))
        study(register, user, foundation)


def study(register: Register, user: User, foundation: Foundation) -> None:
    """A few modules, at some time in these years."""
    training, random = register.training, register.random
    modules = training.by_kind["module"]
    for module in random.sample(modules, random.randint(0, min(3, len(modules)))):
        at = training.now - timedelta(days=random.randint(1, 1000), hours=random.randint(0, 9))
        if random.random() < 0.8:
            training.complete(user, module, foundation, began=at - timedelta(days=3), at=at)
        else:
            training.begin(user, module, at - timedelta(days=3))
