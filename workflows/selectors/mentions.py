"""Naming a colleague in a note: `@hanneke`. Works in plain text, so that it needs no script."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from organisation.calendar.workdays import today
from organisation.folding import fold
from organisation.people.models import User
from organisation.people.selectors import coordinators_of, team_of
from workflows.models import Case

#: An @ at the beginning of a word; one inside a mail address names nobody.
NAMED = re.compile(r"(?<![\w@.+-])@([^\W\d_][\w-]*)")


def who_can_be_named(case: Case, author: User) -> dict[str, User]:
    """Those who work on the cases of this foundation, and so may see this one, by the name to call them by. Three queries.

    The first name; with the last name where two share it.
    """
    foundation = case.foundation_id or 0
    people = dict.fromkeys([*coordinators_of(foundation), *team_of(foundation, today())])
    others = [person for person in people if person != author]
    shared = Counter(_handle(person.first_name) for person in people)
    return {
        _handle(person.first_name if shared[_handle(person.first_name)] == 1 else person.full_name): person
        for person in others
    }


def _handle(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-")


def named_in(text: str, people: Mapping[str, User]) -> tuple[list[User], list[str]]:
    """Who is named in a text, and the names in it that are nobody's here."""
    called = dict.fromkeys(_handle(name) for name in NAMED.findall(text))
    return [people[name] for name in called if name in people], [
        name for name in called if name not in people
    ]
