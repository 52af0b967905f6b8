"""What every reader of a lesson sees in one way is drawn once: never a trace of one reader for another, never what was."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from organisation.people.models import User
from tests.factories import training
from tests.home.page_cache.conftest import keeping  # noqa: F401  # a fixture
from training.models import LessonPage
from training.services import learning

CASE = (
    "case",
    {"heading": "Bellen", "story": "<p>Zij belt.</p>", "question": "En nu?", "reveal": "<p>Rust.</p>"},
)
HELP = ("help", {"heading": "Wie helpt?", "text": "<p>De coördinator.</p>"})
REFLECTION = ("reflection", {"heading": "Voor uzelf", "question": "En u?", "help_text": ""})
CHECKLIST = ("checklist", {"heading": "Voor straks", "items": ["Bellen", "Opschrijven"]})
#: What is another one for each request.
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="\w+"|nonce="[^"]+"')


@pytest.fixture
def lesson(home) -> LessonPage:
    made = training.lesson(
        training.course(), "choice", "order", "match", more=[CASE, HELP, REFLECTION, CHECKLIST]
    )
    made.save_revision().publish()
    return LessonPage.objects.get(pk=made.pk)


def page(user: User, lesson: LessonPage) -> str:
    client = Client()
    client.force_login(user)
    return TOKEN.sub("", client.get(lesson.url).content.decode())


def pieces(store) -> int:
    return len([key for key in store._kept if "lesson" in key])


def test_each_reader_sees_what_would_be_drawn_for_them(keeping, lesson, mentor, other_mentor, settings):  # noqa: F811
    for question in list(lesson.questions())[:2]:
        learning.answer(user=mentor, lesson=lesson, block=question.id, given=training.wrong(question))
    told = {user: [page(user, lesson) for _time in range(2)] for user in (mentor, other_mentor)}
    assert pieces(keeping) == 5  # a text, a case, and the three questions as they are before an answer
    settings.PAGE_CACHE = False
    for user, pages in told.items():
        assert pages == [page(user, lesson)] * 2
    assert training.SECRET in told[mentor][0]
    assert training.SECRET not in told[other_mentor][0]


@pytest.mark.usefixtures("keeping")
def test_a_lesson_that_changed_is_drawn_anew(lesson, mentor):
    assert "Een tekst." in page(mentor, lesson)
    lesson.body[0].value["text"] = type(lesson.body[0].value["text"])("<p>Een andere tekst.</p>")
    lesson.save_revision().publish()
    told = page(mentor, lesson)
    assert ("Een tekst." in told, "Een andere tekst." in told) == (False, True)


def test_what_is_only_looked_at_keeps_nothing(keeping, lesson):  # noqa: F811
    lesson.body[0].value["text"] = type(lesson.body[0].value["text"])("<p>Nog niet online.</p>")
    assert "Nog niet online." in lesson.make_preview_request().content.decode()
    assert pieces(keeping) == 0
