"""Streams as JSON, whatever blocks they hold: words as they are, rich text as HTML that is ready to show.

One walk over the definition of a block tells its value, so a new block comes out right by itself: made of fields it is an
object, of items a list. What the class of its value works out in words or numbers (`LinkValue.url`) comes along. A block of
which not all may be known has a method `tell`, which is given its value: what that answers is all that is told of it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, time
from decimal import Decimal
from functools import cache, cached_property
from typing import Any

from wagtail import blocks
from wagtail.blocks.field_block import ChooserBlock
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.embeds.blocks import EmbedBlock
from wagtail.images.blocks import ImageBlock
from wagtail.models import Page
from wagtail.rich_text import expand_db_html

from home.api.references import is_shown, prepare, reference_json

#: What a program can read as it is.
PLAIN = (str, int, float, bool, Decimal, date, time)


def block_json(block: blocks.Block, value: Any) -> Any:
    """The value of a block. What is not filled in, or not for everybody, is None."""
    if value is None:
        return None
    if tell := getattr(block, "tell", None):
        return tell(value)
    if isinstance(block, blocks.StreamBlock):
        return [
            {"type": child.block_type, "id": child.id, "value": block_json(child.block, child.value)}
            for child in value
        ]
    if isinstance(block, blocks.ListBlock):
        return [block_json(block.child_block, item) for item in value]
    if isinstance(block, ImageBlock | ChooserBlock):
        return reference_json(value)
    if isinstance(block, blocks.StructBlock):
        return _struct_json(block, value)
    if isinstance(block, TypedTableBlock):
        return _table_json(value)
    if isinstance(block, blocks.RichTextBlock):
        return expand_db_html(value.source)
    if isinstance(block, EmbedBlock):
        return value.url
    return value if isinstance(value, PLAIN) else block.get_prep_value(value)


def _struct_json(block: blocks.StructBlock, value: blocks.StructValue) -> dict[str, Any]:
    told = {name: block_json(child, value.get(name)) for name, child in block.child_blocks.items()}
    shown = type(value)(block, {name: None if _is_hidden(each) else each for name, each in value.items()})
    worked_out = {name: getattr(shown, name) for name in _properties(type(value))}
    return told | {name: each for name, each in worked_out.items() if isinstance(each, PLAIN)}


def _is_hidden(value: Any) -> bool:
    return isinstance(value, Page) and not is_shown(value)


@cache
def _properties(value_class: type) -> tuple[str, ...]:
    """What the class of a value adds to Wagtail's own."""
    added = value_class.__mro__[: value_class.__mro__.index(blocks.StructValue)]
    return tuple(
        name
        for each in added
        for name, member in vars(each).items()
        if isinstance(member, property | cached_property) and not name.startswith("_")
    )


def _table_json(table: Any) -> dict[str, Any]:
    return {
        "caption": table.caption,
        "columns": [{"type": column["block"].name, "heading": column["heading"]} for column in table.columns],
        "rows": [
            {
                "values": [
                    block_json(column["block"], cell)
                    for column, cell in zip(table.columns, row["values"], strict=False)
                ]
            }
            for row in table.row_data
        ],
    }


def leaves(block: blocks.Block, value: Any) -> Iterator[Any]:
    """Everything inside the value of a block that points at something else."""
    if value is None:
        return
    if isinstance(block, blocks.StreamBlock):
        for child in value:
            yield from leaves(child.block, child.value)
    elif isinstance(block, blocks.ListBlock):
        for item in value:
            yield from leaves(block.child_block, item)
    elif isinstance(block, ImageBlock | ChooserBlock):
        yield value
    elif isinstance(block, blocks.StructBlock):
        for name, child in block.child_blocks.items():
            yield from leaves(child, value.get(name))


def read_together(pages: Iterable[Page], names: Iterable[str]) -> None:
    """Read what these streams of all pages point at in one go, however many pages there are.

    Wagtail reads what one stream points at for each kind of block; here all pages of a list count as one stream.
    """
    streams: dict[int, list[tuple[Page, str]]] = defaultdict(list)
    for page in pages:
        for name in names:
            streams[id(getattr(page, name).stream_block)].append((page, name))
    found: list[Any] = []
    for places in streams.values():
        page, name = places[0]
        block = getattr(page, name).stream_block
        raw = [list(getattr(page, name).raw_data) for page, name in places]
        together = blocks.StreamValue(block, [item for items in raw for item in items], is_lazy=True)
        children = iter(together)
        for (page, name), items in zip(places, raw, strict=True):
            own = [next(children) for _ in items]
            setattr(
                page,
                name,
                blocks.StreamValue(block, [(each.block_type, each.value, each.id) for each in own]),
            )
        found += leaves(block, together)
    prepare(found)
