"""News of seats, from below: the case follows what happened to its enrolment.

Told after the commit that caused it, each case in a transaction of its own: whoever gives back a seat holds the lock of the
session, and would wait for the case of the next in line while that one waits for the session. What is missed because a
process died in between, the sweep finds. So does what is left to it: the cases of a long list that was closed, each with its
move and its letter, are taken by a Celery task in batches, one a minute. Each case is committed by itself and what is behind
is asked of the tables, so a worker that is killed halfway has the next one go on where it was.
"""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import Any

from django.db import connection
from django.utils import timezone

from training.models import EnrolmentState, Session
from training.signals import enrolments_changed
from workflows.engine.errors import MoveError
from workflows.engine.perform import perform
from workflows.engine.registry import AT_ONCE, sweeps
from workflows.models import Case
from workflows.policies import Actor

logger = logging.getLogger(__name__)

KIND = "course-enrolment"
#: The move by which a case follows its enrolment.
FOLLOWS = {
    EnrolmentState.OFFERED: "offer",
    EnrolmentState.LAPSED: "lapse",
    EnrolmentState.SEAT: "let_in",
    EnrolmentState.ATTENDED: "attend",
    EnrolmentState.ABSENT: "miss",
    EnrolmentState.COMPLETED: "complete",
    EnrolmentState.CANCELLED: "end_line",
}
CALLED_OFF = "call_off"
#: For how long requests for a session that was called off are looked for; nobody can ask for it any more.
CALLED_OFF_LATELY = timedelta(days=31)

#: Where news of the same state is another move, because the list at the door was corrected: by (state of the case, seat).
CORRECTS = {
    ("attended", EnrolmentState.ABSENT): "correct",
    ("completed", EnrolmentState.ABSENT): "correct",
    ("completed", EnrolmentState.ATTENDED): "undo_completion",
    ("completed", EnrolmentState.SEAT): "undo_completion",
}

# A closed case stays closed, but for whose list was corrected: there after all, or not, or not completed.
IS_BEHIND = """
    kase.state <> enrolment.state
    AND (
        kase.closed_at IS NULL OR kase.state = 'absent' AND enrolment.state IN ('attended', 'completed')
        OR kase.state = 'completed' AND enrolment.state IN ('absent', 'attended', 'seat')
    )
"""
BEHIND = f"""
    SELECT enrolment.id, count(*) OVER () FROM training_enrolment enrolment
    JOIN workflows_case kase ON kase.reference = enrolment.reference AND kase.kind = %(kind)s
    WHERE enrolment.reference <> '' AND {IS_BEHIND}
    ORDER BY enrolment.changed_at, enrolment.id LIMIT %(limit)s
"""
FIND = f"""
    SELECT kase.id, kase.state, enrolment.state, coalesce(session.is_cancelled, false) FROM training_enrolment enrolment
    JOIN workflows_case kase ON kase.reference = enrolment.reference AND kase.kind = %(kind)s
    LEFT JOIN training_session session ON session.id = enrolment.session_id
    WHERE enrolment.id = %(enrolment)s AND enrolment.reference <> '' AND {IS_BEHIND}
"""


def follow(enrolment_id: int) -> bool:
    """Have the case of an enrolment follow it. Returns whether there was something to do."""
    with connection.cursor() as cursor:
        cursor.execute(FIND, {"enrolment": enrolment_id, "kind": KIND})
        found = cursor.fetchone()
    if found is None:
        return False
    case_id, stands, state, is_called_off = found
    move = CORRECTS.get((stands, state)) or FOLLOWS.get(state)
    if is_called_off and state == EnrolmentState.CANCELLED:
        move = CALLED_OFF
    return bool(move) and _perform(case_id, move)


def _perform(case_id: int, move: str) -> bool:
    try:
        perform(case_id, move, actor=Actor.system())
    except (MoveError, Case.DoesNotExist) as error:
        logger.warning("Case %s does not follow its enrolment by %s: %s", case_id, move, error)
        return False
    return True


def catch_up(*, limit: int = 500) -> int:
    """Have a batch of the cases follow that are behind their enrolments. Returns how many did."""
    with connection.cursor() as cursor:
        cursor.execute(BEHIND, {"kind": KIND, "limit": limit})
        behind = cursor.fetchall()
    done = sum(follow(pk) for pk, _count in behind)
    if behind:
        logger.info("%s cases follow their enrolments, %s to go", done, behind[0][1] - done)
    return done


def call_off_requests() -> int:
    """End the requests for sessions that were called off before anybody approved them. Returns how many."""
    called_off = Session.objects.filter(is_cancelled=True, changed_at__gt=timezone.now() - CALLED_OFF_LATELY)
    keys = {str(key) for key in called_off.values_list("key", flat=True)}
    if not keys:
        return 0
    requested = Case.objects.filter(kind=KIND, state="requested").defer("search")
    return sum(_perform(case.pk, CALLED_OFF) for case in requested if case.answers.get("session") in keys)


def _changed(enrolment_ids: list[int], **_signal: Any) -> None:
    if len(enrolment_ids) <= AT_ONCE:
        for enrolment_id in enrolment_ids:
            follow(enrolment_id)


enrolments_changed.connect(_changed, dispatch_uid="workflows.course_enrolment")
sweeps.append(catch_up)
sweeps.append(call_off_requests)
