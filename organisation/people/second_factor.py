"""Whether somebody has a second factor: read along with who makes a request, because every request of staff asks."""

from __future__ import annotations

from typing import Any

from allauth.mfa.models import Authenticator
from django.db.models import Exists, OuterRef

from organisation.people.models import User

# Recovery codes are a spare key to a second factor, not one by themselves.
SECOND_FACTORS = [Authenticator.Type.TOTP.value, Authenticator.Type.WEBAUTHN.value]
KEPT_AS = "_has_second_factor"


def held_by(user: str) -> Exists:
    """For `annotate`: whether the user whose key is in this column has one."""
    return Exists(Authenticator.objects.filter(user=OuterRef(user), type__in=SECOND_FACTORS))


def has_second_factor(user: Any) -> bool:
    """One query, none for who was read with `held_by` as `KEPT_AS`: for one request that is the answer."""
    kept = getattr(user, KEPT_AS, None)
    return User.objects.filter(held_by("pk"), pk=user.pk).exists() if kept is None else kept
