"""Lists of which each member of staff sees the part of their own foundations: another's rows are as good as absent.

Wagtail's own pages for adding, changing and removing ask for no more than the model, and so do its history and usage.
"""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from wagtail.admin.views import generic
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.admin.viewsets.model import ModelViewSet


class ReachMixin(PermissionCheckedMixin):
    """Only rows within reach exist. The stock views do not ask about the row."""

    def get_queryset(self) -> QuerySet[Any]:
        return self.permission_policy.instances_user_has_permission_for(self.request.user, "change")


class ReachIndexView(generic.IndexView):
    """The rows within reach."""

    def get_base_queryset(self) -> QuerySet[Any]:
        return self.permission_policy.instances_user_has_any_permission_for(
            self.request.user, self.any_permission_required
        )


class ReachEditView(ReachMixin, generic.EditView):
    """Change a row within reach."""


class ReachDeleteView(ReachMixin, generic.DeleteView):
    """Take away a row within reach."""


class ReachViewSet(ModelViewSet):
    """Index, add, edit and delete. Rights come from roles (the policies), not from groups."""

    copy_view_enabled = False
    add_to_reference_index = False
    search_backend_name = None
    index_view_class = ReachIndexView
    edit_view_class = ReachEditView
    delete_view_class = ReachDeleteView

    def get_common_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_common_view_kwargs(**{**kwargs, "history_url_name": None, "usage_url_name": None})

    def register_permissions(self) -> None:
        """There is nothing to give to a group."""

    def get_urlpatterns(self) -> list[Any]:
        absent = {"history", "history_results", "usage"}
        return [each for each in super().get_urlpatterns() if each.name not in absent]
