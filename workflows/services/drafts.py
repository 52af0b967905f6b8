"""A form on its way: begun, saved step by step, mailed as a link, sent, or left behind."""

from collections.abc import Iterable, Mapping
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


def start(
    *, process: Process, answers: Mapping[str, Any], suspect: bool = False, account: User | None = None
) -> Case:
    """A new draft with the first answers. Whoever holds `draft_token` of the case can go on with it; one with an `account` is
    gone on with by who has that account.
    """
    case = begin(process, answers=answers)
    case.suspect, case.account = suspect, account
    add(case)
    return case


def save_answers(
    *, case_id: int, answers: Mapping[str, Any], asked: Iterable[str], suspect: bool = False
) -> Case:
    """Keep the answers to the questions `asked`; one of them that is not in `answers` is forgotten.

    Raises `Case.DoesNotExist` when the draft was sent or has gone in the meantime.
    """
    with transaction.atomic():
        case = Case.objects.select_for_update().get(
            pk=case_id, submitted_at__isnull=True, closed_at__isnull=True
        )
        asked = set(asked)
        case.answers = {name: value for name, value in case.answers.items() if name not in asked} | dict(
            answers
        )
        case.changed_at = timezone.now()
        case.suspect = case.suspect or suspect
        change(case, ["sealed_answers", "changed_at", "suspect"])
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
    return perform(case, "submit", actor=Actor.applicant(case), data=data, expected_version=0)


def expire_left(*, today: date, limit: int = 500) -> int:
    """Close drafts that nobody went on with and wipe their answers. Returns how many."""
    done = 0
    for case_id in list(left_drafts(today).values_list("pk", flat=True)[:limit]):
        try:
            perform(case_id, "expire", actor=Actor.system())
        except (MoveError, Case.DoesNotExist):
            continue
        done += 1
    return done
