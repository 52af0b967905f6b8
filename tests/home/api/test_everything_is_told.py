"""No field and no block is forgotten: each page type of the platform, each block that an editor can choose.

Whoever adds a type, a field or a block that is not told here by itself learns it from these tests.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from unittest.mock import Mock

import pytest
from django.db.models import Field, Model
from wagtail import blocks
from wagtail.blocks.field_block import ChooserBlock
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.coreutils import resolve_model_string
from wagtail.documents.models import Document
from wagtail.embeds.blocks import EmbedBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.images.blocks import ImageBlock
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Page, get_page_models
from wagtail.rich_text import RichText

from home.api.pages import RowsJson
from home.api.references import teller
from home.api.streams import block_json
from home.blocks import ContentBlock
from home.models import BasePage, SiteSettings
from tests.factories import training
from workflows.demo import pages as forms
from workflows.models import FormPage

TYPES = [model for model in get_page_models() if issubclass(model, BasePage)]
PLAIN = (
    blocks.BooleanBlock,
    blocks.CharBlock,
    blocks.ChoiceBlock,
    blocks.DateBlock,
    blocks.DateTimeBlock,
    blocks.DecimalBlock,
    blocks.EmailBlock,
    blocks.FloatBlock,
    blocks.IntegerBlock,
    blocks.MultipleChoiceBlock,
    blocks.StaticBlock,
    blocks.TextBlock,
    blocks.TimeBlock,
    blocks.URLBlock,
)


def added_fields(model: type[Page]) -> list[Field]:
    """What editors fill in on this type and on no other page of Wagtail's, found by its panels and not by our rule."""
    wagtails = {field.name for field in Page._meta.get_fields()}
    own = [field for field in model._meta.get_fields() if isinstance(field, Field)]
    return [
        field
        for field in own
        if field.editable and field.name not in wagtails and not field.name.endswith("_ptr")
    ]


@pytest.mark.parametrize("model", TYPES, ids=lambda model: model.__name__)
def test_every_field_of_a_type_is_exposed_and_can_be_told(model):
    hidden = set(getattr(model, "api_hidden", ()))
    exposed = {field.name for field in model.api_fields}
    assert {field.name for field in added_fields(model)} - hidden <= exposed
    for field in added_fields(model):
        if field.is_relation and field.name not in hidden:
            assert teller(field.related_model), f"home.api.references does not tell a {field.related_model}"


def test_a_page_of_every_type_is_told_whole(client, website):
    forms.load(website)
    course = training.course(is_public=True)
    training.lesson(training.module(course), "choice", "order", "match")
    for model in TYPES:
        page = model.objects.live().first()
        assert page, f"The demo content has no {model.__name__}, so nobody sees one."
        told = client.get(f"/api/v2/pages/{page.pk}/").json()
        assert told["meta"]["type"] == model._meta.label
        assert [field.name for field in added_fields(model) if field.name not in told] == []
        assert "linktype" not in json.dumps(told)
        for field in added_fields(model):
            if isinstance(field, StreamField):
                assert len(told[field.name]) == len(getattr(page, field.name))
            if isinstance(field, RichTextField) and getattr(page, field.name):
                assert "<p" in told[field.name]


def test_a_form_page_says_which_form_it_holds(client, website):
    forms.load(website)
    page = FormPage.objects.get(slug="aanmelden")
    assert client.get(f"/api/v2/pages/{page.pk}/").json()["kind"] == "volunteer-application"


def inside(block: blocks.Block) -> Iterator[blocks.Block]:
    """This block and every block that can stand in it."""
    yield block
    if isinstance(block, ImageBlock):
        return
    children = list(getattr(block, "child_blocks", {}).values())
    if isinstance(block, blocks.ListBlock):
        children = [block.child_block]
    for child in children:
        yield from inside(child)


def every_stream() -> list[blocks.StreamBlock]:
    models = [*TYPES, SiteSettings]
    fields = [
        field for model in models for field in model._meta.get_fields() if isinstance(field, StreamField)
    ]
    return [ContentBlock(), *(field.stream_block for field in fields)]


def test_every_block_is_of_a_kind_that_can_be_told():
    met = set()
    for stream in every_stream():
        for block in inside(stream):
            met.add(type(block).__name__)
            known = isinstance(
                block,
                (
                    blocks.StructBlock,
                    blocks.ListBlock,
                    blocks.StreamBlock,
                    TypedTableBlock,
                    blocks.RichTextBlock,
                    EmbedBlock,
                    ImageBlock,
                    *PLAIN,
                ),
            ) or (isinstance(block, ChooserBlock) and bool(teller(model_of(block))))
            assert known, f"home.api.streams does not tell a {type(block).__name__}"
    assert {"TextBlock", "LinkBlock", "PictureBlock", "ComparisonBlock", "QuestionsBlock"} <= met


def model_of(block: ChooserBlock) -> type[Model]:
    return resolve_model_string(block.target_model)


class Samples:
    """A value for every kind of block."""

    def __init__(self, page: Page, image: Image, document: Document) -> None:
        self.page, self.image, self.document = page, image, document

    def of(self, block: blocks.Block) -> Any:
        if isinstance(block, ImageBlock):
            return self.image
        if isinstance(block, ChooserBlock):
            known = {Page: self.page, Image: self.image, Document: self.document}
            found = next((each for model, each in known.items() if issubclass(model_of(block), model)), None)
            return found or model_of(block).objects.first()
        if isinstance(block, blocks.StreamBlock):
            return blocks.StreamValue(
                block, [(name, self.of(child)) for name, child in block.child_blocks.items()]
            )
        if isinstance(block, blocks.ListBlock):
            return blocks.list_block.ListValue(block, [self.of(block.child_block)] * 2)
        if isinstance(block, blocks.StructBlock):
            values = {name: self.of(child) for name, child in block.child_blocks.items()}
            return block.normalize(values)
        if isinstance(block, TypedTableBlock):
            name, child = next(iter(block.child_blocks.items()))
            return block.to_python(
                {
                    "caption": "Bijschrift",
                    "columns": [{"type": name, "heading": "Kolom"}],
                    "rows": [{"values": [child.get_prep_value(self.of(child))]}],
                }
            )
        if isinstance(block, blocks.RichTextBlock):
            return RichText(f'<p><a linktype="page" id="{self.page.pk}">Lees</a></p>')
        if isinstance(block, blocks.ChoiceBlock):
            return next(key for key, _label in block.field.choices if key)
        return block.normalize(block.get_default()) or (
            "tekst" if isinstance(block, blocks.CharBlock | blocks.TextBlock) else None
        )


@pytest.mark.filterwarnings("ignore:Unclosed file:ResourceWarning")
def test_every_block_is_told_with_all_that_is_in_it(website, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    image = Image.objects.create(title="Bank", file=get_test_image_file())
    document = Document.objects.create(title="Folder", file=get_test_image_file())
    samples = Samples(website.privacy, image, document)
    stream = ContentBlock()
    for name, block in stream.child_blocks.items():
        told = json.loads(json.dumps(block_json(block, samples.of(block)), default=str))
        names = set(getattr(block, "child_blocks", {}))
        assert names <= set(told or {}), name
        assert [each for each in names if told[each] in ([], {})] == [], name
        assert "linktype" not in json.dumps(told), name
    link = block_json(stream.child_blocks["action"], samples.of(stream.child_blocks["action"]))["link"]
    assert link["url"] == "/privacy/"
    assert link["page"]["title"] == website.privacy.title
    picture = block_json(stream.child_blocks["picture"], samples.of(stream.child_blocks["picture"]))["image"]
    assert sorted(picture) == ["alt", "height", "id", "renditions", "title", "width"]
    assert [(each["spec"], each["width"]) for each in picture["renditions"]] == [
        ("width-480|format-webp", 480),
        ("width-960|format-webp", 640),
    ]
    assert all(each["url"].startswith("http://testserver/media/images/") for each in picture["renditions"])
    text = block_json(stream.child_blocks["text"], samples.of(stream.child_blocks["text"]))["text"]
    assert text == '<p><a href="/privacy/">Lees</a></p>'


def test_rows_below_a_page_are_told_as_fields_are(website, closed):
    """No type has such rows yet; `SiteSettings` has one of each kind of field."""
    rows = [SiteSettings(phone="1", privacy_page=page) for page in (website.privacy, closed["login"])]
    told = RowsJson().to_representation(Mock(all=lambda: rows))
    pages = ["become_mentor_page", "contact_page", "finder_page", "privacy_page"]
    assert [sorted(row) for row in told] == [sorted([*pages, "email", "footer", "phone", "theme"])] * 2
    assert [row["privacy_page"] and row["privacy_page"]["url"] for row in told] == ["/privacy/", None]
    assert (told[0]["phone"], told[0]["footer"]) == ("1", [])
