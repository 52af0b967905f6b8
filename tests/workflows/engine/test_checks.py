"""A table that would strand a case is refused: one broken table for each check, and none for those that are in use."""

from __future__ import annotations

from dataclasses import replace

import pytest
from django.core.checks import registry as django_checks

from tests.factories import cases
from workflows.engine import registry
from workflows.engine.checks import check_process, check_processes, letter_keys
from workflows.engine.definition import Alternative, Process, State, WaitsFor
from workflows.policies import Permission

REAL = registry.get(cases.KIND)


def state(key: str, **changed: object) -> Process:
    """The table of the volunteer application with one state changed."""
    return replace(REAL, states=tuple(replace(s, **changed) if s.key == key else s for s in REAL.states))


def transition(key: str, **changed: object) -> Process:
    return replace(
        REAL, transitions=tuple(replace(t, **changed) if t.key == key else t for t in REAL.transitions)
    )


def without(*keys: str) -> Process:
    return replace(REAL, transitions=tuple(t for t in REAL.transitions if t.key not in keys))


def with_folder(tmp_path, **letters: str) -> Process:
    """The real letters, some of them missing (empty) or with other words."""
    (tmp_path / "mail").mkdir()
    for file in (REAL.folder / "mail").iterdir():
        if (words := letters.get(file.stem, file.read_text())) != "":
            (tmp_path / "mail" / file.name).write_text(words)
    return replace(REAL, folder=tmp_path)


ISLAND = State("island", "Eiland", "Eiland", "Niets", WaitsFor.STAFF)

BROKEN = {
    1: (lambda path: replace(REAL, states=(*REAL.states, REAL.states[1])), "two states"),
    2: (lambda path: replace(REAL, transitions=(*REAL.transitions, REAL.transitions[3])), "two transitions"),
    3: (lambda path: transition("invite", target="interviewed"), "invite names interviewed"),
    4: (
        lambda path: replace(
            REAL, states=(*REAL.states, replace(ISLAND, ends=True, waits_for=WaitsFor.NOBODY))
        ),
        "island is never reached",
    ),
    5: (lambda path: dead_end(), "rejected is a dead end"),
    6: (lambda path: state("rejected", days=5), "rejected is an end and cannot promise"),
    7: (lambda path: state("submitted", optional=True), "submitted can be switched off"),
    8: (lambda path: transition("invite", permissions=()), "invite has no permission"),
    9: (lambda path: transition("invite", shown=("message", "secret")), "invite shows secret"),
    10: (lambda path: with_folder(path, interview=""), "mail/interview.txt is missing"),
    11: (
        lambda path: with_folder(path, interview="Dag\n\nBeste {voornaam}"),
        "{voornaam}",
    ),
    12: (lambda path: replace(REAL, searchable=("last_name", "shoe_size")), "shoe_size is searchable"),
    13: (
        lambda path: transition("reject", permissions=(Permission.DECIDE, Permission.SYSTEM)),
        "reject wants a second pair of eyes",
    ),
    14: (lambda path: without("send_back"), "send_back cannot end its proposal"),
    15: (
        lambda path: transition("accept", alternatives=(Alternative("rejected"),)),
        "accept leads to rejected without",
    ),
    16: (
        lambda path: transition("assign", sources=REAL.path[1:-1]),
        "a case at submitted cannot be assigned",
    ),
    17: (
        lambda path: transition("to_team", sources=REAL.path[1:-1]),
        "submitted promises a date, and to_team",
    ),
}


def dead_end() -> Process:
    """`rejected` with no way back, and not marked as an end."""
    left = without("reopen")
    return replace(
        left, states=tuple(replace(s, ends=False) if s.key == "rejected" else s for s in left.states)
    )


@pytest.mark.parametrize("number", BROKEN)
def test_each_check_finds_its_broken_table_and_nothing_else(number, tmp_path):
    break_it, words = BROKEN[number]
    (problem,) = check_process(break_it(tmp_path))
    assert problem.id == f"workflows.E{number:03}"
    assert problem.is_serious()
    assert problem.msg.startswith("volunteer-application: ")
    assert words in problem.msg


@pytest.mark.parametrize(
    ("broken", "words"),
    [
        (replace(REAL, initial="begin"), "the first state begin does not exist"),
        (replace(REAL, path=(*REAL.path, "party")), "the path names party"),
        (transition("invite", sources=()), "invite starts nowhere"),
        (transition("invite", sources=("submitted", "nowhere")), "invite names nowhere"),
        (state("accepted", optional=True), "accepted can be switched off"),
        (state("rejected", optional=True), "rejected can be switched off"),
        (
            replace(REAL, placeholders={**REAL.placeholders, "birthday": ("dagen",)}),
            "no move sends the letter birthday",
        ),
        (
            replace(REAL, placeholders={**REAL.placeholders, "received": ("leeftijd",)}),
            "leeftijd is no placeholder",
        ),
    ],
)
def test_other_ways_to_break_it(broken, words):
    assert [words in problem.msg for problem in check_process(broken)] == [True]


@pytest.mark.parametrize("key", ["draft", "message", "received"])
def test_letters_that_no_move_names_or_every_process_needs_are_looked_for_too(key, tmp_path):
    assert key in letter_keys(REAL)
    (problem,) = check_process(with_folder(tmp_path, **{key: ""}))
    assert problem.id == "workflows.E010"


def test_the_tables_in_use_have_nothing_wrong_with_them():
    assert {process.kind for process in registry.all_processes()} >= {
        "volunteer-application",
        "contact-question",
    }
    assert check_processes() == []


def test_they_are_checked_when_the_platform_starts():
    assert check_processes in django_checks.registry.registered_checks


def test_a_kind_is_registered_once():
    with pytest.raises(ValueError, match="volunteer-application"):
        registry.register(REAL)


def test_an_unknown_kind_is_an_error():
    with pytest.raises(KeyError):
        registry.get("unknown")
    assert registry.find("unknown") is None
