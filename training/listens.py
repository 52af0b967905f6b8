"""What changes who may read a lesson: each closed one is private in Wagtail's own way too, so that whatever shows pages to
visitors (search, feeds, APIs, the sitemap) leaves it out by itself.
"""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete, post_save, pre_delete
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import post_page_move

from home.page_cache.news import tell
from home.page_cache.shown import PAGES
from organisation.people.models import User
from training.models import ClientGroup, CoursePage, LessonPage, ModulePage, Theme
from training.services import closing, seats


def connect() -> None:
    for model in (CoursePage, ModulePage, LessonPage):
        post_save.connect(_saved, sender=model, dispatch_uid="training.closing")
    post_page_move.connect(_moved, dispatch_uid="training.closing")
    pre_delete.connect(_account_goes, sender=User, dispatch_uid="training.seats")
    post_delete.connect(_opened, sender=PageViewRestriction, dispatch_uid="training.closing")
    for model in (Theme, ClientGroup):
        post_save.connect(_labels_changed, sender=model, dispatch_uid="training.labels")
        post_delete.connect(_labels_changed, sender=model, dispatch_uid="training.labels")


def _saved(instance: Page, raw: bool, update_fields: frozenset[str] | None = None, **_signal: Any) -> None:
    """A draft that is kept writes some fields alone: it opens and closes nothing."""
    if not raw and update_fields is None:
        closing.settle(instance)


def _moved(instance: Page, **_signal: Any) -> None:
    closing.settle(instance.specific)


def _opened(instance: PageViewRestriction, **_signal: Any) -> None:
    """Only its course opens a lesson. A page that is being deleted takes its restriction along."""
    transaction.on_commit(lambda: closing.settle_again(instance.page_id))


def _account_goes(instance: User, **_signal: Any) -> None:
    seats.leave_all(user=instance)


def _labels_changed(**_signal: Any) -> None:
    tell(PAGES)
