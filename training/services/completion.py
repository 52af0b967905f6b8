"""Completing a course: when its lessons are finished and, where they count, its sessions were attended.

One person at a time (a last lesson) or a whole list (closed at the door): the same statements, as many for 2,500 as for one.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction
from django.db.models import Min, Q
from django.utils import timezone

from organisation.calendar.workdays import AMSTERDAM
from organisation.people.models import User
from training.models import CAME, Certificate, Completion, CoursePage, Enrolment, EnrolmentState, Session
from training.selectors.learning import done_among, lessons_left
from training.services import certificates, seats
from training.signals import courses_completed


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What was taken back. `completed` says whether there was a completed course; `certificates` are those withdrawn."""

    completed: bool = False
    certificates: list[Certificate] = field(default_factory=list)


def lock(*, user_ids: seats.People, course_id: int, session_id: int | None = None) -> None:
    """Lock what settling a course for these people needs: their sessions of it (and this one), and then the people.

    A queryset is asked anew once the sessions are locked, so that who walked in meanwhile is among them.

    The sessions first, as everywhere, and all at once in the order of their numbers. And before anything is asked: of two last
    lessons at once, on two devices, the second must see what the first wrote.
    """
    theirs = Enrolment.objects.filter(user__in=user_ids, course=course_id).values("session")
    sessions = Session.objects.filter(Q(pk=session_id) | Q(pk__in=theirs)).order_by("pk")
    list(sessions.select_for_update().values_list("pk"))
    seats.lock_people(user_ids)


def settle(*, user: User, course: CoursePage, now: datetime) -> bool:
    """Complete the course for somebody who has done all of it; once, until it is renewed. Returns whether it was done now.

    Called in the transaction of whatever may have been the last thing to do.
    """
    lock(user_ids=[user.pk], course_id=course.pk)
    return bool(complete(user_ids=[user.pk], course=course, now=now))


def complete(*, user_ids: Collection[int], course: CoursePage, now: datetime) -> list[Completion]:
    """Complete the course for those of these people who have done all of it, under `lock`. Returns what is new."""
    done = done_among(user_ids, course)
    had = Completion.objects.filter(user__in=done, course=course, renewal_began_at=None)
    new = sorted(done - set(had.values_list("user", flat=True)))
    made = Completion.objects.bulk_create(
        Completion(user_id=user_id, course=course, completed_at=now, hours=course.hours) for user_id in new
    )
    # A seat in a session stays one until the list at the door is closed: whoever knows it all can still come.
    over = Q(state=EnrolmentState.ATTENDED) | Q(state=EnrolmentState.SEAT, session=None)
    finished = Enrolment.objects.filter(over, user__in=done, course=course)
    seats.enter_all(list(finished.values_list("pk", flat=True)), EnrolmentState.COMPLETED, now=now)
    if made and course.gives_certificate:
        certificates.issue(completions=made)
    if made:
        keys = [each.pk for each in made]
        transaction.on_commit(
            lambda: courses_completed.send_robust(sender=Completion, completion_ids=keys), robust=True
        )
    return made


def take_back(*, enrolment: Enrolment, user: User, now: datetime) -> TakenBack:
    """Take back what somebody completed only because they would have been at a session, under `lock`.

    That is where being there counts, and as long as they were at no other session of the course: what was completed since one
    that they did attend stands on that one. Who has done all of it in another way completes it anew.
    """
    course, session = enrolment.course, enrolment.session
    if session is None or not _counts_being_there(user, course):
        return TakenBack()
    others = Enrolment.objects.filter(user=user, course=course, session__isnull=False, state__in=CAME)
    others = others.exclude(pk=enrolment.pk)
    came_at = others.aggregate(first=Min("session__starts_at"))["first"]
    stood = Completion.objects.filter(user=user, course=course, completed_at__gte=session.starts_at)
    if came_at is not None:
        stood = stood.filter(completed_at__lt=came_at)
    days = {timezone.localdate(each.completed_at, AMSTERDAM) for each in stood}
    if not days:
        return TakenBack()
    stood.delete()
    _go_on(user, course, now)
    withdrawn = certificates.withdraw(user=user, course=course, days=days, now=now)
    complete(user_ids=[user.pk], course=course, now=now)
    return TakenBack(True, withdrawn)


def _counts_being_there(user: User, course: CoursePage) -> bool:
    """Whether a course is completed by having been there: where it says so, and where there is no lesson."""
    return course.needs_attendance or not lessons_left(user, course)[1]


def _go_on(user: User, course: CoursePage, now: datetime) -> None:
    """Who completed a course that is taken back attended its other sessions still, and follows its lessons still."""
    completed = Enrolment.objects.filter(user=user, course=course, state=EnrolmentState.COMPLETED)
    attended = completed.filter(session__isnull=False).values_list("pk", flat=True)
    seats.enter_all(list(attended), EnrolmentState.ATTENDED, now=now)
    follows = Enrolment.objects.filter(user=user, course=course, session=None, state=EnrolmentState.SEAT)
    lessons = completed.filter(session=None).order_by("-pk").values_list("pk", flat=True)[:1]
    if not follows.exists():
        seats.enter_all(list(lessons), EnrolmentState.SEAT, now=now)
