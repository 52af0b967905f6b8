"""The large demonstration, in small: legal walks in every state, that nobody can tell from what the engine makes."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime
from io import StringIO
from random import Random
from types import SimpleNamespace

import pytest
from django.core.management import call_command
from django.db import connection
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from mentorships.models import Mentor, SlotBooking
from mentorships.selectors.mentors import blocks_of
from mentorships.tasks import keep_standing
from organisation.calendar.workdays import AMSTERDAM, today
from organisation.people.models import User
from tests.factories import training as courses
from tests.factories import website
from tests.workflows.numbers.independent import Count, differences
from training.demo.large import CALLED_OFF
from training.models import Certificate, Completion, Enrolment, Session
from workflows.demo.large import load as large
from workflows.demo.large.applicants import Questions
from workflows.demo.large.enrolling import Enrolments, Place
from workflows.demo.large.playing import World
from workflows.demo.large.walks import Chart, is_paused
from workflows.engine import registry, second_eyes
from workflows.engine.definition import Clock
from workflows.engine.perform import begin, open_case, perform
from workflows.engine.steps import Steps
from workflows.models import Case, Event, FormPage, Proposal
from workflows.models.proposal import Outcome
from workflows.policies import Actor, ActorKind
from workflows.selectors.numbers.counting import counted

CASES, MENTORS = 300, 30
#: What a case is to everybody who looks at it, besides its key, its reference and its link.
TOLD = (
    "kind",
    "state",
    "version",
    "foundation_id",
    "municipality_id",
    "owner_id",
    "waits_for",
    "due_on",
    "paused_on",
)
TOLD += (
    "form_version",
    "privacy_version",
    "suspect",
    "sort_name",
    "email_index",
    "submitted_at",
    "closed_at",
    "changed_at",
)


def _build() -> None:
    with website.one_page() as home:
        home.add_child(instance=FormPage(title="Aanmelden", slug="aanmelden", kind="volunteer-application"))
        for kind, entry in (
            ("basic_course", "approval"),
            ("module", "open"),
            ("return_meeting", "at_once"),
            ("webinar", "at_once"),
        ):
            course = courses.course(kind=kind, entry=entry, gives_certificate=entry != "at_once", hours=1)
            if entry != "at_once":
                courses.lesson(course)
                courses.lesson(course)
        large.load(cases=CASES, mentors=MENTORS, seed=7, say=lambda line: None)


@pytest.fixture(scope="module")
def _loaded(django_db_setup, django_db_blocker):
    with website.built_once(django_db_blocker, _build):
        yield


@pytest.fixture
def loaded(_loaded, db, monkeypatch):
    monkeypatch.setattr("organisation.mail.services.nudge", lambda mail_id: True)


def test_there_is_a_case_in_every_state_of_every_process(loaded):
    states = {
        (process.kind, state.key)
        for process in registry.all_processes()
        for state in process.states
        # Who has an account sends at once.
        if not (process.for_members and state.key == process.initial)
    }
    assert set(Case.objects.values_list("kind", "state")) == states
    assert Case.objects.count() == CASES


def test_every_foundation_has_its_share(loaded):
    at = Counter(Case.objects.filter(submitted_at__isnull=False).values_list("foundation__slug", flat=True))
    assert len(at) == 11
    assert min(at.values()) >= 1


def test_each_version_has_one_event_and_they_follow_each_other(loaded):
    for case in Case.objects.defer("search"):
        process = registry.get(case.kind)
        state, number = process.initial, 0
        for event in Event.objects.filter(case=case).order_by("number"):
            transition = process.transition(event.transition)
            if event.transition == second_eyes.PROPOSE:
                transition = second_eyes.proposed_in(event, process)
                assert event.to_state == state
            else:
                assert event.to_state in (transition.targets or (state,))
            assert state in transition.sources
            assert (event.from_state, event.number) == (state, number + 1)
            state, number = event.to_state, event.number
        assert (case.state, case.version) == (state, number)


@pytest.mark.parametrize("kind", ["volunteer-application", "contact-question"])
def test_the_engine_makes_the_same_of_every_walk(loaded, kind):
    process = registry.get(kind)
    # Those that were made first are in every state.
    cases = list(Case.objects.filter(kind=kind, origin=None).order_by("pk")[:50])
    assert len({case.state for case in cases}) >= len(process.states) - 1
    for case in cases:
        again = _replayed(process, case)
        assert {name: getattr(again, name) for name in TOLD} == {name: getattr(case, name) for name in TOLD}
        assert again.answers == case.answers
        assert _words(again) == _words(case)


def _words(case: Case) -> set[str]:
    """By which words somebody finds it, besides its reference."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT tsvector_to_array(coalesce(%s::tsvector, '')), tsvector_to_array(to_tsvector('simple', lower(%s)))",
            [case.search, f"{case.reference.replace('-', ' ')} {case.reference.replace('-', '')}"],
        )
        words, own = cursor.fetchone()
    return set(words) - set(own)


def _replayed(process, case: Case) -> Case:
    """The same case once more, every move of it made by `perform`."""
    events = list(Event.objects.filter(case=case).select_related("actor").order_by("number"))
    answers = case.answers
    if not events or events[0].transition == "expire":
        again = begin(process, answers=answers, now=case.created_at)
        again.save()
    for number, event in enumerate(events):
        data = event.data(case.kind).get("data", {})
        if number == 0 and event.transition != "expire":
            clean, problems = process.questions.clean(answers)
            assert (clean, problems) == (answers, [])
            actor = Actor.applicant()
            again = open_case(
                process, event.transition, actor=actor, answers=answers, data=data, now=event.at
            ).case
            continue
        actor = {
            ActorKind.APPLICANT: Actor.applicant(again),
            ActorKind.STAFF: Actor(ActorKind.STAFF, user=event.actor),
            ActorKind.SYSTEM: Actor.system(),
        }[ActorKind(event.actor_kind)]
        move = event.transition
        if move == second_eyes.PROPOSE:
            move, data = data["move"], data["given"]
        elif process.transition(move).second_pair_of_eyes:
            move, data = second_eyes.CONFIRM, {}
        outcome = perform(again.pk, move, actor=actor, data=data, now=event.at)
        assert (outcome.event.to_state, outcome.event.due_on) == (event.to_state, event.due_on)
    again.refresh_from_db()
    return again


def test_moves_are_made_in_their_order_and_before_now(loaded):
    now = timezone.now()
    for (key,) in Case.objects.values_list("pk"):
        moments = list(Event.objects.filter(case=key).order_by("number").values_list("at", flat=True))
        assert moments == sorted(moments)
        assert all(moment <= now for moment in moments)


def test_a_case_that_was_assigned_has_that_owner(loaded):
    given = Event.objects.filter(transition="assign").select_related("case")
    assert {event.case.kind for event in given} == {process.kind for process in registry.all_processes()}
    for event in given:
        assert str(event.case.owner_id) == event.data(event.case.kind)["data"]["owner"]


def test_the_sweeps_find_nothing_to_do(loaded):
    assert [sweep() for sweep in registry.sweeps] == [0] * len(registry.sweeps)
    assert keep_standing() == 0


def test_a_proposal_that_was_made_was_confirmed_by_a_colleague_or_waits(loaded):
    proposals = list(Proposal.objects.select_related("case", "event"))
    assert {each.outcome for each in proposals} == {Outcome.OPEN, Outcome.CONFIRMED}
    for each in proposals:
        assert each.event.transition == second_eyes.PROPOSE
        assert (each.case.proposed == each.transition) == (each.outcome == Outcome.OPEN)
        assert each.decided_by_id != each.proposed_by_id


def test_an_intake_stands_in_the_register_as_its_case_tells(loaded):
    intakes = Case.objects.filter(kind="mentor-intake")
    mentors = {(each.user_id, each.foundation_id): each for each in Mentor.objects.all()}
    assert intakes.filter(state="approved").count() > 3
    for case in intakes.exclude(submitted_at=None):
        mentor = mentors[case.account_id, case.foundation_id]
        if case.state == "approved":
            assert mentor.available_since == timezone.localdate(case.closed_at)
            assert mentor.state == "left" or blocks_of(mentor) in ([], ["vog_expired"])
        else:
            assert mentor.state == ("left" if case.state == "rejected" else "candidate")
        running = SlotBooking.objects.filter(reference=case.reference, cancelled_at=None)
        if case.state == "booked":
            assert running.get().slot.starts_at > timezone.now()
        else:
            assert all(each.slot.starts_at < timezone.now() for each in running)


def test_who_waits_in_line_waits_for_a_full_session(loaded):
    assert Session.objects.filter(waiting__gt=0).exists()
    for session in Session.objects.all():
        states = Counter(Enrolment.objects.filter(session=session).values_list("state", flat=True))
        seated = sum(states[each] for each in ("seat", "offered", "attended", "absent", "completed"))
        assert (session.taken, session.waiting) == (seated, states["waiting"])
        assert not session.waiting or session.taken == session.capacity


def test_every_available_mentor_completed_the_basic_course(loaded):
    available = Mentor.objects.filter(state="available")
    assert available.count() >= MENTORS
    done = set(Completion.objects.filter(course__kind="basic_course").values_list("user_id", flat=True))
    certified = set(Certificate.objects.filter(course__kind="basic_course").values_list("user_id", flat=True))
    assert set(available.values_list("user_id", flat=True)) <= done
    assert certified == done


def test_the_numbers_agree_with_an_independent_count(loaded):
    found = counted()
    assert len(found.promises) > 20
    assert differences(Count(today()), found) == []


def test_nobody_in_it_can_get_mail(loaded):
    addresses = set(User.objects.values_list("email", flat=True))
    addresses |= {case.answers.get("email", "x@example.nl") for case in Case.objects.defer("search")}
    assert {address.partition("@")[2] for address in addresses} == {"example.nl"}


def test_a_second_run_says_that_it_is_there_and_changes_nothing(loaded):
    before, told = large.made(), StringIO()
    call_command("demo_large", stdout=told)
    assert told.getvalue() == "The large demo content is there already; nothing was changed.\n"
    assert large.made() == before


def test_a_database_with_somebody_else_in_it_is_left_alone(loaded):
    User.objects.create_user(email="iemand@mentorschap.test", first_name="Ada", last_name="Echt")
    with pytest.raises(large.NotOurs, match="1 accounts in this database are no demo accounts"):
        large.refuse_others()


def test_a_database_with_a_real_question_in_it_is_left_alone(loaded):
    answers = {
        "email": "iemand@mentorschap.test",
        "question": "Hoe?",
        "first_name": "Ada",
        "last_name": "Echt",
    }
    open_case(registry.get("contact-question"), "submit", actor=Actor.applicant(), answers=answers)
    with pytest.raises(large.NotOurs, match="1 cases in this database are no demo cases"):
        large.refuse_others()


def test_one_in_so_many_sessions_of_a_course_is_called_off_and_never_all_to_come(loaded):
    """By their place in the row and not by chance: else on some day there would be none to wait for."""
    rows: dict[tuple[int, int | None], list[bool]] = {}
    for session in Session.objects.order_by("starts_at"):
        rows.setdefault((session.course_id, session.foundation_id), []).append(session.is_cancelled)
    for row in rows.values():
        places = [place for place, off in enumerate(row) if off]
        assert places == list(range(places[0], len(row), CALLED_OFF))
        assert places[0] < CALLED_OFF


def test_whoever_is_in_every_session_is_passed_over():
    members, place = ["a", "b", "c"], Place(course=None)
    story = Enrolments.__new__(Enrolments)
    story.world = SimpleNamespace(home=lambda: ("0518", 1))
    story.register = SimpleNamespace(members={7: members})
    asked = iter(members)
    story.member = lambda foundation_id: next(asked)
    story._place = lambda target, account, foundation_id: place if account == "c" else None
    assert story._somebody("offered") == ("c", 7, place)
    story.member, story._place = lambda foundation_id: "a", lambda *asked: None
    with pytest.raises(LookupError, match="no session for offered"):
        story._somebody("offered")


def test_the_same_seed_tells_the_same_stories(loaded):
    assert _stories(3) == _stories(3)
    assert _stories(3) != _stories(4)


def _stories(seed: int) -> list[object]:
    now = datetime(2026, 11, 25, 12, tzinfo=AMSTERDAM)
    world = World(Random(seed), now, date(2025, 11, 25))
    register = large.people.Register(
        world.random,
        world.today,
        large.Training(world.random, now, world.since),
        world.coordinators,
    )
    story = Questions(world, registry.get("contact-question"), register)
    return [
        (
            one.case.reference,
            one.case.state,
            one.case.answers,
            [(each.transition, each.at) for each in one.events],
        )
        for target in story.targets()
        for one in story.tell(target)
    ]


@given(
    kind=st.sampled_from(sorted(process.kind for process in registry.all_processes())),
    seed=st.integers(0, 10**6),
    data=st.data(),
)
def test_every_walk_replays(kind, seed, data):
    process = registry.get(kind)
    off = data.draw(
        st.sets(st.sampled_from([state.key for state in process.states if state.optional] or [""]))
    )
    steps = Steps(process, frozenset(off), {})
    off = steps.switched_off
    chart = Chart(process, avoids=tuple(off))
    target = data.draw(st.sampled_from([key for key in chart.ends() if key not in off]))
    walk = chart.walk(target, steps, Random(seed))
    state, paused = process.initial, False
    for number, step in enumerate(walk):
        assert step.transition in process.transitions_from(state)
        assert step.state in (step.transition.targets or (state,))
        assert steps.refusal(Case(kind=kind, state=state), step.transition) is None
        assert not (paused and step.transition.clock is Clock.PAUSE)
        assert paused or step.transition.key != "answer"
        state, paused = step.state, is_paused(walk[: number + 1])
    assert state == target
