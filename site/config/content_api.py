"""`/api/v2/` and `/api/v3/`: Wagtail's two APIs for content, and what answers below `/api/` where there is nothing.

The second reads and writes pages as the person whose token is sent, and as nobody otherwise: neither a session nor a token of
Wagtail's own opens it, so that nothing goes around the second step of staff, and no other website can use somebody's log-in.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from functools import wraps
from traceback import walk_tb
from typing import Any, get_args

from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import ObjectDoesNotExist, PermissionDenied, SuspiciousOperation
from django.core.exceptions import ValidationError as FormError
from django.db import DataError, InterfaceError, OperationalError
from django.forms import BaseForm
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import URLPattern, URLResolver, include, path, re_path
from django.utils.translation import gettext as _
from ninja.errors import AuthenticationError, HttpError
from ninja.errors import ValidationError as ShapeError
from ninja.operation import Operation
from pydantic import ValidationError as PydanticError
from pydantic_core.core_schema import ErrorType
from wagtail.api.rich_text import RichTextFormatError
from wagtail.api.v3 import form_data
from wagtail.api.v3.auth import BearerTokenAuth
from wagtail.api.v3.urls import api as editing
from wagtail.utils.forms import FormValidationError
from wagtail.utils.urlpatterns import decorate_urlpatterns

from config.api import answered, on_failure, on_no_token, on_outage, place, words
from home.api.urls import urlpatterns as reading
from home.api.website import nothing_here
from home.page_cache import shown
from home.page_cache.drawing import drawn
from organisation.api.answers import NotFound, Refusal, problem
from organisation.people.middleware import require_second_factor
from organisation.people.models import User
from organisation.people.services import tokens

logger = logging.getLogger(__name__)

#: Where Wagtail reads what was sent; it trips over what has another shape than it expects.
READING = {
    each.__code__
    for each in (
        Operation._get_values,
        form_data.build_page_form,
        form_data.build_page_update_form,
        BaseForm.full_clean,
    )
}
TRIPPED = (ValueError, TypeError, AttributeError, LookupError, ArithmeticError, ObjectDoesNotExist)

#: What pydantic calls what is wrong; whatever has another name was found by Wagtail.
KINDS = frozenset(get_args(ErrorType))
#: What a list of the read API may show more of, or less, after any change of its kind.
LISTED = {"pages": shown.PAGES, "redirects": shown.PAGES, "images": shown.MEDIA, "documents": shown.MEDIA}


class StaffToken(BearerTokenAuth):
    """A token of ours (`manage.py api_token`), of somebody who may open the admin and has a second factor."""

    def __call__(self, request: HttpRequest) -> User | None:
        request.user = AnonymousUser()
        return super().__call__(request)

    def authenticate(self, request: HttpRequest, token: str) -> User | None:
        user = tokens.user_for(token)
        if user is None:
            return None
        request.user = user
        require_second_factor(user, request)
        if not user.has_perm("wagtailadmin.access_admin"):
            raise PermissionDenied(_("This is not yours to do."))
        return user


def _only_for_staff() -> list[Any]:
    """Wagtail's addresses, each asking for our token: Wagtail says who may ask at each operation, and knows its own only."""
    editing.docs_url = None  # it loads its scripts from another host
    editing.add_exception_handler(AuthenticationError, on_no_token)
    editing.add_exception_handler(Exception, _on_failure)
    editing.add_exception_handler(DataError, _on_unreadable)
    editing.add_exception_handler(Http404, _on_not_found)
    editing.add_exception_handler(PermissionDenied, _on_not_permitted)
    editing.add_exception_handler(HttpError, _on_refused)
    editing.add_exception_handler(RichTextFormatError, _on_refused)
    for invalid in (FormError, ShapeError, PydanticError):
        editing.add_exception_handler(invalid, _on_invalid)
    for away in (OperationalError, InterfaceError):
        editing.add_exception_handler(away, on_outage)
    for router in editing._get_bound_routers():
        for view in router.path_operations.values():
            for operation in view.operations:
                operation._set_auth(StaffToken())
    patterns, app_name, namespace = editing.urls
    return [([_answering(pattern) for pattern in patterns], app_name, namespace)]


def _answering(pattern: URLPattern | URLResolver) -> URLPattern | URLResolver:
    pattern.callback = answered(_without_nul(pattern.callback), editing.version)
    return pattern


def _without_nul(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """The database knows no character NUL; what is asked with one is refused before it is looked for."""

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if any("\0" in text for name, values in request.GET.lists() for text in (name, *values)):
            return problem(_unreadable())
        return view(request, *args, **kwargs)

    return answer


def _unreadable() -> Refusal:
    return Refusal(400, _("Some of what was sent is missing or wrong."))


def _on_unreadable(request: HttpRequest, error: Exception) -> HttpResponse:
    """The sender's to mend. Kept in the log, as a fault of ours in the same place would look like it."""
    logger.warning("What was sent to %s could not be read.", request.path, exc_info=error)
    return problem(_unreadable())


def _on_not_found(request: HttpRequest, error: Exception) -> HttpResponse:
    return problem(NotFound())


def _on_not_permitted(request: HttpRequest, error: Exception) -> HttpResponse:
    """Ours says why; Wagtail's actions have errors of their own, which say it in English."""
    ours = "" if type(error).__module__.startswith("wagtail.") else str(error)
    return problem(Refusal(403, ours or _("This is not yours to do.")))


def _on_refused(request: HttpRequest, error: Exception) -> HttpResponse:
    """In Wagtail's words, which name the parameter or the tag that is wrong."""
    return problem(Refusal(400, str(error)))


def _on_invalid(request: HttpRequest, error: Exception) -> HttpResponse:
    """All that is wrong at once, as `/api/v1/` says it; with the status that Wagtail documents."""
    return problem(Refusal(422, _("Some of what was sent is missing or wrong."), _wrong(error)))


def _wrong(error: Any) -> Iterator[tuple[str, str, str]]:
    """(field, code, message) of each thing that is wrong, by who found it: a form of the admin, or the shape of the request."""
    if isinstance(error, FormValidationError):
        for path, messages in error.loc_errors:
            yield from ((_joined(path), code or "invalid", str(message)) for message, code in messages)
    elif isinstance(error, FormError):
        yield from (("", "invalid", message) for message in error.messages)
    elif isinstance(error, ShapeError):
        yield from ((place(one["loc"]), *words(one["type"])) for one in error.errors)
    else:
        for one in error.errors():
            own = one["type"] not in KINDS
            yield (_joined(one["loc"]), *((one["type"], one["msg"]) if own else words(one["type"])))


def _joined(path: Iterable[str | int]) -> str:
    return ".".join(map(str, path))


def _on_failure(request: HttpRequest, error: Exception) -> HttpResponse:
    """Ours to mend, unless it went wrong while what was sent was read."""
    while_reading = any(frame.f_code in READING for frame, _line in walk_tb(error.__traceback__))
    if while_reading and isinstance(error, TRIPPED):
        return _on_unreadable(request, error)
    return on_failure(request, error)


def _calm(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """What is ours to mend, or a database that is away, is told in JSON too."""

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            return drawn(request, lambda: view(request, *args, **kwargs), *_shown(request))
        except SuspiciousOperation:
            raise
        except (OperationalError, InterfaceError) as error:
            return on_outage(request, error)
        except Exception as error:
            return on_failure(request, error)

    return answer


def _shown(request: HttpRequest) -> Iterator[str]:
    """What an answer of the read API shows that nobody sees by what it reads; it is kept as pages are (`home.page_cache`)."""
    match = request.resolver_match
    listed = next((LISTED[name] for name in match.namespaces if name in LISTED), None) if match else None
    if listed is None:
        yield shown.WEBSITE
    elif match and (match.url_name == "listing" or "redirects" in match.namespaces):
        yield listed


urlpatterns = [
    path("api/v2/", include(decorate_urlpatterns(reading, _calm))),
    path("api/v3/", *_only_for_staff()),
    re_path(r"^api(?:/.*)?$", nothing_here),
]
