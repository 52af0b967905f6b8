"""Who holds data of people: each app names its models, and how it finds, hands over and erases one person's data."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.apps import apps
from django.core import checks
from django.db import models
from django.utils.functional import Promise

from organisation.people.models import User
from organisation.people.policies import ALL, Scope

Words = str | Promise


@dataclass(frozen=True)
class Person:
    """Whom it is about: the addresses, folded to lower case, and the account if there is one within `scope`.

    `scope` is the reach of who asks. Only with every foundation in reach is it about the whole person, account included.
    """

    addresses: frozenset[str]
    user: User | None = None
    scope: Scope = ALL

    @property
    def whole(self) -> bool:
        return self.scope is ALL


@dataclass(frozen=True)
class Piece:
    """One thing that is kept of a person, as they may read it; `files` are (name, how to get the bytes)."""

    what: Words
    title: str
    data: Mapping[str, Any]
    files: tuple[tuple[str, Callable[[], bytes]], ...] = ()


def _nothing(person: Person) -> list[str]:
    return []


def _no_account(user_ids: Sequence[int]) -> None:
    return None


def _no_piece(person: Person) -> Iterator[Piece]:
    return iter(())


@dataclass(frozen=True)
class Holder:
    """What one app keeps of people.

    `models` are the labels of its models that hold data of persons. `gather` tells what there is of somebody, for a copy;
    `refuse` says in words why somebody may not be erased; `erase` does so, in the caller's transaction, after everybody
    was asked. `forget_accounts` takes the person out of what hangs on accounts whose time is over; what has a time of its own
    stays until then. The account, by which the others find what is theirs, goes `last`.
    """

    key: str
    models: tuple[str, ...]
    erase: Callable[[Person], None]
    gather: Callable[[Person], Iterator[Piece]] = _no_piece
    refuse: Callable[[Person], list[str]] = _nothing
    forget_accounts: Callable[[Sequence[int]], None] = _no_account
    last: bool = False


@dataclass
class _Register:
    holders: dict[str, Holder] = field(default_factory=dict)
    nobody: dict[str, Words] = field(default_factory=dict)


_register = _Register()


def register(holder: Holder) -> None:
    """Raises `ValueError` when two are called the same."""
    if holder.key in _register.holders:
        raise ValueError(f"Two holders of data are called {holder.key}.")
    _register.holders[holder.key] = holder


def nobody(why: str, labels: Iterable[str]) -> None:
    """Say that these models hold nothing of a person, and why."""
    _register.nobody.update(dict.fromkeys(labels, why))


def holders() -> list[Holder]:
    """In the order in which they erase: the account goes last, because the others find their part by it."""
    return sorted(_register.holders.values(), key=lambda holder: (holder.last, holder.key))


#: Fields that can hold what somebody typed, or a file.
_TYPED = (models.CharField, models.TextField, models.BinaryField, models.JSONField, models.FileField)


def can_hold_a_person(model: type[models.Model]) -> bool:
    """Whether a model has a field for text, bytes or files, or names an account, or something that is named as a person's."""
    return any(
        isinstance(each, _TYPED) or _points_at_a_person(each)
        for each in model._meta.get_fields(include_hidden=True)
        if getattr(each, "concrete", False)
    )


def _points_at_a_person(each: Any) -> bool:
    if not each.is_relation or each.related_model is None:
        return False
    named = {label for holder in _register.holders.values() for label in holder.models}
    return each.related_model is User or each.related_model._meta.label in named


def check_register(app_configs: Any = None, **kwargs: Any) -> list[checks.CheckMessage]:
    """Every model that can hold data of a person is named by one holder, or said to hold none: no new one is forgotten.

    A page of the website is named once, for all types of page.
    """
    from wagtail.models import Page

    named = [label for holder in _register.holders.values() for label in holder.models]
    known = {*named, *_register.nobody}
    every = {model._meta.label: model for model in apps.get_models(include_auto_created=True)}
    missing = [
        label
        for label, model in sorted(every.items())
        if label not in known and not issubclass(model, Page) and can_hold_a_person(model)
    ]
    twice = {label for label in named if named.count(label) > 1} | set(named) & set(_register.nobody)
    return [
        *_errors(
            1,
            "can hold data of a person: name it in a Holder, or say why not (organisation.privacy)",
            missing,
        ),
        *_errors(
            2, "is named in the register of data of persons, and does not exist", sorted(known - set(every))
        ),
        *_errors(3, "is named twice in the register of data of persons", sorted(twice)),
    ]


def _errors(code: int, words: str, labels: Iterable[str]) -> list[checks.CheckMessage]:
    return [checks.Error(f"{label} {words}.", id=f"organisation.E{code:03}") for label in labels]
