"""Who may do what, in which state of a contact question: the whole table, written by hand (marks as in test_table)."""

from __future__ import annotations

import pytest

from tests.workflows.engine.world import World, whole_table
from workflows.engine import registry
from workflows.engine.perform import moves
from workflows.models import FormPage
from workflows.policies import Actor

KIND = "contact-question"
MOVES = [
    "submit",
    "reply",
    "to_application",
    "ask",
    "answer",
    "write",
    "assign",
    "trust",
    "withdraw",
    "expire",
    "reopen",
    "to_substitute",
    "to_team",
    "remind",
]
#                 su re to as an wr as tr wi ex re ts tt re
#                 bm pl ap k  sw it si us th pi op ub ea mi
APPLICANT = """
    draft         +  .  .  .  x  .  .  .  x  .  .  .  .  .
    received      x  .  .  .  x  .  .  .  +  .  .  .  .  .
    answered      x  .  .  .  x  .  .  .  x  .  .  .  .  .
    withdrawn     x  .  .  .  x  .  .  .  x  .  .  .  .  .
    expired       x  .  .  .  x  .  .  .  x  .  .  .  .  .
"""
COORDINATOR = """
    draft         .  .  .  .  .  .  .  .  .  .  .  .  .  .
    received      .  +  +  +  x  +  +  x  +  x  x  .  .  x
    answered      .  x  x  x  x  x  x  x  x  x  +  .  .  x
    withdrawn     .  x  x  x  x  x  x  x  x  x  +  .  .  x
    expired       .  x  x  x  x  x  x  x  x  x  x  .  .  x
"""
SYSTEM = """
    draft         .  .  .  .  .  .  .  .  .  +  .  x  x  .
    received      .  .  .  .  .  .  .  .  .  x  .  +  +  .
    answered      .  .  .  .  .  .  .  .  .  x  .  x  x  .
    withdrawn     .  .  .  .  .  .  .  .  .  x  .  x  x  .
    expired       .  .  .  .  .  .  .  .  .  x  .  x  x  .
"""
MAY = {
    "applicant with the link": APPLICANT,
    "coordinator": COORDINATOR,
    "substitute": COORDINATOR,
    "superuser": COORDINATOR,
    "system": SYSTEM,
}
WAYS = {
    "draft": [],
    "received": [],
    "answered": ["reply"],
    "withdrawn": ["withdraw"],
    "expired": ["ask", "expire"],
}
TABLE = whole_table(list(WAYS), MOVES, MAY)
LISTED = {
    "draft": ["submit", "expire"],
    "received": [*MOVES[1:10], *MOVES[11:]],
    "answered": ["reopen"],
    "withdrawn": ["reopen"],
    "expired": [],
}

pytestmark = pytest.mark.django_db


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    monkeypatch.setattr("organisation.mail.services.nudge", lambda mail_id: True)
    return World(KIND)


def test_the_hand_written_table_names_every_state_and_move_there_is():
    process = registry.get(KIND)
    assert [transition.key for transition in process.transitions] == MOVES
    assert list(TABLE) == list(LISTED) == [state.key for state in process.states]


@pytest.mark.parametrize("state", LISTED)
def test_role_by_state_by_move(world: World, form_to_apply: FormPage, state: str):
    case, expected = world.case_in(state, WAYS[state]), TABLE[state]
    assert [found.transition.key for found in moves(case, Actor.system())] == LISTED[state]
    assert world.listed(case) == {
        who: {move: marks[move] for move in LISTED[state]} for who, marks in expected.items()
    }
    assert world.performed(case) == expected


def test_without_the_form_on_the_website_nobody_is_helped_to_apply(world: World):
    case = world.case_in("received", [])
    assert world.listed(case)["coordinator"]["to_application"] == "x"
    assert world.performed(case)["coordinator"]["to_application"] == "x"
