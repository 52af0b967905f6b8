"""Cases of people who do not exist, in every state, sent on different days: some in time, some late."""

from datetime import datetime, time, timedelta

from django.utils import timezone

from organisation.calendar import workdays
from organisation.mail.models import OutgoingMail
from organisation.people.models import Role, User
from organisation.people.selectors import coordinators_of
from workflows.demo import intakes, own_questions
from workflows.demo.people import ENROL, INVITE, LEIDEN, PEOPLE, QUESTIONS, READY, SCREEN, Person, Step
from workflows.demo.people import answers as written
from workflows.engine import registry
from workflows.engine.errors import InvalidData
from workflows.engine.perform import open_case, perform
from workflows.models import Case
from workflows.policies import Actor
from workflows.services import holds
from workflows.services.notes import add_note
from workflows.services.substitutions import name


def load() -> int:
    """Make the demo cases. Returns how many there are."""
    for person in [*PEOPLE, *QUESTIONS]:
        _play(person)
    _accepted_candidate()
    intakes.load()
    _away_next_week()
    own_questions.load()
    # Letters of the past were delivered long ago; the outbox begins empty.
    OutgoingMail.objects.all().delete()
    return Case.objects.count()


def _moment(days_ago: int, hour: int = 9) -> datetime:
    """A moment in office hours, not later than now."""
    day = workdays.today() - timedelta(days=days_ago)
    return min(datetime.combine(day, time(hour, 20 + days_ago % 30), workdays.AMSTERDAM), timezone.now())


def _play(person: Person) -> Case:
    process = registry.get(person.kind)
    sent = _moment(person.days_ago)
    answers, problems = process.questions.clean(person.answers)
    if problems:
        raise InvalidData(problems)
    case = open_case(process, "submit", actor=Actor.applicant(), answers=answers, now=sent).case
    coordinators = coordinators_of(case.foundation_id)
    if not coordinators:
        return case
    coordinator = coordinators[person.owned_by or 0]
    if person.owned_by is not None:
        perform(
            case.pk, "assign", actor=Actor.staff(coordinator), data={"owner": str(coordinator.pk)}, now=sent
        )
    for days, move, data in person.steps:
        by_applicant = move in ("answer", "withdraw")
        by = next(each for each in coordinators if each != coordinator) if move == "confirm" else coordinator
        actor = Actor.applicant(case) if by_applicant else Actor.staff(by)
        perform(case.pk, move, actor=actor, data=data, now=_moment(person.days_ago - days, hour=14))
    if person.note:
        add_note(case_id=case.pk, author=coordinator, body=person.note)
    if person.held:
        until = workdays.today() + timedelta(days=120)
        holds.hold(case_id=case.pk, ground="complaint", reason=person.held, until=until, by=coordinator)
    return case


def _away_next_week() -> None:
    """One coordinator of Haag en Rijn goes on holiday, and the other one stands in."""
    away = User.objects.get(email="collega.haag-en-rijn@example.nl")
    substitute = User.objects.get(email="coordinator.haag-en-rijn@example.nl")
    first_day = workdays.today() + timedelta(days=7)
    name(
        by=away,
        absent=away,
        substitute=substitute,
        foundation=away.memberships.get().foundation,
        first_day=first_day,
        last_day=first_day + timedelta(days=6),
    )


def _accepted_candidate() -> None:
    """The demo account `kandidaat@example.nl` came in by an application too, and its own page shows it."""
    user = User.objects.get(email="kandidaat@example.nl", memberships__role=Role.CANDIDATE)
    answers = written(
        user.first_name,
        user.name_prefix,
        user.last_name,
        LEIDEN,
        "mevrouw",
        "Ik wil iemand helpen om zelf te blijven kiezen.",
        birth_year=1985,
    )
    accept: Step = (32, "accept", {"message": "Ik verheug me op onze samenwerking."})
    _play(Person(answers | {"email": user.email}, 33, [INVITE, SCREEN, ENROL, READY, accept], owned_by=0))
