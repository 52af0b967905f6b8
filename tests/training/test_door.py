"""The list at the door: as dear for hundreds of people as for three, and shared by two telephones."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from organisation.people.models import Role, User
from tests.factories import cases, enrolments, training
from training.models import Attendance, Certificate, Completion, Enrolment, Session
from training.services import attendance, seats

pytestmark = pytest.mark.django_db


@pytest.fixture
def session(home, foundation) -> Session:
    course = training.course(entry="at_once", needs_attendance=True, gives_certificate=True)
    made = training.session(course, foundation=foundation, capacity=5000)
    enrolments.begin_at(made, timezone.now() - timedelta(hours=1))
    return made


@pytest.fixture
def tom(foundation) -> User:
    return cases.member(foundation, Role.TRAINER, "tom")


@pytest.fixture
def tess(foundation) -> User:
    return cases.member(foundation, Role.TRAINER, "tess")


class Phone:
    """A telephone with the list as it was when it was last looked at, and what is sent of it."""

    def __init__(self, user: User, session: Session, query: str = "") -> None:
        self.client = Client()
        self.client.force_login(user)
        self.address = f"/mijn/bijeenkomsten/{session.pk}/{query}"
        self.look()

    def look(self) -> list[str]:
        """The names on it."""
        self.page = self.client.get(self.address)
        self.rows = self.page.context["roster"].rows
        return [row.name for row in self.rows]

    def keep(self, go: str = "note", **chosen: str) -> list[str]:
        """Choose (by first name) and keep: what the browser sends, and what is said then."""
        sent = {"go": go}
        for row in self.rows:
            sent[f"was-{row.enrolment_id}"] = row.presence
            presence = chosen.get(row.name.split()[0].lower(), row.presence)
            if presence:
                sent[f"p-{row.enrolment_id}"] = presence
            if row.presence == "late":
                sent[f"min-{row.enrolment_id}"] = sent[f"m-{row.enrolment_id}"] = str(row.minutes)
        answer = self.client.post(self.address, sent, follow=True)
        return [str(message) for message in answer.context["messages"]]


def noted() -> dict[str, tuple[str, str]]:
    """What stands on the list: of whom, and by whom."""
    rows = Attendance.objects.select_related("enrolment__user", "noted_by")
    return {row.enrolment.user.first_name: (row.presence, row.noted_by.first_name) for row in rows}


@pytest.fixture
def two(session, foundation) -> None:
    for name in ("anna", "bo"):
        user = cases.member(foundation, Role.MENTOR, name)
        row = enrolments.many(session, 1, "seat")[0]
        Enrolment.objects.filter(pk=row.pk).update(user=user)


def test_two_phones_at_one_door_write_only_what_each_changed(session, tom, tess, two):
    one, other = Phone(tom, session), Phone(tess, session)
    assert one.keep(anna="present") == ["Bewaard."]
    assert other.keep(bo="absent") == ["Bewaard."]
    assert noted() == {"Anna": ("present", "Tom"), "Bo": ("absent", "Tess")}
    assert one.keep() == ["Bewaard."]
    assert noted() == {"Anna": ("present", "Tom"), "Bo": ("absent", "Tess")}


def test_the_second_one_hears_what_the_first_one_wrote(session, tom, tess, two):
    one, other = Phone(tom, session), Phone(tess, session)
    one.keep(anna="present")
    at = timezone.localtime(Attendance.objects.get().noted_at)
    assert other.keep(anna="absent", bo="late") == [
        f"Anna Jansen stond al op “aanwezig” (door Tom Jansen om {at:%H.%M}). U koos “afwezig”. Klopt dat? Kies het"
        " dan opnieuw."
    ]
    assert noted() == {"Anna": ("present", "Tom"), "Bo": ("late", "Tess")}
    other.look()
    assert other.keep(anna="absent") == ["Bewaard."]
    assert noted() == {"Anna": ("absent", "Tess"), "Bo": ("late", "Tess")}


def test_two_who_choose_the_same_agree(session, tom, tess, two):
    one, other = Phone(tom, session), Phone(tess, session)
    one.keep(anna="late")
    assert other.keep(anna="late") == ["Bewaard."]
    assert noted() == {"Anna": ("late", "Tom")}


def test_a_list_is_not_closed_over_what_somebody_else_wrote(session, tom, tess, two):
    one, other = Phone(tom, session), Phone(tess, session)
    one.keep(anna="present")
    assert other.keep("close", anna="absent")[1:] == [
        "De lijst is nog niet afgesloten. Kijk eerst naar wat hierboven staat."
    ]
    assert set(Enrolment.objects.values_list("state", flat=True)) == {"seat"}


def test_who_attended_by_a_closed_list_is_not_made_absent_by_a_telephone_that_was_behind(
    session, tom, tess, two
):
    attendance.note(
        part=session.parts.get(),
        presences=dict.fromkeys(Enrolment.objects.values_list("pk", flat=True), ("present", None)),
        by=tom,
    )
    other = Phone(tess, session)
    attendance.close(session=session)
    assert other.keep(anna="absent") == [
        "Op de lijst staat dat Anna Jansen er was, en de lijst is afgesloten. Verbeter het hieronder, met de reden."
    ]
    assert noted() == {"Anna": ("present", "Tom"), "Bo": ("present", "Tom")}
    assert Completion.objects.count() == 2


def test_a_long_list_is_read_by_the_page_and_found_by_name(session, tom, monkeypatch):
    monkeypatch.setattr("training.selectors.door.PEOPLE_A_PAGE", 3)
    enrolments.many(session, 6, "seat")
    a_guest(session)
    phone = Phone(tom, session)
    pages = {}
    for query in (
        "?pagina=1",
        "?pagina=2",
        "?pagina=3",
        "?pagina=99",
        "?q=gast+GERDA",
        "?q=mo+n00004",
        "?q=niemand",
    ):
        phone.address = f"/mijn/bijeenkomsten/{session.pk}/{query}"
        pages[query] = phone.look()
    assert pages == {
        "?pagina=1": ["Gerda Gast", "Mo N0", "Mo N1"],
        "?pagina=2": ["Mo N2", "Mo N3", "Mo N4"],
        "?pagina=3": ["Mo N5"],
        "?pagina=99": ["Mo N5"],
        "?q=gast+GERDA": ["Gerda Gast"],
        "?q=mo+n00004": ["Mo N4"],
        "?q=niemand": [],
    }
    phone = Phone(tom, session, "?pagina=2")
    third = phone.rows[2].enrolment_id
    answer = phone.client.post(phone.address, {"go": "note", f"p-{third}": "present"})
    assert answer.url.endswith("&pagina=2")
    assert list(Attendance.objects.values_list("enrolment", flat=True)) == [third]


def a_guest(session: Session) -> None:
    """A guest, whose name is sealed."""
    row = enrolments.many(session, 1, "seat")[0]
    Enrolment.objects.filter(pk=row.pk).update(user=None, guest_name="Gerda Gast", guest_index="gast")


@pytest.mark.parametrize("count", [3, 300])
def test_the_door_costs_the_same_however_many_come(client, session, tom, count):
    rows = enrolments.many(session, count, "seat")
    part = session.parts.get()
    presences = {row.pk: ("present", None) for row in rows[:-1]}
    client.force_login(tom)
    address = f"/mijn/bijeenkomsten/{session.pk}/"
    client.get(address)
    asked = {}
    for name, act in {
        "page": lambda: client.get(address),
        "note": lambda: attendance.note(part=part, presences=presences, shown={}, by=tom),
        "tick": lambda: client.post(address, {f"p-{rows[-1].pk}": "late"}),
        "close": lambda: attendance.close(session=session),
    }.items():
        with CaptureQueriesContext(connection) as queries:
            act()
        asked[name] = len(queries)
    assert asked == QUERIES
    assert (Completion.objects.count(), Certificate.objects.count()) == (count, count)
    assert set(Enrolment.objects.values_list("state", flat=True)) == {"completed"}


QUERIES = {"page": 14, "note": 6, "tick": 12, "close": 18}


def test_forged_marks_are_passed_over(client, session, tom, two):
    elsewhere = training.session(session.course, foundation=session.foundation)
    other = seats.take(session=elsewhere, foundation=None, guest=("Gerda Gast", "gast@example.nl"))
    client.force_login(tom)
    mine = Enrolment.objects.filter(session=session).first()
    for sent in (
        {f"p-{other.pk}": "present"},
        {f"p-{mine.pk}": ""},
        {f"p-{mine.pk}": "completed"},
        {"p-x": "present", "p-": "present", f"p-{9**17}": "present"},
        {f"was-{mine.pk}": "x" * 99, f"min-{mine.pk}": "-1"},
    ):
        assert client.post(f"/mijn/bijeenkomsten/{session.pk}/", sent).status_code == 302
    assert Attendance.objects.count() == 0
