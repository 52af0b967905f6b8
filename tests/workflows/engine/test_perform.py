"""One move: what it writes, in which order, and that a move which does not succeed leaves nothing."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from django.apps import apps
from django.db import IntegrityError, InternalError, connection, transaction
from django.utils import timezone

from organisation.calendar import workdays
from organisation.mail import nudge
from organisation.mail.models import OutgoingMail
from organisation.people.models import User
from tests.factories import cases
from workflows.engine import perform as engine
from workflows.engine import registry
from workflows.engine.errors import Conflict, InvalidData, NotPermitted, Refused
from workflows.engine.perform import open_case, perform
from workflows.models import Case, Event
from workflows.policies import Actor
from workflows.selectors.timeline import staff_timeline

pytestmark = pytest.mark.django_db
THURSDAY = datetime(2026, 12, 24, 15, 30, tzinfo=workdays.AMSTERDAM)


def everything() -> dict[str, list[tuple]]:
    """Every row of every table of ours and of the accounts."""
    tables = [
        model._meta.db_table
        for app in ("organisation", "workflows", "mentorships", "account", "auth")
        for model in apps.get_app_config(app).get_models()
    ]
    rows = {}
    with connection.cursor() as cursor:
        for table in tables:
            cursor.execute(f'SELECT t::text FROM "{table}" t ORDER BY 1')
            rows[table] = cursor.fetchall()
    return rows


def change(case: Case, transition: str, **changed: object) -> None:
    """Let one transition of the registered table be another, until the test ends (see `a_table`)."""
    process = registry.get(case.kind)
    process._transitions[transition] = replace(process.transition(transition), **changed)


@pytest.fixture
def a_table(monkeypatch):
    """A process whose transitions a test may change."""
    process = registry.get(cases.KIND)
    monkeypatch.setattr(
        registry, "_processes", registry._processes | {cases.KIND: replace(process, draft_days=30)}
    )


def deciding(here) -> tuple[Case, Actor]:
    person = cases.coordinator(here)
    return cases.application(here, state="decision", by=person), Actor.staff(person)


# What is written


def test_a_move_writes_state_version_clock_event_and_letter(case, staff):
    outcome = perform(
        case.pk,
        "invite",
        actor=staff,
        data={"message": "Past dinsdag u?"},
        comment="Gebeld.",
        expected_version=1,
        now=THURSDAY,
    )
    case.refresh_from_db()
    assert (case.state, case.version, case.waits_for, case.closed_at) == ("interview", 2, "staff", None)
    assert (case.changed_at, case.paused_on) == (THURSDAY, None)
    assert case.due_on == workdays.add_working_days(THURSDAY.date(), 15, foundation=case.foundation)
    event = Event.objects.get(case=case, number=2)
    assert outcome.event == event
    assert not outcome.repeated
    assert (event.transition, event.from_state, event.to_state) == ("invite", "submitted", "interview")
    assert (event.actor_kind, event.actor_id, event.at, event.due_on) == (
        "staff",
        staff.user_id,
        THURSDAY,
        case.due_on,
    )
    kept = event.data(case.kind)
    assert (kept["data"], kept["comment"]) == ({"message": "Past dinsdag u?"}, "Gebeld.")
    mail = OutgoingMail.objects.get(kind=f"{case.kind}/interview")
    assert (mail.recipient, mail.reference, mail.foundation) == (
        "noor@example.nl",
        case.reference,
        case.foundation,
    )
    assert "Past dinsdag u?" in mail.text


def test_an_end_closes_the_case_and_reopening_opens_it(case, staff):
    perform(case.pk, "withdraw", actor=staff, data={}, now=THURSDAY)
    case.refresh_from_db()
    assert (case.state, case.closed_at, case.due_on, case.waits_for) == (
        "withdrawn",
        THURSDAY,
        None,
        "nobody",
    )
    perform(case.pk, "reopen", actor=staff, now=THURSDAY + timedelta(days=1))
    case.refresh_from_db()
    assert (case.state, case.closed_at, case.waits_for) == ("submitted", None, "staff")
    assert case.due_on == workdays.add_working_days(THURSDAY.date() + timedelta(days=1), 5)


def test_the_order_is_prepare_state_event_effect_letter(case, staff, a_table, monkeypatch):
    seen = []

    def look(what):
        def look_at(move):
            row = Case.objects.get(pk=case.pk)
            seen.append(
                (
                    what,
                    row.state,
                    row.version,
                    Event.objects.filter(case=case).count(),
                    OutgoingMail.objects.count(),
                )
            )

        return look_at

    change(case, "invite", prepare=look("prepare"), effect=look("effect"))
    letter = engine.send_letter

    def send(process, key, case, *, extra, calendar):
        look("letter")(None)
        letter(process, key, case, extra=extra, calendar=calendar)

    monkeypatch.setattr(engine, "send_letter", send)
    perform(case.pk, "invite", actor=staff)
    assert seen == [
        ("prepare", "submitted", 1, 1, 1),
        ("effect", "interview", 2, 2, 1),
        ("letter", "interview", 2, 2, 1),
    ]
    assert OutgoingMail.objects.count() == 2


def test_events_can_only_be_added(case):
    event = case.events.get()
    for change_it in (
        lambda: Event.objects.filter(pk=event.pk).update(to_state="accepted"),
        event.delete,
        event.save,
    ):
        with pytest.raises((IntegrityError, InternalError), match="append-only"), transaction.atomic():
            change_it()


def test_an_account_of_someone_who_decided_can_be_deleted_and_the_events_stay_as_they_were(case, staff):
    perform(case.pk, "invite", actor=staff)
    before = everything()["workflows_event"]
    User.objects.get(pk=staff.user_id).delete()
    assert everything()["workflows_event"] == before
    assert [happening.who for happening in staff_timeline(case)] == ["applicant", "staff"]


# What leaves no trace


def test_an_effect_that_fails_leaves_no_trace(here, a_table):
    case, staff = deciding(here)
    effect = registry.get(case.kind).transition("accept").effect

    def then_fail(move):
        effect(move)
        assert User.objects.filter(email="noor@example.nl").exists(), (
            "the account was made before this failed"
        )
        raise RuntimeError("The effect failed.")

    change(case, "accept", effect=then_fail)
    before = everything()
    with pytest.raises(RuntimeError):
        perform(case.pk, "accept", actor=staff)
    assert everything() == before
    assert not User.objects.filter(email="noor@example.nl").exists()


def test_control_the_same_move_without_the_failure_leaves_a_trace_in_each_of_these_tables(here):
    case, staff = deciding(here)
    before = everything()
    perform(case.pk, "accept", actor=staff)
    after = everything()
    assert {table for table in after if after[table] != before[table]} == {
        "workflows_case",
        "workflows_event",
        "organisation_outgoingmail",
        "organisation_user",
        "organisation_membership",
        "mentorships_mentor",
        "account_emailaddress",
    }


@pytest.mark.parametrize("broken", ["send_letter", "_record"])
def test_a_letter_or_event_that_fails_leaves_no_trace(here, monkeypatch, broken):
    case, staff = deciding(here)
    kept = getattr(engine, broken)

    def write_then_fail(*args, **kwargs):
        kept(*args, **kwargs)
        raise RuntimeError("Written, then failed.")

    monkeypatch.setattr(engine, broken, write_then_fail)
    before = everything()
    with pytest.raises(RuntimeError):
        perform(case.pk, "accept", actor=staff)
    assert everything() == before


@pytest.mark.parametrize(
    ("move", "data", "error"),
    [
        ("accept", {}, Refused),
        ("submit", {}, NotPermitted),
        ("unknown", {}, NotPermitted),
        ("reject", {}, InvalidData),
        ("reject", {"message": "BSN 111222333"}, InvalidData),
        ("assign", {"owner": "999999"}, InvalidData),
        ("transfer", {"foundation": "stichting-bestaat-niet"}, InvalidData),
        ("ask", {"question": "x" * 2001}, InvalidData),
    ],
)
def test_a_move_that_is_refused_leaves_no_trace(case, staff, move, data, error):
    before = everything()
    with pytest.raises(error) as raised:
        perform(case.pk, move, actor=staff, data=data)
    assert str(raised.value)
    assert everything() == before


def test_a_case_cannot_be_handed_to_its_own_foundation_or_to_a_colleague_elsewhere(case, staff, there):
    elsewhere = cases.coordinator(there)
    for move, data in (
        ("transfer", {"foundation": case.foundation.slug}),
        ("assign", {"owner": str(elsewhere.pk)}),
    ):
        with pytest.raises(InvalidData):
            perform(case.pk, move, actor=staff, data=data)


def test_a_broker_that_is_down_does_not_reach_the_visitor(
    here, monkeypatch, django_capture_on_commit_callbacks, caplog
):
    def dead(task, mail_id):
        raise OSError("The broker does not answer.")

    monkeypatch.setattr(nudge, "_publish", dead)
    monkeypatch.setattr(nudge, "_quiet_until", 0.0)
    monkeypatch.setattr("organisation.mail.services.nudge", nudge.nudge)
    with django_capture_on_commit_callbacks(execute=True) as callbacks:
        case = cases.application(here)
    assert len(callbacks) == 1
    assert OutgoingMail.objects.get(reference=case.reference).state == "queued"


def test_even_a_nudge_that_raises_is_not_seen(here, monkeypatch, django_capture_on_commit_callbacks, caplog):
    def broken(mail_id):
        raise RuntimeError("A mistake in the nudge itself.")

    monkeypatch.setattr("organisation.mail.services.nudge", broken)
    with django_capture_on_commit_callbacks(execute=True) as callbacks:
        case = cases.application(here)
    assert (len(callbacks), case.state) == (1, "submitted")


# The same again, and something else in between


def test_a_double_click_gets_the_same_outcome_and_one_effect(here):
    case, staff = deciding(here)
    click = {"actor": staff, "data": {"message": "Welkom!"}, "comment": "Fijn.", "expected_version": 5}
    first = perform(case.pk, "accept", **click)
    before = everything()
    second = perform(case.pk, "accept", **click)
    assert (first.repeated, second.repeated, second.event) == (False, True, first.event)
    assert second.case.state == "accepted"
    assert everything() == before


def test_a_double_click_on_a_hand_over_makes_one_new_case(case, staff, there):
    click = {"actor": staff, "data": {"foundation": there.slug}, "expected_version": 1}
    perform(case.pk, "transfer", **click)
    assert perform(case.pk, "transfer", **click).repeated
    assert list(Case.objects.values_list("foundation__name", "state").order_by("pk")) == [
        ("Stichting Hier", "transferred"),
        ("Stichting Daar", "submitted"),
    ]


def test_the_repeat_is_known_after_other_moves_too(case, staff):
    click = {"actor": staff, "data": {"message": "Tot dan."}, "expected_version": 1}
    perform(case.pk, "invite", **click)
    perform(case.pk, "screen", actor=staff, expected_version=2)
    assert perform(case.pk, "invite", **click).repeated


@pytest.mark.parametrize(
    ("move", "again"),
    [
        ("invite", {"data": {"message": "Iets anders."}}),
        ("invite", {"data": {}, "comment": "Met een opmerking."}),
        ("reject", {"data": {"message": "Nee."}}),
        ("ask", {"data": {"question": "Waarom?"}}),
    ],
)
def test_another_move_or_other_data_from_a_stale_page_is_a_conflict(case, staff, move, again):
    perform(case.pk, "invite", actor=staff, data={}, expected_version=1)
    before = everything()
    with pytest.raises(Conflict) as raised:
        perform(case.pk, move, actor=staff, expected_version=1, **again)
    assert str(raised.value)
    assert everything() == before


def test_the_same_move_of_a_colleague_is_a_conflict(case, staff, here):
    perform(case.pk, "invite", actor=staff, expected_version=1)
    colleague = Actor.staff(cases.coordinator(here, "bart"))
    with pytest.raises(Conflict):
        perform(case.pk, "invite", actor=colleague, expected_version=1)


def test_a_version_that_is_yet_to_come_is_a_conflict(case, staff):
    with pytest.raises(Conflict):
        perform(case.pk, "invite", actor=staff, expected_version=2)


def test_who_may_not_learns_nothing_of_versions(case, there):
    with pytest.raises(NotPermitted):
        perform(case.pk, "invite", actor=Actor.staff(cases.coordinator(there)), expected_version=17)


def test_a_draft_sent_twice_is_one_case(here):
    draft = cases.draft(**cases.answers(here))
    send = {"actor": Actor.applicant(draft), "expected_version": 0}
    first = perform(draft.pk, "submit", **send)
    assert perform(draft.pk, "submit", **send).repeated
    assert (first.case.version, OutgoingMail.objects.count(), Case.objects.count()) == (1, 1, 1)


# Acceptance and hand-over


def test_an_accepted_applicant_gets_an_account_and_a_mail_to_choose_a_password(here):
    case, staff = deciding(here)
    perform(case.pk, "accept", actor=staff)
    case.refresh_from_db()
    user = User.objects.get(email="noor@example.nl")
    assert (case.account, user.full_name, user.has_usable_password()) == (user, "Noor van den Heuvel", False)
    assert [m.foundation for m in user.memberships.filter(role="candidate")] == [here]
    assert OutgoingMail.objects.get(kind="account").recipient == "noor@example.nl"


def test_an_accepted_applicant_who_has_an_account_keeps_it(here):
    case, staff = deciding(here)
    known = User.objects.create_user(
        email="noor@example.nl", password="x", first_name="Eleonora", last_name="H."
    )
    perform(case.pk, "accept", actor=staff)
    known.refresh_from_db()
    case.refresh_from_db()
    assert (case.account, known.first_name, known.has_usable_password()) == (known, "Eleonora", True)
    assert not OutgoingMail.objects.filter(kind="account").exists(), "no link to choose a password"


def test_a_hand_over_keeps_what_the_applicant_said_and_was_told(case, staff, there):
    """The versions of form and privacy notice are those that the applicant saw, whatever holds by now."""
    Case.objects.filter(pk=case.pk).update(form_version=7, privacy_version="2020-01", suspect=True)
    perform(
        case.pk,
        "transfer",
        actor=staff,
        data={"foundation": there.slug, "message": "Daar woont u dichterbij."},
    )
    new = Case.objects.get(origin=case)
    assert (new.foundation, new.state, new.answers) == (there, "submitted", case.answers)
    assert (new.form_version, new.privacy_version, new.suspect) == (7, "2020-01", True)
    assert new.link_key != case.link_key
    assert "Daar woont u dichterbij." in OutgoingMail.objects.get(reference=new.reference).text


def test_an_application_with_an_answer_that_is_no_longer_right_can_still_be_handed_on(case, staff, there):
    """A municipality that has merged since, a question that was not asked then: the applicant cannot help it."""
    answers = {name: value for name, value in case.answers.items() if name != "motivation"}
    case.answers = answers
    case.save()
    perform(case.pk, "transfer", actor=staff, data={"foundation": there.slug})
    assert Case.objects.get(origin=case).answers == answers


# What comes in


def test_a_new_case_needs_the_first_move_of_its_process(here):
    process = registry.get(cases.KIND)
    for transition, actor, error in (
        ("accept", Actor.system(), NotPermitted),
        ("unknown", Actor.system(), NotPermitted),
        ("arrive", Actor.applicant(), NotPermitted),
        ("submit", Actor.system(), NotPermitted),
    ):
        with pytest.raises(error):
            open_case(process, transition, actor=actor, answers=cases.answers(here))
    assert Case.objects.count() == 0


def test_what_is_kept_of_a_move_is_what_its_form_asked(case, staff):
    perform(case.pk, "invite", actor=staff, data={"message": " Dag ", "state": "accepted", "version": 9})
    kept = Event.objects.get(case=case, number=2).data(case.kind)
    assert kept["data"] == {"message": "Dag"}
    assert json.loads(json.dumps(kept)) == kept


def test_the_reference_has_no_letters_that_are_taken_for_others(here):
    made = {cases.application(here, email=f"n{n}@example.nl").reference for n in range(5)}
    assert len(made) == 5
    assert all(set(reference[3:]) <= set("-0123456789ABCDEFGHJKMNPQRSTVWXYZ") for reference in made)


def test_the_moment_of_a_move_is_now_unless_it_is_said(case, staff):
    before = timezone.now()
    perform(case.pk, "invite", actor=staff)
    case.refresh_from_db()
    assert before <= case.changed_at <= timezone.now()


def test_what_only_staff_can_press_is_not_named_to_an_applicant(case, staff):
    """Who answers from an old page reads why not, and not of a button of the desk."""
    answer = registry.get(case.kind).transition("answer")
    assert [answer.guard(case, actor) for actor in (Actor.applicant(case), staff)] == [
        "Er staat geen vraag open.",
        "Er staat geen vraag open. Kwam er een antwoord op een brief? Kies “Antwoord toevoegen”.",
    ]
