"""What the page of a course says of its reader, and how a question is drawn."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from bs4 import BeautifulSoup
from django.test import Client, RequestFactory
from django.utils import timezone

from home.page_cache.shown import UNTIL, collecting
from tests.factories import training
from training.front.course import course_context
from training.models import ModulePage
from training.services import learning


@pytest.fixture
def course(home):
    return training.course(gives_certificate=True)


@pytest.fixture
def client(mentor) -> Client:
    client = Client()
    client.force_login(mentor)
    return client


def shown(client: Client, address: str) -> BeautifulSoup:
    return BeautifulSoup(client.get(address).content, "html.parser")


def said(page: BeautifulSoup) -> list[str]:
    return [" ".join(each.get_text().split()) for each in page.select("main [role=status]")]


def main_buttons(page: BeautifulSoup) -> list[str]:
    return [each.get_text() for each in page.select("main .button-main")]


def test_a_course_says_which_lesson_was_just_finished_and_leads_to_the_next(client, course):
    first, second = training.lesson(course), training.lesson(course)
    answer = client.post(f"/mijn/leren/les/{first.pk}/klaar/")
    page = shown(client, answer["Location"])
    assert said(page) == [f"U hebt “{first.title}” afgerond."]
    assert main_buttons(page) == [f"Volgende les: {second.title}"]


def test_a_course_that_was_completed_leads_to_its_certificate(client, course):
    lesson = training.lesson(course)
    answer = client.post(f"/mijn/leren/les/{lesson.pk}/klaar/")
    page = shown(client, answer["Location"])
    assert said(page) == ["U hebt deze cursus afgerond. Uw certificaat staat klaar."]
    assert main_buttons(page) == ["Naar mijn certificaat"]


def test_an_address_says_nothing_that_is_not_so(client, course):
    lesson = training.lesson(course)
    for asked in (f"klaar={lesson.pk}", "klaar=x", "gehaald"):
        assert said(shown(client, f"{course.url}?{asked}")) == []


def test_lessons_are_numbered_through_the_parts_of_a_course_and_say_how_they_stand(client, mentor, course):
    parts = [
        course.add_child(instance=ModulePage(title=f"Deel {number}", slug=f"deel-{number}"))
        for number in (1, 2)
    ]
    lessons = [training.lesson(part) for part in (parts[0], parts[0], parts[1])]
    learning.finish(user=mentor, lesson=lessons[0], course=course)
    learning.visit(user=mentor, lesson=lessons[1])
    for address, numbers in ((course.url, ["1", "2", "3"]), (parts[1].url, ["3"])):
        page = shown(client, address)
        assert [line["value"] for line in page.select(".lessons > li")] == numbers
    states = [line.select_one(".state") for line in shown(client, course.url).select(".lessons > li")]
    assert [state and state.get_text() for state in states] == ["afgerond", "begonnen", None]


def test_a_course_has_one_main_button_while_one_can_start_or_enrol(client, home):
    course = training.course(entry="at_once", is_public=True)
    lesson = training.lesson(course)
    page = shown(client, course.url)
    assert main_buttons(page) == [f"Begin met: {lesson.title}"]
    assert [link.get_text() for link in page.select("main .button:not(.button-main)")] == ["Inschrijven"]


def test_the_options_of_a_match_have_letters_that_the_list_above_explains(client, course):
    lesson = training.lesson(course, "match")
    page = shown(client, lesson.url)
    explained = [item.get_text() for item in page.select(".partners > li")]
    assert sorted(explained) == ["De bewindvoerder", "De mentor"]
    for control in page.select(".placed select"):
        options = [option.get_text() for option in control.select("option")]
        assert options == ["Kies", f"A. {explained[0]}", f"B. {explained[1]}"]


def in_days(days: float) -> datetime:
    return timezone.now() + timedelta(days=days)


def told_of_sessions(client: Client, address: str) -> list[tuple[str, bool]]:
    """What the page of a course says of each of its sessions, and whether it leads to enrolling."""
    return [
        (" ".join(each.select("p")[-2].get_text().split()), "Schrijf u in" in each.get_text())
        for each in shown(client, address).select("#bijeenkomsten .meetings > li")
    ]


def test_a_session_that_is_not_open_says_when_it_opens_and_takes_nobody(client, course, foundation):
    opens = timezone.localtime(in_days(2))
    starts = [in_days(days) for days in (10, 11, 12)]
    training.session(course, starts_at=starts[0], opens_at=opens)
    training.session(course, starts_at=starts[1], closes_at=in_days(-1))
    training.session(course, starts_at=starts[2], foundation=foundation)
    assert told_of_sessions(client, course.url) == [
        (f"U kunt zich inschrijven vanaf {opens:%d-%m-%Y %H.%M} uur.", False),
        ("De inschrijving is gesloten.", False),
        ("Er zijn nog plaatsen vrij.", True),
    ]


def test_a_public_session_that_is_not_open_cannot_be_booked(course):
    course.is_public = True
    course.save()
    training.session(course, opens_at=in_days(2))
    training.session(course, starts_at=in_days(20))
    buttons = shown(Client(), course.url).select("#bijeenkomsten a.button")
    assert len(buttons) == 1


@pytest.mark.parametrize(
    ("planned", "turns"),
    [
        ({"opens_at": 0.01, "closes_at": 0.02}, 0.01),
        ({"opens_at": -1, "closes_at": 0.02}, 0.02),
        ({"opens_at": -1, "closes_at": -0.5}, 0.03),
        ({}, 0.03),
    ],
    ids=["opens", "closes", "begins, closed before", "begins"],
)
def test_a_page_that_is_kept_holds_until_a_session_turns(course, planned, turns):
    moments = {name: in_days(days) for name, days in planned.items()}
    begins = in_days(0.03)
    training.session(course, starts_at=begins, **moments)
    tags: set[str] = set()
    with collecting(tags):
        course_context(course, RequestFactory().get("/"))
    wanted = {0.03: begins}.get(turns) or next(
        moments[name] for name, days in planned.items() if days == turns
    )
    first = min(float(tag.removeprefix(UNTIL)) for tag in tags if tag.startswith(UNTIL))
    assert first == wanted.timestamp()
