"""`/api/v1/`: the routers of the apps under one roof, with one way to say that something went wrong.

Whoever calls is known by a bearer token or not at all. No cookie is read or set, so nothing can be forged and nothing needs
a CSRF token.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.exceptions import PermissionDenied
from django.core.signals import got_request_exception
from django.db import InterfaceError, OperationalError
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import URLPattern, path, re_path
from django.utils.log import log_response
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, HttpError, ValidationError
from ninja.openapi.schema import OpenAPISchema

from mentorships.api import router as mentorships_router
from organisation.api import router as organisation_router
from organisation.api.answers import NOT_JSON, PROBLEM, JsonParser, NotFound, Refusal, problem
from training.api import router as training_router
from workflows.api import router as workflows_router
from workflows.engine.errors import InvalidData, MoveError, NotPermitted
from workflows.front.outage import RETRY_SECONDS

logger = logging.getLogger(__name__)

VERSION = "1.0.0"
PREFIX = "api/v1/"
LARGEST_BODY = 1024 * 1024
# So much of a body that is too large is read all the same: a client that is still sending would never see the answer.
READ_AND_DROPPED = 16 * 1024 * 1024

View = Callable[..., HttpResponse]


class Api(NinjaAPI):
    """Our API. Its description says that problems are `application/problem+json`."""

    def get_openapi_schema(self, **kwargs: Any) -> OpenAPISchema:
        schema = super().get_openapi_schema(**kwargs)
        for operations in schema["paths"].values():
            for operation in operations.values():
                for status, response in operation["responses"].items():
                    if int(status) >= 400:
                        response["content"] = {PROBLEM: response["content"]["application/json"]}
        return schema


api = Api(
    title="Mentorschap",
    version=VERSION,
    description=(
        "Courses, forms, status, cases and moves. docs/api.md is an introduction. Every answer has the header "
        "`API-Version`; whatever goes wrong is answered as `application/problem+json`, with all errors at once."
    ),
    urls_namespace="api-v1",
    docs_url=None,
    parser=JsonParser(),
)
api.add_router("", organisation_router)
api.add_router("", training_router)
api.add_router("", mentorships_router)
api.add_router("", workflows_router)


@api.exception_handler(Refusal)
def _on_refusal(request: HttpRequest, error: Refusal) -> HttpResponse:
    return problem(error)


@api.exception_handler(Http404)
def _on_not_found(request: HttpRequest, error: Http404) -> HttpResponse:
    return problem(NotFound())


@api.exception_handler(PermissionDenied)
def _on_permission_denied(request: HttpRequest, error: PermissionDenied) -> HttpResponse:
    return problem(Refusal(403, str(error) or _("This is not yours to do.")))


@api.exception_handler(AuthenticationError)
def on_no_token(request: HttpRequest, error: AuthenticationError) -> HttpResponse:
    detail = _("Send a token that is still valid: “Authorization: Bearer …”.")
    return problem(Refusal(401, detail, headers={"WWW-Authenticate": "Bearer"}))


@api.exception_handler(HttpError)
def _on_unreadable(request: HttpRequest, error: HttpError) -> HttpResponse:
    """Of ninja's own errors only one is left here: a body that is not JSON, or does not say so."""
    cause = error.__cause__
    return problem(cause if isinstance(cause, Refusal) else Refusal(400, str(NOT_JSON)))


@api.exception_handler(ValidationError)
def _on_wrong_shape(request: HttpRequest, error: ValidationError) -> HttpResponse:
    errors = [(place(one["loc"]), *words(one["type"])) for one in error.errors]
    return problem(Refusal(400, _("Some of what was sent is missing or wrong."), errors))


@api.exception_handler(InvalidData)
def _on_invalid_data(request: HttpRequest, error: InvalidData) -> HttpResponse:
    errors = [(one.field, one.code, one.message) for one in error.problems]
    return problem(Refusal(400, _("Some answers are missing or wrong."), errors))


@api.exception_handler(NotPermitted)
def _on_not_permitted(request: HttpRequest, error: NotPermitted) -> HttpResponse:
    return problem(Refusal(403, str(error)))


@api.exception_handler(MoveError)
def _on_conflict(request: HttpRequest, error: MoveError) -> HttpResponse:
    return problem(Refusal(409, str(error)))


@api.exception_handler(OperationalError)
@api.exception_handler(InterfaceError)
def on_outage(request: HttpRequest, error: Exception) -> HttpResponse:
    """The database is away; whether what was asked had been done by then, nobody knows here."""
    logger.error("The database does not answer.", exc_info=error)
    detail = _(
        "Our database does not answer now. Look first whether it was done, then try again in a moment."
    )
    return problem(Refusal(503, detail, headers={"Retry-After": str(RETRY_SECONDS)}))


@api.exception_handler(Exception)
def on_failure(request: HttpRequest, error: Exception) -> HttpResponse:
    """Ours to mend: written to the log whole, and told to the caller without a word about the inside."""
    detail = _("Look first whether it was done, then try again later.")
    response = problem(Refusal(500, detail))
    got_request_exception.send(sender=None, request=request)
    log_response("%s: %s", "API", request.path, response=response, request=request, exception=error)
    return response


def place(location: tuple[str | int, ...]) -> str:
    """Where in the body, the query or the headers: ("body", "body", "form_version") → "form_version"."""
    if location[0] == "header":
        return str(location[-1]).replace("_", "-").title()
    return ".".join(str(part) for part in location[1:] if part not in ("body", "query"))


def words(kind: str) -> tuple[str, str]:
    """Our code and words for a kind of pydantic error."""
    if kind == "missing":
        return "required", _("This is missing.")
    if kind == "extra_forbidden":
        return "unknown", _("This does not belong here.")
    if kind.endswith("_type"):
        return "type", _("This has the wrong type.")
    return "invalid", _("This value is not possible here.")


def answered(view: View, version: str = VERSION) -> View:
    """What no handler above sees: bodies that are too large, methods and addresses that do not exist, and the headers."""

    @csrf_exempt
    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        headers_only = request.method == "HEAD"
        if headers_only:
            request.method = "GET"
        try:
            response = _too_large(request) or view(request, *args, **kwargs)
        except Http404:
            response = problem(NotFound())
        if response.status_code == 405:
            detail = _("Possible here: %(methods)s.") % {"methods": response.headers["Allow"]}
            response = problem(Refusal(405, detail, headers={"Allow": response.headers["Allow"]}))
        response.headers["API-Version"] = version
        response.headers.setdefault("Cache-Control", "no-store")
        if headers_only:
            request.method = "HEAD"  # so that `config.middleware.headers_only` drops the body
        return response

    return answer


def _too_large(request: HttpRequest) -> HttpResponse | None:
    if int(request.META.get("CONTENT_LENGTH") or 0) <= LARGEST_BODY:
        return None
    dropped = 0
    while dropped < READ_AND_DROPPED and (chunk := request.read(65_536)):
        dropped += len(chunk)
    return problem(Refusal(413, _("Send at most 1 MB.")))


def _nothing_here(request: HttpRequest) -> HttpResponse:
    raise Http404


def _wrapped(pattern: URLPattern) -> URLPattern:
    pattern.callback = answered(pattern.callback)
    return pattern


def _urls() -> list[Any]:
    patterns, app_name, namespace = api.urls
    return [
        path(PREFIX, ([_wrapped(pattern) for pattern in patterns], app_name, namespace)),
        re_path(r"^api/v1(?:/.*)?$", answered(_nothing_here)),
    ]


urlpatterns = _urls()
