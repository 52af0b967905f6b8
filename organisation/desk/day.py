"""The register of a day at the desk: apps add the appointments of who works here, and what their people need.

Like the rooms of the portal (`organisation.portal`): the floor that shows the day knows nobody who adds to it. In `ready()`::

    day.register_appointments("sessions", sessions_of)   # (user, since, until) → appointments
    day.register_needs("certificates", needs_of)         # (user) → needs
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from organisation.people.models import User


@dataclass(frozen=True, kw_only=True, slots=True)
class Appointment:
    """Something at a time. `do` says in a verb what one does with it, and `url` is where."""

    starts_at: datetime
    ends_at: datetime
    title: str
    place: str
    do: str
    url: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Person:
    """Somebody who needs something: who, what about it, what to do (a verb) and where."""

    name: str
    about: str
    do: str
    url: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Need:
    """What `count` of one's people need, all of whom stand in the list at `url`; `people` are the first of them."""

    title: str
    count: int
    url: str
    people: list[Person] = field(default_factory=list)


Appointments = Callable[[User, datetime, datetime], list[Appointment]]
Needs = Callable[[User], list[Need]]
_appointments: dict[str, Appointments] = {}
_needs: dict[str, Needs] = {}


def register_appointments(key: str, source: Appointments) -> None:
    """Add a source of appointments. Raises `ValueError` when another one has the key."""
    if _appointments.setdefault(key, source) is not source:
        raise ValueError(f"Another source of appointments is registered as {key!r}.")


def register_needs(key: str, source: Needs) -> None:
    """Add a source of what people need. Raises `ValueError` when another one has the key."""
    if _needs.setdefault(key, source) is not source:
        raise ValueError(f"Another source of needs is registered as {key!r}.")


def appointments_for(user: User, since: datetime, until: datetime) -> list[Appointment]:
    """What begins from `since` up to `until`, the first one first. As many queries as the sources take."""
    found = [each for source in _appointments.values() for each in source(user, since, until)]
    return sorted(found, key=lambda each: (each.starts_at, each.title))


def needs_for(user: User) -> list[Need]:
    """What one's people need, as far as anybody needs it, in the order in which it was registered."""
    return [need for source in _needs.values() for need in source(user) if need.count]
