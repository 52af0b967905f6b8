"""The questions to a candidate mentor. Who they are is known already, and is not asked."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from mentorships.choices import CLIENTS, DISTANCES, LANGUAGES, TARGET_GROUPS, TIMES
from mentorships.models import AgreementText, TextKind
from mentorships.selectors.mentors import candidate_of
from mentorships.selectors.slots import free_slots, slot_in_words, slot_of_key
from mentorships.selectors.texts import newest_texts, text_called
from workflows.questions.definition import Condition, Questions, Step, StepForm
from workflows.questions.fields import ChoiceField, ChoicesField, LineField, TextField

KEY_PATTERN = r"^[a-z0-9-]+$"


class VersionBox(forms.CheckboxInput):
    """A box that sends which version of a text it stands below."""

    version = ""

    def value_from_datadict(self, data: Any, files: Any, name: str) -> str:
        return data.get(name) or ""

    def value_omitted_from_data(self, data: Any, files: Any, name: str) -> bool:
        return False

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        context = super().get_context(name, self.version, attrs)
        context["widget"]["attrs"].pop("checked", None)
        if value and value == self.version:
            context["widget"]["attrs"]["checked"] = True
        return context


class VersionField(LineField):
    """That somebody agrees with a text, answered by the key of the version that they read.

    The page asks for the version that is `offered` to its reader; a program finds it at `GET /me/mentor`. When a newer one
    was made meanwhile, that one has to be read.
    """

    pattern = KEY_PATTERN
    widget = VersionBox

    def __init__(self, *, kind: TextKind, **kwargs: Any) -> None:
        super().__init__(max_length=80, **kwargs)
        self.kind, self.rules = kind, (f"{kind}-version",)
        self.offered: AgreementText | None = None

    def offer(self, text: AgreementText | None) -> None:
        """Ask for this version."""
        self.offered = text
        self.widget.version = text.key if text else ""

    def validate(self, value: str) -> None:
        super().validate(value)
        text = self.offered if self.offered and self.offered.key == value else text_called(value)
        if text is None or text.kind != self.kind or (self.offered and self.offered.pk != text.pk):
            raise ValidationError(
                _("This is not the present version. Read the new one, and tick the box again."),
                code="version",
            )

    def display(self, value: str) -> str:
        text = text_called(value)
        return gettext("Agreed with version %(version)d") % {"version": text.version} if text else value


class WishesForm(StepForm):
    clients = ChoiceField(
        label=_("For how many clients can you be a mentor?"),
        choices=CLIENTS,
        help_text=_("Most mentors begin with one."),
        error_messages={"required": _("Choose how many clients suit you.")},
    )
    target_groups = ChoicesField(
        label=_("Whom would you like to be a mentor for?"),
        choices=TARGET_GROUPS,
        required=False,
        help_text=_("Leave it open if it makes no difference to you."),
    )
    distance = ChoiceField(
        label=_("How far do you want to travel?"),
        choices=DISTANCES,
        help_text=_("You visit a client about every two weeks. The foundation pays what travelling costs."),
        error_messages={"required": _("Choose how far you want to travel.")},
    )


class ExperienceForm(StepForm):
    experience = TextField(
        label=_("What experience do you bring?"),
        max_length=2000,
        rows=5,
        help_text=_("From work, at home or as a volunteer. A few sentences are enough."),
        error_messages={"required": _("Tell us in a few sentences what experience you bring.")},
    )
    languages = ChoicesField(
        label=_("Which languages do you speak well?"),
        choices=LANGUAGES,
        help_text=_("Some clients speak little Dutch."),
        error_messages={"required": _("Choose the languages that you speak well.")},
    )
    other_language = LineField(
        label=_("Which other language?"), required=False, help_text=_("If you ticked “Another language”.")
    )
    interests = TextField(
        label=_("What do you like to do?"),
        max_length=1000,
        rows=3,
        required=False,
        help_text=_("Walking, music, football: it makes the first conversation with a client easier."),
    )


class TimeForm(StepForm):
    availability = ChoicesField(
        label=_("When do you have time?"),
        choices=TIMES,
        help_text=_("Appointments with care professionals are mostly during the day."),
        error_messages={"required": _("Choose when you mostly have time.")},
    )
    wishes = TextField(
        label=_("Is there something that we should take into account?"),
        max_length=1000,
        rows=3,
        required=False,
        help_text=_(
            "For example that you are afraid of dogs, or do not drive. Do not write about your health."
        ),
    )


class WorldviewForm(StepForm):
    special = True
    conditions = {"worldview_wish": Condition(field="worldview", equals="ja")}

    worldview = ChoiceField(
        label=_("May we take your faith or worldview into account?"),
        required=False,
        choices=[
            ("nee", _("No, or it makes no difference to me")),
            ("ja", _("Yes, you may keep my wish and use it to find a client")),
        ],
        help_text=_(
            "You need not answer. If you say yes, only the coordinators of your foundation read it. "
            "You can take it back at any time, at “My availability”."
        ),
    )
    worldview_wish = TextField(
        label=_("What is your wish?"),
        max_length=500,
        rows=3,
        help_text=_("For example: a client with the same faith, or rather not."),
        error_messages={"required": _("Write down your wish, or choose “No”.")},
    )


class AgreementForm(StepForm):
    agreement = VersionField(
        kind=TextKind.AGREEMENT,
        label=_("I have read the volunteer agreement and agree with it"),
        error_messages={
            "required": _("Tick the box if you agree with the agreement. Call us if you do not.")
        },
    )
    conduct = VersionField(
        kind=TextKind.CONDUCT,
        label=_("I have read the code of conduct and agree with it"),
        error_messages={
            "required": _("Tick the box if you agree with the code of conduct. Call us if you do not.")
        },
    )

    def about(self, case: Any) -> None:
        """Ask for the versions that this candidate can read now."""
        mentor = candidate_of(case.account) if case.account else None
        texts = newest_texts(mentor.foundation if mentor else case.foundation)
        for kind in TextKind.values:
            self.fields[kind].offer(texts.get(kind))
            self.fields[kind].document = texts.get(kind)


class SlotField(ChoiceField):
    """A time for a conversation, by its key."""

    def display(self, value: str) -> str:
        slot = slot_of_key(UUID(value))
        return slot_in_words(slot) if slot else value


class SlotForm(StepForm):
    """Which time suits. One of the coordinator who has the case, as long as there are such; else of a colleague."""

    slot = SlotField(
        label=_("At which time?"),
        error_messages={
            "required": _("Choose a time."),
            "invalid_choice": _("This time cannot be chosen any more. Choose another one."),
        },
    )

    def about(self, case: Any) -> None:
        times = (
            list(free_slots(case.foundation_id or 0, coordinator_id=case.owner_id)) if case.owner_id else []
        )
        times = times or list(free_slots(case.foundation_id or 0))
        self.fields["slot"].choices = [(str(slot.key), slot_in_words(slot)) for slot in times]


class CancelForm(StepForm):
    in_letter = "reason"
    reason = TextField(label=_("Do you want to say why?"), max_length=500, rows=2, required=False)


class ReportForm(StepForm):
    """What came up in the conversation: for the coordinators alone."""

    report = TextField(
        label=_("Report of the conversation"),
        max_length=8000,
        rows=12,
        help_text=_(
            "What struck you, what suits this person, what you agreed on. Kept sealed; the candidate may ask to read it."
        ),
        error_messages={"required": _("Write down what came up in the conversation.")},
    )


QUESTIONS = Questions(
    version=1,
    steps=(
        Step("wensen", _("What would you like?"), WishesForm),
        Step("ervaring", _("What do you bring?"), ExperienceForm),
        Step("tijd", _("When do you have time?"), TimeForm),
        Step("levensbeschouwing", _("Faith or conviction"), WorldviewForm),
        Step("afspraken", _("What we agree on"), AgreementForm),
    ),
)
