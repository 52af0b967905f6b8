"""Very many people enrol in one session through the running site: every seat once, the rest in line, none lost, no failure."""

from __future__ import annotations

import os
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.toughness.enrolling import plan
from tests.toughness.served import Served, eventually

pytestmark = [pytest.mark.redis, pytest.mark.prove]
PEOPLE, CONNECTIONS, SEATS = (500, 50, 20) if os.environ.get("PROVE") else (50, 10, 20)
TURN = 10  # how many cancel while as many decline
ROWS = """
    SELECT enrolment.number, enrolment.state, kase.state, kase.reference FROM training_enrolment enrolment
    JOIN workflows_case kase ON kase.reference = enrolment.reference
    WHERE enrolment.session_id = %s ORDER BY enrolment.number
"""
COUNTED = """
    SELECT taken, waiting, numbered,
        (SELECT count(*) FROM training_enrolment WHERE session_id = session.id AND state IN ('seat', 'offered')),
        (SELECT count(*) FROM training_enrolment WHERE session_id = session.id AND state = 'waiting'),
        (SELECT count(DISTINCT user_id) FROM training_enrolment WHERE session_id = session.id)
    FROM training_session session WHERE id = %s
"""


def test_very_many_enrol_in_a_few_seats(platform: Served) -> None:
    planned = plan(platform, seats=SEATS, people=PEOPLE)
    session_id, members = planned.pk, planned.members
    with ThreadPoolExecutor(CONNECTIONS) as pool:
        answers = list(pool.map(lambda member: member.enrol(planned), members))
    seconds = sorted(answer.seconds for answer in answers)
    print(f"{PEOPLE} over {CONNECTIONS}: median {seconds[PEOPLE // 2]:.2f} s, slowest {seconds[-1]:.2f} s")
    assert Counter(answer.status for answer in answers) == {303: PEOPLE}
    rows = platform.ask(ROWS, session_id)
    assert [(number, state) for number, state, _case, _reference in rows] == [
        (number, "seat" if number <= SEATS else "waiting") for number in range(1, PEOPLE + 1)
    ]
    assert all(state == at for _number, state, at, _reference in rows)
    waiting = PEOPLE - SEATS
    assert platform.ask(COUNTED, session_id) == [(SEATS, waiting, PEOPLE, SEATS, waiting, PEOPLE)]
    assert len({member.status_page for member in members}) == PEOPLE

    numbers = dict(
        platform.ask("SELECT user_id, number FROM training_enrolment WHERE session_id = %s", session_id)
    )
    by_number = {numbers[member.user]: member for member in members}
    with ThreadPoolExecutor(CONNECTIONS) as pool:
        first = list(pool.map(lambda number: by_number[number].move("withdraw"), range(1, TURN + 1)))
    assert {answer.status for answer in first} == {303}
    in_turn = range(SEATS + 1, SEATS + TURN + 1)
    eventually(lambda: at(platform, session_id, "offered") == list(in_turn))

    with ThreadPoolExecutor(CONNECTIONS) as pool:
        cancelling = [(number, "withdraw") for number in range(TURN + 1, 2 * TURN + 1)]
        declining = [(number, "decline_offer") for number in in_turn]
        turns = [each for pair in zip(cancelling, declining, strict=True) for each in pair]
        second = list(pool.map(lambda turn: by_number[turn[0]].move(turn[1]), turns))
    assert {answer.status for answer in second} == {303}
    next_in_line = list(range(SEATS + TURN + 1, min(SEATS + 3 * TURN, PEOPLE) + 1))
    eventually(lambda: at(platform, session_id, "offered") == next_in_line)
    waiting = PEOPLE - SEATS - TURN - len(next_in_line)
    taken = len(next_in_line)
    assert platform.ask(COUNTED, session_id) == [(taken, waiting, PEOPLE, taken, waiting, PEOPLE)]
    letters = """
        SELECT reference, count(*) FROM organisation_outgoingmail WHERE kind = 'course-enrolment/offered'
        AND reference = ANY(%s) GROUP BY reference
    """
    references = {number: reference for number, _state, _case, reference in rows}
    offered = [references[number] for number in (*in_turn, *next_in_line)]
    assert sorted(platform.ask(letters, list(references.values()))) == sorted((each, 1) for each in offered)


def at(platform: Served, session_id: int, state: str) -> list[int]:
    """The numbers of those whose seat and case both are in this state."""
    return [
        number
        for number, seat, case, _reference in platform.ask(ROWS, session_id)
        if (seat, case) == (state, state)
    ]
