"""Links in what visitors read, and which of them lead nowhere.

Nothing is opened: an address elsewhere is only listed. Each type of page is read with one query, however many links it has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from html import unescape
from typing import Any
from urllib.parse import urlsplit

from django.urls import Resolver404, resolve
from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents import get_document_model
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page, get_page_models
from wagtail.query import PageQuerySet

from home.links import check_address

ANCHOR = re.compile(r"<a\b([^>]*)>(.*?)</a>", re.DOTALL)
ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')


class Verdict(StrEnum):
    """What is known of a link without opening it."""

    GONE = "gone"
    OFFLINE = "offline"
    NOWHERE = "nowhere"
    ELSEWHERE = "elsewhere"

    @property
    def label(self) -> Any:
        return {
            "gone": _("the page or document was deleted"),
            "offline": _("the page is not online"),
            "nowhere": _("there is nothing at this address"),
            "elsewhere": _("another website: look yourself"),
        }[self.value]


@dataclass(frozen=True, slots=True)
class Link:
    """A link as it stands in a text: to a page or document by number, or to an address."""

    text: str
    page: int | None = None
    document: int | None = None
    address: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """A link that deserves a look, and where it stands."""

    page: Page
    link: Link
    verdict: Verdict


def report(pages: PageQuerySet) -> list[Finding]:
    """What is wrong with the links of those of `pages` that are online, in the order of the tree; then those elsewhere."""
    known = _Known.read()
    found = [
        Finding(page, link, verdict)
        for page in _specific(pages)
        for link in links_of(page)
        if (verdict := known.judge(link))
    ]
    return sorted(found, key=lambda each: (each.verdict is Verdict.ELSEWHERE, each.page.path))


def links_of(page: Page) -> Iterator[Link]:
    """Every link in the texts and blocks of a page, by what its blocks are and not by what they are called."""
    for field in page._meta.get_fields():
        if isinstance(field, RichTextField):
            yield from _in_text(field.value_from_object(page) or "")
        elif isinstance(field, StreamField):
            yield from _in_block(field.stream_block, list(getattr(page, field.name).raw_data), "")


def _in_block(block: blocks.Block, raw: Any, label: str) -> Iterator[Link]:
    """Links in a block as it is kept; `label` is what the block around it calls it."""
    if not raw:
        return
    if isinstance(block, blocks.BaseStreamBlock):
        for item in raw:
            if child := block.child_blocks.get(item["type"]):
                yield from _in_block(child, item["value"], label)
    elif isinstance(block, blocks.BaseStructBlock):
        label = str(raw.get("label") or raw.get("heading") or label)
        for name, child in block.child_blocks.items():
            yield from _in_block(child, raw.get(name), label)
    elif isinstance(block, blocks.ListBlock):
        for item in raw:
            kept = item["value"] if isinstance(item, dict) and "id" in item else item
            yield from _in_block(block.child_block, kept, label)
    elif isinstance(block, blocks.PageChooserBlock):
        yield Link(label, page=raw)
    elif isinstance(block, DocumentChooserBlock):
        yield Link(label, document=raw)
    elif isinstance(block, blocks.RichTextBlock):
        yield from _in_text(raw)
    elif isinstance(block, blocks.URLBlock) or _holds_address(block):
        yield Link(label, address=raw)


def _holds_address(block: blocks.Block) -> bool:
    return isinstance(block, blocks.CharBlock) and check_address in block.field.validators


def _in_text(html: str) -> Iterator[Link]:
    for attributes, inner in ANCHOR.findall(html):
        told = dict(ATTRIBUTE.findall(attributes))
        text, number = unescape(strip_tags(inner)).strip(), told.get("id", "")
        if told.get("linktype") == "page" and number.isdigit():
            yield Link(text, page=int(number))
        elif told.get("linktype") == "document" and number.isdigit():
            yield Link(text, document=int(number))
        elif address := unescape(told.get("href", "")):
            yield Link(text, address=address)


def _specific(pages: PageQuerySet) -> Iterator[Page]:
    """The pages that are online, as what they are: one query for each type, also when a type has no page."""
    live = pages.live()
    for model in get_page_models():
        if model is not Page:
            yield from model.objects.filter(pk__in=live.values("pk"), alias_of=None)


@dataclass(frozen=True, slots=True)
class _Known:
    """What there is to link to."""

    online: frozenset[int]
    all_pages: frozenset[int]
    documents: frozenset[int]
    addresses: frozenset[str]
    redirects: frozenset[str]

    @classmethod
    def read(cls) -> _Known:
        pages = list(Page.objects.only("pk", "url_path", "live"))
        return cls(
            online=frozenset(page.pk for page in pages if page.live),
            all_pages=frozenset(page.pk for page in pages),
            documents=frozenset(get_document_model().objects.values_list("pk", flat=True)),
            addresses=frozenset(
                urlsplit(url).path.rstrip("/") for page in pages if page.live and (url := page.get_url())
            ),
            redirects=frozenset(Redirect.objects.values_list("old_path", flat=True)),
        )

    def judge(self, link: Link) -> Verdict | None:
        """What is wrong with the link; None when all is well, or when it is a way to reach somebody."""
        if link.page is not None:
            return None if link.page in self.online else self._missing(link.page)
        if link.document is not None:
            return None if link.document in self.documents else Verdict.GONE
        if link.address.startswith(("https://", "http://", "//")):
            return Verdict.ELSEWHERE
        if link.address.startswith("/"):
            return None if self._answers(urlsplit(link.address).path) else Verdict.NOWHERE
        return None

    def _missing(self, page: int) -> Verdict:
        return Verdict.OFFLINE if page in self.all_pages else Verdict.GONE

    def _answers(self, path: str) -> bool:
        bare = path.rstrip("/")
        if bare in self.addresses or Redirect.normalise_path(path) in self.redirects:
            return True
        try:
            return resolve(path).url_name != "wagtail_serve"
        except Resolver404:
            return False
