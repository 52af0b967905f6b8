"""Keeps the lessons of a course as private as the course says."""

from __future__ import annotations

from django.db.models import Q
from wagtail.models import Page, PageViewRestriction

from training.models import CoursePage, LessonPage, ModulePage


def settle(page: Page) -> None:
    """Close or open what is below the course that `page` is, or is in."""
    course = page if isinstance(page, CoursePage) else CoursePage.objects.ancestor_of(page).first()
    if course is None:
        return
    children = Page.objects.child_of(course).type(LessonPage, ModulePage)
    ours = PageViewRestriction.objects.filter(
        Q(page__in=children), restriction_type=PageViewRestriction.LOGIN
    )
    if course.is_public:
        ours.delete()
        return
    closed = set(ours.values_list("page", flat=True))
    for child in children.exclude(pk__in=closed):
        PageViewRestriction.objects.create(page=child, restriction_type=PageViewRestriction.LOGIN)


def settle_again(page_id: int) -> None:
    """The same for a page that may be gone by now."""
    page = Page.objects.filter(pk=page_id).first()
    if page is not None:
        settle(page.specific)
