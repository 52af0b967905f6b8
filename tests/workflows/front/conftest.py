"""The website with its forms, a foundation, and a visitor."""

from __future__ import annotations

import pytest

from home.demo import load
from tests.factories import cases
from tests.factories.visitor import Visitor
from workflows.demo import pages
from workflows.models import FormPage


@pytest.fixture(autouse=True)
def _mail_is_rows(settings, monkeypatch):
    """Django's test runner would take account mail out of the queue; nothing is sent, and no broker is told."""
    settings.EMAIL_BACKEND = "organisation.mail.backend.QueueBackend"
    monkeypatch.setattr("organisation.mail.services.nudge", lambda mail_id: True)


@pytest.fixture
def page(db) -> FormPage:
    pages.load(load())
    return FormPage.objects.get(kind=cases.KIND)


@pytest.fixture
def here(page):
    return cases.foundation("Stichting Hier")


@pytest.fixture
def visitor(page) -> Visitor:
    return Visitor()
