"""Who is trained in what: whose people, what stands out, one person, a file; and totals that say nothing of one person."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from organisation.audit.models import AuditEntry
from organisation.calendar.workdays import today
from organisation.people.models import Membership, Role, User
from organisation.people.policies import ALL
from tests.factories import training as make
from tests.factories.cases import foundation, member, person
from tests.training.desk.conftest import SECRETS
from tests.training.desk.test_roster import cells
from training.models import (
    Answer,
    Certificate,
    Completion,
    CourseKind,
    Enrolment,
    EnrolmentState,
    TrainingSetting,
)
from training.selectors import people as selectors
from training.selectors.people import Asked
from training.selectors.totals import without_small

INDEX = "/admin/kenniscarrousel/"


def completed(user, course, *, hours=0, at=None) -> Completion:
    return Completion.objects.create(user=user, course=course, completed_at=at or timezone.now(), hours=hours)


def certificate(user, course, place, *, days: int | None, given: int = 30) -> Certificate:
    """A certificate that ends in so many days."""
    return Certificate.objects.create(
        user=user,
        course=course,
        foundation=place,
        name=user.full_name,
        title=course.title,
        completed_on=today() - timedelta(days=given),
        valid_until=today() + timedelta(days=days) if days is not None else None,
    )


def absent(user, session) -> None:
    now = timezone.now()
    Enrolment.objects.create(
        course_id=session.course_id,
        session=session,
        user=user,
        state=EnrolmentState.ABSENT,
        created_at=now,
        changed_at=now,
    )


def names(response) -> list[str]:
    return [line.name for line in response.context["lines"]]


def line_of(user):
    return next(line for line in selectors.everybody(ALL, Asked()) if line.pk == user.pk)


# Whose


def test_the_address():
    assert reverse("training_people:index") == INDEX


@pytest.mark.parametrize("query", ["", "?q=mia", "?foundation={there}", "?role=mentor", "?show=nothing"])
def test_a_coordinator_sees_exactly_the_people_of_ones_own_foundation(desk, here, there, query):
    response = desk.get(INDEX + query.format(there=there.foundation.pk))
    assert names(response) == ["Mia Jansen"]
    page = response.content.decode()
    assert [secret for secret in SECRETS if secret in page] == []


def test_a_coordinator_of_two_foundations_chooses_between_them(desk, here, there):
    Membership.objects.create(user=here.coordinator, foundation=there.foundation, role=Role.COORDINATOR)
    both = desk.get(INDEX)
    assert names(both) == ["Mia Jansen", "Roosmarijn Jansen"]
    assert both.context["foundations"] == sorted(
        [here.foundation, there.foundation], key=lambda each: each.name
    )
    assert names(desk.get(f"{INDEX}?foundation={there.foundation.pk}")) == ["Roosmarijn Jansen"]


def test_the_superuser_sees_everybody(browser_of, here, there):
    response = browser_of(person("beheer", is_superuser=True)).get(INDEX)
    assert names(response) == ["Mia Jansen", "Roosmarijn Jansen"]


@pytest.mark.parametrize("role", [Role.TRAINER, Role.EDITOR])
def test_other_staff_see_neither_people_nor_totals(browser_of, here, role):
    client = browser_of(member(here.foundation, role))
    for url in (INDEX, f"{INDEX}{here.mentor.pk}/", f"{INDEX}lijst/", f"{INDEX}totalen/"):
        response = client.get(url)
        assert (response.status_code, response.url) == (302, "/admin/"), url


def test_a_director_sees_totals_and_nobody(browser_of, here):
    client = browser_of(member(here.foundation, Role.DIRECTOR))
    response = client.get(INDEX)
    assert response.url == f"{INDEX}totalen/"
    assert "Mia" not in client.get(response.url).content.decode()
    for url in (f"{INDEX}{here.mentor.pk}/", f"{INDEX}lijst/"):
        assert (client.get(url).status_code, client.get(url).url) == (302, "/admin/")


def test_who_left_is_not_in_the_list(desk, here):
    gone = member(here.foundation, Role.MENTOR, "gone")
    Membership.objects.filter(user=gone).update(since=today() - timedelta(days=9), until=today())
    User.objects.filter(pk=member(here.foundation, Role.MENTOR, "slot").pk).update(is_active=False)
    assert names(desk.get(INDEX)) == ["Mia Jansen"]


# What is told


def test_what_somebody_did_and_needs(course, here):
    basic = make.course(title="Basiscursus", kind=CourseKind.BASIC)
    TrainingSetting.objects.create(foundation=here.foundation, hours_a_year=6)
    done = completed(here.mentor, basic, hours=Decimal("2.5"))
    completed(here.mentor, course, hours=1, at=timezone.now() - timedelta(days=400))
    certificate(here.mentor, basic, here.foundation, days=-1)
    certificate(here.mentor, course, here.foundation, days=90, given=2)
    line = line_of(here.mentor)
    assert (line.basic_at, line.certificate) == (done.completed_at, "Grenzen")
    assert (line.over, line.soon, line.valid_until) == (1, 1, today() + timedelta(days=90))
    assert (line.hours, line.target, line.did_nothing) == (Decimal("2.5"), Decimal(6), False)


@pytest.mark.parametrize(
    ("days", "told"), [(-1, (1, 0)), (0, (0, 1)), (90, (0, 1)), (91, (0, 0)), (None, (0, 0))]
)
def test_a_certificate_is_over_from_the_day_after_its_last(course, here, days, told):
    certificate(here.mentor, course, here.foundation, days=days)
    line = line_of(here.mentor)
    assert (line.over, line.soon) == told


def test_a_certificate_that_was_renewed_is_not_over(course, here):
    certificate(here.mentor, course, here.foundation, days=-5, given=400)
    certificate(here.mentor, course, here.foundation, days=300, given=5)
    line = line_of(here.mentor)
    assert (line.over, line.soon) == (0, 0)


@pytest.mark.parametrize(("ago", "count"), [(10, 2), (400, 0)])
def test_absences_of_the_last_year_are_counted(course, here, ago, count):
    for _number in range(2):
        start = timezone.now() - timedelta(days=ago)
        absent(here.mentor, make.session(course, foundation=here.foundation, starts_at=start))
    line = line_of(here.mentor)
    assert (line.absences, line.is_absent_often) == (count, count == 2)


@pytest.mark.parametrize("show", ["basic", "over", "soon", "absent", "nothing", "hours"])
def test_each_filter_shows_whom_it_says_and_nobody_else(desk, course, here, show):
    """Mia has everything that is asked for, Ada has nothing of it."""
    basic = make.course(title="Basiscursus", kind=CourseKind.BASIC)
    fine = member(here.foundation, Role.MENTOR, "ada")
    completed(fine, basic, hours=40)
    if show in ("over", "soon"):
        certificate(here.mentor, course, here.foundation, days={"over": -1, "soon": 5}[show])
        certificate(fine, course, here.foundation, days=500)
    for _number in range(2):
        start = timezone.now() - timedelta(days=10)
        absent(here.mentor, make.session(course, foundation=here.foundation, starts_at=start))
    assert names(desk.get(INDEX)) == ["Ada Jansen", "Mia Jansen"]
    assert names(desk.get(f"{INDEX}?show={show}")) == ["Mia Jansen"]


def test_a_name_is_found_however_it_is_typed(desk, here):
    User.objects.filter(pk=here.mentor.pk).update(sort_name="yilmaz ozgur")
    for typed, found in (("Özgür", 1), ("yilm ozg", 1), ("bakker", 0), ("%", 1)):
        assert len(names(desk.get(INDEX, {"q": typed}))) == found, typed


@pytest.mark.parametrize(
    "query", ["?page=0", "?page=x", "?page=99999", "?foundation=x", "?show=x", "?role=x", "?q=%00"]
)
def test_what_makes_no_sense_shows_the_list(desk, here, query):
    assert names(desk.get(INDEX + query)) == ["Mia Jansen"]


def test_somebody_with_two_roles_stands_there_once(desk, here):
    Membership.objects.create(user=here.mentor, foundation=here.foundation, role=Role.CANDIDATE)
    (line,) = desk.get(INDEX).context["lines"]
    assert line.role == Role.MENTOR


def test_pages_of_fifty(desk, here):
    users = User.objects.bulk_create(
        User(email=f"p{each}@example.nl", first_name="P", last_name=str(each), sort_name=f"p{each:03}")
        for each in range(60)
    )
    Membership.objects.bulk_create(
        Membership(user=user, foundation=here.foundation, role=Role.MENTOR, since=today()) for user in users
    )
    first, second = desk.get(INDEX), desk.get(f"{INDEX}?page=2")
    assert [len(names(page)) for page in (first, second)] == [50, 11]
    assert (first.context["count"], first.context["pages"]) == (61, 2)


def test_three_people_cost_as_many_queries_as_one(desk, course, here):
    desk.get(INDEX)
    costs = []
    for _number in range(2):
        with CaptureQueriesContext(connection) as captured:
            desk.get(INDEX)
        costs.append(len(captured))
        for name in ("ada", "bea"):
            certificate(member(here.foundation, Role.MENTOR, name), course, here.foundation, days=4)
    assert costs == [6, 6]


# One person


def test_one_person_with_courses_sessions_and_certificates(desk, course, here):
    given = certificate(here.mentor, course, here.foundation, days=-3)
    completed(here.mentor, course)
    make.lesson(course)
    page = desk.get(f"{INDEX}{here.mentor.pk}/")
    assert [each.session for each in page.context["enrolments"]] == [here.session]
    assert page.context["certificates"] == [(given, False)]
    assert given.code in page.content.decode()


def test_what_somebody_wrote_or_answered_is_nowhere(desk, course, here):
    lesson = make.lesson(course, "choice", more=[("reflection", {"heading": "Zelf", "question": "Wat?"})])
    make.learning.visit(user=here.mentor, lesson=lesson)
    for block in lesson.body:
        if block.block_type == "reflection":
            make.learning.answer(user=here.mentor, lesson=lesson, block=block.id, given="Mijn geheim")
    assert Answer.objects.get(user=here.mentor).given == "Mijn geheim"
    page = desk.get(f"{INDEX}{here.mentor.pk}/").content.decode()
    assert ["Mijn geheim" in page, "Jansen" in page] == [False, True]


def test_somebody_of_another_foundation_does_not_exist(desk, here, there):
    for user in (there.mentor, there.coordinator, here.coordinator):
        assert desk.get(f"{INDEX}{user.pk}/").status_code == 404


# A file


def test_the_list_is_downloaded_as_it_was_narrowed_and_that_is_recorded(desk, course, here, there):
    member(here.foundation, Role.CANDIDATE, "bea")
    certificate(here.mentor, course, here.foundation, days=4)
    heads, *lines = cells(desk.get(f"{INDEX}lijst/?show=soon"))
    assert heads[:3] == ["Naam", "Rol", "Stichting"]
    end = today() + timedelta(days=4)
    assert lines == [
        [
            "Mia Jansen",
            "mentor",
            "Stichting Hier",
            "",
            "Grenzen",
            f"{end:%d-%m-%Y}",
            "0,0",
            "8",
            "0",
            "1",
            "0",
        ]
    ]
    entry = AuditEntry.objects.get()
    assert (entry.action, entry.actor, entry.foundation, entry.subject) == (
        "training.people_exported",
        here.coordinator,
        here.foundation,
        "1 people",
    )


def test_looking_is_not_recorded(desk, here):
    desk.get(INDEX)
    assert not AuditEntry.objects.filter(action__startswith="training.").exists()


# Totals


@pytest.mark.parametrize(
    ("counts", "shown"),
    [
        ({"a": 10, "b": 20}, {"a": 10, "b": 20}),
        ({"a": 4, "b": 20}, {"a": None, "b": None}),
        ({"a": 0, "b": 20}, {"a": None, "b": None}),
        ({"a": 4, "b": 6, "c": 20}, {"a": None, "b": None, "c": 20}),
        ({"a": 1, "b": 2, "c": 20}, {"a": None, "b": None, "c": None}),
        ({"a": 3, "b": 3, "c": 20}, {"a": None, "b": None, "c": 20}),
        ({"a": 4}, {"a": None}),
        ({"a": 5}, {"a": 5}),
    ],
)
def test_small_numbers_cannot_be_worked_out(counts, shown):
    assert without_small(counts) == shown


def test_the_totals_of_a_foundation(here, there):
    basic = make.course(title="Basiscursus", kind=CourseKind.BASIC)
    people = [here.mentor, *(member(here.foundation, Role.MENTOR, f"m{each}") for each in range(11))]
    for user in people[:6]:
        completed(user, basic, hours=40)
    (mine,) = selectors.totals(frozenset({here.foundation.pk}))
    assert (mine.foundation, mine.people, mine.basic, mine.no_basic) == ("Stichting Hier", 12, 6, 6)
    # Six reached their hours, six did nothing, nobody is in between: with twelve in all, one more is hidden.
    assert (mine.reached, mine.begun, mine.nothing) == (None, None, 6)
    assert (mine.absent, mine.over) == (None, None)
    (theirs,) = selectors.totals(frozenset({there.foundation.pk}))
    assert (theirs.foundation, theirs.people) == ("Stichting Elders", None)


def test_a_director_sees_the_totals_of_ones_own_foundation_only(browser_of, here, there):
    client = browser_of(member(here.foundation, Role.DIRECTOR))
    response = client.get(f"{INDEX}totalen/")
    assert [each.foundation for each in response.context["totals"]] == ["Stichting Hier"]
    assert [secret for secret in SECRETS if secret in response.content.decode()] == []


def test_the_menu_shows_each_their_own(browser_of, here):
    def menu(user) -> list[bool]:
        page = browser_of(user).get("/admin/").content.decode()
        return [
            f"/admin/{name}/" in page for name in ("bijeenkomsten", "kenniscarrousel", "themas", "intervisie")
        ]

    assert menu(here.coordinator) == [True, True, False, True]
    assert menu(member(here.foundation, Role.TRAINER)) == [True, False, False, False]
    assert menu(member(here.foundation, Role.DIRECTOR)) == [False, True, False, False]
    assert menu(member(foundation("Landelijk", is_national=False), Role.EDITOR)) == [False] * 4
