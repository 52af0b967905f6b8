"""A case whose owner left is nobody's again: it comes back to the day's work of who is still there."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.urls import reverse

from organisation.calendar import workdays
from organisation.people.models import Membership, Role, User
from organisation.people.services import memberships
from tests.factories.cases import application, coordinator, person
from workflows.engine import registry
from workflows.engine.letters import letter_values
from workflows.engine.perform import perform
from workflows.models import Case
from workflows.policies import Actor
from workflows.selectors.day import counts_today


def day(offset: int) -> date:
    return workdays.today() + timedelta(days=offset)


@pytest.fixture
def colleague(here):
    """Hanneke, who has a late case, and one for next month."""
    someone = coordinator(here.foundation, "hanneke")
    someone.memberships.update(since=day(-9))
    for name, days in (("Late", -3), ("Later", 30)):
        case = application(
            here.foundation,
            first_name=name,
            email=f"{name}@example.nl",
            due_on=day(days),
        )
        perform(case.pk, "assign", actor=Actor.staff(someone), data={"owner": str(someone.pk)})
    perform(
        here.case.pk,
        "assign",
        actor=Actor.staff(here.coordinator),
        data={"owner": str(here.coordinator.pk)},
    )
    return someone


def ends(someone: User, there) -> None:
    someone.memberships.update(until=day(0))


def is_not_active(someone: User, there) -> None:
    User.objects.filter(pk=someone.pk).update(is_active=False)


def goes_elsewhere(someone: User, there) -> None:
    ends(someone, there)
    memberships.grant(user=someone, foundation=there.foundation, role=Role.COORDINATOR)


def is_director_now(someone: User, there) -> None:
    someone.memberships.update(role=Role.DIRECTOR)


def was_never_meant(someone: User, there) -> None:
    Membership.objects.filter(user=someone).delete()


WAYS = [ends, is_not_active, goes_elsewhere, is_director_now, was_never_meant]


def counts(desk) -> dict[str, int]:
    return {each["pile"].key: each["pile"].count for each in desk.get(reverse("desk:index")).context["piles"]}


def listed(desk, query: str) -> dict[str, str]:
    """Who stands in a list, and whose each is."""
    page = desk.get(f"{reverse('desk:list')}?{query}")
    assert page.context["count"] == len(page.context["lines"])
    return {line.person.split()[0]: line.owner for line in page.context["lines"]}


def test_what_a_colleague_has_is_theirs_until_the_last_day(desk, here, there, colleague):
    colleague.memberships.update(until=day(1))
    assert (counts(desk)["late"], counts(desk)["nobody"]) == (0, 0)
    assert counts_today(here.coordinator, today=day(0)) == (0, 0)
    assert listed(desk, "owner=nobody") == {}
    assert listed(desk, "owner=mine") == {"Noor": "U"}
    assert listed(desk, "late=1") == {"Late": colleague.full_name}


@pytest.mark.parametrize("leave", WAYS)
def test_it_is_nobodys_once_they_left(desk, here, there, colleague, leave):
    leave(colleague, there)
    assert (counts(desk)["late"], counts(desk)["nobody"]) == (1, 2)
    assert counts_today(here.coordinator, today=day(0)) == (1, 0)
    assert listed(desk, "owner=nobody") == {"Late": "", "Later": ""}
    assert listed(desk, "owner=mine") == {"Late": "", "Noor": "U", "Later": ""}
    assert listed(desk, "owner=mine&q=later") == {"Later": ""}
    assert "Nog niemand" in desk.get(reverse("desk:list") + "?late=1").content.decode()


@pytest.mark.parametrize("leave", WAYS)
def test_whoever_sees_every_foundation_sees_the_same(client, here, there, colleague, leave):
    perform(
        there.case.pk,
        "assign",
        actor=Actor.staff(there.coordinator),
        data={"owner": str(there.coordinator.pk)},
    )
    leave(colleague, there)
    client.force_login(person("beheer", is_superuser=True))
    assert listed(client, "owner=nobody") == {"Late": "", "Later": ""}
    assert set(listed(client, "").values()) == {
        "",
        here.coordinator.full_name,
        there.coordinator.full_name,
    }


def test_the_page_of_the_case_offers_to_take_it(desk, here, there, colleague):
    reference = desk.get(reverse("desk:list") + "?late=1").context["lines"][0].reference
    url = reverse("desk:case", args=[reference])
    assert desk.get(url).context["owner"].name == colleague.full_name
    ends(colleague, there)
    owner = desk.get(url).context["owner"]
    assert (owner.name, owner.mine, owner.may_take) == ("", False, True)


def test_a_foundation_without_anybody_leaves_all_to_who_sees_everything(client, here, colleague):
    Membership.objects.all().delete()
    client.force_login(person("beheer", is_superuser=True))
    assert listed(client, "owner=nobody") == {"Late": "", "Noor": "", "Later": ""}


def test_a_closed_case_keeps_the_name_of_who_had_it(desk, here, there, colleague):
    case = application(here.foundation, state="withdrawn", first_name="Done", email="done@example.nl")
    Case.objects.filter(pk=case.pk).update(owner=colleague)
    assert listed(desk, "step=closed") == {"Done": "Hanneke Jansen"}
    ends(colleague, there)
    assert listed(desk, "step=closed") == {"Done": "Hanneke Jansen (niet meer werkzaam)"}
    page = desk.get(reverse("desk:case", args=[case.reference]))
    assert page.context["owner"].name == "Hanneke Jansen (niet meer werkzaam)"


@pytest.mark.parametrize("leave", WAYS)
def test_the_applicant_is_not_sent_to_who_left(client, here, there, colleague, leave):
    case = Case.objects.select_related("foundation").filter(owner=colleague).first()
    process, page = registry.get(case.kind), f"/status/{case.status_token}/"
    assert letter_values(process, case)["coordinator"] == colleague.full_name
    assert colleague.full_name in client.get(page).content.decode()
    assert client.get(f"/api/v1{page[:-1]}").json()["contact"]["person"] == colleague.full_name
    leave(colleague, there)
    case = Case.objects.select_related("foundation").get(pk=case.pk)
    assert letter_values(process, case)["coordinator"] == "de coördinatoren van Stichting Hier"
    shown = client.get(page).content.decode()
    assert (colleague.full_name in shown, "Stichting Hier" in shown) == (False, True)
    contact = client.get(f"/api/v1{page[:-1]}").json()["contact"]
    assert (contact["person"], contact["name"]) == ("", "Stichting Hier")
