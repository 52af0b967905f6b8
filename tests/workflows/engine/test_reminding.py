"""When somebody can be reminded: counted from the last thing that they were asked or told, for one case as for many."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from django.utils.formats import date_format

from organisation.calendar import workdays
from tests.factories import cases
from workflows.engine import registry, reminding
from workflows.engine.perform import moves, perform
from workflows.models import Case, Note
from workflows.policies import Actor
from workflows.services import batches
from workflows.services.notes import add_note

pytestmark = pytest.mark.django_db
ASKED = date(2026, 12, 28)


def on(day: date) -> datetime:
    return datetime.combine(day, time(16), workdays.AMSTERDAM)


@pytest.fixture
def asked(here, staff) -> Case:
    """Sent in November, asked something on 28 December."""
    sent = cases.sent_at(on(date(2026, 11, 2)), here)
    perform(sent.pk, "ask", actor=staff, data={"question": "Wanneer?"}, now=on(ASKED))
    return Case.objects.get(pk=sent.pk)


def reason(case: Case, staff: Actor, day: date, monkeypatch) -> str:
    """Why the case cannot be reminded on a day. One case and many give the same answer."""
    monkeypatch.setattr(workdays, "today", lambda: day)
    case = Case.objects.get(pk=case.pk)
    alone = next(each.reason for each in moves(case, staff) if each.transition.key == "remind")
    batch = batches.look(by=staff.user, keys=[case.pk], kind=case.kind, move="remind", data={})
    assert [row.reason for row in batch.rows.all()] == [alone]
    return alone


def words(told: date) -> str:
    first = told + timedelta(days=3)
    return (
        f"Op {date_format(told, 'j F')} kreeg deze persoon nog bericht van ons. "
        f"Herinneren kan vanaf {date_format(first, 'j F')}."
    )


@pytest.mark.parametrize(("days", "may"), [(0, False), (1, False), (2, False), (3, True), (40, True)])
def test_three_days_after_the_question(asked, staff, monkeypatch, days, may):
    """Whole days: what was asked at four in the afternoon can be repeated in the morning of the third day."""
    found = reason(asked, staff, ASKED + timedelta(days=days), monkeypatch)
    assert found == ("" if may else words(ASKED))
    assert words(ASKED).startswith("Op 28 december kreeg")


def test_a_reminder_and_a_letter_count_and_what_the_person_does_not_hear_of_does_not(
    asked, staff, monkeypatch
):
    day = ASKED + timedelta(days=10)
    perform(asked.pk, "assign", actor=staff, data={"owner": str(staff.user.pk)}, now=on(day))
    assert reason(asked, staff, day, monkeypatch) == ""
    perform(asked.pk, "remind", actor=staff, now=on(day))
    assert reason(asked, staff, day + timedelta(days=2), monkeypatch) == words(day)
    later = day + timedelta(days=4)
    own = {"about_what": "question", "letter": "Lukt het?"}
    perform(asked.pk, "write", actor=staff, data=own, now=on(later))
    assert reason(asked, staff, later + timedelta(days=1), monkeypatch) == words(later)


@pytest.mark.parametrize("shared", [True, False])
def test_a_note_counts_when_it_is_shared(asked, staff, monkeypatch, shared):
    note = add_note(case_id=asked.pk, author=staff.user, body="Denkt u eraan?", shared=shared)
    day = ASKED + timedelta(days=5)
    Note.objects.filter(pk=note.pk).update(created_at=on(day))
    assert reason(asked, staff, day, monkeypatch) == (words(day) if shared else "")


def test_who_does_not_have_to_do_anything_is_not_reminded(here, staff, monkeypatch):
    case = cases.sent_at(on(date(2026, 11, 2)), here)
    expected = "Het dossier wacht niet op de aanvrager."
    assert reason(case, staff, ASKED, monkeypatch) == expected


def test_a_step_that_waits_for_the_person_counts_from_its_beginning():
    """Also where it begins with no letter, and not from what the person does."""
    told = set(reminding._telling(registry.get("course-enrolment")))
    assert {"attend", "ask", "remind", "write", "approve"} < told
    assert not {"answer", "assign", "to_team"} & told
