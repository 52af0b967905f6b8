"""People who enrol in sessions, in tests: through the process, as they do on the website."""

from __future__ import annotations

from datetime import datetime

from django.utils import timezone

from organisation.foundations.models import Foundation
from organisation.people.models import Role, User
from tests.factories import cases
from training.models import CoursePage, Enrolment, EnrolmentState, Session
from workflows.engine import registry
from workflows.models import Case
from workflows.services import submissions

KIND = "course-enrolment"


def mentors(foundation: Foundation, count: int) -> list[User]:
    return [cases.member(foundation, Role.MENTOR, f"mentor{number}") for number in range(count)]


def request(user: User, course: CoursePage, session: Session | None = None, **answers: str) -> Case:
    """The case of somebody who sends the form."""
    given = {"course": course.slug} | ({"session": str(session.key)} if session else {}) | answers
    return submissions.submit_answers(process=registry.get(KIND), answers=given, account=user)


def of_case(case: Case) -> Enrolment:
    return Enrolment.objects.get(reference=case.reference)


def line(session: Session) -> list[tuple[int, str]]:
    """(number, state) of everybody in a session, in the order of their numbers."""
    return list(
        Enrolment.objects.filter(session=session, is_walk_in=False)
        .order_by("number", "pk")
        .values_list("number", "state")
    )


def counted(session: Session) -> tuple[int, int, int]:
    """(taken, waiting, numbered) as the rows say it."""
    rows = line(session)
    states = [state for _number, state in rows]
    gone = (EnrolmentState.WAITING, EnrolmentState.CANCELLED, EnrolmentState.LAPSED)
    taken = len([state for state in states if state not in gone])
    return taken, states.count("waiting"), max((number for number, _state in rows), default=0)


def counters(session: Session) -> tuple[int, int, int]:
    """(taken, waiting, numbered) as they are kept on the session."""
    return Session.objects.values_list("taken", "waiting", "numbered").get(pk=session.pk)


def begin_at(session: Session, moment: datetime) -> None:
    """Have a session, with its meetings, be at another time, as if it had always been planned so. Nobody is told."""
    away = moment - session.starts_at
    for part in session.parts.all():
        type(part).objects.filter(pk=part.pk).update(
            starts_at=part.starts_at + away, ends_at=part.ends_at + away
        )
    Session.objects.filter(pk=session.pk).update(
        starts_at=session.starts_at + away, ends_at=session.ends_at + away
    )
    session.refresh_from_db()


def many(session: Session, count: int, state: str = EnrolmentState.ATTENDED) -> list[Enrolment]:
    """So many people in a session, written in two statements: for what must not cost more with more of them."""
    now, known = timezone.now(), User.objects.count()
    people = User.objects.bulk_create(
        User(
            email=f"m{known + each}@example.nl",
            first_name="Mo",
            last_name=f"N{each}",
            sort_name=f"n{each:05} mo",
        )
        for each in range(count)
    )
    return Enrolment.objects.bulk_create(
        Enrolment(
            course_id=session.course_id,
            session=session,
            user=user,
            foundation=session.foundation,
            state=state,
            number=number,
            created_at=now,
            changed_at=now,
        )
        for number, user in enumerate(people, 10)
    )
