"""The style guide: every component in use, drawn by the templates and the style of the website itself."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

from crispy_forms.helper import FormHelper
from django import forms
from django.contrib.staticfiles import finders
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BoundBlock, StreamBlock
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Site

from home.blocks import ContentBlock
from home.models import Illustration
from home.policies import for_visitors
from home.selectors.website import private_collections
from organisation.forms import PlainForm

COLOUR = re.compile(r"^ +(--[a-z-]+): #[0-9a-f]{6};", re.MULTILINE)
SIZE = re.compile(r"^ +(--text-[a-z]+): ", re.MULTILINE)


#: The streams whose blocks are shown: those of pages, and what the floors above add.
STREAMS: list[type[StreamBlock]] = [ContentBlock]


def show(stream: type[StreamBlock]) -> None:
    """Show the blocks of this stream too. Those with a name that another stream has as well are taken for the same."""
    STREAMS.append(stream)


class ExampleForm(PlainForm):
    """One of each kind of question."""

    name = forms.CharField(label=_("Name"), help_text=_("Help stands between the question and its box."))
    note = forms.CharField(label=_("Explanation"), widget=forms.Textarea(attrs={"rows": 3}), required=False)
    region = forms.ChoiceField(label=_("Region"), choices=[("n", "Noord"), ("h", "Haag en Rijn")])
    contact = forms.ChoiceField(
        label=_("How may we reach you?"),
        choices=[("mail", _("By mail")), ("phone", _("By phone"))],
        widget=forms.RadioSelect,
    )
    agreed = forms.BooleanField(label=_("I have read this."))

    @property
    def helper(self) -> FormHelper:
        helper = FormHelper()
        helper.form_tag = False
        helper.disable_csrf = True
        return helper


def styleguide(request: HttpRequest) -> HttpResponse:
    tokens = _tokens()
    context = {
        "colours": list(dict.fromkeys(COLOUR.findall(tokens))),
        "sizes": list(dict.fromkeys(SIZE.findall(tokens))),
        "drawings": [{"drawing": drawing} for drawing in Illustration],
        "form": ExampleForm({"contact": "mail"}, auto_id="voorbeeld_%s"),
        "examples": _examples(request),
    }
    return render(request, "home/desk/styleguide.html", context)


def _examples(request: HttpRequest) -> list[tuple[Any, BoundBlock | None]]:
    """Every block with an example; without one where it needs a file or a page, and there is none yet."""
    kept = _from_the_library(request)
    found = []
    for name, block in all_blocks().items():
        raw = kept.get(name) or getattr(block.meta, "preview_value", None)
        found.append((block, block.bind(block.normalize(raw), prefix=f"voorbeeld-{name}") if raw else None))
    return found


def all_blocks() -> dict[str, Any]:
    """The blocks of all streams by their names, in the order of their streams."""
    blocks: dict[str, Any] = {}
    for stream in STREAMS:
        for name, block in stream().child_blocks.items():
            blocks.setdefault(name, block)
    return blocks


def _from_the_library(request: HttpRequest) -> dict[str, dict[str, Any]]:
    """Examples of blocks that show what is in the library of this very site, and for everybody, by name of the block."""
    examples: dict[str, dict[str, Any]] = {}
    closed = private_collections()
    if image := get_image_model().objects.exclude(collection__in=closed).order_by("pk").first():
        picture = {"image": image, "decorative": False, "alt_text": image.default_alt_text}
        examples["picture"] = {"image": picture, "caption": image.title}
    if documents := list(get_document_model().objects.exclude(collection__in=closed).order_by("pk")[:2]):
        examples["downloads"] = {"heading": "Om mee te nemen", "documents": documents}
    site = Site.find_for_request(request)
    if pages := list(for_visitors(site.root_page.get_children())[:3]) if site else []:
        examples["related"] = {"heading": "Lees verder", "pages": pages}
    return examples


@cache
def _tokens() -> str:
    """The file of colours and sizes, as it is written in the source."""
    return Path(finders.find("css/tokens.css")).read_text()
