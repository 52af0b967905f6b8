"""News from the Kenniscarrousel: who completed the basic course is ready for the decision."""

from __future__ import annotations

import logging
from typing import Any

from django.db.models import Exists, OuterRef

from training.models import Completion, CourseKind
from training.signals import course_completed
from workflows.engine.errors import MoveError
from workflows.engine.perform import perform
from workflows.engine.registry import sweeps
from workflows.models import Case
from workflows.policies import Actor

logger = logging.getLogger(__name__)

KIND = "volunteer-application"


def catch_up(*, user_id: int | None = None) -> int:
    """Bring the applications of who completed the basic course (or of one person) to the decision. Returns how many.

    Where a foundation does not use that step, the coordinator sees on the case that the course is completed.
    """
    done = Completion.objects.filter(user=OuterRef("account"), course__kind=CourseKind.BASIC)
    behind = Case.objects.filter(Exists(done), kind=KIND, state="basic_course", paused_on=None)
    if user_id is not None:
        behind = behind.filter(account=user_id)
    return sum(_move(case_id) for case_id in list(behind.values_list("pk", flat=True)[:500]))


def _move(case_id: int) -> bool:
    try:
        perform(case_id, "prepare_decision", actor=Actor.system())
    except (MoveError, Case.DoesNotExist) as error:
        logger.info("Case %s stays at the basic course: %s", case_id, error)
        return False
    return True


def _completed(completion_id: int, **_signal: Any) -> None:
    completion = Completion.objects.filter(pk=completion_id, course__kind=CourseKind.BASIC).first()
    if completion:
        catch_up(user_id=completion.user_id)


course_completed.connect(_completed, dispatch_uid="workflows.volunteer_application")
sweeps.append(catch_up)
