"""The questions to somebody who asks us something."""

from django import forms
from django.utils.translation import gettext_lazy as _

from workflows.questions.definition import Questions, Step, StepForm
from workflows.questions.fields import LineField, MailField, MunicipalityField, PhoneField, TextField


class QuestionForm(StepForm):
    question = TextField(
        label=_("What is your question?"),
        max_length=4000,
        rows=8,
        help_text=_(
            "Do not name other people, and do not write about somebody's health. We call you if we need to know more."
        ),
        error_messages={"required": _("Write down your question.")},
    )
    municipality = MunicipalityField(
        label=_("In which municipality do you live?"),
        required=False,
        help_text=_("Then the foundation of your own region answers. You may leave this open."),
    )


class PersonForm(StepForm):
    first_name = LineField(
        label=_("First name"),
        widget=forms.TextInput(attrs={"autocomplete": "given-name"}),
        error_messages={"required": _("Enter your first name.")},
    )
    name_prefix = LineField(
        label=_("Name prefix"),
        required=False,
        max_length=30,
        help_text=_("For example: de, van der."),
        widget=forms.TextInput(attrs={"autocomplete": "additional-name", "size": 12}),
    )
    last_name = LineField(
        label=_("Last name"),
        widget=forms.TextInput(attrs={"autocomplete": "family-name"}),
        error_messages={"required": _("Enter your last name.")},
    )
    email = MailField(
        label=_("E-mail address"),
        help_text=_("We send our answer to this address."),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        error_messages={"required": _("Enter your e-mail address.")},
    )
    phone = PhoneField(
        label=_("Telephone number"),
        required=False,
        help_text=_("Some questions are easier to answer by telephone."),
        widget=forms.TextInput(attrs={"autocomplete": "tel"}),
    )


QUESTIONS = Questions(
    version=1,
    steps=(
        Step("vraag", _("Your question"), QuestionForm),
        Step("over-u", _("About you"), PersonForm),
    ),
)
