"""Naming who stands in for a coordinator, and ending it before its last day."""

from __future__ import annotations

from datetime import date, timedelta

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from organisation import audit
from organisation.calendar.workdays import ONE_DAY, today
from organisation.foundations.models import Foundation
from organisation.people.models import Substitution, User
from organisation.people.selectors import coordinators_of

#: Whoever is away for longer has a successor, not a substitute.
LONGEST = timedelta(days=366)


def may_name(user: User, foundation_id: int) -> bool:
    """Whether somebody may say who stands in at a foundation: its own coordinators, for each other, and a superuser.

    Whoever only stands in there may not: nobody passes on what was lent to them.
    """
    return user.is_active and (user.is_superuser or user in coordinators_of(foundation_id))


@transaction.atomic
def name(
    *,
    by: User,
    absent: User,
    substitute: User,
    foundation: Foundation,
    first_day: date,
    last_day: date,
) -> Substitution:
    """Let `substitute` stand in for `absent` at `foundation` from the first day to the last, both included.

    Raises `PermissionDenied` when that is not for `by` to say, and `ValidationError` for days that cannot be.
    """
    if not may_name(by, foundation.pk) or absent not in coordinators_of(foundation.pk):
        raise PermissionDenied
    if last_day < today():
        raise ValidationError({"last_day": _("This day is over already.")})
    if last_day - first_day > LONGEST:
        raise ValidationError({"last_day": _("Somebody stands in for a year at most.")})
    substitution = Substitution(
        absent=absent, substitute=substitute, foundation=foundation, first_day=first_day, last_day=last_day
    )
    substitution.full_clean()
    substitution.save()
    _note("substitution.named", by, substitution)
    return substitution


@transaction.atomic
def end(*, by: User, substitution: Substitution) -> None:
    """Let it hold no longer, from this moment on. Raises `PermissionDenied`.

    One that has begun keeps the days on which it held; one that has not is taken back.
    """
    if not may_name(by, substitution.foundation_id):
        raise PermissionDenied
    yesterday = today() - ONE_DAY
    _note("substitution.ended", by, substitution)
    if substitution.first_day > yesterday:
        substitution.delete()
    else:
        substitution.last_day = min(substitution.last_day, yesterday)
        substitution.save(update_fields=["last_day"])


def _note(action: str, by: User, substitution: Substitution) -> None:
    """A line in the audit log that names accounts by number, and the days."""
    days = f"{substitution.first_day} – {substitution.last_day}"
    subject = f"user {substitution.substitute_id} for user {substitution.absent_id}, {days}"
    audit.record(action, actor=by, foundation=substitution.foundation, subject=subject)
