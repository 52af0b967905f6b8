"""The drawings say what the tables say, and the page in docs/ is one of today."""

from __future__ import annotations

import re
from dataclasses import replace

from django.utils.translation import override

from tests.factories import cases
from workflows.engine import registry
from workflows.engine.diagram import draw, draw_page
from workflows.management.commands.draw_processes import PAGE

PROCESS = registry.get(cases.KIND)


def arrows(drawing: str) -> set[tuple[str, str]]:
    return set(re.findall(r"(\S+) --> (\S+?)(?::|$)", drawing, re.MULTILINE))


def test_the_page_in_docs_is_what_the_tables_say_now():
    assert PAGE.read_text(encoding="utf-8") == draw_page(registry.all_processes()), "make docs draws it anew"


def test_a_drawing_is_the_same_in_every_language_and_each_time():
    with override("nl"):
        dutch = draw_page(registry.all_processes())
    with override("en"):
        assert draw_page(registry.all_processes()) == dutch
    assert "Volunteer application" in dutch


def test_the_arrows_of_the_volunteer_application():
    assert arrows(draw(PROCESS)) == {
        ("[*]", "draft"),
        ("draft", "submitted"),
        ("submitted", "interview"),
        ("interview", "screening"),
        ("screening", "basic_course"),
        ("basic_course", "decision"),
        ("decision", "accepted"),
        ("any_open", "rejected"),
        ("any_open", "withdrawn"),
        ("any_open", "transferred"),
        ("any_open", "expired"),
        ("draft", "expired"),
        ("rejected", "submitted"),
        ("withdrawn", "submitted"),
    }


def test_the_arrows_of_the_contact_question():
    assert arrows(draw(registry.get("contact-question"))) == {
        ("[*]", "draft"),
        ("draft", "received"),
        ("received", "answered"),
        ("received", "withdrawn"),
        ("received", "expired"),
        ("draft", "expired"),
        ("answered", "received"),
        ("withdrawn", "received"),
    }


def test_every_state_and_move_of_every_process_is_on_the_page():
    page = draw_page(registry.all_processes())
    for process in registry.all_processes():
        section = page[page.index(f"`{process.kind}`") :]
        for key in [*(s.key for s in process.states), *(t.key for t in process.transitions)]:
            assert f"| `{key}` |" in section


def test_a_changed_table_is_another_drawing():
    moved = tuple(replace(t, target="interview") if t.key == "reopen" else t for t in PROCESS.transitions)
    changed = replace(PROCESS, transitions=moved)
    assert arrows(draw(changed)) - arrows(draw(PROCESS)) == {
        ("rejected", "interview"),
        ("withdrawn", "interview"),
    }
