"""What mentors and staff fill in about the register, in the portal and at the desk alike."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from mentorships.models import LENGTHS, LeavingReason
from mentorships.services.slots import MOST_IN_A_ROW
from organisation.calendar.workdays import today
from organisation.forms import PlainForm
from organisation.people.bsn import contains_bsn

#: As browsers send a date, and as people type one.
DATES = ["%Y-%m-%d", "%d-%m-%Y", "%d-%m-%y", "%d/%m/%Y", "%d.%m.%Y"]
BSN = _("Remove the citizen service number (BSN) from this text. We never ask for it and may not keep it.")


class DayField(forms.DateField):
    """A day, chosen or typed."""

    def __init__(self, **kwargs: Any) -> None:
        widget = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
        super().__init__(widget=widget, input_formats=DATES, **kwargs)
        self.error_messages["invalid"] = _("Enter a day such as 31-12-2027.")


class WordsField(forms.CharField):
    """Free text of some lines, in which we do not keep a citizen service number."""

    def __init__(self, *, rows: int = 3, max_length: int = 2000, **kwargs: Any) -> None:
        super().__init__(widget=forms.Textarea(attrs={"rows": rows}), max_length=max_length, **kwargs)
        self.widget.attrs.pop("maxlength", None)  # a browser would cut a pasted text without a word

    def validate(self, value: str) -> None:
        super().validate(value)
        if contains_bsn(value):
            raise ValidationError(BSN, code="bsn")


class PauseForm(PlainForm):
    """Until when."""

    until = DayField(
        label=_("From which day are you available again?"),
        help_text=_("You can go back earlier, and make it longer."),
        error_messages={"required": _("Choose the day on which the pause is over.")},
    )


class LeaveForm(PlainForm):
    """Why."""

    reason = forms.ChoiceField(
        label=_("What is the most important reason?"),
        choices=[
            (reason.value, reason.label) for reason in LeavingReason if reason != LeavingReason.DECEASED
        ],
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose a reason.")},
    )
    words = WordsField(
        label=_("Do you want to tell more?"),
        required=False,
        help_text=_("We learn from it. Only the coordinators read it. Do not write about your client here."),
    )


class StaffPauseForm(PauseForm):
    """The same, asked of a coordinator."""

    until = DayField(
        label=_("From which day is the mentor available again?"),
        error_messages={"required": _("Choose the day on which the pause is over.")},
    )


class StaffLeaveForm(LeaveForm):
    """The same, asked of a coordinator, who may also have to write down that somebody died."""

    reason = forms.ChoiceField(
        label=_("Reason"),
        choices=[("", _("Choose a reason")), *LeavingReason.choices],
        error_messages={"required": _("Choose a reason.")},
    )
    words = WordsField(label=_("In words"), required=False)


class VogForm(PlainForm):
    """A VOG that a coordinator has seen."""

    number = forms.CharField(
        label=_("Number"),
        max_length=40,
        help_text=_("The reference that stands on the VOG. We keep no copy of it."),
        error_messages={"required": _("Enter the number of the VOG.")},
    )
    issued_on = DayField(
        label=_("Date of the VOG"), error_messages={"required": _("Enter the date of the VOG.")}
    )
    seen_on = DayField(
        label=_("Seen on"), error_messages={"required": _("Enter the day on which you saw the VOG.")}
    )
    expires_on = DayField(label=_("Last day on which it counts"), required=False)

    def __init__(self, *args: Any, years: int, **kwargs: Any) -> None:
        super().__init__(*args, **{"initial": {"seen_on": today()}, **kwargs})
        self.fields["expires_on"].help_text = _(
            "Leave it open: it then counts for %(years)d years from its date, as your foundation chose."
        ) % {"years": years}


class SlotsForm(PlainForm):
    """One or more times for a conversation, one after another."""

    day = DayField(label=_("Day"), error_messages={"required": _("Choose a day.")})
    time = forms.TimeField(
        label=_("Begins at"),
        widget=forms.TimeInput(format="%H:%M", attrs={"type": "time"}),
        input_formats=["%H:%M", "%H.%M", "%H:%M:%S"],
        error_messages={
            "required": _("Choose the time at which it begins."),
            "invalid": _("Enter a time such as 14:30."),
        },
    )
    minutes = forms.TypedChoiceField(
        label=_("Length"),
        choices=[(length, _("%(minutes)d minutes") % {"minutes": length}) for length in LENGTHS],
        coerce=int,
        initial=60,
    )
    count = forms.TypedChoiceField(
        label=_("How many, one after another"),
        choices=[(number, str(number)) for number in range(1, MOST_IN_A_ROW + 1)],
        coerce=int,
        initial=1,
    )
    place = forms.CharField(
        label=_("Place"),
        max_length=200,
        required=False,
        help_text=_("An address, or “by telephone”. Not for a video call."),
    )
    online_url = forms.URLField(label=_("Address of the video call"), required=False, assume_scheme="https")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if not self.errors and not (cleaned.get("place") or cleaned.get("online_url")):
            self.add_error("place", _("Say where it is: a place, or the address of a video call."))
        return cleaned

    @property
    def starts_at(self) -> datetime:
        """The moment that was chosen, in the Netherlands."""
        chosen = datetime.combine(self.cleaned_data["day"], self.cleaned_data["time"])
        return timezone.make_aware(chosen)


class TextForm(PlainForm):
    """A new version of the agreement or of the code of conduct."""

    body = WordsField(
        label=_("Words"),
        rows=24,
        max_length=20_000,
        help_text=_(
            "Plain text. An empty line begins a new part; a short line above it is its heading. "
            "What mentors accept is exactly this."
        ),
        error_messages={"required": _("Write the text.")},
    )
    holds_from = DayField(
        label=_("Holds from"),
        help_text=_(
            "Give mentors time to read it. From this day on, who has not accepted it gets no new client until they have."
        ),
        error_messages={"required": _("Choose the day from which it holds.")},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        initial = {"holds_from": today() + timedelta(days=30)} | kwargs.pop("initial", {})
        super().__init__(*args, initial=initial, **kwargs)


class AcceptForm(PlainForm):
    """That somebody agrees with the text above it. `version` is the one that was shown."""

    agree = forms.BooleanField(
        label=_("I have read this text and agree with it"),
        error_messages={"required": _("Tick the box if you agree. Call your coordinator if you do not.")},
    )
    version = forms.CharField(widget=forms.HiddenInput, max_length=80)
