"""Sending: once; again when the server could not; never when it will not."""

import smtplib
from datetime import timedelta

import pytest
from django.core.mail.backends.locmem import EmailBackend
from django.db import connection
from django.db.models import F
from django.utils import timezone

from organisation.mail import delivery, tasks
from organisation.mail.delivery import BACKOFF, MAX_ATTEMPTS, STUCK_AFTER
from organisation.mail.models import OutgoingMail
from organisation.sealing import seal

errors: list[BaseException] = []


class Scripted(EmailBackend):
    """A mail server that first gives the answers of `errors`, then takes every message."""

    def send_messages(self, messages):
        if errors:
            raise errors.pop(0)
        return super().send_messages(messages)


class Deaf(EmailBackend):
    """Takes nothing and says nothing."""

    def send_messages(self, messages):
        return 0


TEMPORARY = [
    smtplib.SMTPRecipientsRefused({"anneke@example.nl": (450, b"mailbox busy")}),
    smtplib.SMTPRecipientsRefused({"anneke@example.nl": (421, b"try later")}),
    smtplib.SMTPDataError(451, b"local error"),
    smtplib.SMTPSenderRefused(550, b"sender not allowed", "noreply@mentorschap.example"),
    smtplib.SMTPAuthenticationError(535, b"bad password"),
    smtplib.SMTPConnectError(421, b"busy"),
    smtplib.SMTPServerDisconnected("connection lost"),
    ConnectionRefusedError("refused"),
    TimeoutError("timed out"),
    RuntimeError("a mistake of ours"),
]
PERMANENT = [
    smtplib.SMTPRecipientsRefused({"anneke@example.nl": (550, b"<anneke@example.nl>: unknown")}),
    smtplib.SMTPDataError(554, b"looks like spam"),
]


@pytest.fixture
def server(settings):
    settings.MAIL_TRANSPORT = f"{__name__}.Scripted"
    errors.clear()
    yield errors
    errors.clear()


def make_due(mail: OutgoingMail) -> None:
    """Let the waiting time of this mail pass."""
    OutgoingMail.objects.filter(pk=mail.pk).update(next_attempt_at=timezone.now() - timedelta(seconds=1))


def test_a_mail_goes_out_once(write, arrived):
    mail = write()
    assert delivery.deliver(mail.pk)
    assert not delivery.deliver(mail.pk)
    mail.refresh_from_db()
    assert (mail.state, mail.attempts, len(arrived)) == ("sent", 1, 1)
    assert mail.sent_at is not None


def test_the_task_is_safe_to_repeat_and_to_come_too_late(write, arrived):
    mail = write()
    tasks.deliver(mail.pk)
    tasks.deliver(mail.pk)
    tasks.deliver(mail.pk + 1)
    assert len(arrived) == 1


@pytest.mark.parametrize("error", TEMPORARY, ids=lambda error: type(error).__name__)
def test_what_may_pass_is_tried_again(write, server, arrived, error):
    mail = write()
    server.append(error)
    assert not delivery.deliver(mail.pk)
    mail.refresh_from_db()
    assert (mail.state, mail.failure, mail.attempts) == ("queued", "temporary", 1)
    assert not delivery.deliver(mail.pk), "not before its time"
    make_due(mail)
    assert delivery.deliver(mail.pk)
    mail.refresh_from_db()
    assert (mail.state, mail.failure, mail.failure_words, mail.attempts) == ("sent", "", None, 2)
    assert [message.extra_headers["Message-ID"] for message in arrived] == [mail.message_id]


@pytest.mark.parametrize("error", PERMANENT, ids=lambda error: type(error).__name__)
def test_what_is_refused_is_not_tried_again(write, server, arrived, error):
    mail = write()
    server.append(error)
    assert not delivery.deliver(mail.pk)
    make_due(mail)
    assert not delivery.deliver(mail.pk)
    mail.refresh_from_db()
    assert (mail.state, mail.failure, mail.attempts, len(arrived)) == ("failed", "permanent", 1, 0)


def test_the_words_of_the_server_are_kept_for_staff(write, server):
    mail = write()
    server.append(PERMANENT[0])
    delivery.deliver(mail.pk)
    mail.refresh_from_db()
    assert mail.failure_words == "550 <anneke@example.nl>: unknown"


def test_a_transport_that_takes_nothing_has_not_sent(write, settings):
    settings.MAIL_TRANSPORT = f"{__name__}.Deaf"
    mail = write()
    assert not delivery.deliver(mail.pk)
    mail.refresh_from_db()
    assert (mail.state, mail.failure) == ("queued", "temporary")


def test_waiting_times_until_the_last_attempt(write, server):
    mail = write()
    waits = []
    for _ in range(MAX_ATTEMPTS):
        server.append(TimeoutError())
        make_due(mail)
        before = timezone.now()
        delivery.deliver(mail.pk)
        mail.refresh_from_db()
        waits.append(round((mail.next_attempt_at - before).total_seconds() / 60))
    assert waits[:-1] == [1, 5, 30, 120, 360, 720, 1440, 1440]
    assert waits[:-1] == [pause.total_seconds() / 60 for pause in BACKOFF]
    assert (mail.state, mail.failure, mail.attempts) == ("failed", "temporary", MAX_ATTEMPTS)
    make_due(mail)
    assert not delivery.deliver(mail.pk)


class Killed(BaseException):
    """Nothing can catch it, as with SIGKILL."""


def test_what_a_killed_worker_held_goes_out_with_the_same_message_id(write, server, arrived):
    mail = write()
    server.append(Killed())
    with pytest.raises(Killed):
        delivery.deliver(mail.pk)
    mail.refresh_from_db()
    assert mail.state == "sending"

    tasks.sweep()
    assert arrived == [], "a worker that is alive is not robbed"

    OutgoingMail.objects.update(next_attempt_at=F("next_attempt_at") - STUCK_AFTER)
    tasks.sweep()
    mail.refresh_from_db()
    assert (mail.state, mail.attempts) == ("sent", 2)
    assert [message.extra_headers["Message-ID"] for message in arrived] == [mail.message_id]


def test_a_mail_that_kills_every_worker_is_given_up(write, server, arrived):
    mail = write()
    for _ in range(MAX_ATTEMPTS):
        server.append(Killed())
        make_due(mail)
        with pytest.raises(Killed):
            delivery.deliver(mail.pk)
    make_due(mail)
    tasks.sweep()
    mail.refresh_from_db()
    assert (mail.state, mail.failure, mail.attempts) == ("failed", "temporary", MAX_ATTEMPTS)
    assert arrived == []


def test_a_worker_that_was_given_up_does_not_overwrite_its_successor(write, arrived):
    mail = write()
    slow = delivery._claim(delivery.due())
    make_due(mail)
    assert delivery.deliver(mail.pk)
    delivery._record(slow, state="queued")
    mail.refresh_from_db()
    assert mail.state == "sent"


def test_a_row_that_cannot_be_opened_does_not_stop_those_behind_it(write, arrived):
    broken, fine = write(), write()
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE organisation_outgoingmail SET text = %s WHERE id = %s",
            [seal("something else", b"x"), broken.pk],
        )
    tasks.sweep()
    assert [message.extra_headers["Message-ID"] for message in arrived] == [fine.message_id]
    broken = OutgoingMail.objects.only("state", "failure").get(pk=broken.pk)
    assert (broken.state, broken.failure) == ("queued", "temporary"), "a key that was lost may be found"


def test_the_sweep_sends_what_no_nudge_announced_oldest_first(write, arrived):
    mails = [write(), write(), write()]
    OutgoingMail.objects.filter(pk=mails[2].pk).update(
        next_attempt_at=F("next_attempt_at") - timedelta(hours=1)
    )
    tasks.sweep()
    sent = [message.extra_headers["Message-ID"] for message in arrived]
    assert sent == [mails[2].message_id, mails[0].message_id, mails[1].message_id]


def test_the_sweep_stops_at_its_time(write, arrived):
    write()
    assert delivery.deliver_due(seconds=0) == 0
    assert arrived == []


def test_a_sweep_with_nothing_to_do_costs_two_statements(db, django_assert_num_queries):
    with django_assert_num_queries(4):  # what to give up; the next one due, within a savepoint
        tasks.sweep()
