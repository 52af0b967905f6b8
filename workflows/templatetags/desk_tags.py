"""What the templates of the desk draw again and again."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from django.template import Library
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from organisation.desk.shell import icon
from workflows.desk.filters import Filter
from workflows.selectors.desk import Line
from workflows.selectors.promises import Promise

register = Library()

# Written out, as nothing else is: twenty of these as a template were a quarter of what the list costs.
ROW = """
      <tr role="row">
        <td role="cell" class="title">
          {choose}
          <a class="desk-lines__person" href="{desk}{reference}/">{person}</a>
          <span class="desk-lines__meta">{reference}</span>
          {suspect}
        </td>
        <td role="cell">
          {state}
          <span class="desk-lines__meta">{process}{foundation}</span>
        </td>
        <td role="cell">{promise}</td>
        <td role="cell">{owner}</td>
        <td role="cell">{next_step}</td>
      </tr>"""
CHOOSE = (
    '<label class="desk-choose"><input type="checkbox" name="case" value="{}"{}>'
    '<span class="w-sr-only">{}</span></label>'
)
SUSPECT = '<span class="desk-lines__meta desk-suspect">{}{}</span>'


@register.simple_tag
def rows(lines: Iterable[Line], choose: bool = False, ticked: bool = False) -> SafeString:
    """The rows of a list of cases; with a box to `choose` each, `ticked` or not."""
    language, desk = get_language(), reverse("desk:index")
    suspect = format_html(SUSPECT, icon(name="warning"), _("Perhaps filled in automatically"))
    nobody = format_html("<em>{}</em>", _("Nobody yet"))
    drawn = (
        format_html(
            ROW,
            desk=desk,
            reference=line.reference,
            person=line.person,
            choose=_box(line, ticked) if choose else "",
            suspect=suspect if line.suspect else "",
            state=line.state,
            process=line.process,
            foundation=line.foundation,
            promise=_drawn(line.promise, language),
            owner=line.owner or nobody,
            next_step=_next_step(desk, line),
        )
        for line in lines
    )
    return mark_safe("".join(drawn))  # each row has escaped what stands in it


def _box(line: Line, ticked: bool) -> SafeString:
    words = _("Choose %(name)s") % {"name": line.person}
    return format_html(CHOOSE, line.reference, mark_safe(" checked") if ticked else "", words)


def _next_step(desk: str, line: Line) -> SafeString | str:
    """What to do, which leads to where it is done."""
    if not line.next_at:
        return line.next_step
    whose = format_html('<span class="w-sr-only">: {}</span>', line.person)
    address = f"{desk}{line.reference}/{line.next_at}"
    return format_html('<a class="desk-lines__next" href="{}">{}{}</a>', address, line.next_step, whose)


@register.simple_tag
def promise(promise: Promise) -> SafeString:
    """The promised day of a case with its icon. Many cases of a list were promised an answer by the same day."""
    return _drawn(promise, get_language())


@register.simple_tag
@lru_cache(maxsize=512)
def drop_down(filter: Filter) -> SafeString:
    """A filter of the list. It is the same for a colleague, and on the next page."""
    return render_to_string("workflows/desk/_filter.html", {"filter": filter})


@lru_cache(maxsize=1024)
def _drawn(promise: Promise, _language: str | None) -> SafeString:
    return render_to_string("workflows/desk/_promise.html", {"promise": promise})
