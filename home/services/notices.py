"""The mail that asks somebody to look at a proposal."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.models import GroupPagePermission, Page, TaskState

from home.models import Review
from organisation.mail.services import queue_mail
from organisation.people.models import User

KIND = "moderation"


def tell_reviewers(task_state: TaskState) -> int:
    """Mail those nearest by who may approve what `task_state` is about. Returns how many were mailed."""
    state = task_state.workflow_state
    page = state.content_object
    if not (isinstance(task_state.task.specific, Review) and isinstance(page, Page)):
        return 0
    involved = {state.requested_by_id, task_state.revision.user_id}
    reviewers = nearest_reviewers(page, involved)
    title = task_state.revision.object_str
    told = {
        "title": title,
        "proposer": state.requested_by,
        "address": settings.SITE_URL + reverse("review", args=[task_state.pk]),
    }
    for reviewer in reviewers:
        queue_mail(
            to=reviewer.email,
            subject=" ".join((_("Will you look at “%(title)s”?") % {"title": title}).split())[:200],
            text=render_to_string("home/mail/proposed.txt", told | {"reviewer": reviewer}),
            kind=KIND,
            carries_key=False,
        )
    return len(reviewers)


def nearest_reviewers(page: Page, involved: set[Any]) -> list[User]:
    """The editors of the smallest part of the tree around `page` in which somebody else may approve; superusers when nobody may.

    A foundation's own editors come first; when the proposer is the only one there, the national office is asked.
    """
    granted = GroupPagePermission.objects.filter(
        permission__codename="publish_page", page__in=page.get_ancestors(inclusive=True)
    )
    people = User.objects.filter(is_active=True).exclude(pk__in=[pk for pk in involved if pk])
    for _path, groups in _by_place(granted):
        if found := list(people.filter(groups__in=groups).distinct()):
            return found
    return list(people.filter(is_superuser=True))


def _by_place(granted: Any) -> list[tuple[str, list[int]]]:
    """(path, groups) of each place where groups got the permission, the deepest first."""
    places: dict[str, list[int]] = {}
    for path, group in granted.values_list("page__path", "group_id"):
        places.setdefault(path, []).append(group)
    return sorted(places.items(), reverse=True)
