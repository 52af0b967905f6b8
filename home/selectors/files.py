"""Images and documents: who may have them, and where visitors see them."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.http import HttpRequest
from wagtail.documents.models import AbstractDocument
from wagtail.images import get_image_model
from wagtail.images.models import AbstractImage
from wagtail.models import Page, ReferenceIndex
from wagtail.permissions import policy_registry
from wagtail.query import PageQuerySet

from home.selectors.website import private_collections

File = AbstractImage | AbstractDocument
WORKING = ("choose", "change")


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
    restrictions = file.collection.get_view_restrictions()
    return _works_with(file, request.user) or all(each.accept_request(request) for each in restrictions)


def _works_with(file: File, user: Any) -> bool:
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
