import pytest
from django.core import mail as django_mail

from organisation.foundations.models import Foundation
from organisation.mail import nudge
from organisation.mail.services import queue_mail

LOCMEM = "django.core.mail.backends.locmem.EmailBackend"


@pytest.fixture(autouse=True)
def transport(settings, monkeypatch):
    """Mail arrives in Django's outbox; Django's own mail goes through the queue; no nudge is silenced by an earlier test."""
    settings.MAIL_TRANSPORT = LOCMEM
    settings.EMAIL_BACKEND = "organisation.mail.backend.QueueBackend"
    monkeypatch.setattr(nudge, "_quiet_until", 0.0)


@pytest.fixture
def arrived():
    """The messages that the transport took."""
    return django_mail.outbox


@pytest.fixture
def foundation(db):
    return Foundation.objects.create(
        name="Proefstichting West", slug="proef-west", email="post@haag-en-rijn.example.nl"
    )


@pytest.fixture
def write(db):
    """Write a mail, with what does not matter filled in."""

    def _write(**changes):
        values = {
            "to": "anneke@example.nl",
            "subject": "Uw aanmelding",
            "text": "Dag Anneke,\n\nWij hebben uw aanmelding.",
            "kind": "test",
        }
        return queue_mail(**{**values, **changes})

    return _write
