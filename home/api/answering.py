"""How Wagtail's read API answers here: compact JSON, problems as everywhere (RFC 9457), no cookie read, no parameter too many."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import FieldError, ValidationError
from django.db.models import Field, JSONField, Model, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from rest_framework.exceptions import APIException, MethodNotAllowed
from rest_framework.negotiation import BaseContentNegotiation
from rest_framework.renderers import BaseRenderer
from rest_framework.request import Request
from wagtail.api.v2.utils import BadRequestError
from wagtail.api.v2.views import BaseAPIViewSet

from organisation.api.answers import NotFound, Refusal, encode, problem

# Whatever needs more than this is no honest question.
LONGEST_FIELDS = 500
LONGEST_SEARCH = 200
FURTHEST = 100_000


class JsonRenderer(BaseRenderer):
    """Compact JSON in UTF-8, as `/api/v1/` writes it."""

    media_type = "application/json"
    format = "json"
    charset = None

    def render(
        self,
        data: Any,
        accepted_media_type: str | None = None,
        renderer_context: Mapping[str, Any] | None = None,
    ) -> bytes:
        return encode(data)


class AlwaysJson(BaseContentNegotiation):
    """Whatever a client says that it would rather have."""

    def select_parser(self, request: Request, parsers: list[Any]) -> Any:
        return parsers[0]

    def select_renderer(
        self, request: Request, renderers: list[Any], format_suffix: str | None = None
    ) -> Any:
        return renderers[0], renderers[0].media_type


class Answering(BaseAPIViewSet):
    """What every endpoint of ours has in common. Nobody is known here: the answer is the same for everyone."""

    renderer_classes = [JsonRenderer]
    content_negotiation_class = AlwaysJson
    authentication_classes: list[Any] = []
    permission_classes: list[Any] = []
    metadata_class = None
    http_method_names = ["get", "head"]

    known_query_parameters = frozenset(["limit", "offset", "fields", "order", "search", "search_operator"])

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        super().initial(request, *args, **kwargs)
        for name, value in request.GET.items():
            if "\x00" in name + value:
                raise BadRequestError("null characters are not allowed")
        check_length(request, "fields", LONGEST_FIELDS)
        check_length(request, "search", LONGEST_SEARCH)
        if self.action != "listing_view":
            refuse_unknown(request, self.single_parameters())
        elif (operator := request.GET.get("search_operator", "or")) not in ("and", "or"):
            raise BadRequestError(f"search_operator must be 'and' or 'or', not '{operator}'")

    def single_parameters(self) -> set[str]:
        return {"fields"} | (self.find_query_parameters if self.action == "find_view" else set())

    @classmethod
    def get_available_fields(cls, model: type[Model], db_fields_only: bool = False) -> list[str]:
        """Of the fields that are in the database, only those that one can compare and sort by."""
        names = super().get_available_fields(model, db_fields_only)
        if not db_fields_only:
            return names
        comparable = {field.name for field in model._meta.get_fields() if _is_comparable(field)}
        return [name for name in names if name in comparable]

    def filter_queryset(self, queryset: QuerySet) -> QuerySet:
        try:
            return super().filter_queryset(queryset)
        except (ValidationError, FieldError, ValueError, TypeError) as error:
            raise BadRequestError("a parameter has a value that is not possible there") from error

    def paginate_queryset(self, queryset: QuerySet) -> Any:
        offset = self.request.GET.get("offset", "0")
        if offset.isdecimal() and int(offset[:9]) > FURTHEST:
            raise BadRequestError(f"offset cannot be higher than {FURTHEST}")
        return super().paginate_queryset(queryset)

    def find_view(self, request: Request) -> Any:
        """The thing itself: a front end need not ask twice. (Wagtail's own view redirects to it.)"""
        try:
            found = self.find_object(self.get_queryset(), request)
        except (self.model.DoesNotExist, ValueError) as error:
            raise Http404 from error
        if found is None:
            raise Http404
        self.found(found)
        return self.detail_view(request, found.pk)

    def found(self, found: Model) -> None:
        self._cached_object = found

    def handle_exception(self, exc: Exception) -> HttpResponse:
        if isinstance(exc, Http404):
            return problem(NotFound())
        if isinstance(exc, BadRequestError):
            return problem(Refusal(400, str(exc)))
        if isinstance(exc, MethodNotAllowed):
            return problem(not_allowed(self.allowed_methods))
        if isinstance(exc, APIException):
            return problem(Refusal(400, str(exc)))
        raise exc


def not_allowed(methods: list[str]) -> Refusal:
    allowed = ", ".join(methods)
    return Refusal(405, _("Possible here: %(methods)s.") % {"methods": allowed}, headers={"Allow": allowed})


def check_length(request: Request | HttpRequest, name: str, most: int) -> None:
    if len(request.GET.get(name, "")) > most:
        raise BadRequestError(f"{name} cannot be longer than {most} characters")


def refuse_unknown(request: Request | HttpRequest, known: set[str]) -> None:
    if unknown := sorted(set(request.GET) - known):
        raise BadRequestError(f"query parameter is not known here: {', '.join(unknown)}")


def _is_comparable(field: object) -> bool:
    """Not a stream, which is kept as JSON, and not what points elsewhere."""
    return (
        isinstance(field, Field)
        and not field.is_relation
        and not isinstance(field, JSONField)
        and not hasattr(field, "stream_block")
    )
