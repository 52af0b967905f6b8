"""Intervision groups: who is in them, and who came. What was said there stays there."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import transaction
from django.utils import timezone

from organisation.calendar.workdays import today
from organisation.people.models import User
from training.models import IntervisionGroup, IntervisionMeeting, IntervisionMember


@transaction.atomic
def join(*, group: IntervisionGroup, user: User) -> IntervisionMember:
    """Somebody comes into a group from today on. Who is in it already stays as they are."""
    IntervisionGroup.objects.select_for_update().only("pk").get(pk=group.pk)
    member, _made = IntervisionMember.objects.get_or_create(group=group, user=user, until=None)
    return member


def leave(*, member: IntervisionMember) -> None:
    """Somebody is in a group no longer. The meetings where they were stay as they are."""
    IntervisionMember.objects.filter(pk=member.pk, until=None).update(until=today())


@transaction.atomic
def note(*, meeting: IntervisionMeeting, present: Iterable[User]) -> None:
    """Note who was at a meeting; its hours count for them."""
    meeting.present.set(present)
    meeting.noted_at = timezone.now()
    meeting.save(update_fields=["noted_at"])
