"""Who may do what, in which state of a volunteer application: the whole table, written by hand.

``+`` allowed, ``x`` refused now (another state, an earlier step first, or a guard), ``.`` not permitted at all. The columns are
the sixteen moves in the order of `MOVES`. `moves()` and `perform()` are both held against it.
"""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone

from organisation.calendar import workdays
from organisation.people.models import Role, User
from organisation.people.services import memberships
from tests.factories import cases
from workflows.engine import registry
from workflows.engine.errors import NotPermitted, Refused
from workflows.engine.perform import moves, perform
from workflows.models import Case, StepSetting
from workflows.policies import Actor

MOVES = [
    *("submit", "arrive", "invite", "screen", "enrol", "prepare_decision", "accept", "ask"),
    *("answer", "add_document", "assign", "transfer", "reject", "withdraw", "expire", "reopen"),
]

NOBODY = """
    draft         .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
    submitted     .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
    interview     .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
    screening     .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
    basic_course  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
    decision      .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
    accepted      .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
    rejected      .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
    withdrawn     .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
    transferred   .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
    expired       .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
"""
#                 su ar in sc en pr ac as an ad as tr re wi ex re
#                 bm ri vi re ro ep ce k  sw d  si an je th pi op
APPLICANT = """
    draft         +  .  .  .  .  .  .  .  x  x  .  .  .  x  .  .
    submitted     x  .  .  .  .  .  .  .  x  +  .  .  .  +  .  .
    interview     x  .  .  .  .  .  .  .  x  +  .  .  .  +  .  .
    screening     x  .  .  .  .  .  .  .  x  +  .  .  .  +  .  .
    basic_course  x  .  .  .  .  .  .  .  x  +  .  .  .  +  .  .
    decision      x  .  .  .  .  .  .  .  x  +  .  .  .  +  .  .
    accepted      x  .  .  .  .  .  .  .  x  x  .  .  .  x  .  .
    rejected      x  .  .  .  .  .  .  .  x  x  .  .  .  x  .  .
    withdrawn     x  .  .  .  .  .  .  .  x  x  .  .  .  x  .  .
    transferred   x  .  .  .  .  .  .  .  x  x  .  .  .  x  .  .
    expired       x  .  .  .  .  .  .  .  x  x  .  .  .  x  .  .
"""
COORDINATOR = """
    draft         .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
    submitted     .  .  +  x  x  x  x  +  .  .  +  +  +  +  x  x
    interview     .  .  x  +  x  x  x  +  .  .  +  +  +  +  x  x
    screening     .  .  x  x  +  x  x  +  .  .  +  +  +  +  x  x
    basic_course  .  .  x  x  x  +  x  +  .  .  +  +  +  +  x  x
    decision      .  .  x  x  x  x  +  +  .  .  +  +  +  +  x  x
    accepted      .  .  x  x  x  x  x  x  .  .  x  x  x  x  x  x
    rejected      .  .  x  x  x  x  x  x  .  .  x  x  x  x  x  +
    withdrawn     .  .  x  x  x  x  x  x  .  .  x  x  x  x  x  +
    transferred   .  .  x  x  x  x  x  x  .  .  x  x  x  x  x  x
    expired       .  .  x  x  x  x  x  x  .  .  x  x  x  x  x  x
"""
SYSTEM = """
    draft         .  x  .  .  .  .  .  .  .  .  .  .  .  .  +  .
    submitted     .  x  .  .  .  .  .  .  .  .  .  .  .  .  x  .
    interview     .  x  .  .  .  .  .  .  .  .  .  .  .  .  x  .
    screening     .  x  .  .  .  .  .  .  .  .  .  .  .  .  x  .
    basic_course  .  x  .  .  .  .  .  .  .  .  .  .  .  .  x  .
    decision      .  x  .  .  .  .  .  .  .  .  .  .  .  .  x  .
    accepted      .  x  .  .  .  .  .  .  .  .  .  .  .  .  x  .
    rejected      .  x  .  .  .  .  .  .  .  .  .  .  .  .  x  .
    withdrawn     .  x  .  .  .  .  .  .  .  .  .  .  .  .  x  .
    transferred   .  x  .  .  .  .  .  .  .  .  .  .  .  .  x  .
    expired       .  x  .  .  .  .  .  .  .  .  .  .  .  .  x  .
"""
TABLE = {
    "applicant with the link": APPLICANT,
    "applicant of another case": NOBODY,
    "applicant without a case": NOBODY,
    "coordinator": COORDINATOR,
    "coordinator of another foundation": NOBODY,
    "coordinator until yesterday": NOBODY,
    "coordinator from tomorrow": NOBODY,
    "coordinator whose account was closed": NOBODY,
    "director": NOBODY,
    "trainer": NOBODY,
    "editor": NOBODY,
    "mentor": NOBODY,
    "candidate": NOBODY,
    "superuser": COORDINATOR,
    "system": SYSTEM,
}
#: What `moves` lists: the moves that start in a state, whoever asks.
LISTED = {
    "draft": ["submit", "arrive", "expire"],
    "submitted": MOVES[2:15],
    "interview": MOVES[3:15],
    "screening": MOVES[4:15],
    "basic_course": MOVES[5:15],
    "decision": MOVES[6:15],
    "accepted": [],
    "rejected": ["reopen"],
    "withdrawn": ["reopen"],
    "transferred": [],
    "expired": [],
}

#: With a question open only asking again and answering change; after six weeks the case may be closed.
WITH_A_QUESTION = {
    "applicant with the link": "x  .  .  .  .  .  .  .  +  +  .  .  .  +  .  .",
    "coordinator": ".  .  +  x  x  x  x  x  .  .  +  +  +  +  x  x",
    "superuser": ".  .  +  x  x  x  x  x  .  .  +  +  +  +  x  x",
    "system": ".  x  .  .  .  .  .  .  .  .  .  .  .  .  x  .",
}
AFTER_SIX_WEEKS = {
    "applicant with the link": "x  .  .  .  .  .  .  .  +  +  .  .  .  +  .  .",
    "coordinator": ".  .  +  x  x  x  x  x  .  .  +  +  +  +  +  x",
    "superuser": ".  .  +  x  x  x  x  x  .  .  +  +  +  +  +  x",
    "system": ".  x  .  .  .  .  .  .  .  .  .  .  .  .  +  .",
}
#: A foundation without interview and basic course: the step after it is next, and what is off is out of reach.
WITHOUT_TWO_STEPS = """
    submitted     .  .  x  +  x  x  x  +  .  .  +  +  +  +  x  x
    interview     .  .  x  +  x  x  x  +  .  .  +  +  +  +  x  x
    screening     .  .  x  x  x  +  x  +  .  .  +  +  +  +  x  x
    basic_course  .  .  x  x  x  +  x  +  .  .  +  +  +  +  x  x
    decision      .  .  x  x  x  x  +  +  .  .  +  +  +  +  x  x
"""
#: A foundation that switched every step off accepts at once.
WITHOUT_STEPS = """
    submitted     .  .  x  x  x  x  +  +  .  .  +  +  +  +  x  x
    interview     .  .  x  x  x  x  +  +  .  .  +  +  +  +  x  x
    screening     .  .  x  x  x  x  +  +  .  .  +  +  +  +  x  x
    basic_course  .  .  x  x  x  x  +  +  .  .  +  +  +  +  x  x
    decision      .  .  x  x  x  x  +  +  .  .  +  +  +  +  x  x
"""

pytestmark = pytest.mark.django_db


def read(grid: str) -> dict[str, dict[str, str]]:
    rows = (line.split() for line in grid.strip().splitlines())
    return {state: dict(zip(MOVES, marks, strict=True)) for state, *marks in rows}


def row(marks: str) -> dict[str, str]:
    return dict(zip(MOVES, marks.split(), strict=True))


class World:
    """Two foundations, everybody in the table, and an application in a state."""

    def __init__(self) -> None:
        self.here, self.there = cases.foundation("Stichting Hier"), cases.foundation("Stichting Daar")
        self.coordinator = cases.coordinator(self.here, "annemiek")
        self.people = {role: cases.member(self.here, role) for role in Role.values if role != "coordinator"}
        self.elsewhere = cases.coordinator(self.there, "noord")
        self.ended, self.coming, self.closed = (cases.person(name) for name in ("weg", "straks", "dicht"))
        today = workdays.today()
        grant = {"foundation": self.here, "role": Role.COORDINATOR}
        memberships.grant(user=self.ended, since=today - timedelta(days=90), until=today, **grant)
        memberships.grant(user=self.coming, since=today + timedelta(days=1), **grant)
        memberships.grant(user=self.closed, **grant)
        User.objects.filter(pk=self.closed.pk).update(is_active=False)
        self.closed.refresh_from_db()
        self.superuser = User.objects.create_superuser(
            email="beheer@example.nl", password=None, first_name="Bea", last_name="Heer"
        )
        self.other_case = cases.application(self.here, email="iemand@example.nl", by=self.coordinator)

    def case_in(self, state: str) -> Case:
        if state == "draft":
            case = cases.draft(**cases.answers(self.here))
            month_ago = timezone.now() - timedelta(days=31)
            Case.objects.filter(pk=case.pk).update(changed_at=month_ago)
        else:
            case = cases.application(self.here, state=state, by=self.coordinator, to=self.there)
        return Case.objects.get(pk=case.pk)

    def actors(self, case: Case) -> dict[str, Actor]:
        return {
            "applicant with the link": Actor.applicant(case),
            "applicant of another case": Actor.applicant(self.other_case),
            "applicant without a case": Actor.applicant(),
            "coordinator": Actor.staff(self.coordinator),
            "coordinator of another foundation": Actor.staff(self.elsewhere),
            "coordinator until yesterday": Actor.staff(self.ended),
            "coordinator from tomorrow": Actor.staff(self.coming),
            "coordinator whose account was closed": Actor.staff(self.closed),
            **{role: Actor.staff(user) for role, user in self.people.items()},
            "superuser": Actor.staff(self.superuser),
            "system": Actor.system(),
        }

    def data(self, move: str) -> dict[str, str]:
        """What each move's form needs to be right."""
        text = {"ask": "question", "answer": "answer", "reject": "message", "withdraw": "reason"}
        if move in text:
            return {text[move]: "Een goede reden."}
        return {
            "assign": {"owner": str(self.coordinator.pk)},
            "transfer": {"foundation": self.there.slug},
            "arrive": {"foundation": self.there.slug},
            "add_document": {"attachment": "0000"},
        }.get(move, {})

    def listed(self, case: Case) -> dict[str, dict[str, str]]:
        """What `moves` says, by actor."""
        return {
            name: {
                found.transition.key: "+" if found.allowed else "x" if found.permitted else "."
                for found in moves(case, actor)
            }
            for name, actor in self.actors(case).items()
        }

    def performed(self, case: Case) -> dict[str, dict[str, str]]:
        """What `perform` does with every move there is, by actor; each is undone again."""
        return {
            name: {move: self._try(case, move, actor) for move in MOVES}
            for name, actor in self.actors(case).items()
        }

    def _try(self, case: Case, move: str, actor: Actor) -> str:
        with transaction.atomic():
            try:
                outcome = perform(case.pk, move, actor=actor, data=self.data(move))
            except NotPermitted:
                return "."
            except Refused as refused:
                return "x" if str(refused) else "no reason given"
            assert outcome.case.version == case.version + 1
            transaction.set_rollback(True)
            return "+"


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    monkeypatch.setattr("organisation.mail.services.nudge", lambda mail_id: True)
    return World()


def listed_of(expected: dict[str, dict[str, str]], state: str) -> dict[str, dict[str, str]]:
    return {name: {move: marks[move] for move in LISTED[state]} for name, marks in expected.items()}


def test_the_hand_written_table_names_every_state_and_move_there_is():
    process = registry.get(cases.KIND)
    assert [transition.key for transition in process.transitions] == MOVES
    assert list(LISTED) == [state.key for state in process.states]
    assert all(list(read(grid)) == list(LISTED) for grid in TABLE.values())


@pytest.mark.parametrize("state", LISTED)
def test_role_by_state_by_move(world: World, state: str):
    case = world.case_in(state)
    expected = {name: read(grid)[state] for name, grid in TABLE.items()}
    assert case.state == state
    assert [found.transition.key for found in moves(case, Actor.system())] == LISTED[state]
    assert world.listed(case) == listed_of(expected, state)
    assert world.performed(case) == expected


@pytest.mark.parametrize(
    ("days_ago", "changed"), [(0, WITH_A_QUESTION), (41, WITH_A_QUESTION), (42, AFTER_SIX_WEEKS)]
)
def test_with_a_question_open(world: World, days_ago: int, changed: dict[str, str]):
    case = world.case_in("submitted")
    asked = timezone.now() - timedelta(days=days_ago)
    perform(case.pk, "ask", actor=Actor.staff(world.coordinator), data=world.data("ask"), now=asked)
    # Work beside the question neither shortens nor prolongs the time to answer it.
    perform(case.pk, "assign", actor=Actor.staff(world.coordinator), data=world.data("assign"))
    case.refresh_from_db()
    nobody = row(".  " * 16)
    expected = {name: row(changed[name]) if name in changed else nobody for name in TABLE}
    assert world.listed(case) == listed_of(expected, "submitted")
    assert world.performed(case) == expected


def test_a_draft_that_somebody_is_filling_in_is_not_closed(world: World):
    case = world.case_in("draft")
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
    case = world.case_in(state)
    for step in off:
        StepSetting.objects.create(foundation=world.here, kind=case.kind, state=step, enabled=False)
    # What another foundation or another process does is its own affair.
    StepSetting.objects.create(foundation=world.there, kind=case.kind, state="screening", enabled=False)
    StepSetting.objects.create(foundation=world.here, kind="other", state="screening", enabled=False)
    expected = read(grid)[state]
    assert world.listed(case)["coordinator"] == {move: expected[move] for move in LISTED[state]}
    assert world.performed(case)["coordinator"] == expected
