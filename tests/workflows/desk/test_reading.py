"""Whoever sees what somebody told us leaves a line in the audit log, whichever page shows it."""

from __future__ import annotations

import pytest
from django.urls import reverse

from organisation.audit.models import AuditEntry
from tests.factories.cases import coordinator
from workflows.engine.perform import perform
from workflows.policies import Actor


@pytest.fixture
def reads(here):
    """How many times the coordinator of `here` is written down as a reader of its case, and nothing else is."""

    def count() -> int:
        entries = list(AuditEntry.objects.all())
        assert {(entry.action, entry.actor_id, entry.foundation_id, entry.subject) for entry in entries} <= {
            ("case.read", here.coordinator.pk, here.foundation.pk, here.case.reference)
        }
        return len(entries)

    return count


@pytest.mark.parametrize(
    ("name", "sent"),
    [
        ("desk:note", {}),
        ("desk:note", {"note-body": "Het BSN is 111222333."}),
        ("desk:attach", {}),
    ],
)
def test_what_was_not_added_shows_the_case_and_is_recorded(desk, here, reads, name, sent):
    page = desk.post(reverse(name, args=[here.case.reference]), sent)
    assert "Ik wil graag naast iemand staan." in page.content.decode()
    assert reads() == 1


def test_adding_a_note_shows_nothing_until_the_case_is_opened(desk, here, reads):
    answer = desk.post(reverse("desk:note", args=[here.case.reference]), {"note-body": "Gebeld."})
    assert reads() == 0
    desk.get(answer["Location"])
    assert reads() == 1


def test_the_page_of_a_move_is_recorded(desk, here, reads):
    desk.get(reverse("desk:move", args=[here.case.reference, "invite"]))
    assert reads() == 1


def test_what_changed_since_is_recorded(desk, here, reads):
    colleague = coordinator(here.foundation, "hanneke")
    perform(
        here.case.pk,
        "assign",
        actor=Actor.staff(colleague),
        data={"owner": str(colleague.pk)},
        comment="Belt alleen 's avonds.",
    )
    answer = desk.post(reverse("desk:move", args=[here.case.reference, "invite"]), {"expected_version": 0})
    assert answer.status_code == 409
    assert "Belt alleen" in answer.content.decode()
    assert reads() == 1


def test_a_case_elsewhere_is_not_read(desk, here, there):
    for name in ("desk:case", "desk:note", "desk:attach"):
        assert desk.post(reverse(name, args=[there.case.reference])).status_code in (404, 405)
    assert not AuditEntry.objects.exists()
