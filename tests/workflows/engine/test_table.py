"""Who may do what, in which state of a volunteer application: the whole table, written by hand.

``+`` allowed, ``x`` refused now (another state, an earlier step first, or a guard), ``.`` not permitted at all. The columns are
the twenty-four moves in the order of `MOVES`. `moves()` and `perform()` are both held against it.
"""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from tests.factories import cases
from tests.workflows.engine.world import World, whole_table
from workflows.engine import registry
from workflows.engine.perform import moves, perform
from workflows.models import Case, StepSetting
from workflows.policies import Actor

MOVES = [
    *("submit", "arrive", "invite", "screen", "enrol", "prepare_decision", "accept", "tell_taken_back"),
    *(
        "ask",
        "answer",
        "add_document",
        "write",
        "assign",
        "trust",
        "transfer",
        "reject",
        "withdraw",
        "expire",
        "reopen",
    ),
    *("confirm", "send_back", "take_back", "to_substitute", "to_team", "remind"),
]

#                 su ar in sc en pr ac ta as an ad wr as tr tr re wi ex re co se ta ts tt re
#                 bm ri vi re ro ep ce ke k  sw d  it si us an je th pi op nf nd ke ub ea mi
APPLICANT = """
    draft         +  .  .  .  .  .  .  .  .  x  x  .  .  .  .  .  x  .  .  .  .  .  .  .  .
    submitted     x  .  .  .  .  .  .  .  .  x  +  .  .  .  .  .  +  .  .  .  .  .  .  .  .
    interview     x  .  .  .  .  .  .  .  .  x  +  .  .  .  .  .  +  .  .  .  .  .  .  .  .
    screening     x  .  .  .  .  .  .  .  .  x  +  .  .  .  .  .  +  .  .  .  .  .  .  .  .
    basic_course  x  .  .  .  .  .  .  .  .  x  +  .  .  .  .  .  +  .  .  .  .  .  .  .  .
    decision      x  .  .  .  .  .  .  .  .  x  +  .  .  .  .  .  +  .  .  .  .  .  .  .  .
    accepted      x  .  .  .  .  .  .  .  .  x  x  .  .  .  .  .  x  .  .  .  .  .  .  .  .
    rejected      x  .  .  .  .  .  .  .  .  x  x  .  .  .  .  .  x  .  .  .  .  .  .  .  .
    withdrawn     x  .  .  .  .  .  .  .  .  x  x  .  .  .  .  .  x  .  .  .  .  .  .  .  .
    transferred   x  .  .  .  .  .  .  .  .  x  x  .  .  .  .  .  x  .  .  .  .  .  .  .  .
    expired       x  .  .  .  .  .  .  .  .  x  x  .  .  .  .  .  x  .  .  .  .  .  .  .  .
"""
COORDINATOR = """
    draft         .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
    submitted     .  .  +  x  x  x  x  .  +  x  .  +  +  x  +  +  +  x  x  x  x  x  .  .  x
    interview     .  .  x  +  x  x  x  .  +  x  .  +  +  x  +  +  +  x  x  x  x  x  .  .  x
    screening     .  .  x  x  +  x  x  .  +  x  .  +  +  x  +  +  +  x  x  x  x  x  .  .  x
    basic_course  .  .  x  x  x  +  x  .  +  x  .  +  +  x  +  +  +  x  x  x  x  x  .  .  x
    decision      .  .  x  x  x  x  +  .  +  x  .  +  +  x  +  +  +  x  x  x  x  x  .  .  x
    accepted      .  .  x  x  x  x  x  .  x  x  .  x  x  x  x  x  x  x  x  x  x  x  .  .  x
    rejected      .  .  x  x  x  x  x  .  x  x  .  x  x  x  x  x  x  x  +  x  x  x  .  .  x
    withdrawn     .  .  x  x  x  x  x  .  x  x  .  x  x  x  x  x  x  x  +  x  x  x  .  .  x
    transferred   .  .  x  x  x  x  x  .  x  x  .  x  x  x  x  x  x  x  x  x  x  x  .  .  x
    expired       .  .  x  x  x  x  x  .  x  x  .  x  x  x  x  x  x  x  x  x  x  x  .  .  x
"""
SYSTEM = """
    draft         .  x  .  .  .  x  .  x  .  .  .  .  .  .  .  .  .  +  .  .  .  .  x  x  .
    submitted     .  x  .  .  .  x  .  x  .  .  .  .  .  .  .  .  .  x  .  .  .  .  +  +  .
    interview     .  x  .  .  .  x  .  x  .  .  .  .  .  .  .  .  .  x  .  .  .  .  +  +  .
    screening     .  x  .  .  .  x  .  x  .  .  .  .  .  .  .  .  .  x  .  .  .  .  +  +  .
    basic_course  .  x  .  .  .  +  .  x  .  .  .  .  .  .  .  .  .  x  .  .  .  .  +  +  .
    decision      .  x  .  .  .  x  .  x  .  .  .  .  .  .  .  .  .  x  .  .  .  .  +  +  .
    accepted      .  x  .  .  .  x  .  x  .  .  .  .  .  .  .  .  .  x  .  .  .  .  x  x  .
    rejected      .  x  .  .  .  x  .  x  .  .  .  .  .  .  .  .  .  x  .  .  .  .  x  x  .
    withdrawn     .  x  .  .  .  x  .  x  .  .  .  .  .  .  .  .  .  x  .  .  .  .  x  x  .
    transferred   .  x  .  .  .  x  .  x  .  .  .  .  .  .  .  .  .  x  .  .  .  .  x  x  .
    expired       .  x  .  .  .  x  .  x  .  .  .  .  .  .  .  .  .  x  .  .  .  .  x  x  .
"""
MAY = {
    "applicant with the link": APPLICANT,
    "coordinator": COORDINATOR,
    "substitute": COORDINATOR,
    "superuser": COORDINATOR,
    "system": SYSTEM,
}
#: The moves of the coordinator that lead to each state.
WAYS = {
    "draft": [],
    "submitted": [],
    "interview": ["invite"],
    "screening": ["invite", "screen"],
    "basic_course": ["invite", "screen", "enrol"],
    "decision": ["invite", "screen", "enrol", "prepare_decision"],
    "accepted": ["invite", "screen", "enrol", "prepare_decision", "accept"],
    "rejected": ["reject", "confirm"],
    "withdrawn": ["withdraw"],
    "transferred": ["transfer"],
    "expired": ["ask", "expire"],
}
TABLE = whole_table(list(WAYS), MOVES, MAY)
#: What `moves` lists: the moves that start in a state, whoever asks.
LISTED = {
    "draft": ["submit", "arrive", "expire"],
    "submitted": [*MOVES[2:7], *MOVES[8:18], *MOVES[19:]],
    "interview": [*MOVES[3:7], *MOVES[8:18], *MOVES[19:]],
    "screening": [*MOVES[4:7], *MOVES[8:18], *MOVES[19:]],
    "basic_course": [*MOVES[5:7], *MOVES[8:18], *MOVES[19:]],
    "decision": [*MOVES[6:18], *MOVES[19:]],
    "accepted": ["tell_taken_back"],
    "rejected": ["reopen"],
    "withdrawn": ["reopen"],
    "transferred": [],
    "expired": [],
}

#: With a question open only asking again and answering change; after six weeks the case may be closed.
WITH_A_QUESTION = {
    "applicant with the link": "x  .  .  .  .  .  .  .  .  +  +  .  .  .  .  .  +  .  .  .  .  .  .  .  .",
    "coordinator": ".  .  +  x  x  x  x  .  x  +  .  +  +  x  +  +  +  x  x  x  x  x  .  .  +",
    "substitute": ".  .  +  x  x  x  x  .  x  +  .  +  +  x  +  +  +  x  x  x  x  x  .  .  +",
    "superuser": ".  .  +  x  x  x  x  .  x  +  .  +  +  x  +  +  +  x  x  x  x  x  .  .  +",
    "system": ".  x  .  .  .  x  .  x  .  .  .  .  .  .  .  .  .  x  .  .  .  .  +  +  .",
}
#: Nobody is reminded of what was asked today.
JUST_ASKED = WITH_A_QUESTION | {
    "coordinator": ".  .  +  x  x  x  x  .  x  +  .  +  +  x  +  +  +  x  x  x  x  x  .  .  x",
    "substitute": ".  .  +  x  x  x  x  .  x  +  .  +  +  x  +  +  +  x  x  x  x  x  .  .  x",
    "superuser": ".  .  +  x  x  x  x  .  x  +  .  +  +  x  +  +  +  x  x  x  x  x  .  .  x",
}
AFTER_SIX_WEEKS = {
    "applicant with the link": "x  .  .  .  .  .  .  .  .  +  +  .  .  .  .  .  +  .  .  .  .  .  .  .  .",
    "coordinator": ".  .  +  x  x  x  x  .  x  +  .  +  +  x  +  +  +  +  x  x  x  x  .  .  +",
    "substitute": ".  .  +  x  x  x  x  .  x  +  .  +  +  x  +  +  +  +  x  x  x  x  .  .  +",
    "superuser": ".  .  +  x  x  x  x  .  x  +  .  +  +  x  +  +  +  +  x  x  x  x  .  .  +",
    "system": ".  x  .  .  .  x  .  x  .  .  .  .  .  .  .  .  .  +  .  .  .  .  +  +  .",
}
#: A foundation without interview and basic course: the step after it is next, and what is off is out of reach.
WITHOUT_TWO_STEPS = """
    submitted     .  .  x  +  x  x  x  .  +  x  .  +  +  x  +  +  +  x  x  x  x  x  .  .  x
    interview     .  .  x  +  x  x  x  .  +  x  .  +  +  x  +  +  +  x  x  x  x  x  .  .  x
    screening     .  .  x  x  x  +  x  .  +  x  .  +  +  x  +  +  +  x  x  x  x  x  .  .  x
    basic_course  .  .  x  x  x  +  x  .  +  x  .  +  +  x  +  +  +  x  x  x  x  x  .  .  x
    decision      .  .  x  x  x  x  +  .  +  x  .  +  +  x  +  +  +  x  x  x  x  x  .  .  x
"""
#: A foundation that switched every step off accepts at once.
WITHOUT_STEPS = """
    submitted     .  .  x  x  x  x  +  .  +  x  .  +  +  x  +  +  +  x  x  x  x  x  .  .  x
    interview     .  .  x  x  x  x  +  .  +  x  .  +  +  x  +  +  +  x  x  x  x  x  .  .  x
    screening     .  .  x  x  x  x  +  .  +  x  .  +  +  x  +  +  +  x  x  x  x  x  .  .  x
    basic_course  .  .  x  x  x  x  +  .  +  x  .  +  +  x  +  +  +  x  x  x  x  x  .  .  x
    decision      .  .  x  x  x  x  +  .  +  x  .  +  +  x  +  +  +  x  x  x  x  x  .  .  x
"""

pytestmark = pytest.mark.django_db


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    monkeypatch.setattr("organisation.mail.services.nudge", lambda mail_id: True)
    return World(cases.KIND)


def with_rows(state: str, rows: dict[str, str]) -> dict[str, dict[str, str]]:
    """The table of one state, with other rows for some."""
    other = {who: dict(zip(MOVES, marks.split(), strict=True)) for who, marks in rows.items()}
    return TABLE[state] | other


def listed_of(expected: dict[str, dict[str, str]], state: str) -> dict[str, dict[str, str]]:
    return {who: {move: marks[move] for move in LISTED[state]} for who, marks in expected.items()}


def test_the_hand_written_table_names_every_state_and_move_there_is():
    process = registry.get(cases.KIND)
    assert [transition.key for transition in process.transitions] == MOVES
    assert list(TABLE) == list(LISTED) == [state.key for state in process.states]


@pytest.mark.parametrize("state", LISTED)
def test_role_by_state_by_move(world: World, state: str):
    case, expected = world.case_in(state, WAYS[state]), TABLE[state]
    assert [found.transition.key for found in moves(case, Actor.system())] == LISTED[state]
    assert world.listed(case) == listed_of(expected, state)
    assert world.performed(case) == expected


@pytest.mark.parametrize(
    ("days_ago", "changed"), [(0, JUST_ASKED), (41, WITH_A_QUESTION), (42, AFTER_SIX_WEEKS)]
)
def test_with_a_question_open(world: World, days_ago: int, changed: dict[str, str]):
    # Days of the calendar, also when the clocks changed.
    asked = timezone.localtime() - timedelta(days=days_ago)
    case = cases.sent_at(asked - timedelta(days=1), world.here)
    perform(case.pk, "ask", actor=Actor.staff(world.coordinator), data=world.data("ask"), now=asked)
    # Work beside the question neither shortens nor prolongs the time to answer it.
    perform(case.pk, "assign", actor=Actor.staff(world.coordinator), data=world.data("assign"))
    case.refresh_from_db()
    expected = with_rows("submitted", changed)
    assert world.listed(case) == listed_of(expected, "submitted")
    assert world.performed(case) == expected


def test_what_looks_automatic_may_be_said_to_be_from_a_person(world: World):
    case = world.case_in("submitted", [])
    Case.objects.filter(pk=case.pk).update(suspect=True)
    case.refresh_from_db()
    may = {who for who, marks in world.performed(case).items() if marks["trust"] == "+"}
    assert may == {who for who, marks in world.listed(case).items() if marks["trust"] == "+"}
    assert may == {"coordinator", "substitute", "superuser"}


def test_a_draft_that_somebody_is_filling_in_is_not_closed(world: World):
    case = world.case_in("draft", [])
    alive = timezone.now() - timedelta(days=30)
    Case.objects.filter(pk=case.pk).update(changed_at=alive)
    case.refresh_from_db()
    assert world.performed(case)["system"]["expire"] == "x"
    assert world.listed(case)["system"]["expire"] == "x"


@pytest.mark.parametrize(
    ("off", "grid"),
    [
        (["interview", "basic_course"], WITHOUT_TWO_STEPS),
        (["interview", "screening", "basic_course", "decision"], WITHOUT_STEPS),
    ],
)
@pytest.mark.parametrize("state", ["submitted", "interview", "screening", "basic_course", "decision"])
def test_with_steps_switched_off(world: World, state: str, off: list[str], grid: str):
    case = world.case_in(state, WAYS[state])
    for step in off:
        StepSetting.objects.create(foundation=world.here, kind=case.kind, state=step, enabled=False)
    # What another foundation or another process does is its own affair.
    StepSetting.objects.create(foundation=world.there, kind=case.kind, state="screening", enabled=False)
    StepSetting.objects.create(foundation=world.here, kind="other", state="screening", enabled=False)
    rows = {line.split()[0]: line.split()[1:] for line in grid.strip().splitlines()}
    expected = dict(zip(MOVES, rows[state], strict=True))
    assert world.listed(case)["coordinator"] == {move: expected[move] for move in LISTED[state]}
    assert world.performed(case)["coordinator"] == expected
