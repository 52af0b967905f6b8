"""The kinds of question a form is made of.

Each accepts every reasonable spelling, keeps one, says in words what to do when it cannot, and describes itself as JSON
Schema (2020-12). `x-rules` in a schema names what a schema cannot say; docs/api.md explains each.
"""

import re
from collections.abc import Iterable
from copy import deepcopy
from typing import Any, Self, cast

import phonenumbers
from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _
from localflavor.nl.forms import NLZipCodeField
from phonenumbers import NumberParseException, PhoneNumberFormat

from organisation.calendar import workdays
from organisation.foundations.selectors import municipality_choices
from organisation.people import phones
from organisation.people.bsn import contains_bsn
from workflows.questions.widgets import LongSelect

# These patterns stand in the schemas too, so each means the same to Python and to ECMA-262: spaces are listed where the two
# differ on `\s`, and no `$` could stand before a last line end.
BLANK = r"[ \t\n\r\u00a0]*"
# Control characters are never part of a name or a text; a tab or a line end is part of a text.
LINE_PATTERN = r"^[^\u0000-\u001f\u007f]*[\t\n\r]*$"
TEXT_PATTERN = r"^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$"
# What makes mail programs show a link, or stands in markup, is no part of a name.
NO_NAME_PATTERN = r"://|[Ww][Ww][Ww]\.|[<>]"
# Something that is not blank: whatever Python or ECMA-262 calls a space does not count.
FILLED_PATTERN = r"[^\s\u001c-\u001f\u0085\ufeff]"
# One @, something before it, and a host of labels with a dot: what mail servers accept in practice (ASCII, RFC 5321 lengths).
EMAIL_PATTERN = (
    rf"^{BLANK}[A-Za-z0-9!#$%&'*+/=?^_`{{|}}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{{|}}~-]+)*"
    rf"@([A-Za-z0-9]([A-Za-z0-9-]{{0,61}}[A-Za-z0-9])?\.)+[A-Za-z]{{2,63}}{BLANK}$"
)
POSTCODE_PATTERN = rf"^{BLANK}[1-9][0-9]{{3}}{BLANK}[A-Za-z]{{2}}{BLANK}$"
NEVER_USED_PATTERN = rf"[Ss][AaDdSs]{BLANK}$"
PHONE_PATTERN = rf"^{BLANK}(\+|00)?[0-9(][0-9 ().\-/]{{7,24}}{BLANK}$"


class QuestionMixin:
    """What every question can say about itself."""

    json_type: type = str
    widget: forms.Widget
    validators: list[Any]

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        """The question of one form: it may be asked otherwise there, and its answers to choose from are the same ones.

        Django copies those too, all the words of them, for each form that is made.
        """
        own = object.__new__(type(self))
        own.__dict__ = self.__dict__ | {
            "widget": deepcopy(self.widget, memo),
            "error_messages": self.__dict__["error_messages"].copy(),
            "validators": [*self.validators],
        }
        return own

    def accepts_json(self, value: Any) -> bool:
        """Whether a JSON value has the type of this question; what it says is judged by `clean`."""
        return type(value) is self.json_type

    def fits_schema(self, value: Any) -> bool:
        """Whether a JSON value of the right type is spelled as `schema` says, before `clean` tidies it up."""
        return True

    def schema(self) -> dict[str, Any]:
        """The JSON Schema of one answer, without its title and description."""
        return {"type": "string"}

    def display(self, value: Any) -> str:
        """The answer as people read it."""
        return str(value)


class WrittenMixin(QuestionMixin):
    """A question that is answered in writing: by patterns, a length, and rules that no schema can say."""

    max_length: int | None
    required: bool
    pattern: str
    never: str = ""
    rules: tuple[str, ...] = ()

    def patterns(self) -> list[str]:
        """What an answer looks like; one that is not required may be blank."""
        return [self.pattern] if self.required else [rf"^{BLANK}$|{self.pattern}"]

    def fits_schema(self, value: str) -> bool:
        return (
            len(value) <= (self.max_length or len(value))
            and all(re.search(pattern, value) for pattern in self.patterns())
            and not (self.never and re.search(self.never, value))
        )

    def schema(self) -> dict[str, Any]:
        first, *others = self.patterns()
        schema: dict[str, Any] = {"type": "string", "maxLength": self.max_length, "pattern": first}
        if others:
            schema["allOf"] = [{"pattern": pattern} for pattern in others]
        if self.never:
            schema["not"] = {"pattern": self.never}
        if self.rules:
            schema["x-rules"] = list(self.rules)
        return schema


def check_length(value: Any, max_length: int | None) -> None:
    """Count what was sent, as a schema does, and not what is left after stripping."""
    if max_length and isinstance(value, str) and len(value) > max_length:
        message = _("Use at most %(limit)d characters; you have %(length)d.")
        raise ValidationError(message, code="max_length", params={"limit": max_length, "length": len(value)})


def _with_short_line_ends(value: Any) -> Any:
    """Browsers send a line end as two characters; nobody typed the second."""
    return value.replace("\r\n", "\n").replace("\r", "\n") if isinstance(value, str) else value


def _no_match(pattern: str, message: Any, code: str) -> RegexValidator:
    return RegexValidator(pattern, message, code=code)


class LineField(WrittenMixin, forms.CharField):
    """One line of text, such as a name in any script."""

    pattern = LINE_PATTERN

    def __init__(self, *, max_length: int = 100, **kwargs: Any) -> None:
        super().__init__(max_length=max_length, **kwargs)
        self.validators.append(
            _no_match(LINE_PATTERN, _("Use only letters, digits and punctuation."), "characters")
        )

    def clean(self, value: Any) -> str:
        check_length(value, self.max_length)
        return super().clean(value)

    def patterns(self) -> list[str]:
        return [self.pattern, FILLED_PATTERN] if self.required else [self.pattern]


class NameField(LineField):
    """A part of a name, in any script. Letters begin with it, so nobody may have us mail a web address to somebody else."""

    never = NO_NAME_PATTERN

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        message = _("Enter only a name here, without a web address and without the signs < and >.")
        self.validators.append(RegexValidator(NO_NAME_PATTERN, message, code="name", inverse_match=True))


class TextField(LineField):
    """Free text of some lines. A citizen service number in it is refused: we never ask for it and may not keep it."""

    widget = forms.Textarea
    pattern = TEXT_PATTERN
    rules = ("no-bsn",)

    def __init__(self, *, max_length: int = 4000, rows: int = 6, **kwargs: Any) -> None:
        super().__init__(max_length=max_length, **kwargs)
        self.widget.attrs["rows"] = rows
        self.widget.attrs.pop("maxlength", None)  # a browser would cut a pasted text without a word
        self.validators = [v for v in self.validators if getattr(v, "code", "") != "characters"]
        self.validators.append(
            _no_match(TEXT_PATTERN, _("Remove the control characters from this text."), "characters")
        )

    def clean(self, value: Any) -> str:
        return super().clean(_with_short_line_ends(value))

    def validate(self, value: str) -> None:
        super().validate(value)
        if contains_bsn(value):
            raise ValidationError(
                _(
                    "Remove the citizen service number (BSN) from this text. We never ask for it and may not keep it."
                ),
                code="bsn",
            )

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        return {name: value for name, value in super().widget_attrs(widget).items() if name != "maxlength"}


class MailField(WrittenMixin, forms.CharField):
    """An e-mail address."""

    widget = forms.EmailInput
    pattern = EMAIL_PATTERN

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=254, **kwargs)
        self.validators.append(
            _no_match(EMAIL_PATTERN, _("Enter an e-mail address such as naam@voorbeeld.nl."), "email")
        )

    def clean(self, value: Any) -> str:
        check_length(value, self.max_length)
        return super().clean(value)


class PhoneField(WrittenMixin, forms.CharField):
    """A telephone number in any usual spelling, Dutch unless it begins with + or 00; kept as +31612345678."""

    widget = forms.TextInput
    pattern = PHONE_PATTERN
    rules = ("phone",)
    message = _("Enter a telephone number such as 06 12345678 or +32 470 12 34 56.")

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=30, **kwargs)
        self.widget.input_type = "tel"

    def to_python(self, value: Any) -> str:
        check_length(value, self.max_length)
        text = super().to_python(value)
        if not text:
            return ""
        if not re.match(PHONE_PATTERN, text):
            raise ValidationError(self.message, code="phone")
        try:
            number = phonenumbers.parse(text, "NL")
        except NumberParseException:
            raise ValidationError(self.message, code="phone") from None
        if not phonenumbers.is_valid_number(number):
            raise ValidationError(self.message, code="phone")
        return phonenumbers.format_number(number, PhoneNumberFormat.E164)

    def display(self, value: str) -> str:
        return phones.as_read(value)


class PostcodeField(WrittenMixin, NLZipCodeField):
    """A Dutch postcode, kept as 1234 AB. SA, SD and SS are never used."""

    pattern = POSTCODE_PATTERN
    never = NEVER_USED_PATTERN
    message = _("Enter a postcode such as 1234 AB.")

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=12, **kwargs)
        self.error_messages["invalid"] = self.message
        self.validators = [
            RegexValidator(r"^$|^[1-9]\d{3} (?!S[ADS])[A-Z]{2}$", self.message, code="invalid")
        ]

    def clean(self, value: Any) -> str:
        check_length(value, self.max_length)
        text = "".join((value or "").split()).upper() if isinstance(value, str) else value
        return super().clean(text)


def _options(field: forms.ChoiceField) -> list[tuple[str, Any]]:
    """The answers to choose from; none of our questions has them in groups."""
    return [(str(key), label) for key, label in cast(Iterable[tuple[Any, Any]], field.choices)]


class ChoiceField(QuestionMixin, forms.ChoiceField):
    """One of a few answers."""

    widget = forms.RadioSelect

    def fits_schema(self, value: str) -> bool:
        return bool(value)

    def schema(self) -> dict[str, Any]:
        options = [{"const": key, "title": str(label)} for key, label in _options(self) if key]
        chosen: dict[str, Any] = {"oneOf": options} if options else {"not": {}}
        return {"type": "string"} | chosen

    def display(self, value: str) -> str:
        return str(dict(_options(self)).get(value, value))


class ChoicesField(QuestionMixin, forms.MultipleChoiceField):
    """Any number of answers out of a few."""

    widget = forms.CheckboxSelectMultiple
    json_type = list

    def accepts_json(self, value: Any) -> bool:
        return type(value) is list and all(type(item) is str for item in value)

    def fits_schema(self, value: list[str]) -> bool:
        return len(set(value)) == len(value)

    def schema(self) -> dict[str, Any]:
        options = [{"const": key, "title": str(label)} for key, label in _options(self)]
        least: dict[str, Any] = {"minItems": 1} if self.required else {}
        return {"type": "array", "uniqueItems": True, "items": {"oneOf": options}} | least

    def display(self, value: list[str]) -> str:
        labels = dict(_options(self))
        return ", ".join(str(labels.get(item, item)) for item in value)


class MunicipalityField(ChoiceField):
    """A municipality by its CBS code. Where someone lives decides which foundation helps them."""

    widget = LongSelect

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(choices=_municipalities, **kwargs)

    def valid_value(self, value: Any) -> bool:
        """Whether it is one of the codes, without making hundreds of choices ready to be drawn."""
        return any(value == code for code, _name in municipality_choices())


def _municipalities() -> list[tuple[str, str]]:
    return [("", str(_("Choose your municipality"))), *municipality_choices()]


class BirthYearField(QuestionMixin, forms.IntegerField):
    """A year of birth of an adult: volunteers and clients are 18 or older (domain.md)."""

    json_type = int
    widget = forms.TextInput
    oldest, adult = 110, 18

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.widget.attrs |= {"inputmode": "numeric", "size": 6}
        self.error_messages["invalid"] = _("Enter your year of birth in four digits, such as 1968.")

    def accepts_json(self, value: Any) -> bool:
        """JSON knows only numbers: 1970.0 is the same one as 1970."""
        return type(value) is int or (type(value) is float and value.is_integer())

    @property
    def bounds(self) -> tuple[int, int]:
        year = workdays.today().year
        return year - self.oldest, year - self.adult

    def validate(self, value: int | None) -> None:
        super().validate(value)
        if value is None:
            return
        first, last = self.bounds
        if value > last:
            raise ValidationError(_("You can become a mentor from the age of 18."), code="too_young")
        if value < first:
            raise ValidationError(self.error_messages["invalid"], code="invalid")

    def schema(self) -> dict[str, Any]:
        first, last = self.bounds
        return {"type": "integer", "minimum": first, "maximum": last}


class ConsentField(QuestionMixin, forms.BooleanField):
    """A box that must be ticked."""

    json_type = bool

    def schema(self) -> dict[str, Any]:
        return {"const": True} if self.required else {"type": "boolean"}

    def display(self, value: bool) -> str:
        return str(_("Yes") if value else _("No"))
