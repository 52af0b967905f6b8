"""News from the register: a time that was called off, and somebody who left. What is missed, the sweep finds."""

from __future__ import annotations

import logging
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet

from mentorships.models import Mentor, MentorState, SlotBooking
from mentorships.signals import conversation_called_off, mentor_left
from workflows.engine.errors import MoveError
from workflows.engine.perform import perform
from workflows.engine.registry import sweeps
from workflows.models import Case
from workflows.policies import Actor

logger = logging.getLogger(__name__)

KIND = "mentor-intake"


def without_their_time() -> QuerySet[Case]:
    """Planned conversations whose time is not theirs any more."""
    running = SlotBooking.objects.filter(reference=OuterRef("reference"), cancelled_at=None)
    return Case.objects.filter(~Exists(running), kind=KIND, state="booked")


def of_who_left() -> QuerySet[Case]:
    """Open intakes of people who left the foundation that has them."""
    left = Mentor.objects.filter(
        user=OuterRef("account"), foundation=OuterRef("foundation"), state=MentorState.LEFT
    )
    return Case.objects.filter(Exists(left), kind=KIND, submitted_at__isnull=False, closed_at=None)


def follow_times(*, reference: str = "") -> int:
    """Have the cases (or one) go back to choosing whose time was called off. Returns how many did."""
    behind = without_their_time()
    return _perform_all(behind.filter(reference=reference) if reference else behind, "lose_slot")


def follow_leaving(*, mentor_id: int | None = None) -> int:
    """End the intakes of who left (or of one of them). Returns how many."""
    behind = of_who_left()
    if mentor_id is not None:
        mentor = Mentor.objects.filter(pk=mentor_id).values("user")
        behind = behind.filter(account__in=mentor)
    return _perform_all(behind, "end_with")


def _perform_all(cases: QuerySet[Case], move: str) -> int:
    return sum(_perform(case_id, move) for case_id in list(cases.values_list("pk", flat=True)[:500]))


def _perform(case_id: int, move: str) -> bool:
    try:
        perform(case_id, move, actor=Actor.system())
    except (MoveError, Case.DoesNotExist) as error:
        logger.info("Case %s does not follow by %s: %s", case_id, move, error)
        return False
    return True


def _called_off(reference: str, **_signal: Any) -> None:
    follow_times(reference=reference)


def _left(mentor_id: int, **_signal: Any) -> None:
    follow_leaving(mentor_id=mentor_id)


conversation_called_off.connect(_called_off, dispatch_uid="workflows.mentor_intake.time")
mentor_left.connect(_left, dispatch_uid="workflows.mentor_intake.left")
sweeps.append(follow_times)
sweeps.append(follow_leaving)
