"""Bearer tokens: a program acts as the person whose token it has."""

from __future__ import annotations

from django.http import HttpRequest
from ninja.security import HttpBearer

from organisation.people.middleware import require_second_factor
from organisation.people.models import User
from organisation.people.services import tokens


class BearerToken(HttpBearer):
    """The active user of a token (`manage.py api_token`); staff need their second factor set up, as everywhere."""

    def authenticate(self, request: HttpRequest, token: str) -> User | None:
        user = tokens.user_for(token)
        if user is not None:
            require_second_factor(user, request)
        return user
