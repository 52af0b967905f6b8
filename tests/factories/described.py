"""What the OpenAPI file says of each answer of `/api/v1/`."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from jsonschema import Draft202012Validator
from referencing import Registry, Resource


class Described:
    """Checks an answer to METHOD PATH (with its parameters in braces) against the description of it."""

    def __init__(self, schema: dict[str, Any]) -> None:
        self.schema = schema
        self.registry = Registry().with_resource("urn:api", Resource.opaque(_closed(schema)))

    def __call__(self, method: str, path: str, response: HttpResponse) -> None:
        answers = self.schema["paths"]["/api/v1" + path][method]["responses"]
        content = answers[str(response.status_code)]["content"]
        assert list(content) == [response.headers["Content-Type"].partition(";")[0]]
        (described,) = content.values()
        resolved = {"$ref": "urn:api" + described["schema"]["$ref"]}
        Draft202012Validator(resolved, registry=self.registry).validate(response.json())


def _closed(node: Any) -> Any:
    """The schema with every object closed, so that a member too many is noticed too."""
    if isinstance(node, list):
        return [_closed(item) for item in node]
    if not isinstance(node, dict):
        return node
    closed = {name: _closed(item) for name, item in node.items()}
    if "properties" in closed and closed.get("type") == "object":
        closed.setdefault("additionalProperties", False)
    return closed
