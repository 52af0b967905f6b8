"""The register at the desk: who sees whom, what stands there, what can be done, and that reading is written down."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from mentorships.models import AgreementText, ConversationSlot, Vog
from organisation.audit.models import AuditEntry
from organisation.calendar.workdays import add_working_days, today
from organisation.people.models import Role, Substitution
from tests.factories import cases
from tests.factories import mentors as make
from tests.mentorships.conftest import leaked

pytestmark = pytest.mark.django_db
LIST, SLOTS, TEXTS = "/admin/mentoren/", "/admin/gesprekken/", "/admin/afspraken/"


def names(page) -> list[str]:
    return [line.first_name for line, _reasons in page.context["lines"]]


def test_nothing_of_another_foundation_is_seen(here, there, desk):
    mine = make.available(here.foundation, "mia")
    for address in (
        LIST,
        f"{LIST}?foundation={there.foundation.pk}",
        f"{LIST}{mine.pk}/",
        f"{SLOTS}?wie=allen",
    ):
        page = desk.get(address)
        assert (page.status_code, leaked(page)) == (200, []), address
    assert names(desk.get(LIST)) == ["Mia"]
    texts = desk.get(TEXTS)
    assert leaked(texts) == []
    assert [text.accepted for text in texts.context["texts"]] == [1, 1], (
        "acceptances elsewhere are not counted"
    )


def test_what_belongs_to_another_foundation_does_not_exist(here, there, desk):
    theirs = f"{LIST}{there.mentor.pk}/"
    off = f"{SLOTS}{there.slot.key}/afzeggen/"
    slug = there.foundation.slug
    for answer in (
        desk.get(theirs),
        desk.post(theirs, {"go": "resume"}),
        desk.post(
            theirs,
            {"go": "vog", "vog-number": "1", "vog-issued_on": "2026-01-01", "vog-seen_on": "2026-01-02"},
        ),
        desk.get(off),
        desk.post(off),
        desk.get(f"{TEXTS}conduct/{slug}/"),
        desk.post(f"{TEXTS}conduct/{slug}/", {"body": "x", "holds_from": "2030-01-01"}),
    ):
        assert (answer.status_code, leaked(answer)) == (404, [])
    there.slot.refresh_from_db()
    assert there.slot.called_off_at is None
    assert (Vog.objects.filter(mentor=there.mentor).count(), AgreementText.objects.count()) == (2, 2)


@pytest.mark.parametrize("role", [role for role in Role.values if role != "coordinator"])
def test_others_do_not_come_in(here, there, browser_of, role):
    client = browser_of(cases.member(here.foundation, role))
    for address in (
        LIST,
        f"{LIST}{there.mentor.pk}/",
        SLOTS,
        TEXTS,
        f"{TEXTS}conduct/{here.foundation.slug}/",
    ):
        assert client.get(address).status_code in (302, 403), address


def test_everybodys_text_is_for_the_superuser(here, desk, browser_of):
    address = f"{TEXTS}conduct/allen/"
    assert desk.get(address).status_code in (302, 403)
    superuser = browser_of(cases.person("beheer", is_superuser=True))
    assert superuser.get(address).status_code == 200


def test_the_filters(here, desk):
    make.available(here.foundation, "fijn")
    over = make.available(here.foundation, "over")
    make.vog(over, ends_in=-2)
    soon = make.available(here.foundation, "straks")
    make.vog(soon, ends_in=60)
    make.candidate(here.foundation, "nieuw")
    gone = make.available(here.foundation, "weg")
    make.states.leave(mentor_id=gone.pk, reason="time", by=here.coordinator)
    shown = {
        show: sorted(names(desk.get(LIST, {"show": show})))
        for show in ("open", "blocked", "vog_over", "vog_soon", "no_vog", "basic", "texts")
    }
    assert shown == {
        "open": ["Fijn", "Straks"],
        "blocked": ["Nieuw", "Over"],
        "vog_over": ["Over"],
        "vog_soon": ["Straks"],
        "no_vog": ["Nieuw"],
        "basic": ["Nieuw"],
        "texts": ["Nieuw"],
    }
    assert names(desk.get(LIST, {"state": "left"})) == ["Weg"]
    assert names(desk.get(LIST, {"q": "stra"})) == ["Straks"]


@pytest.mark.parametrize(("address", "expected"), [(LIST, 6), (SLOTS, 7), (TEXTS, 6)])
def test_lists_ask_the_same_for_three_as_for_one(here, desk, address, expected):
    def row(number: int) -> None:
        mentor = make.candidate(here.foundation, f"m{number}")
        case = make.intake(mentor)
        make.slot(here.coordinator, here.foundation, days=9 + number)
        make.step(case, "invited", here.coordinator)
        make.step(case, "booked", here.coordinator)
        make.texts.publish(
            kind="conduct",
            foundation=here.foundation,
            body="x",
            holds_from=today() + timedelta(days=90 + number),
            by=here.coordinator,
        )

    counts = []
    for number in range(3):
        row(number)
        if number in (0, 2):
            assert desk.get(address).status_code == 200
            with CaptureQueriesContext(connection) as asked:
                desk.get(address)
            counts.append(len(asked))
    assert counts == [expected, expected]


def test_the_page_tells_what_was_told_and_that_it_was_read(here, desk):
    mentor = make.candidate(here.foundation, "mia")
    make.intake(mentor)
    page = desk.get(f"{LIST}{mentor.pk}/").content.decode()
    for words in (
        "Ik was mantelzorger.",
        "Liever geen honden.",
        "Graag iemand die ook katholiek is.",
        "Fries",
    ):
        assert words in page
    entry = AuditEntry.objects.filter(action="mentor.read").get()
    assert (entry.actor, entry.subject, entry.foundation) == (
        here.coordinator,
        f"mentor {mentor.pk}",
        here.foundation,
    )


def test_a_coordinator_writes_down_a_vog(here, desk):
    mentor = make.candidate(here.foundation, "mia")
    address = f"{LIST}{mentor.pk}/"
    wrong = desk.post(
        address, {"go": "vog", "vog-number": "", "vog-issued_on": "gisteren", "vog-seen_on": ""}
    )
    assert wrong.status_code == 400
    assert set(wrong.context["vog_form"].errors) == {"number", "issued_on", "seen_on"}
    assert "<title>\n      Fout:" in wrong.content.decode() or "Fout:" in wrong.content.decode()
    day = today() - timedelta(days=3)
    given = {
        "go": "vog",
        "vog-number": "K-1",
        "vog-issued_on": f"{day:%d-%m-%Y}",
        "vog-seen_on": f"{today()}",
    }
    assert desk.post(address, given).status_code == 302
    seen = Vog.objects.get()
    assert (seen.number, seen.issued_on, seen.seen_on, seen.seen_by) == (
        "K-1",
        day,
        today(),
        here.coordinator,
    )
    assert AuditEntry.objects.filter(action="mentor.vog", actor=here.coordinator).count() == 1


def test_pause_resume_and_leave_at_the_desk(here, desk):
    mentor = make.available(here.foundation, "mia")
    address = f"{LIST}{mentor.pk}/"
    past = desk.post(address, {"go": "pause", "pause-until": "2020-01-01"})
    assert past.context["pause_form"].non_field_errors() == ["Kies een dag die nog komt, binnen een jaar."]
    states = []
    until = today() + timedelta(days=20)
    for given in (
        {"go": "pause", "pause-until": f"{until}"},
        {"go": "resume"},
        {"go": "leave", "leave-reason": "work", "leave-words": "Nieuwe baan."},
    ):
        assert desk.post(address, given).status_code == 302
        mentor.refresh_from_db()
        states.append(mentor.state)
    assert states == ["paused", "available", "left"]
    assert "Nieuwe baan." in desk.get(address).content.decode()
    assert desk.post(address, {"go": "leave", "leave-reason": "work"}).status_code == 400


def test_whoever_offers_times_on_a_day_of_their_own_absence_hears_so(here, there, desk):
    """It may be meant: the times are made all the same. Of another colleague's absence or another foundation nothing is said."""
    colleague = cases.coordinator(here.foundation, "hanneke")
    away = {"first_day": today() + timedelta(days=7), "last_day": today() + timedelta(days=9)}
    for absent, substitute, where in (
        (here.coordinator, colleague, here.foundation),
        (colleague, here.coordinator, here.foundation),
        (here.coordinator, there.coordinator, there.foundation),
    ):
        Substitution.objects.create(absent=absent, substitute=substitute, foundation=where, **away)

    def told(days: int) -> list[str]:
        given = {
            "day": f"{today() + timedelta(days=days)}",
            "time": "13:30",
            "minutes": "45",
            "count": "1",
            "place": "Kantoor",
        }
        shown = desk.post(SLOTS, given, follow=True).context["messages"]
        return [f"{message}".strip() for message in shown if "werkdag" not in str(message)]

    made = "Er is 1 moment gemaakt."
    warned = f"U bent die dag afwezig; {colleague.full_name} neemt dan voor u waar. Zeg de momenten af als dit niet klopt."
    assert [told(6), told(7), told(9), told(10)] == [[made], [made, warned], [made, warned], [made]]


def test_times_on_a_holiday_are_told_of(here, desk):
    """Somebody may well talk on a Saturday; nobody offers Christmas without knowing it."""
    year = today().year + 1
    for day, said in ((date(year, 12, 25), ["25 december"]), (add_working_days(today(), 5), [])):
        given = {"day": f"{day}", "time": "13:30", "minutes": "45", "count": "1", "place": "Kantoor"}
        shown = desk.post(SLOTS, given, follow=True).context["messages"]
        told = [str(message).strip() for message in shown]
        assert told == [
            "Er is 1 moment gemaakt.",
            *(f"{each} is geen werkdag. Zeg de momenten af als dit niet klopt." for each in said),
        ]


def test_a_coordinator_offers_times_in_a_row_and_not_twice(here, desk):
    day = today() + timedelta(days=7)
    given = {"day": f"{day}", "time": "13:30", "minutes": "45", "count": "2", "place": "Kantoor"}
    assert desk.post(SLOTS, given).status_code == 302
    made = [f"{slot.starts_at.astimezone():%H:%M}" for slot in ConversationSlot.objects.all()]
    assert len(made) == 2
    again = desk.post(SLOTS, given)
    assert again.context["form"].non_field_errors() == ["U hebt op dat moment al een gespreksmoment."]
    nowhere = desk.post(SLOTS, given | {"time": "18:00", "place": ""})
    assert list(nowhere.context["form"].errors) == ["place"]
    assert ConversationSlot.objects.count() == 2
