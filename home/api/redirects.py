"""`/api/v2/redirects/`: where a page went that was found at another address before."""

from __future__ import annotations

from typing import Any

from django.db.models import Q, QuerySet
from django.http import Http404
from django.utils.functional import cached_property
from rest_framework.fields import Field
from rest_framework.request import Request
from wagtail.api.v2.filters import FieldsFilter, OrderingFilter
from wagtail.api.v2.serializers import BaseSerializer
from wagtail.contrib.redirects.models import Redirect

from home.api.answering import Answering
from home.api.pages import DetailUrlField, public_pages
from home.selectors.website import page_address, site_of


class LocationField(Field):
    def get_attribute(self, instance: Redirect) -> str:
        if instance.redirect_page_id is None:
            return instance.redirect_link
        return page_address(instance.redirect_page_id).rstrip("/") + (
            instance.redirect_page_route_path or "/"
        )

    def to_representation(self, value: str) -> str:
        return value


class RedirectJson(BaseSerializer):
    detail_url = DetailUrlField(read_only=True)
    location = LocationField(read_only=True)


class Redirects(Answering):
    """Those that lead to a page that anybody may see, or elsewhere."""

    base_serializer_class = RedirectJson
    filter_backends = [FieldsFilter, OrderingFilter]
    known_query_parameters = frozenset(["limit", "offset", "fields", "order"])
    find_query_parameters = frozenset(["id", "html_path"])
    body_fields = ["id", "old_path", "location", "is_permanent"]
    listing_default_fields = [*body_fields, *Answering.meta_fields]
    name = "redirects"
    model = Redirect

    def get_queryset(self) -> QuerySet[Redirect]:
        return self._leading.all()

    @cached_property
    def _leading(self) -> QuerySet[Redirect]:
        site = site_of(self.request)
        if site is None:
            raise Http404
        leads = Q(redirect_page=None) | Q(redirect_page__in=public_pages(site.root_page).values("pk"))
        return Redirect.get_for_site(site).filter(leads).order_by("pk")

    def find_object(self, queryset: QuerySet[Redirect], request: Request) -> Any:
        if "html_path" not in request.GET:
            return super().find_object(queryset, request)
        path = Redirect.normalise_path(request.GET["html_path"])
        # One for this site alone goes before one for all.
        return queryset.filter(old_path=path).order_by("site_id").first()
