"""Certificates: given with a completed course, and renewed before they end."""

from __future__ import annotations

from datetime import date

from dateutil.relativedelta import relativedelta
from django.db import transaction
from django.utils import timezone

from organisation.calendar.workdays import AMSTERDAM
from organisation.foundations.selectors import national_office
from organisation.people.models import User
from organisation.people.selectors import foundation_of
from training.models import Answer, Certificate, Completion, CoursePage, LessonPage, LessonProgress
from training.selectors.certificates import certificates_of, renewable_among


class NotYet(Exception):
    """A certificate that is valid for long enough still."""


def issue(*, completion: Completion) -> Certificate:
    """The certificate of a completed course, with the name, title, hours and foundation of today."""
    user, course = completion.user, completion.course
    day = timezone.localdate(completion.completed_at, AMSTERDAM)
    return Certificate.objects.create(
        user=user,
        course=course,
        foundation=foundation_of(user) or national_office(),
        name=user.full_name,
        title=course.title,
        hours=completion.hours,
        completed_on=day,
        valid_until=valid_until(day, course.valid_months),
    )


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
