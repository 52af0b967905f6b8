"""The intake in `/mijn/` without JavaScript: step by step, kept, checked, sent; then the conversation."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from mentorships.models import ConversationSlot, SlotBooking
from mentorships.services import texts
from organisation.calendar.workdays import today
from organisation.people.models import Role
from tests.factories import cases, mentors
from tests.factories.visitor import errors_in, text_of
from tests.training.conftest import home, small_site  # noqa: F401  # fixtures
from workflows.engine import registry
from workflows.engine.perform import perform
from workflows.models import Case
from workflows.policies import Actor

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
ROOM = "/mijn/intake/"


@pytest.fixture
def here():
    place = cases.foundation("Stichting Hier", phone="085 222 22 22")
    return SimpleNamespace(foundation=place, coordinator=cases.coordinator(place))


@pytest.fixture
def mentor(here):
    return mentors.candidate(here.foundation)


@pytest.fixture
def browser(mentor) -> Client:
    client = Client(enforce_csrf_checks=True)
    client.force_login(mentor.user)
    return client


def send(browser: Client, address: str, given: dict) -> object:
    """Send a form of the page at `address`, with the token that stands in it."""
    token = browser.get(address).context["csrf_token"]
    return browser.post(address, given | {"csrfmiddlewaretoken": str(token)})


def fill_in(browser: Client, mentor, **changed) -> None:
    given = mentors.answers(mentor, **changed)
    for step in registry.get(mentors.KIND).questions.steps:
        own = {name: given[name] for name in step.form.base_fields if name in given}
        response = send(browser, f"{ROOM}{step.key}/", own | {"go": "next"})
        assert response.status_code == 303, (step.key, errors_in(response))


def test_from_the_first_step_to_sent(browser, mentor):
    assert "Begin de intake" in text_of(browser.get(ROOM))
    fill_in(browser, mentor)
    check = text_of(browser.get(f"{ROOM}controle/"))
    for words in ("Twee cliënten", "Ouderen", "Graag iemand die ook katholiek is.", "Akkoord met versie 1"):
        assert words in check
    assert "Alleen de coördinatoren van uw stichting lezen uw antwoorden." in check
    unticked = send(browser, f"{ROOM}controle/", {"go": "next"})
    assert (unticked.status_code, Case.objects.get().state) == (400, "draft")
    sent = send(browser, f"{ROOM}controle/", {"privacy": "on", "go": "next"})
    assert (sent.status_code, sent.url) == (303, ROOM)
    case = Case.objects.get()
    assert (case.state, case.account, case.foundation) == ("submitted", mentor.user, mentor.foundation)
    page = text_of(browser.get(ROOM))
    assert "We hebben uw intake ontvangen" in page
    again = browser.get(f"{ROOM}wensen/")
    assert (again.status_code, again.url) == (302, ROOM)


def test_what_was_filled_in_is_kept_right_or_wrong_and_found_again(browser, mentor):
    assert send(browser, f"{ROOM}ervaring/", {"experience": "Half", "go": "save"}).url == ROOM
    page = text_of(browser.get(ROOM))
    assert "Wat u invulde, is bewaard." in page
    other = Client()
    other.force_login(mentor.user)
    assert "Half" in other.get(f"{ROOM}ervaring/").content.decode()
    wrong = send(browser, f"{ROOM}ervaring/", {"experience": "Half", "go": "next"})
    assert (wrong.status_code, errors_in(wrong)) == (400, ["Kies de talen die u goed spreekt."])
    assert Case.objects.get().answers == {"experience": "Half"}
    check = browser.get(f"{ROOM}controle/")
    assert (check.status_code, check.url) == (303, f"{ROOM}wensen/?nakijken")


def test_a_draft_is_of_one_person(browser, mentor, here):
    send(browser, f"{ROOM}ervaring/", {"experience": "Van mij alleen", "go": "save"})
    for role, expected in ((Role.CANDIDATE, 404), (Role.MENTOR, 404), (Role.COORDINATOR, 404)):
        client = Client()
        client.force_login(cases.member(here.foundation, role))
        assert client.get(f"{ROOM}ervaring/").status_code == expected
    other = Client()
    other.force_login(mentors.candidate(here.foundation, "bo").user)
    assert "Van mij alleen" not in other.get(f"{ROOM}ervaring/").content.decode()
    desk = Client()
    desk.force_login(here.coordinator)
    draft = Case.objects.get()
    assert desk.get(f"/admin/dossiers/{draft.reference}/").status_code == 404
    assert draft.reference not in desk.get("/admin/dossiers/alle/?step=all").content.decode()
    assert Client().get(ROOM).url.startswith("/accounts/login/")


def test_the_texts_are_read_where_they_are_agreed_with_and_a_newer_one_is_read_anew(browser, mentor):
    fill_in(browser, mentor)
    page = browser.get(f"{ROOM}afspraken/").content.decode()
    assert "U krijgt het vertrouwen van iemand die kwetsbaar is." in page
    assert 'value="conduct-1"' in page
    texts.publish(
        kind="conduct", foundation=mentor.foundation, body="Nieuwe regels.", holds_from=today(), by=None
    )
    sent = send(browser, f"{ROOM}controle/", {"privacy": "on", "go": "next"})
    assert sent.url == f"{ROOM}afspraken/?nakijken"
    looked = browser.get(sent.url)
    assert errors_in(looked) == ["Dit is niet de versie van nu. Lees de nieuwe, en zet het vinkje opnieuw."]
    assert "Nieuwe regels." in looked.content.decode()
    assert Case.objects.get().state == "draft"
    key = texts.AgreementText.objects.latest("pk").key
    send(browser, f"{ROOM}afspraken/", {"agreement": "agreement-1", "conduct": key, "go": "next"})
    assert send(browser, f"{ROOM}controle/", {"privacy": "on", "go": "next"}).url == ROOM
    assert Case.objects.get().state == "submitted"


def test_choose_move_and_give_back_a_time(browser, mentor, here):
    case = mentors.intake(mentor, state="invited", by=here.coordinator)
    mentors.slot(here.coordinator, here.foundation, days=12)
    first, second = ConversationSlot.objects.order_by("starts_at")
    nothing = send(browser, ROOM, {"go": "book", "version": str(case.version)})
    assert (nothing.status_code, errors_in_slot(nothing)) == (400, ["Kies een moment."])
    for given, state in (
        ({"go": "book", "slot": str(first.key)}, "booked"),
        ({"go": "move_slot", "slot": str(second.key)}, "booked"),
        ({"go": "cancel_slot"}, "invited"),
    ):
        case.refresh_from_db()
        answer = send(browser, ROOM, given | {"version": str(case.version)})
        assert (answer.status_code, answer.url) == (303, ROOM)
        case.refresh_from_db()
        assert case.state == state
    booking = SlotBooking.objects.get()
    assert (booking.slot, booking.sequence, booking.cancelled_at is None) == (second, 2, False)


def errors_in_slot(response) -> list[str]:
    return [str(error) for error in response.context["slot_form"].errors["slot"]]


def test_a_form_sent_twice_books_once_and_a_stale_one_is_told(browser, mentor, here):
    case = mentors.intake(mentor, state="invited", by=here.coordinator)
    slot = ConversationSlot.objects.get()
    given = {"go": "book", "slot": str(slot.key), "version": str(case.version)}
    token = {"csrfmiddlewaretoken": str(browser.get(ROOM).context["csrf_token"])}
    assert browser.post(ROOM, given | token).status_code == 303
    assert SlotBooking.objects.count() == 1
    stale = browser.post(ROOM, {"go": "cancel_slot", "version": str(case.version)} | token)
    assert stale.status_code == 409
    assert "Er is intussen iets veranderd" in text_of(stale)
    assert SlotBooking.objects.get().cancelled_at is None


def test_the_conversation_is_in_the_feed_of_both(browser, mentor, here):
    mentors.intake(mentor, state="booked", by=here.coordinator)
    desk = Client()
    desk.force_login(here.coordinator)
    key = SlotBooking.objects.get().key
    feeds = []
    for client in (browser, desk):
        address = client.get("/mijn/bijeenkomsten/").context["feed_url"]
        feeds.append(client.get(address.removeprefix("http://testserver")).content.decode())
    assert all(f"UID:{key}@testserver" in feed for feed in feeds)
    assert "SUMMARY:Gesprek met Annemiek Jansen" in feeds[0]
    assert "SUMMARY:Gesprek met Sanne Jansen" in feeds[1]
    other = Client()
    other.force_login(mentors.candidate(here.foundation, "bo").user)
    address = other.get("/mijn/bijeenkomsten/").context["feed_url"]
    assert str(key) not in other.get(address.removeprefix("http://testserver")).content.decode()


@pytest.mark.parametrize("state", ["submitted", "invited", "booked", "decision", "approved"])
def test_the_room_says_where_it_stands_in_each_state(browser, mentor, here, state):
    case = mentors.intake(mentor, state=state, by=here.coordinator)
    page = browser.get(ROOM)
    process = registry.get(mentors.KIND)
    assert page.status_code == 200
    assert f"<h1>{process.state(state).public_label}</h1>" in page.content.decode()
    offered = {"invited": "book", "booked": "move_slot"}.get(state, "")
    assert page.context["slot_move"] == offered
    assert (page.context["cancel_form"] is not None) == (state == "booked")
    assert case.reference in page.content.decode()


def test_rooms_cost_the_same_for_three_times_as_for_one(browser, mentor, here):
    counts = []
    mentors.intake(mentor, state="invited", by=here.coordinator)
    for more in (0, 2):
        for number in range(more):
            mentors.slot(here.coordinator, here.foundation, days=20 + number)
        browser.get(ROOM)
        with CaptureQueriesContext(connection) as asked:
            assert browser.get(ROOM).status_code == 200
        counts.append(len(asked))
    assert counts == [19, 19]


def test_a_case_page_costs_the_same_for_three_times_as_for_one(mentor, here):
    desk = Client()
    desk.force_login(here.coordinator)
    case = mentors.intake(mentor, state="invited", by=here.coordinator)
    address, counts = f"/admin/dossiers/{case.reference}/", []
    for more in (0, 2):
        for number in range(more):
            mentors.slot(here.coordinator, here.foundation, days=20 + number)
        desk.get(address)
        with CaptureQueriesContext(connection) as asked:
            page = desk.get(address)
        counts.append(len(asked))
    assert counts == [35, 35]
    assert f'href="/admin/mentoren/{mentor.pk}/#vog-section"' in page.content.decode()


def test_who_has_an_open_question_is_led_to_it(browser, mentor, here):
    case = mentors.intake(mentor)
    perform(case, "ask", actor=Actor.staff(here.coordinator), data={"question": "Hebt u een auto?"})
    assert f'href="/status/{case.status_token}/"' in browser.get(ROOM).content.decode()
