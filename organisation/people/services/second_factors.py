"""The secrets of authenticator apps and recovery codes, which django-allauth keeps sealed among other things in JSON."""

from __future__ import annotations

from typing import Any

from organisation.sealing import InvalidToken, rotate, seal, unseal

PURPOSE = "second-factor"


def sealed(text: str) -> str:
    return seal(PURPOSE, text.encode()).decode()


def opened(token: str) -> str:
    return unseal(PURPOSE, token.encode()).decode()


def resealed(data: Any) -> Any:
    """The same data with every secret in it sealed with the newest key; what is no secret of ours stays as it is."""
    if isinstance(data, dict):
        return {name: resealed(value) for name, value in data.items()}
    if isinstance(data, list):
        return [resealed(value) for value in data]
    try:
        return rotate(PURPOSE, data.encode()).decode() if isinstance(data, str) else data
    except InvalidToken:
        return data
