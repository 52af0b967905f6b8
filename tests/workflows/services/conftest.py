import pytest

from tests.factories import cases


@pytest.fixture(autouse=True)
def _mail_is_rows(settings, monkeypatch, tmp_path):
    """Django's test runner would take account mail out of the queue; nothing is sent, and no broker is told."""
    settings.EMAIL_BACKEND = "organisation.mail.backend.QueueBackend"
    settings.ATTACHMENT_DIR = tmp_path / "attachments"
    monkeypatch.setattr("organisation.mail.services.nudge", lambda mail_id: True)


@pytest.fixture
def here(db):
    return cases.foundation("Stichting Hier")


@pytest.fixture
def there(db):
    return cases.foundation("Stichting Daar")
