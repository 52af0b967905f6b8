"""Completing a course: when its lessons are finished and, where they count, its sessions were attended.

One person at a time (a last lesson) or a whole list (closed at the door): the same statements, as many for 2,500 as for one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime

from django.db import connection, transaction
from django.db.models import Min, Q
from django.utils import timezone

from organisation.calendar.workdays import AMSTERDAM
from organisation.people.models import User
from training.models import CAME, Certificate, Completion, CoursePage, Enrolment, EnrolmentState, Session
from training.selectors.learning import done_among, lessons_left
from training.services import certificates, seats
from training.signals import courses_completed

# Who did all that is left of a course, and has not completed it: the last lesson that was missing went offline, or sessions
# do not count any more. As `done_among` says it, which is asked once more, under the lock. Having been there completes
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
        WHERE state = ANY(%(came)s) AND user_id IS NOT NULL AND session_id IS NOT NULL GROUP BY course_id, user_id
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


def settle_overdue(*, limit: int = 500) -> int:
    """Complete courses for everybody whose last requirement went away. Returns how many. Found in one query."""
    with connection.cursor() as cursor:
        cursor.execute(OVERDUE, {"came": [str(state) for state in CAME], "limit": limit})
        overdue = cursor.fetchall()
    if not overdue:
        return 0
    people = defaultdict(list)
    for course_id, person_id in overdue:
        people[course_id].append(person_id)
    courses = CoursePage.objects.defer_streamfields().in_bulk(people)
    return sum(_settle(courses[course_id], ids) for course_id, ids in people.items())


@transaction.atomic
def _settle(course: CoursePage, people: list[int]) -> int:
    lock(user_ids=people, course_id=course.pk)
    return len(complete(user_ids=people, course=course, now=timezone.now()))


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
