"""What was kept long enough is forgotten, as the trial run said beforehand, and what must be kept says why."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from mentorships.models import Mentor
from organisation.audit.models import AuditEntry
from organisation.calendar.workdays import today
from organisation.mail.models import OutgoingMail
from organisation.people.models import Role
from organisation.people.services import memberships
from organisation.privacy import retention
from organisation.privacy.models import RetentionPeriod
from tests.factories import cases
from workflows.engine.errors import Refused
from workflows.engine.perform import perform
from workflows.models import Attachment, Case, Event, Hold, Note, Receipt
from workflows.policies import Actor
from workflows.selectors.retention import kept_until
from workflows.services import attachments, holds
from workflows.services.notes import add_note
from workflows.services.submissions import once

pytestmark = pytest.mark.django_db
REJECTED = "case:volunteer-application:rejected"
ACCEPTED = "case:volunteer-application:accepted"


@pytest.fixture(autouse=True)
def _own_folder(settings, tmp_path, monkeypatch):
    settings.VAR_DIR, settings.ATTACHMENT_DIR = tmp_path, tmp_path / "attachments"
    settings.EMAIL_BACKEND = "organisation.mail.backend.QueueBackend"
    monkeypatch.setattr("organisation.mail.services.nudge", lambda mail_id: True)


@pytest.fixture
def here():
    return cases.foundation("Stichting Hier")


def closed(foundation, *, ago: relativedelta, state: str = "rejected", **answers) -> Case:
    """A case that ended so long ago."""
    case = cases.application(foundation, state=state, **answers)
    Case.objects.filter(pk=case.pk).update(closed_at=timezone.now() - ago)
    return Case.objects.get(pk=case.pk)


def going(report) -> list[str]:
    return [each.subject for each in report.first_going]


def test_the_trial_and_the_real_run_agree_and_a_second_run_finds_nothing(here):
    old = [closed(here, ago=relativedelta(months=13), email=f"oud{number}@example.nl") for number in range(3)]
    held = closed(here, ago=relativedelta(months=13))
    holds.hold(
        case_id=held.pk, ground="complaint", reason="Klacht 12", until=today(), by=cases.coordinator(here)
    )
    young = closed(here, ago=relativedelta(months=11))
    running = cases.application(here)
    told = retention.trial(today=today())
    assert going(told) == [case.reference for case in old]
    done = retention.run(today=today(), most=None)
    assert (done.first_going, done.first_kept) == (told.first_going, told.first_kept)
    assert (done.going, done.kept) == (told.going, told.kept)
    assert (dict(done.going), dict(done.kept)) == ({REJECTED: 3}, {REJECTED: 1})
    forgotten = Case.objects.filter(forgotten_at__isnull=False)
    assert set(forgotten.values_list("reference", flat=True)) == set(going(told))
    for case in (held, young, running):
        assert Case.objects.get(pk=case.pk).answers["last_name"] == "Heuvel"
    again = retention.run(today=today(), most=None)
    assert (dict(again.going), dict(again.kept)) == ({}, {REJECTED: 1})


def test_the_last_day_is_kept_and_the_next_one_is_not(here):
    case = cases.application(here, state="rejected")
    # Half past eleven at night in Amsterdam, which is another day in Greenwich.
    Case.objects.filter(pk=case.pk).update(closed_at="2026-01-31T22:30Z")
    assert kept_until(Case.objects.get(pk=case.pk)) == date(2027, 1, 31)
    assert going(retention.trial(today=date(2027, 1, 30))) == []
    assert going(retention.trial(today=date(2027, 1, 31))) == [case.reference]


def test_a_foundation_has_its_own_period_and_everyone_else_the_national_one(here):
    there = cases.foundation("Stichting Daar")
    mine, theirs = (closed(place, ago=relativedelta(months=4)) for place in (here, there))
    assert going(retention.trial(today=today())) == []
    RetentionPeriod.objects.create(key=REJECTED, foundation=here, months=3)
    assert going(retention.trial(today=today())) == [mine.reference]
    RetentionPeriod.objects.create(key=REJECTED, months=2)
    RetentionPeriod.objects.filter(foundation=here).update(months=5)
    assert going(retention.trial(today=today())) == [theirs.reference]


def test_nothing_of_the_person_is_left_and_the_counts_are(here):
    coordinator = cases.coordinator(here)
    case = closed(here, ago=relativedelta(months=13))
    other = closed(here, ago=relativedelta(months=1), email="ander@example.nl")
    for each in (case, other):
        Case.objects.filter(pk=each.pk).update(forgotten_at=None)
        add_note(case_id=each.pk, author=coordinator, body="Gebeld over haar zus.")
        upload = SimpleUploadedFile("cv.pdf", b"%PDF-1.7 levensloop")
        attachments.attach(case=each, upload=upload, actor=Actor.staff(coordinator))
        once(
            kind="k",
            key=each.reference,
            body={},
            respond=lambda reference=each.reference: {"reference": reference},
        )
    holds.hold(case_id=case.pk, ground="other", reason="Nog even", until=today(), by=coordinator)
    holds.release(case_id=case.pk, by=coordinator)
    links = case.status_token
    events = list(Event.objects.order_by("pk").values("number", "transition", "to_state", "at", "due_on"))
    mails, log = OutgoingMail.objects.count(), AuditEntry.objects.count()
    retention.run(today=today())
    case.refresh_from_db()
    case = Case.objects.get(pk=case.pk)
    assert (case.answers, case.sort_name, case.email_index, case.search) == ({}, "", "", None)
    assert (case.state, case.foundation, case.municipality_id is None) == ("rejected", here, False)
    assert case.status_token != links
    assert {
        bytes(each) for each in Event.objects.filter(case=case).values_list("sealed_data", flat=True)
    } == {b""}
    assert (
        list(Event.objects.order_by("pk").values("number", "transition", "to_state", "at", "due_on"))
        == events
    )
    assert (OutgoingMail.objects.count(), AuditEntry.objects.count()) == (mails, log + 1)
    for mail in OutgoingMail.objects.filter(reference=case.reference):
        assert {getattr(mail, name) for name in OutgoingMail.SEALED} == {None}
        assert mail.recipient_index == ""
    assert Hold.objects.count() == 0
    assert {each.reason for each in AuditEntry.objects.filter(subject=case.reference)} == {None}
    # Everything of the other case stands.
    assert [note.case for note in Note.objects.all()] == [other]
    assert [document.case for document in Attachment.objects.all()] == [other]
    assert [receipt.reference for receipt in Receipt.objects.all()] == [other.reference]
    assert len([path for path in (attachments.settings.ATTACHMENT_DIR).rglob("*") if path.is_file()]) == 1
    assert Event.objects.get(case=other, transition="reject").data(other.kind)["data"]["message"]
    assert OutgoingMail.objects.filter(reference=other.reference, cleared_at=None).exists()


def test_a_forgotten_case_moves_no_more(here):
    coordinator = cases.coordinator(here)
    case = closed(here, ago=relativedelta(months=13))
    retention.run(today=today())
    with pytest.raises(Refused):
        perform(case.pk, "reopen", actor=Actor.staff(coordinator))


def test_who_is_a_mentor_here_is_kept_and_it_says_why(here):
    there = cases.foundation("Stichting Daar")
    case = closed(here, state="accepted", ago=relativedelta(months=30))
    elsewhere = closed(there, state="accepted", ago=relativedelta(months=30), email="ander@example.nl")
    Mentor.objects.filter(user=elsewhere.account).update(foundation=here)
    report = retention.trial(today=today())
    assert [(each.subject, each.kept) for each in report.first_kept] == [
        (case.reference, ("Is nu kandidaat-mentor.",))
    ]
    assert going(report) == [elsewhere.reference], "another foundation's mentor is not this one's"
    Mentor.objects.filter(user=case.account).update(
        state="left", left_on=date(2026, 1, 1), left_reason="time"
    )
    assert going(retention.trial(today=today())) == [case.reference, elsewhere.reference]


def test_a_hold_says_why_and_ends(here):
    case = closed(here, ago=relativedelta(months=13))
    by = cases.coordinator(here)
    holds.hold(case_id=case.pk, ground="complaint", reason="Klacht van de zus", until=today(), by=by)
    (kept,) = retention.trial(today=today()).first_kept
    assert "een klacht" in kept.kept[0]
    assert "Klacht van de zus" in kept.kept[0]
    assert going(retention.trial(today=today() + timedelta(days=1))) == [case.reference]
    holds.release(case_id=case.pk, by=by)
    assert going(retention.trial(today=today())) == [case.reference]


def test_a_hold_that_comes_between_looking_and_locking_is_heeded(here, monkeypatch):
    case = closed(here, ago=relativedelta(months=13))
    lock = retention._retained["cases"].lock

    def late(keys):
        holds.hold(
            case_id=case.pk,
            ground="complaint",
            reason="Net op tijd",
            until=today(),
            by=cases.coordinator(here),
        )
        return lock(keys)

    kind = retention._retained["cases"]
    monkeypatch.setitem(
        retention._retained, "cases", retention.Retained(kind.key, kind.over, late, kind.forget)
    )
    assert dict(retention.run(today=today()).going) == {}
    assert Case.objects.get(pk=case.pk).forgotten_at is None


def test_a_killed_run_leaves_whole_batches_and_the_next_goes_on(here, monkeypatch):
    old = [closed(here, ago=relativedelta(months=13), email=f"oud{number}@example.nl") for number in range(4)]
    monkeypatch.setattr(retention, "BATCH", 2)
    kind, times = retention._retained["cases"], []

    def dies(going):
        kind.forget(going)
        times.append(len(going))
        if len(times) == 2:
            raise SystemExit

    with monkeypatch.context() as patch:
        patch.setitem(retention._retained, "cases", retention.Retained(kind.key, kind.over, kind.lock, dies))
        with pytest.raises(SystemExit):
            retention.run(today=today())
    assert [
        bool(each.forgotten_at) for each in Case.objects.filter(closed_at__isnull=False).order_by("pk")
    ] == [
        True,
        True,
        False,
        False,
    ]
    done = retention.run(today=today(), most=None)
    assert going(done) == [case.reference for case in old[2:]]


def test_as_many_queries_for_one_as_for_three(here, django_assert_num_queries):
    _held_and_mentor(here, 0)
    with django_assert_num_queries(12):
        retention.trial(today=today())
    for number in (1, 2):
        _held_and_mentor(here, number)
    with django_assert_num_queries(12):
        report = retention.trial(today=today())
    assert [len(each.kept) for each in report.first_kept] == [2, 2, 2]


def _held_and_mentor(here, number: int) -> None:
    case = closed(here, ago=relativedelta(months=30), state="accepted", email=f"m{number}@example.nl")
    by = cases.coordinator(here)
    holds.hold(case_id=case.pk, ground="other", reason="Nog even", until=today(), by=by)


#: What the triggers refuse although the case is in the book, and (the first two) although it is the one change let through.
CHANGES = {
    "of a case that is not in the book": "UPDATE workflows_event SET sealed_data = '' WHERE case_id = {other}",
    "of the log of another": "UPDATE organisation_auditentry SET reason = NULL WHERE subject = '{other_reference}'",
    "another value": "UPDATE workflows_event SET sealed_data = 'x' WHERE case_id = {case}",
    "another column": "UPDATE workflows_event SET sealed_data = '', at = now() WHERE case_id = {case}",
    "another reason": "UPDATE organisation_auditentry SET reason = 'x' WHERE subject = '{reference}'",
    "another actor": "UPDATE organisation_auditentry SET reason = NULL, actor_id = 7 WHERE subject = '{reference}'",
    "an event away": "DELETE FROM workflows_event WHERE case_id = {case}",
    "a line away": "DELETE FROM organisation_auditentry WHERE subject = '{reference}'",
    "out of the book": "DELETE FROM organisation_forgotten",
    "another in the book": "UPDATE organisation_forgotten SET subject = '{other_reference}'",
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_the_triggers_let_one_change_through_and_no_other(here, change):
    by = cases.coordinator(here)
    case, other = (
        closed(here, ago=relativedelta(months=months), email=f"{months}@example.nl") for months in (13, 1)
    )
    for each in (case, other):
        holds.hold(case_id=each.pk, ground="other", reason="Nog even", until=today(), by=by)
        holds.release(case_id=each.pk, by=by)
    retention.run(today=today())
    words = change.format(
        case=case.pk, other=other.pk, reference=case.reference, other_reference=other.reference
    )
    with (
        pytest.raises(IntegrityError, match="append-only"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(words)


def test_an_account_without_a_role_is_forgotten_and_first_its_own_words(here):
    person = cases.member(here, Role.MENTOR, "gerda")
    memberships.end(user=person, foundation=here, role=Role.MENTOR, on=today() - relativedelta(months=60))
    person.memberships.update(
        since=today() - relativedelta(months=80), until=today() - relativedelta(months=60)
    )
    stays = cases.member(here, Role.MENTOR, "piet")
    report = retention.trial(today=today() - timedelta(days=1))
    assert report.first_going == []
    done = retention.run(today=today(), most=None)
    assert going(done) == [f"user {person.pk}"]
    person.refresh_from_db()
    assert (person.full_name, person.email, person.is_active, person.phone, person.sort_name) == (
        "",
        f"vergeten-{person.pk}@vergeten.invalid",
        False,
        "",
        "",
    )
    stays.refresh_from_db()
    assert stays.first_name == "Piet"
    assert retention.run(today=today(), most=None).first_going == []
