"""Many cases at once while others work on the same, and while workers die: each case moves once, or has its reason."""

from __future__ import annotations

import os
import signal
import threading
from collections import Counter
from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.db.models import QuerySet
from django.utils import timezone

from organisation.mail.models import OutgoingMail
from tests.factories import cases
from tests.factories.processes import forked
from workflows import tasks
from workflows.engine.errors import Conflict
from workflows.engine.perform import Outcome, perform
from workflows.models import Batch, BatchRow, Case, Event
from workflows.policies import Actor
from workflows.services import batches

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.prove]
COUNT = 1000 if os.environ.get("PROVE") == "1" else 30
PATIENCE = COUNT
KIND = cases.KIND


@pytest.fixture(autouse=True)
def _no_broker(monkeypatch):
    monkeypatch.setattr(batches, "ask", lambda task, key: True)


@pytest.fixture
def here():
    return cases.foundation("Stichting Hier")


@pytest.fixture
def annemiek(here):
    return cases.coordinator(here, "annemiek")


def begun(here, by, move: str, count: int, **data: str) -> Batch:
    made = [cases.application(here, email=f"noor{number}@example.nl").pk for number in range(count)]
    batch = batches.look(by=by, keys=made, kind=KIND, move=move, data=data)
    assert batches.start(batch=batch, by=by)
    return batch


def moves_of(batch: Batch) -> dict[int, list[tuple[str, int]]]:
    """The moves of each case since it was looked at: (which, by whom)."""
    found = {row.case_id: [] for row in BatchRow.objects.filter(batch=batch)}
    for event in Event.objects.filter(case__in=found, number__gt=1).order_by("number"):
        found[event.case_id].append((event.transition, event.actor_id))
    return found


def test_while_colleagues_work_on_the_same_cases(here, annemiek, at_once):
    """Two workers, and two colleagues who decide on every third case, from both ends of the list."""
    batch = begun(here, annemiek, "invite", COUNT, message="Welkom.")
    rows = list(BatchRow.objects.filter(batch=batch).order_by("number"))
    bart, chris = (cases.coordinator(here, name) for name in ("bart", "chris"))
    said: dict[str, list[object]] = {"bart": [], "chris": []}

    def working(name, who, mine):
        def work():
            for row in mine:
                try:
                    done = perform(
                        row.case_id,
                        "withdraw",
                        actor=Actor.staff(who),
                        expected_version=row.expected_version,
                    )
                    said[name].append(done)
                except Conflict as conflict:
                    said[name].append(conflict)

        return work

    at_once(
        lambda: batches.carry_out(batch.pk),
        lambda: batches.carry_out(batch.pk),
        working("bart", bart, rows[::-3]),
        working("chris", chris, rows[1::3]),
        patience=PATIENCE,
    )
    batch.refresh_from_db()
    assert batch.state == "done"
    moves = moves_of(batch)
    for row in BatchRow.objects.filter(batch=batch):
        (moved,) = moves[row.case_id]
        if row.outcome == "done":
            assert (moved, row.version) == (("invite", annemiek.pk), row.expected_version + 1)
        else:
            assert (row.outcome, moved[0], bool(row.reason)) == ("changed", "withdraw", True)
    withdrawn = [each for answers in said.values() for each in answers if isinstance(each, Outcome)]
    told = Counter(BatchRow.objects.filter(batch=batch).values_list("outcome", flat=True))
    assert (told["done"] + told["changed"], told["changed"]) == (COUNT, len(withdrawn))
    letters = OutgoingMail.objects.filter(kind=f"{KIND}/interview")
    assert letters.count() == told["done"]


def test_two_workers_never_take_the_same_row(here, annemiek, at_once):
    batch = begun(here, annemiek, "invite", COUNT // 3)
    taken = at_once(*[lambda: batches.carry_out(batch.pk)] * 3, patience=PATIENCE)
    assert sum(taken) == COUNT // 3
    assert {len(moved) for moved in moves_of(batch).values()} == {1}
    assert not batches.carry_out(batch.pk)


def meeting(monkeypatch) -> list[int]:
    """Have two workers wait for each other, with a row in hands, before either moves its case; whatever its version."""
    barrier, met = threading.Barrier(2), []

    def meet(case, *args, **kwargs):
        try:
            barrier.wait(2)
            met.append(case)
        except threading.BrokenBarrierError:
            pass
        return perform(case, *args, **kwargs | {"expected_version": None})

    monkeypatch.setattr(batches, "perform", meet)
    return met


def test_a_row_that_is_in_hands_is_left_to_who_has_it(here, annemiek, at_once, monkeypatch):
    batch = begun(here, annemiek, "ask", 1, question="Wanneer?")
    met = meeting(monkeypatch)
    at_once(*[lambda: batches.carry_out(batch.pk)] * 2)
    assert (met, [len(moved) for moved in moves_of(batch).values()]) == ([], [1])


def test_control_without_the_lock_on_the_row_and_the_version_a_case_moves_twice(
    here, annemiek, at_once, monkeypatch
):
    batch = begun(here, annemiek, "assign", 1, owner=str(annemiek.pk))
    met = meeting(monkeypatch)
    monkeypatch.setattr(QuerySet, "select_for_update", lambda rows, **how: rows)
    at_once(*[lambda: batches.carry_out(batch.pk)] * 2)
    assert len(met) == 2
    assert [len(moved) for moved in moves_of(batch).values()] == [2]


def test_a_preview_that_is_started_at_this_moment_is_not_thrown_away(here, annemiek):
    made = [cases.application(here).pk]
    batch = batches.look(by=annemiek, keys=made, kind=KIND, move="invite", data={})
    tomorrow, thrown = timezone.now() + timedelta(days=2), []

    def throw():
        thrown.extend([batches.throw_away(now=tomorrow), batches.discard(batch=batch, by=annemiek)])
        connection.close()

    throwing = threading.Thread(target=throw)
    with transaction.atomic():
        assert batches.start(batch=batch, by=annemiek)
        throwing.start()
        throwing.join(1)
    throwing.join(30)
    assert (thrown, Batch.objects.get().state) == ([0, False], "running")


def test_killed_between_the_move_and_its_row_it_goes_on_where_it_stopped(here, annemiek, monkeypatch):
    batch = begun(here, annemiek, "invite", 6, message="Welkom.")
    kill_at_the_fourth(batch, monkeypatch)
    assert Counter(BatchRow.objects.filter(batch=batch).values_list("outcome", flat=True)) == {
        "done": 3,
        "": 3,
    }
    assert Counter(len(moved) for moved in moves_of(batch).values()) == {1: 3, 0: 3}, (
        "the fourth left nothing"
    )
    assert Batch.objects.get(pk=batch.pk).state == "running"
    tasks.go_on()
    assert {row.outcome for row in BatchRow.objects.filter(batch=batch)} == {"done"}
    assert {len(moved) for moved in moves_of(batch).values()} == {1}
    assert Batch.objects.get(pk=batch.pk).state == "done"
    assert OutgoingMail.objects.filter(kind=f"{KIND}/interview").count() == 6
    assert set(Case.objects.values_list("state", flat=True)) == {"interview"}


def kill_at_the_fourth(batch: Batch, monkeypatch) -> None:
    """Carry it out in a process that is killed when the fourth case has moved and nothing of that is committed."""
    calls = []

    def dying(*args, **kwargs):
        done = perform(*args, **kwargs)
        calls.append(done)
        if len(calls) == 4:
            os.kill(os.getpid(), signal.SIGKILL)
        return done

    with monkeypatch.context() as patch:
        patch.setattr(batches, "perform", dying)
        child = forked(lambda: batches.carry_out(batch.pk))
    _pid, status = os.waitpid(child, 0)
    assert (os.WIFSIGNALED(status), os.WTERMSIG(status)) == (True, signal.SIGKILL)
