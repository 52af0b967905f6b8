"""A whole form sent at once, and sent again without harm."""

import hashlib
import json
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from organisation.people.models import User
from organisation.prepared import change
from organisation.sealing import blind_index
from workflows.engine.definition import Process
from workflows.engine.errors import Conflict, InvalidData
from workflows.engine.perform import open_case
from workflows.models import Case, Receipt
from workflows.policies import Actor
from workflows.questions.definition import Answers, Questions
from workflows.services.attachments import keep_files, set_aside

RECEIPT_INDEX = "receipt"
# For how long the same key gets the same answer; nobody repeats a request after that.
RECEIPT_LIFE = timedelta(days=30)


def submit_answers(
    *,
    process: Process,
    answers: Mapping[str, Any],
    questions: Questions | None = None,
    privacy_version: str = "",
    allow: Callable[[Answers], None] = lambda cleaned: None,
    account: User | None = None,
) -> Case:
    """A new case from JSON answers to these `questions` (or else to those of the process alone), sent under the privacy notice of
    this version, by whoever has this `account`.

    Raises `InvalidData` with everything that is wrong. When nothing is, `allow` is asked, which refuses by raising.
    """
    questions = questions or process.questions
    cleaned, problems = questions.clean_json(answers)
    if problems:
        raise InvalidData(problems)
    allow(cleaned)
    return file_answers(
        process=process,
        answers=cleaned,
        questions=questions,
        privacy_version=privacy_version,
        account=account,
    )


def file_answers(
    *,
    process: Process,
    answers: Mapping[str, Any],
    questions: Questions,
    privacy_version: str = "",
    account: User | None = None,
) -> Case:
    """A new case from clean answers to these questions, new files among them."""
    kept, files = set_aside(answers)
    with transaction.atomic(savepoint=False):
        case = open_case(
            process,
            "submit",
            actor=Actor.applicant(user=account),
            answers=kept,
            question_set=questions.set_id or None,
            data={"privacy_version": privacy_version},
            account=account,
        ).case
        keep_files(case=case, files=files)
    return case


def once(
    *, kind: str, key: str, body: Mapping[str, Any], respond: Callable[[], dict[str, Any]]
) -> dict[str, Any]:
    """What `respond` answers, or what it answered before to the same key and body.

    The key is written first, in the transaction of the work: a second request with it waits for the first, then gets its
    answer. Work that fails takes its key back, so that the same key may be tried again. Raises `Conflict` when the key
    came with another body before.
    """
    hashed = blind_index(RECEIPT_INDEX, key)
    fingerprint = blind_index(
        RECEIPT_INDEX, hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()
    )
    with transaction.atomic():
        receipt = _receipt(kind, hashed, fingerprint)
        if receipt.body != fingerprint:
            raise Conflict(_("This Idempotency-Key was used before with other answers. Use a new one."))
        if receipt.response is None:
            receipt.response = respond()
            receipt.reference = receipt.response.get("reference", "")
            change(receipt, ["response", "reference"])
        return receipt.response


def _receipt(kind: str, key: str, body: str) -> Receipt:
    """The receipt of this key, made now unless it is there; ours until the end of the transaction, in one statement."""
    made_or_found = """
        INSERT INTO workflows_receipt (kind, key, body, reference, created_at) VALUES (%s, %s, %s, '', %s)
        ON CONFLICT (kind, key) DO UPDATE SET kind = EXCLUDED.kind
        RETURNING id, kind, key, body, response, reference, created_at
    """
    return Receipt.objects.raw(made_or_found, [kind, key, body, timezone.now()])[0]


def forget_receipts(*, now: datetime) -> int:
    """Delete the receipts whose life is over at `now`. Returns how many."""
    return Receipt.objects.filter(created_at__lt=now - RECEIPT_LIFE).delete()[0]
