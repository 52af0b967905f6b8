"""The form in which the words of a letter are written."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from organisation.forms import PlainForm
from organisation.people.models import User
from workflows.engine.definition import Process
from workflows.engine.letters import Words
from workflows.models import Case
from workflows.selectors.desk import case_meant
from workflows.services.letters import refuse_wrong


class WordsForm(PlainForm):
    """A subject and a text with placeholders, the version that they were written from, and a case to see them filled in."""

    subject = forms.CharField(
        label=_("Subject"), max_length=150, error_messages={"required": _("Write the subject.")}
    )
    body = forms.CharField(
        label=_("Text"),
        max_length=10_000,
        widget=forms.Textarea(attrs={"rows": 18}),
        help_text=_(
            "An empty line begins a paragraph. Lines with - or 1. in front are a list, *words between stars* are bold, and the"
            " address of a page becomes a link."
        ),
        error_messages={"required": _("Write the text.")},
    )
    reference = forms.CharField(
        label=_("Preview with a case"),
        max_length=200,
        required=False,
        help_text=_(
            "The reference of a case of yours, or the name of the person. Without one the preview is for somebody invented."
        ),
    )
    seen = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, process: Process, key: str, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.process, self.key, self.user = process, key, user
        self.case: Case | None = None
        self.fields["reference"].widget.attrs |= {"list": "cases", "autocomplete": "off"}

    def clean_body(self) -> str:
        """With the line ends that everything else expects."""
        return self.cleaned_data["body"].replace("\r\n", "\n").replace("\r", "\n")

    def clean_reference(self) -> str:
        reference = self.cleaned_data["reference"]
        if reference:
            self.case = case_meant(reference, self.user, kind=self.process.kind)
            if self.case is None:
                raise ValidationError(
                    _("There is no such case of yours among: %(process)s.") % {"process": self.process.title}
                )
        return reference

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if "subject" in cleaned and "body" in cleaned:
            try:
                refuse_wrong(
                    process=self.process, key=self.key, subject=cleaned["subject"], body=cleaned["body"]
                )
            except ValidationError as wrong:
                for field, problems in wrong.message_dict.items():
                    for problem in problems:
                        self.add_error(field, problem)
        return cleaned

    def words(self) -> Words:
        return Words(self.cleaned_data["subject"], self.cleaned_data["body"])
