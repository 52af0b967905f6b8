"""A note that is sent twice at once: one note and one letter."""

from __future__ import annotations

import uuid

import pytest

from organisation.mail.models import OutgoingMail
from tests.factories import cases
from workflows.models import Note
from workflows.services.notes import add_note

pytestmark = pytest.mark.django_db(transaction=True)
ROUNDS = 10


@pytest.mark.parametrize(
    ("one_form", "notes"), [(True, 1), (False, 2)], ids=["one form", "control: two forms"]
)
def test_a_double_click(at_once, one_form, notes):
    here = cases.foundation()
    case, author = cases.application(here), cases.coordinator(here)
    for _round in range(ROUNDS):
        Note.objects.all().delete()
        OutgoingMail.objects.all().delete()
        key = uuid.uuid4()

        def send(key: uuid.UUID) -> Note:
            return add_note(case_id=case.pk, author=author, body="Bel mij.", shared=True, form_key=key)

        other = key if one_form else uuid.uuid4()
        made = at_once(lambda: send(key), lambda: send(other))  # noqa: B023
        assert len({note.pk for note in made}) == Note.objects.count() == notes
        assert OutgoingMail.objects.count() == notes
