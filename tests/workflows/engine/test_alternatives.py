"""A move that may lead elsewhere than its target: a place in line, where there is no seat."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from organisation.mail.models import OutgoingMail
from tests.factories import cases
from tests.workflows.engine.test_diagram import arrows
from workflows.engine import registry
from workflows.engine.checks import check_process, letter_keys
from workflows.engine.definition import Alternative, Process
from workflows.engine.diagram import draw, draw_page
from workflows.engine.perform import Move, perform
from workflows.models import Case, Event
from workflows.policies import Actor
from workflows.selectors.timeline import public_timeline

REAL = registry.get(cases.KIND)
ELSEWHERE = Alternative("withdrawn", letter="withdrawn", public="Er was geen plaats.")


def inviting(**changed: object) -> Process:
    """The table of the volunteer application with another move “invite”."""
    moves = tuple(replace(t, **changed) if t.key == "invite" else t for t in REAL.transitions)
    return replace(REAL, transitions=moves)


@pytest.fixture
def invite(monkeypatch, case, coordinator) -> Callable[[Callable[[Move], None]], Case]:
    """Make the move “invite”, which turns where `prepare` says."""

    def make(prepare: Callable[[Move], None]) -> Case:
        process = inviting(prepare=prepare, alternatives=(ELSEWHERE,))
        monkeypatch.setitem(registry._processes, cases.KIND, process)
        OutgoingMail.objects.all().delete()
        return perform(case.pk, "invite", actor=Actor.staff(coordinator)).case

    return make


def told(case: Case) -> tuple[str, str, list[str]]:
    """The state of the last event, its public sentence, and the letters."""
    event = Event.objects.filter(case=case).order_by("number").last()
    letters = OutgoingMail.objects.order_by("pk").values_list("kind", flat=True)
    return event.to_state, public_timeline(case)[-1].sentence, list(letters)


def test_a_move_that_turns_has_the_state_letter_and_sentence_of_where_it_leads(invite):
    case = invite(lambda move: move.turn_to("withdrawn"))
    assert case.state == Case.objects.get(pk=case.pk).state == "withdrawn"
    assert case.closed_at is not None, "that is an end"
    assert case.due_on is None
    assert told(case) == ("withdrawn", "Er was geen plaats.", ["volunteer-application/withdrawn"])


def test_a_move_that_does_not_turn_has_its_own(invite):
    case = invite(lambda move: None)
    assert (case.state, case.closed_at) == ("interview", None)
    own = REAL.transition("invite")
    assert told(case) == ("interview", str(own.public), [f"volunteer-application/{own.letter}"])


def test_a_move_turns_only_where_its_table_says(invite, case):
    with pytest.raises(ValueError, match="invite does not lead to accepted"):
        invite(lambda move: move.turn_to("accepted"))
    assert Case.objects.get(pk=case.pk).state == "submitted"
    assert OutgoingMail.objects.count() == 0


def messages(process: Process) -> list[str]:
    return [problem.msg.removeprefix("volunteer-application: ") for problem in check_process(process)]


def test_a_table_with_an_alternative_passes():
    assert messages(inviting(alternatives=(ELSEWHERE,))) == []


def test_an_alternative_that_is_no_state_is_refused():
    broken = inviting(alternatives=(Alternative("nowhere"),))
    assert messages(broken) == ["invite names nowhere, which is no state"]


def test_the_letter_of_an_alternative_is_looked_for():
    broken = inviting(alternatives=(replace(ELSEWHERE, letter="in_line"),))
    assert messages(broken) == ["the letter mail/in_line.txt is missing"]
    assert set(letter_keys(broken)) - set(letter_keys(REAL)) == {"in_line"}


def test_a_state_is_reached_by_an_alternative_too():
    """Without the move to it, only the alternative leads there, and is enough."""
    refusing = ("reject", "confirm", "send_back", "take_back")
    without = tuple(t for t in REAL.transitions if t.key not in refusing)
    island = replace(REAL, transitions=without)
    assert messages(island) == ["rejected is never reached"]
    invited = tuple(
        replace(t, alternatives=(Alternative("rejected"),)) if t.key == "invite" else t for t in without
    )
    assert messages(replace(REAL, transitions=invited)) == []


def test_it_is_drawn_and_stands_in_the_table():
    changed = inviting(alternatives=(ELSEWHERE,))
    assert arrows(draw(changed)) - arrows(draw(REAL)) == {("submitted", "withdrawn")}
    row = next(line for line in draw_page([changed]).splitlines() if line.startswith("| `invite` |"))
    assert "`interview` or `withdrawn`" in row
    assert row.endswith("| `interview` or `withdrawn` |")


def test_the_arrows_of_a_course_enrolment():
    assert arrows(draw(registry.get("course-enrolment"))) == {
        ("[*]", "draft"),
        *(("draft", target) for target in ("requested", "seat", "waiting")),
        *(("requested", target) for target in ("seat", "waiting", "rejected", "called_off", "withdrawn")),
        *(("waiting", target) for target in ("offered", "seat", "no_seat", "lapsed")),
        *(("offered", target) for target in ("seat", "no_seat", "lapsed")),
        *(
            (source, target)
            for source in ("waiting", "offered", "seat")
            for target in ("attended", "absent", "completed", "called_off", "withdrawn")
        ),
        ("absent", "attended"),
        ("absent", "completed"),
        ("attended", "completed"),
        # A list at the door that was corrected takes back what came of it.
        ("attended", "absent"),
        *(("completed", target) for target in ("seat", "attended", "absent")),
    }
