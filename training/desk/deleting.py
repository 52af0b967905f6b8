"""Pages that people learned from are not deleted: their notes, progress and enrolments would go along."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail.models import Page

from training.models import Answer, Completion, Enrolment, LessonProgress, Session


def keep_what_was_learned(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Send the editor back with a reason when anybody learned from this page, or from one below it."""
    if not _was_learned_from(page):
        return None
    message = _(
        "People have learned from this page, and would lose what they wrote. Take it offline instead."
    )
    messages.error(request, message)
    return redirect("wagtailadmin_pages:edit", page.pk)


def _was_learned_from(page: Page) -> bool:
    inside = page.get_descendants(inclusive=True)
    in_lessons = (LessonProgress, Answer)
    of_courses = (Session, Enrolment, Completion)
    return any(model.objects.filter(lesson__in=inside).exists() for model in in_lessons) or any(
        model.objects.filter(course__in=inside).exists() for model in of_courses
    )
