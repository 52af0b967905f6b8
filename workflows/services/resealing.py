"""Seal what is kept anew with the newest of `FIELD_KEYS`, so that an older key opens as little as possible."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from allauth.mfa.models import Authenticator
from django.apps import apps
from django.db import models, transaction

from organisation.audit.models import AuditEntry
from organisation.people.services import second_factors
from organisation.sealing import rotate
from organisation.sealing.fields import SealedField
from workflows.models import Case
from workflows.services.attachments import reseal_documents

BATCH = 500
Row = TypeVar("Row", bound=models.Model)


def reseal() -> Iterator[tuple[str, int]]:
    """Seal everything anew, kind by kind; yields what it was and how many. It may run while people work, and again.

    Events of cases and the reasons in the audit log are only ever added, which triggers guard: they keep their key.
    """
    for model in apps.get_models():
        fields = [field.attname for field in model._meta.concrete_fields if isinstance(field, SealedField)]
        if fields and model is not AuditEntry:
            # Such a field is opened when it is read, and sealed with the newest key when it is written.
            yield model._meta.label, _rewrite(model, fields)
    yield Case._meta.label, _rewrite(Case, ["sealed_answers"], _reseal_answers)
    yield Authenticator._meta.label, _rewrite(Authenticator, ["data"], _reseal_second_factor)
    yield "documents", reseal_documents()


def _rewrite(
    model: type[Row], fields: Sequence[str], prepare: Callable[[Row], None] = lambda row: None
) -> int:
    """Read and write these fields of all rows, each locked meanwhile; one transaction a batch."""
    count = last = 0
    while True:
        with transaction.atomic():
            rows = model._default_manager.select_for_update().filter(pk__gt=last).order_by("pk")[:BATCH]
            batch = list(rows)
            if not batch:
                return count
            for row in batch:
                prepare(row)
            model._default_manager.bulk_update(batch, fields)
        count, last = count + len(batch), batch[-1].pk


def _reseal_answers(case: Case) -> None:
    if case.sealed_answers:
        case.sealed_answers = rotate(case.purpose, bytes(case.sealed_answers))


def _reseal_second_factor(factor: Authenticator) -> None:
    factor.data = second_factors.resealed(factor.data)
