"""What the addresses of the register share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Annotated, cast

from django.http import HttpRequest
from django.utils.translation import gettext as _
from ninja import Field, Schema

from mentorships.policies import mentor_scope
from mentorships.selectors.blocks import WORDS, Block
from mentorships.services.errors import NotNow
from organisation.api.answers import Refusal
from organisation.people.bsn import contains_bsn
from organisation.people.models import User
from organisation.people.policies import Scope

#: A day as JSON writes it.
Day = Annotated[date, Field(strict=False)]


class BlockDetail(Schema):
    """Something that stands between a mentor and a new client, and what the mentor can do about it."""

    key: str
    reason: str
    todo: str


def block_json(block: Block) -> dict[str, str]:
    """In the words for the mentor."""
    words = WORDS[block]
    return {"key": str(block), "reason": str(words.mentor), "todo": str(words.todo)}


@contextmanager
def refusals() -> Iterator[None]:
    """What a service refuses is answered with its reason."""
    try:
        yield
    except NotNow as refusal:
        raise Refusal(409, str(refusal)) from None


def caller(request: HttpRequest) -> User:
    """Whose token it is."""
    return cast(User, request.auth)  # type: ignore[attr-defined]


def coordinator(request: HttpRequest) -> tuple[User, Scope]:
    """Who asks, if they see mentors at all, and of which foundations."""
    user = caller(request)
    scope = mentor_scope(user)
    if not scope:
        raise Refusal(403, _("Mentors are for coordinators."))
    return user, scope


def refuse_bsn(field: str, text: str) -> None:
    """Refuse free text that holds a citizen service number, as every form does."""
    if contains_bsn(text):
        message = _(
            "Remove the citizen service number (BSN) from this text. We never ask for it and may not keep it."
        )
        raise Refusal(400, _("Some of what was sent is missing or wrong."), [(field, "bsn", message)])
