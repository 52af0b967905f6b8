"""What a foundation sets itself: which steps it uses, and when the desk warns."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db.models import Q, QuerySet
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.views import generic

from organisation.desk.reach import ReachDeleteView, ReachEditView, ReachIndexView, ReachViewSet
from organisation.foundations.models import Foundation
from organisation.people.policies import ALL, narrow
from workflows.desk.settings_lists import StepListView
from workflows.desk.settings_words import GAP, Choices, step_choices, title_of
from workflows.engine import registry
from workflows.engine.definition import Process
from workflows.models import DeskSetting, StepSetting
from workflows.policies import case_scope


def offer_own(foundation: Any, user: Any) -> None:
    """Let the field `foundation` offer those whose cases `user` works on; only who has all may leave it empty, for everyone."""
    scope = case_scope(user)
    foundation.queryset = narrow(Foundation.objects.order_by("name"), scope, "pk")
    if scope is not ALL:
        foundation.required, foundation.empty_label = True, None


class OwnFoundationForm(WagtailAdminModelForm):
    """A row of one's own foundation, about one part of one process."""

    #: The name of the model's field that says which part of the process it is about.
    part = ""
    which = forms.ChoiceField()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["which"].choices = [("", "---------"), *self.choices()]
        offer_own(self.fields["foundation"], self.for_user)
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


class TitledMixin:
    """Pages about one row are called after what it is about."""

    object: Any

    def get_page_subtitle(self) -> str:
        return title_of(self.object)


class OwnEditView(TitledMixin, ReachEditView):
    success_message = _("Your change is kept.")


class OwnDeleteView(TitledMixin, ReachDeleteView):
    """Back to the default: what was adapted is forgotten."""

    page_title = _("Back to the standard")
    template_name = "workflows/desk/setting_reset.html"
    success_message = _("The standard holds again.")


class OwnCreateView(generic.CreateView):
    """Adapt one part of a process: the one in the address, beginning with what holds now."""

    page_title = _("Adapt")
    submit_button_label = _("Keep")
    success_message = _("Your change is kept.")

    def get_initial(self) -> dict[str, Any]:
        kind, _gap, part = self.request.GET.get("which", "").partition(GAP)
        process = registry.find(kind)
        usual = self.usual(process, part) if process else {}
        return super().get_initial() | ({"which": f"{kind}{GAP}{part}"} | usual if usual else {})

    def usual(self, process: Process, part: str) -> dict[str, Any]:
        """What holds for `part` before it is adapted, by field; nothing when the process has no such part."""
        raise NotImplementedError


class StepCreateView(OwnCreateView):
    def usual(self, process: Process, part: str) -> dict[str, Any]:
        return {"enabled": True, "days": process.state(part).days} if part in process.open_states else {}


class OwnViewSet(ReachViewSet):
    """Index, add, edit and delete."""

    add_to_settings_menu = True
    edit_view_class = OwnEditView
    delete_view_class = OwnDeleteView
    form: type[OwnFoundationForm]

    def get_form_class(self, for_update: bool = False) -> type[OwnFoundationForm]:
        return self.form

    @property
    def index_view(self) -> Any:
        """Ours, which asks nothing of Wagtail's own index."""
        return self.construct_view(self.index_view_class)

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", self.index_view, name="index"),
            path("new/", self.add_view, name="add"),
            path("edit/<int:pk>/", self.edit_view, name="edit"),
            path("delete/<int:pk>/", self.delete_view, name="delete"),
        ]


class StepSettingViewSet(OwnViewSet):
    model = StepSetting
    form = StepForm
    name = "steps"
    url_prefix = "stappen"
    icon = "tasks"
    menu_label = _("Steps")
    menu_order = 630
    index_view_class = StepListView
    add_view_class = StepCreateView
    create_template_name = "workflows/desk/setting_create.html"
    edit_template_name = "workflows/desk/setting_edit.html"


class HabitForm(WagtailAdminModelForm):
    """One for each foundation: those that have none yet can be chosen."""

    class Meta:
        model = DeskSetting
        fields = ["foundation", "warn_days", "wait_days"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        foundation, own = self.fields["foundation"], self.instance.foundation_id
        settled = DeskSetting.objects.exclude(foundation=own).values("foundation")
        free = Foundation.objects.filter(Q(pk=own) | ~Q(pk__in=settled)).order_by("name")
        foundation.queryset = narrow(free, case_scope(self.for_user), "pk")
        foundation.disabled = own is not None


class HabitIndexView(ReachIndexView):
    def get_base_queryset(self) -> QuerySet[DeskSetting]:
        return super().get_base_queryset().select_related("foundation")


class HabitViewSet(ReachViewSet):
    """When somebody is warned of a promise, and how long an applicant may take."""

    model = DeskSetting
    name = "habits"
    url_prefix = "werkafspraken"
    icon = "time"
    menu_label = _("Habits of the desk")
    menu_order = 640
    add_to_settings_menu = True
    index_view_class = HabitIndexView
    list_display = ["foundation", "warn_days", "wait_days"]

    def get_form_class(self, for_update: bool = False) -> type[HabitForm]:
        return HabitForm


habit_viewset = HabitViewSet()
step_viewset = StepSettingViewSet()
