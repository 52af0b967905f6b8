"""Deep calls ask the system for no memory again and again. Counted in page faults, which do not depend on the clock."""

from __future__ import annotations

import resource
from collections.abc import Callable
from typing import Any

from config.serving.roomy import roomy
from config.wsgi import application

DEPTHS = range(20, 240)
CALLS = 200


def leaf(one: Any, two: Any) -> Any:
    return one, two


def faults_at(depth: int) -> int:
    """How many pages the system had to bring for `CALLS` calls, `depth` calls deep."""
    if depth:
        return faults_at(depth - 1)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    for _each in range(CALLS):
        leaf(1, 2)
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before


def most_faults(call: Callable[[int], int]) -> int:
    """At the depth where it is worst: there a call does not fit in the piece of its caller."""
    return max(call(depth) for depth in DEPTHS)


def test_deep_calls_take_no_memory_anew():
    assert most_faults(roomy(faults_at)) < CALLS / 4


def test_without_room_they_do():
    # The control: when a Python no longer does this, `roomy` can go.
    assert most_faults(faults_at) >= CALLS


def test_the_answer_is_that_of_the_call():
    assert roomy(leaf)("one", "two") == ("one", "two")


def test_the_door_has_room():
    assert application.__code__.co_stacksize == roomy(leaf).__code__.co_stacksize
