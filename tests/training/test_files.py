"""The files of lessons: as private as the lessons, at their address, on the page and in JSON."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import Group
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.documents.models import Document
from wagtail.models import Collection, PageViewRestriction

from home.models import InformationPage
from organisation.people.models import Role, User
from organisation.people.services import tokens
from tests.factories import cases, training
from tests.home.test_media import document
from training.models import LessonPage
from training.services import files, seats

pytestmark = pytest.mark.filterwarnings("ignore:Unclosed file:ResourceWarning")
BYTES = b"alleen voor wie de les volgt"


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def takes(*documents: Document) -> list:
    return [("downloads", {"heading": "Mee te nemen", "documents": list(documents)})]


def collection_of(made: Document) -> str:
    return Document.objects.get(pk=made.pk).collection.name


@pytest.fixture
def sheet(home) -> Document:
    return document("werkblad.pdf", BYTES)


@pytest.fixture
def lesson(sheet) -> LessonPage:
    """A lesson of a course that one enrols in, with a file."""
    return training.lesson(training.course(entry="approval"), more=takes(sheet))


def logged_in(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def got(client: Client, made: Document, **headers: str) -> tuple[int, bool]:
    answer = client.get(made.url, headers=headers)
    return answer.status_code, BYTES in answer.getvalue()


def test_the_files_of_a_closed_lesson_leave_the_collection_of_all(lesson, sheet):
    assert collection_of(sheet) == files.NAME
    restrictions = files.collection().get_view_restrictions()
    assert [each.restriction_type for each in restrictions] == ["login"]


def test_what_everybody_sees_elsewhere_or_editors_put_somewhere_stays(home):
    shown, chosen, opened = document("a.pdf"), document("b.pdf"), document("c.pdf")
    home.add_child(instance=InformationPage(title="Open", slug="open-pagina", body=takes(shown)))
    chosen.collection = Collection.get_first_root_node().add_child(name="Van ons")
    chosen.save()
    training.lesson(training.course(), more=takes(shown, chosen))
    training.lesson(training.course(is_public=True), more=takes(opened))
    training.lesson(training.course(), more=takes(opened), live=False)
    assert [collection_of(each) for each in (shown, chosen, opened)] == ["Root", "Van ons", "Root"]


def test_a_course_that_closes_takes_its_files_along(home, sheet):
    course = training.course(is_public=True)
    training.lesson(training.module(course), more=takes(sheet))
    assert collection_of(sheet) == "Root"
    course.is_public = False
    course.save()
    assert collection_of(sheet) == files.NAME


def test_only_who_may_follow_a_lesson_has_its_file(lesson, sheet, mentor, other_mentor, foundation):
    sheet.refresh_from_db()
    course = lesson.course
    seats.follow(course=course, user=mentor, foundation=foundation, reference="CE-1", now=timezone.now())
    people = {
        "follows": (mentor, (200, True)),
        "is not enrolled": (other_mentor, (404, False)),
        "coordinator": (cases.member(foundation, Role.COORDINATOR), (200, True)),
        "no member": (cases.person("iemand"), (404, False)),
    }
    assert {who: got(logged_in(user), sheet) for who, (user, _told) in people.items()} == {
        who: told for who, (_user, told) in people.items()
    }
    assert got(Client(), sheet) == (302, False)
    for user, told in ((mentor, (200, True)), (other_mentor, (404, False))):
        token = tokens.create(user=user, name="test")
        assert got(Client(), sheet, Authorization=f"Bearer {token}") == told
    assert got(Client(), sheet, Authorization="Bearer x") == (302, False)


def test_one_lesson_that_may_be_followed_is_enough_and_a_circle_is_kept(lesson, sheet, mentor):
    sheet.refresh_from_db()
    assert got(logged_in(mentor), sheet) == (404, False)
    other = training.lesson(training.course(), more=takes(sheet))
    assert got(logged_in(mentor), sheet) == (200, True)
    restriction = PageViewRestriction.objects.create(page=other, restriction_type="groups")
    assert got(logged_in(mentor), sheet) == (404, False)
    group = Group.objects.create(name="De kring")
    restriction.groups.add(group)
    mentor.groups.add(group)
    assert got(logged_in(mentor), sheet) == (200, True)


def test_who_reads_the_lesson_is_told_of_its_files_and_nobody_else(home, mentor):
    made = [document(f"blad-{number}.pdf") for number in range(3)]
    course = training.course()
    lessons = [training.lesson(course, more=takes(*made[:1])), training.lesson(course, more=takes(*made))]
    client = logged_in(mentor)
    me = Client(headers={"Authorization": f"Bearer {tokens.create(user=mentor, name='test')}"})
    costs = []
    for lesson, count in zip(lessons, (1, 3), strict=True):
        page, told = client.get(lesson.url), me.get(f"/api/v1/me/lessons/{lesson.pk}")
        assert page.content.count(b"/documents/") == count
        (downloads,) = [each for each in told.json()["body"] if each["type"] == "downloads"]
        assert [each["title"] for each in downloads["value"]["documents"]] == [
            each.title for each in made[:count]
        ]
        with CaptureQueriesContext(connection) as queries:
            client.get(lesson.url)
        costs.append(len(queries))
    assert costs == [FILES_QUERIES] * 2
    for path in ("/api/v2/documents/", "/api/v2/pages/?fields=*"):
        assert b"blad-" not in Client().get(path).content


FILES_QUERIES = 12
