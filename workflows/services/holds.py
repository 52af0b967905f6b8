"""Holding a case, so that nothing of it is forgotten meanwhile."""

from __future__ import annotations

from datetime import date

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from organisation import audit
from organisation.people.models import User
from workflows.models import Case, Hold
from workflows.policies import may_see

HELD, RELEASED = "case.held", "case.released"


def hold(*, case_id: int, ground: str, reason: str, until: date, by: User) -> Hold:
    """Hold a case up to and including `until`; an earlier hold ends with that.

    Raises `PermissionDenied` when `by` may not see the case, or there is nothing left of it.
    """
    with transaction.atomic():
        case = _locked(case_id, by)
        Hold.objects.filter(case=case, released_at=None).update(released_at=timezone.now(), released_by=by)
        made = Hold.objects.create(
            case=case, ground=ground, reason=reason, until=until, set_by=by, set_at=timezone.now()
        )
        audit.record(HELD, actor=by, foundation=case.foundation, subject=case.reference, reason=reason)
        return made


def release(*, case_id: int, by: User) -> bool:
    """End the hold of a case now. False when there is none."""
    with transaction.atomic():
        case = _locked(case_id, by)
        open_one = Hold.objects.filter(case=case, released_at=None)
        if not open_one.update(released_at=timezone.now(), released_by=by):
            return False
        audit.record(RELEASED, actor=by, foundation=case.foundation, subject=case.reference)
        return True


def _locked(case_id: int, by: User) -> Case:
    """Under the lock that forgetting takes too: either the hold comes first, or there is nothing left to hold."""
    case = Case.objects.select_for_update(of=("self",)).select_related("foundation").get(pk=case_id)
    if not may_see(by, case) or case.forgotten_at:
        raise PermissionDenied
    return case
