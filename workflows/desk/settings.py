"""What a foundation sets itself: the words of its letters, and which steps it uses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db.models import QuerySet
from django.urls import URLPattern, path
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.ui.tables import BooleanColumn, Column, TitleColumn
from wagtail.admin.views import generic
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.admin.viewsets.model import ModelViewSet

from organisation.foundations.models import Foundation
from organisation.people.policies import ALL, narrow
from workflows.engine import registry
from workflows.engine.checks import letter_keys
from workflows.engine.definition import Process
from workflows.engine.letters import default_words
from workflows.models import Letter, StepSetting
from workflows.models.letter import PLACEHOLDERS
from workflows.policies import case_scope

Choices = list[tuple[str, list[tuple[str, str]]]]
GAP = "/"
WITHOUT_A_MOVE = {"draft": _("Link to go on with a form later"), "message": _("A note that is shared")}


def letter_name(process: Process, key: str) -> str:
    """A letter by the moves that send it."""
    if key in WITHOUT_A_MOVE:
        return str(WITHOUT_A_MOVE[key])
    return (
        ", ".join(str(transition.label) for transition in process.transitions if transition.letter == key)
        or key
    )


def letter_choices() -> Choices:
    return [
        (
            str(process.title),
            [(f"{process.kind}{GAP}{key}", letter_name(process, key)) for key in letter_keys(process)],
        )
        for process in registry.all_processes()
    ]


def step_choices() -> Choices:
    return [
        (
            str(process.title),
            [(f"{process.kind}{GAP}{key}", str(process.state(key).label)) for key in process.open_states],
        )
        for process in registry.all_processes()
    ]


def process_title(row: Letter | StepSetting) -> str:
    process = registry.find(row.kind)
    return str(process.title) if process else row.kind


def title_of_letter(letter: Letter) -> str:
    process = registry.find(letter.kind)
    return letter_name(process, letter.key) if process else letter.key


def title_of_step(setting: StepSetting) -> str:
    process = registry.find(setting.kind)
    known = process and setting.state in (state.key for state in process.states)
    return str(process.state(setting.state).label) if process and known else setting.state


def whose(row: Letter | StepSetting) -> str:
    return str(row.foundation or gettext("Everyone"))


class OwnFoundationForm(WagtailAdminModelForm):
    """A row of one's own foundation, about one part of one process."""

    #: The name of the model's field that says which part of the process it is about.
    part = ""
    which = forms.ChoiceField()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["which"].choices = [("", "---------"), *self.choices()]
        foundation, scope = self.fields["foundation"], case_scope(self.for_user)
        foundation.queryset = narrow(Foundation.objects.order_by("name"), scope, "pk")
        if scope is not ALL:
            foundation.required, foundation.empty_label = True, None
        if self.instance.pk:
            self.initial["which"] = f"{self.instance.kind}{GAP}{getattr(self.instance, self.part)}"
            for name in ("which", "foundation"):
                self.fields[name].disabled = True

    def choices(self) -> Choices:
        raise NotImplementedError

    def clean_which(self) -> str:
        which = self.cleaned_data["which"]
        kind, _gap, part = which.partition(GAP)
        self.instance.kind = kind
        setattr(self.instance, self.part, part)
        return which

    def _get_validation_exclusions(self) -> set[str]:
        # `which` stands for two fields of the model, and the rule that a row is unique is about them.
        exclusions = super()._get_validation_exclusions()
        return exclusions - {"kind", self.part} if "which" in self.cleaned_data else exclusions

    def _update_errors(self, errors: ValidationError) -> None:
        # What the model says about the two fields belongs to the one that is on the form.
        if hasattr(errors, "error_dict"):
            for name in ("kind", self.part):
                if name in errors.error_dict:
                    errors.error_dict.setdefault(NON_FIELD_ERRORS, []).extend(errors.error_dict.pop(name))
        super()._update_errors(errors)


class LetterForm(OwnFoundationForm):
    """The foundation's own words for a letter."""

    part = "key"
    which = forms.ChoiceField(
        label=_("Letter"), help_text=_("Which letter these words are for, by the move that sends it.")
    )

    class Meta:
        model = Letter
        fields = ["which", "foundation", "subject", "body"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if case_scope(self.for_user) is ALL:
            self.fields["foundation"].help_text = _(
                "For everyone when it is left empty; a foundation's own words go first."
            )
        self.fields["body"].help_text = placeholders_help()

    def choices(self) -> Choices:
        return letter_choices()


class StepForm(OwnFoundationForm):
    """How the foundation takes one step."""

    part = "state"
    which = forms.ChoiceField(label=_("Step"))

    class Meta:
        model = StepSetting
        fields = ["which", "foundation", "enabled", "days"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["enabled"].help_text = _(
            "A step that is not in use is skipped. The first and the last step always stay."
        )

    def choices(self) -> Choices:
        return step_choices()

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        process = registry.find(self.instance.kind)
        if process and not cleaned.get("enabled") and not process.state(self.instance.state).optional:
            self.add_error("enabled", _("This step cannot be switched off."))
        return cleaned


def placeholders_help() -> SafeString:
    """What each placeholder stands for."""
    rows = format_html_join("", "<li><code>{{{}}}</code> {}</li>", PLACEHOLDERS.items())
    return format_html(
        "{}<ul>{}</ul>", gettext("Plain text. In these places the letter fills in itself:"), rows
    )


def default_letters() -> Iterator[tuple[str, str, str]]:
    """(name, subject, text) of every letter as it is without anyone's own words."""
    for process in registry.all_processes():
        for key in letter_keys(process):
            words = default_words(process.folder, key)
            yield f"{process.title}: {letter_name(process, key)}", words.subject, words.body


class ReachMixin(PermissionCheckedMixin):
    """Only rows within reach exist: another foundation's are as good as absent. The stock views do not ask about the row."""

    def get_queryset(self) -> QuerySet[Any]:
        return self.permission_policy.instances_user_has_permission_for(self.request.user, "change")


class OwnIndexView(generic.IndexView):
    """One's own foundations' rows, or in words what holds without any."""

    results_template_name = "workflows/desk/settings_results.html"

    def get_base_queryset(self) -> QuerySet[Any]:
        rows = self.permission_policy.instances_user_has_permission_for(self.request.user, "view")
        return rows.select_related("foundation")


class OwnEditView(ReachMixin, generic.EditView):
    pass


class OwnDeleteView(ReachMixin, generic.DeleteView):
    pass


class LetterIndexView(OwnIndexView):
    no_results_message = _("There are no letters of your own yet. The standard words are used.")


class StepIndexView(OwnIndexView):
    no_results_message = _("There are no settings of your own yet. The usual steps and days are used.")


class LetterCreateView(generic.CreateView):
    template_name = "workflows/desk/letter_form.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(default_letters=list(default_letters()), **kwargs)


class OwnViewSet(ModelViewSet):
    """Index, add, edit and delete. Wagtail's history and usage pages ask for no more than the model, so they are absent."""

    copy_view_enabled = False
    add_to_reference_index = False
    add_to_settings_menu = True
    search_backend_name = None
    edit_view_class = OwnEditView
    delete_view_class = OwnDeleteView
    form: type[OwnFoundationForm]

    def get_common_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_common_view_kwargs(**{**kwargs, "history_url_name": None, "usage_url_name": None})

    def get_form_class(self, for_update: bool = False) -> type[OwnFoundationForm]:
        return self.form

    def register_permissions(self) -> None:
        """Rights come from roles, not from groups."""

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
            path("new/", self.add_view, name="add"),
            path("edit/<int:pk>/", self.edit_view, name="edit"),
            path("delete/<int:pk>/", self.delete_view, name="delete"),
        ]


class LetterViewSet(OwnViewSet):
    model = Letter
    form = LetterForm
    name = "letters"
    url_prefix = "brieven"
    icon = "mail"
    menu_label = _("Letters")
    menu_order = 620
    index_view_class = LetterIndexView
    add_view_class = LetterCreateView
    create_template_name = "workflows/desk/letter_form.html"
    edit_template_name = "workflows/desk/setting_edit.html"
    list_display = [
        TitleColumn("key", label=_("Letter"), accessor=title_of_letter, url_name="letters:edit"),
        Column("kind", label=_("Process"), accessor=process_title),
        Column("whose", label=_("Foundation"), accessor=whose),
        Column("subject", label=_("Subject")),
    ]


class StepSettingViewSet(OwnViewSet):
    model = StepSetting
    form = StepForm
    name = "steps"
    url_prefix = "stappen"
    icon = "tasks"
    menu_label = _("Steps")
    menu_order = 630
    index_view_class = StepIndexView
    create_template_name = "workflows/desk/step_form.html"
    edit_template_name = "workflows/desk/setting_edit.html"
    list_display = [
        TitleColumn("state", label=_("Step"), accessor=title_of_step, url_name="steps:edit"),
        Column("kind", label=_("Process"), accessor=process_title),
        Column("whose", label=_("Foundation"), accessor=whose),
        BooleanColumn("enabled", label=_("In use")),
        Column("days", label=_("Working days")),
    ]


letter_viewset = LetterViewSet()
step_viewset = StepSettingViewSet()
