"""The place of the numbers in the Wagtail admin."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.base import ViewSet

from workflows.desk.numbers.views import NumbersView, PlanView
from workflows.selectors.numbers.figures import numbers_scope


class NumbersMenuItem(MenuItem):
    """Shown to who may see totals."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(numbers_scope(request.user))


class NumbersViewSet(ViewSet):
    """At /admin/cijfers/."""

    name = "numbers"
    url_prefix = "cijfers"
    icon = "table"
    menu_label = _("Numbers")
    menu_order = 110
    menu_item_class = NumbersMenuItem
    add_to_admin_menu = True

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", self.construct_view(NumbersView), name="index"),
            path("plan/<slug:slug>/", self.construct_view(PlanView), name="plan"),
        ]

    def get_common_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        return {}
