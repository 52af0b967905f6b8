"""News of seats, from below: the case follows what happened to its enrolment.

Told after the commit that caused it, each case in a transaction of its own: whoever gives back a seat holds the lock of the
session, and would wait for the case of the next in line while that one waits for the session. What is missed because a
process died in between, the sweep finds.
"""

from __future__ import annotations

import logging
from typing import Any

from django.db import connection

from training.models import EnrolmentState
from training.signals import enrolment_changed
from workflows.engine.errors import MoveError
from workflows.engine.perform import perform
from workflows.engine.registry import sweeps
from workflows.models import Case
from workflows.policies import Actor

logger = logging.getLogger(__name__)

KIND = "course-enrolment"
#: The move by which a case follows its enrolment.
FOLLOWS = {
    EnrolmentState.OFFERED: "offer",
    EnrolmentState.LAPSED: "lapse",
    EnrolmentState.ATTENDED: "attend",
    EnrolmentState.ABSENT: "miss",
    EnrolmentState.COMPLETED: "complete",
    EnrolmentState.CANCELLED: "call_off",
}
#: Where a case is, when its enrolment is there: itself, unless it is named here.
ENDED = {
    EnrolmentState.CANCELLED: ("withdrawn", "called_off"),
    EnrolmentState.LAPSED: ("lapsed", "withdrawn"),
}

BEHIND = """
    SELECT enrolment.id FROM training_enrolment enrolment
    JOIN workflows_case kase ON kase.reference = enrolment.reference AND kase.kind = %(kind)s
    WHERE enrolment.reference <> '' AND kase.closed_at IS NULL AND kase.state <> enrolment.state
    ORDER BY enrolment.changed_at LIMIT %(limit)s
"""
FIND = """
    SELECT kase.id, kase.state, enrolment.state FROM training_enrolment enrolment
    JOIN workflows_case kase ON kase.reference = enrolment.reference
    WHERE enrolment.id = %s AND enrolment.reference <> ''
"""


def follow(enrolment_id: int) -> bool:
    """Have the case of an enrolment follow it. Returns whether there was something to do."""
    with connection.cursor() as cursor:
        cursor.execute(FIND, [enrolment_id])
        found = cursor.fetchone()
    if found is None:
        return False
    case_id, at, state = found
    move = FOLLOWS.get(EnrolmentState(state))
    if move is None or at == state or at in ENDED.get(EnrolmentState(state), ()):
        return False
    try:
        perform(case_id, move, actor=Actor.system())
    except (MoveError, Case.DoesNotExist) as error:
        logger.warning("Case %s does not follow its enrolment to %s: %s", case_id, state, error)
        return False
    return True


def catch_up(*, limit: int = 500) -> int:
    """Have every open case follow that is behind its enrolment. Returns how many did."""
    with connection.cursor() as cursor:
        cursor.execute(BEHIND, {"kind": KIND, "limit": limit})
        behind = [pk for (pk,) in cursor.fetchall()]
    return sum(follow(pk) for pk in behind)


def _changed(enrolment_id: int, **_signal: Any) -> None:
    follow(enrolment_id)


enrolment_changed.connect(_changed, dispatch_uid="workflows.course_enrolment")
sweeps.append(catch_up)
