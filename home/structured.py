"""Facts for machines, in the words of schema.org."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.utils.html import strip_tags
from django.utils.safestring import SafeString, mark_safe

# No text may end the script that it stands in, or begin a comment in it.
UNSAFE = {ord(sign): f"\\u{ord(sign):04X}" for sign in "<>&\u2028\u2029"}


def script(facts: list[dict[str, Any]]) -> SafeString:
    """The facts as a block of data, which browsers do not run and the content policy does not concern."""
    graph = {"@context": "https://schema.org", "@graph": facts}
    data = json.dumps(graph, cls=DjangoJSONEncoder, ensure_ascii=False).translate(UNSAFE)
    return mark_safe(f'<script type="application/ld+json">{data}</script>')


def filled(**properties: Any) -> dict[str, Any]:
    """Only what is known. ``type`` becomes ``@type``."""
    known = {name: value for name, value in properties.items() if value not in (None, "", [], {})}
    return {("@type" if name == "type" else name): value for name, value in known.items()}


def organisation(name: str, url: str = "") -> dict[str, Any]:
    return filled(type="Organization", name=name, url=url)


def breadcrumbs(steps: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """Where a page stands, from (address, title) of the home page to that of the page itself."""
    items = [
        {"@type": "ListItem", "position": number, "name": title, "item": address}
        for number, (address, title) in enumerate(steps, start=1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}


def words(html: str) -> str:
    """Rich text without its marks: what it says, on one line."""
    return " ".join(
        strip_tags(html.replace("</p>", " ").replace("</li>", " ").replace("<br", " <br")).split()
    )
