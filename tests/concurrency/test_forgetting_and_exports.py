"""A list that is asked for while somebody is being forgotten does not hold them."""

from __future__ import annotations

import threading

import pytest
from django.db import connection, transaction

from organisation.sealing import files
from tests.factories import cases
from workflows.models import Export
from workflows.selectors.desk import Wanted
from workflows.selectors.selection import Selection
from workflows.services import exports, forgetting

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.prove]
#: So long the erasure waits for the other, who by then has read everything, or waits for it in turn.
MOMENT = 1


def text_of(export: Export) -> str:
    return b"".join(files.read(exports.path_of(export).open("rb"), exports.PURPOSE)).decode()


@pytest.fixture
def asked_meanwhile(settings, tmp_path, monkeypatch) -> Export:
    """Asked for and made by another while the erasure has done its work and is not committed yet."""
    settings.VAR_DIR = tmp_path
    monkeypatch.setattr(exports, "ask", lambda task, key: True)
    here = cases.foundation("Stichting Hier")
    by = cases.coordinator(here, "annemiek")
    case = cases.application(here, state="withdrawn", by=by)

    def other():
        export = exports.ask_for(
            by=by,
            selection=Selection(wanted=Wanted(status="")),
            columns=("reference", "name"),
            format="csv",
            total=1,
        )
        exports.make(export.pk)
        connection.close()

    making = threading.Thread(target=other)
    with transaction.atomic():
        assert forgetting.lock([case.pk]) == [case.pk]
        forgetting.forget([case.pk])
        making.start()
        making.join(MOMENT)
    making.join(30)
    return Export.objects.get()


def test_it_is_read_when_the_erasure_is_done(asked_meanwhile):
    assert asked_meanwhile.state == "ready"
    assert "Noor" not in text_of(asked_meanwhile)


class TestControl:
    """Without waiting, the one who was forgotten stands in the file."""

    @pytest.fixture(autouse=True)
    def _without_waiting(self, monkeypatch):
        monkeypatch.setattr(exports, "_wait_for_who_forgets", lambda: None)

    def test_it_would_hold_them(self, asked_meanwhile):
        assert "Noor" in text_of(asked_meanwhile)
