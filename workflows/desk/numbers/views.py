"""The page of the numbers, and the plan that they are held against."""

from __future__ import annotations

from typing import Any, cast

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import View
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from mentorships.selectors.flow import planned
from mentorships.services import plans
from organisation.calendar import workdays
from organisation.foundations.models import Foundation
from organisation.people.models import User
from organisation.people.policies import Scope
from workflows.desk.numbers.sections import sections
from workflows.selectors.numbers import figures


class NumbersBase(WagtailAdminTemplateMixin, View):
    """A page for who may see totals. Anybody else is refused before anything is counted."""

    page_title = gettext_lazy("Numbers")
    header_icon = "table"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not self.scope:
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @property
    def user(self) -> User:
        """Who works here. `dispatch` let nobody in without an account."""
        return cast(User, self.request.user)

    @cached_property
    def scope(self) -> Scope:
        return figures.numbers_scope(self.request.user)

    @cached_property
    def everybody(self) -> list[Foundation]:
        """All foundations that there are and were, in order of name."""
        return list(Foundation.objects.order_by("name"))

    @cached_property
    def foundations(self) -> list[Foundation]:
        """Those whose numbers somebody may see."""
        return [each for each in self.everybody if each.pk in self.scope]

    @cached_property
    def years(self) -> list[int]:
        return figures.years(workdays.today())

    @cached_property
    def year(self) -> int:
        """The year that was asked for; this one when none was. One that there is nothing of does not exist."""
        text = self.request.GET.get("year", "")
        if not text:
            return self.years[0]
        year = int(text) if text.isdecimal() and len(text) == 4 else 0
        if year not in self.years:
            raise Http404
        return year

    def get_header_title(self) -> str:
        return str(self.page_title)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        numbers = {"url": reverse("numbers:index"), "label": _("Numbers")}
        return [*super().get_breadcrumbs_items(), numbers, *self.trail()]

    def trail(self) -> list[dict[str, Any]]:
        return []


class NumbersView(NumbersBase):
    """The numbers of a foundation, or of all together, in a year."""

    template_name = "workflows/desk/numbers/index.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        sees_all = figures.sees_all(request.user, self.everybody)
        foundation = self._foundation(sees_all)
        found = figures.numbers(self.year, foundation, self.everybody)
        return self.render_to_response(
            self.get_context_data(
                numbers=found,
                sections=sections(found),
                foundation=foundation,
                foundations=self.foundations,
                sees_all=sees_all,
                years=self.years,
                year=self.year,
            )
        )

    def _foundation(self, sees_all: bool) -> Foundation | None:
        """The foundation that was asked for; None is all of them. One that is not theirs does not exist for them."""
        slug = self.request.GET.get("foundation", "")
        if not slug:
            return None if sees_all else self.foundations[0]
        found = next((each for each in self.foundations if each.slug == slug), None)
        if found is None:
            raise Http404
        return found


class PlanForm(forms.Form):
    """What a foundation expects of a year."""

    trained = forms.IntegerField(label=gettext_lazy("New mentors"), min_value=0, max_value=9999)
    stopped = forms.IntegerField(label=gettext_lazy("Mentors who stop"), min_value=0, max_value=9999)


class PlanView(NumbersBase):
    """The plan of a foundation for a year."""

    template_name = "workflows/desk/numbers/plan.html"
    page_title = gettext_lazy("Plan of the year")

    def trail(self) -> list[dict[str, Any]]:
        return [{"url": "", "label": _("Plan of the year")}]

    @cached_property
    def foundation(self) -> Foundation:
        slug = self.kwargs["slug"]
        found = next((each for each in self.foundations if each.slug == slug and not each.is_national), None)
        if found is None:
            raise Http404
        return found

    def get(self, request: HttpRequest, slug: str) -> HttpResponse:
        trained, stopped = planned([self.foundation.pk], self.year)[self.foundation.pk]
        return self._shown(PlanForm(initial={"trained": trained, "stopped": stopped}))

    def post(self, request: HttpRequest, slug: str) -> HttpResponse:
        form = PlanForm(request.POST)
        if not form.is_valid():
            return self._shown(form)
        plans.change(foundation=self.foundation, year=self.year, by=self.user, **form.cleaned_data)
        messages.success(request, _("The plan was saved."))
        return redirect(f"{reverse('numbers:index')}?foundation={self.foundation.slug}&year={self.year}#flow")

    def _shown(self, form: PlanForm) -> HttpResponse:
        return self.render_to_response(
            self.get_context_data(form=form, foundation=self.foundation, year=self.year)
        )
