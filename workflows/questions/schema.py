"""The JSON Schema (draft 2020-12) of a step, drawn from its form class so that the two cannot differ."""

from typing import Any

from workflows.questions.definition import Questions, Step

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def field_schema(field: Any, name: str) -> dict[str, Any]:
    """Title, description, order-free constraints and hints of one question."""
    described = {"title": str(field.label or name)}
    if field.help_text:
        described["description"] = str(field.help_text)
    if autocomplete := field.widget.attrs.get("autocomplete"):
        described["x-autocomplete"] = autocomplete
    return described | field.schema()


def _asked_when(step: Step, name: str) -> dict[str, Any]:
    """If the condition holds the question may (or must) be answered; otherwise it must be left out."""
    condition = step.form.conditions[name]
    asked: dict[str, Any] = {"required": [name]} if step.fields()[name].required else {}
    return {
        "if": {"properties": {condition.field: {"const": condition.equals}}, "required": [condition.field]},
        "then": asked,
        "else": {"properties": {name: False}},
    }


def step_schema(step: Step) -> dict[str, Any]:
    """The schema of one step's answers. `x-order` is the order in which to ask."""
    fields = step.fields()
    conditions = step.form.conditions
    schema: dict[str, Any] = {
        "$schema": DIALECT,
        "title": str(step.title),
        "type": "object",
        "properties": {name: field_schema(field, name) for name, field in fields.items()},
        "required": [name for name, field in fields.items() if field.required and name not in conditions],
        "additionalProperties": False,
        "x-order": list(fields),
    }
    if conditions:
        schema["allOf"] = [_asked_when(step, name) for name in conditions]
        schema["x-conditions"] = {
            name: {"field": condition.field, "equals": condition.equals}
            for name, condition in conditions.items()
        }
    return schema


def form_schema(form: type) -> dict[str, Any]:
    """The schema of a form outside the steps, such as the form of a move."""
    return step_schema(Step(key="", title="", form=form))


def whole_schema(questions: Questions) -> dict[str, Any]:
    """One schema for the answers of all steps together, as `POST …/submissions` takes them."""
    parts = [step_schema(step) for step in questions.steps]
    return {
        "$schema": DIALECT,
        "type": "object",
        "properties": {name: field for part in parts for name, field in part["properties"].items()},
        "required": [name for part in parts for name in part["required"]],
        "additionalProperties": False,
        "allOf": [rule for part in parts for rule in part.get("allOf", [])],
    }
