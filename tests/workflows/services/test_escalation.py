"""A promise about to break: who hears of it, when, once, and without a word about whom it is."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from organisation.calendar import workdays
from organisation.calendar.models import ClosingDay
from organisation.mail.models import OutgoingMail
from organisation.people.models import Substitution
from tests.factories import cases
from workflows.models import Case, DeskSetting, Event
from workflows.services.escalation import sweep

DAY = timedelta(days=1)
#: Wednesday to Friday, and the Monday after.
WED, THU, FRI, MON = (date(2026, 11, day) for day in (18, 19, 20, 23))


@pytest.fixture
def people(here):
    """The owner, a colleague, and a coordinator of elsewhere who stands in when the owner is away."""
    return [cases.coordinator(here, name) for name in ("annemiek", "bart")] + [
        cases.coordinator(cases.foundation(), "waarnemer")
    ]


@pytest.fixture
def promised(here, people):
    case = cases.application(here, due_on=FRI)
    Case.objects.filter(pk=case.pk).update(owner=people[0])
    return case


@pytest.fixture
def on(monkeypatch):
    """The sweep as it runs on a day: what it told, to whom."""

    def run(day: date) -> tuple[list[str], list[str]]:
        monkeypatch.setattr("organisation.calendar.workdays.today", lambda: day)
        monkeypatch.setattr("workflows.policies.today", lambda: day)
        events, mails = Event.objects.count(), OutgoingMail.objects.count()
        sweep(today=day)
        told = Event.objects.order_by("pk")[events:]
        mailed = OutgoingMail.objects.order_by("pk")[mails:]
        return [each.transition for each in told], sorted(each.recipient for each in mailed)

    return run


def away(people, here, first: date = WED, last: date = MON) -> None:
    Substitution.objects.create(
        absent=people[0], substitute=people[2], foundation=here, first_day=first, last_day=last
    )


@pytest.fixture(autouse=True)
def _since_long(people):
    for person in people:
        person.memberships.update(since=date(2020, 1, 1))


def addresses(*people) -> list[str]:
    return sorted(person.email for person in people)


def test_an_owner_who_is_there_is_left_alone_until_the_day_itself(promised, people, on):
    assert on(THU) == ([], [])
    assert on(FRI) == (["to_team"], addresses(people[0], people[1]))


def test_first_the_substitute_then_the_team_each_once(promised, people, here, on):
    away(people, here)
    assert on(WED) == ([], [])
    assert on(THU) == (["to_substitute"], addresses(people[2]))
    assert on(THU) == ([], [])
    assert on(FRI) == (["to_team"], addresses(people[1], people[2]))
    assert (on(FRI), on(MON)) == (([], []), ([], []))


def test_what_nobody_has_goes_to_the_team_at_once(promised, people, here, on):
    Case.objects.filter(pk=promised.pk).update(owner=None)
    assert on(WED) == ([], [])
    assert on(THU) == (["to_team"], addresses(people[0], people[1]))
    assert on(FRI) == ([], [])


def test_a_day_that_was_missed_is_made_up_for(promised, people, here, on):
    away(people, here)
    assert on(MON) == (["to_team"], addresses(people[1], people[2]))


@pytest.mark.parametrize(("days", "told_on_wednesday"), [(0, False), (1, False), (2, True)])
def test_the_foundation_says_how_early(promised, people, here, on, days, told_on_wednesday):
    DeskSetting.objects.create(foundation=here, warn_days=days)
    away(people, here)
    assert bool(on(WED)[0]) == told_on_wednesday


def test_no_mail_on_a_day_on_which_nobody_works(promised, people, here, on):
    ClosingDay.objects.create(date=FRI, name="Dicht", foundation=here)
    assert on(FRI) == ([], [])
    assert on(MON)[0] == ["to_team"]
    assert workdays.calendar_for(here).is_working_day(MON)


def test_another_promise_is_told_of_anew(promised, people, here, on):
    on(FRI)
    Case.objects.filter(pk=promised.pk).update(due_on=MON)
    assert on(MON)[0] == ["to_team"]


@pytest.mark.parametrize("changed", [{"paused_on": WED, "waits_for": "applicant"}, {"due_on": None}])
def test_a_clock_that_stands_still_breaks_nothing(promised, people, on, changed):
    Case.objects.filter(pk=promised.pk).update(**changed)
    assert on(MON) == ([], [])


def test_one_mail_each_however_many_cases_and_nothing_about_them(promised, people, here, on):
    other = cases.application(here, email="ander@example.nl", due_on=FRI)
    there = cases.foundation("Stichting Daar")
    cases.application(there, due_on=MON + 9 * DAY, email="elders@example.nl")
    events, mailed = on(FRI)
    assert (events, mailed) == (["to_team"] * 2, addresses(people[0], people[1]))
    for mail in OutgoingMail.objects.filter(kind="desk/promise"):
        assert "2 dossiers" in mail.text
        for secret in (promised.reference, other.reference, "Noor", "Heuvel", "Daar"):
            assert secret not in mail.subject + mail.text


def test_event_and_mail_are_written_together_or_not_at_all(promised, people, on, monkeypatch):
    def fails(*args, **kwargs):
        raise RuntimeError

    monkeypatch.setattr("workflows.services.escalation.colleagues.tell", fails)
    with pytest.raises(RuntimeError):
        on(FRI)
    monkeypatch.undo()
    assert not Event.objects.filter(transition="to_team").exists()
