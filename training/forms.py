"""What people fill in outside the lessons: what they thought of a session, and why a list is not right."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from organisation.forms import PlainForm
from training.models import Evaluation


class EvaluationForm(PlainForm):
    grade = forms.TypedChoiceField(
        label=_("How useful was it to you?"),
        coerce=int,
        choices=[
            (5, _("very")),
            (4, _("fairly")),
            (3, _("somewhat")),
            (2, _("hardly")),
            (1, _("not at all")),
        ],
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose how useful it was.")},
    )
    takes_along = forms.CharField(
        label=_("What do you take along?"),
        required=False,
        max_length=1000,
        widget=forms.Textarea({"rows": 3}),
    )
    better = forms.CharField(
        label=_("What can be better?"), required=False, max_length=1000, widget=forms.Textarea({"rows": 3})
    )

    def answers(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] or None for name in ("grade", "takes_along", "better")}

    @classmethod
    def of(cls, evaluation: Evaluation | None) -> dict[str, Any]:
        """What was filled in before."""
        if evaluation is None:
            return {}
        names = ("grade", "takes_along", "better")
        return {name: getattr(evaluation, name) for name in names}


class CorrectionForm(PlainForm):
    """Why a list that was closed is not right."""

    reason = forms.CharField(
        label=_("Why is the list not right?"),
        help_text=_("Coordinators and trainers read this. It is not in the mail."),
        max_length=1000,
        widget=forms.Textarea({"rows": 3}),
        error_messages={"required": _("Write down why the list is not right.")},
    )
