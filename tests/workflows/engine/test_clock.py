"""The promised date of real cases, against days counted in another way (`tests.organisation.calendar.independent`)."""

from __future__ import annotations

from bisect import bisect_right
from datetime import UTC, date, datetime, time, timedelta

import pytest
from django.db import transaction

from organisation.calendar import workdays
from organisation.calendar.models import ClosingDay
from organisation.mail.models import OutgoingMail
from tests.factories import cases
from tests.organisation.calendar.independent import nth_after, working_days
from workflows.engine import clock, registry
from workflows.engine.errors import Refused
from workflows.engine.perform import open_case, perform
from workflows.engine.steps import steps_of
from workflows.models import Case, StepSetting
from workflows.policies import Actor
from workflows.selectors import cases as selectors

pytestmark = pytest.mark.django_db
LISTED = working_days(2025, 2031)
DAYS = [date(2026, 1, 1) + timedelta(days=n) for n in range(365 + 365 + 366)]
PROMISED = {"submitted": 5, "interview": 15, "screening": 30, "basic_course": 60, "decision": 5}


def at(day: date, hour: int = 11, minute: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute), workdays.AMSTERDAM)


def sent_on(day: date, foundation, hour: int = 11, minute: int = 0) -> Case:
    return cases.sent_at(at(day, hour, minute), foundation)


def due_of(case: Case) -> date | None:
    return Case.objects.values_list("due_on", flat=True).get(pk=case.pk)


def undone(action):
    """What `action` answers, with its rows taken back."""
    with transaction.atomic():
        answer = action()
        transaction.set_rollback(True)
    return answer


# Submission days


def test_every_submission_day_of_2026_to_2028_gets_the_right_date(here):
    """Through the engine: the row, its event and the letter say the same day."""
    wrong = {}
    for day in DAYS:
        case = undone(lambda day=day: sent_on(day, here))
        if case.due_on != nth_after(LISTED, day, 5):
            wrong[day] = case.due_on
    assert wrong == {}


@pytest.mark.parametrize(
    ("submitted", "reply_by", "in_words"),
    [
        (date(2026, 12, 22), date(2026, 12, 30), "30 december 2026"),
        (date(2026, 12, 24), date(2027, 1, 4), "4 januari 2027"),
        (date(2027, 3, 25), date(2027, 4, 5), "5 april 2027"),
        (date(2027, 4, 26), date(2027, 5, 4), "4 mei 2027"),
        (date(2027, 5, 3), date(2027, 5, 12), "12 mei 2027"),
    ],
)
def test_the_examples_of_the_contract(here, submitted, reply_by, in_words):
    case = sent_on(submitted, here)
    assert (due_of(case), case.events.get().due_on) == (reply_by, reply_by)
    assert f"vóór of op {in_words}." in OutgoingMail.objects.get(reference=case.reference).text


@pytest.mark.parametrize("day", [date(2026, 12, 23), date(2027, 7, 1), date(2027, 3, 28), date(2027, 10, 31)])
def test_the_day_is_the_dutch_one_up_to_midnight(here, day):
    assert due_of(sent_on(day, here, 0, 0)) == due_of(sent_on(day, here, 23, 59)) == nth_after(LISTED, day, 5)
    before = at(day, 0, 0).astimezone(UTC) - timedelta(seconds=1)
    process = registry.get(cases.KIND)
    earlier = open_case(
        process, "submit", actor=Actor.applicant(), answers=cases.answers(here), now=before
    ).case
    assert earlier.due_on == nth_after(LISTED, day - timedelta(days=1), 5)


def test_a_foundation_promises_its_own_days_and_closes_on_its_own(here, there):
    StepSetting.objects.create(foundation=here, kind=cases.KIND, state="submitted", days=3)
    closed = {date(2027, 2, 2), date(2027, 2, 4)}
    national = date(2027, 2, 8)
    for day in closed:
        ClosingDay.objects.create(date=day, name="Teamdag", foundation=here)
    ClosingDay.objects.create(date=national, name="Landelijke dag")
    ours = working_days(2026, 2028, closed=frozenset({*closed, national}))
    theirs = working_days(2026, 2028, closed=frozenset({national}))
    for day in (date(2027, 1, 25) + timedelta(days=n) for n in range(20)):
        pair = undone(lambda day=day: (sent_on(day, here), sent_on(day, there)))
        assert [case.due_on for case in pair] == [nth_after(ours, day, 3), nth_after(theirs, day, 5)]


def test_a_closed_case_promises_nothing_whatever_is_set(here, coordinator):
    """A setting for an end has no meaning: the applicant would read a date on which nothing comes."""
    StepSetting.objects.create(foundation=here, kind=cases.KIND, state="rejected", days=7)
    assert steps_of(registry.get(cases.KIND), here.pk).days("rejected") is None
    assert due_of(cases.application(here, state="rejected", by=coordinator)) is None


# Moves


def test_each_step_starts_a_promise_of_its_own(here, staff):
    day = date(2027, 4, 20)
    case = sent_on(day, here)
    seen = {case.state: due_of(case)}
    expected = {"submitted": nth_after(LISTED, day, 5)}
    for move, state in (
        ("invite", "interview"),
        ("screen", "screening"),
        ("enrol", "basic_course"),
        ("prepare_decision", "decision"),
    ):
        day += timedelta(days=6)
        perform(case.pk, move, actor=staff, now=at(day))
        seen[state] = due_of(case)
        expected[state] = nth_after(LISTED, day, PROMISED[state])
    assert seen == expected


def test_what_does_not_bring_a_case_further_does_not_move_the_date(here, staff, coordinator):
    case = sent_on(date(2027, 4, 20), here)
    before = due_of(case)
    perform(case.pk, "assign", actor=staff, data={"owner": str(coordinator.pk)}, now=at(date(2027, 4, 23)))
    perform(
        case.pk,
        "add_document",
        actor=Actor.applicant(case),
        data={"attachment": "x"},
        now=at(date(2027, 4, 26)),
    )
    assert due_of(case) == before


@pytest.mark.parametrize("first_off", ["interview", "screening", "basic_course", "decision"])
def test_steps_that_are_switched_off_are_jumped_over_and_others_are_not(here, staff, first_off):
    steps = ["interview", "screening", "basic_course", "decision", "accepted"]
    ways = dict(zip(steps, ["invite", "screen", "enrol", "prepare_decision", "accept"], strict=True))
    off = steps[steps.index(first_off) : -1]
    for step in off:
        StepSetting.objects.create(foundation=here, kind=cases.KIND, state=step, enabled=False)
    case = sent_on(date(2027, 4, 20), here)
    for step in steps[: steps.index(first_off)]:
        perform(case.pk, ways[step], actor=staff)
    for step in off:
        with pytest.raises(Refused):
            perform(case.pk, ways[step], actor=staff)
    assert perform(case.pk, "accept", actor=staff).case.state == "accepted"


def test_a_required_step_cannot_be_switched_off(here):
    process = registry.get(cases.KIND)
    for state in ("submitted", "accepted", "rejected", "unknown"):
        StepSetting.objects.create(foundation=here, kind=cases.KIND, state=state, enabled=False)
    assert steps_of(process, here.pk).switched_off == frozenset()


# Pauses


def counted_again(submitted: date, asked: date, answered: date, days: int = 5) -> date:
    """The date counted from the start, without the working days on which the case waited for the applicant."""
    running = LISTED[bisect_right(LISTED, submitted) :][:120]
    return [day for day in running if not asked < day <= answered][days - 1]


@pytest.mark.parametrize(("after", "waited"), [(0, 1), (1, 4), (3, 30)])
def test_a_pause_moves_every_date_by_its_working_days(after, waited):
    wrong = []
    for day in DAYS:
        due, asked = nth_after(LISTED, day, 5), day + timedelta(days=after)
        answered = asked + timedelta(days=waited)
        if asked < due and clock.resumed(due, asked, answered, None) != counted_again(day, asked, answered):
            wrong.append(day)
    assert wrong == []


@pytest.mark.parametrize("waited", [0, 1, 3, 8, 30])
@pytest.mark.parametrize("day", DAYS[355::97])
def test_a_question_stops_the_clock_of_a_real_case(here, staff, day, waited):
    case = sent_on(day, here)
    asked, answered = day + timedelta(days=1), day + timedelta(days=1 + waited)
    perform(case.pk, "ask", actor=staff, data={"question": "Wanneer?"}, now=at(asked))
    case.refresh_from_db()
    assert (case.paused_on, case.waits_for, case.state) == (asked, "applicant", "submitted")
    assert not Case.objects.filter(selectors.late(date(2031, 1, 1))).exists(), "a paused case is never late"
    perform(case.pk, "answer", actor=Actor.applicant(case), data={"answer": "Morgen."}, now=at(answered))
    case.refresh_from_db()
    assert (case.paused_on, case.waits_for) == (None, "staff")
    assert case.due_on == counted_again(day, asked, answered)
    assert Case.objects.filter(selectors.late(date(2031, 1, 1))).exists()


def test_two_questions_add_up(here, staff):
    day = date(2027, 6, 1)
    case, applicant = sent_on(day, here), None
    applicant = Actor.applicant(case)
    for asked, answered in ((date(2027, 6, 2), date(2027, 6, 4)), (date(2027, 6, 7), date(2027, 6, 10))):
        perform(case.pk, "ask", actor=staff, data={"question": "?"}, now=at(asked))
        perform(case.pk, "answer", actor=applicant, data={"answer": "!"}, now=at(answered))
    # 2 June counts; 3 and 4 June wait; 7 June counts; 8 to 10 June wait; then 11, 14 and 15 June.
    assert due_of(case) == date(2027, 6, 15)


def test_a_question_to_a_late_case_moves_its_date_too(here, staff):
    case = sent_on(date(2027, 6, 1), here)  # promised for 8 June
    perform(case.pk, "ask", actor=staff, data={"question": "?"}, now=at(date(2027, 6, 14)))
    perform(case.pk, "answer", actor=Actor.applicant(case), data={"answer": "!"}, now=at(date(2027, 6, 16)))
    assert due_of(case) == date(2027, 6, 10)


def test_closing_days_in_a_pause_do_not_count(here, staff):
    ClosingDay.objects.create(date=date(2027, 6, 3), name="Teamdag", foundation=here)
    case = sent_on(date(2027, 6, 1), here)
    assert due_of(case) == date(2027, 6, 9)
    perform(case.pk, "ask", actor=staff, data={"question": "?"}, now=at(date(2027, 6, 2)))
    perform(case.pk, "answer", actor=Actor.applicant(case), data={"answer": "!"}, now=at(date(2027, 6, 4)))
    assert due_of(case) == date(2027, 6, 10), "of 3 and 4 June only the 4th was a working day"


def test_a_step_further_ends_the_pause(here, staff):
    case = sent_on(date(2027, 6, 1), here)
    perform(case.pk, "ask", actor=staff, data={"question": "?"}, now=at(date(2027, 6, 2)))
    perform(case.pk, "invite", actor=staff, now=at(date(2027, 6, 8)))
    case.refresh_from_db()
    assert (case.paused_on, case.waits_for) == (None, "staff")
    assert case.due_on == nth_after(LISTED, date(2027, 6, 8), 15)
    with pytest.raises(Refused):
        perform(case.pk, "answer", actor=Actor.applicant(case), data={"answer": "Te laat"})


def test_a_hand_over_starts_a_promise_of_the_new_foundation(here, there, staff):
    StepSetting.objects.create(foundation=there, kind=cases.KIND, state="submitted", days=2)
    case = sent_on(date(2027, 6, 1), here)
    moment = at(date(2027, 6, 14))
    perform(case.pk, "transfer", actor=staff, data={"foundation": there.slug}, now=moment)
    new = Case.objects.get(origin=case)
    assert (new.due_on, new.submitted_at) == (date(2027, 6, 16), moment)


# Without a promise


def test_nothing_promised_nothing_moved(here):
    day = date(2027, 6, 1)
    assert clock.due_after(day, None, here) is None
    assert clock.resumed(None, day, day + timedelta(days=9), here) is None
    assert clock.resumed(day, None, day + timedelta(days=9), here) == day
    assert clock.resumed(day, day, day, here) == day
