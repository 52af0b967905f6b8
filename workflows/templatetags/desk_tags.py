"""What the templates of the desk draw again and again."""

from __future__ import annotations

from functools import lru_cache

from django.template import Context, Library
from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from workflows.desk.filters import Filter
from workflows.selectors.promises import Promise

register = Library()
LANGUAGE = "_desk_language"


@register.simple_tag(takes_context=True)
def promise(context: Context, promise: Promise) -> str:
    """The promised day of a case with its icon. Many cases of a list were promised an answer by the same day."""
    if LANGUAGE not in context.render_context:
        context.render_context[LANGUAGE] = get_language()
    return _drawn(promise, context.render_context[LANGUAGE])


@register.simple_tag
@lru_cache(maxsize=512)
def drop_down(filter: Filter) -> SafeString:
    """A filter of the list. It is the same for a colleague, and on the next page."""
    return render_to_string("workflows/desk/_filter.html", {"filter": filter})


@lru_cache(maxsize=1024)
def _drawn(promise: Promise, _language: str | None) -> SafeString:
    return render_to_string("workflows/desk/_promise.html", {"promise": promise})
