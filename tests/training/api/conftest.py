"""A program that learns: as nobody, and with the token of a member."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client

from organisation.people.models import User
from organisation.people.services import tokens


@dataclass
class Caller:
    """Sends and reads JSON. CSRF is enforced, as outside of tests."""

    headers: dict[str, str] = field(default_factory=dict)
    client: Client = field(
        default_factory=lambda: Client(enforce_csrf_checks=True, raise_request_exception=False)
    )

    def get(self, path: str, **query: Any) -> HttpResponse:
        return self.client.get(f"/api/v1{path}", query, headers=self.headers)

    def send(self, method: str, path: str, body: Any, **headers: str) -> HttpResponse:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.client.generic(
            method, f"/api/v1{path}", json.dumps(body), "application/json", headers=self.headers | named
        )

    def put(self, path: str, body: Any) -> HttpResponse:
        return self.send("PUT", path, body)


@pytest.fixture
def anyone() -> Caller:
    return Caller()


@pytest.fixture
def as_user():
    def caller(user: User) -> Caller:
        return Caller({"Authorization": f"Bearer {tokens.create(user=user, name='test')}"})

    return caller
