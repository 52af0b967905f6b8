"""Staff have a second factor, or reach only the page where they set one up (`STAFF_MFA`)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.contrib.sessions.exceptions import SessionInterrupted
from django.contrib.sessions.middleware import SessionMiddleware
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from organisation.people.groups import GROUPS
from organisation.people.policies import foundation_ids
from organisation.people.second_factor import has_second_factor


class SecondFactorRequired(PermissionDenied):
    """Staff without a second factor asked for something."""


def lacks_second_factor(user: Any) -> bool:
    """Whether this is someone of staff without a second factor.

    Staff are those who hold a role of staff today, from which rights over cases follow at once, and those who may open
    the admin, whatever the reason.
    """
    # Nearly all staff have one, and asking for it is cheaper than reading what they may do.
    return (
        user.is_authenticated
        and not has_second_factor(user)
        and (bool(foundation_ids(user, *GROUPS)) or user.has_perm("wagtailadmin.access_admin"))
    )


def require_second_factor(user: Any, request: HttpRequest) -> None:
    """For who is known only inside a view, by a bearer token. Raises `SecondFactorRequired`, which answers 403."""
    if settings.STAFF_MFA and lacks_second_factor(user):
        raise SecondFactorRequired(_refusal(request))


class Sessions(SessionMiddleware):
    """Django's; a session that ended elsewhere while a request ran does not undo the answer to what was done meanwhile."""

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        try:
            return super().process_response(request, response)
        except SessionInterrupted:
            # What was to be kept in it, a message for the next page, nobody is there to read any more.
            response.delete_cookie(
                settings.SESSION_COOKIE_NAME,
                path=settings.SESSION_COOKIE_PATH,
                samesite=settings.SESSION_COOKIE_SAMESITE,
            )
            return response


class StaffSecondFactor:
    """Redirects staff to the set-up page; an API call gets a 403 problem.

    Looks at the user only when the request carries a session, so that public pages do not vary on the cookie.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if (
            settings.STAFF_MFA
            and settings.SESSION_COOKIE_NAME in request.COOKIES
            and lacks_second_factor(request.user)
            and not _is_open(request.path)
        ):
            return _refuse(request)
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        return _refuse(request) if isinstance(exception, SecondFactorRequired) else None


def _is_open(path: str) -> bool:
    """What setting up a second factor needs, and the ways out."""
    ways_out = {reverse("account_logout"), reverse("wagtailadmin_logout"), reverse("account_reauthenticate")}
    return path in ways_out or path.startswith((reverse("mfa_index"), settings.STATIC_URL))


def _refuse(request: HttpRequest) -> HttpResponse:
    if not request.path.startswith("/api/"):
        return HttpResponseRedirect(reverse("mfa_index"))
    problem = {"title": _("Second step needed"), "status": 403, "detail": _refusal(request)}
    return JsonResponse(problem, status=403, content_type="application/problem+json")


def _refusal(request: HttpRequest) -> str:
    page = settings.SITE_URL + reverse("mfa_index")
    return _("Staff log in with a second step. Set it up first: %(page)s") % {"page": page}
