"""A whole form sent at once, and sent again without harm."""

import hashlib
import json
from collections.abc import Callable, Mapping
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from organisation.sealing import blind_index
from workflows.engine.definition import Process
from workflows.engine.errors import Conflict, InvalidData
from workflows.engine.perform import open_case
from workflows.models import Case, Receipt
from workflows.policies import Actor

RECEIPT_INDEX = "receipt"


def submit_answers(*, process: Process, answers: Mapping[str, Any]) -> Case:
    """A new case from JSON answers. Raises `InvalidData` with everything that is wrong."""
    cleaned, problems = process.questions.clean_json(answers)
    if problems:
        raise InvalidData(problems)
    return open_case(process, "submit", actor=Actor.applicant(), answers=cleaned).case


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
        fresh = Receipt(kind=kind, key=hashed, body=fingerprint, created_at=timezone.now())
        Receipt.objects.bulk_create([fresh], ignore_conflicts=True)
        receipt = Receipt.objects.select_for_update().get(kind=kind, key=hashed)
        if receipt.body != fingerprint:
            raise Conflict(_("This Idempotency-Key was used before with other answers. Use a new one."))
        if receipt.response is None:
            receipt.response = respond()
            receipt.save(update_fields=["response"])
        return receipt.response
