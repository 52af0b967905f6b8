"""`/api/v2/images/` and `/api/v2/documents/`: what is in collections that anybody may see."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from rest_framework.fields import Field
from wagtail.api.v2.serializers import BaseSerializer
from wagtail.documents.api.v2.views import DocumentsAPIViewSet
from wagtail.images.api.v2.views import ImagesAPIViewSet

from home.api.answering import Answering
from home.api.pages import DetailUrlField
from home.api.references import alternative, prepare, renditions, whole
from home.selectors.website import private_collections


class DownloadField(Field):
    def get_attribute(self, instance: Any) -> str:
        return whole(instance.url if hasattr(instance, "url") else instance.file.url)

    def to_representation(self, value: str) -> str:
        return value


class RenditionsField(Field):
    """The sizes in which pages show it."""

    def get_attribute(self, instance: Any) -> list[dict[str, Any]]:
        return list(renditions(instance))

    def to_representation(self, value: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return value


class AlternativeField(Field):
    def get_attribute(self, instance: Any) -> str:
        return alternative(instance)

    def to_representation(self, value: str) -> str:
        return value


class SizeField(Field):
    def get_attribute(self, instance: Any) -> int | None:
        return instance.get_file_size()

    def to_representation(self, value: int) -> int:
        return value


class TagNames(Field):
    def get_attribute(self, instance: Any) -> list[str]:
        return sorted(tag.name for tag in instance.tags.all())

    def to_representation(self, value: list[str]) -> list[str]:
        return value


class MediaJson(BaseSerializer):
    detail_url = DetailUrlField(read_only=True)
    download_url = DownloadField(read_only=True)
    tags = TagNames(read_only=True)


class ImageJson(MediaJson):
    alt = AlternativeField(read_only=True)
    renditions = RenditionsField(read_only=True)


class DocumentJson(MediaJson):
    size = SizeField(read_only=True)


class Files(Answering):
    """In a collection that is not private, and not below one."""

    def get_queryset(self) -> QuerySet:
        everything = self.model.objects.order_by("id").prefetch_related("tags")
        return everything.exclude(collection__in=private_collections())

    def paginate_queryset(self, queryset: QuerySet) -> list[Any]:
        items = list(super().paginate_queryset(queryset))
        prepare(items)
        return items


class Images(Files, ImagesAPIViewSet):
    base_serializer_class = ImageJson
    body_fields = ["id", "title", "alt", "width", "height", "renditions"]
    meta_fields = ["type", "detail_url", "tags", "download_url"]
    listing_default_fields = [*body_fields, *meta_fields]


class Documents(Files, DocumentsAPIViewSet):
    base_serializer_class = DocumentJson
    body_fields = ["id", "title", "size"]
    meta_fields = ["type", "detail_url", "tags", "download_url"]
    listing_default_fields = [*body_fields, *meta_fields]
