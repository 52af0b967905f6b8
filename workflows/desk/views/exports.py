"""A list of cases as a file: choose the columns, see it made, download it."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from organisation.forms import PlainForm
from organisation.people.policies import Scope
from organisation.sealing import files
from workflows.desk.views.base import DeskView
from workflows.desk.views.many import ChosenView
from workflows.engine import registry
from workflows.models import Export
from workflows.policies import case_scope
from workflows.selectors.columns import USUAL, answer_columns, own_columns
from workflows.selectors.owners import Owners, owners_for
from workflows.services import exports


class ColumnsForm(PlainForm):
    """Which columns, and what kind of file."""

    own = forms.MultipleChoiceField(
        label=gettext_lazy("Of each case"), widget=forms.CheckboxSelectMultiple, required=False
    )
    format = forms.ChoiceField(
        label=gettext_lazy("Kind of file"),
        choices=Export.Format.choices,
        widget=forms.RadioSelect,
        initial=Export.Format.XLSX,
    )

    def __init__(self, *args: Any, kinds: list[str], owners: Owners, scope: Scope, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._offer("own", own_columns(owners), list(USUAL))
        for kind in kinds:
            process = registry.get(kind)
            words = _("Answers: %(process)s") % {"process": process.title}
            self.fields[kind] = forms.MultipleChoiceField(
                label=words, widget=forms.CheckboxSelectMultiple, required=False
            )
            self._offer(kind, answer_columns(process, scope), [])
        self.order_fields(["own", *kinds, "format"])

    def _offer(self, name: str, columns: Any, ticked: list[str]) -> None:
        self.fields[name].choices = [(column.key, column.label) for column in columns]
        self.fields[name].initial = ticked

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not self.errors and not self.columns():
            self.add_error("own", _("Choose at least one column."))
        return cleaned

    def columns(self) -> list[str]:
        return [key for name in self.fields if name != "format" for key in self.cleaned_data.get(name, [])]


class ExportView(ChosenView):
    """Choose the columns."""

    template_name = "workflows/desk/export.html"

    def get_page_title(self) -> str:
        return _("Export")

    @cached_property
    def count(self) -> int:
        return self.selection.cases(self.user).order_by().count()

    def form(self, data: Any = None) -> ColumnsForm:
        kinds = self.selection.cases(self.user).order_by("kind").values_list("kind", flat=True).distinct()
        return ColumnsForm(data, kinds=list(kinds), owners=owners_for(self.user), scope=case_scope(self.user))

    def get(self, request: HttpRequest) -> HttpResponse:
        if not self.count:
            return self.back(_("Choose one or more cases first."))
        return self.page(self.form())

    def post(self, request: HttpRequest) -> HttpResponse:
        form = self.form(request.POST)
        if not self.count:
            return self.back(_("Choose one or more cases first."))
        if not form.is_valid():
            return self.page(form)
        export = exports.ask_for(
            by=self.user,
            selection=self.selection,
            columns=form.columns(),
            format=form.cleaned_data["format"],
            total=self.count,
        )
        return redirect("desk:export_file", export.reference)

    def page(self, form: ColumnsForm) -> HttpResponse:
        return self.render_to_response(
            self.get_context_data(form=form, count=self.count, list_url=self.list_url)
        )


class ExportFileView(DeskView):
    """One export: how far it is, and the way to the file. Another person's does not exist."""

    template_name = "workflows/desk/export_file.html"

    @cached_property
    def export(self) -> Export:
        export = exports.exports_of(self.user).filter(reference=self.kwargs["reference"]).first()
        if export is None:
            raise Http404
        return export

    def trail(self) -> list[dict[str, Any]]:
        return [
            {"url": reverse("desk:recent"), "label": _("Many at once")},
            {"url": "", "label": self.get_page_title()},
        ]

    def get_page_title(self) -> str:
        return _("Export %(reference)s") % {"reference": self.export.reference}

    def get(self, request: HttpRequest, reference: str) -> HttpResponse:
        return self.render_to_response(
            self.get_context_data(
                export=self.export,
                states=Export.State,
                following=self.export.state == Export.State.WAITING,
                still=bool(request.GET.get("still")),
            )
        )

    def post(self, request: HttpRequest, reference: str) -> HttpResponseBase:
        if request.POST.get("go") == "discard":
            exports.discard(export=self.export, by=self.user)
            return redirect("desk:export_file", reference)
        sealed = exports.download(export=self.export, by=self.user)
        if sealed is None:
            messages.error(request, _("This file is gone, or no longer yours to read. Make it anew."))
            return redirect("desk:export_file", reference)
        response = StreamingHttpResponse(files.read(sealed, exports.PURPOSE), content_type=self.mime_type)
        response.headers["Content-Disposition"] = f'attachment; filename="{self.file_name}"'
        response.headers["Cache-Control"] = "private, no-store"
        return response

    @property
    def file_name(self) -> str:
        """What it is and of which day, and by what the log names it."""
        day = timezone.localdate(self.export.created_at)
        return f"dossiers-{day}-{self.export.reference}.{self.export.format}"

    @property
    def mime_type(self) -> str:
        if self.export.format == Export.Format.XLSX:
            return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        return "text/csv; charset=utf-8"
