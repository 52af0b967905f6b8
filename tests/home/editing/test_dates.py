"""Pages that come and go on a date that a second person approved."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from home import tasks
from home.models import Approval
from home.services.schedule import Outcome, keep_dates

HOUR = timedelta(hours=1)


@pytest.fixture
def approved(written, people):
    """Makes a page that one editor wrote and another approved, with dates."""

    def make(slug: str = "uil", **dates):
        page = written("here", slug=slug, title=f"Pagina {slug}")
        for name, moment in dates.items():
            setattr(page, name, moment)
        page.save_revision(user=people.here)
        page.get_workflow().start(page, people.here)
        page.current_workflow_task_state.approve(user=people.neighbour)
        page.refresh_from_db()
        return page

    return make


@pytest.fixture
def at(monkeypatch):
    """Moves the clock, and lets the task of that minute run."""
    real = timezone.now()

    def run(later: timedelta) -> None:
        monkeypatch.setattr("django.utils.timezone.now", lambda: real + later)
        tasks.keep_dates()

    return run


def status(client, page: Page) -> int:
    return client.get(page.get_url()).status_code


def test_a_page_comes_and_goes_on_the_approved_minute(approved, client, at):
    now = timezone.now()
    page = approved(go_live_at=now + HOUR, expire_at=now + 3 * HOUR)
    seen = {}
    for hours in (0, 0.9, 1.1, 2.9, 3.1, 9):
        at(hours * HOUR)
        seen[hours] = status(client, page)
    assert seen == {0: 404, 0.9: 404, 1.1: 200, 2.9: 200, 3.1: 404, 9: 404}
    page.refresh_from_db()
    assert (page.live, page.expired) == (False, True)


def test_a_new_version_waits_while_the_old_one_stays(approved, written, people, client, at):
    page = approved()
    page = page.specific
    page.title, page.go_live_at = "De nieuwe versie", timezone.now() + HOUR
    page.save_revision(user=people.here)
    page.get_workflow().start(page, people.here)
    page.current_workflow_task_state.approve(user=people.neighbour)
    assert "Pagina uil" in client.get(page.get_url()).content.decode()
    at(2 * HOUR)
    assert "De nieuwe versie" in client.get(page.get_url()).content.decode()


def test_what_was_only_proposed_does_not_come_online_by_its_date(written, people, client, at):
    page = written("here")
    page.go_live_at = timezone.now() + HOUR
    page.save_revision(user=people.here)
    page.get_workflow().start(page, people.here)
    at(2 * HOUR)
    assert status(client, page) == 404


def test_the_brake_also_stops_what_is_to_come(approved, people, client, at, as_):
    page = approved()
    page.title, page.go_live_at = "De nieuwe versie", timezone.now() + HOUR
    page.save_revision(user=people.here)
    page.get_workflow().start(page, people.here)
    page.current_workflow_task_state.approve(user=people.neighbour)
    as_("here").post(reverse("wagtailadmin_pages:unpublish", args=[page.pk]))
    at(2 * HOUR)
    assert status(client, page) == 404


def test_one_that_fails_holds_up_nobody(approved, client, at, caplog):
    """A revision that got a date without an approval, by way of a database without our walls."""
    now = timezone.now()
    bad, good = approved("slecht", go_live_at=now + HOUR), approved("goed", go_live_at=now + 2 * HOUR)
    Approval.objects.filter(revision__object_id=str(bad.pk)).delete()
    assert keep_dates(now=now) == Outcome()
    at(3 * HOUR)
    assert (status(client, bad), status(client, good)) == (404, 200)
    assert "could not be published" in caplog.text
