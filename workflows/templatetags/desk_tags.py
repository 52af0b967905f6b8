"""What the templates of the desk draw again and again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from html import escape
from typing import Any

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
CHOOSE = """<label class="desk-choose"><input type="checkbox" name="case" value="{reference}"{ticked}>\
<span class="w-sr-only">{choose_words}</span></label>"""
NEXT_STEP = """<a class="desk-lines__next" href="{desk}{reference}/{next_at}">{next_words}\
<span class="w-sr-only">: {person}</span></a>"""
SUSPECT = '<span class="desk-lines__meta desk-suspect">{}{}</span>'


@register.simple_tag
def rows(lines: Iterable[Line], choose: bool = False, ticked: bool = False) -> SafeString:
    """The rows of a list of cases; with a box to `choose` each, `ticked` or not."""
    same = {
        "desk": reverse("desk:index"),
        "ticked": " checked" if ticked else "",
        "suspect": format_html(SUSPECT, icon(name="warning"), _("Perhaps filled in automatically")),
        "nobody": format_html("<em>{}</em>", _("Nobody yet")),
        "language": get_language(),
        "choose": _("Choose %(name)s") if choose else "",
    }
    return mark_safe("".join(_row(line, same) for line in lines))  # each row has escaped what stands in it


def _row(line: Line, same: Mapping[str, Any]) -> str:
    """One row, with what is the `same` in all of them. Each text is escaped once, however often it stands there."""
    own = {
        "reference": escape(line.reference),
        "person": escape(line.person),
        "next_at": escape(line.next_at),
        "next_words": escape(line.next_step),
    }
    if words := same["choose"]:
        choose = CHOOSE.format_map({**same, **own, "choose_words": escape(words % {"name": line.person})})
    else:
        choose = ""
    return ROW.format(
        **own,
        desk=same["desk"],
        choose=choose,
        suspect=same["suspect"] if line.suspect else "",
        state=escape(line.state),
        process=escape(line.process),
        foundation=escape(line.foundation),
        promise=_drawn(line.promise, same["language"]),
        owner=escape(line.owner) if line.owner else same["nobody"],
        next_step=NEXT_STEP.format_map({**same, **own}) if line.next_at else own["next_words"],
    )


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
