"""Two foundations, a coordinator and an application."""

import pytest

from tests.factories import cases
from workflows.policies import Actor


@pytest.fixture(autouse=True)
def _mail_is_rows(settings, monkeypatch):
    """Django's test runner would take account mail out of the queue; nothing is sent, and no broker is told."""
    settings.EMAIL_BACKEND = "organisation.mail.backend.QueueBackend"
    monkeypatch.setattr("organisation.mail.services.nudge", lambda mail_id: True)


@pytest.fixture
def here(db):
    return cases.foundation("Stichting Hier", phone="070 1234567", email="post@hier.example.nl")


@pytest.fixture
def there(db):
    return cases.foundation("Stichting Daar")


@pytest.fixture
def coordinator(here):
    return cases.coordinator(here)


@pytest.fixture
def staff(coordinator):
    return Actor.staff(coordinator)


@pytest.fixture
def case(here):
    return cases.application(here)
