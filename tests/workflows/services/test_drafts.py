"""A form on its way: what is kept, for how long, and what is left of it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from organisation.calendar import workdays
from organisation.mail.models import OutgoingMail
from tests.factories import cases
from workflows.engine import registry
from workflows.engine.errors import InvalidData, MoveError
from workflows.engine.perform import perform
from workflows.models import Case, Event
from workflows.policies import Actor
from workflows.selectors.cases import cases_for, left_drafts
from workflows.services import drafts
from workflows.tasks import expire_drafts

pytestmark = pytest.mark.django_db


def left(days: int, **answers: str) -> Case:
    case = cases.draft(**answers)
    Case.objects.filter(pk=case.pk).update(changed_at=timezone.now() - timedelta(days=days))
    return case


def test_a_draft_is_nobodys_case_yet(here):
    draft = cases.draft(**cases.answers(here))
    stored = Case.objects.get(pk=draft.pk)
    assert (stored.state, stored.version, stored.foundation, stored.due_on, stored.submitted_at) == (
        "draft",
        0,
        None,
        None,
        None,
    )
    assert (stored.sort_name, stored.email_index, stored.search) == ("", "", None)
    assert not Event.objects.exists()
    assert not OutgoingMail.objects.exists()
    assert not cases_for(cases.coordinator(here)).exists()


def test_answers_are_kept_step_by_step_and_what_is_left_open_is_forgotten():
    draft = cases.draft(first_name="Noor", last_name="Heuvel")
    drafts.save_answers(case_id=draft.pk, answers={"email": "n@example.nl"}, asked=["email", "phone"])
    drafts.save_answers(case_id=draft.pk, answers={"last_name": "Vos"}, asked=["first_name", "last_name"])
    assert Case.objects.get(pk=draft.pk).answers == {"email": "n@example.nl", "last_name": "Vos"}


def test_a_mark_for_the_coordinator_stays():
    draft = cases.draft()
    drafts.save_answers(case_id=draft.pk, answers={}, asked=[], suspect=True)
    drafts.save_answers(case_id=draft.pk, answers={}, asked=[], suspect=False)
    assert Case.objects.get(pk=draft.pk).suspect


def test_a_sent_or_closed_draft_takes_no_more_answers(here):
    sent, closed = cases.draft(**cases.answers(here)), left(40)
    drafts.send(case=sent)
    drafts.expire_left(today=workdays.today())
    for case in (sent, closed):
        with pytest.raises(Case.DoesNotExist):
            drafts.save_answers(case_id=case.pk, answers={"motivation": "x"}, asked=["motivation"])
        with pytest.raises(Case.DoesNotExist):
            drafts.mail_link(case_id=case.pk, email="x@example.nl", address="http://testserver/x/")
    assert OutgoingMail.objects.filter(kind__endswith="/draft").count() == 0


def test_the_link_is_mailed_and_the_address_not_asked_twice():
    draft = cases.draft(first_name="Noor")
    drafts.mail_link(case_id=draft.pk, email="noor@example.nl", address="http://testserver/verder/")
    mail = OutgoingMail.objects.get()
    assert (mail.kind, mail.recipient, mail.foundation) == (
        "volunteer-application/draft",
        "noor@example.nl",
        None,
    )
    assert "http://testserver/verder/" in mail.text
    assert "30 dagen" in mail.text
    assert mail.carries_key, "whoever reads this link could write in the form"
    assert Case.objects.get(pk=draft.pk).answers["email"] == "noor@example.nl"


def test_sending_what_is_not_finished_says_all_that_is_missing():
    draft = cases.draft(first_name="Noor", birth_year="1970", email="noor@")
    with pytest.raises(InvalidData) as raised:
        drafts.send(case=draft)
    assert sorted({problem.field for problem in raised.value.problems}) == [
        "email",
        "last_name",
        "motivation",
        "municipality",
        "salutation",
    ]
    draft.refresh_from_db()
    assert (draft.state, draft.version) == ("draft", 0)


def test_what_is_left_behind_is_closed_and_wiped_and_the_rest_is_not(here):
    old = left(31, first_name="Oud", email="oud@example.nl")
    living = left(30, first_name="Levend")
    sent = cases.draft(**cases.answers(here))
    drafts.send(case=sent)
    Case.objects.filter(pk=sent.pk).update(changed_at=timezone.now() - timedelta(days=400))
    assert [expire_drafts(), expire_drafts()] == [1, 0]
    old, living, sent = (Case.objects.get(pk=case.pk) for case in (old, living, sent))
    assert (old.state, old.answers, bytes(old.sealed_answers)) == ("expired", {}, b"")
    assert (old.sort_name, old.email_index, old.search) == ("", "", None)
    assert (living.state, living.answers) == ("draft", {"first_name": "Levend"})
    assert (sent.state, sent.answers["first_name"]) == ("submitted", "Noor")
    event = Event.objects.get(case=old)
    assert (event.transition, event.actor_kind, event.data(old.kind)) == ("expire", "system", {})
    assert not OutgoingMail.objects.filter(reference=old.reference).exists()


def test_one_that_somebody_goes_on_with_at_that_moment_is_left_alone(monkeypatch):
    """Between picking drafts out and closing them an applicant may come back."""
    draft = left(31, first_name="Noor")
    picked = left_drafts(workdays.today())
    assert list(picked) == [draft]

    def somebody_comes_back(today):
        keys = list(left_drafts(today).values_list("pk", flat=True))
        drafts.save_answers(case_id=draft.pk, answers={"last_name": "Vos"}, asked=["last_name"])

        class Picked:
            def values_list(self, *args, **kwargs):
                return keys

        return Picked()

    monkeypatch.setattr(drafts, "left_drafts", somebody_comes_back)
    assert drafts.expire_left(today=workdays.today()) == 0
    assert Case.objects.get(pk=draft.pk).answers == {"first_name": "Noor", "last_name": "Vos"}


def test_the_sweep_takes_a_bounded_number_and_the_next_one_the_rest():
    for _n in range(3):
        left(31)
    assert [drafts.expire_left(today=workdays.today(), limit=2) for _ in range(3)] == [2, 1, 0]


def test_no_coordinator_can_close_a_draft(here):
    draft = left(31)
    with pytest.raises(MoveError):
        perform(draft.pk, "expire", actor=Actor.staff(cases.coordinator(here)))


def test_every_kind_of_form_has_its_own_life():
    processes = [process for process in registry.all_processes() if not process.for_members]
    for process in processes:
        case = drafts.start(process=process, answers={})
        long_ago = timezone.now() - timedelta(days=process.draft_days + 1)
        Case.objects.filter(pk=case.pk).update(changed_at=long_ago)
    assert drafts.expire_left(today=workdays.today()) == len(processes) == 2
