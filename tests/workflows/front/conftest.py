"""The website with its forms, a foundation, and a visitor."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.core.cache import cache

from home.demo import load
from tests.factories import cases
from tests.factories.visitor import Visitor
from tests.factories.website import built_once
from workflows.demo import pages
from workflows.models import FormPage


@pytest.fixture(autouse=True)
def _mail_is_rows(settings, monkeypatch):
    """Django's test runner would take account mail out of the queue; nothing is sent, and no broker is told."""
    settings.EMAIL_BACKEND = "organisation.mail.backend.QueueBackend"
    monkeypatch.setattr("organisation.mail.services.nudge", lambda mail_id: True)


@pytest.fixture(scope="module")
def built(django_db_setup, django_db_blocker) -> Iterator[None]:
    with built_once(django_db_blocker, lambda: pages.load(load())):
        yield


@pytest.fixture
def page(built, db) -> FormPage:
    cache.clear()
    return FormPage.objects.get(kind=cases.KIND)


@pytest.fixture
def here(page):
    return cases.foundation("Stichting Hier")


@pytest.fixture
def visitor(page) -> Visitor:
    return Visitor()
