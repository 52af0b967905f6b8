"""The questions to somebody who wants to become a mentor. Names are those of the contract; each is asked for a reason."""

from django import forms
from django.utils.translation import gettext_lazy as _

from workflows.questions.definition import Condition, Questions, Step, StepForm
from workflows.questions.fields import (
    BirthYearField,
    ChoiceField,
    ChoicesField,
    MailField,
    MunicipalityField,
    PhoneField,
    PostcodeField,
    TextField,
)
from workflows.questions.names import AddressedNameForm


class HomeForm(StepForm):
    municipality = MunicipalityField(
        label=_("In which municipality do you live?"),
        help_text=_("Your municipality decides which foundation helps you."),
        error_messages={"required": _("Choose your municipality.")},
    )
    postcode = PostcodeField(
        label=_("Postcode"),
        required=False,
        help_text=_("With your postcode we can look for a client near you."),
        widget=forms.TextInput(attrs={"autocomplete": "postal-code", "size": 8}),
    )


class PersonForm(AddressedNameForm):
    birth_year = BirthYearField(
        label=_("Year of birth"),
        required=False,
        help_text=_("Volunteers are 18 or older. Your age helps us to find a client that suits you."),
        widget=forms.TextInput(attrs={"autocomplete": "bday-year"}),
    )


class ContactForm(StepForm):
    email = MailField(
        label=_("E-mail address"),
        help_text=_("We send the confirmation and our answer to this address."),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        error_messages={"required": _("Enter your e-mail address.")},
    )
    phone = PhoneField(
        label=_("Telephone number"),
        required=False,
        help_text=_("The coordinator may want to call you to get to know you."),
        widget=forms.TextInput(attrs={"autocomplete": "tel"}),
    )


class MotivationForm(StepForm):
    conditions = {"heard_from_other": Condition(field="heard_from", equals="anders")}

    motivation = TextField(
        label=_("Why do you want to become a mentor?"),
        max_length=4000,
        rows=7,
        help_text=_(
            "A few sentences are enough. Do not name other people, and do not write about your own health."
        ),
        error_messages={"required": _("Tell us in a few sentences why you want to become a mentor.")},
    )
    availability = ChoicesField(
        label=_("When do you have time?"),
        required=False,
        help_text=_("A mentor visits a client about every two weeks."),
        choices=[
            ("overdag", _("Weekdays, during the day")),
            ("avond", _("Weekdays, in the evening")),
            ("weekend", _("At the weekend")),
        ],
    )
    heard_from = ChoiceField(
        label=_("How did you hear about us?"),
        required=False,
        help_text=_("This tells us where we find new volunteers."),
        choices=[
            ("bekende", _("From somebody I know")),
            ("mentor", _("From a mentor")),
            ("internet", _("On the internet")),
            ("krant", _("From a newspaper or magazine")),
            ("vrijwilligerswerk", _("From a volunteer centre")),
            ("anders", _("Otherwise")),
        ],
    )
    heard_from_other = TextField(
        label=_("How, then?"),
        max_length=200,
        rows=2,
        error_messages={"required": _("Tell us how you heard about us, or choose another answer.")},
    )


QUESTIONS = Questions(
    version=1,
    steps=(
        Step("woonplaats", _("Where do you live?"), HomeForm),
        Step("over-u", _("About you"), PersonForm),
        Step("bereikbaar", _("How can we reach you?"), ContactForm),
        Step("motivatie", _("Your motivation"), MotivationForm),
    ),
)
