"""The broker may be dead, deaf or slow: the caller hardly notices."""

import socket
import time

import pytest
from celery import current_app
from django.db import transaction

from organisation.mail import nudge as nudging
from organisation.mail.models import OutgoingMail
from organisation.mail.nudge import nudge

BOUND_SECONDS = 3


@pytest.fixture
def broker(monkeypatch):
    """Point Celery at another broker, for this test."""

    def use(url):
        monkeypatch.setattr(current_app.conf, "broker_url", url)
        monkeypatch.setattr(current_app.conf, "broker_write_url", url)

    return use


@pytest.fixture
def closed_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture
def deaf_port():
    """A port that accepts connections and never answers."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen(8)
        yield server.getsockname()[1]


def test_a_living_broker_gets_the_id(monkeypatch):
    sent = []
    monkeypatch.setattr(
        current_app, "send_task", lambda name, args, **options: sent.append((name, args, options["retry"]))
    )
    assert nudge(7)
    assert sent == [("organisation.mail.tasks.deliver", [7], False)]


def test_the_message_names_a_task_that_exists():
    from organisation.mail import tasks

    assert tasks.deliver.name == nudging.DELIVER


@pytest.mark.parametrize("scheme", ["redis://127.0.0.1:{}/0", "amqp://guest:guest@127.0.0.1:{}//"])
def test_a_dead_broker_costs_little_and_raises_nothing(broker, closed_port, scheme):
    broker(scheme.format(closed_port))
    started = time.monotonic()
    assert nudge(7) is False
    assert time.monotonic() - started < BOUND_SECONDS


@pytest.mark.parametrize("scheme", ["redis://127.0.0.1:{}/0", "amqp://guest:guest@127.0.0.1:{}//"])
def test_a_broker_that_never_answers_costs_little(broker, deaf_port, scheme):
    broker(scheme.format(deaf_port))
    started = time.monotonic()
    assert nudge(7) is False
    assert time.monotonic() - started < BOUND_SECONDS


def test_after_a_failure_the_broker_is_left_alone_for_a_while(monkeypatch):
    asked = []

    def refuse(mail_id):
        asked.append(mail_id)
        raise ConnectionError

    monkeypatch.setattr(nudging, "_publish", refuse)
    assert [nudge(1), nudge(2)] == [False, False]
    assert asked == [1]
    monkeypatch.setattr(nudging, "_quiet_until", time.monotonic() - 1)
    nudge(3)
    assert asked == [1, 3]


@pytest.mark.django_db(transaction=True)
def test_who_writes_a_mail_does_not_notice_a_dead_broker(write, broker, closed_port):
    broker(f"redis://127.0.0.1:{closed_port}/0")
    started = time.monotonic()
    with transaction.atomic():
        mail = write()
    assert time.monotonic() - started < BOUND_SECONDS
    assert OutgoingMail.objects.get().pk == mail.pk
