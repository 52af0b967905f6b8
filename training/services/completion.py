"""Completing a course: when its lessons are finished and, where they count, its sessions were attended."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.db.models import Q

from organisation.people.models import User
from training.models import Completion, CoursePage, Enrolment, EnrolmentState, Session
from training.selectors.learning import lessons_left
from training.services import certificates
from training.signals import course_completed

#: What somebody did for a course that counts as having been there.
CAME = (EnrolmentState.ATTENDED, EnrolmentState.COMPLETED)


def settle(*, user: User, course: CoursePage, now: datetime) -> bool:
    """Complete the course for somebody who has done all of it; once, until it is renewed. Returns whether it was done now.

    Called in the transaction of whatever may have been the last thing to do.
    """
    from training.services import seats

    # The sessions first, as everywhere, so that a seat is not given back meanwhile. And before anything is asked: of two last
    # lessons at once, on two devices, the second must see what the first wrote.
    sessions = Session.objects.filter(enrolments__user=user, course=course).order_by("pk")
    list(sessions.select_for_update(of=("self",)).only("pk"))
    seats.lock_person(user)
    if not _is_done(user, course):
        return False
    done, made = Completion.objects.get_or_create(
        user=user,
        course=course,
        renewal_began_at=None,
        defaults={"completed_at": now, "hours": course.hours},
    )
    # A seat in a session stays one until the list at the door is closed: whoever knows it all can still come.
    over = Q(state=EnrolmentState.ATTENDED) | Q(state=EnrolmentState.SEAT, session=None)
    for enrolment in Enrolment.objects.filter(over, user=user, course=course):
        seats.enter(enrolment, EnrolmentState.COMPLETED, now=now)
    if not made:
        return False
    if course.gives_certificate:
        certificates.issue(completion=done)
    transaction.on_commit(
        lambda: course_completed.send_robust(sender=Completion, completion_id=done.pk), robust=True
    )
    return True


def _is_done(user: User, course: CoursePage) -> bool:
    left, all_lessons = lessons_left(user, course)
    came = Enrolment.objects.filter(user=user, course=course, state__in=CAME).exists
    if course.needs_attendance:
        return not left and came()
    # A course without a single lesson is completed by having been there.
    return not left and (bool(all_lessons) or came())
