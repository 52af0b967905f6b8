"""The own questions of a foundation with each form: seen and changed by those who handle its cases."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

from django import forms
from django.http import HttpRequest
from django.urls import URLPattern, reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, ObjectList

from organisation.calendar import workdays
from organisation.foundations.models import Foundation
from organisation.foundations.selectors import foundations
from organisation.people.policies import narrow
from workflows.desk.settings import OwnCreateView, OwnEditView, OwnViewSet, offer_own
from workflows.desk.settings_lists import Row, SettingsListView
from workflows.engine import registry
from workflows.engine.definition import Process
from workflows.engine.errors import Conflict
from workflows.models import QuestionSet
from workflows.policies import case_scope
from workflows.selectors.question_sets import present_sets
from workflows.services import question_sets

NOTHING = gettext_lazy("No questions of your own")


def _forms() -> list[tuple[str, str]]:
    return [(process.kind, str(process.title)) for process in registry.all_processes()]


class QuestionsForm(WagtailAdminModelForm):
    """What is asked, and where."""

    kind = forms.ChoiceField(label=gettext_lazy("Form"), choices=_forms)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer_own(self.fields["foundation"], self.for_user)
        self.fields["foundation"].required = True
        if self.instance.pk:
            for name in ("kind", "foundation"):
                self.fields[name].disabled = True


EDIT_HANDLER = ObjectList(
    [
        MultiFieldPanel(
            [FieldPanel("kind"), FieldPanel("foundation", widget=forms.Select)],
            heading=gettext_lazy("Where it is asked"),
        ),
        FieldPanel(
            "questions",
            heading=gettext_lazy("Questions"),
            help_text=gettext_lazy(
                "They come in a step of their own, after the questions of the form, and nobody has to answer them."
                " Ask only what you need, and nothing about health or faith."
            ),
        ),
    ],
    base_form_class=QuestionsForm,
)


class KeepView:
    """Keeping makes a new version of what was opened."""

    form: Any
    request: HttpRequest
    error_message = gettext_lazy("Nothing is kept yet. Look at what is marked.")

    def save_instance(self) -> QuestionSet:
        given = self.form.cleaned_data
        return question_sets.keep(
            foundation=given["foundation"],
            kind=given["kind"],
            questions=given["questions"],
            before=self.form.instance if self.form.instance.pk else None,
            by=self.request.user,
        )

    def form_valid(self, form: Any) -> Any:
        try:
            return super().form_valid(form)  # type: ignore[misc]  # a view of Wagtail stands beside this one
        except Conflict as error:
            form.add_error(None, str(error))
            self.produced_error_message = self.get_error_message()  # type: ignore[attr-defined]
            return self.form_invalid(form)  # type: ignore[attr-defined]


class QuestionsEditView(KeepView, OwnEditView):
    """Change what is asked."""

    def get_page_subtitle(self) -> str:
        process = registry.find(self.object.kind)
        return f"{process.title if process else self.object.kind}, {self.object.foundation}"


class QuestionsCreateView(KeepView, OwnCreateView):
    """Ask something for the first time; the form and the foundation are those in the address."""

    def get_initial(self) -> dict[str, Any]:
        asked = self.request.GET
        return {"kind": asked.get("kind", ""), "foundation": asked.get("foundation", "")}


class QuestionsListView(SettingsListView):
    """Each form, with what the foundations in reach ask besides."""

    model = QuestionSet
    explanation = gettext_lazy(
        "What you want to know besides the questions of a form. Who lives elsewhere is not asked it. Whoever was asked before"
        " keeps the questions of then."
    )
    heads = (gettext_lazy("Foundation"), gettext_lazy("Questions"))

    def _rows(self, process: Process) -> Iterator[Row]:
        own = self.present[process.kind]
        for row in own:
            yield self._row_of(row.foundation.name, self._told(row), row)
        missing = {row.foundation_id for row in own}
        for foundation in self.foundations:
            if foundation.pk not in missing:
                query = urlencode({"kind": process.kind, "foundation": foundation.pk})
                yield self._row_of(foundation.name, str(NOTHING), None, query)

    def _row_of(self, name: str, said: str, row: QuestionSet | None, query: str = "") -> Row:
        cells, whose = [(str(self.heads[1]), said)], ""
        if row:
            day = date_format(timezone.localtime(row.made_at, workdays.AMSTERDAM), "j F Y")
            whose = _("version %(number)d, %(day)s") % {"number": row.number, "day": day}
        url = reverse(self.edit_url_name, args=[row.pk]) if row else f"{reverse(self.add_url_name)}?{query}"
        return Row(name, cells, whose, url, "")

    def _told(self, row: QuestionSet) -> str:
        return " · ".join(child.value["question"] for child in row.questions) or str(NOTHING)

    @cached_property
    def present(self) -> dict[str, list[QuestionSet]]:
        """What is asked now within reach, by form. One query."""
        scope = case_scope(self.request.user)
        found = defaultdict(list)
        for row in narrow(present_sets(), scope).select_related("foundation").order_by("foundation__name"):
            found[row.kind].append(row)
        return found

    @cached_property
    def foundations(self) -> list[Foundation]:
        """Those in reach. One query."""
        return list(narrow(foundations(), case_scope(self.request.user), "pk"))


class QuestionsViewSet(OwnViewSet):
    model = QuestionSet
    name = "questions"
    url_prefix = "vragen"
    icon = "help"
    menu_label = gettext_lazy("Own questions")
    menu_order = 625
    index_view_class = QuestionsListView
    add_view_class = QuestionsCreateView
    edit_view_class = QuestionsEditView
    create_template_name = "workflows/desk/setting_create.html"
    edit_template_name = "workflows/desk/setting_edit.html"
    edit_handler = EDIT_HANDLER

    def get_form_class(self, for_update: bool = False) -> Any:
        return self._edit_handler.get_form_class()

    def get_common_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_common_view_kwargs(**{**kwargs, "delete_url_name": None})

    def get_urlpatterns(self) -> list[URLPattern]:
        return [each for each in super().get_urlpatterns() if each.name != "delete"]


questions_viewset = QuestionsViewSet()
