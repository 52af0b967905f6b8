"""What people learned from is not deleted by an editor."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Page

from organisation.people.models import User
from tests.factories import training
from training.desk.deleting import _learned_from
from training.models import Answer, LessonPage, LessonProgress
from training.services import learning


@pytest.fixture
def admin(db) -> Client:
    user = User.objects.create_superuser(email="beheer@example.nl", first_name="Be", last_name="Heer")
    client = Client()
    client.force_login(user)
    return client


def delete(client: Client, page) -> bool:
    client.post(reverse("wagtailadmin_pages:delete", args=[page.pk]))
    return not type(page).objects.filter(pk=page.pk).exists()


def test_a_lesson_with_somebodys_notes_stays(admin, mentor, home):
    course = training.course()
    lesson = training.lesson(course, "choice")
    question = next(lesson.questions())
    learning.answer(user=mentor, lesson=lesson, block=question.id, given=training.right(question))
    assert [delete(admin, page) for page in (lesson, course)] == [False, False]
    assert Answer.objects.count() == 1
    told = admin.get(reverse("wagtailadmin_pages:edit", args=[lesson.pk])).content.decode()
    assert "Haal de pagina offline" in told


def test_one_that_nobody_followed_goes(admin, home):
    course = training.course()
    lesson = training.lesson(course)
    assert [delete(admin, page) for page in (lesson, course)] == [True, True]
    assert not LessonPage.objects.exists()


def delete_many(client: Client, *pages) -> list[bool]:
    """Delete these from the list of pages, all at once: which of them are gone."""
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    asked = "&".join(f"id={page.pk}" for page in pages)
    client.post(f"{address}?{asked}&next={reverse('wagtailadmin_explore_root')}")
    return [not Page.objects.filter(pk=page.pk).exists() for page in pages]


def test_many_at_once_stay_when_somebody_learned_from_one(admin, mentor, home):
    course, other = training.course(title="Grenzen"), training.course(title="Rust")
    lesson = training.lesson(course)
    learning.visit(user=mentor, lesson=lesson)
    assert delete_many(admin, other, course) == [False, False]
    assert LessonProgress.objects.count() == 1
    told = admin.get(reverse("wagtailadmin_explore_root")).content.decode()
    assert "zouden kwijtraken wat zij schreven: “Grenzen”. Haal ze offline." in told
    assert delete_many(admin, other) == [True]


def test_what_is_in_the_way_is_looked_for_once(admin, mentor, home, django_assert_num_queries):
    courses = [training.course() for _each in range(3)]
    for course in courses:
        learning.visit(user=mentor, lesson=training.lesson(course))
    for chosen in (courses[:1], courses):
        with django_assert_num_queries(1):
            assert _learned_from(chosen) == chosen
