"""How the API reads and answers: strict bodies in, compact JSON or a problem (RFC 9457) out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from ninja import Schema
from ninja.parser import Parser
from pydantic import ConfigDict

#: What each kind of problem is called.
TITLES = {
    400: gettext_lazy("Something in the request is not right"),
    401: gettext_lazy("A token is needed"),
    403: gettext_lazy("Not permitted"),
    404: gettext_lazy("Not found"),
    405: gettext_lazy("This method is not possible here"),
    409: gettext_lazy("This cannot be done now"),
    413: gettext_lazy("The request is too large"),
    415: gettext_lazy("The body is of another kind"),
    422: gettext_lazy("Something in the request is not right"),
    429: gettext_lazy("Too many requests"),
    500: gettext_lazy("Something went wrong with us"),
    503: gettext_lazy("We cannot be reached for a moment"),
}
PROBLEM = "application/problem+json"
JSON = "application/json"
NOT_JSON = gettext_lazy("The body is not JSON in UTF-8.")


class Strict(Schema):
    """A body of which every key is known and every value has its own type: "1" is not 1."""

    model_config = ConfigDict(extra="forbid", strict=True)


class FieldProblem(Schema):
    """One thing that is wrong: where, a code for programs and words for people. `field` is empty for the whole."""

    field: str
    code: str
    message: str


class Problem(Schema):
    """Why a request was not carried out (application/problem+json); `errors` lists all that is wrong at once."""

    title: str
    status: int
    detail: str
    errors: list[FieldProblem] | None = None


class Refusal(Exception):
    """Answers a request with a problem. `errors` are (field, code, message)."""

    def __init__(
        self,
        status: int,
        detail: str,
        errors: Iterable[tuple[str, str, str]] = (),
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(status, detail)
        self.status, self.detail, self.errors, self.headers = status, detail, tuple(errors), headers


class NotFound(Refusal):
    """There is nothing here, or nothing that this reader may know of; the answer is the same."""

    def __init__(self) -> None:
        super().__init__(404, _("There is nothing at this address."))


class JsonParser(Parser):
    """JSON as the standard has it: no NaN, and no halves of characters, which no database could keep."""

    def parse_body(self, request: HttpRequest) -> Any:
        if request.content_type != JSON:
            raise Refusal(415, _("Send the body as JSON, with the header “Content-Type: application/json”."))
        body = request.body
        value = json.loads(body.decode(), parse_constant=_refuse_constant)
        if b"\\u" in body:
            json.dumps(value, ensure_ascii=False).encode()
        return value


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON.")


def encode(data: Any) -> bytes:
    return json.dumps(data, cls=DjangoJSONEncoder, ensure_ascii=False, separators=(",", ":")).encode()


def answer(data: Any, *, status: int = 200, rest: bytes = b"") -> HttpResponse:
    """`data` as JSON, written as it stands; tests hold it against the documented schema.

    `rest` is another, encoded object, whose members follow those of `data`.
    """
    content = encode(data)
    if rest:
        content = content[:-1] + b"," + rest[1:]
    return HttpResponse(content, status=status, content_type=JSON)


def problem(refusal: Refusal) -> HttpResponse:
    body: dict[str, Any] = {
        "title": str(TITLES[refusal.status]),
        "status": refusal.status,
        "detail": refusal.detail,
    }
    if refusal.errors:
        body["errors"] = [
            {"field": field, "code": code, "message": message} for field, code, message in refusal.errors
        ]
    return HttpResponse(encode(body), status=refusal.status, content_type=PROBLEM, headers=refusal.headers)


def problems(*statuses: int) -> dict[int, type[Problem]]:
    """For the `response` of an operation: the problems that it can answer with."""
    return dict.fromkeys(statuses, Problem)


def refuse_unknown(request: HttpRequest, query: type[Schema]) -> None:
    """Refuse a filter that does not exist: a misspelled one would otherwise list everything."""
    known = {field.alias or name for name, field in query.model_fields.items()}
    if unknown := sorted(set(request.GET) - known):
        errors = [(name, "unknown", _("This does not belong here.")) for name in unknown]
        raise Refusal(400, _("Some of what was sent is missing or wrong."), errors)
