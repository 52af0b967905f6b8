"""What mentors choose from when they tell what they want; also the words in which it is shown."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _

Choices = list[tuple[str, Any]]

CLIENTS: Choices = [("1", _("One client")), ("2", _("Two clients")), ("3", _("Three clients"))]
DISTANCES: Choices = [
    ("5", _("Up to 5 kilometres")),
    ("10", _("Up to 10 kilometres")),
    ("20", _("Up to 20 kilometres")),
    ("30", _("Up to 30 kilometres")),
    ("50", _("Up to 50 kilometres")),
]
TARGET_GROUPS: Choices = [
    ("ouderen", _("Older people")),
    ("dementie", _("People with dementia")),
    ("verstandelijk", _("People with an intellectual disability")),
    ("psychisch", _("People with a mental illness")),
    ("hersenletsel", _("People with a brain injury")),
    ("verslaving", _("People with an addiction")),
    ("jongeren", _("Young people from 18 to 24")),
    ("thuis", _("People who live at home")),
]
LANGUAGES: Choices = [
    ("nl", _("Dutch")),
    ("en", _("English")),
    ("de", _("German")),
    ("fr", _("French")),
    ("tr", _("Turkish")),
    ("ar", _("Arabic")),
    ("ber", _("Berber")),
    ("pl", _("Polish")),
    ("pap", _("Papiamento")),
    ("srn", _("Sranan Tongo")),
    ("ngt", _("Dutch Sign Language")),
    ("anders", _("Another language")),
]
TIMES: Choices = [
    ("overdag", _("Weekdays, during the day")),
    ("avond", _("Weekdays, in the evening")),
    ("weekend", _("At the weekend")),
]
#: What is kept of an intake, with how it is called and what it was chosen from; None: it was written.
TOLD: dict[str, tuple[Any, Choices | None]] = {
    "target_groups": (_("Clients"), TARGET_GROUPS),
    "availability": (_("When"), TIMES),
    "languages": (_("Languages"), LANGUAGES),
    "other_language": (_("Other language"), None),
    "experience": (_("Experience"), None),
    "interests": (_("Interests"), None),
    "wishes": (_("Wishes"), None),
}


def in_words(told: dict[str, Any]) -> list[tuple[str, str]]:
    """What somebody told, as (what, text), in the order of the questions; what was left open is left out."""
    return [(str(what), _text(told[key], choices)) for key, (what, choices) in TOLD.items() if told.get(key)]


def _text(value: Any, choices: Choices | None) -> str:
    if choices is None:
        return str(value)
    labels = dict(choices)
    return ", ".join(str(labels.get(each, each)) for each in value)
