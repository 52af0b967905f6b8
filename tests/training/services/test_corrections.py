"""Somebody who was ticked was not there after all: what came of it is taken back, and nothing else."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from organisation.audit.models import AuditEntry
from organisation.mail.models import OutgoingMail
from organisation.people.models import Role, User
from organisation.people.selectors import foundation_of
from tests.factories import cases, enrolments, training
from training.models import Attendance, Certificate, Completion, Correction, Enrolment, Session
from training.selectors.hours import hours_of
from training.selectors.learning import done_among
from training.services import attendance, corrections, seats
from training.services.corrections import NotCorrected

pytestmark = pytest.mark.django_db
REASON = "Bo zat op de stoel van Anna."


@pytest.fixture(autouse=True)
def _mail_is_rows(monkeypatch):
    monkeypatch.setattr("organisation.mail.services.nudge", lambda mail_id: True)


@pytest.fixture
def trainer(foundation) -> User:
    return cases.member(foundation, Role.TRAINER, "tom")


@pytest.fixture
def course(home):
    return training.course(
        title="Grenzen", entry="at_once", needs_attendance=True, gives_certificate=True, hours=4
    )


def attended(course, user: User, by: User, *, ago: timedelta = timedelta(hours=3)) -> Enrolment:
    """Somebody on the closed list of a session of a course, as having been there; beside them a guest who was not."""
    session = training.session(course, foundation=foundation_of(user))
    enrolment = seats.take(session=session, foundation=session.foundation, user=user)
    seats.take(session=session, foundation=session.foundation, guest=("Gerda Gast", "gast@example.nl"))
    enrolments.begin_at(session, timezone.now() - ago)
    part = session.parts.get()
    attendance.note(part=part, presences={enrolment.pk: ("present", None)}, by=by, now=session.ends_at)
    attendance.close(session=session, now=session.ends_at)
    return enrolment


def correct(enrolment: Enrolment, by: User, reason: str = REASON) -> Correction:
    part = enrolment.session.parts.get()
    return corrections.correct(enrolment_id=enrolment.pk, part=part, reason=reason, by=by)


def stands(enrolment: Enrolment) -> tuple[str, int, int, list[bool]]:
    """State, minutes, how many courses are completed, and of each certificate whether it counts."""
    user = enrolment.user
    certificates = Certificate.objects.filter(user=user).order_by("pk")
    return (
        Enrolment.objects.get(pk=enrolment.pk).state,
        sum(each.minutes for each in Attendance.objects.filter(enrolment=enrolment)),
        Completion.objects.filter(user=user).count(),
        [each.withdrawn_on is None for each in certificates],
    )


def told(user: User) -> list[OutgoingMail]:
    mails = OutgoingMail.objects.filter(kind="training/corrected")
    return [mail for mail in mails if mail.recipient == user.email]


def test_what_came_of_it_is_taken_back_and_of_nobody_else(course, mentor, other_mentor, trainer):
    mine, other = attended(course, mentor, trainer), attended(course, other_mentor, trainer)
    assert stands(mine) == stands(other) == ("completed", 120, 1, [True])
    assert hours_of(mentor).done == Decimal(6)
    correction = correct(mine, trainer)
    assert stands(mine) == ("absent", 0, 0, [False])
    assert stands(other) == ("completed", 120, 1, [True])
    assert (hours_of(mentor).done, hours_of(other_mentor).done) == (0, Decimal(6))
    assert (correction.reason, correction.was, correction.took_back) == (REASON, "present", True)
    entry = AuditEntry.objects.get(action="training.list_corrected")
    assert (entry.actor, entry.subject) == (trainer, f"enrolment {mine.pk}")
    (mail,) = told(mentor)
    certificate = mentor.certificates.get()
    assert (certificate.code in mail.text, "ingetrokken" in mail.text, REASON in mail.text) == (
        True,
        True,
        False,
    )
    assert told(other_mentor) == []


def test_the_code_of_a_withdrawn_certificate_says_so_and_when(client, course, mentor, trainer):
    correct(attended(course, mentor, trainer), trainer)
    certificate = mentor.certificates.get()
    answer = Client().get(f"/certificaat/{certificate.code}/")
    page = answer.content.decode()
    day = f"{timezone.localdate():%-d}"
    assert answer.status_code == 200
    assert f"Dit certificaat is ingetrokken op {day} " in page
    assert ("echt" in page, "kennen deze code niet" in page) == (False, False)
    told = Client().get(f"/api/v1/certificates/{certificate.code}").json()
    assert (told["valid"], told["withdrawn_on"]) == (False, timezone.localdate().isoformat())
    client.force_login(mentor)
    assert client.get(f"/mijn/certificaten/{certificate.pk}/").status_code == 404
    assert "Ingetrokken op" in client.get("/mijn/certificaten/").content.decode()


def test_who_turns_out_to_have_been_there_gets_another_certificate(course, mentor, trainer):
    mine = attended(course, mentor, trainer)
    correct(mine, trainer)
    attendance.note(
        part=mine.session.parts.get(), presences={mine.pk: ("present", None)}, shown={}, by=trainer
    )
    assert stands(mine)[0] == "absent"
    attendance.note(part=mine.session.parts.get(), presences={mine.pk: ("present", None)}, by=trainer)
    assert attendance.close(session=mine.session) == 1
    assert stands(mine) == ("completed", 120, 1, [False, True])


def test_a_course_that_stands_on_its_lessons_stays_completed(home, mentor, trainer):
    course = training.course(entry="at_once", gives_certificate=True)
    training.lesson(course)
    mine = attended(course, mentor, trainer)
    training.follow(mentor, course)
    assert stands(mine) == ("completed", 120, 1, [True])
    assert correct(mine, trainer).took_back is False
    assert stands(mine) == ("absent", 0, 1, [True])
    assert "uren van die bijeenkomst" in told(mentor)[0].text


@pytest.mark.parametrize(("right", "wrong"), [(20, 1), (1, 20)])
def test_what_was_completed_since_another_session_stands_on_that_one(course, mentor, trainer, right, wrong):
    """Whichever came first: the list of an older session may be closed after that of a newer one."""
    first = attended(course, mentor, trainer, ago=timedelta(days=right))
    second = attended(course, mentor, trainer, ago=timedelta(days=wrong))
    assert correct(second, trainer).took_back is False
    assert stands(first) == ("completed", 120, 1, [True])
    assert stands(second) == ("absent", 0, 1, [True])


def test_who_completed_the_lessons_was_at_no_session(course, mentor):
    seats.follow(course=course, user=mentor, foundation=None)
    Enrolment.objects.update(state="completed")
    assert done_among([mentor.pk], course) == set()


def test_who_was_at_another_session_since_completes_it_by_that_one(course, mentor, trainer):
    first = attended(course, mentor, trainer, ago=timedelta(days=20))
    second = attended(course, mentor, trainer)
    assert correct(first, trainer).took_back is True
    assert stands(second) == ("completed", 120, 1, [False, True])
    assert mentor.certificates.get(withdrawn_on=None).completed_on == timezone.localdate()


def test_who_follows_the_lessons_follows_them_still(course, mentor, trainer):
    training.lesson(course)
    lessons = seats.follow(course=course, user=mentor, foundation=None)
    Enrolment.objects.filter(pk=lessons.pk).update(state="cancelled")
    mine = attended(course, mentor, trainer)
    Enrolment.objects.filter(pk=lessons.pk).update(state="seat")
    training.follow(mentor, course)
    assert stands(lessons)[0] == "completed"
    correct(mine, trainer)
    assert (stands(lessons)[0], stands(mine)) == ("seat", ("absent", 0, 0, [False]))


def _before_closing(mine: Enrolment) -> None:
    Enrolment.objects.filter(pk=mine.pk).update(state="seat")


def _twice(mine: Enrolment) -> None:
    Enrolment.objects.filter(pk=mine.pk).update(state="absent")


def _left(mine: Enrolment) -> None:
    other = training.session(mine.course, foundation=mine.foundation)
    Enrolment.objects.filter(pk=mine.pk).update(session=other)


@pytest.mark.parametrize(
    ("change", "reason", "why"),
    [
        (lambda mine: None, "  ", "Schrijf op waarom"),
        (_before_closing, REASON, "nog niet afgesloten"),
        (_twice, REASON, "al als afwezig"),
        (_left, REASON, "staat niet op de lijst"),
    ],
)
def test_a_refusal_has_a_reason_and_changes_nothing(course, mentor, trainer, change, reason, why):
    mine = attended(course, mentor, trainer)
    part = mine.session.parts.get()
    change(mine)
    before = stands(mine)
    with pytest.raises(NotCorrected, match=why):
        corrections.correct(enrolment_id=mine.pk, part=part, reason=reason, by=trainer)
    assert stands(mine) == before
    assert (Correction.objects.count(), told(mentor)) == (0, [])


def test_a_session_of_others_is_not_corrected(course, mentor, trainer, other_foundation):
    mine = attended(course, mentor, trainer)
    address = f"/mijn/bijeenkomsten/{mine.session_id}/verbeteren/{mine.pk}/"
    elsewhere = cases.member(other_foundation, Role.TRAINER, "teun")
    for user, status in ((mentor, 404), (elsewhere, 404), (trainer, 302)):
        visitor = Client()
        visitor.force_login(user)
        assert visitor.post(address, {"reason": REASON}).status_code == status
        assert Correction.objects.count() == int(status == 302)
    coordinator = Client()
    coordinator.force_login(cases.coordinator(mine.foundation))
    page = coordinator.get(reverse("sessions:inspect", args=[mine.session_id])).content.decode()
    assert REASON in page


def test_the_page_asks_why(client, course, mentor, trainer):
    mine = attended(course, mentor, trainer)
    client.force_login(trainer)
    listed = client.get(f"/mijn/bijeenkomsten/{mine.session_id}/").content.decode()
    address = f"/mijn/bijeenkomsten/{mine.session_id}/verbeteren/{mine.pk}/"
    assert address in listed
    answer = client.post(address, {"reason": " "})
    assert (answer.status_code, "Schrijf op waarom" in answer.content.decode()) == (400, True)
    done = client.post(address, {"reason": REASON}, follow=True)
    assert [str(each) for each in done.context["messages"]] == [
        "De lijst is verbeterd: Anna Jansen was er niet."
    ]
    assert Session.objects.get().enrolments.filter(state="absent").count() == 2
