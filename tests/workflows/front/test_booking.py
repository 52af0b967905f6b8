"""A guest books a public session without an account and without a cookie, and changes their mind by the link in the mail."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
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


def booked(guest: Client, session: Session, **changed: str) -> str:
    """Book, and give the address that only the mail tells."""
    assert book(guest, session, **changed).url == f"/bijeenkomst/{session.key}/verstuurd/"
    return f"/boeking/{Enrolment.objects.latest('pk').token}/"


def text(kind: str) -> str:
    return OutgoingMail.objects.get(kind=f"training/{kind}").text


def test_book_and_cancel(guest, session):
    assert guest.get(f"/bijeenkomst/{session.key}/").status_code == 200
    answer = book(guest, session)
    booking = Enrolment.objects.get()
    address = f"/boeking/{booking.token}/"
    assert (answer.status_code, answer.url) == (303, f"/bijeenkomst/{session.key}/verstuurd/")
    assert guest.get(answer.url).status_code == 200
    assert (booking.state, booking.name, booking.email, booking.user) == (
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
    first = booked(guest, session)
    second = booked(guest, session, email="hans@example.nl")
    third = booked(guest, session, email="ine@example.nl")
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
    addresses = [booked(guest, session, email=f"g{number}@example.nl") for number in range(3)]
    guest.post(addresses[0], {"go": "cancel"})
    OutgoingMail.objects.all().delete()
    guest.post(addresses[1], {"go": "decline"})
    assert enrolments.line(session) == [(1, "cancelled"), (2, "cancelled"), (3, "offered")]
    assert OutgoingMail.objects.get().kind == "training/offered", (
        "who said no is not told that they were late"
    )


def test_an_offer_that_is_over(guest, session):
    addresses = [booked(guest, session, email=f"g{number}@example.nl") for number in range(2)]
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
    Session.objects.filter(pk=session.pk).update(closes_at=timezone.now())
    assert refused(guest, session, email="h@example.nl") == ["De inschrijving is gesloten."]
    enrolments.begin_at(session, timezone.now() - timedelta(minutes=1))
    assert refused(guest, session, email="h@example.nl") == ["Deze bijeenkomst is al begonnen."]


def test_a_stranger_cannot_tell_whether_an_address_is_booked(
    guest, session, django_capture_on_commit_callbacks
):
    """The same answer for as much work. Only the mail, to the owner of the address, says that they come already."""
    Session.objects.filter(pk=session.pk).update(capacity=3)
    book(guest, session, email="else@example.nl")
    answers, queries = [], []
    for email, name in (("gerda@example.nl", "Gerda Gast"), (" GERDA@example.nl ", "Een vreemde")):
        OutgoingMail.objects.all().delete()
        with CaptureQueriesContext(connection) as asked, django_capture_on_commit_callbacks(execute=True):
            answer = book(guest, session, email=email, name=name)
        answers.append((answer.status_code, answer.url, answer.content, sorted(answer.headers)))
        queries.append(len(asked))
    assert answers[0] == answers[1]
    assert queries == [11, 11]
    mail, booking = OutgoingMail.objects.get(), Enrolment.objects.latest("pk")
    assert (mail.kind, mail.recipient, mail.subject) == (
        *("training/booked_before", "gerda@example.nl"),
        f"U had al een plaats: {session.course.title}",
    )
    assert f"/boeking/{booking.token}/" in mail.text
    assert "vreemde" not in mail.text
    assert (booking.name, enrolments.line(session)) == ("Gerda Gast", [(1, "seat"), (2, "seat")])
    assert enrolments.counters(session) == enrolments.counted(session) == (2, 0, 2)


@pytest.mark.parametrize(
    ("state", "told"),
    [("waiting", "U stond al op de wachtlijst"), ("offered", "Er is een plaats voor u vrij")],
)
def test_who_stands_in_line_is_told_where(guest, session, state, told):
    first, second = (booked(guest, session, email=f"g{number}@example.nl") for number in range(2))
    if state == "offered":
        guest.post(first, {"go": "cancel"})
    assert booked(guest, session, email="g1@example.nl") == second
    mail = OutgoingMail.objects.get(kind="training/booked_before")
    assert mail.subject == f"{told}: {session.course.title}"
    assert second in mail.text


def test_what_a_machine_filled_in_is_not_booked(guest, session, monkeypatch):
    monkeypatch.setattr(booking, "looks_automatic", lambda request: True)
    assert refused(guest, session)
    assert Enrolment.objects.count() == 0


def test_a_seat_is_not_given_back_once_it_began(guest, session):
    address = booked(guest, session)
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
    token = booked(guest, session).split("/")[2]
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
