"""Writing a mail down: one row, in the caller's transaction, unreadable in the table."""

import logging

import pytest
from django.db import connection, transaction
from django.db.utils import DatabaseError

from organisation.mail import delivery, services
from organisation.mail.models import OutgoingMail
from organisation.mail.services import BadMail


def test_a_mail_is_one_insert(write, foundation, django_assert_num_queries):
    with django_assert_num_queries(1) as queries:
        write(foundation=foundation, reference="VA-1")
    assert queries[0]["sql"].startswith("INSERT")


def test_the_row_says_what_was_written(write, foundation):
    mail = write(foundation=foundation, html="<p>Dag</p>", kind="received", reference="VA-1")
    mail.refresh_from_db()
    assert (mail.recipient, mail.subject) == ("anneke@example.nl", "Uw aanmelding")
    assert (mail.text, mail.html) == ("Dag Anneke,\n\nWij hebben uw aanmelding.", "<p>Dag</p>")
    assert (mail.foundation, mail.kind, mail.reference) == (foundation, "received", "VA-1")
    assert (mail.state, mail.attempts, mail.sent_at, mail.cleared_at) == ("queued", 0, None, None)


def test_message_ids_are_unique_and_of_our_domain(write, settings):
    settings.DEFAULT_FROM_EMAIL = "Mentorschap <noreply@mentorschap.example>"
    first, second = write(), write()
    assert first.message_id != second.message_id
    assert first.message_id.startswith("<")
    assert first.message_id.endswith("@mentorschap.example>")


@pytest.mark.django_db(transaction=True)
def test_a_rollback_leaves_no_mail_and_no_nudge(write, monkeypatch):
    nudged = []
    monkeypatch.setattr(services, "nudge", nudged.append)
    with transaction.atomic():
        write()
        transaction.set_rollback(True)
    assert OutgoingMail.objects.count() == 0
    assert nudged == []


@pytest.mark.django_db(transaction=True)
def test_the_nudge_comes_after_the_commit(write, monkeypatch):
    nudged = []
    monkeypatch.setattr(services, "nudge", lambda pk: nudged.append((pk, connection.in_atomic_block)))
    with transaction.atomic():
        mail = write()
        assert nudged == []
    assert nudged == [(mail.pk, False)]


@pytest.mark.django_db(transaction=True)
def test_a_nudge_that_raises_does_not_reach_the_caller(write, monkeypatch, caplog):
    def broken(pk):
        raise RuntimeError("no broker")

    monkeypatch.setattr(services, "nudge", broken)
    with caplog.at_level(logging.CRITICAL, logger="django.db.backends.base"):
        mail = write()
    assert OutgoingMail.objects.get().pk == mail.pk


@pytest.mark.parametrize(
    "recipient",
    [
        "",
        "anneke",
        "anneke@example.nl\nBcc: allen@example.nl",
        "anneke@example.nl\r\nBcc: allen@example.nl",
        "anneke@example.nl, allen@example.nl",
        "Anneke <anneke@example.nl>",
        "anneke@example.nl\n",
    ],
)
def test_a_recipient_is_one_plain_address(write, recipient):
    with pytest.raises(BadMail):
        write(to=recipient)
    assert OutgoingMail.objects.count() == 0


@pytest.mark.parametrize(
    "ending", ["\n", "\r\n", "\r", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029", "\x00"]
)
def test_a_subject_is_one_line(write, ending):
    with pytest.raises(BadMail):
        write(subject=f"Uw aanmelding{ending}Bcc: allen@example.nl")
    assert OutgoingMail.objects.count() == 0


def test_names_of_all_kinds_are_fine_in_a_subject(write, arrived):
    mail = write(subject="Dag Özgür 🙂 محمد")
    assert delivery.deliver(mail.pk)
    assert arrived[0].subject == "Dag Özgür 🙂 محمد"


def stored_bytes() -> bytes:
    """Everything that the table holds, as a dump would show it, with binary columns as their bytes."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM organisation_outgoingmail")
        return b"\n".join(
            bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()
            for row in cursor.fetchall()
            for value in row
            if value is not None
        )


def test_the_table_gives_nobody_away(write, foundation):
    mail = write(
        to="geheim.adres@example.nl",
        subject="Beste Wilhelmina",
        text="Uw motivatie: boerenkool",
        html="<p>stamppot</p>",
        foundation=foundation,
        reference="VA-zichtbaar",
    )
    OutgoingMail.objects.filter(pk=mail.pk).update(failure_words="550 <geheim.adres@example.nl> unknown")
    stored = stored_bytes()
    assert b"VA-zichtbaar" in stored, "the search looks where the row is"
    for word in [b"geheim", b"Wilhelmina", b"boerenkool", b"stamppot", b"unknown"]:
        assert word not in stored


def test_two_mails_cannot_share_a_message_id(write):
    mail, other = write(), write()
    with pytest.raises(DatabaseError), transaction.atomic():
        OutgoingMail.objects.filter(pk=other.pk).update(message_id=mail.message_id)
