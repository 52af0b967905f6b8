"""What changes the website: every process then drops the pages that show it (``home.page_cache``) and reads it anew, and
search follows (``home.services.indexing``). And what editors get to do: their rights, and mail about proposals."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.contrib.auth.models import Group
from django.db import transaction
from django.db.models.signals import post_delete, post_save, pre_save
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Collection, CollectionViewRestriction, Page, PageViewRestriction, Site, TaskState
from wagtail.signals import (
    page_published,
    page_slug_changed,
    page_unpublished,
    post_page_move,
    task_submitted,
)

from home.models import EditorialArea, FoundationPage, SiteSettings
from home.page_cache import shown
from home.page_cache.news import tell
from home.selectors.website import forget
from home.services import areas, indexing, notices
from organisation.foundations.models import Foundation, Municipality, ServiceArea
from organisation.foundations.signals import reference_data_loaded
from organisation.people.signals import editors_group_made
from organisation.privacy.models import RetentionPeriod

WAS = "_was_before_saving"


def connect() -> None:
    shown.watch()
    for model in apps.get_models():
        if issubclass(model, Page):
            pre_save.connect(_remember, sender=model, dispatch_uid="home.website")
            post_save.connect(_follow, sender=model, dispatch_uid="home.search")
    for signal in (page_published, page_unpublished):
        signal.connect(_page_changed, dispatch_uid="home.website")
    for signal in (page_slug_changed, post_page_move):
        signal.connect(_everything_changed, dispatch_uid="home.website")
    post_delete.connect(_everything_changed, sender=Page, dispatch_uid="home.website")
    for model, changed in _CHANGES:
        post_save.connect(changed, sender=model, dispatch_uid="home.website")
        post_delete.connect(changed, sender=model, dispatch_uid="home.website")
    reference_data_loaded.connect(_foundations_changed, dispatch_uid="home.website")
    editors_group_made.connect(_editors_came, dispatch_uid="home.areas")
    post_save.connect(_area_changed, sender=EditorialArea, dispatch_uid="home.areas")
    post_delete.connect(_area_went, sender=EditorialArea, dispatch_uid="home.areas")
    post_save.connect(_foundation_got_a_page, sender=FoundationPage, dispatch_uid="home.areas")
    task_submitted.connect(_proposed, dispatch_uid="home.notices")


def _remember(instance: Page, **_signal: Any) -> None:
    """Keep what the menu showed of a page until it is told that the page changed."""
    if instance.pk and WAS not in instance.__dict__:
        told = Page.objects.filter(pk=instance.pk).values_list("title", "show_in_menus", "live")
        instance.__dict__[WAS] = told.first()


def _page_changed(instance: Page, **_signal: Any) -> None:
    """The page itself, what shows it, and what stands above it and may list it."""
    above = Page.objects.ancestor_of(instance, inclusive=True).values_list("pk", flat=True)
    tags = [shown.page(instance.pk), shown.PAGES, *map(shown.below, above)]
    was = instance.__dict__.pop(WAS, None)
    if _frame_changed(instance, was):
        tags.append(shown.WEBSITE)
    if isinstance(instance, FoundationPage) and not (
        was and was[2]
    ):  # to which the map and the finder lead now
        tags.append(shown.FOUNDATIONS)
    _changed(*tags)


def _frame_changed(page: Page, was: tuple[str, bool, bool] | None) -> bool:
    """Whether the menu, the foot or another link around all pages may be another one now."""
    if was == (page.title, page.show_in_menus, page.live):
        return False
    if page.show_in_menus or (was and was[1]):
        return True
    return any(page.pk in settings.linked_pages for settings in SiteSettings.objects.all())


def _everything_changed(**_signal: Any) -> None:
    _changed(shown.EVERYTHING)


def _settings_changed(**_signal: Any) -> None:
    _changed(shown.WEBSITE)


def _redirect_changed(**_signal: Any) -> None:
    _changed(shown.PAGES)


def _foundations_changed(**_signal: Any) -> None:
    _changed(shown.FOUNDATIONS)


def _periods_changed(**_signal: Any) -> None:
    _changed(shown.PERIODS)


def _collection_changed(instance: Collection, **_signal: Any) -> None:
    """Who may see what is in it, or below it, may be others now."""
    inside = Collection.objects.descendant_of(instance, inclusive=True)
    images = get_image_model().objects.filter(collection__in=inside).values_list("pk", flat=True)
    documents = get_document_model().objects.filter(collection__in=inside).values_list("pk", flat=True)
    _changed(shown.MEDIA, *map(shown.image, images), *map(shown.document, documents))


def _collection_restricted(instance: CollectionViewRestriction, **_signal: Any) -> None:
    _collection_changed(instance.collection)


def _image_changed(instance: Any, **_signal: Any) -> None:
    _changed(shown.image(instance.pk), shown.MEDIA)


def _document_changed(instance: Any, **_signal: Any) -> None:
    _changed(shown.document(instance.pk), shown.MEDIA)


def _changed(*tags: str) -> None:
    """Forget now, for whoever reads on in this transaction, and again once others can see the change."""
    forget()
    transaction.on_commit(forget)
    tell(*tags)


def _follow(instance: Page, raw: bool, update_fields: frozenset[str] | None, **_signal: Any) -> None:
    """Have search follow in the same transaction: Wagtail's own signals come after it, and not for every change."""
    if not raw:
        indexing.page_saved(page=instance, fields=update_fields)


def _editors_came(group: Group, foundation: Foundation | None, **_signal: Any) -> None:
    """The first editor of a foundation, or of the national office: their new group gets its rights."""
    if foundation is None:
        areas.settle_national(group)
    elif area := EditorialArea.objects.filter(foundation=foundation).first():
        areas.settle(area)


def _area_changed(instance: EditorialArea, **_signal: Any) -> None:
    areas.settle(instance)


def _area_went(instance: EditorialArea, **_signal: Any) -> None:
    areas.take_back(instance.foundation)


def _foundation_got_a_page(instance: FoundationPage, created: bool, raw: bool, **_signal: Any) -> None:
    """Its own editors write it, and what stands below it. Those of the national office write everything."""
    if created and not raw and not instance.foundation.is_national:
        areas.give(foundation=instance.foundation, page=instance.page_ptr)


def _proposed(instance: TaskState, user: Any = None, **_signal: Any) -> None:
    notices.tell_reviewers(instance)


_CHANGES = (
    (SiteSettings, _settings_changed),
    (Site, _everything_changed),
    (PageViewRestriction, _everything_changed),
    (Collection, _collection_changed),
    (CollectionViewRestriction, _collection_restricted),
    (Redirect, _redirect_changed),
    (Foundation, _foundations_changed),
    (Municipality, _foundations_changed),
    (ServiceArea, _foundations_changed),
    (RetentionPeriod, _periods_changed),
    (get_image_model(), _image_changed),
    (get_document_model(), _document_changed),
)
