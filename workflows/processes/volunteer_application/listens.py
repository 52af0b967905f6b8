"""News from the Kenniscarrousel: who completed the basic course is ready for the decision.

When that is taken back after an application went on, the application stays where it is, and its coordinator is told.
"""

from __future__ import annotations

import logging
from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Exists, OuterRef
from django.utils import timezone

from training.models import Completion, Correction, CourseKind
from training.signals import course_taken_back, courses_completed
from workflows.engine.errors import MoveError
from workflows.engine.perform import perform
from workflows.engine.registry import AT_ONCE, sweeps
from workflows.models import Case, Event
from workflows.policies import Actor
from workflows.processes.volunteer_application.effects import WENT_ON

logger = logging.getLogger(__name__)

KIND = "volunteer-application"
#: For how long the sweep looks whether a coordinator was told of a basic course that was taken back.
TAKEN_BACK_LATELY = timedelta(days=31)


def catch_up(*, user_ids: Collection[int] | None = None) -> int:
    """Bring the applications of who completed the basic course (or of these people) to the decision. Returns how many.

    Where a foundation does not use that step, the coordinator sees on the case that the course is completed.
    """
    done = Completion.objects.filter(user=OuterRef("account"), course__kind=CourseKind.BASIC)
    behind = Case.objects.filter(Exists(done), kind=KIND, state="basic_course", paused_on=None)
    if user_ids is not None:
        behind = behind.filter(account__in=user_ids)
    return sum(
        _move(case_id, "prepare_decision") for case_id in list(behind.values_list("pk", flat=True)[:500])
    )


def tell_taken_back() -> int:
    """Tell the coordinators of applications that went on with a basic course that was taken back since. Returns how many."""
    since = timezone.now() - TAKEN_BACK_LATELY
    corrections = Correction.objects.filter(
        took_back=True, corrected_at__gt=since, enrolment__course__kind=CourseKind.BASIC
    )
    return sum(
        _move(case_id, "tell_taken_back")
        for user_id, at in corrections.values_list("enrolment__user", "corrected_at")
        for case_id in _untold(user_id, at)
    )


def _untold(user_id: int, at: datetime) -> list[int]:
    told = Event.objects.filter(case=OuterRef("pk"), transition="tell_taken_back", at__gte=at)
    cases = Case.objects.filter(~Exists(told), kind=KIND, account=user_id, state__in=WENT_ON)
    return list(cases.values_list("pk", flat=True))


def _move(case_id: int, move: str) -> bool:
    try:
        perform(case_id, move, actor=Actor.system())
    except (MoveError, Case.DoesNotExist) as error:
        logger.info("Case %s does not follow the basic course by %s: %s", case_id, move, error)
        return False
    return True


def _completed(completion_ids: list[int], **_signal: Any) -> None:
    if len(completion_ids) <= AT_ONCE:
        done = Completion.objects.filter(pk__in=completion_ids, course__kind=CourseKind.BASIC)
        if people := list(done.values_list("user", flat=True)):
            catch_up(user_ids=people)


def _taken_back(correction_id: int, **_signal: Any) -> None:
    tell_taken_back()


courses_completed.connect(_completed, dispatch_uid="workflows.volunteer_application")
course_taken_back.connect(_taken_back, dispatch_uid="workflows.volunteer_application")
sweeps.append(catch_up)
sweeps.append(tell_taken_back)
