"""Who sends: one address is one sender, behind a proxy too, and whoever has none does not fall over."""

from __future__ import annotations

import pytest
from django.test import RequestFactory

from workflows.front import limits


@pytest.fixture(autouse=True)
def _limited(settings, monkeypatch):
    settings.RATE_LIMITS = True
    monkeypatch.setattr(limits, "BY_ADDRESS", limits.Limit("test", most=1))
    monkeypatch.setattr("organisation.limits.time.time", lambda: 1_800_000_000.0)


def waits(**meta: str) -> bool:
    return limits.wait_of_sender(RequestFactory().post("/", **meta)) > 0


def test_each_address_is_counted_by_itself():
    assert [waits(REMOTE_ADDR=address) for address in ("192.0.2.1", "192.0.2.2", "192.0.2.1")] == [
        False,
        False,
        True,
    ]


def test_behind_a_proxy_it_is_the_visitor_who_counts(settings):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    meta = {"REMOTE_ADDR": "10.0.0.1", "HTTP_X_FORWARDED_FOR": "192.0.2.1"}
    assert [waits(**meta), waits(**meta | {"HTTP_X_FORWARDED_FOR": "192.0.2.2"})] == [False, False]
    assert waits(**meta | {"HTTP_X_FORWARDED_FOR": "198.51.100.7, 192.0.2.1"})


@pytest.mark.parametrize("address", ["", "unix:", "nonsense"])
def test_without_an_address_all_are_one_sender(address):
    assert [waits(REMOTE_ADDR=address), waits(REMOTE_ADDR="")] == [False, True]


def test_one_mail_address_is_one_however_it_is_written():
    limit = limits.BY_MAIL.most
    assert [limits.wait_of_mail(" Noor@Example.nl ") > 0 for _time in range(limit)] == [False] * limit
    assert limits.wait_of_mail("noor@example.nl") > 0
    assert limits.wait_of_mail("iris@example.nl") == 0
