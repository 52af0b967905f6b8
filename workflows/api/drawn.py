"""The JSON of a form, drawn once and kept until what it is drawn from changes."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Any

from django.utils.translation import get_language

from organisation.api.answers import encode
from organisation.calendar import workdays
from organisation.foundations.selectors import codes_served, municipality_choices
from workflows.engine import registry
from workflows.engine.asked import own_questions, with_set
from workflows.engine.definition import Process, Transition
from workflows.models import Case
from workflows.questions.definition import Questions, StepForm
from workflows.questions.schema import form_schema, step_schema, whole_schema


def form_parts(process: Process, questions: Questions) -> bytes:
    """Steps and schema in the active language, as encoded JSON."""
    own = own_questions(questions.set_id)
    served = codes_served(own.foundation_id) if own else None
    places = tuple(municipality_choices())
    return _form_parts(process.kind, questions.set_id, get_language(), workdays.today(), places, served)


@lru_cache(maxsize=128)
def _form_parts(
    kind: str,
    set_id: int,
    language: str | None,
    day: date,
    municipalities: tuple[tuple[str, str], ...],
    served: frozenset[str] | None,
) -> bytes:
    """The day and the municipalities are part of the key because years of birth and places to live follow from them.

    `served` are the codes of the foundation whose own questions are asked too.
    """
    questions = with_set(registry.get(kind), set_id)
    schemas = [step_schema(step) for step in questions.steps]
    whole = whole_schema(questions)
    if served is not None:
        for schema in (*schemas, whole):
            _at_home(schema, served)
    steps = [
        {"key": step.key, "title": str(step.title), "intro": str(step.intro), "schema": schema}
        for step, schema in zip(questions.steps, schemas, strict=True)
    ]
    return encode({"steps": steps, "schema": whole})


def _at_home(schema: dict[str, Any], served: frozenset[str]) -> None:
    """Have a schema with the own questions of a foundation ask for a municipality that it serves: others ask something else."""
    if field := schema["properties"].get("municipality"):
        field["oneOf"] = [option for option in field["oneOf"] if option["const"] in served]
        schema["required"] = [
            name for name in schema["x-order"] if name in schema["required"] or name == "municipality"
        ]


def move_schema(transition: Transition, case: Case) -> dict[str, Any]:
    """What the move asks. Only a form that asks about the case itself is drawn anew."""
    form_class = transition.form
    if form_class is None or form_class.about is StepForm.about:
        return _move_schema(form_class, get_language())
    return form_schema(transition.form_for(case))


@lru_cache(maxsize=256)
def _move_schema(form_class: type[StepForm] | None, language: str | None) -> dict[str, Any]:
    return form_schema(form_class() if form_class else None)
