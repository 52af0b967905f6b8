"""What staff write on the page of a case, beside the forms of the moves themselves."""

from __future__ import annotations

import uuid
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from organisation.forms import PlainForm
from workflows.questions.fields import TextField
from workflows.services.attachments import ALLOWED, check_upload


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
