"""Keeps the lessons of a course, and the files in them, as private as the course says."""

from __future__ import annotations

from wagtail.models import Page, PageViewRestriction

from training.models import CoursePage, LessonPage, ModulePage
from training.services import files


def settle(page: Page) -> None:
    """Close or open what is below the course that `page` is, or is in."""
    course = CoursePage.objects.ancestor_of(
        page, inclusive=True
    ).first()  # as it is kept, whatever `page` says
    if course is None:
        return
    inside = Page.objects.descendant_of(course)
    ours = PageViewRestriction.objects.filter(page__in=inside, restriction_type=PageViewRestriction.LOGIN)
    if course.is_public:
        ours.delete()
        return
    closed = set(ours.values_list("page", flat=True))
    children = Page.objects.child_of(course).type(LessonPage, ModulePage)
    for child in children.exclude(pk__in=closed):
        PageViewRestriction.objects.create(page=child, restriction_type=PageViewRestriction.LOGIN)
    files.close(LessonPage.objects.live().descendant_of(page, inclusive=True))


def settle_again(page_id: int) -> None:
    """The same for a page that may be gone by now."""
    page = Page.objects.filter(pk=page_id).first()
    if page is not None:
        settle(page.specific)
