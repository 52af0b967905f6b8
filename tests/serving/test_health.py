"""The probes: a clear answer in bounded time, to whoever asks."""

import threading
import time
from datetime import timedelta

import pytest
from django.utils import timezone

from config import health

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def queue_folder(settings, tmp_path):
    settings.CELERY_BROKER_TRANSPORT_OPTIONS = {"data_folder_out": str(tmp_path)}
    return tmp_path


@pytest.fixture
def late_mail():
    from organisation.mail.models import OutgoingMail

    def make(*, minutes: float, state: str = "queued") -> OutgoingMail:
        return OutgoingMail.objects.create(
            kind="test",
            message_id=f"<{minutes}-{state}@example.nl>",
            state=state,
            next_attempt_at=timezone.now() - timedelta(minutes=minutes),
        )

    return make


def test_all_is_well(client) -> None:
    response = client.get("/readyz")
    assert (response.status_code, response.json()) == (200, {"status": "ok"})
    assert response.headers["Cache-Control"] == "no-store"
    assert not response.cookies


def test_a_probe_needs_no_known_host(client) -> None:
    assert client.get("/healthz", headers={"host": "10.0.0.7"}).content == b"ok\n"
    assert client.get("/readyz", headers={"host": "10.0.0.7"}).status_code == 200


def test_only_the_probes_are_answered(rf) -> None:
    middleware = health.health_first(lambda request: request.path_info)
    assert [middleware(rf.get(path)) for path in ("/", "/healthz/", "/readyzz")] == [
        "/",
        "/healthz/",
        "/readyzz",
    ]


def test_the_failing_part_is_named(client, queue_folder) -> None:
    queue_folder.rmdir()
    response = client.get("/readyz")
    assert response.status_code == 503
    assert response.json() == {
        "status": "failing",
        "failing": {"broker": "the folder of the queue is not there"},
    }


def test_a_broker_that_is_away(client, settings, monkeypatch) -> None:
    from celery import current_app

    settings.CELERY_BROKER_TRANSPORT_OPTIONS = {}
    with_no_redis = current_app.connection_for_write(
        "redis://127.0.0.1:9/0", transport_options={"max_retries": 0}
    )
    monkeypatch.setattr(
        type(current_app._get_current_object()), "connection_for_write", lambda _app: with_no_redis
    )
    response = client.get("/readyz")
    assert response.status_code == 503
    assert set(response.json()["failing"]) == {"broker"}


@pytest.mark.parametrize(
    ("minutes", "state", "found"), [(14, "queued", []), (16, "queued", ["mail"]), (99, "failed", [])]
)
def test_mail_that_waits_too_long(client, late_mail, minutes, state, found) -> None:
    late_mail(minutes=minutes, state=state)
    assert list(client.get("/readyz").json().get("failing", {})) == found


def test_a_check_that_hangs_is_given_up() -> None:
    never = threading.Event()
    began = time.monotonic()
    found = health.failing({"slow": never.wait, "well": lambda: None}, patience=0.2)
    assert found == {"slow": "gives no answer within 0.2 s"}
    assert time.monotonic() - began < 2
    never.set()


def test_an_error_tells_its_kind_and_no_more() -> None:
    def refused() -> None:
        raise ConnectionError("redis://user:password@host")

    assert health.failing({"broker": refused}) == {"broker": "cannot be reached (ConnectionError)"}
