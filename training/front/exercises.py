"""The exercises of a lesson as their templates show them, and as their forms send them.

A form has a field for each part of an answer: `answer` (choices, ticks, a text), or `item-KEY` for each thing that gets a
place or a partner. Nothing of it needs JavaScript.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from string import ascii_uppercase
from typing import Any

from django.http import QueryDict
from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from training.models import Answer, LessonPage
from training.questions import BadAnswer, Given, Judgement, Question, judged, keyed

PART = "item-"


def given_in(exercise: Any, posted: QueryDict) -> Given | str:
    """What was filled in, as `training.services.learning.answer` takes it. Raises `BadAnswer`."""
    value = exercise.value
    if not isinstance(value, Question):
        return posted.get("answer", "") if exercise.block_type == "reflection" else posted.getlist("answer")
    if value.kind == "choice":
        return posted.getlist("answer")
    parts = {name.removeprefix(PART): text for name, text in posted.items() if name.startswith(PART)}
    if not all(parts.values()):
        raise BadAnswer(_("Choose something for each item."))
    return _in_order(parts) if value.kind == "order" else parts


def _in_order(places: dict[str, str]) -> list[str]:
    """The keys by the places that were chosen for them. Raises `BadAnswer`."""
    numbers = sorted(places.values(), key=lambda number: (len(number), number))
    if numbers != [str(number) for number in range(1, len(places) + 1)]:
        raise BadAnswer(_("Give each item a place of its own."))
    return sorted(places, key=lambda key: int(places[key]))


@dataclass
class Exercise:
    """One exercise, with what its reader gave and what is said of that."""

    key: str
    value: Any
    given: Any = None
    judgement: Judgement | None = None
    is_right: bool = False
    is_kept: bool = False
    problem: str = ""
    typed: dict[str, Any] = field(default_factory=dict)

    @property
    def is_untouched(self) -> bool:
        """Whether nobody did anything with it that could be shown."""
        return not (self.is_kept or self.given is not None or self.problem or self.typed)

    @cached_property
    def _told(self) -> dict[str, Any]:
        return self.value.told()

    @property
    def ticks(self) -> list[tuple[str, str, bool]]:
        """The items of a checklist: (key, text, whether it is ticked)."""
        given = self.given or []
        return [(key, text, key in given) for key, text in keyed(self.value["items"]).items()]

    @property
    def parts(self) -> list[dict[str, Any]]:
        """The parts of a question as they are drawn: each with its key, text, what was chosen, and the remark about it."""
        told = self._told
        if self.value.kind == "choice":
            chosen = self.typed.get("answer", self.given or [])
            return [self._part(part) | {"is_chosen": part["id"] in chosen} for part in told["answers"]]
        return [self._part(part) | {"chosen": self._chosen(part["id"])} for part in told["items"]]

    @cached_property
    def options(self) -> list[tuple[str, str]]:
        """What can be chosen for each part, of a question that puts in order or matches: (value, label)."""
        told = self._told
        if self.value.kind == "order":
            return [(str(number), str(number)) for number in range(1, len(told["items"]) + 1)]
        lettered = zip(ascii_uppercase, told["options"], strict=False)
        return [(option["id"], f"{letter}. {option['text']}") for letter, option in lettered]

    @property
    def partners(self) -> list[str]:
        """The texts of the options of a question that matches, for the lettered list above it.

        On a telephone a control shows no more of an option than its letter and first words.
        """
        return [option["text"] for option in self._told["options"]]

    def _part(self, part: dict[str, str]) -> dict[str, Any]:
        remark = self.judgement.of(part["id"]) if self.judgement else None
        return {"key": part["id"], "text": part["text"], "remark": remark}

    def _chosen(self, key: str) -> str:
        if self.typed:
            return self.typed.get(f"{PART}{key}", "")
        if not self.given:
            return ""
        if self.value.kind == "order":
            return str(self.given.index(key) + 1) if key in self.given else ""
        return self.given.get(key, "")


class Exercises:
    """All exercises of a lesson, by key; a template asks for one by the key of its block."""

    def __init__(self, lesson: LessonPage, answers: dict[str, Answer]) -> None:
        self.lesson, self.answers = lesson, answers
        self.said: dict[str, Any] = {}
        self.said_of = ""

    def say(
        self,
        key: str,
        *,
        given: Any = None,
        problem: str = "",
        typed: QueryDict | None = None,
        unfinished: list[str] | None = None,
    ) -> None:
        """Show something with the exercise `key` that is not kept; with no key, of the lesson as a whole."""
        self.said_of = key
        self.said = {"given": given, "problem": problem, "typed": typed, "unfinished": unfinished or []}

    @property
    def problem(self) -> str:
        return self.said.get("problem", "")

    @property
    def unfinished(self) -> list[Any]:
        """The questions that keep the lesson from being finished."""
        keys = self.said.get("unfinished", [])
        return [question for question in self.lesson.questions() if question.id in keys]

    def of(self, block: Any) -> Exercise:
        answer = self.answers.get(block.id)
        exercise = Exercise(block.id, block.value)
        if answer is not None:
            exercise.given, exercise.is_right = answer.given, bool(answer.is_right)
            exercise.is_kept = True
        if block.id == self.said_of:
            exercise.problem = self.said["problem"]
            if self.said["given"] is not None:
                exercise.given = self.said["given"]
            if typed := self.said["typed"]:
                exercise.typed = {
                    name: typed.getlist(name) if name == "answer" else typed.get(name, "") for name in typed
                }
        if isinstance(block.value, Question) and exercise.given and not exercise.problem:
            exercise.judgement = judged(block.value, exercise.given)
        return exercise
