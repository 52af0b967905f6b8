"""The questions that a foundation adds to a form, from the blocks in which its staff write them. None must be answered."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from workflows.questions.dates import DayField
from workflows.questions.definition import Step, StepForm
from workflows.questions.documents import DocumentField
from workflows.questions.fields import ChoiceField, ChoicesField, TextField

#: The address of their step, for every form.
OWN = "eigen-vragen"
LONG, SHORT = 2000, 200


def own_step(blocks: Iterable[Mapping[str, Any]], set_id: int) -> Step:
    """The step that asks what stands in `blocks`, as they are kept in the database."""
    fields = {name_of(block["id"]): FIELDS[block["type"]](block["value"]) for block in blocks}
    form = type(StepForm)("OwnQuestionsForm", (StepForm,), fields)
    return Step(OWN, _("Questions of your foundation"), form, set_id=set_id)


def name_of(block_id: str) -> str:
    """What the answer is called. The same for as long as the question is, however it is worded."""
    return f"own_{hashlib.blake2b(block_id.encode(), digest_size=6).hexdigest()}"


def _words(value: Mapping[str, Any]) -> dict[str, Any]:
    return {"label": value["question"], "help_text": value.get("help_text", ""), "required": False}


def _text(value: Mapping[str, Any]) -> forms.Field:
    if value.get("long"):
        return TextField(max_length=LONG, rows=5, **_words(value))
    return TextField(max_length=SHORT, rows=2, **_words(value))


def _choice(value: Mapping[str, Any]) -> forms.Field:
    kind = ChoicesField if value.get("several") else ChoiceField
    return kind(choices=[(each["value"], each["value"]) for each in value["options"]], **_words(value))


def _date(value: Mapping[str, Any]) -> forms.Field:
    words = _words(value)
    return DayField(**words | {"help_text": words["help_text"] or _("For example: 3-5-2026.")})


def _file(value: Mapping[str, Any]) -> forms.Field:
    words = _words(value)
    usual = _(
        "A PDF, a photo (JPG, PNG, HEIC) or a text document (DOCX, ODT) of at most 10 MB. "
        "No copy of your VOG or passport."
    )
    return DocumentField(**words | {"help_text": words["help_text"] or usual})


FIELDS: dict[str, Callable[[Mapping[str, Any]], forms.Field]] = {
    "text": _text,
    "choice": _choice,
    "date": _date,
    "file": _file,
}
