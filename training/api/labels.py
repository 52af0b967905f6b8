"""The words by which courses are found, as JSON."""

from __future__ import annotations

from typing import Annotated

from ninja import Field, Schema

from training.models.catalogue import Label

#: A short name in a question.
Slug = Annotated[str, Field(pattern=r"^[a-z0-9_-]*$", max_length=255)]


class LabelSummary(Schema):
    """A word by which courses are found; `slug` is what filters ask for."""

    slug: str
    name: str


def label_json(label: Label) -> dict[str, str]:
    return {"slug": label.slug, "name": label.name}
