"""The questions of a quiz: what somebody may know before answering, and what is said of an answer.

Every kind of question is the value of a block (`training.blocks`) with two methods: `told()` is all that leaves the server
before there is an answer; `judge(given)` looks at one. Neither knows who answers, or where the answer is kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from django.utils.translation import gettext as _
from wagtail import blocks

#: What was answered: the key of one answer or more, or a key for each item.
Given = list[str] | dict[str, str]


class BadAnswer(ValueError):
    """Something that is no answer to this question; `str()` says what to do, to whoever answers."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What is said of one part of an answer: the key of the part, whether it is right, and why."""

    key: str
    is_right: bool
    text: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is said of an answer. `remarks` are about its parts, `text` about the whole."""

    is_right: bool
    remarks: tuple[Remark, ...]
    text: str = ""

    def of(self, key: str) -> Remark | None:
        return next((remark for remark in self.remarks if remark.key == key), None)


def shuffled(keys: Iterable[str]) -> list[str]:
    """The keys in an order that says nothing of the one they came in, and that is the same each time.

    Never the order they came in, as far as there is another one.
    """
    typed = list(keys)
    mixed = sorted(typed, key=lambda key: sha256(key.encode()).digest())
    return mixed[1:] + mixed[:1] if mixed == typed else mixed


def keyed(items: blocks.list_block.ListValue) -> dict[str, Any]:
    """The items of a list by the keys that the editor's page gives them, in their order.

    One that came without a key, from a program, is known by its words.
    """
    told: dict[str, Any] = {}
    for child in items.bound_blocks:
        key = child.original_id or _of_words(child.value)
        while key in told:
            key = _of_words(key)
        told[key] = child.value
    return told


def _of_words(value: Any) -> str:
    words = value if isinstance(value, str) else repr(sorted(map(str, value.values())))
    return sha256(words.encode()).hexdigest()[:32]


def _option(text: str) -> str:
    """The key of a second half of a pair: made of its own words, so that it says nothing of the first half."""
    return sha256(f"option: {text}".encode()).hexdigest()[:32]


class Question(blocks.StructValue):
    """A question of a quiz."""

    kind: str

    def told(self) -> dict[str, Any]:
        raise NotImplementedError

    def judge(self, given: Any) -> Judgement:
        """Raises `BadAnswer`."""
        raise NotImplementedError

    def _items(self, name: str) -> dict[str, blocks.StructValue]:
        """The items of a list by their keys, in the order in which the editor put them."""
        return keyed(self[name])


def judged(question: Question, given: Any) -> Judgement | None:
    """What is said of an answer that was kept; nothing when the question was changed since, so that it fits no more."""
    try:
        return question.judge(given)
    except BadAnswer:
        return None


class Choice(Question):
    """One right answer, or more; given as the list of the keys that were chosen."""

    kind = "choice"

    @property
    def several(self) -> bool:
        return sum(answer["is_right"] for answer in self["answers"]) > 1

    def told(self) -> dict[str, Any]:
        answers = [{"id": key, "text": answer["text"]} for key, answer in self._items("answers").items()]
        return {"question": self["question"], "several": self.several, "answers": answers}

    def judge(self, given: Any) -> Judgement:
        answers = self._items("answers")
        chosen = _keys(given, answers)
        if not chosen:
            raise BadAnswer(_("Choose an answer."))
        if len(chosen) > 1 and not self.several:
            raise BadAnswer(_("Choose one answer."))
        remarks = tuple(
            Remark(key, answers[key]["is_right"], answers[key]["feedback"])
            for key in answers
            if key in chosen
        )
        right = {key for key, answer in answers.items() if answer["is_right"]}
        missed = right - set(chosen)
        is_right = set(chosen) == right
        text = (
            ""
            if is_right or not all(remark.is_right for remark in remarks) or not missed
            else _("There is more.")
        )
        return Judgement(is_right, remarks, text)


class Order(Question):
    """Things to put in order; given as the list of their keys, the first one first."""

    kind = "order"

    def told(self) -> dict[str, Any]:
        items = self._items("items")
        return {
            "question": self["question"],
            "items": [{"id": key, "text": items[key]["text"]} for key in shuffled(items)],
        }

    def judge(self, given: Any) -> Judgement:
        items = self._items("items")
        order = _keys(given, items)
        if len(order) != len(items):
            raise BadAnswer(_("Give each item a place of its own."))
        remarks = tuple(
            _placed(key, key == wanted, items[key]["feedback"])
            for key, wanted in zip(order, items, strict=True)
        )
        return Judgement(order == list(items), remarks)


class Match(Question):
    """Things that belong together; given as the key of what belongs to each item."""

    kind = "match"

    def told(self) -> dict[str, Any]:
        pairs = self._items("pairs")
        options = {_option(pair["right"]): pair["right"] for pair in pairs.values()}
        return {
            "question": self["question"],
            "items": [{"id": key, "text": pair["left"]} for key, pair in pairs.items()],
            "options": [{"id": key, "text": options[key]} for key in shuffled(options)],
        }

    def judge(self, given: Any) -> Judgement:
        pairs = self._items("pairs")
        if not isinstance(given, Mapping) or set(given) != set(pairs):
            raise BadAnswer(_("Choose something for each item."))
        options = {_option(pair["right"]) for pair in pairs.values()}
        if not all(isinstance(key, str) and key in options for key in given.values()):
            raise BadAnswer(_("Choose something for each item."))
        remarks = tuple(
            _placed(key, given[key] == _option(pair["right"]), pair["feedback"])
            for key, pair in pairs.items()
        )
        return Judgement(all(remark.is_right for remark in remarks), remarks)


def _placed(key: str, is_right: bool, why: str) -> Remark:
    """Why something stands where it does is told to who put it there."""
    return Remark(key, is_right, why if is_right else _("Look at it once more."))


def _keys(given: Any, known: Mapping[str, Any]) -> list[str]:
    """A list of keys that are known, each at most once. Raises `BadAnswer`."""
    if not isinstance(given, Sequence) or isinstance(given, str):
        raise BadAnswer(_("This is no answer to this question."))
    keys = list(given)
    if not all(isinstance(key, str) and key in known for key in keys):
        raise BadAnswer(_("This is no answer to this question."))
    if len(set(keys)) != len(keys):
        raise BadAnswer(_("Give each item a place of its own."))
    return keys
