"""Who is in a session, how it went, and what they thought of it without anybody being known by it."""

from __future__ import annotations

import csv
from datetime import timedelta
from io import StringIO

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from organisation.audit.models import AuditEntry
from organisation.people.models import Role
from tests.factories import enrolments as enrolling
from tests.factories import training as make
from tests.factories.cases import member
from training.models import Attendance, Enrolment, Evaluation, Session
from training.selectors.roster import Judged, judged, roster_of
from training.services import seats


def cells(response) -> list[list[str]]:
    """The lines of a file for a spreadsheet."""
    text = response.content.decode()
    assert text.startswith("\ufeff")
    return list(csv.reader(StringIO(text.removeprefix("\ufeff")), delimiter=";"))


def judge(enrolments: list[Enrolment], marks: list[int], **words: str) -> None:
    for enrolment, mark in zip(enrolments, marks, strict=True):
        Evaluation.objects.create(enrolment=enrolment, grade=mark, given_at=timezone.now(), **words)


def test_everybody_stands_by_state_then_in_line_by_place_and_otherwise_by_name(here):
    Session.objects.filter(pk=here.session.pk).update(capacity=1)
    for name in ("wim", "anna"):
        seats.take(
            session=here.session, user=member(here.foundation, Role.MENTOR, name), foundation=here.foundation
        )
    gone = seats.take(
        session=here.session, user=member(here.foundation, Role.MENTOR, "weg"), foundation=here.foundation
    )
    seats.leave(enrolment_id=gone.pk)
    lines = roster_of(here.session, list(here.session.parts.all()))
    assert [(line.name, line.state) for line in lines] == [
        ("Mia Jansen", "plaats"),
        ("Wim Jansen", "op de wachtlijst"),
        ("Anna Jansen", "op de wachtlijst"),
    ]


def test_the_roster_tells_who_was_at_which_meeting(desk, course, here):
    session = make.session(
        course, foundation=here.foundation, meetings=2, starts_at=timezone.now() - timedelta(days=20)
    )
    (enrolment,) = enrolling.many(session, 1)
    first, second = session.parts.all()
    for part, presence, minutes in ((first, "late", 45), (second, "absent", 0)):
        Attendance.objects.create(
            enrolment=enrolment, part=part, presence=presence, minutes=minutes, noted_at=timezone.now()
        )
    (line,) = desk.get(reverse("sessions:inspect", args=[session.pk])).context["lines"]
    assert (line.presences, line.minutes) == (["later gekomen", "afwezig"], 45)


def test_a_guest_stands_on_the_roster(here):
    seats.take(session=here.session, foundation=None, guest=("Gerda Gast", "gerda@example.nl"))
    lines = roster_of(here.session, list(here.session.parts.all()))
    assert [(line.name, line.email) for line in lines] == [
        ("Gerda Gast", "gerda@example.nl"),
        ("Mia Jansen", here.mentor.email),
    ]


def test_a_roster_of_2500_costs_as_many_queries_as_one_of_3(desk, course, here):
    costs = {}
    desk.get(reverse("sessions:inspect", args=[here.session.pk]))
    for count in (3, 2500):
        session = make.session(course, foundation=here.foundation, capacity=3000)
        judge(enrolling.many(session, count)[:3], [5, 4, 3])
        for name in ("inspect", "export"):
            with CaptureQueriesContext(connection) as captured:
                response = desk.get(reverse(f"sessions:{name}", args=[session.pk]))
            assert response.status_code == 200
            costs[name, count] = len(captured)
    assert costs == {("inspect", 3): 11, ("inspect", 2500): 11, ("export", 3): 10, ("export", 2500): 10}


# What they thought of it


def test_what_fewer_than_five_thought_is_hidden(desk, course, here):
    session = make.session(course, foundation=here.foundation)
    enrolments = enrolling.many(session, 5)
    judge(enrolments[:4], [5, 5, 5, 1], better="De koffie was koud", takes_along="Rust")
    assert judged(session) == Judged(count=None)
    page = desk.get(reverse("sessions:inspect", args=[session.pk])).content.decode()
    assert [words in page for words in ("De koffie was koud", "Rust", "4,0", "gemiddeld")] == [False] * 4
    judge(enrolments[4:], [4], better="Meer tijd")
    page = desk.get(reverse("sessions:inspect", args=[session.pk])).content.decode()
    assert [words in page for words in ("De koffie was koud", "Meer tijd", "gemiddeld 4,0 van 5")] == [
        True
    ] * 3


def test_marks_under_five_are_hidden_and_cannot_be_worked_out(course, here):
    session = make.session(course, foundation=here.foundation)
    judge(enrolling.many(session, 14), [5] * 7 + [4] * 5 + [1] * 2)
    # 5: seven, 4: five, 1: two. The two and the empty ones are hidden; with fourteen in all, the five would give them away.
    assert judged(session).marks == [(5, 7), (4, None), (3, None), (2, None), (1, None)]


def test_nobody_is_named_beside_what_they_thought(desk, course, here):
    session = make.session(course, foundation=here.foundation)
    enrolments = enrolling.many(session, 5)
    for enrolment, words in zip(enrolments, ("zee", "aap", "noot", "mies", "wim"), strict=True):
        judge([enrolment], [4], better=words)
    # In the order of the alphabet, not of the roster.
    assert judged(session).better == ["aap", "mies", "noot", "wim", "zee"]


# A file


def test_the_list_is_downloaded_and_that_is_recorded(desk, here):
    response = desk.get(reverse("sessions:export", args=[here.session.pk]))
    day = timezone.localtime(here.session.starts_at)
    heads, *lines = cells(response)
    assert heads[:5] == ["Naam", "E-mailadres", "Telefoon", "Stichting", "Status"]
    assert heads[5] == f"{day:%d-%m-%Y}"
    assert lines == [["Mia Jansen", here.mentor.email, "", "Stichting Hier", "plaats", "", "0", "nee", ""]]
    assert "no-store" in response.headers["Cache-Control"]
    entry = AuditEntry.objects.get()
    assert (entry.action, entry.actor, entry.foundation, entry.subject) == (
        "training.roster_exported",
        here.coordinator,
        here.foundation,
        f"session {here.session.pk}",
    )


@pytest.mark.parametrize("name", ["=1+1", "+31", "-2", "@som"])
def test_no_cell_is_a_formula(desk, here, name):
    seats.take(session=here.session, foundation=None, guest=(name, "gast@example.nl"))
    lines = cells(desk.get(reverse("sessions:export", args=[here.session.pk])))
    assert f"'{name}" in [line[0] for line in lines]
    assert name not in [line[0] for line in lines]
