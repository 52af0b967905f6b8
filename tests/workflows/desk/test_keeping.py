"""Retention periods, the trial run, holds and one person's data at the desk: each foundation its own, and nobody another's."""

from __future__ import annotations

from datetime import timedelta

import pytest
from dateutil.relativedelta import relativedelta
from django.urls import reverse
from django.utils import timezone

from organisation.audit.models import AuditEntry
from organisation.calendar.workdays import today
from organisation.people.models import Role
from organisation.privacy import requests, retention
from organisation.privacy.models import PersonRequest, RetentionPeriod
from tests.factories import cases
from tests.factories.visitor import text_of
from tests.workflows.desk.conftest import SECRETS
from workflows.models import Case, Hold
from workflows.services import holds

REJECTED = "case:volunteer-application:rejected"
OWN_PAGES = ("desk:keeping", "desk:persons", "retention:index", "retention:add")


def end(place, **answers) -> Case:
    """A case of this foundation that was closed long ago."""
    case = cases.application(place.foundation, state="rejected", by=place.coordinator, **answers)
    Case.objects.filter(pk=case.pk).update(closed_at=timezone.now() - relativedelta(months=20))
    return Case.objects.get(pk=case.pk)


@pytest.fixture
def ended(here, there) -> Case:
    end(there, first_name="Roosmarijn", last_name="Zwaardvis", email="roosmarijn@example.nl")
    return end(here)


@pytest.mark.parametrize("role", [Role.DIRECTOR, Role.TRAINER, Role.EDITOR, Role.CANDIDATE, Role.MENTOR])
def test_only_who_works_on_cases_comes_in(client, here, role):
    client.force_login(cases.member(here.foundation, role))
    case = reverse("desk:hold", args=[here.case.reference])
    for url in (*map(reverse, OWN_PAGES), case):
        assert client.get(url).status_code in (302, 403), url


def test_the_trial_run_names_ones_own_and_changes_nothing(desk, ended, there):
    other = Case.objects.get(foundation=there.foundation, closed_at__isnull=False)
    text = text_of(desk.get(reverse("desk:keeping")))
    assert ended.reference in text
    assert "1 wordt gewist" in text
    assert [secret for secret in (*SECRETS, other.reference) if secret in text] == []
    assert Case.objects.filter(forgotten_at__isnull=False).count() == 0


def test_what_is_kept_nevertheless_says_why(desk, here, ended):
    holds.hold(
        case_id=ended.pk,
        ground="complaint",
        reason="Brief van zus",
        until=today() + timedelta(9),
        by=here.coordinator,
    )
    text = text_of(desk.get(reverse("desk:keeping")))
    assert "1 blijft, hoewel de termijn voorbij is" in text
    assert "een klacht: Brief van zus" in text
    assert "wordt gewist" not in text.split("blijft, hoewel")[0].split("In aantallen")[1].replace(
        "Wordt gewist", ""
    )


def test_as_many_queries_for_one_as_for_three(desk, here, ended, django_assert_num_queries, monkeypatch):
    """However few the night takes at once."""
    monkeypatch.setattr(retention, "BATCH", 1)
    url = reverse("desk:keeping")
    desk.get(url)
    with django_assert_num_queries(7):
        desk.get(url)
    for number in range(2):
        end(here, email=f"nog{number}@example.nl")
    with django_assert_num_queries(7):
        assert "3 worden gewist" in text_of(desk.get(url))


def test_a_coordinator_adapts_ones_own_period_and_the_list_says_so(desk, here, there):
    RetentionPeriod.objects.create(key=REJECTED, foundation=there.foundation, months=77)
    answer = desk.post(
        reverse("retention:add"), {"key": REJECTED, "foundation": here.foundation.pk, "months": 18}
    )
    assert answer.status_code == 302
    assert RetentionPeriod.objects.get(foundation=here.foundation).months == 18
    text = text_of(desk.get(reverse("retention:index")))
    assert "18 maanden" in text
    assert "77" not in text
    assert "Account, certificaten" not in text, "of all foundations together"


@pytest.mark.parametrize(
    ("key", "months", "whose"),
    [
        (REJECTED, 0, "own"),
        (REJECTED, 241, "own"),
        (REJECTED, 9, "other"),
        (REJECTED, 9, ""),
        ("account:left", 9, "own"),
        ("case:x:y", 9, "own"),
    ],
)
def test_a_period_that_is_not_ones_to_set_is_refused(desk, here, there, key, months, whose):
    foundation = {"own": here.foundation.pk, "other": there.foundation.pk, "": ""}[whose]
    answer = desk.post(reverse("retention:add"), {"key": key, "foundation": foundation, "months": months})
    assert (answer.status_code, RetentionPeriod.objects.count()) == (200, 0)


def test_another_foundations_period_does_not_exist(desk, there):
    row = RetentionPeriod.objects.create(key=REJECTED, foundation=there.foundation, months=7)
    for name in ("edit", "delete"):
        assert desk.post(reverse(f"retention:{name}", args=[row.pk]), {"months": 1}).status_code == 404
    row.refresh_from_db()
    assert row.months == 7


def test_holding_a_case_and_letting_go(desk, here, ended):
    url = reverse("desk:hold", args=[ended.reference])
    until = today() + timedelta(days=30)
    answer = desk.post(url, {"ground": "complaint", "reason": "Klacht 7", "until": until.isoformat()})
    assert answer.status_code == 302
    text = text_of(desk.get(reverse("desk:case", args=[ended.reference])))
    assert "vanwege een klacht" in text
    assert "Klacht 7" in text
    desk.post(url, {"release": ""})
    assert Hold.objects.get().released_by == here.coordinator
    text = text_of(desk.get(reverse("desk:case", args=[ended.reference])))
    assert "Klacht 7" not in text


@pytest.mark.parametrize(
    "wrong",
    [
        {"reason": ""},
        {"ground": "zomaar"},
        {"until": (today() - timedelta(days=1)).isoformat()},
        {"until": (today() + timedelta(days=5 * 366)).isoformat()},
    ],
)
def test_a_hold_needs_a_ground_a_reason_and_an_end_that_is_to_come(desk, ended, wrong):
    good = {"ground": "other", "reason": "Zo", "until": today().isoformat()}
    answer = desk.post(reverse("desk:hold", args=[ended.reference]), good | wrong)
    assert (answer.status_code, Hold.objects.count()) == (200, 0)


def test_another_foundations_case_cannot_be_held(desk, there):
    url = reverse("desk:hold", args=[there.case.reference])
    good = {"ground": "other", "reason": "Zo", "until": today().isoformat()}
    assert (desk.get(url).status_code, desk.post(url, good).status_code) == (404, 404)
    assert Hold.objects.count() == 0


def test_a_forgotten_case_says_so_and_takes_nothing_more(desk, here, ended):
    retention.run(today=today())
    page = desk.get(reverse("desk:case", args=[ended.reference]))
    assert "De inhoud van dit dossier is gewist" in text_of(page)
    for name, data in {
        "note": {"note-body": "Toch nog iets"},
        "hold": {"ground": "other", "reason": "Zo", "until": today().isoformat()},
    }.items():
        assert desk.post(reverse(f"desk:{name}", args=[ended.reference]), data).status_code in (302, 403)
    assert (ended.notes.count(), ended.holds.count()) == (0, 0)


def look_up(browser, address: str) -> str:
    """The address of the page of a request that was just made."""
    answer = browser.post(reverse("desk:persons"), {"address": address, "reason": "Brief van 3 mei"})
    assert answer.status_code == 302
    return answer.url


def test_one_sees_of_a_person_what_ones_own_foundation_has(desk, here, there):
    text = text_of(desk.get(look_up(desk, "ROOSMARIJN@example.nl")))
    assert "Uw stichting heeft niets van dit adres." in text
    assert [secret for secret in SECRETS if secret in text] == ["roosmarijn@example.nl"], "as it was typed"
    text = text_of(desk.get(look_up(desk, "noor@example.nl")))
    assert f"{here.case.reference} is nog niet afgesloten" in text
    assert AuditEntry.objects.filter(action="person.looked_up").count() == 2
    assert {entry.reason for entry in AuditEntry.objects.filter(action="person.looked_up")} == {
        "Brief van 3 mei"
    }


def test_anothers_request_does_not_exist(desk, client, there):
    request = requests.look_up(address="roosmarijn@example.nl", reason="Brief", by=there.coordinator)
    url = reverse("desk:person", args=[request.reference])
    assert desk.get(url).status_code == 404
    for go in ("copy", "collect", "erase"):
        assert desk.post(url, {"go": go, "sure": "on"}).status_code == 404
    assert request.reference not in text_of(desk.get(reverse("desk:persons")))
    request.refresh_from_db()
    assert request.state == "open"


def test_a_coordinator_erases_within_ones_own_foundation_alone(desk, here, there, settings, tmp_path):
    settings.VAR_DIR = tmp_path
    both = {"first_name": "Joris", "last_name": "Tweeling", "email": "joris@example.nl"}
    mine, theirs = end(here, **both), end(there, **both)
    url = look_up(desk, "joris@example.nl")
    assert desk.post(url, {"go": "erase"}).status_code == 200, "the box was not ticked"
    assert Case.objects.get(pk=mine.pk).answers
    assert desk.post(url, {"go": "erase", "sure": "on"}).status_code == 302
    assert Case.objects.get(pk=mine.pk).answers == {}
    assert Case.objects.get(pk=theirs.pk).answers["last_name"] == "Tweeling"
    assert "Dit verzoek is afgesloten" in text_of(desk.get(url))


def test_the_copy_is_made_and_collected_once(desk, here, settings, tmp_path):
    settings.VAR_DIR = tmp_path
    url = look_up(desk, "noor@example.nl")
    desk.post(url, {"go": "copy"})
    assert "De kopie wordt gemaakt" in text_of(desk.get(url))
    assert [requests.build(pk) for pk in requests.waiting()] == [True]
    assert "Kopie ophalen" in text_of(desk.get(url))
    answer = desk.post(url, {"go": "collect"})
    assert answer["Content-Type"] == "application/zip"
    assert "no-store" in answer["Cache-Control"]
    assert b"".join(answer.streaming_content)[:2] == b"PK"
    assert desk.post(url, {"go": "collect"}).status_code == 302
    assert PersonRequest.objects.get().state == "collected"
