"""The blocks that show a file: an image, a video, documents to download."""

from __future__ import annotations

import re
from dataclasses import dataclass
from os.path import splitext
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Prefetch, prefetch_related_objects
from django.http import HttpRequest
from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageBlock
from wagtail.images.models import Filter

from . import examples

# As wide as the column on a telephone, on a desk, and on either with a sharp screen. The layout shows nothing wider.
# The largest first: that one gives the room on the page, which the column narrows and nothing widens.
WIDTHS = "width-{1344,960,480}"
FORMATS = "format-{avif,webp,jpeg}"
# Where a page is shared, an image is cut to this; what matters in it (the focal point) stays.
SHARED_SPEC = "fill-1200x630|format-jpeg"
PICTURE_SPECS = Filter.expand_spec([WIDTHS, FORMATS])

FILMS = ("mp4", "webm")


def visible(file: Any, request: HttpRequest | None = None) -> Any:
    """The image or document when this visitor may have it, or else None; without a request only when everybody may."""
    # Here and not above: what is known of the whole website is read from pages, which are made of these blocks.
    from home.selectors.files import may_have

    return file if file and may_have(file, request) else None


def prefetch_renditions(images: list[Any]) -> None:
    """Read the sizes that exist of all these images at once; Wagtail would ask for each image by itself."""
    sizes = (
        get_image_model().get_rendition_model().objects.filter(filter_spec__in=[*PICTURE_SPECS, SHARED_SPEC])
    )
    prefetch_related_objects(images, Prefetch("renditions", sizes, to_attr="prefetched_renditions"))


class PictureBlock(blocks.StructBlock):
    image = ImageBlock(label=_("Image"))
    caption = blocks.CharBlock(label=_("Caption"), required=False, max_length=200)

    class Meta:
        icon = "image"
        label = _("Image")
        description = _("Describe the image, or mark it as decoration.")
        template = "home/blocks/picture.html"

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        return context | {"picture": visible(value["image"], context.get("request"))}

    def bulk_to_python(self, values):
        pictures = super().bulk_to_python(values)
        prefetch_renditions([picture["image"] for picture in pictures if picture["image"]])
        return pictures


class DownloadsBlock(blocks.StructBlock):
    """Documents that the visitor may have, each with its sort and size."""

    heading = blocks.CharBlock(label=_("Heading"), max_length=120)
    documents = blocks.ListBlock(
        DocumentChooserBlock(label=_("Document")),
        label=_("Documents"),
        min_num=1,
        max_num=12,
        help_text=_(
            "Give each document a title that says what is in it. Its sort and size come by themselves."
        ),
    )

    class Meta:
        icon = "download"
        label = _("Downloads")
        description = _("Documents to take along, with their sort and size.")
        template = "home/blocks/downloads.html"

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        request = context.get("request")
        return context | {"documents": [each for each in value["documents"] if visible(each, request)]}


@dataclass(frozen=True)
class Host:
    """Where a video of others stands: how its address looks, and its player, which is asked to keep nothing of who looks."""

    name: str
    origin: str
    address: re.Pattern[str]
    player: str


HOSTS = (
    Host(
        name="YouTube",
        origin="https://www.youtube-nocookie.com",
        address=re.compile(
            r"https://(?:(?:www\.|m\.)?youtube\.com/watch\?(?:[^#\s]*&)?v=|youtu\.be/)(?P<id>[\w-]{11})(?:[?&#]\S*)?",
            re.ASCII,
        ),
        player="https://www.youtube-nocookie.com/embed/{id}?autoplay=1&rel=0",
    ),
    Host(
        name="Vimeo",
        origin="https://player.vimeo.com",
        address=re.compile(r"https://(?:www\.)?vimeo\.com/(?P<id>\d{1,12})(?:[?#]\S*)?", re.ASCII),
        player="https://player.vimeo.com/video/{id}?autoplay=1&dnt=1",
    ),
)
PLAYER_ORIGINS = [host.origin for host in HOSTS]


def hosted(address: str) -> tuple[Host, str] | None:
    """The host of a video and the address of its player; ``None`` for any other address."""
    for host in HOSTS:
        if found := host.address.fullmatch(address):
            return host, host.player.format(id=found["id"])
    return None


class WrittenOutBlock(blocks.RichTextBlock):
    """The text of a video or recording. A draft may wait for it; what is proposed has it, and empty lines are no text."""

    def clean(self, value):
        words = strip_tags(value.source if value else "").replace("\xa0", " ").strip()
        if not words and not self.is_deferred_validation:
            raise ValidationError(
                _("Write out what is said and shown: not everybody can hear or see it."), code="required"
            )
        return super().clean(value)

    def deconstruct(self):
        # How it is checked says nothing of how it is kept, which is all that migrations ask for.
        _path, args, kwargs = super().deconstruct()
        return "wagtail.blocks.RichTextBlock", args, kwargs


class VideoValue(blocks.StructValue):
    @property
    def host(self) -> str:
        found = hosted(self.get("address") or "")
        return found[0].name if found else ""

    @property
    def player(self) -> str:
        found = hosted(self.get("address") or "")
        return found[1] if found else ""


class VideoBlock(blocks.StructBlock):
    """A video that loads nothing before somebody asks for it, with its text for who cannot hear or see it."""

    heading = blocks.CharBlock(label=_("Heading"), max_length=120)
    address = blocks.URLBlock(
        label=_("Address"),
        required=False,
        help_text=_(
            "Of the video at YouTube or Vimeo. Visitors ask nothing of them before they choose to look."
        ),
    )
    file = DocumentChooserBlock(
        label=_("File"),
        required=False,
        help_text=_("Or a video of our own: an mp4 or webm among the documents."),
    )
    captions = DocumentChooserBlock(
        label=_("Captions"),
        required=False,
        help_text=_("For a video of our own in which people speak: a vtt file among the documents."),
    )
    duration = blocks.CharBlock(
        label=_("Duration"), required=False, max_length=30, help_text=_("For example: 3 minutes")
    )
    transcript = WrittenOutBlock(
        label=_("Written out"),
        features=["bold", "link", "ul", "ol"],
        help_text=_(
            "Everything that is said, and what there is to see as far as it matters. "
            "For people who do not hear or see the video, or would rather read."
        ),
    )

    class Meta:
        icon = "media"
        label = _("Video")
        description = _("Plays after a click; before that nothing is loaded.")
        value_class = VideoValue
        template = "home/blocks/video.html"
        preview_value = examples.VIDEO

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        request = context.get("request")
        own = {name: visible(value[name], request) for name in ("file", "captions")}
        return context | own

    def clean(self, value):
        cleaned = super().clean(value)
        errors = {}
        if bool(cleaned["address"]) == bool(cleaned["file"]):
            errors["address"] = _("Give an address or choose a file: one of the two.")
        elif cleaned["address"] and not hosted(cleaned["address"]):
            errors["address"] = _(
                "This is no address of a video at YouTube or Vimeo. Open the video there and copy its address."
            )
        elif cleaned["file"] and _extension(cleaned["file"]) not in FILMS:
            errors["file"] = _("This is no video that every browser plays. Choose an mp4 or a webm.")
        if cleaned["captions"] and _extension(cleaned["captions"]) != "vtt":
            errors["captions"] = _("Captions are a file whose name ends in .vtt.")
        if errors:
            raise StructBlockValidationError(
                block_errors={name: ValidationError(message) for name, message in errors.items()}
            )
        return cleaned


def _extension(document: Any) -> str:
    return splitext(document.filename)[1].removeprefix(".").lower()
