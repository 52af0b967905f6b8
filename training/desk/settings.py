"""What a foundation asks of its mentors."""

from __future__ import annotations

from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.ui.tables import Column

from organisation.desk.reach import ReachIndexView, ReachViewSet
from organisation.foundations.models import Foundation
from organisation.people.policies import narrow
from training.models import TrainingSetting
from training.policies import course_scope


class SettingForm(WagtailAdminModelForm):
    """One for each foundation: those that have none yet can be chosen."""

    class Meta:
        model = TrainingSetting
        fields = ["foundation", "hours_a_year"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        foundation, own = self.fields["foundation"], self.instance.foundation_id
        settled = TrainingSetting.objects.exclude(foundation=own).values("foundation")
        free = Foundation.objects.filter(Q(pk=own) | ~Q(pk__in=settled)).order_by("name")
        foundation.queryset = narrow(free, course_scope(self.for_user), "pk")
        foundation.disabled = own is not None


class SettingIndexView(ReachIndexView):
    def get_base_queryset(self) -> QuerySet[TrainingSetting]:
        return super().get_base_queryset().select_related("foundation")


class TrainingSettingViewSet(ReachViewSet):
    model = TrainingSetting
    name = "training_settings"
    url_prefix = "scholing"
    icon = "cog"
    menu_label = _("Hours a year")
    index_view_class = SettingIndexView
    list_display = ["foundation", Column("hours_a_year", label=_("Hours a year"), sort_key="hours_a_year")]

    def get_form_class(self, for_update: bool = False) -> type[SettingForm]:
        return SettingForm
