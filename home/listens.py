"""Changes after which the cached website (``home.selectors.website``) is read anew, and those that search follows."""

from django.db import transaction
from django.db.models import Model
from django.db.models.signals import post_delete, post_save
from wagtail.models import Page, PageViewRestriction, Site
from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

from .models import SiteSettings
from .selectors.website import forget
from .services import indexing


def connect() -> None:
    for signal in (page_published, page_unpublished, page_slug_changed, post_page_move):
        signal.connect(website_changed, dispatch_uid="home.website")
    for model in (SiteSettings, Site, PageViewRestriction):
        post_save.connect(website_changed, sender=model, dispatch_uid="home.website")
        post_delete.connect(website_changed, sender=model, dispatch_uid="home.website")
    post_delete.connect(website_changed, sender=Page, dispatch_uid="home.website")
    post_save.connect(page_saved, dispatch_uid="home.search")


def website_changed(**kwargs: object) -> None:
    """Forget now, for whoever reads on in this transaction, and again once others can see the change."""
    forget()
    transaction.on_commit(forget)


def page_saved(
    sender: type[Model], instance: Model, raw: bool, update_fields: frozenset[str] | None, **kwargs: object
) -> None:
    """Have search follow in the same transaction: Wagtail's own signals come after it, and not for every change."""
    if issubclass(sender, Page) and not raw:
        indexing.page_saved(page=instance, fields=update_fields)
