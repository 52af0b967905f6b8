"""What one coordinator proposes happens when another one confirms it, and in no other way."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from organisation.calendar.workdays import today
from organisation.foundations.selectors import national_office
from organisation.mail.models import OutgoingMail
from organisation.people.models import Substitution, User
from tests.factories import cases
from workflows.engine import registry
from workflows.engine.checks import check_process
from workflows.engine.errors import NotPermitted, Refused
from workflows.engine.perform import moves, perform
from workflows.models import Case, Event, Proposal
from workflows.policies import Actor, may_see, visible_to
from workflows.selectors.timeline import public_timeline, staff_timeline
from workflows.services import decisions

WORDS = "Dit past nu niet bij u."
DAY = timedelta(days=1)


@pytest.fixture
def second(here):
    return cases.coordinator(here, "bart")


@pytest.fixture
def proposed(case, staff):
    return perform(case.pk, "reject", actor=staff, data={"message": WORDS}, expected_version=1).case


def mailed(case: Case) -> list[str]:
    """The letters to the applicant, in order."""
    return list(
        OutgoingMail.objects.filter(reference=case.reference).order_by("pk").values_list("kind", flat=True)
    )


def listed(case: Case, user: User) -> dict[str, bool]:
    fresh = User.objects.get(pk=user.pk)
    return {
        each.transition.key: each.allowed for each in moves(Case.objects.get(pk=case.pk), Actor.staff(fresh))
    }


def standing_in(absent: User, foundation, elsewhere, name: str) -> User:
    substitute = cases.coordinator(elsewhere, name)
    Substitution.objects.create(
        absent=absent, substitute=substitute, foundation=foundation, first_day=today(), last_day=today()
    )
    return substitute


def test_a_proposal_changes_nothing_for_the_applicant(case, proposed, coordinator):
    kept = ("state", "due_on", "waits_for", "paused_on", "closed_at")
    assert [getattr(proposed, name) for name in kept] == [getattr(case, name) for name in kept]
    assert (proposed.proposed, proposed.version) == ("reject", 2)
    assert mailed(case) == ["volunteer-application/received"]
    assert [each.key for each in public_timeline(proposed)] == ["submit"]
    told = staff_timeline(proposed)[-1]
    assert (told.sentence, told.who, told.internal) == ("Voorgesteld: Afwijzen", coordinator.full_name, True)
    assert [each.text for each in told.details] == [WORDS]


def test_confirmed_it_is_the_move_itself_with_the_words_of_then(proposed, second):
    outcome = perform(proposed.pk, "confirm", actor=Actor.staff(second), expected_version=2)
    assert (outcome.case.state, outcome.case.proposed, outcome.case.due_on) == ("rejected", "", None)
    assert (outcome.event.transition, outcome.event.actor_id) == ("reject", second.pk)
    assert mailed(proposed) == ["volunteer-application/received", "volunteer-application/rejected"]
    assert WORDS in OutgoingMail.objects.get(kind="volunteer-application/rejected").text
    assert [
        (each.key, [detail.text for detail in each.details]) for each in public_timeline(outcome.case)
    ] == [
        ("submit", []),
        ("reject", [WORDS]),
    ]
    decided = Proposal.objects.get()
    assert (decided.outcome, decided.decided_by_id, decided.decided_for) == (
        "confirmed",
        second.pk,
        [second.pk],
    )


def test_sent_twice_each_gets_its_earlier_outcome(case, staff, second):
    for _time in range(2):
        first = perform(case.pk, "reject", actor=staff, data={"message": WORDS}, expected_version=1)
    assert (first.repeated, Proposal.objects.count()) == (True, 1)
    for _time in range(2):
        again = perform(case.pk, "confirm", actor=Actor.staff(second), expected_version=2)
    assert (again.repeated, Event.objects.filter(case=case).count()) == (True, 3)


def test_sent_back_or_taken_back_it_can_begin_anew(proposed, staff, second):
    back = perform(
        proposed.pk, "send_back", actor=Actor.staff(second), data={"why": "Bel eerst nog eens."}
    ).case
    assert (back.state, back.proposed) == ("submitted", "")
    assert [each.text for each in staff_timeline(back)[-1].details] == ["Bel eerst nog eens."]
    perform(proposed.pk, "reject", actor=staff, data={"message": "Toch niet."})
    taken = perform(proposed.pk, "take_back", actor=staff).case
    assert (taken.state, taken.proposed) == ("submitted", "")
    assert list(Proposal.objects.order_by("pk").values_list("outcome", flat=True)) == [
        "returned",
        "taken_back",
    ]
    assert mailed(proposed) == ["volunteer-application/received"]


def test_never_the_same_person_not_by_a_program_either(proposed, staff, coordinator):
    may = listed(proposed, coordinator)
    assert (may["confirm"], may["send_back"], may["take_back"]) == (False, False, True)
    transition = registry.get(proposed.kind).transition("confirm")
    for attempt in (
        lambda: perform(proposed.pk, "confirm", actor=staff),
        lambda: decisions.decide(
            case=proposed, transition=transition, user=coordinator, data={}, comment="", expected_version=2
        ),
    ):
        with pytest.raises(Refused, match="zelf voorgesteld"):
            attempt()
    assert Case.objects.get(pk=proposed.pk).state == "submitted"


def test_only_a_superuser_who_did_not_propose_it(case, second):
    boss = User.objects.create_superuser(
        email="beheer@example.nl", password=None, first_name="B", last_name="H"
    )
    perform(case.pk, "reject", actor=Actor.staff(boss), data={"message": WORDS})
    with pytest.raises(Refused):
        perform(case.pk, "confirm", actor=Actor.staff(boss))
    assert perform(case.pk, "confirm", actor=Actor.staff(second)).case.state == "rejected"


def test_nobody_confirms_on_the_authority_of_who_proposed(case, here, there, coordinator, second):
    """A substitute of who proposed it, whom the substitute stood in for, or two substitutes of one coordinator."""
    one, two = (standing_in(coordinator, here, there, name) for name in ("een", "twee"))
    others = standing_in(second, here, there, "drie")
    chain = [coordinator, one, two]
    for proposer in chain:
        perform(case.pk, "reject", actor=Actor.staff(proposer), data={"message": WORDS})
        may = {person.pk: listed(case, person)["confirm"] for person in [*chain, second, others]}
        assert may == dict.fromkeys([each.pk for each in chain], False) | {second.pk: True, others.pk: True}
        perform(case.pk, "take_back", actor=Actor.staff(proposer))
    colleague_stands_in = Substitution.objects.create(
        absent=coordinator, substitute=second, foundation=here, first_day=today(), last_day=today()
    )
    assert colleague_stands_in.pk
    perform(case.pk, "reject", actor=Actor.staff(coordinator), data={"message": WORDS})
    assert listed(case, second)["confirm"], (
        "a colleague acts on an authority of their own, whomever they stand in for"
    )


@pytest.mark.parametrize("move", ["invite", "accept", "ask", "transfer", "withdraw", "reject"])
def test_meanwhile_staff_move_the_case_in_no_other_way(proposed, there, second, move):
    data = {"question": "?", "foundation": there.slug, "message": "Nee."}
    with pytest.raises(Refused, match="Er ligt een voorstel"):
        perform(proposed.pk, move, actor=Actor.staff(second), data=data)
    assert listed(proposed, second)[move] is False


def test_meanwhile_it_can_be_assigned(proposed, second):
    assigned = perform(proposed.pk, "assign", actor=Actor.staff(second), data={"owner": str(second.pk)}).case
    assert (assigned.owner, assigned.proposed) == (second, "reject")


def test_what_the_applicant_does_goes_on_and_overtakes_it(proposed, second):
    stopped = perform(proposed.pk, "withdraw", actor=Actor.applicant(proposed)).case
    assert (stopped.state, stopped.proposed, Proposal.objects.get().outcome) == ("withdrawn", "", "overtaken")
    with pytest.raises(Refused):
        perform(proposed.pk, "confirm", actor=Actor.staff(second))


def test_a_proposal_that_still_means_something_stays(here, coordinator, second):
    """Finishing the course brings the case on; that it should end is still to be confirmed."""
    case = cases.application(here, state="basic_course", by=coordinator)
    perform(case.pk, "reject", actor=Actor.staff(coordinator), data={"message": WORDS})
    on = perform(case.pk, "prepare_decision", actor=Actor.system()).case
    assert (on.state, on.proposed) == ("decision", "reject")
    assert perform(case.pk, "confirm", actor=Actor.staff(second)).case.state == "rejected"


def test_who_can_confirm_hears_of_it_without_a_word_about_the_case(case, second, staff, here, there):
    cases.coordinator(there, "elders")
    perform(case.pk, "reject", actor=staff, data={"message": WORDS})
    (mail,) = OutgoingMail.objects.filter(kind="desk/second-eyes")
    assert (mail.recipient, mail.reference) == (second.email, "")
    for secret in (case.reference, "Noor", "Heuvel", "noor@example.nl", WORDS, "wijzen"):
        assert secret not in mail.subject + mail.text


# The national office


@pytest.fixture
def office(db):
    return cases.coordinator(national_office(), "landelijk")


def seen_by(user: User) -> set[int]:
    fresh = User.objects.get(pk=user.pk)
    found = set(visible_to(fresh, Case.objects.all()).values_list("pk", flat=True))
    assert found == {case.pk for case in Case.objects.all() if may_see(fresh, case)}
    return found


def test_of_the_only_coordinator_the_national_office_confirms(case, staff, here, there, office):
    beside = cases.application(here, email="ander@example.nl")
    elsewhere = cases.coordinator(there, "elders")
    assert seen_by(office) == set()
    perform(case.pk, "reject", actor=staff, data={"message": WORDS})
    assert (seen_by(office), seen_by(elsewhere)) == ({case.pk}, set())
    may = listed(case, office)
    assert {move for move, allowed in may.items() if allowed} == {"confirm", "send_back"}
    assert listed(beside, office)["confirm"] is False
    with pytest.raises(NotPermitted):
        perform(case.pk, "confirm", actor=Actor.staff(elsewhere))
    assert OutgoingMail.objects.get(kind="desk/second-eyes").recipient == office.email
    assert perform(case.pk, "confirm", actor=Actor.staff(office)).case.state == "rejected"
    assert seen_by(office) == set()


def test_where_a_colleague_can_the_national_office_sees_nothing(proposed, second, office):
    assert seen_by(office) == set()
    with pytest.raises(NotPermitted):
        perform(proposed.pk, "confirm", actor=Actor.staff(office))
    second.memberships.update(until=today())
    assert seen_by(office) == {proposed.pk}


def test_a_substitute_is_no_second_coordinator(case, staff, here, there, coordinator, office):
    standing_in(coordinator, here, there, "waarnemer")
    perform(case.pk, "reject", actor=staff, data={"message": WORDS})
    assert seen_by(office) == {case.pk}


# The database, and the table


def test_the_database_refuses_a_confirmation_by_the_same(proposed, coordinator, second):
    proposal = Proposal.objects.filter(case=proposed)
    confirmed = {"outcome": "confirmed"}
    for decided in (
        {"decided_by": coordinator, "decided_for": [second.pk]},
        {"decided_by": second, "decided_for": [second.pk, coordinator.pk]},
        {"decided_by": second, "decided_for": []},
        {"decided_by": None, "decided_for": [second.pk]},
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            proposal.update(**confirmed, **decided)
    assert proposal.update(**confirmed, decided_by=second, decided_for=[second.pk]) == 1


def test_a_case_has_one_open_proposal(proposed):
    waiting = Proposal.objects.get()
    event = Event.objects.get(case=proposed, number=1)
    copied = {
        name: getattr(waiting, name) for name in ("transition", "proposed_by", "proposed_for", "proposed_at")
    }
    with pytest.raises(IntegrityError), transaction.atomic():
        Proposal.objects.create(case=proposed, event=event, **copied)


def test_the_tables_in_use_say_who_needs_a_second_pair():
    wanting = {
        (process.kind, each.key)
        for process in registry.all_processes()
        for each in process.transitions
        if each.second_pair_of_eyes
    }
    assert ("volunteer-application", "reject") in wanting
    assert [problem for process in registry.all_processes() for problem in check_process(process)] == []
