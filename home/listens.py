"""What this app does when something changes: the cached website (``home.selectors.website``) is read anew, editors get rights."""

from typing import Any

from django.contrib.auth.models import Group
from django.db import transaction
from django.db.models.signals import post_delete, post_save
from wagtail.models import Page, PageViewRestriction, Site, TaskState
from wagtail.signals import (
    page_published,
    page_slug_changed,
    page_unpublished,
    post_page_move,
    task_submitted,
)

from organisation.foundations.models import Foundation
from organisation.people.signals import editors_group_made

from .models import EditorialArea, SiteSettings
from .selectors.website import forget
from .services import areas, notices


def connect() -> None:
    for signal in (page_published, page_unpublished, page_slug_changed, post_page_move):
        signal.connect(website_changed, dispatch_uid="home.website")
    for model in (SiteSettings, Site, PageViewRestriction):
        post_save.connect(website_changed, sender=model, dispatch_uid="home.website")
        post_delete.connect(website_changed, sender=model, dispatch_uid="home.website")
    post_delete.connect(website_changed, sender=Page, dispatch_uid="home.website")
    editors_group_made.connect(editors_came, dispatch_uid="home.areas")
    post_save.connect(area_changed, sender=EditorialArea, dispatch_uid="home.areas")
    post_delete.connect(area_went, sender=EditorialArea, dispatch_uid="home.areas")
    task_submitted.connect(proposed, dispatch_uid="home.notices")


def website_changed(**kwargs: object) -> None:
    """Forget now, for whoever reads on in this transaction, and again once others can see the change."""
    forget()
    transaction.on_commit(forget)


def editors_came(group: Group, foundation: Foundation | None, **kwargs: Any) -> None:
    """The first editor of a foundation, or of the national office: their new group gets its rights."""
    if foundation is None:
        areas.settle_national(group)
    elif area := EditorialArea.objects.filter(foundation=foundation).first():
        areas.settle(area)


def area_changed(instance: EditorialArea, **kwargs: Any) -> None:
    areas.settle(instance)


def area_went(instance: EditorialArea, **kwargs: Any) -> None:
    areas.take_back(instance.foundation)


def proposed(instance: TaskState, user: Any = None, **kwargs: Any) -> None:
    notices.tell_reviewers(instance)
