"""Receipts are forgotten when nobody repeats a request any more."""

from datetime import timedelta

import pytest
from django.utils import timezone

from workflows.models import Receipt
from workflows.services.submissions import RECEIPT_LIFE, forget_receipts

pytestmark = pytest.mark.django_db


def test_only_old_receipts_are_forgotten() -> None:
    now = timezone.now()
    for key, age in (
        ("old", RECEIPT_LIFE + timedelta(seconds=1)),
        ("young", RECEIPT_LIFE - timedelta(seconds=1)),
    ):
        Receipt.objects.create(
            kind="volunteer-application", key=key, body="", response={}, created_at=now - age
        )

    assert forget_receipts(now=now) == 1
    assert list(Receipt.objects.values_list("key", flat=True)) == ["young"]
