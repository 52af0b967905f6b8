"""Files that people send us: what we accept, and a file as the answer to a question."""

from __future__ import annotations

import base64
import re
from pathlib import Path
from typing import Any

import filetype
from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile, UploadedFile
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from workflows.questions.fields import QuestionMixin

# What a volunteer sends: scans, photographs and letters. Each is known by its first bytes, whatever its name says.
ALLOWED = {
    "application/pdf": ".pdf",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/heic": ".heic",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.oasis.opendocument.text": ".odt",
}
# A file in JSON, within the megabyte that one request may have.
LONGEST_NAME, LONGEST_CONTENT = 120, 700_000
BASE64_PATTERN = r"^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?(?![\s\S])"
#: What is kept as the answer: the key of the document, and what it is called.
DOCUMENT, NAME = "document", "name"


def check_upload(upload: UploadedFile) -> str:
    """The content type of an upload. Raises `ValidationError` in words when it is none of ours, empty or too large."""
    limit = settings.ATTACHMENT_MAX_BYTES
    if not upload.size:
        raise ValidationError(_("This file is empty. Choose another file."), code="empty")
    if upload.size > limit:
        message = _("This file is too large. Choose a file of at most %(limit)d MB.")
        raise ValidationError(message, code="too_large", params={"limit": limit // (1024 * 1024)})
    upload.seek(0)
    kind = filetype.guess(upload.read(8192))
    upload.seek(0)
    if kind is None or kind.mime not in ALLOWED:
        raise ValidationError(
            _(
                "We cannot accept this file. Choose a PDF, a photo (JPG, PNG, HEIC) or a text document (DOCX, ODT)."
            ),
            code="type",
        )
    return kind.mime


def file_name(name: str, content_type: str) -> str:
    """The name as it is shown and downloaded: without a path, without control characters, with the ending of what it is."""
    return Path(_last_part(name)).stem[:80] + ALLOWED[content_type]


def _last_part(name: str) -> str:
    """The name alone, of what may be a whole path."""
    last = Path(name.replace("\\", "/")).name
    return "".join(letter for letter in last if letter.isprintable()).strip(". ") or gettext("document")


def is_kept(value: Any) -> bool:
    """Whether an answer is a document that was kept before."""
    return isinstance(value, dict) and set(value) == {DOCUMENT, NAME}


class KeptFileInput(forms.FileInput):
    """A file to choose. One that was kept before is named, and can be taken away with a box; no JavaScript."""

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Any:
        """The file that was sent; else False when the one before has to go; else what stands in kept or JSON answers."""
        if upload := super().value_from_datadict(data, files, name):
            return upload
        if data.get(self._box(name)):
            return False
        given = data.get(name)
        return given if isinstance(given, dict) else None

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> SafeString:
        control = super().render(name, None, attrs, renderer)
        if not is_kept(value):
            return control
        box = self._box(name)
        return format_html(
            '<p>{}</p><div class="choice"><input type="checkbox" name="{}" id="id_{}">'
            '<label for="id_{}">{}</label></div>{}',
            gettext("We have “%(name)s”. Choose another file to replace it.") % {"name": value[NAME]},
            *(box, box, box, gettext("Take this file away"), control),
        )

    def _box(self, name: str) -> str:
        return f"{name}-away"


class DocumentField(QuestionMixin, forms.FileField):
    """A file. On a page it is chosen, in JSON it comes as base64; what is kept as the answer is the key of the document.

    A file that is new comes out of `clean` as an `UploadedFile`: `services.attachments.set_aside` makes an answer of it.
    """

    widget = KeptFileInput

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.widget.attrs["accept"] = ",".join(ALLOWED.values())

    def clean(self, value: Any, initial: Any = None) -> Any:
        if value is False:
            return None
        if not value:
            return initial if is_kept(initial) else None
        if is_kept(value):
            return value
        upload = _decoded(value) if isinstance(value, dict) else value
        check_upload(upload)
        return upload

    def bound_data(self, data: Any, initial: Any) -> Any:
        """What stands in the form after a mistake: no browser sends a file twice by itself, so the one before it."""
        return data if is_kept(data) else initial

    def accepts_json(self, value: Any) -> bool:
        return (
            type(value) is dict
            and set(value) == {"name", "content"}
            and all(type(part) is str for part in value.values())
        )

    def fits_schema(self, value: dict[str, str]) -> bool:
        name, content = value["name"], value["content"]
        return (
            1 <= len(name) <= LONGEST_NAME
            and len(content) <= LONGEST_CONTENT
            and re.search(BASE64_PATTERN, content) is not None
        )

    def schema(self) -> dict[str, Any]:
        content = {
            "type": "string",
            "contentEncoding": "base64",
            "maxLength": LONGEST_CONTENT,
            "pattern": BASE64_PATTERN,
        }
        return {
            "type": "object",
            "properties": {
                "name": {"type": "string", "minLength": 1, "maxLength": LONGEST_NAME},
                "content": content,
            },
            "required": ["name", "content"],
            "additionalProperties": False,
            "x-rules": ["file"],
        }

    def display(self, value: dict[str, str]) -> str:
        return value[NAME]


def _decoded(value: dict[str, str]) -> UploadedFile:
    """The file of a JSON answer. Raises `ValidationError`."""
    try:
        content = base64.b64decode(value["content"], validate=True)
    except ValueError:
        raise ValidationError(_("This file did not arrive whole. Send it again."), code="type") from None
    return SimpleUploadedFile(_last_part(value["name"]), content)
