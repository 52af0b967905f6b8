"""Foundations, service areas, municipalities and closing days in the Wagtail admin."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db import transaction
from django.db.models import DateField, Field, QuerySet, URLField
from django.http import HttpResponse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet, ModelViewSetGroup
from wagtail.admin.widgets import AdminDateInput

from organisation.calendar.models import ClosingDay
from organisation.foundations.models import Foundation, Municipality, ServiceArea, lock_areas_of

SINCE = DateColumn("since", label=_("Since"), sort_key="since")
UNTIL = DateColumn("until", label=_("Until"), sort_key="until")


def whose(closing_day: ClosingDay) -> str:
    """The foundation that is closed, in words."""
    return str(closing_day.foundation or gettext("all foundations"))


class SharedDataViewSet(ModelViewSet):
    """What the lists below have in common. The policies say who edits (`desk/policies.py`)."""

    search_backend_name = None
    copy_view_enabled = False
    add_to_reference_index = False

    def formfield_for_dbfield(self, db_field: Field, **kwargs: Any) -> forms.Field | None:
        if isinstance(db_field, DateField):
            kwargs["widget"] = AdminDateInput()
        if isinstance(db_field, URLField):
            kwargs["assume_scheme"] = "https"
        return super().formfield_for_dbfield(db_field, **kwargs)

    def register_permissions(self) -> None:
        """Rights come from roles (`SharedDataPolicy`), not from groups."""


class FoundationViewSet(SharedDataViewSet):
    model = Foundation
    name = "foundations"
    url_prefix = "stichtingen"
    icon = "home"
    list_display = ["name", "area", "email", "phone", SINCE, UNTIL]
    search_fields = ["name", "area"]
    form_fields = ["name", "slug", "area", "email", "phone", "website", "since", "until"]


class ServiceAreaIndexView(generic.IndexView):
    def get_base_queryset(self) -> QuerySet[ServiceArea]:
        return ServiceArea.objects.select_related("municipality", "foundation")


class SavedAlone:
    """A view that checks and saves a service area while nobody else saves one of the same municipality.

    Otherwise two people would both be told that all is well, and the database would refuse the second without words.
    """

    @transaction.atomic
    def post(self, *args: Any, **kwargs: Any) -> HttpResponse:
        return super().post(*args, **kwargs)  # type: ignore[misc]  # of the view that this is mixed into

    def get_form_class(self) -> type[forms.ModelForm]:
        class LockedForm(super().get_form_class()):  # type: ignore[misc]
            def clean(self) -> dict[str, Any]:
                if municipality := self.cleaned_data.get("municipality"):
                    lock_areas_of(municipality.pk)
                return super().clean()

        return LockedForm


class ServiceAreaCreateView(SavedAlone, generic.CreateView):
    """Adds a service area."""


class ServiceAreaEditView(SavedAlone, generic.EditView):
    """Changes a service area."""


class ServiceAreaViewSet(SharedDataViewSet):
    model = ServiceArea
    name = "service_areas"
    url_prefix = "werkgebieden"
    icon = "site"
    index_view_class = ServiceAreaIndexView
    add_view_class = ServiceAreaCreateView
    edit_view_class = ServiceAreaEditView
    list_display = [
        "municipality",
        Column("province", label=_("Province"), accessor="municipality.province"),
        "foundation",
        SINCE,
        UNTIL,
    ]
    list_filter = ["foundation", "municipality__province"]
    search_fields = ["municipality__name", "municipality__official_name", "foundation__name"]
    form_fields = ["municipality", "foundation", "since", "until"]


class MunicipalityIndexView(generic.IndexView):
    def get_base_queryset(self) -> QuerySet[Municipality]:
        return Municipality.objects.select_related("merged_into")


class MunicipalityViewSet(SharedDataViewSet):
    model = Municipality
    name = "municipalities"
    url_prefix = "gemeenten"
    icon = "globe"
    index_view_class = MunicipalityIndexView
    list_display = ["name", "cbs_code", "province", "inhabitants", UNTIL, "merged_into"]
    list_filter = ["province"]
    search_fields = ["name", "official_name", "other_names", "cbs_code"]
    form_fields = [
        "cbs_code",
        "name",
        "official_name",
        "other_names",
        "province",
        "inhabitants",
        "longitude",
        "latitude",
        "since",
        "until",
        "merged_into",
    ]


class ClosingDayIndexView(generic.IndexView):
    def get_base_queryset(self) -> QuerySet[ClosingDay]:
        return ClosingDay.objects.select_related("foundation")


class ClosingDayViewSet(SharedDataViewSet):
    model = ClosingDay
    name = "closing_days"
    url_prefix = "sluitingsdagen"
    icon = "date"
    index_view_class = ClosingDayIndexView
    list_display = [
        "name",
        DateColumn("date", label=_("Date"), sort_key="date"),
        Column("whose", label=_("Closed"), accessor=whose),
    ]
    list_filter = ["foundation"]
    search_fields = ["name"]
    ordering = "-date"
    form_fields = ["date", "name", "foundation"]


class AreasGroup(ModelViewSetGroup):
    """One entry in the menu for what all foundations share."""

    items = (FoundationViewSet, ServiceAreaViewSet, MunicipalityViewSet, ClosingDayViewSet)
    menu_label = _("Regions")
    menu_name = "areas"
    menu_icon = "globe"
    menu_order = 350


areas_group = AreasGroup()
