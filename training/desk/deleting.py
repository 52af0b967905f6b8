"""Pages that people learned from are not deleted: their notes, progress and enrolments would go along."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from operator import or_
from typing import Any

from django.contrib import messages
from django.db.models import Exists, OuterRef, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.models import Page

from training.models import Answer, Completion, Enrolment, LessonProgress, Session

#: What somebody leaves in a lesson, and in a course.
LEARNED = [
    *(model.objects.filter(lesson=OuterRef("pk")) for model in (LessonProgress, Answer)),
    *(model.objects.filter(course=OuterRef("pk")) for model in (Session, Enrolment, Completion)),
]


def keep_what_was_learned(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Send the editor back with a reason when anybody learned from this page, or from one below it."""
    if not _learned_from([page]):
        return None
    message = _(
        "People have learned from this page, and would lose what they wrote. Take it offline instead."
    )
    messages.error(request, message)
    return redirect("wagtailadmin_pages:edit", page.pk)


def keep_what_was_learned_from_many(
    request: HttpRequest, action: str, chosen: Sequence[Any], _action: Any
) -> HttpResponse | None:
    """The same where many pages are deleted at once: all of them stay, and those that are in the way are named."""
    if action != "delete" or not all(isinstance(each, Page) for each in chosen):
        return None
    kept = _learned_from(chosen)
    if not kept:
        return None
    message = _(
        "Nothing was deleted. People have learned from these pages, and would lose what they wrote: %(pages)s. "
        "Take them offline instead."
    )
    titles = ", ".join(f"“{page.get_admin_display_title()}”" for page in kept)
    messages.error(request, message % {"pages": titles})
    back = get_valid_next_url_from_request(request)
    return redirect(back) if back else redirect("wagtailadmin_explore", kept[0].get_parent().pk)


def _learned_from(pages: Sequence[Page]) -> list[Page]:
    """Those of the pages from which, or from one below which, anybody learned. One query."""
    inside: Q = reduce(or_, (Q(path__startswith=page.path) for page in pages))
    learned: Q = reduce(or_, (Q(Exists(each)) for each in LEARNED))
    paths = list(Page.objects.filter(inside).filter(learned).values_list("path", flat=True))
    return [page for page in pages if any(path.startswith(page.path) for path in paths)]
