"""What a page points at, as JSON: pages that anybody may see, pictures in the sizes that we use, documents."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from django.conf import settings
from wagtail.documents.models import AbstractDocument
from wagtail.images.models import AbstractImage, SourceImageIOError
from wagtail.models import Page

from home.media_blocks import PICTURE_SPECS, prefetch_renditions
from home.page_cache.shown import FOUNDATIONS, shows
from home.selectors.files import is_for_everybody, may_be_told
from home.selectors.website import is_shown, page_address
from organisation.foundations.models import Foundation

#: The sizes in which our pages show pictures, the smallest first, in the format that every browser of today reads.
RENDITIONS = tuple(spec for spec in reversed(PICTURE_SPECS) if spec.endswith("format-webp"))


def whole(address: str) -> str:
    """An address of ours as another site needs it; one elsewhere stays as it is."""
    return settings.SITE_URL + address if address.startswith("/") else address


def page_json(page: Page) -> dict[str, Any] | None:
    """A page that is pointed at; None when not everybody may know of it."""
    if not is_shown(page):
        return None
    return {
        "id": page.pk,
        "title": page.title,
        "url": page_address(page.pk),
        "description": page.search_description,
    }


def image_json(image: AbstractImage) -> dict[str, Any] | None:
    """A picture with what to say instead of it, "" for decoration; None when its collection is private."""
    if not is_for_everybody(image):
        return None
    return {
        "id": image.pk,
        "title": image.title,
        "alt": alternative(image),
        "width": image.width,
        "height": image.height,
        "renditions": list(renditions(image)),
    }


def alternative(image: AbstractImage) -> str:
    chosen = getattr(image, "contextual_alt_text", None)
    return image.default_alt_text if chosen is None else chosen


def renditions(image: AbstractImage) -> Iterator[dict[str, Any]]:
    """The sizes that can be made, each once; none of a picture whose file is broken or gone."""
    widest = 0
    for spec in RENDITIONS:
        try:
            made = image.get_rendition(spec)
        except (SourceImageIOError, OSError):
            continue
        if made.width > widest:  # a smaller picture stays as it is
            widest = made.width
            yield {"spec": spec, "url": whole(made.url), "width": made.width, "height": made.height}


def document_json(document: AbstractDocument) -> dict[str, Any] | None:
    """A document to download, its size in bytes; None when its collection is private for whom it is told to."""
    if not may_be_told(document):
        return None
    return {
        "id": document.pk,
        "title": document.title,
        "url": whole(document.url),
        "extension": document.file_extension,
        "size": document.get_file_size(),
    }


def foundation_json(foundation: Foundation) -> dict[str, str]:
    shows(FOUNDATIONS)
    return {"slug": foundation.slug, "name": foundation.name}


#: The models that a field or block may point at, and how each is told. Whatever is not here is not told; the floors above
#: add theirs in `ready()`.
REFERENCES: dict[type[Any], Callable[[Any], dict[str, Any] | None]] = {
    Page: page_json,
    AbstractImage: image_json,
    AbstractDocument: document_json,
    Foundation: foundation_json,
}


def teller(model: type) -> Any:
    """The function that tells an instance of the model, or None."""
    return next((tell for known, tell in REFERENCES.items() if issubclass(model, known)), None)


def reference_json(instance: Any) -> dict[str, Any] | None:
    """Whatever a page points at."""
    tell = teller(type(instance))
    return tell(instance) if tell else None


def prepare(items: Iterable[Any]) -> None:
    """Read for all pictures together what each would ask by itself."""
    if images := [item for item in items if isinstance(item, AbstractImage)]:
        prefetch_renditions(images)
