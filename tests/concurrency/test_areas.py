"""Two people who give one municipality to two foundations at once: one does, and the other is told so in words."""

from __future__ import annotations

from contextlib import contextmanager
from unittest.mock import patch

import pytest
from django.db import IntegrityError
from django.test import Client
from django.urls import reverse

from organisation.desk import areas
from organisation.foundations.models import Foundation, ServiceArea
from tests.factories import cases

pytestmark = pytest.mark.django_db(transaction=True)
ROUNDS = 10


@contextmanager
def unlocked():
    """The control: the form is checked without waiting for the other, as it used to be."""
    with patch.object(areas, "lock_areas_of"):
        yield


def give_twice(at_once, place, foundations, existing=()) -> list:
    """What two superusers get who save at the same moment: a status, or what was raised."""
    clients = [Client(), Client()]
    for number, client in enumerate(clients):
        client.force_login(cases.person(f"beheer{number}", is_superuser=True))

    def saving(client: Client, foundation: Foundation, row: ServiceArea | None):
        address = reverse("service_areas:edit", args=[row.pk]) if row else reverse("service_areas:add")
        data = {"municipality": place.pk, "foundation": foundation.pk, "since": "2026-01-01"}
        return lambda: client.post(address, data)

    rows = existing or (None, None)
    return at_once(*(saving(*each) for each in zip(clients, foundations, rows, strict=True)))


@pytest.mark.parametrize("edits", [False, True], ids=["add", "edit"])
def test_the_second_is_told(at_once, edits):
    foundations = [cases.foundation(), cases.foundation()]
    for number in range(ROUNDS):
        place = cases.municipality(f"Samendorp {number}")
        existing = [
            ServiceArea.objects.create(
                foundation=each, municipality=cases.municipality(f"{each.slug} {number}")
            )
            for each in foundations
        ]
        answers = give_twice(at_once, place, foundations, existing if edits else ())
        first, second = sorted(answers, key=lambda answer: -answer.status_code)
        assert (first.status_code, second.status_code) == (302, 200)
        words = "In die periode werkt al een stichting in deze gemeente."
        assert second.context["form"].non_field_errors() == [words]
        assert place.service_areas.count() == 1


def test_control_without_the_lock_the_database_refuses_one(at_once):
    foundations = [cases.foundation(), cases.foundation()]
    with unlocked():
        raised = [
            answer
            for number in range(ROUNDS * 2)
            for answer in give_twice(at_once, cases.municipality(f"Samendorp {number}"), foundations)
            if isinstance(answer, Exception)
        ]
    assert raised
    assert {type(error) for error in raised} == {IntegrityError}
