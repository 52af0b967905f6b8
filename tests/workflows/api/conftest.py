"""A caller of the API, as a program on another machine would be."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client

from organisation.people.models import User
from organisation.people.services import tokens
from tests.factories import cases

ROOT = "/api/v1"


@dataclass
class Caller:
    """Sends and reads JSON. CSRF is enforced, as outside of tests."""

    headers: dict[str, str] = field(default_factory=dict)
    client: Client = field(
        default_factory=lambda: Client(enforce_csrf_checks=True, raise_request_exception=False)
    )

    def get(self, path: str, **query: Any) -> HttpResponse:
        return self.client.get(ROOT + path, query, headers=self.headers)

    def post(self, path: str, body: Any = None, *, raw: bytes | None = None, **headers: str) -> HttpResponse:
        content = json.dumps(body) if raw is None else raw
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.client.post(
            ROOT + path, content, content_type="application/json", headers=self.headers | named
        )


@pytest.fixture
def anyone() -> Caller:
    return Caller()


@pytest.fixture
def as_user():
    def caller(user: User) -> Caller:
        return Caller({"Authorization": f"Bearer {tokens.create(user=user, name='test')}"})

    return caller


@pytest.fixture
def foundation():
    return cases.foundation()


@pytest.fixture
def coordinator(foundation):
    return cases.coordinator(foundation)


@pytest.fixture
def staff(as_user, coordinator):
    return as_user(coordinator)
