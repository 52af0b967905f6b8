"""What is forgotten tonight and what is kept nevertheless; and holding a case."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.widgets import AdminDateInput

from organisation.calendar import workdays
from organisation.forms import PlainForm
from organisation.privacy import periods, retention
from organisation.privacy.retention import Over
from workflows.desk.settings_words import period_title
from workflows.desk.views.base import CaseView, DeskView
from workflows.models.hold import Ground
from workflows.policies import case_scope
from workflows.questions.fields import TextField
from workflows.services import holds

#: So many of each list are named; all of them are counted.
MOST = 100
#: A hold is looked at again at least so often.
LONGEST_HOLD = timedelta(days=3 * 366)


class KeepingView(DeskView):
    """The trial run over one's own foundations: the same walk that the night does, without doing anything."""

    template_name = "workflows/desk/keeping.html"

    def trail(self) -> list[dict[str, Any]]:
        return [
            {"url": reverse("retention:index"), "label": _("Retention periods")},
            {"url": "", "label": self.get_page_title()},
        ]

    def get_page_title(self) -> str:
        return _("What is forgotten tonight")

    def get(self, request: HttpRequest) -> HttpResponse:
        tonight = workdays.today() + timedelta(days=1)
        report = retention.trial(today=tonight, scope=case_scope(self.user), most=MOST)
        counts = [
            (period_title(period), report.going[period.key], report.kept[period.key])
            for period in periods.all_periods()
            if report.going[period.key] or report.kept[period.key]
        ]
        return self.render_to_response(
            self.get_context_data(
                tonight=tonight,
                counts=counts,
                going=[self._told(each) for each in report.first_going],
                kept=[self._told(each) for each in report.first_kept],
                going_count=report.going.total(),
                kept_count=report.kept.total(),
                most=MOST,
            )
        )

    def _told(self, each: Over) -> dict[str, Any]:
        period = periods.find(each.period)
        return {
            "subject": each.subject,
            "what": period_title(period) if period else each.period,
            "until": each.until,
            "kept": each.kept,
            "url": reverse("desk:case", args=[each.subject]) if each.foundation_id else "",
        }


class HoldForm(PlainForm):
    """Why, and until when, a case is held."""

    ground = forms.ChoiceField(
        label=gettext_lazy("Because of"), choices=Ground.choices, widget=forms.RadioSelect
    )
    reason = TextField(
        label=gettext_lazy("Reason"),
        max_length=1000,
        rows=3,
        help_text=gettext_lazy("For colleagues. Name no more than is needed."),
        error_messages={"required": gettext_lazy("Write down the reason.")},
    )
    until = forms.DateField(
        label=gettext_lazy("Up to and including"),
        widget=AdminDateInput(),
        help_text=gettext_lazy("After this day the usual period holds again. You can hold it anew."),
        error_messages={"required": gettext_lazy("Choose a day.")},
    )

    def clean_until(self) -> date:
        until, today = self.cleaned_data["until"], workdays.today()
        if until < today:
            raise forms.ValidationError(_("Choose a day that is still to come."))
        if until > today + LONGEST_HOLD:
            raise forms.ValidationError(_("Choose a day within three years. You can hold it anew then."))
        return until


class HoldView(CaseView):
    """Hold a case, so that nothing of it is forgotten; or end that."""

    template_name = "workflows/desk/hold.html"

    def trail(self) -> list[dict[str, Any]]:
        return [
            {"url": self.case_url, "label": self.person, "sublabel": self.case.reference},
            {"url": "", "label": _("Hold this case")},
        ]

    def get(self, request: HttpRequest, reference: str) -> HttpResponse:
        return self._page(HoldForm())

    def post(self, request: HttpRequest, reference: str) -> HttpResponse:
        if "release" in request.POST:
            if holds.release(case_id=self.case.pk, by=self.user):
                messages.success(request, _("The case is not held any more."))
            return redirect(self.case_url)
        form = HoldForm(request.POST)
        if not form.is_valid():
            return self._page(form)
        holds.hold(case_id=self.case.pk, by=self.user, **form.cleaned_data)
        messages.success(request, _("The case is held."))
        return redirect(self.case_url)

    def _page(self, form: HoldForm) -> HttpResponse:
        return self.render_to_response(self.get_context_data(case=self.case, person=self.person, form=form))
