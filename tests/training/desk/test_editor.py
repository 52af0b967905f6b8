"""Editors make courses and lessons: four eyes, previews that store nothing, and nothing online that some cannot follow."""

from __future__ import annotations

import json
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.core.files.base import ContentFile
from django.urls import reverse
from wagtail.blocks import StreamValue
from wagtail.documents.models import Document
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from home.services import moderation
from organisation.foundations.selectors import national_office
from organisation.people.models import Role
from tests.factories import training as make
from tests.factories.cases import member
from training.blocks import LessonBlock
from training.models import Answer, CoursePage, LessonPage, LessonProgress

EDITOR_FIELDS = {
    "seo_title": "",
    "search_description": "",
    "comments-TOTAL_FORMS": 0,
    "comments-INITIAL_FORMS": 0,
}


def document(name: str) -> Document:
    return Document.objects.create(title=name, file=ContentFile(b"x", name=name))


def lesson_form(*blocks: tuple[str, Any], **fields: Any) -> dict:
    """The form of a lesson, as the editor sends it."""
    values = {
        "title": "Nee zeggen",
        "slug": "nee-zeggen",
        "intro": "Kort.",
        "minutes": 10,
        "body": streamfield(list(blocks)),
        "changes": inline_formset([]),
    }
    return nested_form_data(EDITOR_FIELDS | values | fields)


def course_form(course: CoursePage | None = None, **fields: Any) -> dict:
    values = {
        "title": course.title if course else "Grenzen stellen",
        "slug": course.slug if course else "grenzen-stellen",
        "intro": "Kort.",
        "illustration": "",
        "kind": "module",
        "foundation": "",
        "outcomes": streamfield([("outcome", "U kunt nee zeggen.")]),
        "entry": "open",
        "offer_hours": 48,
        "external_url": "",
        "minutes": 20,
        "hours": 1,
        "valid_months": "",
        "body": streamfield([]),
    }
    return nested_form_data(EDITOR_FIELDS | values | fields)


def video(**fields: Any) -> tuple[str, dict]:
    values = {"heading": "Film", "address": "", "file": "", "captions": "", "duration": ""}
    return "video", values | {"transcript": rich_text("<p>Alles wat gezegd wordt.</p>")} | fields


def sound(**fields: Any) -> tuple[str, dict]:
    values = {"heading": "Opname", "file": "", "duration": ""}
    return "sound", values | {"transcript": rich_text("<p>Alles wat gezegd wordt.</p>")} | fields


def errors_of(response) -> str:
    """The words of every error on the page of the editor, as its scripts get them too."""
    return (
        str(response.context["form"].errors.as_data())
        + BeautifulSoup(response.content, "html.parser").get_text()
    )


@pytest.fixture
def catalogue(home, tmp_path, settings):
    settings.MEDIA_ROOT = tmp_path
    moderation.set_up()
    return make.catalogue()


@pytest.fixture
def editors(catalogue):
    office = national_office()
    return [member(office, Role.EDITOR, name) for name in ("karim", "loes")]


@pytest.fixture
def karim(browser_of, editors):
    return browser_of(editors[0])


@pytest.fixture
def course(catalogue):
    return make.course(title="Grenzen", is_public=False)


def add_lesson(course) -> str:
    return reverse("wagtailadmin_pages:add", args=["training", "lessonpage", course.pk])


# The way online


def test_an_editor_proposes_a_lesson_and_another_one_publishes_it(karim, browser_of, editors, course):
    text = ("text", {"heading": "Lezen", "text": rich_text("<p>Een tekst.</p>")})
    assert karim.get(add_lesson(course)).status_code == 200
    response = karim.post(add_lesson(course), lesson_form(text) | {"action-submit": "1"})
    assert response.status_code == 302
    lesson = LessonPage.objects.get(slug="nee-zeggen")
    assert not lesson.live
    state = lesson.current_workflow_task_state
    for browser, live in ((karim, False), (browser_of(editors[1]), True)):
        browser.post(reverse("review", args=[state.pk]), {"decision": "approve", "comment": ""})
        lesson.refresh_from_db()
        assert lesson.live is live


def test_an_editor_makes_a_course_with_what_comes_first(karim, catalogue, course):
    url = reverse("wagtailadmin_pages:add", args=["training", "coursepage", catalogue.pk])
    response = karim.post(url, course_form(prerequisites=course.pk) | {"action-submit": "1"})
    assert response.status_code == 302
    made = CoursePage.objects.get(slug="grenzen-stellen").get_latest_revision_as_object()
    assert list(made.prerequisites.all()) == [course]


def test_fields_stand_in_the_order_in_which_one_fills_them_in(karim, course):
    page = BeautifulSoup(
        karim.get(reverse("wagtailadmin_pages:edit", args=[course.pk])).content, "html.parser"
    )
    form = page.select_one("#page-edit-form")
    names = [
        "title",
        "intro",
        "illustration",
        "kind",
        "themes",
        "client_groups",
        "foundation",
        "outcomes",
        "entry",
    ]
    names += [
        "is_public",
        "prerequisites",
        "offer_hours",
        "external_url",
        "minutes",
        "hours",
        "needs_attendance",
    ]
    names += ["gives_certificate", "valid_months", "body"]
    found = [each["data-contentpath"] for each in form.select("[data-contentpath]")]
    assert list(dict.fromkeys(name for name in found if name in names)) == names


def test_what_comes_first_is_chosen_among_the_other_courses_that_are_online(karim, course):
    draft = make.course(title="Nog een concept", live=False)
    other = make.course(title="Basiscursus")
    form = karim.get(reverse("wagtailadmin_pages:edit", args=[course.pk])).context["form"]
    assert list(form.fields["prerequisites"].queryset) == [other]
    assert draft.title not in str(form["prerequisites"])


def test_two_courses_do_not_both_come_first(karim, course):
    middle, last = make.course(title="Midden"), make.course(title="Eind")
    for before, after in ((course, middle), (middle, last)):
        after.prerequisites.set([before])
        after.save()
    url = reverse("wagtailadmin_pages:edit", args=[course.pk])
    response = karim.post(url, course_form(course, prerequisites=last.pk) | {"action-submit": "1"})
    assert list(response.context["form"].errors) == ["prerequisites"]
    assert "vraagt eerst om deze" in errors_of(response)


# Looking first


def test_a_draft_lesson_is_looked_at_and_nothing_is_kept(karim, course):
    lesson = make.lesson(
        course, "choice", live=False, more=[("reflection", {"heading": "Zelf", "question": "Wat?"})]
    )
    lesson.save_revision()
    data = lesson_form(
        (
            "case",
            {
                "heading": "Nieuw stuk",
                "story": rich_text("<p>a</p>"),
                "question": "En u?",
                "reveal": rich_text("<p>b</p>"),
            },
        )
    )
    for url, posted in (
        (reverse("wagtailadmin_pages:preview_on_edit", args=[lesson.pk]), data | {"slug": lesson.slug}),
        (reverse("wagtailadmin_pages:preview_on_add", args=["training", "lessonpage", course.pk]), data),
    ):
        assert karim.post(url, posted).json()["is_valid"]
        html = karim.get(url).content.decode()
        assert "<h1>Nee zeggen</h1>" in html
        assert "Nieuw stuk" in html
    assert karim.get(reverse("wagtailadmin_pages:view_draft", args=[lesson.pk])).status_code == 200
    assert not LessonProgress.objects.exists()
    assert not Answer.objects.exists()


def test_a_draft_course_is_looked_at(karim, catalogue):
    url = reverse("wagtailadmin_pages:preview_on_add", args=["training", "coursepage", catalogue.pk])
    assert karim.post(url, course_form()).json()["is_valid"]
    assert "Grenzen stellen" in karim.get(url).content.decode()


# Nothing online that some cannot follow

MEDIA = [
    ("captions", "Voeg ondertitels toe", lambda: video(file=document("film.mp4").pk)),
    ("video", "Schrijf uit", lambda: video(address="https://vimeo.com/123456", transcript=rich_text(""))),
    ("sound", "Schrijf uit", lambda: sound(file=document("opname.mp3").pk, transcript=rich_text(""))),
    # As the editor sends a field that nobody touched.
    ("untouched", "Schrijf uit", lambda: sound(file=document("opname.mp3").pk, transcript="null")),
]


@pytest.mark.parametrize(("what", "words", "block"), MEDIA, ids=[what for what, *_rest in MEDIA])
def test_media_that_some_cannot_follow_are_not_published(karim, course, what, words, block):
    response = karim.post(add_lesson(course), lesson_form(block()) | {"action-submit": "1"})
    assert response.status_code == 200
    assert list(response.context["form"].errors) == ["body"]
    assert words in _told(response)
    assert not LessonPage.objects.exists()


@pytest.mark.parametrize(("what", "words", "block"), MEDIA, ids=[what for what, *_rest in MEDIA])
def test_a_draft_of_them_is_kept(karim, course, what, words, block):
    response = karim.post(add_lesson(course), lesson_form(block()))
    assert response.status_code == 302
    assert not LessonPage.objects.get().live


def test_media_with_captions_and_their_text_are_published(karim, course):
    blocks = [
        video(file=document("film.mp4").pk, captions=document("film.vtt").pk),
        video(address="https://vimeo.com/123456"),
        sound(file=document("opname.mp3").pk),
    ]
    response = karim.post(add_lesson(course), lesson_form(*blocks) | {"action-submit": "1"})
    assert response.status_code == 302
    assert LessonPage.objects.get().current_workflow_task_state is not None


def test_an_empty_recording_can_wait_until_it_is_published(karim, course):
    empty = sound(heading="", transcript=rich_text(""))
    assert karim.post(add_lesson(course), lesson_form(empty)).status_code == 302


def test_a_quiz_has_an_answer_that_is_right_when_it_is_published(karim, course):
    answers = [
        {"value": {"text": text, "feedback": "Omdat."}, "id": "", "order": number, "deleted": ""}
        for number, text in enumerate("ab")
    ]
    question = ("choice", {"question": "Wat?", "answers": {"count": 2} | dict(enumerate(answers))})
    quiz = ("quiz", {"heading": "Quiz", "questions": streamfield([question])})
    assert karim.post(add_lesson(course), lesson_form(quiz)).status_code == 302
    response = karim.post(add_lesson(course), lesson_form(quiz, slug="tweede") | {"action-submit": "1"})
    assert "Minstens één antwoord is goed" in _told(response)


def _told(response) -> str:
    """Every message of a stream, as the scripts of the editor show it beside its block."""
    page = BeautifulSoup(response.content, "html.parser")
    told = [
        json.loads(each["data-w-block-arguments-value"])
        for each in page.select("[data-w-block-arguments-value]")
    ]
    return json.dumps(told, ensure_ascii=False)


# Examples


@pytest.mark.parametrize("name", ["case", "quiz", "reflection", "checklist", "help", "sound"])
def test_an_editor_sees_a_block_before_choosing_it(karim, name):
    block = LessonBlock().child_blocks[name]
    response = karim.get(reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix})
    page = BeautifulSoup(response.content, "html.parser")
    value = block.normalize(block.meta.preview_value)
    assert not isinstance(value, StreamValue)
    assert page.select_one("main h2").get_text() == value["heading"]
