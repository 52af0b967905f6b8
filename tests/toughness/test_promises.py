"""The worker is killed while it keeps a promise: nobody is passed by, and nobody hears a thing twice."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
import pytest

from tests.toughness.enrolling import Planned, plan
from tests.toughness.served import Served, eventually

pytestmark = pytest.mark.redis
CALL = "from {module} import {task}; {task}.delay()"
#: Who waits for a lock that the test holds.
WAITING = "SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE %s"
STATES = "SELECT number, state FROM training_enrolment WHERE session_id = %s ORDER BY number"
CASES = """
    SELECT kase.state FROM workflows_case kase JOIN training_enrolment enrolment USING (reference)
    WHERE session_id = %s ORDER BY number
"""
LETTERS = """
    SELECT number, kind FROM organisation_outgoingmail JOIN training_enrolment enrolment USING (reference)
    WHERE session_id = %s AND kind IN ('course-enrolment/offered', 'course-enrolment/lapsed', 'training/reminder')
    ORDER BY number, kind
"""


@contextmanager
def held(platform: Served, sql: str) -> Iterator[None]:
    """A lock that `sql` takes, for the length of the block."""
    url = f"postgresql://postgres@/mentorschap?host={platform.folder}/postgres/run"
    with psycopg.connect(url) as connection:
        connection.execute(sql)
        yield
        connection.rollback()


def killed_while_it_waits(platform: Served, sql: str, task: str, waits_with: str) -> None:
    """Have the worker begin `task`, kill it where it waits for a lock, and have it done again after that."""
    call = CALL.format(module="training.tasks", task=task)
    with held(platform, sql):
        platform.run(call)
        eventually(lambda: platform.ask(WAITING, f"%{waits_with}%"))
        killed = platform.worker()
        os.kill(killed, signal.SIGKILL)
        eventually(lambda: (platform.folder / "run" / "worker.pid").exists() and platform.worker() != killed)
    platform.run(call)


def enrolled(platform: Served, *, seats: int, people: int, days: float) -> Planned:
    planned = plan(platform, seats=seats, people=people, days=days)
    for member in planned.members:
        assert member.enrol(planned).status == 303
    return planned


def test_an_offer_that_lapses_while_the_worker_is_killed(platform: Served) -> None:
    planned = enrolled(platform, seats=1, people=4, days=30)
    planned.members[0].move("withdraw")
    over = "UPDATE training_enrolment SET offered_until = now() WHERE session_id = %s AND state = 'offered'"
    platform.ask(over, planned.pk)
    killed_while_it_waits(
        platform,
        f"SELECT FROM training_session WHERE id = {planned.pk} FOR UPDATE",
        "keep_promises",
        "training_session",
    )
    expected = ["cancelled", "lapsed", "offered", "waiting"]
    eventually(lambda: [state for _number, state in platform.ask(STATES, planned.pk)] == expected)
    told = ["withdrawn", "lapsed", "offered", "waiting"]
    eventually(lambda: [state for (state,) in platform.ask(CASES, planned.pk)] == told)
    assert platform.ask(LETTERS, planned.pk) == [
        (2, "course-enrolment/lapsed"),
        (2, "course-enrolment/offered"),
        (3, "course-enrolment/offered"),
    ]


def test_reminders_of_a_worker_that_is_killed_halfway(platform: Served) -> None:
    """The last of three waits for a lock: two are said, one is not, and all three are said once in the end."""
    planned = enrolled(platform, seats=3, people=3, days=0.9)
    long_ago = "UPDATE training_enrolment SET changed_at = now() - interval '9 days' WHERE session_id = %s"
    last = platform.ask("SELECT max(id) FROM training_enrolment WHERE session_id = %s", planned.pk)[0][0]
    lock = f"SELECT FROM training_enrolment WHERE id = {last} FOR UPDATE"
    with held(platform, lock):
        pass  # nobody else holds it
    platform.ask(long_ago, planned.pk)
    killed_while_it_waits(platform, lock, "remind", "training_reminder")
    expected = [(number, "training/reminder") for number in (1, 2, 3)]
    eventually(lambda: platform.ask(LETTERS, planned.pk) == expected)
    again = CALL.format(module="training.tasks", task="remind")
    platform.run(again)
    platform.run(again)
    assert platform.ask(LETTERS, planned.pk) == expected
