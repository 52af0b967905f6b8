"""The JSON Schema (draft 2020-12) of a step, drawn from its form class so that the two cannot differ."""

from collections.abc import Mapping
from typing import Any

from workflows.questions.definition import Condition, Questions, Step, StepForm

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def field_schema(field: Any, name: str) -> dict[str, Any]:
    """Title, description, order-free constraints and hints of one question."""
    described = {"title": str(field.label or name)}
    if field.help_text:
        described["description"] = str(field.help_text)
    if autocomplete := field.widget.attrs.get("autocomplete"):
        described["x-autocomplete"] = autocomplete
    return described | field.schema()


def _asked_when(name: str, condition: Condition, *, required: bool) -> dict[str, Any]:
    """If the condition holds the question may (or must) be answered; otherwise it must be left out."""
    return {
        "if": {"properties": {condition.field: {"const": condition.equals}}, "required": [condition.field]},
        "then": {"required": [name]} if required else {},
        "else": {"properties": {name: False}},
    }


def _object_schema(fields: Mapping[str, Any], conditions: Mapping[str, Condition]) -> dict[str, Any]:
    """The schema of an object with these answers. `x-order` is the order in which to ask."""
    schema: dict[str, Any] = {
        "$schema": DIALECT,
        "type": "object",
        "properties": {name: field_schema(field, name) for name, field in fields.items()},
        "required": [name for name, field in fields.items() if field.required and name not in conditions],
        "additionalProperties": False,
        "x-order": list(fields),
    }
    if conditions:
        schema["allOf"] = [
            _asked_when(name, condition, required=fields[name].required)
            for name, condition in conditions.items()
        ]
        schema["x-conditions"] = {
            name: {"field": condition.field, "equals": condition.equals}
            for name, condition in conditions.items()
        }
    return schema


def step_schema(step: Step) -> dict[str, Any]:
    """The schema of one step's answers."""
    return {"title": str(step.title)} | _object_schema(step.fields(), step.form.conditions)


def form_schema(form: StepForm | None) -> dict[str, Any]:
    """The schema of a form outside the steps, such as the form of a move; without a form there is nothing to answer."""
    return _object_schema(form.fields, form.conditions) if form else _object_schema({}, {})


def whole_schema(questions: Questions) -> dict[str, Any]:
    """One schema for the answers of all steps together, as `POST …/submissions` takes them."""
    fields = {name: field for step in questions.steps for name, field in step.fields().items()}
    conditions = {
        name: condition for step in questions.steps for name, condition in step.form.conditions.items()
    }
    return _object_schema(fields, conditions)
