"""The mentors of a demonstration: available, paused, without a valid VOG, and one who left. None of them exists."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.utils import timezone

from mentorships.models import Acceptance, Mentor, MentorState, Preferences, Vog
from mentorships.selectors.texts import newest_texts
from mentorships.services import candidates, slots
from mentorships.services.vogs import expiry_of
from organisation.calendar import workdays
from organisation.foundations.models import Foundation
from organisation.people.models import Role, User
from organisation.people.selectors import coordinators_of
from organisation.people.services import accounts, memberships
from training.models import Completion, CourseKind, CoursePage


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the register. `vog_ends` is in how many days their VOG ends; None: none was seen."""

    first_name: str
    name_prefix: str
    last_name: str
    foundation: str
    state: str
    years: int
    vog_ends: int | None
    trained: bool = True
    clients: int = 1
    worldview: str = ""


PEOPLE = [
    Person("Ellen", "", "Kramer", "haag-en-rijn", "available", 4, 24, clients=2),
    Person("Joost", "van", "Beek", "haag-en-rijn", "available", 5, -3),
    Person(
        *("Khadija", "", "Amrani", "haag-en-rijn", "available", 1, 1300),
        clients=3,
        worldview="Liefst een cliënt met wie ik over het geloof kan praten. Het hoeft niet.",
    ),
    Person("Wouter", "de", "Jong", "haag-en-rijn", "paused", 3, 800),
    Person("Ria", "", "Vos", "haag-en-rijn", "left", 6, -200),
    Person("Tjitske", "", "Hofstra", "noord", "available", 2, 1100, clients=2),
    Person("Berend", "", "Mulder", "noord", "available", 5, 61),
]
#: Times that the coordinators of the demonstration offer: working days from today, hour.
TIMES = [(2, 10), (2, 11), (4, 14), (6, 19)]
PLACE = "Kantoor, Lange Voorhout 1, Den Haag"


def load() -> None:
    """Make them. The demo accounts of the mentor and the candidate are in the register too."""
    for person in PEOPLE:
        _person(person)
    mentor = User.objects.get(email="mentor@example.nl")
    _arrived(mentor, "haag-en-rijn", years=2, vog_ends=1150, clients=2)
    candidate = User.objects.get(email="kandidaat@example.nl")
    candidates.add(user=candidate, foundation=Foundation.objects.get(slug="haag-en-rijn"))
    for slug in ("haag-en-rijn", "noord"):
        _times(Foundation.objects.get(slug=slug))


def account(first_name: str, name_prefix: str, last_name: str, foundation: Foundation, role: str) -> User:
    """The account of somebody who does not exist."""
    return accounts.open_account(
        email=f"{first_name}.{last_name}@example.nl".lower(),
        first_name=first_name,
        name_prefix=name_prefix,
        last_name=last_name,
        foundation=foundation,
        role=role,
    )


def see_vog(mentor: Mentor, *, issued_on: date, expires_on: date) -> None:
    """A VOG that was seen in the week after its date, as if it had been written down then."""
    coordinator = coordinators_of(mentor.foundation_id)[0]
    Vog.objects.create(
        mentor=mentor,
        number=f"VOG-{100000 + mentor.pk * 37}",
        issued_on=issued_on,
        expires_on=expires_on,
        seen_on=issued_on + timedelta(days=5),
        seen_by=coordinator,
        recorded_at=_noon(issued_on + timedelta(days=5)),
    )


def finish_basic_course(user: User, *, on: date) -> None:
    """As if somebody had followed the basic course then."""
    course = CoursePage.objects.live().filter(kind=CourseKind.BASIC).first()
    if course:
        Completion.objects.get_or_create(
            user=user, course=course, defaults={"completed_at": _noon(on), "hours": course.hours}
        )


def _person(told: Person) -> None:
    foundation = Foundation.objects.get(slug=told.foundation)
    user = account(told.first_name, told.name_prefix, told.last_name, foundation, Role.MENTOR)
    mentor = _arrived(
        user,
        told.foundation,
        years=told.years,
        vog_ends=told.vog_ends,
        clients=told.clients,
        worldview=told.worldview,
    )
    if told.state == MentorState.PAUSED:
        mentor.state, mentor.paused_until = MentorState.PAUSED, workdays.today() + timedelta(days=45)
        mentor.save()
    if told.state == MentorState.LEFT:
        mentor.state, mentor.left_reason = MentorState.LEFT, "moved"
        mentor.left_on = workdays.today() - timedelta(days=60)
        mentor.left_words = "Verhuisd naar Zeeland, dichter bij de kleinkinderen."
        mentor.save()
        memberships.end(user=user, foundation=foundation, role=Role.MENTOR, on=mentor.left_on)


def _arrived(
    user: User, slug: str, *, years: int, vog_ends: int | None, clients: int, worldview: str = ""
) -> Mentor:
    """A mentor who came `years` ago, went through everything, and has been available since."""
    foundation, today = Foundation.objects.get(slug=slug), workdays.today()
    since = today - timedelta(days=365 * years)
    mentor = candidates.add(user=user, foundation=foundation)
    mentor.state, mentor.since, mentor.available_since = MentorState.AVAILABLE, since, since
    mentor.save()
    if vog_ends is not None:
        ends = today + timedelta(days=vog_ends)
        see_vog(mentor, issued_on=expiry_of(ends, -5), expires_on=ends)
    finish_basic_course(user, on=since)
    texts = newest_texts(foundation).values()
    moment = _noon(since)
    Acceptance.objects.bulk_create(Acceptance(mentor=mentor, text=text, accepted_at=moment) for text in texts)
    Preferences.objects.create(
        mentor=mentor,
        clients=clients,
        distance=20,
        told={
            "target_groups": ["ouderen", "dementie"],
            "availability": ["overdag"],
            "languages": ["nl", "en"],
            "experience": "Ik werkte jaren in het onderwijs en zorgde voor mijn vader.",
            "interests": "Wandelen, koken en oude films.",
        },
        worldview=worldview or None,
        told_at=moment,
    )
    return mentor


def _times(foundation: Foundation) -> None:
    coordinator = coordinators_of(foundation.pk)[0]
    for days, hour in TIMES:
        day = workdays.add_working_days(workdays.today(), days, foundation=foundation)
        begin = datetime.combine(day, time(hour), tzinfo=workdays.AMSTERDAM)
        online = hour == 19
        slots.make(
            foundation=foundation,
            coordinator=coordinator,
            starts_at=begin,
            minutes=60,
            place="" if online else PLACE,
            online_url="https://vergaderen.example.nl/kennismaken" if online else "",
        )


def _noon(day: date) -> datetime:
    return min(datetime.combine(day, time(12), tzinfo=workdays.AMSTERDAM), timezone.now())
