"""The broker may be dead, deaf or slow: the caller hardly notices."""

import json
import socket
import subprocess
import time

import pytest
import redis
from celery import current_app
from django.db import transaction

from organisation.mail import nudge as nudging
from organisation.mail.models import OutgoingMail
from organisation.mail.nudge import nudge

BOUND_SECONDS = 3


@pytest.fixture
def broker():
    """Point Celery at another broker, for this test."""
    names = ("broker_url", "broker_write_url", "broker_transport_options")
    before = {name: current_app.conf[name] for name in names}

    def use(url, **options):
        current_app.conf.update(broker_url=url, broker_write_url=url, broker_transport_options=options)
        nudging._connection.cache_clear()

    yield use
    current_app.conf.update(before)
    nudging._connection.cache_clear()


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

    def send(producer, name, message, *, retry):
        sent.append((name, message.headers["task"], message.body[0], retry))

    monkeypatch.setattr(current_app.amqp, "send_task_message", send)
    assert nudge(7)
    assert sent == [(nudging.DELIVER, nudging.DELIVER, [7], False)]


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

    def refuse(task, mail_id):
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


class Redis:
    """A real Redis that can be killed and started again on the same port."""

    def __init__(self, port):
        self.port = port
        self.process = None

    def start(self):
        command = ["redis-server", "--bind", "127.0.0.1", "--port", str(self.port), "--save", ""]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        for line in self.process.stdout:
            if "Ready to accept connections" in line:
                return
        raise AssertionError("Redis did not start.")

    def kill(self):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def waiting(self):
        with redis.Redis(port=self.port) as client:
            return client.llen("celery")


@pytest.mark.redis
def test_a_real_redis_that_dies_and_comes_back(broker, closed_port, monkeypatch):
    server = Redis(closed_port)
    broker(f"redis://127.0.0.1:{closed_port}/0")
    server.start()
    try:
        assert [nudge(1), nudge(2)] == [True, True]
        assert server.waiting() == 2
    finally:
        server.kill()

    started = time.monotonic()
    assert nudge(3) is False
    assert time.monotonic() - started < BOUND_SECONDS

    monkeypatch.setattr(nudging, "_quiet_until", 0.0)
    server.start()
    try:
        assert nudge(4) is True
        assert server.waiting() == 1
    finally:
        server.kill()


def test_the_broker_of_files(broker, tmp_path):
    queue = tmp_path / "queue"
    queue.mkdir()
    folders = {"data_folder_in": queue, "data_folder_out": queue, "control_folder": tmp_path / "control"}
    broker("filesystem://localhost", **{name: str(folder) for name, folder in folders.items()})
    assert nudge(7) is True
    (message,) = queue.iterdir()
    assert json.loads(message.read_text())["headers"]["task"] == nudging.DELIVER
