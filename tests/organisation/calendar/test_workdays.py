"""Working days against an independent count, the contract's examples, pauses and closing days."""

import threading
from bisect import bisect_right
from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from organisation.calendar import workdays
from organisation.calendar.models import ClosingDay
from organisation.calendar.workdays import (
    Calendar,
    add_working_days,
    calendar_for,
    is_working_day,
    working_days_between,
)
from organisation.foundations.models import Foundation
from tests.organisation.calendar.independent import dutch_holidays, easter_sunday, nth_after, working_days

NOTHING_CLOSED = Calendar(frozenset())
LISTED = working_days(2025, 2030)
SUBMISSION_DAYS = [date(2026, 1, 1) + timedelta(days=n) for n in range(365 + 365 + 366)]
DEMO_CLOSED = frozenset({date(2026, 5, 15), date(2026, 12, 28), date(2027, 5, 7), date(2028, 10, 2)})


@pytest.fixture
def regions(db):
    make = Foundation.objects.create
    return make(name="Stichting Een", slug="een"), make(name="Stichting Twee", slug="twee")


def test_the_independent_count_knows_easter():
    known = {
        2026: date(2026, 4, 5),
        2027: date(2027, 3, 28),
        2028: date(2028, 4, 16),
        2038: date(2038, 4, 25),
    }
    assert {year: easter_sunday(year) for year in known} == known


@pytest.mark.parametrize("year", range(2015, 2041))
def test_holidays_are_those_of_the_law_and_good_friday_and_liberation_day_each_year(year):
    assert workdays.public_holidays(year) == dutch_holidays(year)


def test_every_submission_day_of_2026_to_2028_has_the_right_answer_by_date():
    wrong = {
        day: NOTHING_CLOSED.add_working_days(day, 5)
        for day in SUBMISSION_DAYS
        if NOTHING_CLOSED.add_working_days(day, 5) != nth_after(LISTED, day, 5)
    }
    assert wrong == {}


def test_every_submission_day_with_closing_days_has_the_right_answer_by_date():
    listed, calendar = working_days(2025, 2030, closed=DEMO_CLOSED), Calendar(DEMO_CLOSED)
    wrong = [d for d in SUBMISSION_DAYS if calendar.add_working_days(d, 5) != nth_after(listed, d, 5)]
    assert wrong == []
    assert calendar.add_working_days(date(2026, 12, 22), 5) > NOTHING_CLOSED.add_working_days(
        date(2026, 12, 22), 5
    )


@pytest.mark.parametrize(
    ("submitted", "reply_by"),
    [
        (date(2026, 12, 22), date(2026, 12, 30)),
        (date(2026, 12, 24), date(2027, 1, 4)),
        (date(2027, 3, 25), date(2027, 4, 5)),
        (date(2027, 4, 26), date(2027, 5, 4)),
        (date(2027, 5, 3), date(2027, 5, 12)),
    ],
)
@pytest.mark.django_db
def test_the_examples_of_the_contract(submitted, reply_by):
    assert add_working_days(submitted, 5) == reply_by


@pytest.mark.parametrize("waited", [0, 1, 4, 9, 30])
@pytest.mark.parametrize("started", [0, 1, 3, 6])
def test_a_pause_moves_the_date_by_as_many_working_days(started, waited):
    """Counted again from the start, without the working days of the pause, the date is the same."""
    for submitted in SUBMISSION_DAYS:
        due = NOTHING_CLOSED.add_working_days(submitted, 5)
        paused = submitted + timedelta(days=started)
        resumed = paused + timedelta(days=waited)
        if paused >= due:
            continue
        moved = NOTHING_CLOSED.add_working_days(due, NOTHING_CLOSED.working_days_between(paused, resumed))
        running = LISTED[bisect_right(LISTED, submitted) :][:60]
        counted = [day for day in running if not paused < day <= resumed]
        assert moved == counted[4], submitted


def test_between_counts_what_add_adds():
    for day in SUBMISSION_DAYS[::7]:
        for n in (0, 1, 5, 23):
            assert NOTHING_CLOSED.working_days_between(day, NOTHING_CLOSED.add_working_days(day, n)) == n


def test_between_excludes_the_first_day_and_includes_the_last():
    monday, friday = date(2026, 11, 23), date(2026, 11, 27)
    assert NOTHING_CLOSED.working_days_between(monday, friday) == 4
    assert NOTHING_CLOSED.working_days_between(monday, monday) == 0
    assert NOTHING_CLOSED.working_days_between(friday, monday) == 0


def test_no_days_later_is_the_same_day_even_on_a_sunday():
    assert NOTHING_CLOSED.add_working_days(date(2026, 11, 22), 0) == date(2026, 11, 22)


def test_counting_backwards_is_refused():
    with pytest.raises(ValueError, match="forward"):
        NOTHING_CLOSED.add_working_days(date(2026, 11, 23), -1)


def test_a_closing_day_counts_for_its_own_foundation_only(regions):
    one, two = regions
    ClosingDay.objects.create(date=date(2026, 11, 24), name="Teamdag", foundation=one)
    assert [is_working_day(date(2026, 11, 24), foundation=f) for f in (one, two, None)] == [False, True, True]
    monday = date(2026, 11, 23)
    assert [add_working_days(monday, 1, foundation=f).day for f in (one, two, None)] == [25, 24, 24]
    assert [working_days_between(monday, date(2026, 11, 27), foundation=f) for f in (one, two, None)] == [
        3,
        4,
        4,
    ]


def test_a_national_closing_day_counts_for_all(regions):
    ClosingDay.objects.create(date=date(2026, 11, 24), name="Landelijke dag")
    assert [is_working_day(date(2026, 11, 24), foundation=f) for f in (*regions, None)] == [False] * 3


def test_one_query_however_far_it_counts(regions, django_assert_num_queries):
    one, _two = regions
    ClosingDay.objects.create(date=date(2027, 3, 2), name="Teamdag", foundation=one)
    for call in (
        lambda: add_working_days(date(2026, 1, 1), 600, foundation=one),
        lambda: working_days_between(date(2026, 1, 1), date(2028, 12, 31), foundation=one),
        lambda: is_working_day(date(2027, 3, 2), foundation=one),
    ):
        with django_assert_num_queries(1):
            call()


def test_a_calendar_asks_once_and_then_never(regions, django_assert_num_queries):
    one, _two = regions
    ClosingDay.objects.create(date=date(2026, 11, 24), name="Teamdag", foundation=one)
    with django_assert_num_queries(1):
        calendar = calendar_for(one)
    with django_assert_num_queries(0):
        assert not calendar.is_working_day(date(2026, 11, 24))
        assert calendar.add_working_days(date(2026, 11, 23), 5) == date(2026, 12, 1)


@pytest.mark.django_db
def test_a_calendar_refuses_days_from_before_it_starts():
    calendar = calendar_for(since=date(2026, 11, 23))
    assert calendar.is_working_day(date(2026, 11, 23))
    with pytest.raises(ValueError, match="2026-11-23"):
        calendar.is_working_day(date(2026, 11, 22))


@pytest.mark.parametrize("whose", ["one", "all"])
def test_the_same_closing_day_is_entered_once(regions, whose):
    foundation = regions[0] if whose == "one" else None
    ClosingDay.objects.create(date=date(2026, 11, 24), name="Teamdag", foundation=foundation)
    with pytest.raises(IntegrityError), transaction.atomic():
        ClosingDay.objects.create(date=date(2026, 11, 24), name="Nog eens", foundation=foundation)


@pytest.mark.parametrize(
    ("moment", "dutch_date"),
    [
        (datetime(2026, 1, 1, 22, 59, tzinfo=UTC), date(2026, 1, 1)),
        (datetime(2026, 1, 1, 23, 0, tzinfo=UTC), date(2026, 1, 2)),
        (datetime(2026, 7, 1, 22, 0, tzinfo=UTC), date(2026, 7, 2)),
    ],
)
def test_today_is_the_date_in_the_netherlands(monkeypatch, moment, dutch_date):
    monkeypatch.setattr(timezone, "now", lambda: moment)
    with timezone.override("America/New_York"):
        assert workdays.today() == dutch_date


def test_threads_that_ask_at_once_all_see_the_whole_year():
    workdays.public_holidays.cache_clear()
    start, seen = threading.Barrier(8), []

    def ask() -> None:
        start.wait()
        seen.append(workdays.public_holidays(2027))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [dutch_holidays(2027)] * 8
