"""A website of one page, with foundations and people to learn on it."""

from __future__ import annotations

import pytest
from wagtail.models import Site

from home.models import HomePage
from organisation.foundations.models import Foundation
from organisation.people.models import Role, User
from tests.factories import cases
from tests.home.conftest import small_site  # noqa: F401  # a fixture


@pytest.fixture
def home(small_site) -> HomePage:  # noqa: F811
    Site.clear_site_root_paths_cache()
    return small_site


@pytest.fixture
def foundation(db) -> Foundation:
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
