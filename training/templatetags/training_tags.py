"""What the templates of lessons need."""

from __future__ import annotations

from typing import Any

from django import template

from training.front.exercises import Exercise, Exercises

register = template.Library()


@register.filter
def of(exercises: Exercises | None, block: Any) -> Exercise:
    """The exercise of a block; one that nobody has done where no lesson is shown, such as in the style guide."""
    return exercises.of(block) if exercises else Exercise(getattr(block, "id", ""), block.value)
