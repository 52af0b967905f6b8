"""Following a lesson with the token of a member."""

from __future__ import annotations

import json
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from organisation.people.models import Role
from tests.factories import cases
from tests.factories import training as factory
from training.models import Answer, Certificate, Completion, LessonProgress
from training.questions import keyed
from training.services import learning, seats

REFLECTION = ("reflection", {"heading": "Voor uzelf", "question": "Wat neemt u mee?", "help_text": ""})
CHECKLIST = ("checklist", {"heading": "Voor straks", "items": ["Bellen", "Schrijven"]})


@pytest.fixture
def course(small_site):
    return factory.course(slug="cursus", title="Cursus")


@pytest.fixture
def lesson(course):
    return factory.lesson(course, "choice", "order", "match", more=[REFLECTION, CHECKLIST], title="Les")


@pytest.fixture
def me(as_user, mentor):
    return as_user(mentor)


def path_of(lesson, rest: str = "") -> str:
    return f"/me/lessons/{lesson.pk}{rest}"


def stored() -> list[int]:
    return [model.objects.count() for model in (Answer, LessonProgress, Completion, Certificate)]


def block(lesson, kind: str):
    return next(each for each in lesson.body if each.block_type == kind)


def test_a_lesson_tells_its_blocks_and_of_questions_what_may_be_known(me, lesson):
    told = me.get(path_of(lesson)).json()
    assert (told["id"], told["title"], told["course"]) == (
        lesson.pk,
        "Les",
        {"slug": "cursus", "title": "Cursus"},
    )
    assert [each["type"] for each in told["body"]] == ["text", "quiz", "reflection", "checklist"]
    questions = told["body"][1]["value"]["questions"]
    assert questions == [
        {"type": question.block_type, "id": question.id, "value": question.value.told()}
        for question in lesson.questions()
    ]
    items = [{"id": key, "text": text} for key, text in keyed(lesson.body[3].value["items"]).items()]
    assert told["body"][3]["value"] == {"heading": "Voor straks", "items": items}
    assert told["answers"] == []
    assert told["progress"] == {
        "started_at": None,
        "completed_at": None,
        "place": "",
        "go_on": "",
        "open_questions": [question.id for question in lesson.questions()],
    }
    assert stored() == [0, 0, 0, 0]


def test_an_answer_is_judged_kept_and_told_again(me, lesson):
    question = next(lesson.questions())
    (wrong,), (right,) = factory.wrong(question), factory.right(question)
    address = path_of(lesson, f"/answers/{question.id}")
    first = me.put(address, {"given": [wrong]}).json()
    assert (first["block"], first["given"], first["had_right"], first["tries"]) == (
        question.id,
        [wrong],
        False,
        1,
    )
    assert first["judgement"] == {
        "is_right": False,
        "text": "",
        "remarks": [
            {"key": wrong, "is_right": False, "text": factory.CHOICE["answers"][1]["feedback"]},
        ],
    }
    assert me.get(path_of(lesson)).json()["answers"] == [first]
    second = me.put(address, {"given": [right]}).json()
    assert (second["had_right"], second["tries"], second["judgement"]["is_right"]) == (True, 2, True)
    third = me.put(address, {"given": [wrong]}).json()
    assert (third["had_right"], third["judgement"]["is_right"]) == (True, False)
    progress = me.get(path_of(lesson)).json()["progress"]
    assert progress["place"] == question.id
    assert progress["open_questions"] == [each.id for each in lesson.questions()][1:]


def test_what_is_written_down_and_ticked_off_comes_back_to_its_owner_alone(me, as_user, lesson, foundation):
    written, ticked = block(lesson, "reflection"), block(lesson, "checklist")
    items = list(keyed(ticked.value["items"]))
    note = me.put(path_of(lesson, f"/answers/{written.id}"), {"given": " Alleen voor mij. "}).json()
    ticks = me.put(path_of(lesson, f"/answers/{ticked.id}"), {"given": items[::-1]}).json()
    assert [(each["given"], each["judgement"], each["had_right"]) for each in (note, ticks)] == [
        ("Alleen voor mij.", None, None),
        (items, None, None),
    ]
    assert me.get(path_of(lesson)).json()["answers"] == [note, ticks]
    for role in (Role.MENTOR, Role.COORDINATOR, Role.EDITOR, Role.TRAINER, Role.DIRECTOR):
        other = as_user(cases.member(foundation, role))
        for path in (path_of(lesson), "/me/training"):
            response = other.get(path)
            assert response.status_code == 200
            assert b"Alleen voor mij" not in response.content, (role, path)
    assert b"Alleen voor mij" in me.get(path_of(lesson)).content


@pytest.mark.parametrize(
    "given",
    [
        None,
        "x",
        7,
        [],
        {},
        ["x"],
        [["x"]],
        [{"a": 1}],
        {"x": "y"},
        {"x": ["y"]},
        [None],
        True,
    ],
)
def test_what_is_no_answer_is_refused_and_not_kept(me, lesson, given):
    blocks = [*lesson.questions(), block(lesson, "checklist")]
    if not isinstance(given, str):
        blocks.append(block(lesson, "reflection"))
    for exercise in blocks:
        if exercise.block_type == "checklist" and given == []:
            continue  # nothing is ticked off
        response = me.put(path_of(lesson, f"/answers/{exercise.id}"), {"given": given})
        assert response.status_code == 400, (exercise.block_type, given)
        assert [error["field"] for error in response.json()["errors"]] == ["given"]
    assert stored() == [0, 0, 0, 0]


def test_a_key_twice_and_a_question_half_answered_are_refused(me, lesson):
    choice, order, match = lesson.questions()
    (right,) = factory.right(choice)
    pairs = factory.right(match)
    bad = [
        (choice, [right, right]),
        (choice, [*factory.right(choice), *factory.wrong(choice)]),
        (order, factory.right(order)[:2]),
        (order, [factory.right(order)[0]] * 3),
        (match, dict(list(pairs.items())[:1])),
        (match, {key: key for key in pairs}),
    ]
    for question, given in bad:
        assert me.put(path_of(lesson, f"/answers/{question.id}"), {"given": given}).status_code == 400, given
    assert stored() == [0, 0, 0, 0]


def test_no_block_of_this_lesson(me, lesson, course):
    other = next(factory.lesson(course, "choice").questions())
    for key in (uuid4(), other.id, lesson.body[0].id):
        assert me.put(path_of(lesson, f"/answers/{key}"), {"given": ["x"]}).status_code == 404
    for place in (str(uuid4()), other.id, "x", ""):
        response = me.put(path_of(lesson, "/progress"), {"place": place})
        assert response.status_code == 400
        assert [error["field"] for error in response.json()["errors"]] == ["place"]
    assert stored() == [0, 0, 0, 0]


def test_where_one_is_and_a_lesson_that_is_done(me, course, mentor, lesson):
    here = lesson.body[2].id
    at = me.put(path_of(lesson, "/progress"), {"place": here}).json()
    assert (at["place"], at["go_on"], at["completed_at"]) == (here, here, None)
    for question in lesson.questions():
        me.put(path_of(lesson, f"/answers/{question.id}"), {"given": factory.right(question)})
    done = me.put(path_of(lesson, "/progress"), {"completed": True}).json()
    assert done["completed_at"] is not None
    assert done["open_questions"] == []
    again = me.put(path_of(lesson, "/progress"), {"completed": True, "place": here}).json()
    assert (again["completed_at"], again["place"]) == (done["completed_at"], here)
    assert Completion.objects.get().user == mentor


@pytest.mark.parametrize("with_place", [False, True])
def test_a_forged_progress_changes_nothing(me, lesson, with_place):
    first, *left = lesson.questions()
    me.put(path_of(lesson, f"/answers/{first.id}"), {"given": factory.right(first)})
    before = LessonProgress.objects.values().get()
    also = {"place": lesson.body[0].id} if with_place else {}
    response = me.put(path_of(lesson, "/progress"), {"completed": True, **also})
    assert response.status_code == 409
    assert response.headers["Content-Type"] == "application/problem+json"
    assert response.json()["errors"] == [
        {"field": question.id, "code": "open", "message": question.value["question"]} for question in left
    ]
    assert LessonProgress.objects.values().get() == before
    assert stored() == [1, 1, 0, 0]


@pytest.mark.parametrize(
    "body",
    [{"completed": False}, {"completed": 1}, {"completed_at": "2026-01-01"}, {"place": 1}, {"user": 1}, []],
)
def test_a_progress_of_another_shape_is_refused(me, course, body):
    lesson = factory.lesson(course)
    assert me.put(path_of(lesson, "/progress"), body).status_code == 400
    assert stored() == [0, 0, 0, 0]


class TestNotForThem:
    def calls(self, caller, lesson):
        question = next(lesson.questions())
        return [
            caller.get(path_of(lesson)),
            caller.put(path_of(lesson, "/progress"), {"place": question.id}),
            caller.put(path_of(lesson, "/progress"), {"completed": True}),
            caller.put(path_of(lesson, f"/answers/{question.id}"), {"given": factory.right(question)}),
        ]

    def test_a_lesson_that_one_may_not_see_is_not_there(self, me, mentor):
        by_enrolling = factory.course(entry="at_once")
        later = factory.course()
        later.prerequisites.set([factory.course()])
        later.save()
        lessons = [
            factory.lesson(by_enrolling, "choice"),
            factory.lesson(later, "choice"),
            factory.lesson(factory.course(), "choice", live=False),
        ]
        for lesson in lessons:
            answers = self.calls(me, lesson)
            assert [answer.status_code for answer in answers] == [404] * 4
            assert all(lesson.title.encode() not in answer.content for answer in answers)
        assert me.get("/me/lessons/999999999").status_code == 404
        assert stored() == [0, 0, 0, 0]
        seats.follow(course=by_enrolling, user=mentor, foundation=None)
        assert me.get(path_of(lessons[0])).status_code == 200

    def test_only_members_have_training(self, anyone, as_user, lesson, foundation):
        stranger = as_user(cases.person("vreemde"))
        for path in ("/me/training", "/me/calendar"):
            assert [anyone.get(path).status_code, stranger.get(path).status_code] == [401, 403]
        assert [answer.status_code for answer in self.calls(anyone, lesson)] == [401] * 4
        assert [answer.status_code for answer in self.calls(stranger, lesson)] == [403] * 4
        assert stored() == [0, 0, 0, 0]

    def test_a_log_in_opens_nothing(self, client, mentor, lesson):
        client.force_login(mentor)
        assert client.get("/api/v1/me/training").status_code == 401
        assert client.get(f"/api/v1{path_of(lesson)}").status_code == 401


def test_my_training_whole(me, mentor, foundation, course, lesson):
    factory.lesson(course, title="Tweede")
    done = factory.course(slug="klaar", title="Klaar", gives_certificate=True, valid_months=12, hours=2)
    factory.lesson(done, "choice")
    factory.follow(mentor, done)
    question = next(lesson.questions())
    learning.answer(user=mentor, lesson=lesson, block=question.id, given=factory.right(question))
    meetings = factory.course(slug="terugkomen", title="Terugkomen", kind="return_meeting", entry="at_once")
    session = factory.session(meetings, online_url="https://kamer.example/een", foundation=foundation)
    full = factory.session(meetings, capacity=1, online_url="https://kamer.example/twee")
    seats.take(session=full, foundation=foundation, user=cases.member(foundation, Role.MENTOR, "ander"))
    for each in (session, full):
        seats.take(session=each, foundation=foundation, user=mentor)
    told = me.get("/me/training").json()
    following = [each.id for each in lesson.questions()][1]
    assert told["go_on"] == {"lesson": lesson.pk, "title": "Les", "block": following}
    assert [(each["slug"], each["done"]) for each in told["courses"]] == [
        ("cursus", 0),
        ("klaar", 1),
        ("terugkomen", 0),
    ]
    assert [
        (each["title"], each["started_at"] is None, each["completed_at"])
        for each in told["courses"][0]["lessons"]
    ] == [("Les", False, None), ("Tweede", True, None)]
    assert told["courses"][1]["completed_at"] is not None
    assert sorted((each["state"], each["online_url"]) for each in told["sessions"]) == [
        ("seat", "https://kamer.example/een"),
        ("waiting", ""),
    ]
    certificate = Certificate.objects.get()
    assert told["certificates"] == [
        {
            "code": certificate.code,
            "course": "Klaar",
            "completed_on": certificate.completed_on.isoformat(),
            "valid_until": certificate.valid_until.isoformat(),
            "withdrawn_on": None,
            "valid": True,
        }
    ]
    assert told["hours"] == {"year": timezone.localdate().year, "done": 2.0, "target": 8.0}


def test_nothing_to_go_on_with_in_a_lesson_that_one_may_not_see_any_more(me, mentor, course, lesson):
    learning.keep_place(user=mentor, lesson=lesson, block=lesson.body[0].id)
    assert me.get("/me/training").json()["go_on"]["lesson"] == lesson.pk
    course.entry = "approval"
    course.save()
    assert me.get("/me/training").json()["go_on"] is None


@pytest.mark.parametrize("count", [1, 3])
def test_more_courses_cost_no_more_queries(me, mentor, foundation, count):
    for _number in range(count):
        course = factory.course(gives_certificate=True)
        for _lesson in range(count):
            factory.lesson(course, "choice")
        factory.follow(mentor, course)
        unfinished = factory.lesson(course)
        learning.visit(user=mentor, lesson=unfinished)
        seats.take(session=factory.session(course), foundation=foundation, user=mentor)
    me.get("/me/training")
    with CaptureQueriesContext(connection) as queries:
        assert len(me.get("/me/training").json()["courses"]) == count
    assert len(queries) == 14, [each["sql"] for each in queries]


@pytest.mark.parametrize("count", [1, 3])
def test_a_longer_lesson_costs_no_more_queries(me, mentor, course, count):
    lesson = factory.lesson(course, *["choice", "order", "match"][:count], more=[REFLECTION] * count)
    for question in lesson.questions():
        learning.answer(user=mentor, lesson=lesson, block=question.id, given=factory.right(question))
    me.get(path_of(lesson))
    with CaptureQueriesContext(connection) as queries:
        assert len(me.get(path_of(lesson)).json()["answers"]) == count
    assert len(queries) == 7, [each["sql"] for each in queries]


def test_my_calendar_is_at_an_address_that_works(me, client, mentor, course, foundation):
    seats.take(session=factory.session(course), foundation=foundation, user=mentor)
    address = me.get("/me/calendar").json()["url"]
    assert me.get("/me/calendar").json()["url"] == address
    feed = client.get(address.removeprefix("http://testserver"))
    assert b"SUMMARY:Cursus" in feed.content


def test_a_certificate_is_verified_by_its_code(anyone, mentor, foundation, small_site):
    course = factory.course(title="Grenzen", gives_certificate=True, valid_months=12)
    factory.lesson(course)
    factory.follow(mentor, course)
    certificate = Certificate.objects.get()
    whole = {
        "code": certificate.code,
        "valid": True,
        "name": mentor.full_name,
        "course": "Grenzen",
        "foundation": {"slug": foundation.slug, "name": foundation.name},
        "completed_on": certificate.completed_on.isoformat(),
        "valid_until": certificate.valid_until.isoformat(),
        "withdrawn_on": None,
    }
    assert anyone.get(f"/certificates/{certificate.code}").json() == whole
    assert anyone.get(f"/certificates/{certificate.code.replace('-', '').lower()}").json() == whole
    yesterday = timezone.localdate() - timedelta(days=1)
    Certificate.objects.update(valid_until=yesterday)
    assert anyone.get(f"/certificates/{certificate.code}").json() == whole | {
        "valid": False,
        "valid_until": yesterday.isoformat(),
    }
    for code in ("0000-0000-0000", "x", certificate.code[:-1], f"{certificate.code}%00x"):
        response = anyone.get(f"/certificates/{code}")
        assert response.status_code == 404, code
        assert mentor.last_name not in json.dumps(response.json())


def test_codes_cannot_be_tried_without_end(anyone, settings, monkeypatch, small_site):
    settings.RATE_LIMITS = True
    monkeypatch.setattr("organisation.limits.time.time", lambda: 1_800_000_000.0)
    statuses = [anyone.get("/certificates/0000-0000-0000").status_code for _time in range(61)]
    assert statuses == [404] * 60 + [429]
    response = anyone.get("/certificates/0000-0000-0000")
    assert response.headers["Retry-After"] == "3601"
