"""Forgetting: after some weeks neither the words nor their sealed form are there."""

from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from organisation.mail import delivery, services, tasks
from organisation.mail.models import OutgoingMail


@pytest.fixture(autouse=True)
def thirty_days(settings):
    settings.MAIL_CLEAR_AFTER_DAYS = 30


def aged(mail, days, **values):
    then = timezone.now() - timedelta(days=days)
    moments = {"created_at": then, "next_attempt_at": then}
    if values.get("state") == "sent":
        moments["sent_at"] = then
    OutgoingMail.objects.filter(pk=mail.pk).update(**moments, **values)
    return mail


def sealed_columns(mail):
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT recipient, subject, text, html, failure_words FROM organisation_outgoingmail WHERE id = %s",
            [mail.pk],
        )
        return cursor.fetchone()


@pytest.mark.parametrize("state", ["sent", "failed"])
def test_old_mail_is_cleared(write, foundation, state):
    mail = write(foundation=foundation, html="<p>Dag</p>", reference="VA-1")
    aged(mail, 31, state=state, failure_words="550 no")
    assert None not in sealed_columns(mail)
    tasks.clear_bodies()
    assert sealed_columns(mail) == (None,) * 5
    mail.refresh_from_db()
    assert mail.cleared_at is not None
    assert (mail.state, mail.reference, mail.foundation) == (state, "VA-1", foundation), (
        "the row still counts"
    )


@pytest.mark.parametrize(("state", "days"), [("sent", 29), ("failed", 29), ("queued", 400), ("sending", 400)])
def test_what_is_recent_or_waits_stays(write, foundation, state, days):
    mail = aged(write(foundation=foundation), days, state=state)
    tasks.clear_bodies()
    mail.refresh_from_db()
    assert (mail.recipient, mail.cleared_at) == ("anneke@example.nl", None)


def test_clearing_twice_keeps_the_first_moment(write):
    mail = aged(write(), 31, state="sent")
    tasks.clear_bodies()
    mail.refresh_from_db()
    first = mail.cleared_at
    tasks.clear_bodies()
    mail.refresh_from_db()
    assert mail.cleared_at == first


def test_a_mail_with_a_key_forgets_it_as_soon_as_it_is_sent(write, foundation):
    password = write(text="https://testserver/accounts/password/reset/key/abc/")
    letter = write(foundation=foundation)
    assert delivery.deliver_due(seconds=10) == 2
    recipient, subject, text, html, _ = sealed_columns(password)
    assert (text, html) == (None, None)
    assert None not in (recipient, subject)
    assert sealed_columns(letter)[2] is not None


def test_a_cleared_mail_is_not_sent_again(write, admin_user, arrived):
    mail = aged(write(), 31, state="failed")
    tasks.clear_bodies()
    assert not services.try_again(mail_id=mail.pk, actor=admin_user)
    assert delivery.deliver_due(seconds=10) == 0
    assert arrived == []
