"""A website of one page, with foundations and people to learn on it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from home.models import HomePage
from organisation.foundations.models import Foundation
from organisation.people.models import Role, User
from tests.factories import cases
from tests.factories.website import one_page


@pytest.fixture
def small_site(db) -> Iterator[HomePage]:
    with one_page() as home:
        yield home


@pytest.fixture
def home(small_site) -> HomePage:
    return small_site


@pytest.fixture
def foundation(small_site) -> Foundation:
    return cases.foundation("Stichting Hier")


@pytest.fixture
def other_foundation(db) -> Foundation:
    return cases.foundation("Stichting Daar")


@pytest.fixture
def mentor(foundation) -> User:
    return cases.member(foundation, Role.MENTOR, "anna")


@pytest.fixture
def other_mentor(foundation) -> User:
    return cases.member(foundation, Role.MENTOR, "bo")
