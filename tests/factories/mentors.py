"""Mentors and candidates for tests, made by the services that make real ones."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone

from mentorships.models import ConversationSlot, Mentor
from mentorships.selectors.texts import newest_texts
from mentorships.services import candidates, slots, states, texts, vogs
from organisation.calendar.workdays import today
from organisation.foundations.models import Foundation
from organisation.people.models import Role, User
from tests.factories import cases, training
from training.models import Completion, CourseKind, CoursePage
from workflows.engine import registry
from workflows.engine.perform import perform
from workflows.models import Case
from workflows.policies import Actor
from workflows.services import submissions

KIND = "mentor-intake"
REPORT = "Een goed gesprek. Wil graag iemand in de buurt."
#: The moves of an intake that goes well, by the state to which they lead.
WAY = ("submitted", "invited", "booked", "decision", "approved")


def candidate(foundation: Foundation, name: str = "sanne") -> Mentor:
    """Somebody who was accepted: an account with a role, and in the register."""
    user = cases.member(foundation, Role.CANDIDATE, name)
    return candidates.add(user=user, foundation=foundation)


def basic_course() -> CoursePage:
    found = CoursePage.objects.filter(kind=CourseKind.BASIC).first()
    return found or training.course(kind=CourseKind.BASIC, title="Basiscursus")


def trained(mentor: Mentor) -> None:
    """They completed the basic course."""
    Completion.objects.create(user=mentor.user, course=basic_course(), completed_at=timezone.now())


def vog(mentor: Mentor, *, ends_in: int = 900, by: User | None = None) -> Any:
    """A VOG that ends in so many days, seen long ago."""
    day = today()
    return vogs.record(
        mentor=mentor,
        number="K-123/geheim",
        issued_on=day + timedelta(days=ends_in) - timedelta(days=1826),
        seen_on=day + timedelta(days=ends_in) - timedelta(days=1820),
        expires_on=day + timedelta(days=ends_in),
        by=by or mentor.user,
    )


def agreed(mentor: Mentor) -> None:
    texts.accept(mentor=mentor, texts=newest_texts(mentor.foundation).values())


def ready(mentor: Mentor) -> Mentor:
    """Nothing is in the way any more."""
    trained(mentor)
    vog(mentor)
    agreed(mentor)
    return mentor


def available(foundation: Foundation, name: str = "anna") -> Mentor:
    """A mentor who can have a client."""
    return states.make_available(mentor_id=ready(candidate(foundation, name)).pk, by=None)


def slot(
    coordinator: User, foundation: Foundation, *, days: int = 3, hour: int = 10, **where: str
) -> ConversationSlot:
    """A time of an hour, so many days from now."""
    begin = timezone.localtime().replace(hour=hour, minute=0, second=0, microsecond=0) + timedelta(days=days)
    where = where or {"place": "Kantoor, Leiden"}
    made = slots.make(foundation=foundation, coordinator=coordinator, starts_at=begin, minutes=60, **where)
    return made[0]


def began(made: ConversationSlot, moment: datetime | None = None) -> None:
    """As if it had been planned so that it has begun."""
    start = moment or timezone.now() - timedelta(hours=2)
    ConversationSlot.objects.filter(pk=made.pk).update(starts_at=start, ends_at=start + timedelta(hours=1))


def answers(mentor: Mentor, **changed: Any) -> dict[str, Any]:
    """Whole, right answers to the intake; None leaves an answer out."""
    right = {
        "clients": "2",
        "target_groups": ["ouderen"],
        "distance": "20",
        "experience": "Ik was mantelzorger.",
        "languages": ["nl", "anders"],
        "other_language": "Fries",
        "availability": ["avond"],
        "wishes": "Liever geen honden.",
        "worldview": "ja",
        "worldview_wish": "Graag iemand die ook katholiek is.",
        **{kind: text.key for kind, text in newest_texts(mentor.foundation).items()},
    } | changed
    return {name: value for name, value in right.items() if value is not None}


def intake(mentor: Mentor, *, state: str = "submitted", by: User | None = None, **changed: Any) -> Case:
    """The intake of a candidate, brought along the way to `state` by a coordinator (`by`, or one made for it)."""
    case = submissions.submit_answers(
        process=registry.get(KIND), answers=answers(mentor, **changed), account=mentor.user
    )
    staff = by or cases.coordinator(mentor.foundation, "vroeger")
    for reached in WAY[1 : WAY.index(state) + 1]:
        step(case, reached, staff)
    return Case.objects.read_whole().get(pk=case.pk)


def step(case: Case, reached: str, staff: User) -> None:
    """The move that leads there, made by whoever usually makes it."""
    case = Case.objects.read_whole().get(pk=case.pk)
    mentor = Mentor.objects.select_related("foundation").get(user=case.account, foundation=case.foundation)
    match reached:
        case "invited":
            hour = 8 + ConversationSlot.objects.count() % 12
            slot(staff, mentor.foundation, days=4 + ConversationSlot.objects.count() // 12, hour=hour)
            perform(case, "invite", actor=Actor.staff(staff))
        case "booked":
            free = ConversationSlot.objects.filter(coordinator=staff, bookings=None).latest("pk")
            perform(case, "book", actor=Actor.applicant(case), data={"slot": str(free.key)})
        case "decision":
            began(
                ConversationSlot.objects.get(bookings__reference=case.reference, bookings__cancelled_at=None)
            )
            perform(case, "report", actor=Actor.staff(staff), data={"report": REPORT})
        case "approved":
            ready(mentor)
            perform(case, "approve", actor=Actor.staff(staff))
