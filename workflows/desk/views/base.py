"""What the pages of the desk share: who comes in, which case it is about, and the way back."""

from __future__ import annotations

from typing import Any, cast

from django.core.exceptions import PermissionDenied
from django.forms import BaseForm
from django.http import Http404, HttpRequest, HttpResponseBase
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.views.generic import View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from organisation.people.models import User
from workflows.engine import registry
from workflows.engine.definition import Process
from workflows.models import Case
from workflows.policies import Actor, works_on_cases
from workflows.selectors.cases import case_for
from workflows.selectors.desk import person_name

TAKEN = "desk_taken"


def focus_first_error(form: BaseForm) -> None:
    """Have the browser begin at the first field that is wrong, which may stand below the edge of the screen; what is wrong with
    the whole stands above the first field.
    """
    fields = form.visible_fields()
    first = next((field for field in fields if field.errors), next(iter(fields), None))
    if first:
        first.field.widget.attrs["autofocus"] = True


class DeskView(WagtailAdminTemplateMixin, View):
    """A page for who works on cases. Anybody else is refused before anything is looked up."""

    page_title = _("Cases")
    header_icon = "clipboard-list"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not works_on_cases(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @property
    def user(self) -> User:
        """Who works here. `dispatch` let nobody in without an account."""
        return cast(User, self.request.user)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """With whether a form of the page has errors, of which the first gets the focus; and with the address of the form whose
        words were taken last: the browser need not keep them any longer.
        """
        wrong = [each for each in kwargs.values() if isinstance(each, BaseForm) and each.errors]
        if wrong:
            focus_first_error(wrong[0])
        shown = {"has_errors": bool(wrong), "taken": self.request.session.pop(TAKEN, "")}
        return super().get_context_data(**kwargs) | shown

    def words_were_taken(self) -> None:
        """Tell the next page that what was typed in the form of this address is safe."""
        self.request.session[TAKEN] = self.request.path

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [
            *super().get_breadcrumbs_items(),
            {"url": reverse("desk:index"), "label": _("Cases")},
            *self.trail(),
        ]

    def trail(self) -> list[dict[str, Any]]:
        """The part of the breadcrumbs after the desk itself."""
        return []

    def get_header_title(self) -> str:
        return self.get_page_title()


class CaseView(DeskView):
    """A page about one case. One that the user may not see does not exist for them."""

    @cached_property
    def case(self) -> Case:
        case = case_for(self.user, self.kwargs["reference"])
        if case is None:
            raise Http404
        return case

    @cached_property
    def process(self) -> Process:
        return registry.get(self.case.kind)

    @cached_property
    def actor(self) -> Actor:
        return Actor.staff(self.user)

    @cached_property
    def person(self) -> str:
        return person_name(self.case)

    @property
    def case_url(self) -> str:
        return reverse("desk:case", args=[self.case.reference])

    def get_page_title(self) -> str:
        return self.person
