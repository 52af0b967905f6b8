"""Right answers and what is said of them leave the server after an answer, and never before it; closed lessons never.

Each test looks through every byte of what is sent. The controls at the end find all of it once there is an answer, so what is
looked for would be found.
"""

from __future__ import annotations

import json
from hashlib import sha256
from itertools import permutations
from typing import Any

import pytest
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from wagtail.models import GroupPagePermission, PageViewRestriction

from home.drafts import make_token
from home.models import InformationPage, SearchEntry
from home.services import indexing
from organisation.people.models import Role, User
from organisation.people.services import tokens
from tests.factories import cases
from tests.factories import training as factory
from training.models import CoursePage, LessonPage, LessonProgress
from training.questions import keyed
from training.services import learning

WORDS = "zeepaardje"  # in every lesson, so that a search can find it
REFLECTION = ("reflection", {"heading": "Voor uzelf", "question": "En u?", "help_text": ""})


@pytest.fixture
def open_lesson(small_site) -> LessonPage:
    return made(factory.course(slug="open", is_public=True), "voor-iedereen")


@pytest.fixture
def closed_lesson(small_site) -> LessonPage:
    return made(factory.course(slug="besloten"), "voor-leden")


def made(course: CoursePage, slug: str) -> LessonPage:
    text = ("text", {"heading": "Begin", "text": f"<p>Een {WORDS} in {slug}.</p>"})
    lesson = factory.lesson(
        course, "choice", "order", "match", more=[text, REFLECTION], slug=slug, title=f"Les {slug}"
    )
    lesson.save_revision().publish()
    return LessonPage.objects.get(pk=lesson.pk)


def leaks(content: bytes, lesson: LessonPage) -> list[str]:
    """What of the answers stands in these bytes: feedback, which is right, things in their order, pairs together."""
    text = content.decode()
    _choice, order, match = lesson.questions()
    found = [secret for secret in (factory.SECRET, "is_right", "feedback", '"pairs"') if secret in text]
    for sequence in (
        [item["text"] for item in order.value["items"]],
        list(keyed(order.value["items"])),
    ):
        places = [text.find(part) for part in sequence]
        if -1 not in places and places == sorted(places):
            found.append(f"in order: {sequence}")
    for pair in match.value["pairs"]:
        left, right = pair["left"], pair["right"]
        for first, second in permutations((left, right)):
            at = text.find(first)
            if (
                at >= 0
                and 0 <= text.find(second, at) - at - len(first) < 60
                and between(text, at, second, match)
            ):
                found.append(f"together: {first}, {second}")
    return found


def between(text: str, at: int, second: str, match: Any) -> bool:
    """Whether nothing of another pair stands between the two."""
    piece = text[at : text.find(second, at)]
    others = [
        word for pair in match.value["pairs"] for word in (pair["left"], pair["right"]) if word in piece
    ]
    return len(others) <= 1


def bearer(user: User) -> Client:
    return Client(headers={"Authorization": f"Bearer {tokens.create(user=user, name='test')}"})


def logged_in(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def staff(page: Any, permission: str) -> User:
    """Somebody who opens the admin, with one permission on the pages from `page` down."""
    user = cases.person("redactie")
    group = Group.objects.create(name=f"{permission} {page.pk}")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    GroupPagePermission.objects.create(
        group=group, page=page, permission=Permission.objects.get(codename=permission)
    )
    user.groups.add(group)
    return user


def seen(answers: list[HttpResponse], lesson: LessonPage) -> None:
    """All of these were answered, and none tells anything."""
    for answer in answers:
        assert answer.status_code == 200, answer.content
        assert leaks(answer.content, lesson) == [], answer.request["PATH_INFO"]


QUESTION = factory.CHOICE["question"].encode()


def test_the_page_of_a_lesson(open_lesson, closed_lesson, mentor, foundation):
    member, visitor = logged_in(mentor), Client()
    pages = [
        *(client.get(open_lesson.url) for client in (visitor, member)),
        member.get(closed_lesson.url),
        logged_in(cases.member(foundation, Role.COORDINATOR)).get(closed_lesson.url),
    ]
    seen(pages, open_lesson)
    assert all(QUESTION in page.content for page in pages)
    refused = visitor.get(closed_lesson.url)
    assert refused.status_code == 302
    assert leaks(refused.content, closed_lesson) == []


def test_the_read_api(open_lesson, client):
    answers = [
        client.get(f"/api/v2/pages/{open_lesson.pk}/"),
        client.get(f"/api/v2/pages/{open_lesson.pk}/", {"fields": "*"}),
        client.get("/api/v2/pages/", {"type": "training.LessonPage", "fields": "*"}),
        client.get("/api/v2/pages/", {"type": "training.LessonPage", "fields": "body"}),
        client.get("/api/v2/pages/find/", {"html_path": open_lesson.url}),
    ]
    seen(answers, open_lesson)
    assert all(QUESTION in answer.content for answer in answers)


def test_a_draft_that_is_shared(closed_lesson, client):
    token, _until = make_token(closed_lesson.save_revision())
    draft = client.get(f"/api/v2/drafts/{token}/")
    seen([draft], closed_lesson)
    assert QUESTION in draft.content


def test_the_editing_api_tells_only_who_may_change_the_lesson(open_lesson, foundation):
    catalogue = factory.catalogue()
    elsewhere = catalogue.get_parent().add_child(instance=InformationPage(title="Elders", slug="elders"))
    addresses = [
        f"/api/v3/pages/{open_lesson.pk}/",
        f"/api/v3/pages/{open_lesson.pk}/?version=draft",
        f"/api/v3/pages/{open_lesson.pk}/revisions/",
        f"/api/v3/pages/{open_lesson.pk}/revisions/{open_lesson.latest_revision_id}/",
        "/api/v3/pages/?type=training.LessonPage",
        "/api/v3/schema/",
    ]
    strangers = {
        "nobody": Client(),
        "coordinator": bearer(cases.member(foundation, Role.COORDINATOR)),
        "mentor": bearer(cases.member(foundation, Role.MENTOR)),
        "editor of elsewhere": bearer(staff(elsewhere, "change_page")),
    }
    for who, client in strangers.items():
        for address in addresses:
            assert leaks(client.get(address).content, open_lesson) == [], (who, address)
    # A reviewer reads lessons here, and may not change them.
    reviewer = bearer(staff(catalogue, "publish_page"))
    told = reviewer.get(addresses[0])
    assert told.status_code == 200
    assert factory.CHOICE["question"] in json.dumps(told.json(), ensure_ascii=False)
    assert leaks(told.content, open_lesson) == []
    theirs = bearer(staff(catalogue, "change_page"))
    for address in (addresses[0], addresses[1], addresses[3]):
        told = theirs.get(address)
        assert told.status_code == 200
        assert told.content.decode().count(factory.SECRET) == 7, address


def test_an_editor_writes_back_what_the_editing_api_told(closed_lesson):
    theirs = bearer(staff(factory.catalogue(), "change_page"))
    address = f"/api/v3/pages/{closed_lesson.pk}/"
    body = theirs.get(address).json()["body"]
    sent = theirs.patch(address, json.dumps({"body": body}), content_type="application/json")
    assert sent.status_code == 200, sent.content
    assert sent.content.decode().count(factory.SECRET) == 7
    kept = closed_lesson.get_latest_revision_as_object()
    assert [question.value for question in kept.questions()] == [
        question.value for question in closed_lesson.questions()
    ]


def test_our_own_api(open_lesson, closed_lesson, mentor):
    me, anyone = bearer(mentor), Client()
    answers = [
        *(
            client.get(f"/api/v1{path}")
            for client in (me, anyone)
            for path in ("/courses", "/courses/open", "/courses/besloten", "/sessions", "/openapi.json")
        ),
        me.get("/api/v1/me/training"),
    ]
    for answer in answers:
        assert answer.status_code == 200
        found = leaks(answer.content, open_lesson)
        described = ["is_right"] if answer.request["PATH_INFO"].endswith("openapi.json") else []
        assert found == described, answer.request["PATH_INFO"]
    lessons = [me.get(f"/api/v1/me/lessons/{each.pk}") for each in (open_lesson, closed_lesson)]
    for answer, lesson in zip(lessons, (open_lesson, closed_lesson), strict=True):
        seen([answer], lesson)
        assert QUESTION in answer.content
    forged = me.put(
        f"/api/v1/me/lessons/{closed_lesson.pk}/progress",
        '{"completed": true}',
        content_type="application/json",
    )
    assert forged.status_code == 409
    assert leaks(forged.content, closed_lesson) == []


def test_search_and_what_it_looks_in(open_lesson, closed_lesson, client):
    indexing.rebuild()
    for word in (factory.SECRET.replace("-", " "), "rust", "bewindvoerder", WORDS):
        answers = [client.get("/zoeken/", {"q": word}), client.get("/api/v2/search/", {"q": word})]
        seen(answers, open_lesson)
    kept = list(SearchEntry.objects.values_list("vector", "passages", "passage_vectors"))
    assert WORDS in str(kept)
    assert factory.SECRET not in str(kept)
    assert "geheim" not in str(kept)
    with connection.cursor() as cursor:
        cursor.execute("SELECT string_agg(entry::text, ' ') FROM wagtailsearch_indexentry entry")
        (everything,) = cursor.fetchone()
    assert WORDS in everything
    assert "geheim" not in everything


def test_feeds_and_the_sitemap(open_lesson, closed_lesson, client):
    for path in ("/sitemap.xml", "/robots.txt"):
        answer = client.get(path)
        assert answer.status_code == 200
        assert leaks(answer.content, open_lesson) == []


def public_addresses() -> list[str]:
    return [
        "/sitemap.xml",
        f"/zoeken/?q={WORDS}",
        f"/api/v2/search/?q={WORDS}",
        "/api/v2/pages/?limit=50&fields=*",
        "/api/v2/pages/?type=training.LessonPage&fields=*",
        f"/api/v2/pages/?search={WORDS}",
        f"/api/v2/pages/?type=training.LessonPage&search={WORDS}",
    ]


def test_a_closed_lesson_is_nowhere_for_visitors(open_lesson, closed_lesson, client):
    module = factory.module(closed_lesson.get_parent().specific, slug="deel-besloten")
    inside = made(module, "voor-leden-in-een-deel")
    indexing.rebuild()
    hidden = ("voor-leden", "deel-besloten")
    for path in public_addresses():
        answer = client.get(path)
        assert answer.status_code == 200, path
        assert [slug for slug in hidden if slug in answer.content.decode()] == [], path
        assert b"voor-iedereen" in answer.content, path  # the control: this is where an open one stands
    for lesson in (closed_lesson, inside, module):
        assert client.get(f"/api/v2/pages/{lesson.pk}/").status_code == 404
        assert client.get("/api/v2/pages/find/", {"html_path": lesson.url}).status_code == 404
    # A page of the course itself tells titles, and nothing of what is inside.
    course = client.get(closed_lesson.get_parent().url)
    assert b"Les voor-leden" in course.content
    assert WORDS.encode() not in course.content


def test_a_course_that_opens_or_closes_takes_its_lessons_along(closed_lesson, client):
    course = closed_lesson.get_parent().specific
    statuses = []
    for is_public in (True, False):
        course.is_public = is_public
        course.save()
        statuses.append(client.get(f"/api/v2/pages/{closed_lesson.pk}/").status_code)
    assert statuses == [200, 404]


class TestControl:
    """The same eyes find all of it once there is an answer."""

    def test_on_the_page_and_in_json(self, closed_lesson, mentor):
        member, me = logged_in(mentor), bearer(mentor)
        for question in closed_lesson.questions():
            learning.answer(
                user=mentor, lesson=closed_lesson, block=question.id, given=factory.right(question)
            )
        page = member.get(closed_lesson.url).content.decode()
        told = me.get(f"/api/v1/me/lessons/{closed_lesson.pk}").content.decode()
        for text in (page, told):
            assert [number for number in range(1, 8) if f"{factory.SECRET}-{number}" in text] == [
                1,
                3,
                4,
                5,
                6,
                7,
            ]

    def test_wrong_answers_tell_what_is_said_of_them_and_no_more(self, closed_lesson, mentor):
        me = bearer(mentor)
        for question in closed_lesson.questions():
            learning.answer(
                user=mentor, lesson=closed_lesson, block=question.id, given=factory.wrong(question)
            )
        told = me.get(f"/api/v1/me/lessons/{closed_lesson.pk}").content.decode()
        # Of three things the middle one stays in its place when they are turned around.
        assert [number for number in range(1, 8) if f"{factory.SECRET}-{number}" in told] == [2, 4]

    def test_what_is_kept_would_be_found(self, closed_lesson):
        found = leaks(
            json.dumps(closed_lesson.body.get_prep_value(), ensure_ascii=False).encode(), closed_lesson
        )
        assert found[:4] == [factory.SECRET, "is_right", "feedback", '"pairs"']
        assert [each.split(":")[0] for each in found[4:]] == ["in order", "together", "together"]

    def test_the_keys_of_a_pair_do_not_tell_that_they_belong_together(self, closed_lesson):
        *_others, match = closed_lesson.questions()
        told = match.value.told()
        keys = {option["id"] for option in told["options"]}
        guessed = {sha256(f"partner of {item['id']}".encode()).hexdigest()[:32] for item in told["items"]}
        assert keys.isdisjoint(guessed)
        assert {option["text"] for option in told["options"]} == {"De bewindvoerder", "De mentor"}


# What editors close to a narrower circle than the course


@pytest.fixture(params=["lesson", "module", "course"])
def circle(request, closed_lesson) -> tuple[LessonPage, Group]:
    """A lesson in a part of a course, of which one page is for a group; by the kind of that page."""
    course = closed_lesson.get_parent().specific
    module = factory.module(course)
    lesson = made(module, "voor-de-kring")
    page = {"lesson": lesson, "module": module, "course": course}[request.param]
    group = Group.objects.create(name="De kring")
    restriction = PageViewRestriction.objects.create(page=page, restriction_type="groups")
    restriction.groups.add(group)
    return lesson, group


def to_answer(lesson: LessonPage) -> str:
    """Where the form of its first question goes."""
    return reverse("lesson_answer", args=[lesson.pk, next(lesson.questions()).id])


def followed(user: User, lesson: LessonPage) -> list[tuple[int, bool]]:
    """Every way to a lesson and into it, by its status and whether anything of the lesson was told."""
    question = next(lesson.questions())
    member, me = logged_in(user), bearer(user)
    json_answer = json.dumps({"given": factory.right(question)})
    answers = [
        member.get(lesson.url),
        member.post(to_answer(lesson), {"answer": factory.right(question)}, follow=True),
        member.post(reverse("lesson_place", args=[lesson.pk]), {"block": question.id}),
        me.get(f"/api/v1/me/lessons/{lesson.pk}"),
        me.put(f"/api/v1/me/lessons/{lesson.pk}/answers/{question.id}", json_answer, "application/json"),
    ]
    return [
        (answer.status_code, QUESTION in answer.content or factory.SECRET.encode() in answer.content)
        for answer in answers
    ]


def test_a_circle_of_editors_is_kept_on_every_way(circle, mentor, other_mentor):
    lesson, group = circle
    other_mentor.groups.add(group)
    assert followed(mentor, lesson) == [(403, False), *[(404, False)] * 4]
    assert not LessonProgress.objects.exists()
    told = [(200, True), (200, True), (204, False), (200, True), (200, True)]
    assert followed(other_mentor, lesson) == told


def test_a_circle_in_an_open_course_is_nowhere_for_visitors(open_lesson, client):
    closed = made(open_lesson.get_parent().specific, "voor-de-kring")
    PageViewRestriction.objects.create(page=closed, restriction_type="groups")
    indexing.rebuild()
    for path in public_addresses():
        answer = client.get(path)
        assert answer.status_code == 200, path
        assert b"voor-de-kring" not in answer.content, path
        assert b"voor-iedereen" in answer.content, path
    question = next(closed.questions())
    sent = client.post(to_answer(closed), {"answer": factory.right(question)})
    assert (sent.status_code, factory.SECRET.encode() in sent.content) == (404, False)
    assert client.get(closed.url).status_code == 302
    for version in ("v2", "v3"):
        assert client.get(f"/api/{version}/pages/{closed.pk}/").status_code in (401, 404)


def test_a_password_of_editors_opens_a_lesson(closed_lesson, mentor):
    restriction = PageViewRestriction.objects.create(
        page=closed_lesson, restriction_type="password", password="sesam"
    )
    member = logged_in(mentor)
    read = [QUESTION in member.get(closed_lesson.url).content]
    session = member.session
    session[PageViewRestriction.passed_view_restrictions_session_key] = [restriction.pk]
    session.save()
    read.append(QUESTION in member.get(closed_lesson.url).content)
    assert read == [False, True]
