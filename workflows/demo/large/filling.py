"""Forms filled in by nobody: an answer for every question of any form, by what kind of question it is."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from string import ascii_uppercase
from typing import Any

from workflows.demo.large import words
from workflows.questions import fields
from workflows.questions.definition import Answers, StepForm

#: How often a question that may be left open is answered.
ANSWERED = 0.5


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who does not exist."""

    first_name: str
    name_prefix: str
    last_name: str
    email: str

    @classmethod
    def invented(cls, random: Random, number: int) -> Person:
        first = random.choice(words.FIRST_NAMES)
        prefix, last = random.choice(words.LAST_NAMES)
        prefix, last = prefix.replace("_", " "), last.replace("_", " ")
        address = f"{first}.{last}.{number}@example.nl".lower().replace(" ", "").replace("é", "e")
        return cls(first, prefix, last, address)

    def answers(self) -> Answers:
        """What a form asks of a name and an address, where it does."""
        told = {name: getattr(self, name) for name in ("first_name", "name_prefix", "last_name", "email")}
        return {name: value for name, value in told.items() if value}


def filled(form: type[StepForm], random: Random, known: Answers) -> Answers:
    """Answers to the questions of a form, those in `known` as they are; as clean as the form itself would make them."""
    answers: Answers = {}
    for name, field in form.base_fields.items():
        condition = form.conditions.get(name)
        if condition and not condition.holds(answers):
            continue
        if name in known:
            answers[name] = known[name]
        elif field.required or (name not in KNOWN and random.random() < ANSWERED):
            answers[name] = _answer(name, field, random)
    return answers


#: What only the person can tell: left open where it is not known.
KNOWN = ("first_name", "name_prefix", "last_name", "email", "municipality")


def _answer(name: str, field: Any, random: Random) -> Any:
    match field:
        case fields.ChoicesField():
            chosen = [key for key, _label in field.choices if random.random() < ANSWERED]
            return chosen or [next(iter(field.choices))[0]]
        case fields.ChoiceField():
            return random.choice([key for key, _label in field.choices if key])
        case fields.ConsentField():
            return True
        case fields.BirthYearField():
            first, last = field.bounds
            return random.randint(first + 30, last)
        case fields.PhoneField():
            return field.clean(random.choice(words.PHONES))
        case fields.PostcodeField():
            return f"{random.randint(1011, 9999)} {random.choice('ABCDEGHK')}{random.choice(ascii_uppercase)}"
        case _:
            return random.choice(words.TEXTS.get(name, words.REMARKS))
