"""For how long things are kept: the periods of one's foundation, and for who has all, those of everyone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.forms import WagtailAdminModelForm

from organisation.people.policies import ALL
from organisation.privacy import periods
from organisation.privacy.models import RetentionPeriod
from organisation.privacy.periods import Period, in_words
from workflows.desk.settings import OwnCreateView, OwnViewSet, offer_own
from workflows.desk.settings_lists import Row, SettingsListView
from workflows.desk.settings_words import period_title
from workflows.policies import case_scope


def periods_of(user: Any) -> list[Period]:
    """Those that somebody can change: what is of all foundations at once is the superuser's."""
    return [each for each in periods.all_periods() if each.per_foundation or case_scope(user) is ALL]


class PeriodForm(WagtailAdminModelForm):
    """How long a foundation, or everyone, keeps one thing."""

    key = forms.ChoiceField(label=gettext_lazy("What is kept"))

    class Meta:
        model = RetentionPeriod
        fields = ["key", "foundation", "months"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offered = [(each.key, period_title(each)) for each in periods_of(self.for_user)]
        self.fields["key"].choices = [("", "---------"), *offered]
        offer_own(self.fields["foundation"], self.for_user)
        if case_scope(self.for_user) is ALL:
            self.fields["foundation"].help_text = _(
                "For everyone when it is left empty; what a foundation chose itself goes first."
            )
        chosen = periods.find(self.initial.get("key") or "")
        if chosen:
            self.fields["months"].help_text = _("The standard is %(months)d. %(why)s") % {
                "months": chosen.months,
                "why": chosen.why,
            }
        if self.instance.pk:
            for name in ("key", "foundation"):
                self.fields[name].disabled = True

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        period = periods.find(cleaned.get("key") or "")
        if period and not period.per_foundation and cleaned.get("foundation"):
            self.add_error("foundation", _("This is kept for all foundations together. Leave it empty."))
        return cleaned


class PeriodListView(SettingsListView):
    model = RetentionPeriod
    explanation = gettext_lazy(
        "Each night, whatever was kept long enough is forgotten: the person goes, the count stays."
    )
    heads = (
        gettext_lazy("What is kept"),
        gettext_lazy("How long"),
        gettext_lazy("From when"),
        gettext_lazy("Why"),
    )

    def get(self, request: HttpRequest) -> HttpResponse:
        groups: dict[str, list[Row]] = defaultdict(list)
        for period in periods_of(request.user):
            groups[str(period.group)] += self._rows_of(period)
        context = self.get_context_data(
            groups=list(groups.items()), view=self, report_url=reverse("desk:keeping")
        )
        return self.render_to_response(context)

    def _rows_of(self, period: Period) -> Iterator[Row]:
        """What holds for everyone unless everyone in reach has something else, and what foundations chose."""
        scope, own = case_scope(self.request.user), self.adapted[period.key]
        shared = own.pop(None, None) if scope is ALL else self.shared.get(period.key)
        if scope is ALL and shared:
            yield self._own(period.key, "", shared)
        elif scope is ALL or len(own) < len(scope):
            months = shared.months if shared else period.months
            url = f"{reverse(self.add_url_name)}?which={period.key}"
            yield self._period(period, months, _("All foundations") if shared else "", url, "")
        for row in own.values():
            yield self._own(period.key, "", row)

    @cached_property
    def adapted(self) -> dict[str, dict[int | None, RetentionPeriod]]:
        """The rows within reach, by key and foundation. One query."""
        rows = self.permission_policy.instances_user_has_permission_for(self.request.user, "view")
        found: dict[str, dict[int | None, RetentionPeriod]] = defaultdict(dict)
        for row in rows.select_related("foundation").order_by("foundation__name"):
            found[row.key][row.foundation_id] = row
        return found

    @cached_property
    def shared(self) -> dict[str, RetentionPeriod]:
        """What everyone chose. One query."""
        return {row.key: row for row in RetentionPeriod.objects.filter(foundation=None)}

    def _own(self, key: str, part: str, row: RetentionPeriod) -> Row:
        period = periods.find(key)
        whose = row.foundation.name if row.foundation else _("All foundations")
        urls = [reverse(name, args=[row.pk]) for name in (self.edit_url_name, self.delete_url_name)]
        return self._period(period, row.months, whose, *urls)

    def _period(self, period: Period, months: int, whose: str, adapt_url: str, reset_url: str) -> Row:
        said = [in_words(months), str(period.since), str(period.why)]
        heads = (str(head) for head in self.heads[1:])
        return Row(str(period.label), list(zip(heads, said, strict=True)), whose, adapt_url, reset_url)


class PeriodCreateView(OwnCreateView):
    def get_initial(self) -> dict[str, Any]:
        period = periods.find(self.request.GET.get("which", ""))
        return {"key": period.key, "months": period.months} if period else {}


class PeriodViewSet(OwnViewSet):
    model = RetentionPeriod
    form = PeriodForm
    name = "retention"
    url_prefix = "bewaartermijnen"
    icon = "history"
    menu_label = gettext_lazy("Retention periods")
    menu_order = 640
    index_view_class = PeriodListView
    add_view_class = PeriodCreateView
    create_template_name = "workflows/desk/setting_create.html"
    edit_template_name = "workflows/desk/setting_edit.html"


period_viewset = PeriodViewSet()
