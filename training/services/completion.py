"""Completing a course: when its lessons are finished and, where they count, its sessions were attended."""

from __future__ import annotations

from datetime import datetime

from django.db import connection, transaction
from django.db.models import Q
from django.utils import timezone

from organisation.people.models import User
from training.models import Completion, CoursePage, Enrolment, EnrolmentState, Session
from training.selectors.learning import lessons_left
from training.services import certificates
from training.signals import course_completed

#: What somebody did for a course that counts as having been there.
CAME = (EnrolmentState.ATTENDED, EnrolmentState.COMPLETED)
# Who did all that is left of a course, and has not completed it: the last lesson that was missing went offline, or sessions
# do not count any more. As `_is_done` says it of one person; that asks once more, under the lock. Having been there completes
# a course without lessons once: who renews it must come again.
OVERDUE = """
    WITH lessons AS (
        SELECT course.page_ptr_id AS course, course.needs_attendance, lesson.page_ptr_id AS lesson
        FROM training_coursepage course
        JOIN wagtailcore_page above ON above.id = course.page_ptr_id AND above.live
        LEFT JOIN (
            training_lessonpage lesson JOIN wagtailcore_page page ON page.id = lesson.page_ptr_id AND page.live
        ) ON page.path LIKE above.path || '%%'
    ),
    courses AS (
        SELECT course, needs_attendance, count(lesson) AS wanted FROM lessons GROUP BY course, needs_attendance
    ),
    came AS (
        SELECT course_id AS course, user_id AS person, bool_or(state = 'attended') AS anew FROM training_enrolment
        WHERE state = ANY(%(came)s) AND user_id IS NOT NULL GROUP BY course_id, user_id
    ),
    finished AS (
        SELECT lessons.course, progress.user_id AS person, count(*) AS done
        FROM lessons JOIN training_lessonprogress progress ON progress.lesson_id = lessons.lesson
        WHERE progress.completed_at IS NOT NULL GROUP BY lessons.course, progress.user_id
    ),
    overdue AS (
        SELECT courses.course, finished.person FROM courses JOIN finished USING (course)
        WHERE finished.done = courses.wanted
            AND (NOT courses.needs_attendance OR (courses.course, finished.person) IN (SELECT course, person FROM came))
        UNION
        SELECT courses.course, came.person FROM courses JOIN came USING (course) WHERE courses.wanted = 0 AND came.anew
    )
    SELECT course, person FROM overdue JOIN organisation_user account ON account.id = person AND account.is_active
    WHERE NOT EXISTS (
        SELECT FROM training_completion done
        WHERE done.course_id = course AND done.user_id = person AND done.renewal_began_at IS NULL
    )
    ORDER BY course, person LIMIT %(limit)s
"""


def settle_overdue(*, limit: int = 500) -> int:
    """Complete courses for everybody whose last requirement went away. Returns how many. Found in one query."""
    with connection.cursor() as cursor:
        cursor.execute(OVERDUE, {"came": [str(state) for state in CAME], "limit": limit})
        overdue = cursor.fetchall()
    if not overdue:
        return 0
    courses = CoursePage.objects.defer_streamfields().in_bulk({course for course, _person in overdue})
    people = User.objects.in_bulk({person for _course, person in overdue})
    return sum(
        settle(user=people[person], course=courses[course], now=timezone.now()) for course, person in overdue
    )


@transaction.atomic(savepoint=False)
def settle(*, user: User, course: CoursePage, now: datetime) -> bool:
    """Complete the course for somebody who has done all of it; once, until it is renewed. Returns whether it was done now.

    Called in the transaction of whatever may have been the last thing to do, if there is one.
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
