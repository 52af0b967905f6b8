"""Completing a course for those whose last requirement went away, without anything that they did."""

from __future__ import annotations

import pytest
from django.utils import timezone

from organisation.people.models import Role, User
from tests.factories import cases, training
from training.models import Certificate, Completion, CoursePage, Enrolment, LessonProgress
from training.services import learning
from training.services.completion import settle_overdue
from training.tasks import complete


def course_with(lessons: int = 2, **fields) -> tuple[CoursePage, list]:
    course = training.course(**fields)
    return course, [training.lesson(course) for _each in range(lessons)]


def completed() -> list[tuple[int, int]]:
    return sorted(Completion.objects.values_list("course", "user"))


def came(user: User, course: CoursePage, state: str) -> Enrolment:
    now, session = timezone.now(), training.session(course)
    return Enrolment.objects.create(
        user=user, course=course, session=session, state=state, created_at=now, changed_at=now
    )


def test_the_last_lesson_that_was_missing_goes_offline(home, mentor, other_mentor, foundation):
    course, (first, last) = course_with(gives_certificate=True)
    learning.finish(user=mentor, lesson=first, course=course)
    learning.visit(user=other_mentor, lesson=first)
    assert (complete(), completed()) == (0, [])
    last.unpublish()
    assert complete() == 1
    assert completed() == [(course.pk, mentor.pk)]
    assert Certificate.objects.get().user == mentor
    assert (complete(), Completion.objects.count(), Certificate.objects.count()) == (0, 1, 1)


def test_a_lesson_in_a_part_counts_as_any(home, mentor):
    course, (first,) = course_with(1)
    inside = training.lesson(training.module(course))
    learning.finish(user=mentor, lesson=first, course=course)
    assert settle_overdue() == 0
    inside.unpublish()
    assert settle_overdue() == 1


def test_where_sessions_count_only_who_was_there(home, mentor, other_mentor):
    course, (first, last) = course_with(needs_attendance=True)
    for user, state in ((mentor, "attended"), (other_mentor, "absent")):
        came(user, course, state)
        learning.finish(user=user, lesson=first, course=course)
    last.unpublish()
    assert settle_overdue() == 1
    assert completed() == [(course.pk, mentor.pk)]
    assert Enrolment.objects.get(user=mentor).state == "completed"
    course.needs_attendance = False
    course.save()
    assert settle_overdue() == 1
    assert completed() == sorted([(course.pk, mentor.pk), (course.pk, other_mentor.pk)])


def test_without_any_lesson_left_only_who_was_there(home, mentor, other_mentor):
    course, (only,) = course_with(1)
    came(mentor, course, "attended")
    learning.visit(user=other_mentor, lesson=only)
    assert settle_overdue() == 0
    only.unpublish()
    assert settle_overdue() == 1
    assert completed() == [(course.pk, mentor.pk)]


def test_who_renews_a_course_of_sessions_alone_comes_again(home, mentor):
    course, _none = course_with(0)
    came(mentor, course, "attended")
    assert settle_overdue() == 1
    Completion.objects.update(renewal_began_at=timezone.now())
    assert settle_overdue() == 0


@pytest.mark.parametrize("why", ["renewing", "course offline", "account closed"])
def test_whom_nothing_is_settled_for(home, mentor, why):
    course, (first, last) = course_with()
    learning.finish(user=mentor, lesson=first, course=course)
    last.unpublish()
    if why == "renewing":
        assert settle_overdue() == 1
        Completion.objects.update(renewal_began_at=timezone.now())
        LessonProgress.objects.update(completed_at=None)
    elif why == "course offline":
        course.unpublish()
    else:
        User.objects.filter(pk=mentor.pk).update(is_active=False)
    before = completed()
    assert (settle_overdue(), completed()) == (0, before)


def test_all_are_found_in_one_query_and_at_most_so_many_at_once(home, foundation, django_assert_num_queries):
    course, (first, last) = course_with()
    with django_assert_num_queries(1):
        assert settle_overdue() == 0
    for number in range(3):
        user = cases.member(foundation, Role.MENTOR, f"mentor{number}")
        learning.finish(user=user, lesson=first, course=course)
    with django_assert_num_queries(1):
        assert settle_overdue() == 0
    last.unpublish()
    assert [settle_overdue(limit=2) for _time in range(3)] == [2, 1, 0]
