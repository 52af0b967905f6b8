"""An application and the basic course: going on to it opens the lessons, and finishing it moves the application along."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from mentorships.models import Mentor
from mentorships.services import candidates
from organisation.foundations.models import Foundation
from organisation.mail.models import OutgoingMail
from organisation.people.models import Membership, Role, User
from organisation.people.services import memberships
from tests.factories import cases, enrolments, training
from tests.factories.website import one_page
from training.models import Certificate, Enrolment
from training.services import attendance, corrections, seats
from training.signals import course_taken_back, courses_completed
from workflows.engine.perform import perform
from workflows.models import Case
from workflows.policies import Actor
from workflows.processes.volunteer_application import listens

pytestmark = pytest.mark.django_db


@pytest.fixture
def course(db):
    with one_page():
        course = training.course(
            title="Basiscursus", kind="basic_course", entry="approval", gives_certificate=True
        )
        training.lesson(course, "choice")
        yield course


@pytest.fixture
def foundation(db):
    return cases.foundation()


def applicant(case: Case) -> User:
    return User.objects.get(email=case.answers["email"])


def letters(case: Case) -> list[str]:
    sent = OutgoingMail.objects.filter(reference=case.reference).order_by("pk")
    return [mail.kind.partition("/")[2] for mail in sent]


def state(case: Case) -> str:
    return Case.objects.values_list("state", flat=True).get(pk=case.pk)


def test_going_on_to_the_course_opens_an_account_and_the_lessons(course, foundation, mailoutbox):
    case = cases.application(foundation, state="basic_course")
    user = applicant(case)
    assert (case.account, Membership.objects.get(user=user).role) == (user, Role.CANDIDATE)
    enrolment = Enrolment.objects.get()
    assert (enrolment.user, enrolment.course, enrolment.state) == (user, course, "seat")
    assert not Mentor.objects.exists()
    mail = OutgoingMail.objects.get(reference=case.reference, kind="volunteer-application/basic_course")
    assert (
        "U krijgt ook een e-mail waarmee u een wachtwoord kiest. De lessen volgt u op uw eigen pagina’s"
        in mail.text
    )
    assert [mail.to for mail in mailoutbox] == [[user.email]]


def test_without_a_course_on_the_website_there_is_nothing_to_log_in_for(foundation):
    case = cases.application(foundation, state="basic_course")
    assert (case.account, User.objects.filter(email=case.answers["email"]).exists()) == (None, False)


def test_finishing_the_course_brings_the_application_to_the_decision(
    course, foundation, django_capture_on_commit_callbacks
):
    case = cases.application(foundation, state="basic_course")
    with django_capture_on_commit_callbacks(execute=True):
        training.follow(applicant(case), course)
    assert state(case) == "decision"


def test_another_course_moves_nothing(course, foundation, django_capture_on_commit_callbacks):
    case = cases.application(foundation, state="basic_course")
    other = training.course()
    training.lesson(other)
    with django_capture_on_commit_callbacks(execute=True):
        training.follow(applicant(case), other)
    assert state(case) == "basic_course"


def test_news_that_was_missed_is_found_by_the_sweep(course, foundation):
    case = cases.application(foundation, state="basic_course")
    elsewhere = cases.application(foundation, state="basic_course", email="ander@example.nl")
    training.follow(applicant(case), course)
    assert state(case) == "basic_course"
    assert (listens.catch_up(), listens.catch_up()) == (1, 0)
    assert (state(case), state(elsewhere)) == ("decision", "basic_course")


def test_where_the_decision_is_no_step_the_coordinator_sees_that_the_course_is_done(course, foundation):
    from workflows.models import StepSetting

    StepSetting.objects.create(
        foundation=foundation, kind="volunteer-application", state="decision", enabled=False
    )
    case = cases.application(foundation, state="basic_course")
    training.follow(applicant(case), course)
    assert listens.catch_up() == 0
    assert state(case) == "basic_course"
    coordinator = Client()
    coordinator.force_login(cases.coordinator(foundation))
    told = coordinator.get(f"/admin/dossiers/{case.reference}/").content.decode()
    assert "afgerond op" in told


def test_acceptance_mails_no_second_link_to_choose_a_password(course, foundation, mailoutbox):
    case = cases.application(foundation, state="accepted")
    user = applicant(case)
    assert [mail.to for mail in mailoutbox] == [[user.email]]
    assert letters(case)[-1] == "accepted"
    assert Mentor.objects.get().user == user


def candidate(case: Case) -> tuple[User, Client]:
    user, client = applicant(case), Client()
    client.force_login(user)
    return user, client


def roles(user: User) -> list[tuple[int, str]]:
    return list(Membership.objects.current().filter(user=user).values_list("foundation", "role"))


def followed(user: User) -> list[tuple[int, str]]:
    return list(Enrolment.objects.filter(user=user).order_by("pk").values_list("foundation", "state"))


ASK = ("ask", {"question": "Wanneer hebt u tijd?"})


@pytest.mark.parametrize(
    "moves",
    [[("reject", {"message": "Dit past niet."})], [("withdraw", {})], [ASK, ("expire", {})]],
    ids=["rejected", "withdrawn", "expired"],
)
def test_who_stops_is_no_candidate_any_more_and_keeps_what_was_learned(course, foundation, moves):
    case = cases.application(foundation, state="basic_course")
    user, client = candidate(case)
    other = training.course(gives_certificate=True)
    training.lesson(other)
    training.follow(user, other)
    certificate = Certificate.objects.get()
    lesson = training.LessonPage.objects.child_of(course).get()
    assert client.get(lesson.url).status_code == 200
    coordinator = Actor.staff(cases.coordinator(foundation))
    for move, data in moves:
        long_ago = timezone.now() - timedelta(days=60) if move == "ask" else None
        perform(case.pk, move, actor=coordinator, data=data, now=long_ago)
    if moves[-1][0] == "reject":
        assert roles(user) == [(foundation.pk, "candidate")], "a proposal changes nothing yet"
        perform(case.pk, "confirm", actor=Actor.staff(cases.coordinator(foundation, "bart")))
    assert (roles(user), followed(user)) == ([], [(foundation.pk, "cancelled")])
    assert client.get(lesson.url).status_code == 403
    assert "/mijn/certificaten/" in client.get("/mijn/").content.decode()
    assert certificate.code in client.get("/mijn/certificaten/").content.decode()
    assert client.get(f"/mijn/certificaten/{certificate.pk}/").status_code == 200


def test_who_never_learned_anything_finds_no_certificates(foundation):
    client = Client()
    client.force_login(cases.person("leeg"))
    assert "/mijn/certificaten/" not in client.get("/mijn/").content.decode()


def hand_on(case: Case, there: Foundation) -> Case:
    data = {"foundation": there.slug}
    perform(case.pk, "transfer", actor=Actor.staff(cases.coordinator(case.foundation)), data=data)
    return Case.objects.get(origin=case)


def test_a_candidate_goes_along_to_another_foundation_with_the_lessons(course, foundation):
    there = cases.foundation()
    case = cases.application(foundation, state="basic_course")
    user, client = candidate(case)
    ours = training.course(foundation=foundation)
    seats.follow(course=ours, user=user, foundation=foundation)
    successor = hand_on(case, there)
    assert (successor.account, successor.foundation, roles(user)) == (user, there, [(there.pk, "candidate")])
    assert followed(user) == [(there.pk, "seat"), (foundation.pk, "cancelled")]
    assert client.get(training.LessonPage.objects.get().url).status_code == 200
    perform(successor.pk, "withdraw", actor=Actor.staff(cases.coordinator(there)), data={})
    assert (roles(user), followed(user)) == ([], [(there.pk, "cancelled"), (foundation.pk, "cancelled")])


def test_nobody_becomes_a_candidate_by_being_handed_on(course, foundation):
    successor = hand_on(cases.application(foundation), cases.foundation())
    assert (successor.account, Membership.objects.filter(role=Role.CANDIDATE).exists()) == (None, False)


def test_who_is_a_mentor_elsewhere_goes_on_there(course, foundation):
    elsewhere = cases.foundation()
    case = cases.application(foundation, state="basic_course")
    user, _client = candidate(case)
    memberships.grant(user=user, foundation=elsewhere, role=Role.MENTOR)
    candidates.add(user=user, foundation=elsewhere)
    seats.follow(course=training.course(), user=user, foundation=elsewhere)
    perform(case.pk, "withdraw", actor=Actor.staff(cases.coordinator(foundation)), data={})
    assert roles(user) == [(elsewhere.pk, "mentor")]
    assert followed(user) == [(foundation.pk, "cancelled"), (elsewhere.pk, "seat")]


def test_a_mentor_of_this_foundation_who_applied_twice_stays_one(course, foundation):
    case = cases.application(foundation, state="basic_course")
    user, _client = candidate(case)
    candidates.add(user=user, foundation=foundation)
    perform(case.pk, "withdraw", actor=Actor.staff(cases.coordinator(foundation)), data={})
    assert (roles(user), followed(user)) == ([(foundation.pk, "candidate")], [(foundation.pk, "seat")])


@pytest.mark.parametrize(("went_on", "is_told", "stays"), [(False, 0, "basic_course"), (True, 1, "decision")])
def test_a_basic_course_that_is_taken_back_moves_nothing_and_its_coordinator_is_told(
    foundation, went_on, is_told, stays
):
    with one_page():
        course = training.course(kind="basic_course", entry="approval", needs_attendance=True)
        session = training.session(course, foundation=foundation)
        case = cases.application(foundation, state="basic_course")
        elsewhere = cases.application(foundation, state="basic_course", email="ander@example.nl")
        seat = seats.take(session=session, user=applicant(case), foundation=foundation)
        enrolments.begin_at(session, timezone.now() - timedelta(hours=3))
        trainer, part = cases.member(foundation, Role.TRAINER, "tom"), session.parts.get()
        attendance.note(part=part, presences={seat.pk: ("present", None)}, by=trainer)
        attendance.close(session=session)
        if went_on:
            assert listens.catch_up() == 1
        owner = cases.coordinator(foundation, "annemiek")
        Case.objects.filter(pk=case.pk).update(owner=owner)
        corrections.correct(enrolment_id=seat.pk, part=part, reason="Verwisseld.", by=trainer)
        assert (listens.tell_taken_back(), listens.tell_taken_back()) == (is_told, 0)
        assert (state(case), state(elsewhere), listens.catch_up()) == (stays, "basic_course", 0)
        mails = OutgoingMail.objects.filter(kind="volunteer-application/taken_back")
        told_of = [(owner.email, case.reference)] * is_told
        assert [(mail.recipient, mail.reference) for mail in mails] == told_of


def test_the_listeners_are_connected():
    for signal in (courses_completed, course_taken_back):
        assert any("workflows.volunteer_application" in str(key) for (key, *_rest) in signal.receivers)
