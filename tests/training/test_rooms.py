"""The rooms of `/mijn/`: learning, sessions, certificates and hours, mail; and verifying a certificate."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from tests.factories import cases, training
from training.models import (
    Answer,
    Certificate,
    Completion,
    Enrolment,
    IntervisionGroup,
    IntervisionMeeting,
    IntervisionMember,
    LessonProgress,
    MailChoice,
)
from training.selectors.hours import hours_of
from training.services import attendance, certificates, learning, seats

ROOMS = ("my_learning", "my_sessions", "my_certificates", "my_mail")


@pytest.fixture
def client(mentor) -> Client:
    client = Client()
    client.force_login(mentor)
    return client


def page(client: Client, name: str) -> str:
    answer = client.get(reverse(name))
    assert answer.status_code == 200
    return answer.content.decode()


@pytest.mark.parametrize("name", ROOMS)
def test_rooms_are_for_members(name, home):
    path = reverse(name)
    assert Client().get(path)["Location"] == f"/accounts/login/?next={path}"
    stranger = Client()
    stranger.force_login(cases.person("vreemd"))
    assert stranger.get(path).status_code == 404


def test_everybody_sees_their_own(client, mentor, other_mentor, home):
    """What belongs to somebody else is there, and would show if it were not theirs."""
    theirs = training.course(title="Van een ander", gives_certificate=True)
    training.lesson(theirs)
    training.follow(other_mentor, theirs)
    session = training.session(training.course(title="Andermans bijeenkomst", entry="at_once"))
    seats.take(session=session, user=other_mentor, foundation=None)
    for name in ROOMS:
        told = page(client, name)
        assert "Van een ander" not in told
        assert "Andermans" not in told
    other = Client()
    other.force_login(other_mentor)
    assert "Van een ander" in page(other, "my_learning")
    assert "Van een ander" in page(other, "my_certificates")
    assert "Andermans bijeenkomst" in page(other, "my_sessions")
    pdf = reverse("certificate_pdf", args=[Certificate.objects.get().pk])
    assert client.get(pdf).status_code == 404
    assert other.get(pdf).content.startswith(b"%PDF")


@pytest.mark.parametrize("count", [1, 3])
def test_rooms_cost_the_same_however_much_there_is(client, mentor, home, count):
    for _number in range(count):
        course = training.course(gives_certificate=True)
        training.lesson(course)
        training.follow(mentor, course)
        begun = training.course()
        learning.visit(user=mentor, lesson=training.lesson(begun, "choice"))
        session = training.session(training.course(entry="at_once"), meetings=2)
        seats.take(session=session, user=mentor, foundation=None)
    asked = {}
    for name in ROOMS:
        client.get(reverse(name))
        with CaptureQueriesContext(connection) as queries:
            client.get(reverse(name))
        asked[name] = len(queries)
    assert asked == QUERIES


QUERIES = {"my_learning": 13, "my_sessions": 10, "my_certificates": 10, "my_mail": 7}


# Certificates


@pytest.fixture
def certificate(mentor, home) -> Certificate:
    """One of a course of a year's validity, completed 300 days ago."""
    course = training.course(title="Basiscursus", gives_certificate=True, valid_months=12, hours=6)
    training.lesson(course, "choice", more=[("reflection", {"heading": "Zelf", "question": "Wat?"})])
    training.follow(mentor, course, now=timezone.now() - timedelta(days=300))
    return Certificate.objects.get()


def test_a_certificate_stands_as_it_was(certificate, mentor):
    completed = timezone.localdate() - timedelta(days=300)
    assert certificate.completed_on == completed
    mentor.last_name = "Anders"
    mentor.save()
    certificate.refresh_from_db()
    assert certificate.name == "Anna Jansen"


@pytest.mark.parametrize(
    ("day", "months", "until"),
    [
        (date(2026, 11, 26), 12, date(2027, 11, 26)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2026, 8, 31), None, None),
    ],
)
def test_until_when_it_is_valid(day, months, until):
    assert certificates.valid_until(day, months) == until


def test_it_is_renewed_by_following_the_lessons_once_more(client, certificate, mentor):
    course = certificate.course
    lesson = training.LessonPage.objects.descendant_of(course).get()
    reflection = next(block for block in lesson.body if block.block_type == "reflection")
    learning.answer(user=mentor, lesson=lesson, block=reflection.id, given="Blijft staan.")
    assert client.post(reverse("renew_certificate", args=[certificate.pk])).status_code == 302
    assert LessonProgress.objects.get().completed_at is None
    assert [answer.given for answer in Answer.objects.all()] == ["Blijft staan."]
    training.follow(mentor, course)
    assert Completion.objects.count() == Certificate.objects.count() == 2
    newest = Certificate.objects.first()
    assert newest.completed_on == timezone.localdate()


def test_it_is_not_renewed_long_before_its_end(client, mentor, home):
    course = training.course(gives_certificate=True, valid_months=12)
    training.lesson(course)
    training.follow(mentor, course)
    client.post(reverse("renew_certificate", args=[Certificate.objects.get().pk]))
    assert Completion.objects.get().renewal_began_at is None
    assert LessonProgress.objects.get().completed_at is not None


def test_nobody_renews_what_is_another_persons(certificate, other_mentor):
    other = Client()
    other.force_login(other_mentor)
    assert other.post(reverse("renew_certificate", args=[certificate.pk])).status_code == 404
    assert Completion.objects.get().renewal_began_at is None


@pytest.mark.parametrize(
    "spell", [str, str.lower, lambda code: code.replace("-", " "), lambda code: f" {code}"]
)
def test_anybody_verifies_a_code_however_it_is_typed(certificate, spell):
    answer = Client().get("/certificaat/", {"code": spell(certificate.code)})
    told = answer.content.decode()
    assert answer.status_code == 200
    assert [part in told for part in ("Anna Jansen", "Basiscursus", "echt en geldig")] == [True] * 3
    assert dict(answer.cookies) == {}


def test_a_certificate_that_ended_is_real_and_not_valid(certificate):
    Certificate.objects.update(valid_until=timezone.localdate() - timedelta(days=1))
    told = Client().get(f"/certificaat/{certificate.code}/").content.decode()
    assert "echt en geldig" not in told
    assert "Anna Jansen" in told


@pytest.mark.parametrize("code", ["7K3F-92QX-M4TB", "x", "%00", "é" * 12, "a" * 500])
def test_an_unknown_code_tells_nothing(certificate, code):
    answer = Client().get(f"/certificaat/{code}/")
    assert answer.status_code == 404
    assert "Anna" not in answer.content.decode()


def test_nobody_tries_codes_by_the_thousand(certificate, settings):
    settings.RATE_LIMITS = True
    cache.clear()
    answers = [Client().get(f"/certificaat/{certificate.code}/").status_code for _time in range(61)]
    assert answers == [200] * 60 + [429]
    cache.clear()


# Hours


def test_hours_are_those_of_lessons_meetings_and_intervision_of_this_year(
    mentor, other_mentor, home, foundation
):
    now = timezone.now()
    course = training.course(hours=Decimal("1.5"))
    training.lesson(course)
    training.follow(mentor, course, now=now)
    last_year = training.course(hours=4)
    training.lesson(last_year)
    training.follow(mentor, last_year, now=now - timedelta(days=366))
    session = training.session(training.course(entry="at_once"), starts_at=now + timedelta(minutes=1))
    enrolments = [seats.take(session=session, user=user, foundation=None) for user in (mentor, other_mentor)]
    part = session.parts.get()
    presences = {enrolments[0].pk: ("late", 90), enrolments[1].pk: ("absent", None)}
    attendance.note(part=part, presences=presences, by=mentor, now=part.ends_at)
    group = IntervisionGroup.objects.create(foundation=foundation, name="Dinsdag")
    IntervisionMember.objects.create(group=group, user=mentor)
    meeting = IntervisionMeeting.objects.create(
        group=group, starts_at=part.starts_at, ends_at=part.starts_at + timedelta(hours=2)
    )
    meeting.present.add(mentor)
    year = timezone.localdate(part.starts_at).year
    assert hours_of(mentor, year).done == Decimal("5.0")
    assert hours_of(other_mentor, year).done == Decimal(0)
    assert hours_of(mentor, year).target == Decimal(8)


# Mail


def test_reminders_can_be_left_out(client, mentor, home):
    assert " checked" in page(client, "my_mail")
    client.post(reverse("my_mail"), {})
    assert MailChoice.objects.get().no_session_reminders
    assert " checked" not in page(client, "my_mail")
    client.post(reverse("my_mail"), {"session_reminders": "on"})
    assert not MailChoice.objects.get().no_session_reminders


# Guests


def test_guests_are_forgotten_a_month_after_their_session(home, mentor):
    course = training.course(entry="at_once", is_public=True)
    old, recent = (
        training.session(course, starts_at=timezone.now() + timedelta(days=days)) for days in (1, 30)
    )
    for session in (old, recent):
        seats.take(session=session, foundation=None, guest=("Noor", "noor@example.nl"))
    seats.take(session=old, user=mentor, foundation=None)
    assert seats.forget_guests(now=old.ends_at + timedelta(days=31)) == 1
    kept = {
        (each.session_id, each.user_id): (each.guest_name, each.guest_email)
        for each in Enrolment.objects.all()
    }
    assert kept == {
        (old.pk, None): (None, None),
        (recent.pk, None): ("Noor", "noor@example.nl"),
        (old.pk, mentor.pk): (None, None),
    }
    assert seats.forget_guests(now=old.ends_at + timedelta(days=31)) == 0
