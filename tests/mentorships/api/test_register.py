"""The register as JSON: one's own, and a coordinator's part of it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from mentorships.models import ConversationSlot, SlotBooking, Vog
from organisation.calendar.workdays import today
from organisation.people.models import Role
from tests.factories import cases
from tests.factories import mentors as make
from tests.factories.described import Described
from tests.mentorships.conftest import leaked
from tests.training.api.conftest import Caller, anyone, as_user  # noqa: F401  # fixtures
from workflows.models import Case

pytestmark = pytest.mark.django_db


def test_what_blocks_is_told_with_what_to_do(here, as_user):  # noqa: F811
    mentor = make.candidate(here.foundation)
    told = as_user(mentor.user).get("/me/mentor").json()
    assert (told["state"], told["available"], told["foundation"]) == (
        "candidate",
        False,
        here.foundation.slug,
    )
    assert [block["key"] for block in told["blocks"]] == [
        "vog_missing",
        "basic_course",
        "agreement",
        "conduct",
    ]
    assert all(block["reason"] and block["todo"] for block in told["blocks"])
    assert [(text["key"], text["accepted_at"]) for text in told["texts"]] == [
        ("agreement-1", None),
        ("conduct-1", None),
    ]
    make.ready(mentor)
    assert as_user(mentor.user).get("/me/mentor").json()["blocks"] == []


def test_an_intake_from_the_form_to_available(here, as_user, anyone):  # noqa: F811
    described = Described(anyone.get("/openapi.json").json())
    mentor = make.candidate(here.foundation)
    me, staff = as_user(mentor.user), as_user(here.coordinator)
    form = anyone.get("/forms/mentor-intake").json()
    assert (form["for_members"], form["privacy"]["text"][:23]) == (True, "Alleen de coördinatoren")
    body = {"form_version": form["version"], "privacy_version": form["privacy"]["version"]}
    stale = make.answers(mentor, conduct="conduct-7")
    refused = me.send("POST", "/forms/mentor-intake/submissions", body | {"answers": stale})
    assert [(error["field"], error["code"]) for error in refused.json()["errors"]] == [("conduct", "version")]
    sent = me.send("POST", "/forms/mentor-intake/submissions", body | {"answers": make.answers(mentor)})
    assert (sent.status_code, sent.json()["state"]) == (201, "submitted")
    reference = sent.json()["reference"]

    begin = timezone.localtime() + timedelta(days=4)
    offer = {"foundation": here.foundation.slug, "starts_at": begin.isoformat(), "minutes": 60, "count": 2}
    assert staff.send("POST", "/slots", offer).status_code == 409, "it must be somewhere"
    made = staff.send("POST", "/slots", offer | {"place": "Kantoor"})
    described("post", "/slots", made)
    assert made.json()["count"] == 2
    move = f"/cases/{reference}/moves/"
    invited = staff.send("POST", f"{move}invite", {"expected_version": 1, "data": {}})
    assert invited.json()["state"] == "invited"

    mine = me.get("/me/intake")
    described("get", "/me/intake", mine)
    first, second = [slot["key"] for slot in mine.json()["slots"]]
    for key in (first, second, second):
        chosen = me.put("/me/intake/conversation", {"slot": key})
        described("put", "/me/intake/conversation", chosen)
    assert (chosen.json()["conversation"]["place"], SlotBooking.objects.get().sequence) == ("Kantoor", 1)
    assert me.put("/me/intake/conversation", {"slot": "x"}).status_code == 400
    listed = staff.get("/slots")
    described("get", "/slots", listed)
    assert [slot["reference"] for slot in listed.json()["items"]] == ["", reference]

    cancelled = me.send("DELETE", "/me/intake/conversation", None)
    described("delete", "/me/intake/conversation", cancelled)
    assert me.send("DELETE", "/me/intake/conversation", None).status_code == 409
    me.put("/me/intake/conversation", {"slot": first})
    make.began(ConversationSlot.objects.get(key=first))
    case = Case.objects.get(reference=reference)
    report = {"expected_version": case.version, "data": {"report": "Goed gesprek."}}
    assert staff.send("POST", f"{move}report", report).json()["state"] == "decision"
    approve = {"expected_version": case.version + 1, "data": {}}
    blocked = staff.send("POST", f"{move}approve", approve)
    assert (blocked.status_code, blocked.json()["detail"]) == (
        409,
        "We hebben nog geen VOG gezien. De basiscursus is niet afgerond.",
    )
    make.trained(mentor)
    seen = {"number": "K-1", "issued_on": f"{today() - timedelta(days=5)}"}
    vog = staff.send("POST", f"/mentors/{mentor.pk}/vogs", seen)
    described("post", "/mentors/{mentor_id}/vogs", vog)
    assert staff.send("POST", f"{move}approve", approve).json()["state"] == "approved"
    mine = me.get("/me/mentor")
    described("get", "/me/mentor", mine)
    assert (mine.json()["state"], mine.json()["available"]) == ("available", True)


def test_pause_resume_agree_and_leave(here, as_user):  # noqa: F811
    mentor = make.available(here.foundation)
    me = as_user(mentor.user)
    until = f"{today() + timedelta(days=9)}"
    assert me.send("POST", "/me/mentor/pause", {"until": until}).json()["paused_until"] == until
    assert me.send("POST", "/me/mentor/pause", {"until": "2020-01-01"}).status_code == 409
    assert me.send("POST", "/me/mentor/pause", {"until": "morgen"}).status_code == 400
    assert me.send("POST", "/me/mentor/resume", None).json()["state"] == "available"
    assert me.send("POST", "/me/mentor/resume", None).status_code == 409
    assert me.send("POST", "/me/mentor/acceptances", {"text": "conduct-1"}).status_code == 200
    assert me.send("POST", "/me/mentor/acceptances", {"text": "conduct-9"}).status_code == 409
    for wrong in ({"reason": "x"}, {"reason": "deceased"}, {"reason": "time", "words": "111222333"}):
        assert me.send("POST", "/me/mentor/leave", wrong).status_code == 400
    assert me.send("POST", "/me/mentor/leave", {"reason": "time"}).status_code == 204
    assert me.get("/me/mentor").status_code == 404


def test_a_coordinator_has_their_own_foundation_and_nothing_else(here, there, as_user):  # noqa: F811
    mine = make.available(here.foundation, "mia")
    make.slot(here.coordinator, here.foundation)
    staff = as_user(here.coordinator)
    for path in ("/mentors", "/slots"):
        answer = staff.get(path)
        assert (answer.json()["count"], leaked(answer)) == (1, []), path
    assert staff.get("/mentors").json()["items"][0]["id"] == mine.pk
    begin = (timezone.now() + timedelta(days=4)).isoformat()
    offer = {"foundation": there.foundation.slug, "starts_at": begin, "minutes": 60, "place": "Kantoor"}
    vog = {"number": "K-1", "issued_on": "2026-01-01"}
    for answer in (
        staff.send("POST", f"/mentors/{there.mentor.pk}/vogs", vog),
        staff.send("POST", "/slots", offer),
        staff.send("DELETE", f"/slots/{there.slot.key}", None),
    ):
        assert (answer.status_code, leaked(answer)) == (404, [])
    assert (Vog.objects.filter(mentor=there.mentor).count(), ConversationSlot.objects.count()) == (2, 2)
    assert staff.send("DELETE", f"/slots/{there.slot.key}", None).status_code == 404


@pytest.mark.parametrize("role", [role for role in Role.values if role != "coordinator"])
def test_others_see_no_register(here, there, as_user, anyone, role):  # noqa: F811
    caller = as_user(cases.member(here.foundation, role))
    for path in ("/mentors", "/slots"):
        assert (caller.get(path).status_code, anyone.get(path).status_code) == (403, 401)
    assert anyone.get("/me/mentor").status_code == 401
    assert caller.get("/me/mentor").status_code == 404
    assert caller.get("/me/intake").status_code == 404


def test_a_filter_that_does_not_exist_is_refused(here, as_user):  # noqa: F811
    staff = as_user(here.coordinator)
    assert [staff.get("/mentors", x="y").status_code, staff.get("/mentors", state="x").status_code] == [
        400,
        400,
    ]
