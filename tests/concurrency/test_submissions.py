"""The same form twice at once: one case, one letter, one answer."""

from __future__ import annotations

import threading
from collections import Counter

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection, transaction
from django.db.models import QuerySet

from organisation.mail.models import OutgoingMail
from tests.factories import cases
from workflows.engine import registry
from workflows.engine.errors import Conflict, Refused
from workflows.engine.perform import Outcome, perform
from workflows.models import Attachment, Case, Event, Receipt
from workflows.policies import Actor
from workflows.services import attachments, drafts
from workflows.services.submissions import once, submit_answers

pytestmark = pytest.mark.django_db(transaction=True)
ROUNDS = 25


@pytest.fixture
def here():
    return cases.foundation("Stichting Hier")


def test_two_submits_of_one_draft(here, at_once):
    for _number in range(ROUNDS):
        draft = cases.draft(**cases.answers(here))
        first, second = at_once(*[lambda draft=draft: drafts.send(case=draft)] * 2)
        assert sorted([first.repeated, second.repeated]) == [False, True]
        assert first.case.reference == second.case.reference
        assert Event.objects.filter(case=draft).count() == 1
        assert OutgoingMail.objects.filter(reference=draft.reference).count() == 1


def test_an_answer_that_comes_while_the_draft_is_sent_is_in_it_or_refused(here, at_once):
    for _number in range(ROUNDS):
        draft = cases.draft(**cases.answers(here))
        sent, saved = at_once(
            lambda draft=draft: drafts.send(case=draft),
            lambda draft=draft: drafts.save_answers(
                case_id=draft.pk, answers={"motivation": "Toch anders."}, asked=["motivation"]
            ),
        )
        assert type(sent) is Outcome
        draft = Case.objects.get(pk=draft.pk)
        if isinstance(saved, Case):
            assert draft.answers["motivation"] == "Toch anders."
        else:
            assert type(saved) is Case.DoesNotExist
            assert draft.answers["motivation"] == cases.ANSWERS["motivation"]
        assert draft.state == "submitted"


def test_a_draft_is_closed_or_sent_and_never_both(here, at_once):
    for _number in range(ROUNDS):
        draft = cases.draft(**cases.answers(here))
        Case.objects.filter(pk=draft.pk).update(changed_at="2020-01-01T12:00Z")
        answers = at_once(
            lambda draft=draft: drafts.send(case=draft),
            lambda draft=draft: perform(draft.pk, "expire", actor=Actor.system()),
        )
        draft = Case.objects.get(pk=draft.pk)
        kinds = Counter(type(answer) for answer in answers)
        if draft.state == "expired":
            # Sending came too late: its version says that the draft has changed since.
            assert kinds == {Outcome: 1, Conflict: 1}
            assert draft.answers == {}
        else:
            assert kinds == {Outcome: 1, Refused: 1}
            assert draft.answers["email"] == "noor@example.nl"


# Idempotency keys


def sending(here, key: str, **changed: str):
    body = cases.answers(here, **changed)

    def respond():
        case = submit_answers(process=registry.get(cases.KIND), answers=body)
        return {"reference": case.reference, "status_url": case.status_token}

    return lambda: once(kind=cases.KIND, key=key, body=body, respond=respond)


def test_one_key_and_body_many_times_at_once(here, at_once):
    for number in range(ROUNDS):
        before = Case.objects.count()
        answers = at_once(*[sending(here, f"key-{number}")] * 4)
        assert [answer == answers[0] for answer in answers] == [True] * 4, answers
        assert Case.objects.count() == before + 1
    assert (Receipt.objects.count(), OutgoingMail.objects.count()) == (ROUNDS, ROUNDS)


def test_one_key_with_two_bodies_at_once(here, at_once):
    for number in range(ROUNDS):
        key = f"key-{number}"
        answers = at_once(sending(here, key), sending(here, key, first_name="Bram"))
        assert Counter(type(answer) for answer in answers) == {dict: 1, Conflict: 1}
    assert Case.objects.count() == ROUNDS


def test_control_without_a_key_each_is_a_case(here, at_once):
    at_once(*[sending(here, f"key-{n}") for n in range(3)])
    assert Case.objects.count() == 3


def test_work_that_fails_gives_its_key_back_to_who_waits(here):
    """The second waits for the first, finds no answer, and does the work itself."""
    in_the_work, let_go, answers = threading.Event(), threading.Event(), {}

    def fail():
        in_the_work.set()
        let_go.wait(20)
        raise RuntimeError("The work failed.")

    def first():
        try:
            once(kind="k", key="one", body={}, respond=fail)
        except RuntimeError as error:
            answers["first"] = str(error)
        finally:
            connection.close()

    def second():
        try:
            answers["second"] = once(kind="k", key="one", body={}, respond=lambda: {"done": "by the second"})
        finally:
            connection.close()

    threads = [threading.Thread(target=first), threading.Thread(target=second)]
    threads[0].start()
    assert in_the_work.wait(20)
    threads[1].start()
    let_go.set()
    for thread in threads:
        thread.join(20)
    assert answers == {"first": "The work failed.", "second": {"done": "by the second"}}


def test_control_without_the_row_of_the_key_both_do_the_work(here, at_once, monkeypatch):
    """If the key were only read before and written after the work, as a naive version does, there would be two cases."""
    meet = threading.Barrier(2, timeout=20)

    def naive(key):
        with transaction.atomic():
            found = Receipt.objects.filter(key=key).first()
            meet.wait()
            if found is None:
                case = submit_answers(process=registry.get(cases.KIND), answers=cases.answers(here))
                Receipt.objects.bulk_create(
                    [Receipt(kind="k", key=key, body="", response={}, created_at=case.created_at)],
                    ignore_conflicts=True,
                )

    at_once(lambda: naive("one"), lambda: naive("one"))
    assert Case.objects.count() == 2


# Documents


def test_the_last_place_for_a_document_is_given_once(here, at_once, monkeypatch, settings, tmp_path):
    settings.ATTACHMENT_DIR = tmp_path
    monkeypatch.setattr(attachments, "MOST_PER_CASE", 1)
    case = cases.application(here)

    def attaching(name):
        upload = SimpleUploadedFile(name, b"%PDF-1.7 hello")
        return lambda: attachments.attach(case=case, upload=upload, actor=Actor.applicant(case))

    answers = at_once(*(attaching(f"{n}.pdf") for n in range(4)))
    assert Counter(type(answer).__name__ for answer in answers) == {"Attachment": 1, "ValidationError": 3}
    assert Attachment.objects.count() == 1
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) == 1


def test_control_without_the_lock_there_are_too_many(here, at_once, monkeypatch, settings, tmp_path):
    settings.ATTACHMENT_DIR = tmp_path
    monkeypatch.setattr(attachments, "MOST_PER_CASE", 1)
    case = cases.application(here)
    meet = threading.Barrier(2, timeout=20)
    count = QuerySet.count

    def count_then_meet(queryset):
        found = count(queryset)
        if queryset.model is Attachment and threading.current_thread() is not threading.main_thread():
            meet.wait()
        return found

    monkeypatch.setattr(QuerySet, "count", count_then_meet)
    monkeypatch.setattr(QuerySet, "select_for_update", lambda queryset, **kwargs: queryset)
    coordinator = Actor.staff(cases.coordinator(here))

    def attaching(name):
        upload = SimpleUploadedFile(name, b"%PDF-1.7 hello")
        return lambda: attachments.attach(case=case, upload=upload, actor=coordinator)

    at_once(attaching("1.pdf"), attaching("2.pdf"))
    assert Attachment.objects.count() == 2
