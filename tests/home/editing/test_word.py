"""Text that comes from a word processor: nothing of its dress is kept, and no word is lost."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from django.urls import reverse
from django.utils.html import strip_tags
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter
from wagtail.test.utils.form_data import nested_form_data, streamfield

from home.blocks import ANSWER_FEATURES, TEXT_FEATURES
from home.models import InformationPage
from tests.home.editing.conftest import filled_in

WORD = (Path(__file__).parent / "word.html").read_text()
BODY = WORD[WORD.index("<!--StartFragment-->") : WORD.index("<!--EndFragment-->")]
WORDS = [
    "Verslag van de dag",
    "Wim kwam",
    "op tijd",
    "Koffie gezet",
    "Boodschappen gedaan",
    "De lijst",
    "hangt",
    "in de keuken",
    "Woensdag",
    "Zaterdag",
    "Tot volgende week",
]
#: What each list of features lets through, and what it is called in the database.
TAGS = {"h3": "h3", "bold": "b", "link": "a", "ul": "ul", "ol": "ol"}
LOOSE = {"p", "br", "li"}
ATTRIBUTES = {"href", "linktype", "id", "data-block-key"}


def tags(html: str) -> set[str]:
    return {name.lower() for name in re.findall(r"<([\w:]+)", html)}


def attributes(html: str) -> set[str]:
    return set(re.findall(r'\s([\w:-]+)="', html))


def saved(html: str, features: list[str]) -> str:
    """What the database gets of this: the way through the editor and back."""
    converter = ContentstateConverter(features=features)
    return converter.to_database_format(converter.from_database_format(html))


@pytest.mark.parametrize("features", [TEXT_FEATURES, ANSWER_FEATURES])
def test_only_what_a_text_may_have_is_kept(features):
    html = saved(BODY, features)
    assert tags(html) - LOOSE <= {TAGS[feature] for feature in features}
    assert attributes(html) <= ATTRIBUTES
    assert "mso" not in html.lower()
    assert [words for words in WORDS if words not in strip_tags(html)] == []


def test_what_a_program_sends_to_the_form_is_cleaned_too(places, as_):
    """The editor in the browser cleans what is pasted; this is what comes without it."""
    state = {
        "blocks": [
            {
                "key": "aaaaa",
                "type": "unstyled",
                "depth": 0,
                "text": "Grote kop <script>alert(1)</script>",
                "inlineStyleRanges": [{"offset": 0, "length": 5, "style": "COLOR-RED"}],
                "entityRanges": [{"offset": 6, "length": 3, "key": 0}],
            },
            {
                "key": "bbbbb",
                "type": "atomic",
                "depth": 0,
                "text": " ",
                "inlineStyleRanges": [],
                "entityRanges": [{"offset": 0, "length": 1, "key": 1}],
            },
        ],
        "entityMap": {
            "0": {"type": "LINK", "mutability": "MUTABLE", "data": {"url": "javascript:alert(1)"}},
            "1": {"type": "EMBED", "mutability": "IMMUTABLE", "data": {"url": "https://elders.example/film"}},
        },
    }
    address = reverse("wagtailadmin_pages:add", args=["home", "informationpage", places.here.pk])
    body = streamfield([("text", {"heading": "Kop", "text": json.dumps(state)})])
    data = filled_in("Geplakt", "geplakt")
    data = {name: value for name, value in data.items() if not name.startswith("body-")}
    answer = as_("here").post(address, data | nested_form_data({"body": body}))
    assert answer.status_code == 302
    html = (
        InformationPage.objects.get(slug="geplakt")
        .get_latest_revision_as_object()
        .body[0]
        .value["text"]
        .source
    )
    assert "Grote kop" in strip_tags(html)
    assert tags(html) <= LOOSE | set(TAGS.values())
    assert "javascript:" not in html
    assert "elders.example" not in html
