"""Who asks, for what only those who handle cases may ask."""

from __future__ import annotations

from django.http import HttpRequest
from django.utils.translation import gettext as _

from organisation.api.answers import Refusal
from organisation.people.models import User
from workflows.policies import works_on_cases


def coordinator_of(request: HttpRequest) -> User:
    """Who asks, if they handle cases at all. Said before anything is looked up, so that it tells nothing about a case."""
    user: User = request.auth  # type: ignore[attr-defined]  # set by ninja
    if not works_on_cases(user):
        raise Refusal(403, _("Cases are for coordinators."))
    return user
