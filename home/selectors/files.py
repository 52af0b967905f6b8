"""Images and documents: who may have them, and where visitors see them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.http import HttpRequest
from wagtail.documents.models import AbstractDocument
from wagtail.images import get_image_model
from wagtail.images.models import AbstractImage
from wagtail.models import CollectionViewRestriction, Page, ReferenceIndex
from wagtail.permissions import policy_registry
from wagtail.query import PageQuerySet

from home.selectors.website import private_collections

File = AbstractImage | AbstractDocument
WORKING = ("choose", "change")
#: Where a request keeps which private collections let in who asks.
LET_IN = "_collections_that_let_in"

_asks_only_for_account: ContextVar[dict[int, bool] | None] = ContextVar(
    "collections_for_accounts", default=None
)


def is_for_everybody(file: File) -> bool:
    """Whether it is in a collection that is not private, and not below one."""
    return file.collection_id not in private_collections()


def may_have(file: File, request: HttpRequest | None) -> bool:
    """Whether this visitor may: everybody, those whom its collection lets in, and editors who work with it.

    Nobody is asked for where no session comes along, so that a page which names a private file is still the same for all.
    """
    if is_for_everybody(file):
        return True
    if request is None or settings.SESSION_COOKIE_NAME not in request.COOKIES:
        return False
    return _is_let_in(file, request) or works_with(file, request.user)


def _is_let_in(file: File, request: HttpRequest) -> bool:
    """Whether its collection lets in who asks; asked once for each collection."""
    known = request.__dict__.setdefault(LET_IN, {})
    if file.collection_id not in known:
        restrictions = file.collection.get_view_restrictions()
        known[file.collection_id] = all(each.accept_request(request) for each in restrictions)
    return known[file.collection_id]


@contextmanager
def told_to_account() -> Iterator[None]:
    """What is told from now on is for somebody with an account, and may name the files that ask for no more than that."""
    token = _asks_only_for_account.set({})
    try:
        yield
    finally:
        _asks_only_for_account.reset(token)


def may_be_told(file: File) -> bool:
    """Whether JSON may name it: to everybody, or to who reads it now (`told_to_account`)."""
    if is_for_everybody(file):
        return True
    known = _asks_only_for_account.get()
    if known is None:
        return False
    if file.collection_id not in known:
        more = file.collection.get_view_restrictions().exclude(
            restriction_type=CollectionViewRestriction.LOGIN
        )
        known[file.collection_id] = not more.exists()
    return known[file.collection_id]


def works_with(file: File, user: Any) -> bool:
    """Whether somebody chooses or changes it as an editor."""
    policy = policy_registry.get_by_type(type(file))
    return bool(policy.user_has_any_permission_for_instance(user, WORKING, file))


def image_at(path: str) -> AbstractImage | None:
    """The image that is kept at this path below the media, whole or in one of its sizes."""
    images = get_image_model()
    size = images.get_rendition_model().objects.filter(file=path).select_related("image").first()
    return size.image if size else images.objects.filter(file=path).first()


def shown_on(file: File) -> PageQuerySet:
    """The pages with this image or document that are online."""
    of_pages = ReferenceIndex.get_references_to(file).filter(
        base_content_type=ContentType.objects.get_for_model(Page)
    )
    return Page.objects.live().filter(pk__in=[int(each.object_id) for each in of_pages])
