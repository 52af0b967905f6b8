"""The questions that ask who somebody is, for every process that asks them. A form's own questions come after these."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from workflows.questions.definition import StepForm
from workflows.questions.fields import ChoiceField, NameField


class NameForm(StepForm):
    """A name in its parts, because names are sorted by the last one without its prefix."""

    first_name = NameField(
        label=_("First name"),
        widget=forms.TextInput(attrs={"autocomplete": "given-name"}),
        error_messages={"required": _("Enter your first name.")},
    )
    name_prefix = NameField(
        label=_("Name prefix"),
        required=False,
        max_length=30,
        help_text=_("For example: de, van der."),
        widget=forms.TextInput(attrs={"autocomplete": "additional-name", "size": 12}),
    )
    last_name = NameField(
        label=_("Last name"),
        widget=forms.TextInput(attrs={"autocomplete": "family-name"}),
        error_messages={"required": _("Enter your last name.")},
    )


class SalutationForm(StepForm):
    """How to address somebody. Letters do so by name when no form of address is wanted."""

    salutation = ChoiceField(
        label=_("How may we address you?"),
        choices=[("mevrouw", _("Mrs")), ("heer", _("Mr")), ("geen", _("No form of address"))],
        error_messages={"required": _("Choose how we may address you.")},
    )


class AddressedNameForm(NameForm, SalutationForm):
    """How to address somebody, then the name. Django asks the questions of the last base first."""
