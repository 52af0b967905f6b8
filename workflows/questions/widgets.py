"""How a question is drawn, where Django's own way will not do."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from django import forms
from django.forms.utils import flatatt
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe


class LongSelect(forms.Select):
    """A choice out of hundreds, drawn in one go. Django draws a template for each of them, which takes longer than the page."""

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> SafeString:
        options = _options(tuple((str(key), str(label)) for key, label in self.choices))
        chosen = "" if value is None else str(value)
        option = format_html('<option value="{}"', chosen)
        return format_html(
            "<select{}>{}</select>",
            flatatt({"name": name} | self.build_attrs(self.attrs, attrs)),
            mark_safe(options.replace(f"{option}>", f"{option} selected>", 1)),  # both are escaped
        )


@lru_cache(maxsize=8)
def _options(choices: tuple[tuple[str, str], ...]) -> SafeString:
    """The options with none chosen. The same choices stand in every page of a form."""
    return format_html_join("\n", '<option value="{}">{}</option>', choices)
