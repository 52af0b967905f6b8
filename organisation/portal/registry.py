"""Which rooms there are, and who sees them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.functional import Promise


def everyone(user: Any) -> bool:
    """Whoever is logged in."""
    return True


@dataclass(frozen=True, kw_only=True)
class Room:
    """A page of the portal.

    `visible` decides whether a user finds it in the list and the navigation; the view of the room decides for itself
    who may enter. `summary` is one sentence for the list.
    """

    key: str
    title: str | Promise
    url_name: str
    order: int
    visible: Callable[[Any], bool] = everyone
    summary: str | Promise = ""

    @property
    def url(self) -> str:
        return reverse(self.url_name)


_rooms: dict[str, Room] = {}


def register(room: Room) -> None:
    """Add a room; called in `ready()`. Raises `ValueError` when another room has the key."""
    if _rooms.setdefault(room.key, room) != room:
        raise ValueError(f"Another room is registered as {room.key!r}.")


def rooms_for(user: Any) -> list[Room]:
    """The rooms that this user sees, in their order."""
    ordered = sorted(_rooms.values(), key=lambda room: (room.order, room.key))
    return [room for room in ordered if room.visible(user)]
