"""In which blocks the staff of a foundation write their own questions."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.list_block import ListBlockValidationError
from wagtail.blocks.stream_block import StreamBlockValidationError
from wagtail.blocks.struct_block import StructBlockValidationError

MOST, MOST_FILES = 10, 3
# What we never ask for and may not keep.
BSN = re.compile(r"\bbsn\b|burgerservice|sofi-?nummer", re.IGNORECASE)


class AskedBlock(blocks.StructBlock):
    """A question."""

    question = blocks.CharBlock(
        label=_("Question"), max_length=150, help_text=_("In plain words, such as: Do you have a car?")
    )
    help_text = blocks.CharBlock(
        label=_("Explanation"),
        max_length=250,
        required=False,
        help_text=_("Why you ask it, or an example. Stands below the question."),
    )

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if BSN.search(f"{cleaned['question']} {cleaned['help_text']}"):
            message = _("Do not ask for a citizen service number (BSN): we may not keep it.")
            raise StructBlockValidationError(block_errors={"question": ValidationError(message)})
        return cleaned


class TextQuestionBlock(AskedBlock):
    long = blocks.BooleanBlock(label=_("Room for a longer answer"), required=False)

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        description = _("An answer in the applicant's own words.")


class OptionsBlock(blocks.ListBlock):
    """Answers to choose from, no two of them alike."""

    def set_name(self, name: str) -> None:
        """As part of a question: each answer then says what it is, since the editor shows no label beside the items of a list."""
        super().set_name(name)
        self.child_block.field.widget.attrs["aria-label"] = self.child_block.label

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        times = Counter(str(option).strip().lower() for option in cleaned)
        twice = ValidationError(_("This answer is there twice."))
        errors = {
            place: twice for place, option in enumerate(cleaned) if times[str(option).strip().lower()] > 1
        }
        if errors:
            raise ListBlockValidationError(block_errors=errors)
        return cleaned


class ChoiceQuestionBlock(AskedBlock):
    options = OptionsBlock(
        blocks.CharBlock(label=_("Answer"), max_length=100),
        label=_("Answers to choose from"),
        min_num=2,
        max_num=12,
        default=["", ""],
    )
    several = blocks.BooleanBlock(label=_("More than one answer may be chosen"), required=False)

    class Meta:
        icon = "list-ul"
        label = _("Choice")
        description = _("One of a few answers, or several of them.")


class DateQuestionBlock(AskedBlock):
    class Meta:
        icon = "date"
        label = _("Date")
        description = _("A day.")


class FileQuestionBlock(AskedBlock):
    class Meta:
        icon = "doc-full"
        label = _("File")
        description = _("A document or a photo, kept sealed with the case.")


class OwnQuestionsBlock(blocks.StreamBlock):
    """The questions, in the order in which they are asked."""

    text = TextQuestionBlock()
    choice = ChoiceQuestionBlock()
    date = DateQuestionBlock()
    file = FileQuestionBlock()

    class Meta:
        max_num = MOST
        block_counts = {"file": {"max_num": MOST_FILES}}

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        times = Counter(child.value["question"].strip().lower() for child in cleaned)
        twice = ValidationError(_("This question is there twice."))
        errors = {
            place: twice
            for place, child in enumerate(cleaned)
            if times[child.value["question"].strip().lower()] > 1
        }
        if errors:
            raise StreamBlockValidationError(block_errors=errors)
        return cleaned
