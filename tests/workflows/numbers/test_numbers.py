"""The numbers of a year: what they count, for whom, and that no more is told than may be."""

from __future__ import annotations

import re
from datetime import date, datetime

import pytest
from django.core.cache import cache
from django.test import Client

from mentorships.models import Mentor, Plan
from organisation.audit.models import AuditEntry
from organisation.calendar.workdays import AMSTERDAM
from organisation.foundations.models import Foundation
from organisation.people.models import Role
from organisation.people.services import tokens
from tests.factories import cases
from workflows.engine import registry
from workflows.engine.perform import open_case, perform
from workflows.models import Case
from workflows.policies import Actor
from workflows.selectors.numbers import figures

YEAR = 2025
PAGE = f"/admin/cijfers/?year={YEAR}"
NAME = "Geheimpje"


def at(month: int, day: int, hour: int = 10) -> datetime:
    return datetime(YEAR, month, day, hour, tzinfo=AMSTERDAM)


def ask(foundation: Foundation, sent: datetime, answered: datetime | None = None):
    """A question, and perhaps its answer by a coordinator of the foundation."""
    home = cases.answers(foundation)["municipality"]
    answers = {
        "question": "Hoe?",
        "first_name": "Ada",
        "last_name": NAME,
        "email": "ada@example.nl",
        "municipality": home,
    }
    case = open_case(
        registry.get("contact-question"), "submit", actor=Actor.applicant(), answers=answers, now=sent
    ).case
    if answered:
        staff = Actor.staff(cases.coordinator(foundation))
        perform(case.pk, "reply", actor=staff, data={"answer": "Zo."}, now=answered)
    return case


def numbers(foundation: Foundation | None) -> figures.Numbers:
    cache.clear()
    return figures.numbers(YEAR, foundation, list(Foundation.objects.order_by("name")))


@pytest.fixture(autouse=True)
def _no_mail(monkeypatch):
    monkeypatch.setattr("organisation.mail.services.nudge", lambda mail_id: True)


@pytest.fixture
def here(db):
    return cases.foundation("Stichting Hier")


@pytest.fixture
def there(db):
    return cases.foundation("Stichting Daar")


@pytest.fixture
def director(here):
    return cases.member(here, Role.DIRECTOR)


def client_of(user) -> Client:
    client = Client()
    client.force_login(user)
    return client


def test_a_promise_is_kept_on_its_last_day_and_broken_after_it(here):
    # Sent on Monday 3 March 2025: answered within five working days, so by Monday 10 March.
    for _time in range(6):
        ask(here, at(3, 3), at(3, 10, 17))
    for _time in range(5):
        ask(here, at(3, 3), at(3, 11, 9))
    found = numbers(here)
    march = found.months[2]
    assert (march.total, march.kept, march.late, march.percentage) == (11, 6, 5, 55)
    assert found.whole == figures.Kept("year", 11, 6, 5)
    assert [each.total for each in found.months] == [0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    question = next(stay for stay in found.stays if stay.kind == "contact-question")
    assert (question.first, question.median, question.third) == (7, 7, 8)


def test_a_promise_that_nobody_kept_yet_is_broken_on_its_last_day(here):
    for _time in range(5):
        ask(here, at(3, 28))
    # Five working days after Friday 28 March: Friday 4 April.
    assert [each.late for each in numbers(here).months] == [0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0]


def test_a_promise_that_waits_for_the_applicant_is_neither(here):
    staff = Actor.staff(cases.coordinator(here))
    for _time in range(5):
        case = ask(here, at(3, 3))
        perform(case.pk, "ask", actor=staff, data={"question": "Wie?"}, now=at(3, 4))
    assert numbers(here).whole.total == 0


def test_small_numbers_are_hidden_and_what_gives_them_away(here, there):
    for _time in range(6):
        ask(here, at(3, 3), at(3, 4))
    ask(here, at(3, 3), at(3, 20))
    ask(there, at(3, 3), at(3, 20))
    mine, others, together = (
        (each.total, each.kept, each.late)
        for each in (numbers(here).months[2], numbers(there).months[2], numbers(None).months[2])
    )
    # Seven here, of the eight together, would say that there is one there; and six kept in all, how many are late.
    assert (mine, others, together) == ((None, None, None), (None, 0, None), (8, None, None))


def in_register(foundation: Foundation, **told) -> None:
    Mentor.objects.create(
        user=cases.member(foundation, Role.MENTOR), foundation=foundation, since=date(YEAR, 1, 1), **told
    )


def test_who_came_and_went_and_why(here, there):
    for _time in range(6):
        gone = {"state": "left", "left_on": date(YEAR, 5, 2), "left_reason": "time"}
        in_register(here, available_since=date(YEAR, 2, 1), **gone)
        in_register(here, **gone)  # a candidate with whom they did not go on
        in_register(there, available_since=date(YEAR - 1, 2, 1), state="available")
    found = numbers(here)
    assert [(each.joined, each.left) for each in found.quarters] == [(6, 0), (0, 6), (0, 0), (0, 0)]
    assert found.flow == figures.Flow("year", 6, 6)
    assert {each.reason: each.left for each in found.reasons if each.left != 0} == {"time": 6}
    assert numbers(there).flow == figures.Flow("year", 0, 0)


def test_a_reason_of_few_is_hidden_and_another_with_it(here):
    for reason, many in (("time", 7), ("moved", 6), ("health", 1)):
        for _time in range(many):
            gone = {"state": "left", "left_on": date(YEAR, 5, 2), "left_reason": reason}
            in_register(here, available_since=date(YEAR - 3, 2, 1), **gone)
    told = {each.reason: each.left for each in numbers(here).reasons if each.left != 0}
    assert told == {"time": 7, "moved": None, "health": None}


def test_a_proposal_does_not_let_the_clock_go_on(here):
    """Asked before the promised day, then proposed: what waits for the applicant is neither kept nor broken."""
    staff = Actor.staff(cases.coordinator(here))
    process, answers = registry.get("volunteer-application"), cases.answers(here)
    for _time in range(5):
        case = open_case(process, "submit", actor=Actor.applicant(), answers=answers, now=at(3, 3)).case
        perform(case.pk, "ask", actor=staff, data={"question": "Wie?"}, now=at(3, 4))
        perform(case.pk, "reject", actor=staff, data={"reason": "other", "message": "Dag"}, now=at(3, 5))
        assert Case.objects.get(pk=case.pk).proposed == "reject"
    assert numbers(here).whole.total == 0


def test_a_foundation_is_held_against_its_own_plan_or_the_usual_one(here, there):
    Plan.objects.create(foundation=here, year=YEAR, trained=12, stopped=3)
    assert numbers(here).planned == (12, 3)
    assert numbers(there).planned == (70, 40)
    regional = Foundation.objects.filter(is_national=False).count()
    assert numbers(None).planned == (12 + 70 * (regional - 1), 3 + 40 * (regional - 1))


def test_a_director_sees_totals_of_the_own_foundation_and_no_names(here, there, director):
    for _time in range(5):
        case = ask(here, at(3, 3), at(3, 4))
        ask(there, at(3, 3), at(3, 4))
    client = client_of(director)
    page = client.get(PAGE).content.decode()
    assert "Stichting Hier, 2025" in page
    for secret in (NAME, case.reference, "Stichting Daar", "Alle stichtingen"):
        assert secret not in page
    assert client.get(f"{PAGE}&foundation={there.slug}").status_code == 404
    assert client.get(f"/admin/cijfers/plan/{there.slug}/?year={YEAR}").status_code == 404
    assert client.get(f"/admin/dossiers/{case.reference}/").status_code == 302
    assert client.get("/admin/dossiers/").status_code == 302


@pytest.mark.parametrize("role", [Role.TRAINER, Role.EDITOR])
def test_nobody_else_sees_numbers(here, role):
    ask(here, at(3, 3))
    somebody = cases.member(here, role)
    assert client_of(somebody).get(PAGE).status_code == 302
    bearer = tokens.create(user=somebody, name="cijfers")
    assert Client().get("/api/v1/numbers", headers={"Authorization": f"Bearer {bearer}"}).status_code == 403


def test_the_national_office_sees_all_together(here):
    ask(here, at(3, 3))
    national = cases.member(Foundation.objects.get(is_national=True), Role.DIRECTOR)
    page = client_of(national).get(PAGE).content.decode()
    assert "Alle stichtingen samen, 2025" in page
    assert client_of(national).get(f"{PAGE}&foundation={here.slug}").status_code == 404


@pytest.mark.parametrize("year", ["1999", "2124", "x", "20255"])
def test_a_year_without_numbers_does_not_exist(here, director, year):
    assert client_of(director).get(f"/admin/cijfers/?year={year}").status_code == 404


def test_every_picture_has_its_table_and_says_so(here, director):
    ask(here, at(3, 3))
    page = client_of(director).get(PAGE).content.decode()
    assert page.count('<svg class="numbers-picture"') == page.count("numbers-table") == 6
    assert page.count("De tabel ernaast zegt hetzelfde") == 6
    shown = set(re.findall(r">([A-Z]{2}) · ", page))
    told = {each.prefix: f"{each.prefix}: {each.title}" for each in registry.all_processes()}
    assert {prefix for prefix in shown if told[prefix] in page} == shown == set(told)


def test_the_plan_is_changed_and_that_is_recorded(here, director):
    ask(here, at(3, 3))
    client = client_of(director)
    answer = client.post(f"/admin/cijfers/plan/{here.slug}/?year={YEAR}", {"trained": "55", "stopped": "20"})
    assert answer.url == f"/admin/cijfers/?foundation={here.slug}&year={YEAR}#flow"
    assert list(Plan.objects.values_list("foundation", "year", "trained", "stopped")) == [
        (here.pk, YEAR, 55, 20)
    ]
    entry = AuditEntry.objects.get(action="plan.changed")
    assert (entry.actor, entry.foundation, entry.subject) == (director, here, "2025")


@pytest.mark.parametrize(
    "given", [{"trained": "-1", "stopped": "2"}, {"trained": "veel", "stopped": "2"}, {"trained": "1"}]
)
def test_a_plan_that_is_no_number_is_not_kept(here, director, given):
    ask(here, at(3, 3))
    answer = client_of(director).post(f"/admin/cijfers/plan/{here.slug}/?year={YEAR}", given)
    assert answer.status_code == 200
    assert not Plan.objects.exists()


@pytest.mark.parametrize("many", [1, 3])
def test_the_same_number_of_queries_for_one_case_and_for_three(here, many, django_assert_num_queries):
    for _time in range(many):
        ask(here, at(3, 3), at(3, 4))
    cache.clear()
    foundations = list(Foundation.objects.order_by("name"))
    with django_assert_num_queries(6):
        figures.numbers(YEAR, here, foundations)
    with django_assert_num_queries(3):
        figures.numbers(YEAR, here, foundations)


def test_the_same_as_json(here, director):
    for _time in range(6):
        ask(here, at(3, 3), at(3, 4))
    bearer = tokens.create(user=director, name="cijfers")
    told = Client().get(f"/api/v1/numbers?year={YEAR}", headers={"Authorization": f"Bearer {bearer}"})
    assert told.status_code == 200
    body = told.json()
    assert body["foundation"] == here.slug
    assert body["months"][2] == {"key": "2025-03", "total": 6, "kept": 6, "late": 0, "percentage": 100}
    assert body["planned"] == {"joined": 70, "left": 40}
    assert Client().get("/api/v1/numbers").status_code == 401


def test_the_json_of_another_foundation_or_year_is_not_there(here, there, director):
    ask(here, at(3, 3))
    headers = {"Authorization": f"Bearer {tokens.create(user=director, name='cijfers')}"}
    assert Client().get(f"/api/v1/numbers?foundation={there.slug}", headers=headers).status_code == 404
    assert Client().get("/api/v1/numbers?year=1999", headers=headers).status_code == 404
    assert Client().get("/api/v1/numbers?jaar=2025", headers=headers).status_code == 400


def test_counted_once_an_hour(here):
    ask(here, at(3, 3), at(3, 4))
    before = numbers(here)
    ask(here, at(3, 3), at(3, 4))
    again = figures.numbers(YEAR, here, list(Foundation.objects.order_by("name")))
    assert again.as_of == before.as_of
    assert figures.years(date(2026, 1, 1)) == [2026, 2025]
