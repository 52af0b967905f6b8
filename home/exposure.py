"""Which of its fields a page type shows to programs: those that it adds to Wagtail's, by themselves."""

from __future__ import annotations

from functools import cache
from typing import Any

from django.db.models import Field, Model
from modelcluster.fields import ParentalKey
from wagtail.api import APIField
from wagtail.models import Page


@cache
def own_fields(model: type[Model]) -> list[APIField]:
    """The editable fields of a page type that `Page` does not have, for `api_fields`; writable with a token (API v3).

    A type with a field that nobody should read names it in `api_hidden`.
    """
    hidden = {field.name for field in Page._meta.get_fields()} | set(getattr(model, "api_hidden", ()))
    return [
        APIField(field.name, writable=_is_writable(field))
        for field in model._meta.get_fields()
        if _is_told(field) and field.name not in hidden
    ]


def _is_writable(field: Any) -> bool:
    """API v3 writes rows below a page only when their model says of itself what may be written."""
    return isinstance(field, Field) or bool(getattr(field.related_model, "api_fields", ()))


def _is_told(field: object) -> bool:
    if isinstance(field, Field):
        return field.editable and not (field.remote_field and field.remote_field.parent_link)
    return isinstance(getattr(field, "field", None), ParentalKey)
