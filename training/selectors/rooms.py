"""What the rooms of `/mijn/` show of somebody's learning."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import connection
from django.db.models import Q, QuerySet
from django.utils import timezone
from wagtail.models import Page

from home.selectors.website import page_address
from organisation.people.models import User
from training.models import Enrolment, EnrolmentState, IntervisionMeeting, Session
from training.policies import lesson_refusal
from training.selectors.learning import answers_in, block_after, latest_of

# Every course in which somebody began a lesson, or is enrolled; with how many of its lessons are done. One statement,
# however many courses and lessons there are: a lesson stands below its course, or below a part of it.
COURSES = f"""
    WITH begun AS (
        SELECT page.path FROM training_lessonprogress progress JOIN wagtailcore_page page ON page.id = progress.lesson_id
        WHERE progress.user_id = %(user)s
    ),
    mine AS (
        SELECT page.id, page.path, page.slug, page.title
        FROM training_coursepage course JOIN wagtailcore_page page ON page.id = course.page_ptr_id
        WHERE page.live AND (
            page.id IN (SELECT course_id FROM training_enrolment
                WHERE user_id = %(user)s AND state IN ('seat', 'attended', 'absent', 'completed'))
            OR page.path IN (SELECT left(path, length(path) - {Page.steplen}) FROM begun
                UNION ALL SELECT left(path, length(path) - 2 * {Page.steplen}) FROM begun)
        )
    )
    SELECT mine.id, mine.slug, mine.title,
        (SELECT count(*) FROM training_lessonpage lesson JOIN wagtailcore_page page ON page.id = lesson.page_ptr_id
            WHERE page.live AND page.path LIKE mine.path || '%%'),
        (SELECT count(*) FROM training_lessonprogress progress JOIN wagtailcore_page page ON page.id = progress.lesson_id
            WHERE progress.user_id = %(user)s AND progress.completed_at IS NOT NULL AND page.live
            AND page.path LIKE mine.path || '%%'),
        (SELECT max(progress.seen_at) FROM training_lessonprogress progress
            JOIN wagtailcore_page page ON page.id = progress.lesson_id
            WHERE progress.user_id = %(user)s AND page.path LIKE mine.path || '%%') AS seen_at,
        (SELECT done.completed_at FROM training_completion done
            WHERE done.user_id = %(user)s AND done.course_id = mine.id AND done.renewal_began_at IS NULL)
    FROM mine ORDER BY seen_at DESC NULLS LAST, mine.path
"""
# Lessons that somebody finished and that changed since, as far as they did not open them after that.
CHANGED = """
    SELECT page.id, page.title, change.changed_on, change.words
    FROM training_lessonchange change
    JOIN training_lessonprogress progress ON progress.lesson_id = change.lesson_id AND progress.user_id = %(user)s
    JOIN wagtailcore_page page ON page.id = change.lesson_id AND page.live
    WHERE progress.completed_at IS NOT NULL
        AND change.changed_on >= (progress.completed_at AT TIME ZONE 'Europe/Amsterdam')::date
        AND change.changed_on >= (progress.seen_at AT TIME ZONE 'Europe/Amsterdam')::date
        AND change.changed_on <= (%(now)s AT TIME ZONE 'Europe/Amsterdam')::date
    ORDER BY change.changed_on DESC, change.id DESC LIMIT 20
"""


@dataclass(frozen=True, slots=True)
class CourseLine:
    """A course that somebody follows or followed."""

    pk: int
    slug: str
    title: str
    lessons: int
    done: int
    seen_at: datetime | None
    completed_at: datetime | None

    @property
    def url(self) -> str:
        return page_address(self.pk)


@dataclass(frozen=True, slots=True)
class Change:
    """What is new in a lesson that somebody finished before."""

    pk: int
    title: str
    changed_on: Any
    words: str

    @property
    def url(self) -> str:
        return page_address(self.pk)


def courses_of(user: User) -> list[CourseLine]:
    """The courses that somebody follows or followed, the one they were in last first. One query."""
    with connection.cursor() as cursor:
        cursor.execute(COURSES, {"user": user.pk})
        return [CourseLine(*row) for row in cursor.fetchall()]


def changes_for(user: User) -> list[Change]:
    """What changed in lessons that somebody finished. One query."""
    with connection.cursor() as cursor:
        cursor.execute(CHANGED, {"user": user.pk, "now": timezone.now()})
        return [Change(*row) for row in cursor.fetchall()]


def resume_address(user: User) -> dict[str, str] | None:
    """Where to go on: the lesson, and the address of the very block."""
    latest = latest_of(user)
    if latest is None or not (address := page_address(latest.lesson_id)):
        return None
    if lesson_refusal(user, latest.lesson.course):
        return None
    place = block_after(latest.lesson, latest.place, answers_in(user, latest.lesson))
    return {"title": latest.lesson.title, "url": f"{address}#b-{place}" if place else address}


def enrolments_of(user: User) -> QuerySet[Enrolment]:
    """The sessions that somebody is, was or may be in, those to come first."""
    shown = [
        state for state in EnrolmentState if state not in (EnrolmentState.LAPSED, EnrolmentState.CANCELLED)
    ]
    enrolments = Enrolment.objects.filter(user=user, session__isnull=False, state__in=shown)
    return (
        enrolments.select_related("session", "course")
        .prefetch_related("session__parts")
        .order_by("session__starts_at")
    )


def taught_from(sessions: QuerySet[Session], since: datetime) -> QuerySet[Session]:
    return (
        sessions.filter(ends_at__gte=since, is_cancelled=False).select_related("course").order_by("starts_at")
    )


def intervision_of(user: User) -> QuerySet[IntervisionMeeting]:
    """The meetings to come of the groups in which somebody is."""
    now = timezone.now()
    inside = Q(group__members__user=user, group__members__until=None) | Q(group__leader=user)
    meetings = IntervisionMeeting.objects.filter(inside, ends_at__gte=now, group__is_active=True)
    return meetings.select_related("group").distinct().order_by("starts_at")
