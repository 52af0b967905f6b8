"""Real threads with real transactions of their own."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection

from workflows.engine import perform as engine

PATIENCE = 30


@pytest.fixture(autouse=True)
def _mail_is_rows(settings, monkeypatch):
    """Django's test runner would take account mail out of the queue; nothing is sent, and no broker is told."""
    settings.EMAIL_BACKEND = "organisation.mail.backend.QueueBackend"
    monkeypatch.setattr("organisation.mail.services.nudge", lambda mail_id: True)


@pytest.fixture
def at_once() -> Callable[..., list[Any]]:
    """Run the calls in a thread each, begun together. Answers what each returned or raised, in their order."""

    def run(*calls: Callable[[], Any], patience: float = PATIENCE) -> list[Any]:
        start = threading.Barrier(len(calls), timeout=PATIENCE)
        answers: list[Any] = [None] * len(calls)

        def work(place: int) -> None:
            try:
                start.wait()
                answers[place] = calls[place]()
            except Exception as error:
                answers[place] = error
            finally:
                connection.close()

        threads = [threading.Thread(target=work, args=(place,)) for place in range(len(calls))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(patience)
        assert not any(thread.is_alive() for thread in threads), "a deadlock"
        return answers

    return run


class Meeting:
    """Holds each thread between reading the case and writing it, until both have read it.

    With the lock the second cannot read before the first has committed, so the first waits in vain for a moment and goes on.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
        self.barrier = threading.Barrier(2)
        self.seconds = seconds
        self.met = 0
        write = engine._write

        def meet_then_write(*args: Any) -> Any:
            try:
                self.barrier.wait(self.seconds)
                self.met += 1
            except threading.BrokenBarrierError:
                pass
            return write(*args)

        monkeypatch.setattr(engine, "_write", meet_then_write)


@pytest.fixture
def without_lock(monkeypatch) -> None:
    monkeypatch.setattr(engine, "LOCK", engine.LOCK.removesuffix(" FOR UPDATE"))


@pytest.fixture
def both_read_first(monkeypatch) -> Meeting:
    """For controls: without the lock both threads really have read the case before either writes it."""
    return Meeting(monkeypatch, PATIENCE)


@pytest.fixture
def held_while_reading(monkeypatch) -> Meeting:
    """The same meeting for the real thing, where the second never comes while the first holds the lock."""
    return Meeting(monkeypatch, 0.2)
