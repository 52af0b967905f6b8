"""The intake of a candidate mentor: who may do what in each state, and what follows in the register."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.db import transaction

from mentorships.models import (
    Acceptance,
    ConversationSlot,
    Mentor,
    MentorState,
    Preferences,
    SlotBooking,
    TextKind,
)
from mentorships.selectors.texts import newest_texts
from mentorships.services import slots, states, texts
from organisation.calendar.workdays import today
from organisation.mail.models import OutgoingMail
from organisation.people.models import Membership, Role
from tests.factories import cases, mentors
from tests.training.conftest import home, small_site  # noqa: F401  # fixtures
from tests.workflows.engine.world import World, whole_table
from workflows.engine import registry
from workflows.engine.checks import check_process
from workflows.engine.errors import InvalidData, Refused
from workflows.engine.perform import moves, perform
from workflows.engine.steps import steps_of
from workflows.models import Case, StepSetting
from workflows.policies import Actor
from workflows.processes.mentor_intake import listens
from workflows.services import drafts

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
KIND = mentors.KIND
MOVES = [
    *("submit", "invite", "book", "move_slot", "cancel_slot", "lose_slot", "report", "approve"),
    *("ask", "answer", "write", "assign", "reject", "withdraw", "end_with", "expire", "reopen"),
    *("confirm", "send_back", "take_back", "to_substitute", "to_team", "remind"),
]
#                su in bo mo ca lo re ap as an wr as re wi en ex re co se ta ts tt re
#                bm vi ok ve nc se po pr k  sw it si je th dw pi op nf nd ke ub ea mi
APPLICANT = """
    draft        +  .  x  x  x  .  .  .  .  x  .  .  .  x  .  .  .  .  .  .  .  .  .
    submitted    x  .  x  x  x  .  .  .  .  x  .  .  .  +  .  .  .  .  .  .  .  .  .
    invited      x  .  +  x  x  .  .  .  .  x  .  .  .  +  .  .  .  .  .  .  .  .  .
    booked       x  .  x  +  +  .  .  .  .  x  .  .  .  +  .  .  .  .  .  .  .  .  .
    decision     x  .  x  x  x  .  .  .  .  x  .  .  .  +  .  .  .  .  .  .  .  .  .
    approved     x  .  x  x  x  .  .  .  .  x  .  .  .  x  .  .  .  .  .  .  .  .  .
    rejected     x  .  x  x  x  .  .  .  .  x  .  .  .  x  .  .  .  .  .  .  .  .  .
    withdrawn    x  .  x  x  x  .  .  .  .  x  .  .  .  x  .  .  .  .  .  .  .  .  .
    expired      x  .  x  x  x  .  .  .  .  x  .  .  .  x  .  .  .  .  .  .  .  .  .
"""
COORDINATOR = """
    draft        .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
    submitted    .  +  x  x  x  .  x  x  +  x  +  +  +  +  .  x  x  x  x  x  .  .  x
    invited      .  x  +  x  x  .  x  x  +  x  +  +  +  +  .  x  x  x  x  x  .  .  x
    booked       .  x  x  +  +  .  x  x  +  x  +  +  +  +  .  x  x  x  x  x  .  .  x
    decision     .  x  x  x  x  .  x  +  +  x  +  +  +  +  .  x  x  x  x  x  .  .  x
    approved     .  x  x  x  x  .  x  x  x  x  x  x  x  x  .  x  x  x  x  x  .  .  x
    rejected     .  x  x  x  x  .  x  x  x  x  x  x  x  x  .  x  +  x  x  x  .  .  x
    withdrawn    .  x  x  x  x  .  x  x  x  x  x  x  x  x  .  x  +  x  x  x  .  .  x
    expired      .  x  x  x  x  .  x  x  x  x  x  x  x  x  .  x  x  x  x  x  .  .  x
"""
SYSTEM = """
    draft        .  .  .  .  .  x  .  .  .  .  .  .  .  .  x  +  .  .  .  .  x  x  .
    submitted    .  .  .  .  .  x  .  .  .  .  .  .  .  .  x  x  .  .  .  .  +  +  .
    invited      .  .  .  .  .  x  .  .  .  .  .  .  .  .  x  x  .  .  .  .  x  x  .
    booked       .  .  .  .  .  x  .  .  .  .  .  .  .  .  x  x  .  .  .  .  x  x  .
    decision     .  .  .  .  .  x  .  .  .  .  .  .  .  .  x  x  .  .  .  .  +  +  .
    approved     .  .  .  .  .  x  .  .  .  .  .  .  .  .  x  x  .  .  .  .  x  x  .
    rejected     .  .  .  .  .  x  .  .  .  .  .  .  .  .  x  x  .  .  .  .  x  x  .
    withdrawn    .  .  .  .  .  x  .  .  .  .  .  .  .  .  x  x  .  .  .  .  x  x  .
    expired      .  .  .  .  .  x  .  .  .  .  .  .  .  .  x  x  .  .  .  .  x  x  .
"""
STATES = [
    *("draft", "submitted", "invited", "booked", "decision"),
    *("approved", "rejected", "withdrawn", "expired"),
]
TABLE = whole_table(
    STATES,
    MOVES,
    {
        "applicant with the link": APPLICANT,
        "coordinator": COORDINATOR,
        "substitute": COORDINATOR,
        "superuser": COORDINATOR,
        "system": SYSTEM,
    },
)


class Intake(World):
    """The world of who may do what, in which candidates send an intake. Nothing is in the way of being available."""

    def _sent(self, **_changed: str) -> Case:
        self.free = mentors.slot(self.coordinator, self.here, days=20, hour=7)
        return mentors.intake(mentors.candidate(self.here, "andere"))

    def in_state(self, state: str) -> Case:
        self.mentor = mentors.candidate(self.here)
        if state == "draft":
            process, given = registry.get(KIND), mentors.answers(self.mentor)
            case = drafts.start(process=process, answers=given, account=self.mentor.user)
            Case.objects.filter(pk=case.pk).update(changed_at=case.changed_at - timedelta(days=92))
        elif state in mentors.WAY:
            case = mentors.intake(self.mentor, state=state, by=self.coordinator)
            if state == "decision":
                mentors.ready(self.mentor)
        else:
            case = mentors.intake(self.mentor)
            self._end(case, state)
        case = Case.objects.get(pk=case.pk)
        assert case.state == state
        return case

    def _end(self, case: Case, state: str) -> None:
        staff = Actor.staff(self.coordinator)
        if state == "expired":
            perform(case.pk, "ask", actor=staff, data={"question": "Wanneer?"})
            Case.objects.filter(pk=case.pk).update(paused_on=today() - timedelta(days=60))
            perform(case.pk, "expire", actor=staff)
            return
        move, data = {
            "rejected": ("reject", {"message": "Dit past nu niet."}),
            "withdrawn": ("withdraw", {}),
        }[state]
        perform(case.pk, move, actor=staff, data=data)
        if move == "reject":
            perform(case.pk, "confirm", actor=Actor.staff(self.second))

    def data(self, move: str) -> dict[str, str]:
        return {
            "book": {"slot": str(self._a_free_slot().key)},
            "move_slot": {"slot": str(self._a_free_slot().key)},
            "report": {"report": "Goed gesprek."},
        }.get(move) or super().data(move)

    def _a_free_slot(self) -> ConversationSlot:
        return self.free


@pytest.fixture(autouse=True)
def _mail_is_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("organisation.mail.services.nudge", lambda mail_id: True)


@pytest.fixture
def world() -> Intake:
    return Intake(KIND)


@pytest.fixture
def here():
    return cases.foundation("Stichting Hier")


@pytest.fixture
def staff(here) -> Actor:
    return Actor.staff(cases.coordinator(here))


def letters(case: Case) -> list[str]:
    """The letters of a case, in the order in which they were written."""
    mails = OutgoingMail.objects.filter(reference=case.reference).order_by("pk")
    return [mail.kind.removeprefix(f"{KIND}/") for mail in mails]


def test_the_hand_written_table_names_every_state_and_move_there_is():
    process = registry.get(KIND)
    assert [transition.key for transition in process.transitions] == MOVES
    assert [state.key for state in process.states] == STATES
    assert check_process(process) == []


@pytest.mark.parametrize("state", STATES)
def test_role_by_state_by_move(world: Intake, state: str):
    case, expected = world.in_state(state), TABLE[state]
    listed = [found.transition.key for found in moves(case, Actor.system())]
    assert world.listed(case) == {
        who: {move: marks[move] for move in listed} for who, marks in expected.items()
    }
    assert world.performed(case) == expected


# Sending


def test_what_was_told_and_agreed_with_goes_to_the_register(here):
    mentor = mentors.candidate(here)
    case = mentors.intake(mentor)
    kept = Preferences.objects.get()
    assert (kept.mentor, kept.clients, kept.distance) == (mentor, 2, 20)
    assert kept.told == {
        "target_groups": ["ouderen"],
        "availability": ["avond"],
        "languages": ["nl", "anders"],
        "other_language": "Fries",
        "experience": "Ik was mantelzorger.",
        "wishes": "Liever geen honden.",
    }
    assert kept.worldview == "Graag iemand die ook katholiek is."
    assert case.answers["worldview_wish"] == "Staat bij de mentor.", "it stands in one place"
    accepted = Acceptance.objects.order_by("text__kind").values_list("mentor", "text__key", "accepted_at")
    assert list(accepted) == [
        (mentor.pk, "agreement-1", case.submitted_at),
        (mentor.pk, "conduct-1", case.submitted_at),
    ]
    assert case.answers["email"] == mentor.user.email
    assert letters(case) == ["received"]


def test_who_says_no_to_worldview_has_none_kept(here):
    mentors.intake(mentors.candidate(here), worldview="nee", worldview_wish=None)
    assert Preferences.objects.get().worldview is None


def test_an_older_version_is_not_agreed_with(here):
    mentor = mentors.candidate(here)
    texts.publish(kind="conduct", foundation=here, body="Nieuw.", holds_from=today(), by=None)
    with pytest.raises(InvalidData) as refused, transaction.atomic():
        mentors.intake(mentor, conduct="conduct-1")
    assert [(problem.field, problem.code) for problem in refused.value.problems] == [("conduct", "version")]
    assert (Case.objects.count(), Acceptance.objects.count()) == (0, 0)
    mentors.intake(mentor, conduct=newest_texts(here)["conduct"].key)
    assert Acceptance.objects.filter(text__foundation=here).count() == 1


REFUSED = {
    "twice": (lambda mentor: mentors.intake(mentor), "U hebt uw intake al verstuurd."),
    "a mentor already": (
        lambda mentor: states.make_available(mentor_id=mentors.ready(mentor).pk, by=None),
        "Een intake is voor kandidaat-mentoren.",
    ),
    "left": (
        lambda mentor: states.leave(mentor_id=mentor.pk, reason="time", by=mentor.user),
        "Een intake is voor kandidaat-mentoren.",
    ),
    "not in the register": (
        lambda mentor: Mentor.objects.all().delete(),
        "Een intake is voor kandidaat-mentoren.",
    ),
}


@pytest.mark.parametrize("why", REFUSED)
def test_who_cannot_send_hears_why(here, why):
    mentor = mentors.candidate(here)
    given = mentors.answers(mentor)
    change, words = REFUSED[why]
    change(mentor)
    before = Case.objects.count()
    with pytest.raises(Refused) as refused, transaction.atomic():
        mentors.submissions.submit_answers(process=registry.get(KIND), answers=given, account=mentor.user)
    assert (str(refused.value), Case.objects.count()) == (words, before)


# The conversation


def test_book_move_and_cancel_is_one_event_in_a_calendar(here, staff):
    case = mentors.intake(mentors.candidate(here), state="invited", by=staff.user)
    applicant = Actor.applicant(case)
    first = ConversationSlot.objects.get()
    second = mentors.slot(staff.user, here, days=9, hour=15, online_url="https://video.example.nl/1")
    perform(case.pk, "book", actor=applicant, data={"slot": str(first.key)})
    perform(case.pk, "move_slot", actor=applicant, data={"slot": str(second.key)})
    perform(case.pk, "cancel_slot", actor=applicant)
    assert letters(case) == ["received", "invited", "booked", "moved", "cancelled"]
    sent = list(OutgoingMail.objects.filter(reference=case.reference).order_by("pk"))
    assert [bool(mail.calendar) for mail in sent] == [False, False, True, True, True]
    events = [mail.calendar.split("\r\n") for mail in sent[2:]]
    uid = f"UID:{SlotBooking.objects.get().key}@testserver"
    assert [next(line for line in event if line.startswith("UID")) for event in events] == [uid] * 3
    assert [[line for line in event if line.startswith(("SEQUENCE", "STATUS"))] for event in events] == [
        ["SEQUENCE:0", "STATUS:CONFIRMED"],
        ["SEQUENCE:1", "STATUS:CONFIRMED"],
        ["SEQUENCE:2", "STATUS:CANCELLED"],
    ]
    assert "https://video.example.nl/1" in sent[3].text
    assert "https://video.example.nl/1" not in sent[2].text
    case.refresh_from_db()
    assert case.state == "invited"


def test_a_time_that_somebody_has_is_not_offered_and_not_given(here, staff):
    case = mentors.intake(mentors.candidate(here), state="booked", by=staff.user)
    taken = ConversationSlot.objects.get()
    other = mentors.intake(mentors.candidate(here, "bo"), state="invited", by=staff.user)
    with pytest.raises(InvalidData):
        perform(other.pk, "book", actor=Actor.applicant(other), data={"slot": str(taken.key)})
    assert SlotBooking.objects.get().reference == case.reference


def test_a_time_of_another_foundation_is_not_offered(here, staff):
    there = cases.foundation("Stichting Daar")
    foreign = mentors.slot(cases.coordinator(there), there)
    case = mentors.intake(mentors.candidate(here), state="invited", by=staff.user)
    with pytest.raises(InvalidData):
        perform(case.pk, "book", actor=Actor.applicant(case), data={"slot": str(foreign.key)})


def test_whoever_invites_has_the_case_and_their_own_times_are_offered(here, staff):
    colleague = cases.coordinator(here, "farida")
    other = mentors.slot(colleague, here, days=2)
    case = mentors.intake(mentors.candidate(here), state="invited", by=staff.user)
    form = registry.get(KIND).transition("book").form_for(case)
    own = ConversationSlot.objects.get(coordinator=staff.user)
    assert (case.owner, [key for key, _words in form.fields["slot"].choices]) == (staff.user, [str(own.key)])
    slots.call_off(slot=own, by=staff.user)
    form = registry.get(KIND).transition("book").form_for(case)
    assert [key for key, _words in form.fields["slot"].choices] == [str(other.key)]


def test_without_times_nobody_is_invited(here, staff):
    case = mentors.intake(mentors.candidate(here))
    with pytest.raises(Refused, match="Er zijn geen momenten om uit te kiezen"):
        perform(case, "invite", actor=staff)


def test_a_time_that_is_called_off_takes_the_case_along(here, staff, django_capture_on_commit_callbacks):
    case = mentors.intake(mentors.candidate(here), state="booked", by=staff.user)
    with django_capture_on_commit_callbacks(execute=True):
        slots.call_off(slot=ConversationSlot.objects.get(), by=staff.user)
    case.refresh_from_db()
    assert (case.state, letters(case)[-1], listens.follow_times()) == ("invited", "slot_off", 0)
    assert "STATUS:CANCELLED" in OutgoingMail.objects.latest("pk").calendar


def test_news_that_was_missed_is_found_by_the_sweep_once(here, staff):
    case = mentors.intake(mentors.candidate(here), state="booked", by=staff.user)
    other = mentors.intake(mentors.candidate(here, "bo"))
    slots.call_off(slot=ConversationSlot.objects.get(), by=staff.user)
    states.leave(mentor_id=Mentor.objects.get(user=other.account).pk, reason="deceased", by=staff.user)
    assert (listens.follow_times(), listens.follow_leaving()) == (1, 1)
    assert (listens.follow_times(), listens.follow_leaving()) == (0, 0)
    found = dict(Case.objects.values_list("pk", "state"))
    assert (found[case.pk], found[other.pk]) == ("invited", "withdrawn")
    assert letters(other) == ["received"], "nobody writes to who died"


def test_the_report_comes_after_the_conversation_and_is_for_staff_alone(here, staff, client):
    case = mentors.intake(mentors.candidate(here), state="booked", by=staff.user)
    with pytest.raises(Refused, match="Het gesprek moet nog komen"):
        perform(case, "report", actor=staff, data={"report": "Te vroeg."})
    mentors.step(case, "decision", staff.user)
    case.refresh_from_db()
    client.force_login(case.account)
    for address in (f"/status/{case.status_token}/", "/mijn/intake/"):
        page = client.get(address)
        assert page.status_code == 200
        assert mentors.REPORT not in page.content.decode()
    client.force_login(staff.user)
    assert mentors.REPORT in client.get(f"/admin/dossiers/{case.reference}/").content.decode()


def test_a_conversation_that_has_begun_is_not_moved(here, staff):
    case = mentors.intake(mentors.candidate(here), state="booked", by=staff.user)
    mentors.began(ConversationSlot.objects.get())
    other = mentors.slot(staff.user, here, days=8, hour=9)
    for move, data in (("move_slot", {"slot": str(other.key)}), ("cancel_slot", {})):
        with pytest.raises(Refused, match="Het gesprek is al begonnen"):
            perform(case.pk, move, actor=Actor.applicant(case), data=data)


# The decision


BLOCKS: dict[str, tuple[Any, str, str]] = {
    "no VOG": (
        lambda mentor: (mentors.trained(mentor), mentors.agreed(mentor)),
        "We hebben nog geen VOG gezien.",
        "We hebben uw verklaring omtrent het gedrag (VOG) nog niet gezien.",
    ),
    "VOG over": (
        lambda mentor: (mentors.ready(mentor), mentors.vog(mentor, ends_in=-1)),
        "De VOG is verlopen.",
        "Uw verklaring omtrent het gedrag (VOG) telt niet meer: de laatste dag is voorbij.",
    ),
    "no basic course": (
        lambda mentor: (mentors.vog(mentor), mentors.agreed(mentor)),
        "De basiscursus is niet afgerond.",
        "U hebt de basiscursus nog niet afgerond.",
    ),
    "another agreement": (
        lambda mentor: (
            mentors.ready(mentor),
            texts.publish(
                kind=TextKind.AGREEMENT, foundation=None, body="Nieuw.", holds_from=today(), by=None
            ),
        ),
        "De overeenkomst die nu geldt, is niet akkoord.",
        "U bent nog niet akkoord met de overeenkomst die nu geldt.",
    ),
    "own code of conduct": (
        lambda mentor: (
            mentors.ready(mentor),
            texts.publish(
                kind=TextKind.CONDUCT,
                foundation=mentor.foundation,
                body="Eigen.",
                holds_from=today(),
                by=None,
            ),
        ),
        "De gedragscode die nu geldt, is niet akkoord.",
        "U bent nog niet akkoord met de gedragscode die nu geldt.",
    ),
}


@pytest.mark.parametrize("what", BLOCKS)
def test_what_blocks_is_told_to_both(here, staff, client, what):
    mentor = mentors.candidate(here)
    case = mentors.intake(mentor, state="decision", by=staff.user)
    block, for_staff, for_mentor = BLOCKS[what]
    block(mentor)
    with pytest.raises(Refused) as refused:
        perform(case, "approve", actor=staff)
    assert str(refused.value) == for_staff
    client.force_login(staff.user)
    assert for_staff in client.get(f"/admin/dossiers/{case.reference}/").content.decode()
    client.force_login(mentor.user)
    for address in ("/mijn/intake/", f"/status/{case.status_token}/", "/mijn/mentor/"):
        page = client.get(address).content.decode()
        assert for_mentor in page, address
        others = {words for key, (_made, _staff, words) in BLOCKS.items() if key != what}
        assert [words for words in others if words in page] == [], address


def test_approved_is_available_with_the_role_that_belongs_to_it(here, staff):
    mentor = mentors.candidate(here)
    case = mentors.intake(mentor, state="approved", by=staff.user)
    mentor.refresh_from_db()
    assert (case.state, mentor.state, mentor.available_since) == ("approved", "available", today())
    roles = Membership.objects.current().filter(user=mentor.user).values_list("role", flat=True)
    assert list(roles) == [Role.MENTOR]
    assert letters(case)[-1] == "approved"


def test_who_is_not_accepted_is_no_candidate_and_gives_the_time_back(here, staff):
    mentor = mentors.candidate(here)
    case = mentors.intake(mentor, state="booked", by=staff.user)
    perform(case, "reject", actor=staff, data={"message": "Dit past nu niet."})
    assert SlotBooking.objects.get().cancelled_at is None, "a proposal changes nothing yet"
    perform(case.pk, "confirm", actor=Actor.staff(cases.coordinator(here, "bart")))
    mentor.refresh_from_db()
    assert (mentor.state, mentor.left_reason) == (MentorState.LEFT, "together")
    assert not Membership.objects.current().filter(user=mentor.user).exists()
    assert SlotBooking.objects.get().cancelled_at is not None
    assert letters(case)[-1] == "rejected"
    assert not OutgoingMail.objects.filter(kind__startswith="mentorships/left").exists(), (
        "one letter is enough"
    )
    perform(case.pk, "reopen", actor=staff)
    mentor.refresh_from_db()
    assert mentor.state == MentorState.CANDIDATE
    assert Membership.objects.current().get(user=mentor.user).role == Role.CANDIDATE


def test_a_foundation_that_does_not_invite_plans_no_conversation_either(here):
    """From there alone one comes to it: otherwise no intake could go on."""
    StepSetting.objects.create(foundation=here, kind=KIND, state="invited", enabled=False)
    steps = steps_of(registry.get(KIND), here.pk)
    assert steps.switched_off == {"invited", "booked"}
    report = registry.get(KIND).transition("report")
    assert steps.refusal(Case(kind=KIND, state="submitted"), report) is None
