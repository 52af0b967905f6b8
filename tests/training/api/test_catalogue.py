"""`/courses` and `/sessions`: what anybody may know, and what it costs."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from home.policies import for_visitors
from organisation.people.models import Role
from tests.factories import cases
from tests.factories import training as factory
from training.models import ClientGroup, CoursePage, Theme
from training.services import seats

pytestmark = pytest.mark.usefixtures("small_site")


def slugs(response) -> list[str]:
    assert response.status_code == 200, response.content
    told = response.json()
    assert told["count"] >= len(told["items"])
    return [each["slug"] for each in told["items"]]


def labelled(course, themes=(), groups=()) -> CoursePage:
    course.themes.set(themes)
    course.client_groups.set(groups)
    course.save()
    return course


def test_a_course_on_one_line(anyone):
    theme = Theme.objects.create(slug="grenzen", name="Grenzen")
    group = ClientGroup.objects.create(slug="ouderen", name="Ouderen")
    labelled(factory.course(slug="nee", title="Nee zeggen", minutes=20, entry="at_once"), [theme], [group])
    assert anyone.get("/courses").json() == {
        "items": [
            {
                "slug": "nee",
                "title": "Nee zeggen",
                "kind": "module",
                "themes": [{"slug": "grenzen", "name": "Grenzen"}],
                "groups": [{"slug": "ouderen", "name": "Ouderen"}],
                "minutes": 20,
                "url": "http://testserver/kenniscarrousel/nee/",
                "entry": "at_once",
            }
        ],
        "count": 1,
    }


def test_each_filter_narrows_and_pages_follow_each_other(anyone):
    theme = Theme.objects.create(slug="grenzen", name="Grenzen")
    young, old = (ClientGroup.objects.create(slug=slug, name=slug) for slug in ("jong", "oud"))
    labelled(factory.course(slug="a", title="Appelmoes", minutes=20), [theme], [young])
    labelled(factory.course(slug="b", kind="webinar", minutes=60), [], [old])
    factory.course(slug="c", minutes=90)
    factory.course(slug="d")
    asked = {
        "q": ("appelm", ["a"]),
        "theme": ("grenzen", ["a"]),
        "group": ("jong", ["a", "c", "d"]),
        "kind": ("webinar", ["b"]),
    }
    for name, (value, found) in asked.items():
        assert slugs(anyone.get("/courses", **{name: value})) == found, name
    lengths = {length: slugs(anyone.get("/courses", length=length)) for length in ("short", "medium", "long")}
    assert lengths == {"short": ["a"], "medium": ["b"], "long": ["c"]}
    page = anyone.get("/courses", limit=2, offset=1).json()
    assert ([each["slug"] for each in page["items"]], page["count"]) == (["b", "c"], 4)
    assert slugs(anyone.get("/courses", theme="nergens")) == []
    assert slugs(anyone.get("/courses", q="\0")) == ["a", "b", "c", "d"]


@pytest.mark.parametrize(
    ("asked", "field"),
    [
        ({"thema": "x"}, "thema"),
        ({"kind": "cursus"}, "kind"),
        ({"length": "kort"}, "length"),
        ({"limit": 101}, "limit"),
        ({"theme": "\0"}, "theme"),
    ],
)
def test_what_makes_no_sense_is_refused(anyone, asked, field):
    response = anyone.get("/courses", **asked)
    assert response.status_code == 400
    assert [error["field"] for error in response.json()["errors"]] == [field]


def test_only_what_is_live_and_public_is_there(anyone):
    factory.course(slug="open")
    factory.course(slug="concept", live=False)
    closed = factory.course(slug="besloten")
    PageViewRestriction.objects.create(page=closed, restriction_type="login")
    for each in CoursePage.objects.all():
        factory.session(each)
    assert slugs(anyone.get("/courses")) == ["open"]
    assert [anyone.get(f"/courses/{slug}").status_code for slug in ("open", "concept", "besloten", "x")] == [
        200,
        404,
        404,
        404,
    ]
    assert [each["course"]["slug"] for each in anyone.get("/sessions").json()["items"]] == ["open"]


def test_a_course_whole_with_its_lessons_by_title_only(anyone):
    first = factory.course(slug="eerst", title="Eerst dit")
    hidden = factory.course(slug="straks", live=False)
    course = factory.course(
        slug="cursus",
        outcomes=[("outcome", "U kunt nee zeggen.")],
        body=[("text", {"heading": "Kop", "text": "<p>Tekst</p>"})],
        gives_certificate=True,
        valid_months=36,
        hours=2,
    )
    course.prerequisites.set([first, hidden])
    course.save()
    lesson = factory.lesson(course, "choice", title="Les een", intro="Binnenkant")
    module = factory.module(course, title="Deel 1")
    within = factory.lesson(module, "order", title="Les twee")
    factory.lesson(course, title="Concept", live=False)
    session = factory.session(course)
    told = anyone.get("/courses/cursus").json()
    assert told["outcomes"] == ["U kunt nee zeggen."]
    assert [(each["type"], each["value"]) for each in told["body"]] == [
        ("text", {"heading": "Kop", "text": "<p>Tekst</p>"})
    ]
    assert told["lessons"] == [
        {"id": lesson.pk, "title": "Les een", "part": ""},
        {"id": within.pk, "title": "Les twee", "part": "Deel 1"},
    ]
    assert told["prerequisites"] == [{"slug": "eerst", "title": "Eerst dit"}]
    assert [each["key"] for each in told["sessions"]] == [str(session.key)]
    assert (told["gives_certificate"], told["valid_months"], told["hours"]) == (True, 36, 2.0)
    assert "Binnenkant" not in json.dumps(told)


def test_a_session_tells_hours_seats_and_nothing_about_people(anyone, mentor, foundation):
    trainer = cases.member(foundation, Role.TRAINER, "trijntje")
    course = factory.course(slug="avond", title="Avond")
    session = factory.session(
        course,
        foundation=foundation,
        meetings=2,
        capacity=1,
        online_url="https://geheim.example/kamer",
        trainer=trainer,
        remarks="Neem brood mee.",
    )
    seats.take(session=session, foundation=foundation, user=mentor)
    waiting = cases.member(foundation, Role.MENTOR, "wachtende")
    seats.take(session=session, foundation=foundation, user=waiting)
    response = anyone.get("/sessions")
    parts = list(session.parts.all())
    assert response.json() == {
        "items": [
            {
                "key": str(session.key),
                "course": {"slug": "avond", "title": "Avond"},
                "foundation": {"slug": foundation.slug, "name": foundation.name},
                "meetings": [
                    {"starts_at": stamp(part.starts_at), "ends_at": stamp(part.ends_at), "subject": ""}
                    for part in parts
                ],
                "place": "De Linde, Leiden",
                "online": True,
                "remarks": "Neem brood mee.",
                "seats": 1,
                "free": 0,
                "in_line": 1,
                "open": True,
                "reason": "",
            }
        ],
        "count": 1,
    }
    whole = response.content + anyone.get("/courses/avond").content
    for secret in ("geheim.example", "Trijntje", "trijntje", "Wachtende", mentor.email, mentor.last_name):
        assert secret.encode() not in whole, secret


def stamp(moment) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def test_why_a_session_is_not_open(anyone):
    course, now = factory.course(), timezone.now()
    factory.session(course, place="later", opens_at=now + timedelta(days=1))
    factory.session(course, place="dicht", closes_at=now - timedelta(hours=1))
    factory.session(course, place="open")
    factory.session(course, place="afgelast", is_cancelled=True)
    factory.session(course, place="voorbij", starts_at=now - timedelta(days=2))
    told = {each["place"]: (each["open"], each["reason"]) for each in anyone.get("/sessions").json()["items"]}
    assert told == {
        "later": (False, told["later"][1]),
        "dicht": (False, "De inschrijving is gesloten."),
        "open": (True, ""),
    }
    assert told["later"][1].startswith("U kunt zich inschrijven vanaf ")


def test_sessions_of_a_course_a_foundation_and_from_a_day(anyone, foundation):
    other = cases.foundation()
    course, now = factory.course(slug="a"), timezone.now()
    factory.session(course, place="eigen", foundation=foundation)
    factory.session(course, place="ander", foundation=other)
    factory.session(course, place="landelijk", starts_at=now + timedelta(weeks=8))
    factory.session(factory.course(slug="b"), place="b")

    def places(**asked) -> list[str]:
        return [each["place"] for each in anyone.get("/sessions", **asked).json()["items"]]

    assert places() == ["eigen", "ander", "b", "landelijk"]
    assert places(course="a") == ["eigen", "ander", "landelijk"]
    assert places(foundation=foundation.slug) == ["eigen", "b", "landelijk"]
    assert places(**{"from": (now + timedelta(weeks=4)).date().isoformat()}) == ["landelijk"]
    assert places(limit=1, offset=1) == ["ander"]
    for asked in ({"from": "morgen"}, {"since": "2027-01-01"}, {"course": "\0"}):
        assert anyone.get("/sessions", **asked).status_code == 400, asked


def many_courses(count: int) -> None:
    """Courses, each with a theme, a client group, a closed lesson and a session."""
    theme = Theme.objects.create(slug="thema", name="Thema")
    group = ClientGroup.objects.create(slug="groep", name="Groep")
    for _number in range(count):
        course = labelled(factory.course(), [theme], [group])
        factory.lesson(course)
        factory.session(course)


@pytest.mark.parametrize("count", [1, 3])
def test_a_longer_list_costs_no_more_queries(anyone, count):
    many_courses(count)
    anyone.get("/courses")
    with CaptureQueriesContext(connection) as queries:
        assert len(slugs(anyone.get("/courses"))) == count
    assert len(queries) == 6, [each["sql"] for each in queries]
    with CaptureQueriesContext(connection) as queries:
        assert len(anyone.get("/sessions").json()["items"]) == count
    assert len(queries) == 4, [each["sql"] for each in queries]


def test_closed_lessons_are_left_out_in_one_go(client):
    """Each is private by itself; asked one after the other, a few hundred would make every list of pages slow."""
    course = factory.course()
    lessons = [factory.lesson(course) for _number in range(3)]
    found = for_visitors(Page.objects.all())
    assert not found.filter(pk__in=[lesson.pk for lesson in lessons]).exists()
    assert str(found.query).count("LIKE") == 0
    module = factory.module(course)
    inside = factory.lesson(module)
    found = for_visitors(Page.objects.all())
    assert not found.filter(pk__in=[module.pk, inside.pk]).exists()
    assert str(found.query).count("LIKE") == 1
