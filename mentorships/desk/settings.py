"""What a foundation chooses about its mentors."""

from __future__ import annotations

from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.ui.tables import Column

from mentorships.models import MentorSetting
from mentorships.policies import mentor_scope
from organisation.desk.reach import ReachIndexView, ReachViewSet
from organisation.foundations.models import Foundation
from organisation.people.policies import narrow


class SettingForm(WagtailAdminModelForm):
    """One for each foundation: those that have none yet can be chosen."""

    class Meta:
        model = MentorSetting
        fields = ["foundation", "vog_years"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        foundation, own = self.fields["foundation"], self.instance.foundation_id
        settled = MentorSetting.objects.exclude(foundation=own).values("foundation")
        free = Foundation.objects.filter(Q(pk=own) | ~Q(pk__in=settled)).order_by("name")
        foundation.queryset = narrow(free, mentor_scope(self.for_user), "pk")
        foundation.disabled = own is not None


class SettingIndexView(ReachIndexView):
    def get_base_queryset(self) -> QuerySet[MentorSetting]:
        return super().get_base_queryset().select_related("foundation")


class MentorSettingViewSet(ReachViewSet):
    model = MentorSetting
    name = "mentor_settings"
    url_prefix = "vog"
    icon = "cog"
    menu_label = _("Life of a VOG")
    index_view_class = SettingIndexView
    list_display = [
        "foundation",
        Column("vog_years", label=_("Years that a VOG counts"), sort_key="vog_years"),
    ]

    def get_form_class(self, for_update: bool = False) -> type[SettingForm]:
        return SettingForm
