"""What the templates of lessons need."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django import template
from django.utils.safestring import SafeString

from home.page_cache import shown
from home.page_cache.pieces import piece
from training.front.exercises import Exercise, Exercises

register = template.Library()
#: The blocks that every reader of a lesson sees in one way.
SAME_FOR_ALL = frozenset({"text", "case", "steps", "comparison", "quote"})


@register.filter
def of(exercises: Exercises | None, block: Any) -> Exercise:
    """The exercise of a block; one that nobody has done where no lesson is shown, such as in the style guide."""
    return exercises.of(block) if exercises else Exercise(getattr(block, "id", ""), block.value)


@register.simple_tag(takes_context=True)
def lesson_block(context: template.Context, block: Any) -> SafeString:
    """A block of a lesson as ``{% include_block %}`` draws it; one that is the same for every reader is drawn once."""

    def draw() -> str:
        return block.render_as_block(context.flatten())

    return _once(context, draw, block.id) if block.block_type in SAME_FOR_ALL else draw()


@register.simple_tag(takes_context=True)
def question_fields(context: template.Context) -> SafeString:
    """What there is to see and fill in of a question; drawn once for all who have not answered it."""

    def draw() -> str:
        return context.template.engine.get_template("training/question_fields.html").render(context)

    exercise = context["exercise"]
    if not exercise.is_untouched:
        return draw()
    return _once(context, draw, exercise.key, context.get("number"), context.get("count"))


def _once(context: template.Context, draw: Callable[[], str], *about: Any) -> SafeString:
    """What `draw` makes of a part of the lesson as it is online, kept with that (`home.page_cache.pieces`)."""
    version = context.get("version")
    if version is None:  # what is only looked at, or stands in the style guide
        return draw()

    def told() -> str:
        shown.shows(shown.page(context["page"].pk))
        return draw()

    return piece(told, "lesson", version, *about)
