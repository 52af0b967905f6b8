"""Bearer tokens for the JSON API."""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta

from django.db.models import Q
from django.utils import timezone

from organisation.people import second_factor
from organisation.people.models import ApiToken, User
from organisation.prepared import Prepared

PREFIX = "mentorschap_"
LIFE = timedelta(days=365)
USE_NOTED_EVERY = timedelta(minutes=1)
_OF_DIGEST: Prepared[ApiToken] = Prepared(
    lambda digest, now: (
        ApiToken.objects.select_related("user")
        .annotate(has_second_factor=second_factor.held_by("user"))
        .filter(digest=digest, revoked=None, expires__gt=now, user__is_active=True)
    )
)


def digest_of(bearer: str) -> str:
    """What is stored. The token is long and random, so a plain hash cannot be guessed back."""
    return hashlib.sha256(bearer.encode()).hexdigest()


def create(*, user: User, name: str, life: timedelta = LIFE) -> str:
    """A new token for the user. The text that is returned can never be shown again."""
    bearer = PREFIX + secrets.token_urlsafe(32)
    ApiToken.objects.create(user=user, name=name, digest=digest_of(bearer), expires=timezone.now() + life)
    return bearer


def revoke(*, token: ApiToken) -> None:
    """End the token now. Revoking again keeps the first moment."""
    ApiToken.objects.filter(pk=token.pk, revoked=None).update(revoked=timezone.now())


def revoke_all(*, user: User, name: str | None = None) -> int:
    """End all tokens of the user, or all of this name. Returns how many still worked or might have."""
    tokens = ApiToken.objects.filter(user=user, revoked=None)
    if name is not None:
        tokens = tokens.filter(name=name)
    return tokens.update(revoked=timezone.now())


def user_for(bearer: str) -> User | None:
    """The active user of a token that is neither revoked nor expired, or None.

    Notes when the token was last used, at most once a minute.
    """
    now = timezone.now()
    token = _OF_DIGEST.first(digest_of(bearer), now)
    if token is None:
        return None
    if token.last_used is None or token.last_used <= now - USE_NOTED_EVERY:
        unnoted = Q(last_used=None) | Q(last_used__lte=now - USE_NOTED_EVERY)
        ApiToken.objects.filter(unnoted, pk=token.pk).update(last_used=now)
    setattr(token.user, second_factor.KEPT_AS, token.has_second_factor)  # type: ignore[attr-defined]  # annotated
    return token.user
