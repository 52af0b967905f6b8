"""The HTML of a letter, made from the same words as its plain text.

What the words may hold is what people type in a chat anyway: an empty line between paragraphs, lines that begin with ``- `` or
``1.`` for a list, ``*bold*``, and addresses of pages. Everything is text first: it is escaped before any of this is looked for.
What is filled in for a placeholder is text and nothing else, except for what a coordinator wrote (``{bericht}``), which is read
like the letter around it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import groupby

from django.template.loader import render_to_string
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext_lazy as _

from workflows.engine.placeholders import PLACEHOLDER, PLACEHOLDERS

# Stands for a placeholder while the words around it are read. These are no characters (Unicode: for use inside a program).
MARKS = {name: chr(0xFDD0 + number) for number, name in enumerate(PLACEHOLDERS)}
NAMES = {mark: name for name, mark in MARKS.items()}
NO_CHARACTER = re.compile("[\ufdd0-\ufdef]")
#: Written by staff, and so read like the letter itself.
READ = "bericht"
#: Addresses of our own, too long to read: in HTML they are words that lead there.
LINKS = {"statuslink": _("Open your own page"), "conceptlink": _("Go on with the form")}

BOLD = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![\w*])")
# Not one that goes on in a placeholder: it would lead somewhere else than it says.
ADDRESS = re.compile("https?://(?:[^\\s<>&*\ufdd0-\ufdef]|&amp;)++(?![\ufdd0-\ufdef])")
AFTER_ADDRESS = re.compile(r"(?:&amp;|[.,:!?)\]]|(?<!&amp);)+$")
BULLET, NUMBER = re.compile(r"[-•] +"), re.compile(r"(\d{1,3})[.)] +")


def letter_html(*, subject: str, body: str, values: Mapping[str, str], sender: str) -> str:
    """A whole HTML document of the words `body` with `values` filled in. It loads nothing from anywhere."""
    content = words_as_html(body, values)
    return render_to_string(
        "workflows/letter.html", {"subject": subject, "content": content, "sender": sender}
    )


def words_as_html(body: str, values: Mapping[str, str]) -> SafeString:
    """The paragraphs and lists of a letter."""
    marked = PLACEHOLDER.sub(
        lambda found: MARKS[found[1]] if found[1] in values else found[0], NO_CHARACTER.sub("", body)
    )
    marked = marked.replace(MARKS[READ], NO_CHARACTER.sub("", values.get(READ, "")))
    empty = "".join(MARKS[name] for name, value in values.items() if not value.strip())
    blocks = (
        _block(lines)
        for lines in (block.splitlines() for block in re.split(r"\n\s*\n", str(escape(marked))))
        if "".join(lines).strip(empty + " ")
    )
    drawn = {MARKS[name]: _drawn(name, value) for name, value in values.items()}
    # One pass: what was filled in is never looked at again.
    return mark_safe(NO_CHARACTER.sub(lambda found: drawn.get(found[0], ""), "\n".join(blocks)))


def _drawn(name: str, value: str) -> str:
    """What stands in the place of a placeholder."""
    if name in LINKS and value.startswith(("https://", "http://")):
        return str(format_html('<a class="go" href="{}">{}</a>', value, LINKS[name]))
    return str(escape(value)).replace("\n", "<br>\n")


def _block(lines: list[str]) -> str:
    """Lines without an empty one between them: paragraphs and lists as they follow each other."""
    return "\n".join(_KINDS[kind](list(group)) for kind, group in groupby(lines, _kind))


def _kind(line: str) -> str:
    return "ul" if BULLET.match(line) else "ol" if NUMBER.match(line) else "p"


def _paragraph(lines: list[str]) -> str:
    return f"<p>{'<br>'.join(map(_inline, lines))}</p>"


def _bullets(lines: list[str]) -> str:
    return f"<ul>{''.join(_items(lines, BULLET))}</ul>"


def _numbers(lines: list[str]) -> str:
    first = NUMBER.match(lines[0])
    start = f' start="{int(first[1])}"' if first and int(first[1]) != 1 else ""
    return f"<ol{start}>{''.join(_items(lines, NUMBER))}</ol>"


def _items(lines: list[str], begins: re.Pattern[str]) -> Iterator[str]:
    return (f"<li>{_inline(begins.sub('', line, count=1))}</li>" for line in lines)


def _inline(line: str) -> str:
    """Bold and links of one escaped line."""
    return ADDRESS.sub(_link, BOLD.sub(r"<strong>\1</strong>", line))


def _link(found: re.Match[str]) -> str:
    address = AFTER_ADDRESS.sub("", found[0])
    return f'<a href="{address}">{address}</a>{found[0][len(address) :]}'


_KINDS: Mapping[str, Callable[[list[str]], str]] = {"p": _paragraph, "ul": _bullets, "ol": _numbers}
