"""Certificates: given with a completed course, and renewed before they end."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from dateutil.relativedelta import relativedelta
from django.db import transaction
from django.utils import timezone

from organisation.calendar.workdays import AMSTERDAM
from organisation.foundations.models import Foundation
from organisation.foundations.selectors import national_office
from organisation.people.models import User
from organisation.people.selectors import foundations_of_people
from training.models import Answer, Certificate, Completion, CoursePage, LessonPage, LessonProgress
from training.selectors.certificates import certificates_of, renewable_among


class NotYet(Exception):
    """A certificate that is valid for long enough still."""


def issue(*, completions: Sequence[Completion]) -> None:
    """The certificates of completed courses, with the name, title, hours and foundation of today. Four queries at most."""
    people = User.objects.in_bulk([each.user_id for each in completions])
    foundations = foundations_of_people(people)
    office = national_office() if len(foundations) < len(people) else None
    Certificate.objects.bulk_create(
        _certificate(each, people[each.user_id], foundations.get(each.user_id) or office)
        for each in completions
    )


def _certificate(completion: Completion, user: User, foundation: Foundation | None) -> Certificate:
    course = completion.course
    day = timezone.localdate(completion.completed_at, AMSTERDAM)
    return Certificate(
        user=user,
        course=course,
        foundation=foundation,
        name=user.full_name,
        title=course.title,
        hours=completion.hours,
        completed_on=day,
        valid_until=valid_until(day, course.valid_months),
    )


def withdraw(*, user: User, course: CoursePage, days: set[date], now: datetime) -> list[Certificate]:
    """Withdraw the certificates of a course that somebody would have completed on these days. They stay, to be told of."""
    given = Certificate.objects.filter(user=user, course=course, completed_on__in=days, withdrawn_on=None)
    withdrawn = list(given.order_by("pk"))
    given.update(withdrawn_on=timezone.localdate(now, AMSTERDAM))
    return withdrawn


def valid_until(day: date, months: int | None) -> date | None:
    """The last day on which a certificate of `day` counts; None: for ever."""
    return day + relativedelta(months=months) if months else None


@transaction.atomic
def renew(*, user: User, course: CoursePage) -> None:
    """Begin the course anew, because the certificate ends: its lessons and questions are open again.

    What somebody wrote for themselves stays. Raises `NotYet`, and `Completion.DoesNotExist` when it was never completed.
    """
    completion = Completion.objects.select_for_update().get(user=user, course=course, renewal_began_at=None)
    if not renewable_among(list(certificates_of(user).filter(course=course))):
        raise NotYet
    completion.renewal_began_at = timezone.now()
    completion.save(update_fields=["renewal_began_at"])
    lessons = LessonPage.objects.descendant_of(course)
    LessonProgress.objects.filter(user=user, lesson__in=lessons).update(completed_at=None, place="")
    Answer.objects.filter(user=user, lesson__in=lessons, is_right__isnull=False).delete()
