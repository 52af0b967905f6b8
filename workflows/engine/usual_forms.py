"""What the usual moves ask (`workflows.engine.usual`)."""

from collections.abc import Collection
from typing import cast

from django import forms
from django.utils.translation import gettext_lazy as _

from organisation.foundations.selectors import foundations_today
from organisation.people.selectors import coordinators_of
from workflows.engine.workload import names_with_workload
from workflows.models import Case
from workflows.questions.definition import StepForm
from workflows.questions.fields import ChoiceField, LineField, TextField

#: What a letter of a coordinator's own can be about.
SUBJECTS = {
    "message": _("A message from us"),
    "question": _("We have a question"),
    "appointment": _("About our appointment"),
    "next": _("About the next step"),
    "documents": _("About your documents"),
}


class QuestionForm(StepForm):
    in_letter = "question"
    question = TextField(
        label=_("Your question"),
        max_length=2000,
        help_text=_("The applicant reads this on the status page and in a letter."),
        error_messages={"required": _("Write down your question.")},
    )


class AnswerForm(StepForm):
    answer = TextField(
        label=_("The answer"),
        max_length=4000,
        error_messages={"required": _("Write down the answer.")},
    )


class MessageForm(StepForm):
    """Words of the coordinator for the applicant, part of the letter."""

    in_letter = "message"
    message = TextField(
        label=_("Message to the applicant"),
        max_length=2000,
        required=False,
        help_text=_("Stands in the letter as you write it."),
    )


class ReasonForm(StepForm):
    """Words that must be given, part of the letter."""

    in_letter = "message"
    message = TextField(
        label=_("Reason"),
        max_length=2000,
        help_text=_("The applicant reads this in the letter. Be kind and clear."),
        error_messages={"required": _("Write down the reason.")},
    )


class LetterForm(StepForm):
    """A letter of a coordinator's own. What it is about is chosen, so that nothing of a person stands in its subject."""

    in_letter = "letter"
    about_what = ChoiceField(
        label=_("What is it about?"),
        choices=list(SUBJECTS.items()),
        widget=forms.Select,
        help_text=_(
            "This is the subject of the e-mail, which others may see on a telephone. So it names nobody, and you choose it from"
            " a list."
        ),
        error_messages={"required": _("Choose what it is about.")},
    )
    letter = TextField(
        label=_("Your letter"),
        max_length=6000,
        rows=12,
        help_text=_(
            "The opening and the greeting are added by themselves. An empty line begins a paragraph, lines with - in front are a"
            " list, *words between stars* are bold, and the address of a page becomes a link."
        ),
        error_messages={"required": _("Write your letter.")},
    )


class SendBackForm(StepForm):
    why = TextField(
        label=_("What do you want to say about it?"),
        max_length=2000,
        help_text=_("Your colleague reads this. The applicant does not."),
        error_messages={"required": _("Write down what your colleague should know.")},
    )


class WithdrawForm(StepForm):
    reason = TextField(label=_("Why do you stop?"), max_length=2000, required=False, rows=3)


class OwnerForm(StepForm):
    """Who takes the case: a coordinator of its foundation."""

    owner = ChoiceField(label=_("Coordinator"), widget=forms.Select)

    def about(self, case: Case) -> None:
        self.about_many([case.foundation_id or 0])

    def about_many(self, foundations: Collection[int]) -> None:
        owner = cast(ChoiceField, self.fields["owner"])
        named = [names_with_workload(coordinators_of(each), each) for each in foundations]
        owner.choices = list({str(key): (str(key), name) for each in named for key, name in each}.values())


class TransferForm(StepForm):
    foundation = ChoiceField(label=_("To which foundation?"), widget=forms.Select)
    message = TextField(label=_("Message to the applicant"), max_length=2000, required=False, rows=4)

    def about(self, case: Case) -> None:
        self.about_many([case.foundation_id or 0])

    def about_many(self, foundations: Collection[int]) -> None:
        elsewhere = cast(ChoiceField, self.fields["foundation"])
        elsewhere.choices = [
            (foundation.slug, foundation.name)
            for foundation in foundations_today()
            if [foundation.pk] != list(foundations)
        ]


class DocumentForm(StepForm):
    attachment = LineField(label=_("Attachment"), max_length=36, widget=forms.HiddenInput)
