"""An enrolment in a course: who may do what in each state, why somebody cannot enrol, and how a case follows its seat."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from organisation.mail.models import OutgoingMail
from organisation.people.models import Role, User
from tests.factories import cases, enrolments, training
from tests.training.conftest import home, small_site  # noqa: F401  # fixtures
from tests.workflows.engine.world import World, whole_table
from training.models import CoursePage, Enrolment, Session
from training.services import attendance, corrections, seats
from training.services import sessions as planning
from training.signals import enrolments_changed
from workflows.engine import registry
from workflows.engine.checks import check_process
from workflows.engine.errors import Refused
from workflows.engine.perform import moves, perform
from workflows.models import Case, Event
from workflows.policies import Actor
from workflows.processes.course_enrolment import listens
from workflows.services import drafts

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
KIND = enrolments.KIND
MOVES = [
    *("submit", "approve", "reject", "accept_offer", "decline_offer"),
    *("offer", "lapse", "let_in", "end_line", "attend", "miss", "complete"),
    *("correct", "undo_completion", "call_off"),
    *("ask", "answer", "write", "assign", "withdraw", "to_substitute", "to_team", "remind"),
]
#                 su ap re ac de of la le en at mi co co un ca as an wr as wi ts tt re
#                 bm pr je ce cl fe ps ti dl te ss mp rr do ll k  sw it si th ub ea mi
APPLICANT = """
    draft         +  .  .  x  x  .  .  .  .  .  .  .  .  .  .  .  x  .  .  x  .  .  .
    requested     x  .  .  x  x  .  .  .  .  .  .  .  .  .  .  .  x  .  .  +  .  .  .
    waiting       x  .  .  x  x  .  .  .  .  .  .  .  .  .  .  .  x  .  .  +  .  .  .
    offered       x  .  .  +  +  .  .  .  .  .  .  .  .  .  .  .  x  .  .  +  .  .  .
    seat          x  .  .  x  x  .  .  .  .  .  .  .  .  .  .  .  x  .  .  +  .  .  .
    attended      x  .  .  x  x  .  .  .  .  .  .  .  .  .  .  .  x  .  .  x  .  .  .
    absent        x  .  .  x  x  .  .  .  .  .  .  .  .  .  .  .  x  .  .  x  .  .  .
    completed     x  .  .  x  x  .  .  .  .  .  .  .  .  .  .  .  x  .  .  x  .  .  .
    rejected      x  .  .  x  x  .  .  .  .  .  .  .  .  .  .  .  x  .  .  x  .  .  .
    withdrawn     x  .  .  x  x  .  .  .  .  .  .  .  .  .  .  .  x  .  .  x  .  .  .
    lapsed        x  .  .  x  x  .  .  .  .  .  .  .  .  .  .  .  x  .  .  x  .  .  .
    no_seat       x  .  .  x  x  .  .  .  .  .  .  .  .  .  .  .  x  .  .  x  .  .  .
    called_off    x  .  .  x  x  .  .  .  .  .  .  .  .  .  .  .  x  .  .  x  .  .  .
"""
COORDINATOR = """
    draft         .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
    requested     .  +  +  x  x  .  .  .  .  .  .  .  .  .  .  +  x  +  +  +  .  .  x
    waiting       .  x  x  x  x  .  .  .  .  .  .  .  .  .  .  x  x  +  +  +  .  .  x
    offered       .  x  x  +  +  .  .  .  .  .  .  .  .  .  .  x  x  +  +  +  .  .  x
    seat          .  x  x  x  x  .  .  .  .  .  .  .  .  .  .  x  x  +  +  +  .  .  x
    attended      .  x  x  x  x  .  .  .  .  .  .  .  .  .  .  x  x  +  +  x  .  .  x
    absent        .  x  x  x  x  .  .  .  .  .  .  .  .  .  .  x  x  x  x  x  .  .  x
    completed     .  x  x  x  x  .  .  .  .  .  .  .  .  .  .  x  x  x  x  x  .  .  x
    rejected      .  x  x  x  x  .  .  .  .  .  .  .  .  .  .  x  x  x  x  x  .  .  x
    withdrawn     .  x  x  x  x  .  .  .  .  .  .  .  .  .  .  x  x  x  x  x  .  .  x
    lapsed        .  x  x  x  x  .  .  .  .  .  .  .  .  .  .  x  x  x  x  x  .  .  x
    no_seat       .  x  x  x  x  .  .  .  .  .  .  .  .  .  .  x  x  x  x  x  .  .  x
    called_off    .  x  x  x  x  .  .  .  .  .  .  .  .  .  .  x  x  x  x  x  .  .  x
"""
#: The seat is where the case is, so there is no news of it.
NO_NEWS = ".  .  .  .  .  x  x  x  x  x  x  x  x  x  x  .  .  .  .  ."
STATES = [
    *("draft", "requested", "waiting", "offered", "seat", "attended", "absent", "completed"),
    *("rejected", "withdrawn", "lapsed", "no_seat", "called_off"),
]
MAY = {
    "applicant with the link": APPLICANT,
    "coordinator": COORDINATOR,
    "substitute": COORDINATOR,
    "superuser": COORDINATOR,
    "system": "\n".join(
        f"{state} {NO_NEWS} {'+  +' if state == 'requested' else 'x  x'} ." for state in STATES
    ),
}
TABLE = whole_table(STATES, MOVES, MAY)
RUNNING = ["write", "assign", "withdraw"]
#: What `moves` lists: the moves that start in a state, whoever asks, in the order of the table.
LISTED = {
    "draft": ["submit"],
    "requested": ["approve", "reject", "call_off", "ask", "answer", *RUNNING, *MOVES[20:]],
    "waiting": [*MOVES[5:12], "call_off", *RUNNING],
    "offered": ["accept_offer", "decline_offer", *MOVES[6:12], "call_off", *RUNNING],
    "seat": [*MOVES[9:12], "call_off", *RUNNING],
    "attended": ["complete", "correct", "write", "assign", "remind"],
    "absent": ["attend", "complete"],
    "completed": ["correct", "undo_completion"],
    **{state: [] for state in STATES[8:]},
}
#: Where a case goes whose seat went on without it, by the state of the case and of the seat.
FOLLOWS = """
                waiting  offered  seat  attended  absent  completed  lapsed  cancelled
    waiting     waiting  offered  seat  attended  absent  completed  lapsed  no_seat
    offered     offered  offered  seat  attended  absent  completed  lapsed  no_seat
    seat        seat     seat     seat  attended  absent  completed  seat    seat
    attended    attended attended attended attended absent completed attended attended
    absent      absent   absent   absent attended absent  completed  absent  absent
    completed   completed completed seat attended absent completed completed completed
    withdrawn   withdrawn withdrawn withdrawn withdrawn withdrawn withdrawn withdrawn withdrawn
"""


class Enrolling(World):
    """The world of who may do what, in which members enrol."""

    def _sent(self, **_changed: str) -> Case:
        self.approval = training.course(entry="approval")
        self.session = training.session(self.approval, foundation=self.here)
        return enrolments.request(self.member(), self.approval, self.session)

    def member(self) -> User:
        return cases.member(self.here, Role.MENTOR, "mentor")

    def in_state(self, state: str) -> Case:
        """A case that came to `state` as it would really come there."""
        case = getattr(self, f"_{state}")()
        listens.catch_up()
        case = Case.objects.get(pk=case.pk)
        assert case.state == state
        return case

    def decided(self, move: str, **data: str) -> Case:
        case = self._requested()
        perform(case.pk, move, actor=Actor.staff(self.coordinator), data=data)
        return case

    def _draft(self) -> Case:
        process = registry.get(KIND)
        case = drafts.start(
            process=process, answers={"course": self.approval.slug, "session": str(self.session.key)}
        )
        Case.objects.filter(pk=case.pk).update(account=self.member())
        return case

    def _requested(self) -> Case:
        return enrolments.request(self.member(), self.approval, self.session)

    def _rejected(self) -> Case:
        return self.decided("reject", message="Nu niet.")

    def _withdrawn(self) -> Case:
        return self.decided("withdraw")

    def _seat(self, **course: Any) -> Case:
        made = training.course(entry="at_once", **course)
        training.lesson(made)
        return enrolments.request(self.member(), made, training.session(made, foundation=self.here))

    def _waiting(self) -> Case:
        course = training.course(entry="at_once")
        self.full = training.session(course, foundation=self.here, capacity=1)
        self.holder = enrolments.request(self.member(), course, self.full)
        return enrolments.request(self.member(), course, self.full)

    def _offered(self) -> Case:
        case = self._waiting()
        seats.leave(enrolment_id=enrolments.of_case(self.holder).pk)
        return case

    def _lapsed(self) -> Case:
        case = self._offered()
        seats.lapse_offers(now=enrolments.of_case(case).offered_until)
        return case

    def _no_seat(self) -> Case:
        case = self._waiting()
        enrolments.begin_at(self.full, timezone.now() - timedelta(days=2))
        assert seats.end_lines() == 1
        return case

    def _closed_list(self, presence: str) -> Case:
        case = self._seat(needs_attendance=True)
        enrolment = enrolments.of_case(case)
        enrolments.begin_at(enrolment.session, timezone.now() - timedelta(hours=3))
        part = enrolment.session.parts.get()
        attendance.note(part=part, presences={enrolment.pk: (presence, None)}, by=self.coordinator)
        attendance.close(session=enrolment.session)
        return case

    def _attended(self) -> Case:
        return self._closed_list("present")

    def _absent(self) -> Case:
        return self._closed_list("absent")

    def _completed(self) -> Case:
        course = training.course(entry="at_once")
        training.lesson(course)
        user = self.member()
        case = enrolments.request(user, course)
        training.follow(user, course)
        return case

    def _called_off(self) -> Case:
        case = self._seat()
        planning.call_off(session_id=enrolments.of_case(case).session_id)
        return case


@pytest.fixture(autouse=True)
def _mail_is_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("organisation.mail.services.nudge", lambda mail_id: True)


@pytest.fixture
def world() -> Enrolling:
    return Enrolling(KIND)


def test_the_hand_written_table_names_every_state_and_move_there_is():
    process = registry.get(KIND)
    assert [transition.key for transition in process.transitions] == MOVES
    assert sorted(STATES) == sorted(state.key for state in process.states)
    assert check_process(process) == []


@pytest.mark.parametrize("state", STATES)
def test_role_by_state_by_move(world: Enrolling, state: str):
    case, expected = world.in_state(state), TABLE[state]
    assert [found.transition.key for found in moves(case, Actor.system())] == LISTED[state]
    assert world.listed(case) == {
        who: {move: marks[move] for move in LISTED[state]} for who, marks in expected.items()
    }
    assert world.performed(case) == expected


def following() -> dict[str, dict[str, str]]:
    head, *rows = [line.split() for line in FOLLOWS.strip().splitlines()]
    return {row[0]: dict(zip(head, row[1:], strict=True)) for row in rows}


@pytest.mark.parametrize("state", following())
def test_a_case_follows_a_seat_whose_news_was_missed(world: Enrolling, state: str):
    """The signal may be missed at every step, so the seat may be anywhere by now."""
    case = world.in_state(state)
    mine = Enrolment.objects.filter(reference=case.reference)
    if not mine.exists():  # withdrawn before it was approved
        seats.take(session=world.session, foundation=None, user=case.account, reference=case.reference)
    if (session := mine.get().session) is not None:
        enrolments.begin_at(session, timezone.now() - timedelta(hours=1))
    went = {}
    for seat in following()[state]:
        with transaction.atomic():
            until = timezone.now() if seat == "offered" else None
            mine.update(state=seat, offered_until=until)
            moved = listens.catch_up()
            went[seat] = Case.objects.get(pk=case.pk).state
            assert moved == (went[seat] != state)
            assert listens.catch_up() == 0, "nothing is done twice"
            transaction.set_rollback(True)
    assert went == following()[state]


def test_the_news_reaches_the_case_at_once(world: Enrolling, django_capture_on_commit_callbacks):
    case = world.in_state("waiting")
    with django_capture_on_commit_callbacks(execute=True):
        perform(world.holder.pk, "withdraw", actor=Actor.applicant(world.holder))
    assert Case.objects.get(pk=case.pk).state == "offered"
    assert listens.catch_up() == 0


def test_a_corrected_list_takes_the_case_along(world: Enrolling):
    """From the end of a case that was completed; and its person reads so."""
    made = training.course(entry="at_once", needs_attendance=True, gives_certificate=True)
    case = enrolments.request(world.member(), made, training.session(made, foundation=world.here))
    enrolment = enrolments.of_case(case)
    enrolments.begin_at(enrolment.session, timezone.now() - timedelta(hours=3))
    part = enrolment.session.parts.get()
    attendance.note(part=part, presences={enrolment.pk: ("present", None)}, by=world.coordinator)
    attendance.close(session=enrolment.session)
    listens.catch_up()
    assert Case.objects.get(pk=case.pk).state == "completed"
    corrections.correct(enrolment_id=enrolment.pk, part=part, reason="Verwisseld.", by=world.coordinator)
    assert (listens.catch_up(), listens.catch_up()) == (1, 0)
    event = Event.objects.filter(case=case).last()
    assert (Case.objects.get(pk=case.pk).state, event.transition) == ("absent", "correct")
    told = Client().get(f"/status/{case.status_token}/").content.decode()
    assert "Wij hebben de lijst verbeterd: u was er niet." in told


@pytest.mark.parametrize(("count", "followed"), [(registry.AT_ONCE, True), (registry.AT_ONCE + 1, False)])
def test_the_news_of_a_long_list_is_left_to_the_sweep(monkeypatch, count: int, followed: bool):
    came: list[int] = []
    monkeypatch.setattr(listens, "follow", came.append)
    enrolments_changed.send(sender=Enrolment, enrolment_ids=list(range(count)))
    assert came == (list(range(count)) if followed else [])


def test_a_sweep_that_is_killed_is_gone_on_with(world: Enrolling, monkeypatch: pytest.MonkeyPatch):
    course = training.course(entry="at_once", needs_attendance=True)
    session = training.session(course, foundation=world.here)
    made = [enrolments.request(world.member(), course, session) for _each in range(3)]
    enrolments.begin_at(session, timezone.now() - timedelta(hours=3))
    attendance.close(session=session)
    real, calls = listens.perform, []

    def killed(case_id: int, move: str, **given: Any) -> Any:
        calls.append(case_id)
        if len(calls) == 2:
            raise SystemExit
        return real(case_id, move, **given)

    monkeypatch.setattr(listens, "perform", killed)
    with pytest.raises(SystemExit):
        listens.catch_up()
    assert (listens.catch_up(), listens.catch_up()) == (2, 0)
    missed = Event.objects.filter(transition="miss").values_list("case", flat=True)
    assert sorted(missed) == sorted(case.pk for case in made)


# Why somebody cannot enrol


class Asked:
    """A course with a session, and who asks for it; each reason changes one thing."""

    def __init__(self) -> None:
        self.here, self.there = cases.foundation("Stichting Hier"), cases.foundation("Stichting Daar")
        self.user = cases.member(self.here, Role.MENTOR, "anna")
        self.course = training.course(entry="at_once", title="Grenzen")
        self.session: Session | None = training.session(self.course, foundation=self.here)

    def change(self, **fields: Any) -> None:
        model = Session if hasattr(Session, next(iter(fields))) else CoursePage
        row = self.session if model is Session else self.course
        model.objects.filter(pk=row.pk).update(**fields)
        row.refresh_from_db()


def _first(asked: Asked) -> None:
    asked.course.prerequisites.add(training.course(title="Basiscursus"))
    asked.course.save()


def _opens(asked: Asked) -> None:
    asked.change(opens_at=asked.session.starts_at - timedelta(minutes=1))


def _not_needed(asked: Asked) -> None:
    asked.course.entry, asked.session = "open", None
    asked.course.save()


REASONS = {
    "closed": (
        lambda asked: asked.change(closes_at=timezone.now() - timedelta(minutes=1)),
        "De inschrijving is gesloten.",
    ),
    "past": (
        lambda asked: enrolments.begin_at(asked.session, timezone.now() - timedelta(minutes=1)),
        "Deze bijeenkomst is al begonnen.",
    ),
    "called off": (
        lambda asked: planning.call_off(session_id=asked.session.pk),
        "Deze bijeenkomst gaat niet door.",
    ),
    "not open yet": (_opens, "U kunt zich inschrijven vanaf "),
    "session of another foundation": (
        lambda asked: asked.change(foundation=asked.there),
        "Dit is voor de mentoren van een andere stichting.",
    ),
    "course of another foundation": (
        lambda asked: CoursePage.objects.filter(pk=asked.course.pk).update(foundation=asked.there),
        "Dit is voor de mentoren van een andere stichting.",
    ),
    "not a member": (
        lambda asked: setattr(asked, "user", cases.person("iemand")),
        "Alleen mentoren en kandidaat-mentoren van onze stichtingen kunnen zich inschrijven.",
    ),
    "first another course": (_first, "Dit komt eerst: Basiscursus."),
    "twice": (
        lambda asked: enrolments.request(asked.user, asked.course, asked.session),
        "U bent al ingeschreven.",
    ),
    "twice, in another session": (
        lambda asked: enrolments.request(
            asked.user, asked.course, training.session(asked.course, foundation=asked.here)
        ),
        "U bent al ingeschreven.",
    ),
    "no need to": (
        _not_needed,
        "Voor deze cursus hoeft u zich niet in te schrijven: u kunt meteen beginnen.",
    ),
}


def stored() -> tuple[Any, ...]:
    """Whatever an enrolment leaves behind."""
    counts = list(Session.objects.order_by("pk").values_list("taken", "waiting", "numbered"))
    rows = (Case, Event, Enrolment, OutgoingMail)
    return (counts, *(model.objects.count() for model in rows))


@pytest.mark.parametrize("why", REASONS)
def test_a_refusal_has_a_reason_and_stores_nothing(why: str):
    asked = Asked()
    change, words = REASONS[why]
    change(asked)
    before = stored()
    with pytest.raises(Refused) as refused, transaction.atomic():
        enrolments.request(asked.user, asked.course, asked.session)
    assert str(refused.value).startswith(words)
    assert stored() == before

    client = Client()
    client.force_login(asked.user)
    given = {"session": str(asked.session.key)} if asked.session else {}
    answer = client.post(f"/mijn/inschrijven/?cursus={asked.course.slug}", given)
    assert (answer.status_code, answer.context["refusal"]) == (409, str(refused.value))
    assert stored() == before


def test_control_without_a_reason_there_is_a_seat():
    asked = Asked()
    client = Client()
    client.force_login(asked.user)
    answer = client.post(
        f"/mijn/inschrijven/?cursus={asked.course.slug}", {"session": str(asked.session.key)}
    )
    case = Case.objects.get()
    assert (answer.status_code, answer.url, case.state) == (303, f"/status/{case.status_token}/", "seat")
    assert stored() == ([(1, 0, 1)], 1, 1, 1, 1)


def test_a_full_session_is_a_place_in_line():
    asked = Asked()
    asked.change(capacity=1)
    enrolments.request(cases.member(asked.here, Role.CANDIDATE), asked.course, asked.session)
    case = enrolments.request(asked.user, asked.course, asked.session)
    assert (case.state, enrolments.of_case(case).number) == ("waiting", 2)
    assert enrolments.counters(asked.session) == (1, 1, 2)
    assert OutgoingMail.objects.get(reference=case.reference).kind == f"{KIND}/waiting"


def test_where_sessions_count_one_is_chosen_though_there_is_none():
    asked = Asked()
    course = training.course(entry="at_once", needs_attendance=True)
    client = Client()
    client.force_login(asked.user)
    answer = client.post(f"/mijn/inschrijven/?cursus={course.slug}", {})
    assert answer.status_code == 400
    assert answer.context["form"].non_field_errors() == ["Kies een bijeenkomst."]
    assert Case.objects.count() == 0


def test_who_asked_and_waits_for_the_answer_asks_once():
    asked = Asked()
    course = training.course(entry="approval")
    session = training.session(course, foundation=asked.here)
    first = enrolments.request(asked.user, course, session)
    with pytest.raises(Refused, match="U hebt dit al aangevraagd"), transaction.atomic():
        enrolments.request(asked.user, course, session)
    assert enrolments.request(asked.user, asked.course, asked.session).state == "seat", "another course"
    other = enrolments.request(cases.member(asked.here, Role.MENTOR), course, session)
    assert list(Case.objects.filter(state="requested").order_by("pk")) == [first, other]


def test_the_lessons_alone_leave_a_session_to_choose():
    asked = Asked()
    lessons = enrolments.request(asked.user, asked.course)
    session = enrolments.request(asked.user, asked.course, asked.session)
    assert (lessons.state, session.state) == ("seat", "seat")
    with pytest.raises(Refused, match="U bent al ingeschreven"), transaction.atomic():
        enrolments.request(asked.user, asked.course)


def test_a_session_that_is_over_keeps_nobody_from_the_next():
    asked = Asked()
    enrolments.request(asked.user, asked.course, asked.session)
    enrolments.begin_at(asked.session, timezone.now() - timedelta(days=1))
    following = training.session(asked.course, foundation=asked.here)
    assert enrolments.request(asked.user, asked.course, following).state == "seat"


# Approval, offers, and sessions that are called off


def test_an_approved_request_finds_a_seat_or_the_line(world: Enrolling):
    world.session.capacity = 1
    world.session.save()
    approved = [world.decided("approve", message="Veel plezier.") for _each in range(2)]
    assert [Case.objects.get(pk=case.pk).state for case in approved] == ["seat", "waiting"]
    letters = [
        OutgoingMail.objects.filter(reference=case.reference).order_by("-pk").first() for case in approved
    ]
    assert [letter.kind for letter in letters] == [f"{KIND}/seat", f"{KIND}/waiting"]
    assert all("Veel plezier." in letter.text for letter in letters)


def test_what_cannot_be_any_more_is_not_approved(world: Enrolling):
    case = world.in_state("requested")
    enrolments.begin_at(world.session, timezone.now() - timedelta(minutes=1))
    with pytest.raises(Refused, match="al begonnen"), transaction.atomic():
        perform(case.pk, "approve", actor=Actor.staff(world.coordinator))
    assert (Case.objects.get(pk=case.pk).state, Enrolment.objects.count()) == ("requested", 0)


def test_an_offer_is_not_accepted_after_its_time(world: Enrolling):
    case = world.in_state("offered")
    late = enrolments.of_case(case).offered_until
    with pytest.raises(Refused, match="voorbij"), transaction.atomic():
        perform(case.pk, "accept_offer", actor=Actor.applicant(case), now=late)
    in_time = late - timedelta(seconds=1)
    assert perform(case.pk, "accept_offer", actor=Actor.applicant(case), now=in_time).case.state == "seat"


def test_a_seat_is_not_given_back_once_it_began(world: Enrolling):
    case = world.in_state("seat")
    enrolments.begin_at(enrolments.of_case(case).session, timezone.now() - timedelta(minutes=1))
    with pytest.raises(Refused, match="Zeg het tegen de trainer"), transaction.atomic():
        perform(case.pk, "withdraw", actor=Actor.applicant(case))


def test_a_session_that_is_called_off_tells_everybody_once(world: Enrolling):
    """A seat, an offer, a place in line, and a request that nobody had approved yet."""
    course = training.course(entry="approval")
    session = training.session(course, foundation=world.here, capacity=2)
    other = training.session(course, foundation=world.here)
    made = [enrolments.request(world.member(), course, session) for _each in range(4)]
    elsewhere = enrolments.request(world.member(), course, other)
    for case in made[:3]:
        perform(case.pk, "approve", actor=Actor.staff(world.coordinator))
    enrolments.request(world.member(), course, session)
    Session.objects.filter(pk=session.pk).update(capacity=1, taken=1)
    Enrolment.objects.filter(reference=made[1].reference).update(
        state="offered", offered_until=session.starts_at
    )
    Case.objects.filter(pk=made[1].pk).update(state="offered")
    OutgoingMail.objects.all().delete()

    assert planning.call_off(session_id=session.pk) == 3
    assert planning.call_off(session_id=session.pk) == 0
    assert (listens.catch_up(), listens.call_off_requests()) == (3, 2)
    assert (listens.catch_up(), listens.call_off_requests()) == (0, 0)
    states = Case.objects.filter(kind=KIND).exclude(pk=world.other_case.pk).values_list("state", flat=True)
    assert sorted(states) == [*["called_off"] * 5, "requested"]
    assert Case.objects.get(pk=elsewhere.pk).state == "requested"
    letters = OutgoingMail.objects.values_list("kind", "reference")
    assert len(letters) == len(set(letters)) == 5
    assert {kind for kind, _reference in letters} == {f"{KIND}/called_off"}
    assert enrolments.counters(session)[:2] == (0, 0)


def test_the_status_page_tells_where_the_move_led(world: Enrolling):
    """The sentence of the alternative, not that of the target."""
    case = world.in_state("waiting")
    page = Client().get(f"/status/{case.status_token}/")
    told = page.content.decode()
    assert page.status_code == 200
    assert "U staat op de wachtlijst." in told
    assert "U hebt uw aanvraag verstuurd." not in told


def test_the_form_offers_only_sessions_that_are_open():
    asked = Asked()
    later = timezone.now() + timedelta(days=1)
    for planned in ({"opens_at": later}, {"closes_at": timezone.now() - timedelta(minutes=1)}):
        training.session(asked.course, **planned)
    client = Client()
    client.force_login(asked.user)
    page = client.get(f"/mijn/inschrijven/?cursus={asked.course.slug}")
    field = page.context["form"].fields["session"]
    assert [key for key, _label in field.widget.choices] == [str(asked.session.key)]


# A course whose page changes under an open request


@pytest.fixture
def readers(world: Enrolling) -> tuple[Case, Client, Client]:
    """A request, its coordinator on the desk, and its person on the status page."""
    coordinator = Client()
    coordinator.force_login(world.coordinator)
    return world.in_state("requested"), coordinator, Client()


def unpublish(course: CoursePage) -> CoursePage:
    course.refresh_from_db()
    course.unpublish()
    return course


def rename(course: CoursePage) -> None:
    """As an editor who changes the address; and another course takes the name that came free."""
    old = course.slug
    course.slug, course.title = "nieuwe-naam", "Nieuwe titel"
    course.save()
    training.course(slug=old, title="Een andere cursus")


def test_a_request_goes_by_the_course_and_not_by_its_name(world: Enrolling, readers):
    case, coordinator, _person = readers
    rename(world.approval)
    desk = coordinator.get(reverse("desk:case", args=[case.reference]))
    _title, (first, *_others) = desk.context["groups"][0]
    assert (first.question, first.text) == ("Cursus", "Nieuwe titel")
    told = coordinator.get(reverse("desk:case", args=[case.reference])).content.decode()
    assert "Een andere cursus" not in told
    with pytest.raises(Refused, match="U hebt dit al aangevraagd"), transaction.atomic():
        enrolments.request(case.account, world.approval, world.session)
    perform(case.pk, "approve", actor=Actor.staff(world.coordinator))
    assert enrolments.of_case(case).course_id == world.approval.pk
    letter = OutgoingMail.objects.get(kind=f"{KIND}/seat").text
    assert "Nieuwe titel" in letter
    assert "Een andere cursus" not in letter


def test_the_answers_are_told_with_the_name_of_today(world: Enrolling):
    case = world.in_state("requested")
    asked = dict(case.answers)
    rename(world.approval)
    told = registry.get(KIND).answers_now(Case.objects.get(pk=case.pk))
    assert told == {name: value for name, value in asked.items() if name != "course_key"} | {
        "course": "nieuwe-naam"
    }


def test_one_whose_course_is_offline_waits_with_a_reason(world: Enrolling, readers):
    case, coordinator, person = readers
    course = unpublish(world.approval)
    approve = next(
        each
        for each in moves(Case.objects.get(pk=case.pk), Actor.staff(world.coordinator))
        if each.transition.key == "approve"
    )
    reason = "De cursus staat offline. Zet hem eerst online, of wijs de aanvraag af."
    assert (approve.permitted, approve.allowed, approve.reason) == (True, False, reason)
    assert reason in coordinator.get(reverse("desk:case", args=[case.reference])).content.decode()
    before = stored()
    with pytest.raises(Refused, match="offline"), transaction.atomic():
        perform(case.pk, "approve", actor=Actor.staff(world.coordinator))
    assert stored() == before
    calm = "De cursus staat op dit moment niet op de website. Wij bewaren uw aanvraag."
    page = person.get(f"/status/{case.status_token}/")
    assert page.context["facts"][0] == ("Cursus", course.title)
    assert calm in page.content.decode()

    course.save_revision().publish()
    assert calm not in person.get(f"/status/{case.status_token}/").content.decode()
    perform(case.pk, "approve", actor=Actor.staff(world.coordinator))
    assert Case.objects.get(pk=case.pk).state == "seat"


def test_who_has_a_seat_keeps_it_when_the_course_goes_offline(world: Enrolling):
    case = world.in_state("seat")
    course = unpublish(CoursePage.objects.get(pk=enrolments.of_case(case).course_id))
    page = Client().get(f"/status/{case.status_token}/")
    assert page.context["facts"][0] == ("Cursus", course.title)
    assert "Let op" not in page.content.decode()
    perform(case.pk, "withdraw", actor=Actor.applicant(case))
    assert Case.objects.get(pk=case.pk).state == "withdrawn"
