"""Two foundations with a coordinator each, whose mentors must never be mixed up, on a website of one page."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from django.test import Client

from tests.factories import cases, mentors
from tests.training.conftest import home, small_site  # noqa: F401  # fixtures

#: What stands with the other foundation and nowhere else.
SECRETS = ("Roosmarijn", "Stichting Elders", "Kapelweg", "K-999/elders", "Hidde")


@pytest.fixture(autouse=True)
def _mail_is_rows(monkeypatch):
    monkeypatch.setattr("organisation.mail.services.nudge", lambda mail_id: True)


@pytest.fixture
def here(home):  # noqa: F811
    place = cases.foundation("Stichting Hier")
    return SimpleNamespace(foundation=place, coordinator=cases.coordinator(place))


@pytest.fixture
def there(home):  # noqa: F811
    place = cases.foundation("Stichting Elders")
    coordinator = cases.coordinator(place, "hidde")
    mentor = mentors.available(place, "roosmarijn")
    mentors.vog(mentor, ends_in=20)
    type(mentor.vogs.first()).objects.filter(mentor=mentor).update(number="K-999/elders")
    slot = mentors.slot(coordinator, place, place="Kapelweg 9")
    return SimpleNamespace(foundation=place, coordinator=coordinator, mentor=mentor, slot=slot)


@pytest.fixture
def browser_of():
    def log_in(user) -> Client:
        client = Client()
        client.force_login(user)
        return client

    return log_in


@pytest.fixture
def desk(here, browser_of) -> Client:
    """A browser in which the coordinator of `here` is logged in."""
    return browser_of(here.coordinator)


def leaked(response) -> list[str]:
    """What of the other foundation stands on a page."""
    text = response.content.decode()
    return [secret for secret in SECRETS if secret in text]
