"""One platform for all of these tests: it takes a while to come up, and is meant to survive them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.toughness.served import MailServer, Redis, Served, eventually


@pytest.fixture(scope="session")
def redis() -> Iterator[Redis]:
    server = Redis()
    server.start()
    yield server
    server.kill()


@pytest.fixture(scope="session")
def mail() -> Iterator[MailServer]:
    server = MailServer()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def platform(redis: Redis, mail: MailServer) -> Iterator[Served]:
    served = Served(broker=redis.url, mail=mail.url)
    try:
        served.wait_until_ready()
        # The demo content wrote letters too; they are on their way first.
        eventually(
            lambda: (
                served.ask("SELECT count(*) FROM organisation_outgoingmail WHERE state <> 'sent'") == [(0,)]
            )
        )
        yield served
    finally:
        mail.released.set()
        served.stop()
