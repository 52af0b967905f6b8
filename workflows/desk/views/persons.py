"""One person's data: looked up with a reason, copied for them, erased."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from organisation.forms import PlainForm
from organisation.privacy import archive, requests
from organisation.privacy.models import PersonRequest
from workflows.desk.views.base import DeskView
from workflows.questions.fields import TextField

SHOWN = 10


class LookUpForm(PlainForm):
    """Whose data, and why."""

    address = forms.EmailField(
        label=gettext_lazy("E-mail address"),
        max_length=254,
        error_messages={"required": gettext_lazy("Type an e-mail address.")},
    )
    reason = TextField(
        label=gettext_lazy("Why do you look this up?"),
        max_length=500,
        rows=3,
        help_text=gettext_lazy(
            "For example: asked by letter of 3 May, identity checked by telephone. This stands in the log."
        ),
        error_messages={"required": gettext_lazy("Write down the reason.")},
    )


class SureForm(PlainForm):
    sure = forms.BooleanField(
        label=gettext_lazy("I understand that this cannot be undone"),
        error_messages={"required": gettext_lazy("Tick this box first.")},
    )


class PersonsView(DeskView):
    """Begin a request, and find one's own back."""

    template_name = "workflows/desk/persons.html"

    def trail(self) -> list[dict[str, Any]]:
        return [{"url": "", "label": self.get_page_title()}]

    def get_page_title(self) -> str:
        return _("Data of one person")

    def get(self, request: HttpRequest) -> HttpResponse:
        return self._page(LookUpForm())

    def post(self, request: HttpRequest) -> HttpResponse:
        form = LookUpForm(request.POST)
        if not form.is_valid():
            return self._page(form)
        made = requests.look_up(by=self.user, **form.cleaned_data)
        return redirect("desk:person", made.reference)

    def _page(self, form: LookUpForm) -> HttpResponse:
        recent = requests.requests_of(self.user).select_related("asked_by")[:SHOWN]
        return self.render_to_response(self.get_context_data(form=form, recent=recent))


class PersonView(DeskView):
    """What there is of one person, and what can be done with it."""

    template_name = "workflows/desk/person.html"

    @cached_property
    def asked(self) -> PersonRequest:
        found = requests.requests_of(self.user).filter(reference=self.kwargs["reference"]).first()
        if found is None:
            raise Http404
        return found

    def trail(self) -> list[dict[str, Any]]:
        return [
            {"url": reverse("desk:persons"), "label": _("Data of one person")},
            {"url": "", "label": self.asked.reference},
        ]

    def get_page_title(self) -> str:
        return self.asked.reference

    def get(self, request: HttpRequest, reference: str) -> HttpResponse:
        return self._page(SureForm())

    def post(self, request: HttpRequest, reference: str) -> HttpResponseBase:
        match request.POST.get("go"):
            case "copy":
                return self._copy()
            case "collect":
                return self._collect()
            case "erase":
                return self._erase()
        return redirect("desk:person", reference)

    def _copy(self) -> HttpResponse:
        if requests.ask_copy(request=self.asked, by=self.user):
            messages.success(self.request, _("The copy is being made. That takes a minute."))
        return redirect("desk:person", self.asked.reference)

    def _collect(self) -> HttpResponseBase:
        sealed = requests.collect(request=self.asked, by=self.user)
        if sealed is None:
            messages.error(
                self.request, _("There is no copy to collect. It can be collected once. Have it made anew.")
            )
            return redirect("desk:person", self.asked.reference)
        response = StreamingHttpResponse(archive.read(sealed), content_type="application/zip")
        response.headers["Content-Disposition"] = f'attachment; filename="{self.asked.reference}.zip"'
        response.headers["Cache-Control"] = "private, no-store"
        return response

    def _erase(self) -> HttpResponse:
        form = SureForm(self.request.POST)
        if not form.is_valid():
            return self._page(form)
        try:
            requests.erase_person(request=self.asked, by=self.user)
        except requests.NotErased:
            messages.error(self.request, _("Nothing was erased."))
        else:
            messages.success(self.request, _("All that you could see of this person is erased."))
        return redirect("desk:person", self.asked.reference)

    def _page(self, form: SureForm) -> HttpResponse:
        person = requests.person_in(self.asked)
        return self.render_to_response(
            self.get_context_data(
                asked=self.asked,
                person=person,
                kept=requests.summary(person) if person else [],
                refusals=requests.refusals(person) if person else [],
                form=form,
                states=PersonRequest.State,
            )
        )
