"""The two last lessons of a course, finished at once on two devices: the course is completed, once."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from typing import Any

import pytest

from organisation.people.models import Role
from tests.factories import cases, training
from tests.factories.website import one_page
from training.models import Certificate, Completion, LessonProgress
from training.services import completion, learning, seats

pytestmark = pytest.mark.django_db(transaction=True)
MOMENT = 1.0


@pytest.mark.parametrize("locks", [True, False], ids=["as it is", "control: without the lock"])
def test_two_last_lessons_complete_the_course_once(at_once, monkeypatch, locks):
    with one_page():
        mentor = cases.member(cases.foundation(), Role.MENTOR)
        course = training.course(gives_certificate=True)
        lessons = [training.lesson(course) for _each in range(2)]
        meet(monkeypatch)
        if not locks:
            monkeypatch.setattr(seats, "lock_people", lambda user_ids: None)
        finish: list[Callable[[], Any]] = [
            lambda lesson=lesson: learning.finish(user=mentor, lesson=lesson, course=course)
            for lesson in lessons
        ]
        answers = at_once(*finish)
        assert LessonProgress.objects.filter(completed_at__isnull=False).count() == 2
        completed = 1 if locks else 0
        assert sorted(answers) == [False, locks]
        assert (Completion.objects.count(), Certificate.objects.count()) == (completed, completed)


def meet(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each waits, where it asks whether all is done, for the other to ask the same; with the lock in vain, for a moment."""
    barrier, ask = threading.Barrier(2), completion.done_among

    def asked_together(*args: Any) -> set[int]:
        done = ask(*args)
        with contextlib.suppress(threading.BrokenBarrierError):
            barrier.wait(MOMENT)
        return done

    monkeypatch.setattr(completion, "done_among", asked_together)
