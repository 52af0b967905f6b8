"""The privacy statement says for how long what is kept, as the settings have it now."""

from __future__ import annotations

import pytest
from wagtail.models import Site

from home.models import InformationPage, SiteSettings
from organisation.privacy.models import RetentionPeriod
from tests.factories import cases
from tests.factories.visitor import text_of
from workflows.management.commands import draw_periods

REJECTED = "case:volunteer-application:rejected"


@pytest.fixture
def statement(small_site) -> InformationPage:
    page = small_site.add_child(instance=InformationPage(title="Uw privacy", slug="privacy"))
    SiteSettings.objects.update_or_create(
        site=Site.objects.get(is_default_site=True), defaults={"privacy_page": page}
    )
    return page


def test_the_periods_stand_below_the_statement_as_they_hold_now(statement, client):
    text = text_of(client.get("/privacy/"))
    assert "Hoe lang wij uw gegevens bewaren" in text
    assert "30 dagen" in text
    assert "77 maanden" not in text
    assert "(uw stichting kan" not in text
    RetentionPeriod.objects.create(key=REJECTED, months=77)
    assert "77 maanden" in text_of(client.get("/privacy/"))
    RetentionPeriod.objects.create(key=REJECTED, foundation=cases.foundation(), months=5)
    text = text_of(client.get("/privacy/"))
    assert "77 maanden (uw stichting kan" in text
    assert "5 maanden" not in text


def test_they_stand_on_no_other_page(statement, small_site, client):
    small_site.add_child(instance=InformationPage(title="Iets anders", slug="anders"))
    assert "Hoe lang wij uw gegevens bewaren" not in text_of(client.get("/anders/"))


def test_the_docs_have_the_defaults_of_the_code():
    page = draw_periods.PAGE.read_text(encoding="utf-8")
    assert draw_periods.drawn(page) == page
    assert "| Volunteer application: Accepted | 2 years |" in page
