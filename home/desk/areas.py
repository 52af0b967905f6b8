"""Which part of the website each foundation writes itself: a list for superusers, under Settings."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet

from home.models import EditorialArea


class AreaIndexView(generic.IndexView):
    def get_base_queryset(self) -> QuerySet[Any]:
        return EditorialArea.objects.select_related("foundation", "page")


class AreaViewSet(ModelViewSet):
    model = EditorialArea
    name = "editorial_areas"
    url_prefix = "redacties"
    icon = "group"
    menu_label = _("Pages of foundations")
    menu_order = 620
    add_to_settings_menu = True
    add_to_reference_index = False
    copy_view_enabled = False
    index_view_class = AreaIndexView
    list_display = ["foundation", "page"]
    panels = [FieldPanel("foundation"), FieldPanel("page")]
    search_fields = ["foundation__name", "page__title"]
    search_backend_name = None
