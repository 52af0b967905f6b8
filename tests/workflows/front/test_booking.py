"""A guest books a public session without an account and without a cookie, and changes their mind by the link in the mail."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from organisation.mail.models import OutgoingMail
from tests.factories import cases, enrolments, training
from tests.training.conftest import home, small_site  # noqa: F401  # fixtures
from training.models import Enrolment, Session
from training.services import seats
from workflows.front import booking

pytestmark = pytest.mark.django_db
GERDA = {"name": "Gerda Gast", "email": "Gerda@example.nl"}


@pytest.fixture(autouse=True)
def _a_person_fills_it_in(monkeypatch):
    monkeypatch.setattr(booking, "looks_automatic", lambda request: False)


@pytest.fixture
def session(home) -> Session:  # noqa: F811
    cache.clear()
    course = training.course(kind="info_session", is_public=True)
    return training.session(course, foundation=cases.foundation("Stichting Hier"), capacity=1)


@pytest.fixture
def guest() -> Client:
    return Client(enforce_csrf_checks=True)


def book(guest: Client, session: Session, **changed: str):
    return guest.post(f"/bijeenkomst/{session.key}/", GERDA | changed)


def text(kind: str) -> str:
    return OutgoingMail.objects.get(kind=f"training/{kind}").text


def test_book_and_cancel(guest, session):
    assert guest.get(f"/bijeenkomst/{session.key}/").status_code == 200
    answer = book(guest, session)
    booked = Enrolment.objects.get()
    address = f"/boeking/{booked.token}/"
    assert (answer.status_code, answer.url) == (303, address)
    assert (booked.state, booked.name, booked.email, booked.user) == (
        *("seat", "Gerda Gast", "Gerda@example.nl"),
        None,
    )
    assert address in text("booked")
    page = guest.get(address)
    assert (page.status_code, page.headers["Cache-Control"]) == (200, "no-store")
    assert guest.post(address, {"go": "cancel"}).status_code == 303
    assert enrolments.line(session) == [(1, "cancelled")]
    assert enrolments.counters(session) == (0, 0, 1)
    assert guest.post(address, {"go": "cancel"}).status_code == 303
    assert enrolments.counters(session) == (0, 0, 1)
    assert not guest.cookies


def test_stand_in_line_and_accept(guest, session):
    first = book(guest, session).url
    second = book(guest, session, email="hans@example.nl").url
    third = book(guest, session, email="ine@example.nl").url
    assert "wachtlijst" in OutgoingMail.objects.filter(kind="training/waiting").first().text
    assert guest.post(second, {"go": "accept"}).status_code == 409, "nothing was offered yet"
    guest.post(first, {"go": "cancel"})
    assert second in text("offered")
    assert guest.post(third, {"go": "accept"}).status_code == 409, "it is the turn of another"
    assert guest.post(second, {"go": "accept"}).status_code == 303
    assert enrolments.line(session) == [(1, "cancelled"), (2, "seat"), (3, "waiting")]
    assert enrolments.counters(session) == enrolments.counted(session) == (1, 1, 3)
    assert not guest.cookies


def test_decline_and_the_next_is_offered_it(guest, session):
    addresses = [book(guest, session, email=f"g{number}@example.nl").url for number in range(3)]
    guest.post(addresses[0], {"go": "cancel"})
    OutgoingMail.objects.all().delete()
    guest.post(addresses[1], {"go": "decline"})
    assert enrolments.line(session) == [(1, "cancelled"), (2, "cancelled"), (3, "offered")]
    assert OutgoingMail.objects.get().kind == "training/offered", (
        "who said no is not told that they were late"
    )


def test_an_offer_that_is_over(guest, session):
    addresses = [book(guest, session, email=f"g{number}@example.nl").url for number in range(2)]
    guest.post(addresses[0], {"go": "cancel"})
    offered = Enrolment.objects.get(state="offered")
    Enrolment.objects.filter(pk=offered.pk).update(offered_until=timezone.now())
    answer = guest.post(addresses[1], {"go": "accept"})
    assert (answer.status_code, answer.context["refusal"]) == (
        409,
        "De tijd om deze plaats aan te nemen is voorbij.",
    )
    assert seats.lapse_offers() == 1
    assert text("lapsed")


def refused(guest: Client, session: Session, **changed: str) -> list[str]:
    before = (Enrolment.objects.count(), OutgoingMail.objects.count(), enrolments.counters(session))
    answer = book(guest, session, **changed)
    assert answer.status_code == 400
    assert (Enrolment.objects.count(), OutgoingMail.objects.count(), enrolments.counters(session)) == before
    return [str(error) for errors in answer.context["form"].errors.values() for error in errors]


def test_refusals_store_nothing(guest, session):
    assert refused(guest, session, email="nee") == ["Vul een e-mailadres in zoals naam@voorbeeld.nl."]
    book(guest, session)
    assert refused(guest, session, email=" GERDA@example.nl ") == ["U bent al ingeschreven."]
    Session.objects.filter(pk=session.pk).update(closes_at=timezone.now())
    assert refused(guest, session, email="h@example.nl") == ["De inschrijving is gesloten."]
    enrolments.begin_at(session, timezone.now() - timedelta(minutes=1))
    assert refused(guest, session, email="h@example.nl") == ["Deze bijeenkomst is al begonnen."]


def test_what_a_machine_filled_in_is_not_booked(guest, session, monkeypatch):
    monkeypatch.setattr(booking, "looks_automatic", lambda request: True)
    assert refused(guest, session)
    assert Enrolment.objects.count() == 0


def test_a_seat_is_not_given_back_once_it_began(guest, session):
    address = book(guest, session).url
    enrolments.begin_at(session, timezone.now() - timedelta(minutes=1))
    answer = guest.post(address, {"go": "cancel"})
    assert (answer.status_code, enrolments.line(session)) == (409, [(1, "seat")])


def test_only_a_public_session_and_only_the_own_booking(guest, session):
    closed = training.session(training.course(is_public=False), foundation=session.foundation)
    assert guest.get(f"/bijeenkomst/{closed.key}/").status_code == 404
    assert book(guest, closed).status_code == 404
    mentor = cases.member(session.foundation, "mentor")
    of_member = seats.take(session=closed, foundation=session.foundation, user=mentor)
    assert guest.get(f"/boeking/{of_member.token}/").status_code == 404
    assert guest.post(f"/boeking/{of_member.token}/", {"go": "cancel"}).status_code == 404
    token = book(guest, session).url.split("/")[2]
    forged = token[:-1] + ("A" if token[-1] != "A" else "B")
    assert guest.get(f"/boeking/{forged}/").status_code in (200, 404)
    assert guest.get(f"/boeking/{token[1:]}A/").status_code == 404
    assert enrolments.counters(closed) == (1, 0, 1)


def test_the_end_of_a_line_is_told(guest, session):
    for number in range(2):
        book(guest, session, email=f"g{number}@example.nl")
    enrolments.begin_at(session, timezone.now() - timedelta(days=2))
    OutgoingMail.objects.all().delete()
    assert (seats.end_lines(), seats.end_lines()) == (1, 0)
    assert (OutgoingMail.objects.get().kind, enrolments.counters(session)) == ("training/no_seat", (1, 0, 2))
