"""An application and the basic course: going on to it opens the lessons, and finishing it moves the application along."""

from __future__ import annotations

import pytest
from django.test import Client

from mentorships.models import Mentor
from organisation.mail.models import OutgoingMail
from organisation.people.models import Membership, Role, User
from tests.factories import cases, training
from tests.factories.website import one_page
from training.models import Enrolment
from training.signals import course_completed
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


@pytest.mark.parametrize(("move", "data"), [("reject", {"message": "Dit past niet."}), ("withdraw", {})])
def test_who_stops_is_no_candidate_any_more(course, foundation, move, data):
    case = cases.application(foundation, state="basic_course")
    user = applicant(case)
    client = Client()
    client.force_login(user)
    lesson = training.LessonPage.objects.get()
    assert client.get(lesson.url).status_code == 200
    perform(case.pk, move, actor=Actor.staff(cases.coordinator(foundation)), data=data)
    if move == "reject":
        assert Membership.objects.current().filter(user=user).exists(), "a proposal changes nothing yet"
        perform(case.pk, "confirm", actor=Actor.staff(cases.coordinator(foundation, "bart")))
    assert not Membership.objects.current().filter(user=user).exists()
    assert client.get(lesson.url).status_code == 403


def test_the_listener_is_connected():
    assert any("workflows.volunteer_application" in str(key) for (key, *_rest) in course_completed.receivers)
