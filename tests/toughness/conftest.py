"""One platform for all of these tests: it takes a while to come up, and is meant to survive them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.toughness.served import MailServer, Redis, Served, eventually


@pytest.fixture(scope="package")
def redis() -> Iterator[Redis]:
    server = Redis()
    server.start()
    yield server
    server.kill()


@pytest.fixture(scope="package")
def mail() -> Iterator[MailServer]:
    server = MailServer()
    yield server
    server.stop()


@pytest.fixture(scope="package")
def platform(served_folder: Path, redis: Redis, mail: MailServer) -> Iterator[Served]:
    served = Served(served_folder, broker=redis.url, mail=mail.url)
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
