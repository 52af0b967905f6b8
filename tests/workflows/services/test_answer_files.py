"""Files that are answers: where a case goes they go, and where an answer ends they end."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone

from organisation.calendar import workdays
from tests.factories import cases, questions
from tests.factories.questions import CAR, LETTER, name
from workflows.engine import registry
from workflows.engine.asked import _read, with_set
from workflows.engine.perform import perform
from workflows.models import Attachment, Case
from workflows.policies import Actor
from workflows.selectors.answers import own_answers
from workflows.services import drafts, forgetting, submissions
from workflows.services.attachments import STRAY_AFTER, content_of, drop_strays

pytestmark = pytest.mark.django_db
PROCESS = registry.get(cases.KIND)


@pytest.fixture
def asked(here):
    return questions.ask(here, CAR, LETTER)


def begun(here, asked) -> Case:
    """A draft with an answer to each question."""
    case = drafts.start(process=PROCESS, answers=cases.answers(here))
    return drafts.save_answers(
        case_id=case.pk,
        answers={name(CAR): "Ja", name(LETTER): questions.pdf()},
        asked=[name(CAR), name(LETTER)],
        question_set=asked.pk,
    )


def files(settings) -> set[str]:
    return {path.name for path in settings.ATTACHMENT_DIR.rglob("*") if path.is_file()}


def sent(here, asked) -> Case:
    return submissions.file_answers(
        process=PROCESS,
        answers=cases.answers(here) | {name(CAR): "Ja", name(LETTER): questions.pdf()},
        questions=with_set(PROCESS, asked.pk),
    )


def test_a_draft_that_is_left_leaves_no_file(here, asked, settings):
    case = begun(here, asked)
    assert len(files(settings)) == 1
    Case.objects.filter(pk=case.pk).update(changed_at=timezone.now() - timedelta(days=60))
    assert drafts.expire_left(today=workdays.today()) == 1
    assert (files(settings), Attachment.objects.count(), Case.objects.get().answers) == (set(), 0, {})


def test_a_file_that_is_refused_after_all_leaves_nothing(here, asked, settings, monkeypatch):
    """The case, the document and the file are one."""
    monkeypatch.setattr("workflows.services.attachments._write_sealed", lambda path, data: 1 / 0)
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        sent(here, asked)
    assert (Case.objects.count(), Attachment.objects.count(), files(settings)) == (0, 0, set())


def test_a_full_disk_leaves_the_answer_of_before_with_its_file(
    here, asked, monkeypatch, django_capture_on_commit_callbacks
):
    case = begun(here, asked)

    def full(path, data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("workflows.services.attachments._write_sealed", full)
    with django_capture_on_commit_callbacks(execute=True), pytest.raises(OSError, match="No space"):
        drafts.save_answers(
            case_id=case.pk,
            answers={name(LETTER): questions.pdf("beter.pdf")},
            asked=[name(LETTER)],
            question_set=asked.pk,
        )
    document = Attachment.objects.get()
    assert (document.name, content_of(document)) == ("cv.pdf", questions.PDF)


def test_what_a_failed_send_left_on_the_disk_goes_a_night_later(here, asked, settings):
    """A file cannot be rolled back. What has a row stays, however old; what is half written goes like what has none."""
    kept = begun(here, asked).attachments.get()
    with transaction.atomic():
        sent(here, asked)
        transaction.set_rollback(True)
    assert len(files(settings)) == 2
    (path,) = settings.ATTACHMENT_DIR.rglob(kept.key.hex)
    path.with_suffix(".part").touch()
    now = timezone.now()
    assert (drop_strays(now=now), len(files(settings))) == (0, 3), "somebody may be sending it now"
    assert drop_strays(now=now + STRAY_AFTER + timedelta(minutes=1)) == 2
    assert files(settings) == {kept.key.hex}


def test_what_was_asked_goes_along_to_another_foundation_with_its_file(here, there, asked, settings):
    case = sent(here, asked)
    questions.ask(there, questions.START)
    actor = Actor.staff(cases.coordinator(here))
    perform(case.pk, "transfer", actor=actor, data={"foundation": there.slug})
    other = Case.objects.get(foundation=there)
    first, second = case.attachments.get(), other.attachments.get()
    assert (other.question_set, first.key != second.key, content_of(second)) == (asked, True, questions.PDF)
    assert [(each.question, each.text, each.document) for each in own_answers(other)] == [
        ("Hebt u een auto?", "Ja", ""),
        ("Uw cv", "cv.pdf", str(second.key)),
    ]
    assert own_answers(case)[1].document == str(first.key)
    assert files(settings) == {first.key.hex, second.key.hex}


def test_what_is_forgotten_takes_the_file_along_and_the_set_stays(here, asked, settings):
    case = sent(here, asked)
    Case.objects.filter(pk=case.pk).update(closed_at=timezone.now(), state="withdrawn")
    forgetting.forget([case.pk])
    case = Case.objects.get()
    assert (files(settings), Attachment.objects.count(), case.answers) == (set(), 0, {})
    assert [each.text for each in own_answers(case)] == ["", ""]


def test_the_questions_of_many_cases_cost_one_query_for_each_set(
    here, there, asked, django_assert_num_queries
):
    other = questions.ask(there, questions.START)
    for _time in range(3):
        sent(here, asked)
        submissions.file_answers(
            process=PROCESS, answers=cases.answers(there), questions=with_set(PROCESS, other.pk)
        )
    found = list(Case.objects.order_by("pk"))
    _read.cache_clear()
    with django_assert_num_queries(2):
        told = [[each.question for each in own_answers(case)] for case in found]
    assert told == [["Hebt u een auto?", "Uw cv"], ["Vanaf wanneer kunt u?"]] * 3
