"""Intervision groups for who keeps them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from django.db.models import Count, Q, QuerySet

from organisation.people.models import Membership, Role, User
from organisation.people.policies import Scope, narrow
from training.models import IntervisionGroup, IntervisionMeeting, IntervisionMember
from training.selectors.door import LEARNING_ROLES

LEADING_ROLES = (Role.COORDINATOR, Role.TRAINER, Role.MENTOR)


def with_numbers(groups: QuerySet[IntervisionGroup], year: int) -> QuerySet[IntervisionGroup]:
    """The groups with how many are in them, and how many meetings they had or have in a year."""
    return groups.select_related("foundation", "leader").annotate(
        people=Count("members", filter=Q(members__until=None), distinct=True),
        met=Count("meetings", filter=Q(meetings__starts_at__year=year), distinct=True),
    )


def members_of(group: IntervisionGroup) -> QuerySet[IntervisionMember]:
    """Who is in a group now, in order of name."""
    return IntervisionMember.objects.filter(group=group, until=None).select_related("user")


def meetings_of(group: IntervisionGroup) -> QuerySet[IntervisionMeeting]:
    """Its meetings, the last one first, each with who was there."""
    return IntervisionMeeting.objects.filter(group=group).prefetch_related("present").order_by("-starts_at")


def who_may_join(group: IntervisionGroup) -> QuerySet[User]:
    """Mentors and candidates of its foundation who are not in it."""
    inside = IntervisionMember.objects.filter(group=group, until=None).values("user")
    return _with_role(frozenset({group.foundation_id}), LEARNING_ROLES).exclude(pk__in=inside)


def who_can_lead(scope: Scope) -> QuerySet[User]:
    """Those at the foundations who can lead a group."""
    return _with_role(scope, LEADING_ROLES)


def _with_role(scope: Scope, roles: Iterable[str]) -> QuerySet[User]:
    holding = narrow(Membership.objects.current().filter(role__in=roles), scope)
    people = User.objects.filter(is_active=True, pk__in=holding.order_by().values("user"))
    return people.order_by("sort_name", "pk")


def who_could_be_there(meeting: IntervisionMeeting, day: date) -> QuerySet[User]:
    """Those who were in the group on that day, its leader, and whoever was noted before."""
    on_the_day = IntervisionMember.objects.filter(group=meeting.group_id, since__lte=day)
    inside = on_the_day.filter(Q(until=None) | Q(until__gt=day)).values("user")
    people = Q(pk__in=inside) | Q(pk=meeting.group.leader_id)
    if meeting.pk:
        people |= Q(pk__in=meeting.present.values("pk"))
    return User.objects.filter(people).order_by("sort_name", "pk")
