"""The questions to somebody who asks us something."""

from django import forms
from django.utils.translation import gettext_lazy as _

from workflows.questions.definition import Questions, Step, StepForm
from workflows.questions.fields import MailField, MunicipalityField, PhoneField, TextField
from workflows.questions.names import NameForm


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


class PersonForm(NameForm):
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
