"""The words by which courses are found."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.admin.viewsets.model import ModelViewSet

from training.models import ClientGroup, Theme


class LabelViewSet(ModelViewSet):
    """Editors of the national office keep them. A new one can be chosen at once, and shows as soon as a course has it."""

    copy_view_enabled = False
    add_to_reference_index = False
    search_backend_name = None
    search_fields = ["name"]
    list_display = ["name", "slug", "order"]
    panels = [
        FieldPanel("name"),
        FieldPanel("slug", help_text=_("Stands in addresses. Once it is in use, leave it as it is.")),
        FieldPanel("order", help_text=_("A low number comes first.")),
    ]

    def register_permissions(self) -> None:
        """Rights come from roles, not from groups."""


class ThemeViewSet(LabelViewSet):
    model = Theme
    name = "themes"
    url_prefix = "themas"
    icon = "tag"


class ClientGroupViewSet(LabelViewSet):
    model = ClientGroup
    name = "client_groups"
    url_prefix = "clientgroepen"
    icon = "group"
