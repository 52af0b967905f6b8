"""The room in which a mentor sees how they stand, pauses, agrees with a newer text and stops."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mentorships.models import Acceptance, Preferences
from mentorships.services import texts
from organisation.audit.models import AuditEntry
from organisation.calendar.workdays import today
from organisation.mail.models import OutgoingMail
from organisation.people.models import Role
from tests.factories import cases
from tests.factories import mentors as make
from tests.factories.visitor import text_of

pytestmark = pytest.mark.django_db
ROOM = "/mijn/mentor/"


@pytest.fixture
def mentor(here):
    return make.available(here.foundation)


def test_a_mentor_sees_how_they_stand(mentor, browser_of):
    page = text_of(browser_of(mentor.user).get(ROOM))
    assert "U bent beschikbaar" in page
    assert "versie 1, akkoord op" in page
    assert "Wat nog nodig is" not in page


def test_pause_longer_and_back(mentor, browser_of, here):
    browser = browser_of(mentor.user)
    OutgoingMail.objects.all().delete()
    wrong = browser.post(ROOM, {"go": "pause", "until": "2020-01-01"})
    assert (wrong.status_code, wrong.context["pause_form"].errors["until"]) == (
        400,
        ["Kies een dag die nog komt, binnen een jaar."],
    )
    for days in (10, 20):
        assert (
            browser.post(ROOM, {"go": "pause", "until": f"{today() + timedelta(days=days)}"}).status_code
            == 302
        )
    mentor.refresh_from_db()
    assert (mentor.state, mentor.paused_until) == ("paused", today() + timedelta(days=20))
    assert browser.post(ROOM, {"go": "resume"}).status_code == 302
    mentor.refresh_from_db()
    assert (mentor.state, mentor.paused_until) == ("available", None)
    kinds = OutgoingMail.objects.order_by("pk").values_list("kind", "recipient")
    both = [("_mentor", mentor.user.email), ("_staff", here.coordinator.email)]
    assert list(kinds) == [
        (f"mentorships/{letter}{to}", address)
        for letter in ("paused", "paused", "resumed")
        for to, address in both
    ]


def test_stop_with_a_reason_from_the_list(mentor, browser_of):
    browser = browser_of(mentor.user)
    for given in ({}, {"reason": "deceased"}, {"reason": "time", "words": "BSN 111222333"}):
        assert browser.post(ROOM, {"go": "leave", **given}).status_code == 400
    assert browser.post(ROOM, {"go": "leave", "reason": "time"}).url == "/mijn/"
    mentor.refresh_from_db()
    assert (mentor.state, mentor.left_reason) == ("left", "time")


def test_agree_with_the_version_that_was_shown(mentor, browser_of):
    browser = browser_of(mentor.user)
    first = texts.publish(kind="conduct", foundation=None, body="Tweede.", holds_from=today(), by=None)
    assert "U bent nog niet akkoord met de gedragscode die nu geldt." in text_of(browser.get(ROOM))
    shown = browser.get(f"{ROOM}tekst/conduct/")
    assert "Tweede." in text_of(shown)
    second = texts.publish(
        kind="conduct", foundation=None, body="Derde.", holds_from=today() + timedelta(days=1), by=None
    )
    late = browser.post(f"{ROOM}tekst/conduct/", {"agree": "on", "version": first.key})
    assert (late.status_code, "Derde." in text_of(late)) == (200, True)
    assert browser.post(f"{ROOM}tekst/conduct/", {"version": second.key}).status_code == 400
    assert not Acceptance.objects.filter(text__in=[first, second]).exists()
    assert browser.post(f"{ROOM}tekst/conduct/", {"agree": "on", "version": second.key}).url == ROOM
    assert Acceptance.objects.filter(mentor=mentor, text=second).count() == 1
    assert "U bent beschikbaar" in text_of(browser.get(ROOM))


def test_who_is_not_in_the_register_has_no_such_room(here, browser_of):
    for user in (here.coordinator, cases.member(here.foundation, Role.TRAINER), cases.person("iemand")):
        browser = browser_of(user)
        assert [browser.get(ROOM).status_code, browser.get(f"{ROOM}tekst/conduct/").status_code] == [404, 404]
        assert "Mijn beschikbaarheid" not in text_of(browser.get("/mijn/"))


def test_a_wish_about_faith_is_taken_back_by_the_mentor_or_at_the_desk(here, there, browser_of, desk):
    told = [make.candidate(here.foundation, name) for name in ("mia", "bo", "cas")]
    for mentor in told:
        make.intake(mentor)
    mine, at_desk, _kept = told
    assert browser_of(mine.user).post(ROOM, {"go": "forget"}).status_code == 302
    assert desk.post(f"/admin/mentoren/{at_desk.pk}/", {"go": "forget"}).status_code == 302
    assert (
        browser_of(there.coordinator).post(f"/admin/mentoren/{_kept.pk}/", {"go": "forget"}).status_code
        == 404
    )
    wishes = Preferences.objects.order_by("mentor_id").values_list("worldview", flat=True)
    assert list(wishes) == [None, None, "Graag iemand die ook katholiek is."]
    assert AuditEntry.objects.filter(action="mentor.wish_forgotten").count() == 2
