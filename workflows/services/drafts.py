"""A form on its way: begun, saved step by step, mailed as a link, sent, or left behind."""

from collections.abc import Iterable, Mapping
from contextlib import nullcontext
from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone

from organisation.people.models import User
from organisation.prepared import add, change
from workflows.engine import registry
from workflows.engine.definition import Process
from workflows.engine.errors import MoveError
from workflows.engine.letters import opening, send_letter
from workflows.engine.perform import Outcome, begin, perform
from workflows.models import Case
from workflows.policies import Actor
from workflows.selectors.cases import left_drafts
from workflows.services.attachments import (
    documents_in,
    drop_unanswered,
    forget_documents,
    keep_files,
    set_aside,
)


def start(
    *,
    process: Process,
    answers: Mapping[str, Any],
    question_set: int | None = None,
    suspect: bool = False,
    account: User | None = None,
) -> Case:
    """A new draft with the first answers. Whoever holds `draft_token` of the case can go on with it; one with an `account` is
    gone on with by who has that account.
    """
    kept, files = set_aside(answers)
    case = begin(process, answers=kept, question_set=question_set, account=account)
    case.suspect = suspect
    with transaction.atomic() if files else nullcontext():
        add(case)
        keep_files(case=case, files=files)
    return case


def save_answers(
    *,
    case_id: int,
    answers: Mapping[str, Any],
    asked: Iterable[str],
    question_set: int | None = None,
    suspect: bool = False,
) -> Case:
    """Keep the answers to the questions `asked`; one of them that is not in `answers` is forgotten, with its file.

    `question_set` is the set of a foundation's own questions to which these are the answers, if that is what was asked.
    Raises `Case.DoesNotExist` when the draft was sent or has gone in the meantime.
    """
    kept, files = set_aside(answers)
    with transaction.atomic():
        case = Case.objects.select_for_update().get(
            pk=case_id, submitted_at__isnull=True, closed_at__isnull=True
        )
        asked, before = set(asked), case.answers
        case.answers = {name: value for name, value in before.items() if name not in asked} | kept
        case.changed_at = timezone.now()
        case.suspect = case.suspect or suspect
        case.question_set_id = question_set or case.question_set_id
        change(case, ["sealed_answers", "changed_at", "suspect", "question_set_id"])
        drop_unanswered(case=case, before=before)
        keep_files(case=case, files=files)
    return case


def mail_link(*, case_id: int, email: str, address: str) -> None:
    """Mail the link `address` to go on later. The mail address becomes an answer, so that it is not asked twice.

    `email` is a cleaned mail address. The letter calls nobody by name: the other answers may not have been checked yet.
    """
    with transaction.atomic():
        case = save_answers(case_id=case_id, answers={"email": email}, asked=["email"])
        extra = {"conceptlink": address, "aanhef": opening({})}
        send_letter(registry.get(case.kind), "draft", case, extra=extra)


def send(*, case: Case, privacy_version: str = "") -> Outcome:
    """Send a draft, under the privacy notice of this version. A second time gets the first outcome.

    Raises `InvalidData` with what is still missing.
    """
    data = {"privacy_version": privacy_version}
    with transaction.atomic() if documents_in(case.answers) else nullcontext():
        sent = perform(case, "submit", actor=Actor.applicant(case), data=data, expected_version=0)
        # Whoever chose another municipality meanwhile answered the questions of another foundation too.
        drop_unanswered(case=sent.case, before=case.answers)
    return sent


def expire_left(*, today: date, limit: int = 500) -> int:
    """Close drafts that nobody went on with and wipe their answers, files too. Returns how many."""
    done = 0
    for case_id in list(left_drafts(today).values_list("pk", flat=True)[:limit]):
        try:
            with transaction.atomic():
                perform(case_id, "expire", actor=Actor.system())
                forget_documents([case_id])
        except (MoveError, Case.DoesNotExist):
            continue
        done += 1
    return done
