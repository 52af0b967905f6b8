"""Two coordinators who change one letter at once: one version, and one who hears that a colleague was first."""

from __future__ import annotations

import threading

import pytest
from django.db.models import QuerySet

from tests.factories import cases
from workflows.engine import registry
from workflows.engine.errors import Conflict
from workflows.models import Letter
from workflows.services import letters

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def met(monkeypatch) -> list[int]:
    """Have two writers wait for each other between looking at what is in use and writing; who was alone goes on."""
    barrier, met, write = threading.Barrier(2), [], letters._next_version

    def meet_then_write(*args):
        try:
            barrier.wait(2)
            met.append(1)
        except threading.BrokenBarrierError:
            pass
        return write(*args)

    monkeypatch.setattr(letters, "_next_version", meet_then_write)
    return met


@pytest.fixture
def change(at_once):
    """Both write their words at once, from the version that they saw. Answers whose words hold, and what the other heard."""
    here = cases.foundation("Stichting Hier")
    people = {name: cases.coordinator(here, name) for name in ("annemiek", "bart")}

    def writing(name: str, seen: int | None):
        return lambda: letters.write(
            process=registry.get(cases.KIND),
            key="received",
            foundation=here,
            subject=f"{name} schreef dit na {seen} ({{kenmerk}})",
            body="{aanhef},\n\nDank u.\n\n{statuslink}",
            by=people[name],
            seen=seen,
        )

    def run(seen: int | None = None) -> tuple[Letter, list[type]]:
        answers = at_once(*[writing(name, seen) for name in people])
        (kept,) = [answer for answer in answers if isinstance(answer, Letter)]
        return kept, [type(answer) for answer in answers if answer is not kept]

    return run


def test_both_write_the_first_version(change, met):
    """There is no row to lock yet: the database lets one of them in."""
    kept, others = change()
    assert (len(met), others) == (2, [Conflict])
    assert list(Letter.objects.values_list("pk", "number", "in_use")) == [(kept.pk, 1, True)]


@pytest.mark.parametrize(("locked", "together"), [(True, 0), (False, 2)], ids=["lock", "control: no lock"])
def test_both_change_what_is_in_use(change, monkeypatch, request, locked, together):
    first, _others = change()
    if not locked:
        monkeypatch.setattr(QuerySet, "select_for_update", lambda rows, **how: rows)
    met = request.getfixturevalue("met")
    kept, others = change(first.pk)
    assert (len(met), others) == (together, [Conflict])
    assert list(Letter.objects.order_by("number").values_list("pk", "number", "in_use")) == [
        (first.pk, 1, False),
        (kept.pk, 2, True),
    ]
