"""A case that was just read is not read again under the lock, unless somebody has written it since."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories import cases
from workflows.engine.errors import Conflict, InvalidData
from workflows.engine.perform import perform
from workflows.models import Case
from workflows.policies import Actor


@pytest.fixture
def staff(db) -> Actor:
    return Actor.staff(cases.coordinator(cases.foundation("Stichting Hier")))


@pytest.fixture
def seen(staff) -> Case:
    made = cases.application(staff.user.memberships.get().foundation)
    return read(made.pk)


def read(pk: int) -> Case:
    chosen = Case.objects.seen().defer("search").select_related("foundation", "owner", "municipality")
    return chosen.get(pk=pk)


def reads(captured: CaptureQueriesContext) -> list[str]:
    return [each["sql"] for each in captured if each["sql"].startswith('SELECT "workflows_case"."id"')]


def test_an_unchanged_case_is_not_read_again(seen, staff):
    with CaptureQueriesContext(connection) as captured:
        outcome = perform(seen, "invite", actor=staff)
    assert reads(captured) == []
    assert (outcome.case.state, outcome.case.version) == ("interview", seen.version + 1)


def test_a_case_that_was_written_since_is_read_again(seen, staff):
    Case.objects.filter(pk=seen.pk).update(privacy_version="anders")
    with CaptureQueriesContext(connection) as captured:
        outcome = perform(seen, "invite", actor=staff)
    assert len(reads(captured)) == 1
    assert outcome.case.privacy_version == "anders"
    assert read(seen.pk).privacy_version == "anders"


def test_a_move_by_somebody_else_is_a_conflict_for_who_saw_the_case_before_it(seen, staff):
    perform(seen.pk, "ask", actor=staff, data={"question": "Wanneer kunt u?"})
    with pytest.raises(Conflict):
        perform(seen, "invite", actor=staff, expected_version=seen.version)


def test_what_was_seen_stays_as_it_was(seen, staff):
    before = dict(seen.__dict__)
    outcome = perform(seen, "invite", actor=staff)
    with pytest.raises(InvalidData):
        perform(read(seen.pk), "ask", actor=staff, data={})
    assert outcome.case is not seen
    assert seen.__dict__ == before


def test_the_same_sight_serves_once(seen, staff):
    """The row after a move is another writing of it."""
    perform(seen, "invite", actor=staff)
    with CaptureQueriesContext(connection) as captured:
        perform(seen, "ask", actor=staff, data={"question": "Wanneer kunt u?"})
    assert len(reads(captured)) == 1
    assert read(seen.pk).state == "interview"
