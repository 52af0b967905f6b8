"""`/api/v2/pages/`: the pages that anybody may see, of every type, with all their fields."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import Field as ModelField
from django.db.models import Model, Q
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils.functional import cached_property
from modelcluster.fields import ParentalKey
from rest_framework.fields import Field, ReadOnlyField, SkipField
from rest_framework.request import Request
from wagtail import fields as wagtail_fields
from wagtail.api.v2.filters import (
    AncestorOfFilter,
    ChildOfFilter,
    DescendantOfFilter,
    FieldsFilter,
    OrderingFilter,
    SearchFilter,
)
from wagtail.api.v2.serializers import BaseSerializer, PageSerializer
from wagtail.api.v2.views import PagesAPIViewSet
from wagtail.models import Page
from wagtail.query import PageQuerySet
from wagtail.rich_text import expand_db_html

from home.api.answering import Answering
from home.api.references import reference_json, teller, whole
from home.api.streams import block_json, read_together
from home.policies import for_visitors
from home.selectors.website import page_address, site_of


class StreamJson(Field):
    def to_representation(self, value: Any) -> Any:
        return block_json(value.stream_block, value)


class RichTextJson(Field):
    def to_representation(self, value: str) -> str:
        return expand_db_html(value)


class ReferenceJson(Field):
    """What a field points at, as it stands inside a stream too."""

    def to_representation(self, value: Any) -> Any:
        return reference_json(value)


class RowsJson(Field):
    """What a page has several of: things it points at, or rows of its own."""

    def to_representation(self, value: Any) -> list[Any]:
        return [reference_json(each) if teller(type(each)) else row_json(each) for each in value.all()]


def row_json(row: Model) -> dict[str, Any]:
    """The fields that editors fill in; which page it belongs to goes without saying."""
    fields = [each for each in row._meta.fields if each.editable and not isinstance(each, ParentalKey)]
    return {each.name: _value_json(each, getattr(row, each.name)) for each in fields if not each.primary_key}


def _value_json(field: ModelField, value: Any) -> Any:
    if isinstance(field, wagtail_fields.StreamField):
        return block_json(value.stream_block, value)
    if isinstance(field, wagtail_fields.RichTextField):
        return expand_db_html(value)
    return reference_json(value) if field.is_relation else value


class AddressField(Field):
    """The path at which a page stands on our own website."""

    def get_attribute(self, instance: Page) -> str:
        return address_of(instance)

    def to_representation(self, value: str) -> str:
        return value


class WholeAddressField(AddressField):
    def to_representation(self, value: str) -> str:
        return whole(value)


class ParentField(Field):
    """The page above it, unless that is not for everybody."""

    def get_attribute(self, instance: Page) -> Page | None:
        parent = instance.get_parent()
        return parent if page_address(parent.pk) else None

    def to_representation(self, value: Page) -> dict[str, Any] | None:
        return reference_json(value)


class DetailUrlField(Field):
    def get_attribute(self, instance: Any) -> str:
        path = self.context["router"].get_object_detail_urlpath(type(instance), instance.pk)
        if not path:
            raise SkipField
        return whole(path)

    def to_representation(self, value: str) -> str:
        return value


def address_of(page: Page) -> str:
    """Of a page that is not published yet too: where it will stand."""
    return page_address(page.pk) or page.get_url() or ""


class PageJson(PageSerializer):
    """A page with streams, rich text and what it points at told as `home.api.streams` and `references` do."""

    serializer_field_mapping = BaseSerializer.serializer_field_mapping | {
        wagtail_fields.StreamField: StreamJson,
        wagtail_fields.RichTextField: RichTextJson,
    }
    detail_url = DetailUrlField(read_only=True)
    html_url = WholeAddressField(read_only=True)
    html_path = AddressField(read_only=True)
    parent = ParentField(read_only=True)

    def build_relational_field(self, field_name: str, relation_info: Any) -> tuple[Any, dict[str, Any]]:
        return RowsJson if relation_info.to_many else ReferenceJson, {"read_only": True}

    def build_standard_field(self, field_name: str, model_field: Any) -> tuple[Any, dict[str, Any]]:
        field, _options = super().build_standard_field(field_name, model_field)
        # What is only read needs no validators, choices or lengths: a value is told as it is.
        if field in (StreamJson, RichTextJson):
            return field, {}
        return ReadOnlyField, {}


class Pages(Answering, PagesAPIViewSet):
    """Live and public, of the site that is asked, whoever asks."""

    base_serializer_class = PageJson
    filter_backends = [
        FieldsFilter,
        ChildOfFilter,
        AncestorOfFilter,
        DescendantOfFilter,
        OrderingFilter,
        SearchFilter,
    ]
    known_query_parameters = Answering.known_query_parameters | {
        "type",
        "child_of",
        "ancestor_of",
        "descendant_of",
    }
    meta_fields = [
        "type",
        "detail_url",
        "html_url",
        "html_path",
        "slug",
        "show_in_menus",
        "seo_title",
        "search_description",
        "first_published_at",
        "last_published_at",
        "parent",
    ]
    listing_default_fields = [
        "id",
        "type",
        "detail_url",
        "title",
        "html_url",
        "html_path",
        "slug",
        "search_description",
        "first_published_at",
    ]
    nested_default_fields = ["id", "type", "detail_url", "title"]

    @classmethod
    def get_detail_default_fields(cls, model: type[Page]) -> list[str]:
        return cls.get_available_fields(model)

    @classmethod
    def get_listing_default_fields(cls, model: type[Page]) -> list[str]:
        return list(cls.listing_default_fields)

    def get_root_page(self) -> Page:
        return self._root

    @cached_property
    def _root(self) -> Page:
        site = site_of(self.request)
        if site is None:
            raise Http404
        return site.root_page

    @cached_property
    def _public(self) -> PageQuerySet:
        return public_pages(self._root)

    def get_base_queryset(self) -> PageQuerySet:
        return self._public.all()

    def find_object(self, queryset: PageQuerySet, request: Request) -> Page | None:
        if "html_path" not in request.GET:
            return super().find_object(queryset, request)
        path = request.GET["html_path"].strip("/")
        return queryset.filter(url_path=self._root.url_path + (path and f"{path}/")).first()

    def get_object(self) -> Page:
        if not hasattr(self, "_cached_object"):
            page = get_object_or_404(self._public, pk=self.kwargs["pk"])
            self._cached_object = self.told(page.specific)
        return self._cached_object

    def told(self, page: Page) -> Page:
        """A page of its own type, once what its streams point at is read."""
        self._read(type(page), [page], page._meta.get_fields())
        return page

    def found(self, found: Page) -> None:
        self._cached_object = self.told(found.specific)

    def paginate_queryset(self, queryset: PageQuerySet) -> list[Page]:
        pages = list(super().paginate_queryset(queryset))
        asked = self.request.GET.get("fields", "")
        if pages and asked:
            fields = [
                field for field in pages[0]._meta.get_fields() if asked.startswith("*") or field.name in asked
            ]
            self._read(type(pages[0]), pages, fields)
        return pages

    def _read(self, model: type[Page], pages: list[Page], fields: Iterable[Any]) -> None:
        told = set(self.get_body_fields_names(model))
        read_together(
            pages, [each.name for each in fields if each.name in told and hasattr(each, "stream_block")]
        )


def public_pages(root: Page) -> PageQuerySet:
    """The pages of a site that anybody may see, in the order of the tree, from its first page down."""
    below = Q(pk=root.pk) | Q(path__startswith=root.path)
    return for_visitors(Page.objects.filter(below)).order_by("path")
