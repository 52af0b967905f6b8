"""What people learned from is not deleted by an editor."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from organisation.people.models import User
from tests.factories import training
from training.models import Answer, LessonPage
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
