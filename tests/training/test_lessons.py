"""Following a lesson on the website: opening, answering, writing down, finishing, going on elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageViewRestriction

from organisation.people.models import Role
from tests.factories import cases, training
from training.models import (
    Answer,
    Certificate,
    Completion,
    Enrolment,
    LessonChange,
    LessonPage,
    LessonProgress,
)
from training.questions import keyed
from training.services import learning, seats
from training.services.learning import Unfinished

REFLECTION = ("reflection", {"heading": "Voor uzelf", "question": "Wanneer zei u ja?", "help_text": ""})
CHECKLIST = ("checklist", {"heading": "Voor straks", "items": ["Bellen", "Opschrijven"]})
ALL = ("choice", "order", "match")


@pytest.fixture
def course(home):
    return training.course(gives_certificate=True, hours=2)


@pytest.fixture
def lesson(course):
    return training.lesson(course, *ALL, more=[REFLECTION, CHECKLIST])


@pytest.fixture
def client(mentor) -> Client:
    client = Client()
    client.force_login(mentor)
    return client


def address(lesson, block) -> str:
    return reverse("lesson_answer", args=[lesson.pk, block.id])


def block_of(lesson, kind: str):
    return next(block for block in lesson.body if block.block_type == kind)


def posted(question, given) -> dict:
    """An answer as the form of the page sends it."""
    if isinstance(given, list) and question.value.kind == "order":
        return {f"item-{key}": str(number) for number, key in enumerate(given, 1)}
    if isinstance(given, dict):
        return {f"item-{key}": partner for key, partner in given.items()}
    return {"answer": given}


def test_opening_a_lesson_is_noted_once(client, mentor, lesson):
    for _time in range(2):
        assert client.get(lesson.url).status_code == 200
    progress = LessonProgress.objects.get()
    assert (progress.user, progress.lesson, progress.place, progress.completed_at) == (
        mentor,
        lesson,
        "",
        None,
    )


@pytest.mark.parametrize("number", range(3), ids=ALL)
def test_every_kind_of_question_is_answered_by_its_form(client, mentor, lesson, number):
    question = list(lesson.questions())[number]
    given = training.right(question)
    answer = client.post(address(lesson, question), posted(question, given))
    assert (answer.status_code, answer["Location"]) == (303, f"{lesson.url}#b-{question.id}")
    kept = Answer.objects.get()
    assert (kept.user, str(kept.block), kept.given, kept.is_right, kept.tries) == (
        mentor,
        question.id,
        given,
        True,
        1,
    )


def test_a_wrong_answer_is_kept_and_may_be_tried_again(client, lesson):
    question = next(lesson.questions())
    client.post(address(lesson, question), posted(question, training.wrong(question)))
    page = client.get(lesson.url).content.decode()
    assert f"Dan maakt zij zich zorgen ({training.SECRET}-2)." in page
    assert f"({training.SECRET}-1)" not in page
    client.post(address(lesson, question), posted(question, training.right(question)))
    kept = Answer.objects.get()
    assert (kept.is_right, kept.tries) == (True, 2)


def test_what_was_right_once_stays_right(client, lesson):
    question = next(lesson.questions())
    for given in (training.right(question), training.wrong(question)):
        client.post(address(lesson, question), posted(question, given))
    kept = Answer.objects.get()
    assert (kept.is_right, kept.given) == (True, training.wrong(question))


def test_no_answer_is_said_at_the_question_and_nothing_is_kept(client, lesson):
    question = next(lesson.questions())
    answer = client.post(address(lesson, question), {})
    assert answer.status_code == 400
    assert "Kies een antwoord." in answer.content.decode()
    assert not Answer.objects.exists()


@pytest.mark.parametrize("typed", [["1", "1", "2"], ["1", "2", "4"], ["", "1", "2"], ["een", "2", "3"]])
def test_places_that_make_no_order_are_said_and_what_was_chosen_stays(client, lesson, typed):
    question = list(lesson.questions())[1]
    items = [f"item-{key}" for key in keyed(question.value["items"])]
    answer = client.post(address(lesson, question), dict(zip(items, typed, strict=True)))
    assert answer.status_code == 400
    chosen = answer.content.decode().count(" selected")
    assert chosen == sum(text in ("1", "2", "3") for text in typed)
    assert not Answer.objects.exists()


def test_a_reflection_is_for_one_pair_of_eyes(client, mentor, other_mentor, lesson):
    own = "Ik zei ja tegen de buurvrouw."
    answer = client.post(address(lesson, block_of(lesson, "reflection")), {"answer": own})
    assert answer.status_code == 303
    assert own in client.get(lesson.url).content.decode()
    other = Client()
    other.force_login(other_mentor)
    assert own not in other.get(lesson.url).content.decode()
    with connection.cursor() as cursor:
        cursor.execute("SELECT given FROM training_answer")
        (kept,) = cursor.fetchone()
    assert own.encode() not in bytes(kept)


def test_a_reflection_can_be_wiped(client, lesson):
    reflection = block_of(lesson, "reflection")
    for text in ("Iets.", "   "):
        client.post(address(lesson, reflection), {"answer": text})
    assert Answer.objects.get().given == ""


def test_a_reflection_that_is_too_long_is_said_and_not_lost(client, lesson):
    long = "a" * 8001
    answer = client.post(address(lesson, block_of(lesson, "reflection")), {"answer": long})
    assert answer.status_code == 400
    assert long in answer.content.decode()
    assert not Answer.objects.exists()


def test_ticks_are_kept(client, lesson):
    checklist = block_of(lesson, "checklist")
    first, second = keyed(checklist.value["items"])
    client.post(address(lesson, checklist), {"answer": [second]})
    page = client.get(lesson.url).content.decode()
    assert f'value="{second}" id="c-{second}" checked' in page
    assert f'value="{first}" id="c-{first}" checked' not in page


def test_a_block_that_is_not_there_is_not_answered(client, lesson):
    text = block_of(lesson, "text")
    assert client.post(address(lesson, text), {"answer": "x"}).status_code == 404
    assert not Answer.objects.exists()


def test_a_lesson_is_not_finished_before_its_questions_are_right(client, mentor, course, lesson):
    first, second, third = lesson.questions()
    learning.answer(user=mentor, lesson=lesson, block=second.id, given=training.wrong(second))
    learning.answer(user=mentor, lesson=lesson, block=third.id, given=training.right(third))
    answer = client.post(reverse("lesson_finish", args=[lesson.pk]))
    page = answer.content.decode()
    assert answer.status_code == 400
    links = [f'href="#b-{question.id}"' in page for question in (first, second, third)]
    assert links == [True, True, False]
    assert LessonProgress.objects.get().completed_at is None
    assert not Completion.objects.exists()


def test_the_last_lesson_completes_the_course_and_gives_its_certificate(
    client, mentor, foundation, course, lesson
):
    more = training.lesson(course)
    training.follow(mentor, course)
    assert LessonProgress.objects.filter(completed_at__isnull=False).count() == 2
    done, certificate = Completion.objects.get(), Certificate.objects.get()
    assert (done.user, done.course, done.hours) == (mentor, course, 2)
    assert (certificate.user, certificate.title, certificate.foundation) == (mentor, course.title, foundation)
    assert client.post(reverse("lesson_finish", args=[more.pk])).status_code == 303
    assert (Completion.objects.count(), Certificate.objects.count()) == (1, 1)


def test_a_lesson_that_is_added_later_completes_no_course_twice(mentor, course, lesson):
    training.follow(mentor, course)
    training.lesson(course)
    training.follow(mentor, course)
    assert (Completion.objects.count(), Certificate.objects.count()) == (1, 1)


def test_a_draft_lesson_holds_nobody_up(mentor, course, lesson):
    draft = training.lesson(course, "choice", live=False)
    training.follow(mentor, course)
    assert Completion.objects.get().course == course
    assert not LessonProgress.objects.filter(lesson=draft).exists()


def test_one_goes_on_at_the_very_question(client, mentor, course, lesson):
    first, second, _third = lesson.questions()
    learning.answer(user=mentor, lesson=lesson, block=first.id, given=training.right(first))
    elsewhere = Client()
    elsewhere.force_login(mentor)
    assert f'href="{lesson.url}#b-{second.id}"' in elsewhere.get(reverse("my_learning")).content.decode()
    assert f'href="#b-{second.id}"' in elsewhere.get(lesson.url).content.decode()
    learning.answer(user=mentor, lesson=lesson, block=second.id, given=training.wrong(second))
    assert f'href="#b-{second.id}"' in elsewhere.get(lesson.url).content.decode()


def test_a_script_tells_where_somebody_reads(client, lesson):
    text = block_of(lesson, "text")
    answer = client.post(reverse("lesson_place", args=[lesson.pk]), {"block": text.id})
    assert answer.status_code == 204
    assert LessonProgress.objects.get().place == text.id


@pytest.mark.parametrize("block", ["", "x", "5b3cdd0c-0000-4000-8000-000000000000"])
def test_a_place_that_is_not_in_the_lesson_is_refused(client, lesson, block):
    assert client.post(reverse("lesson_place", args=[lesson.pk]), {"block": block}).status_code == 400
    assert not LessonProgress.objects.exists()


def test_what_changed_is_told_to_who_finished_before(client, mentor, other_mentor, course, lesson):
    training.follow(mentor, course)
    words = "Er is een nieuw stuk bij over appen."
    LessonChange.objects.create(lesson=lesson, words=words, changed_on=timezone.localdate())
    LessonChange.objects.create(
        lesson=lesson, words="Oud nieuws.", changed_on=timezone.localdate() - timezone.timedelta(days=3)
    )
    told = [client.get(path).content.decode() for path in (reverse("my_learning"), lesson.url)]
    assert [(words in page, "Oud nieuws." in page) for page in told] == [(True, False)] * 2
    assert LessonProgress.objects.get(user=mentor).completed_at is not None
    other = Client()
    other.force_login(other_mentor)
    assert words not in other.get(lesson.url).content.decode()


@pytest.fixture
def day(monkeypatch) -> Callable[[int], None]:
    """Have it be so many days after today."""

    def at(days: int) -> None:
        moment = timezone.localdate() + timezone.timedelta(days=days)
        monkeypatch.setattr("training.models.lesson.today", lambda: moment)

    return at


@pytest.fixture
def edited(lesson) -> Any:
    """A lesson that came online as editors do it."""
    lesson.save_revision().publish()
    return LessonPage.objects.get(pk=lesson.pk)


def since(days: int) -> Any:
    return timezone.localdate() + timezone.timedelta(days=days)


def dated(lesson) -> dict[str, Any]:
    return dict(LessonChange.objects.filter(lesson=lesson).values_list("words", "changed_on"))


def with_changes(lesson, *words: str, go_live_at: Any = None) -> Any:
    """The revision of an editor who has these in the list of what changed, the new ones at its end."""
    page = lesson.get_latest_revision_as_object()
    known = {each.words: each for each in page.changes.all()}
    page.changes.set([known.get(each) or LessonChange(words=each) for each in words])
    page.go_live_at = go_live_at
    return page.save_revision()


def test_a_change_counts_from_the_day_on_which_it_came_online(edited, day):
    draft = with_changes(edited, "Een zin over appen.")
    assert dated(edited) == {}
    day(3)
    draft.publish()
    assert dated(edited) == {"Een zin over appen.": since(3)}
    # The editor goes on from a draft that never heard of that day.
    day(5)
    with_changes(edited, "Een zin over appen.", "Nog een.").publish()
    assert dated(edited) == {"Een zin over appen.": since(3), "Nog een.": since(5)}
    day(9)
    LessonPage.objects.get(pk=edited.pk).unpublish()
    with_changes(edited, "Een zin over appen.", "Nog een.").publish()
    assert dated(edited) == {"Een zin over appen.": since(3), "Nog een.": since(5)}


def test_a_change_that_waits_for_its_moment_counts_from_there(edited, day):
    moment = timezone.now() + timezone.timedelta(days=2)
    with_changes(edited, "Later.", go_live_at=moment).publish()
    assert dated(edited) == {}
    day(2)
    waiting = edited.revisions.get(approved_go_live_at__isnull=False)
    waiting.approved_go_live_at = timezone.now() - timezone.timedelta(minutes=1)
    waiting.content["go_live_at"] = None
    waiting.save()
    call_command("publish_scheduled")
    assert dated(edited) == {"Later.": since(2)}


def test_a_lesson_that_was_never_online_dates_nothing(course, day):
    lesson = training.lesson(course, live=False)
    lesson.changes.add(LessonChange(words="Nieuw."))
    lesson.save()
    assert dated(lesson) == {"Nieuw.": None}
    day(4)
    lesson.save_revision().publish()
    assert dated(lesson) == {"Nieuw.": since(4)}


# Who may


@pytest.fixture
def closed(home):
    """A course that one enrols in, with a lesson."""
    course = training.course(entry="approval")
    return course, training.lesson(course, "choice")


def act(client: Client, lesson) -> list[int]:
    """The answers to everything that one can do with a lesson."""
    question = next(lesson.questions())
    return [
        client.get(lesson.url).status_code,
        client.post(address(lesson, question), posted(question, training.right(question))).status_code,
        client.post(reverse("lesson_place", args=[lesson.pk]), {"block": question.id}).status_code,
        client.post(reverse("lesson_finish", args=[lesson.pk])).status_code,
    ]


def nothing_kept() -> bool:
    return not (Answer.objects.exists() or LessonProgress.objects.exists() or Completion.objects.exists())


def test_who_is_not_enrolled_may_not(client, closed):
    _course, lesson = closed
    assert act(client, lesson) == [403, 404, 404, 404]
    assert nothing_kept()


def test_who_is_enrolled_may(client, mentor, closed):
    course, lesson = closed
    seats.follow(course=course, user=mentor, foundation=None)
    assert act(client, lesson) == [200, 303, 204, 303]
    assert Completion.objects.get().user == mentor
    assert Enrolment.objects.get().state == "completed"


def test_a_place_in_line_is_no_seat(client, mentor, closed):
    course, lesson = closed
    session = training.session(course, capacity=1)
    seats.take(session=session, user=cases.person("eerder"), foundation=None)
    assert seats.take(session=session, user=mentor, foundation=None).state == "waiting"
    assert act(client, lesson) == [403, 404, 404, 404]
    assert nothing_kept()


def test_visitors_are_asked_to_log_in(closed, lesson):
    visitor = Client()
    for each in (lesson, closed[1]):
        answer = visitor.get(each.url)
        assert (answer.status_code, answer["Location"]) == (302, f"/accounts/login/?next={each.url}")
    question = next(lesson.questions())
    answer = visitor.post(address(lesson, question), posted(question, training.right(question)))
    assert answer.status_code == 404
    assert nothing_kept()


def test_somebody_without_a_role_may_not(lesson, foundation):
    stranger = Client()
    stranger.force_login(cases.person("vreemd"))
    assert act(stranger, lesson) == [403, 404, 404, 404]
    assert nothing_kept()


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.TRAINER, Role.EDITOR, Role.DIRECTOR])
def test_staff_read_every_lesson(closed, foundation, role, settings):
    settings.STAFF_MFA = False
    client = Client()
    client.force_login(cases.member(foundation, role))
    assert client.get(closed[1].url).status_code == 200


def test_another_course_comes_first(client, mentor, course, lesson):
    after = training.course()
    after.prerequisites.add(course)
    after.save()
    later = training.lesson(after, "choice")
    assert act(client, later) == [403, 404, 404, 404]
    assert course.title in client.get(later.url).content.decode()
    assert nothing_kept()
    training.follow(mentor, course)
    assert client.get(later.url).status_code == 200


def test_an_open_course_answers_visitors_and_keeps_nothing(home):
    course = training.course(is_public=True)
    lesson = training.lesson(course, "choice", "order")
    visitor = Client(enforce_csrf_checks=True)
    page = visitor.get(lesson.url)
    assert (page.status_code, training.SECRET in page.content.decode(), dict(page.cookies)) == (
        200,
        False,
        {},
    )
    question = next(lesson.questions())
    answer = visitor.post(address(lesson, question), posted(question, training.right(question)))
    assert (answer.status_code, dict(answer.cookies)) == (200, {})
    assert f"Dat geeft rust ({training.SECRET}-1)." in answer.content.decode()
    assert nothing_kept()


def test_a_foreign_page_cannot_answer_for_a_member(mentor, lesson):
    client = Client(enforce_csrf_checks=True)
    client.force_login(mentor)
    assert act(client, lesson)[1:] == [403, 403, 403]
    assert not Answer.objects.exists()


def test_the_service_refuses_too(mentor, course, lesson):
    with pytest.raises(Unfinished) as refused:
        learning.finish(user=mentor, lesson=lesson, course=course)
    assert refused.value.questions == [question.id for question in lesson.questions()]


def test_a_course_of_another_foundation_or_that_is_offline_is_not_followed(
    client, home, foundation, other_foundation
):
    own = training.lesson(training.course(foundation=foundation), "choice")
    elsewhere = training.lesson(training.course(foundation=other_foundation), "choice")
    offline = training.course()
    there = training.lesson(offline, "choice")
    offline.unpublish()
    assert client.get(own.url).status_code == 200
    assert act(client, elsewhere) == [403, 404, 404, 404]
    assert act(client, there)[1:] == [404, 404, 404]
    assert not Answer.objects.exists()


def test_a_lesson_that_is_taken_away_completes_who_had_done_the_rest(mentor, course, lesson):
    second = training.lesson(course)
    for question in lesson.questions():
        learning.answer(user=mentor, lesson=lesson, block=question.id, given=training.right(question))
    assert not learning.finish(user=mentor, lesson=lesson, course=course)
    second.unpublish()
    assert learning.finish(user=mentor, lesson=lesson, course=course)
    assert Completion.objects.count() == 1


def test_an_old_session_cookie_keeps_nobody_from_a_public_quiz(home):
    lesson = training.lesson(training.course(is_public=True), "choice")
    visitor = Client(enforce_csrf_checks=True)
    visitor.cookies["sessionid"] = "x" * 32
    question = next(lesson.questions())
    answer = visitor.post(address(lesson, question), posted(question, training.right(question)))
    assert answer.status_code == 200


def test_a_kept_draft_opens_and_closes_nothing(course, lesson):
    course.is_public = True
    course.save_revision()
    assert PageViewRestriction.objects.filter(page=lesson).exists()
    course.save()
    assert not PageViewRestriction.objects.filter(page=lesson).exists()


# What it costs


def test_a_course_of_many_lessons_costs_no_more_queries(client, mentor, home, django_assert_num_queries):
    for size, count in ((1, PAGE_QUERIES), (3, PAGE_QUERIES), (100, PAGE_QUERIES)):
        course = training.course()
        lessons = [training.lesson(course, "choice") for _each in range(size)]
        question = next(lessons[0].questions())
        learning.answer(user=mentor, lesson=lessons[0], block=question.id, given=training.right(question))
        client.get(lessons[0].url)
        with django_assert_num_queries(count):
            client.get(lessons[0].url)
        with django_assert_num_queries(COURSE_QUERIES):
            client.get(course.url)
        with django_assert_num_queries(ANSWER_QUERIES):
            client.post(address(lessons[0], question), posted(question, training.right(question)))


PAGE_QUERIES = 9
COURSE_QUERIES = 11
ANSWER_QUERIES = 10
