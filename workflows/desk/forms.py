"""What staff write on the page of a case, beside the forms of the moves themselves."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import date
from itertools import chain
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from organisation.calendar import workdays
from organisation.forms import PlainForm
from organisation.people.models import User
from workflows.questions.documents import ALLOWED, check_upload
from workflows.questions.fields import LineField, TextField
from workflows.selectors.mentions import named_in


class NoteForm(PlainForm):
    """A note beside the case. `key` tells one form that was shown from the next."""

    body = TextField(
        label=_("Note"), max_length=4000, rows=4, error_messages={"required": _("Write your note first.")}
    )
    shared = forms.BooleanField(
        label=_("Share with the applicant"),
        required=False,
        help_text=_("A shared note stands on the status page, and the applicant gets an e-mail with it."),
    )
    key = forms.UUIDField(initial=uuid.uuid4, required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, people: Mapping[str, User], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.people = people
        self.fields["body"].widget.attrs["data-key"] = "n"
        if people:
            names = ", ".join(f"@{name}" for name in people)
            self.fields["body"].help_text = _("Name a colleague to have them read it: %(names)s.") % {
                "names": names
            }

    def clean(self) -> dict[str, Any]:
        """A name that is nobody's is told: whoever wrote it believes that somebody hears of it."""
        cleaned = super().clean() or {}
        named, unknown = named_in(cleaned.get("body", ""), self.people)
        if unknown:
            can = ", ".join(f"@{name}" for name in self.people) or _("nobody")
            words = _("Nobody who works on this case is called %(name)s. You can name: %(can)s.")
            self.add_error("body", words % {"name": f"@{unknown[0]}", "can": can})
        elif named and cleaned.get("shared"):
            self.add_error("shared", _("A note that names a colleague stays among us. Write two notes."))
        return cleaned


class ReplyForm(PlainForm):
    """An answer that came in by mail, by post or by telephone. `key` tells one form that was shown from the next."""

    answers = forms.TypedChoiceField(
        label=_("To which letter?"), required=False, coerce=int, empty_value=None, widget=forms.Select
    )
    sender = LineField(
        label=_("From whom"),
        max_length=200,
        help_text=_("A name, with the e-mail address or the telephone if you want to keep it."),
        error_messages={"required": _("Write down from whom it is.")},
    )
    received_on = forms.DateField(
        label=_("Received on"),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"required": _("Choose the day.")},
    )
    body = TextField(
        label=_("What it says"),
        max_length=20_000,
        rows=10,
        help_text=_("Paste the mail, or write down what was said. The applicant does not see it here."),
        error_messages={"required": _("Paste or write what it says.")},
    )
    file = forms.FileField(
        label=_("Document that came along"),
        required=False,
        help_text=_("A PDF, a photo or a text document of at most 10 MB."),
        error_messages={"empty": _("This file is empty. Choose another file.")},
    )
    key = forms.UUIDField(initial=uuid.uuid4, required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, letters: list[tuple[int, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["answers"].choices = [
            ("", _("None of these")),
            *((str(key), words) for key, words in letters),
        ]
        self.fields["file"].widget.attrs["accept"] = ",".join(ALLOWED.values())

    def clean_received_on(self) -> date:
        if self.cleaned_data["received_on"] > workdays.today():
            raise forms.ValidationError(_("This day is still to come."))
        return self.cleaned_data["received_on"]

    def clean_file(self) -> UploadedFile | None:
        if self.cleaned_data["file"]:
            check_upload(self.cleaned_data["file"])
        return self.cleaned_data["file"]


class AttachmentForm(PlainForm):
    """A document that staff add to the case."""

    file = forms.FileField(
        label=_("Document"),
        help_text=_("A PDF, a photo or a text document of at most 10 MB. The applicant does not see it."),
        error_messages={
            "required": _("Choose a file first."),
            "empty": _("This file is empty. Choose another file."),
        },
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["file"].widget.attrs["accept"] = ",".join(ALLOWED.values())

    def clean_file(self) -> UploadedFile:
        check_upload(self.cleaned_data["file"])
        return self.cleaned_data["file"]


class CommentForm(PlainForm):
    """A remark that goes with a move."""

    comment = TextField(
        label=_("Remark for colleagues"),
        max_length=2000,
        rows=3,
        required=False,
        help_text=_("Not required. The applicant does not see it."),
    )


class SubstituteForm(PlainForm):
    """Who stands in for whom, from one day to another."""

    absent = forms.ChoiceField(label=_("Who is away"))
    substitute = forms.ChoiceField(
        label=_("Who stands in"),
        error_messages={"required": _("Choose who stands in.")},
        help_text=_(
            "Whoever stands in sees and does on these days what the other one could. A coordinator of another foundation may"
            " stand in too."
        ),
    )
    first_day = forms.DateField(
        label=_("From"),
        widget=forms.DateInput(attrs={"type": "date"}),
        error_messages={"required": _("Choose the first day.")},
    )
    last_day = forms.DateField(
        label=_("Up to and including"),
        widget=forms.DateInput(attrs={"type": "date"}),
        error_messages={"required": _("Choose the last day.")},
    )

    def __init__(
        self, *args: Any, absent: list[User], substitutes: Mapping[str, list[User]], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        everybody = chain(absent, *substitutes.values())
        self.known = {str(person.pk): person for person in everybody}
        self.fields["absent"].choices = [(str(person.pk), person.full_name) for person in absent]
        self.fields["substitute"].choices = [
            ("", _("Choose a colleague")),
            *(
                (where, [(str(person.pk), person.full_name) for person in people])
                for where, people in substitutes.items()
            ),
        ]

    def people(self) -> dict[str, User]:
        return {name: self.known[self.cleaned_data[name]] for name in ("absent", "substitute")}

    def days(self) -> dict[str, date]:
        return {name: self.cleaned_data[name] for name in ("first_day", "last_day")}


class HandOverForm(PlainForm):
    """Who gets the cases."""

    EVERYONE = "everyone"

    to = forms.ChoiceField(label=_("Who gets them"))
    comment = TextField(
        label=_("Remark for colleagues"),
        max_length=2000,
        rows=3,
        required=False,
        help_text=_("Not required. It stands with each case. The applicant does not see it."),
    )

    def __init__(self, *args: Any, receivers: list[tuple[int, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        people = [(str(key), name) for key, name in receivers]
        divided = [(self.EVERYONE, _("Divide them: each goes to who has the fewest"))]
        self.fields["to"].choices = [*(divided if len(people) > 1 else []), *people]
