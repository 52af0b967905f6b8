"""A website of one page, with the form of the volunteers on it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.factories.website import one_page
from workflows.demo import texts
from workflows.models import FormPage


@pytest.fixture
def form_to_apply(db) -> Iterator[FormPage]:
    """With its form on the website, a question can become an application."""
    with one_page() as home:
        yield home.add_child(instance=FormPage(slug="meld", kind="volunteer-application", **texts.APPLY))
