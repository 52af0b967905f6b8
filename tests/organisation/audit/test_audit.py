"""A log that can be trusted: known actions only, and nothing is ever changed or removed."""

import pytest
from django.contrib.auth import get_user_model
from django.db import IntegrityError, connection, transaction

from organisation import audit
from organisation.audit.models import AuditEntry
from organisation.audit.sql import FORWARD, REVERSE
from organisation.foundations.models import Foundation

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def actions(monkeypatch):
    """Actions of these tests are forgotten afterwards."""
    monkeypatch.setattr(audit, "_labels", {})
    audit.register("case.opened", "Dossier geopend")


@pytest.fixture
def trigger(db):
    """As the migration makes it; a test database without migrations has none."""
    with connection.cursor() as cursor:
        cursor.execute(FORWARD)


@pytest.fixture
def person(db):
    return get_user_model().objects.create_user(email="els@example.nl", first_name="Els", last_name="Vos")


@pytest.fixture
def foundation(db):
    return Foundation.objects.create(name="Proefstichting West", slug="proef-west")


def test_an_entry_says_who_did_what_where_and_why(person, foundation):
    entry = audit.record(
        "case.opened", actor=person, foundation=foundation, subject="VA-1", reason="Collega is ziek"
    )
    entry.refresh_from_db()
    assert (entry.action, entry.actor, entry.foundation) == ("case.opened", person, foundation)
    assert (entry.subject, entry.reason) == ("VA-1", "Collega is ziek")
    assert audit.label(entry.action) == "Dossier geopend"


def test_the_platform_itself_is_nobody(person):
    entry = audit.record("case.opened", actor=None)
    entry.refresh_from_db()
    assert (entry.actor, entry.foundation, entry.reason) == (None, None, None)


def test_an_entry_costs_one_statement(person, foundation, django_assert_num_queries):
    with django_assert_num_queries(1):
        audit.record("case.opened", actor=person, foundation=foundation)


def test_an_unknown_action_is_an_error(person):
    with pytest.raises(audit.UnknownAction):
        audit.record("case.opend", actor=person)
    with pytest.raises(audit.UnknownAction):
        audit.label("case.opend")
    assert AuditEntry.objects.count() == 0


def test_an_action_is_registered_with_one_label():
    audit.register("case.opened", "Dossier geopend")
    with pytest.raises(ValueError, match="already"):
        audit.register("case.opened", "Iets anders")
    assert audit.label("case.opened") == "Dossier geopend"


def test_the_reason_is_not_readable_in_the_table(person):
    audit.record("case.opened", actor=person, subject="VA-1", reason="Mevrouw Jansen is ziek")
    with connection.cursor() as cursor:
        cursor.execute("SELECT reason, subject FROM organisation_auditentry")
        reason, subject = cursor.fetchone()
    assert subject == "VA-1"
    assert b"Jansen" not in bytes(reason)


CHANGES = {
    "update": lambda: AuditEntry.objects.update(subject="VA-2"),
    "save": lambda: AuditEntry.objects.get().save(),
    "delete": lambda: AuditEntry.objects.all().delete(),
    "sql update": lambda: connection.cursor().execute("UPDATE organisation_auditentry SET subject = 'VA-2'"),
    "sql delete": lambda: connection.cursor().execute("DELETE FROM organisation_auditentry"),
    "truncate": lambda: connection.cursor().execute("TRUNCATE organisation_auditentry"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_the_database_refuses_to_change_or_remove_an_entry(trigger, person, change):
    audit.record("case.opened", actor=person, subject="VA-1")
    with pytest.raises(IntegrityError, match="append-only"), transaction.atomic():
        change()
    assert AuditEntry.objects.get().subject == "VA-1"


def test_control_without_the_trigger_it_would_be_changed(trigger, person):
    with connection.cursor() as cursor:
        cursor.execute(REVERSE)
    audit.record("case.opened", actor=person, subject="VA-1")
    CHANGES["update"]()
    assert AuditEntry.objects.get().subject == "VA-2"


def test_an_account_can_be_deleted_and_the_log_stands(trigger, person):
    entry = audit.record("case.opened", actor=person, subject="VA-1")
    number = person.pk
    person.delete()
    entry.refresh_from_db()
    assert (entry.actor_id, entry.subject) == (number, "VA-1")


def test_an_entry_falls_with_its_transaction(person):
    with transaction.atomic():
        audit.record("case.opened", actor=person)
        transaction.set_rollback(True)
    assert AuditEntry.objects.count() == 0
