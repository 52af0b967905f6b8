"""Letters and steps: each foundation sets its own. The page of a letter is in `test_letters`."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import NoReverseMatch, reverse

from organisation.people.models import Role
from tests.factories.cases import member, person
from workflows.desk.settings_lists import Row
from workflows.engine import registry
from workflows.engine.checks import letter_keys
from workflows.models import Letter, StepSetting

KIND = "volunteer-application"


def letter(foundation=None, key: str = "received", subject: str = "Ontvangen") -> Letter:
    return Letter.objects.create(
        kind=KIND,
        key=key,
        foundation=foundation,
        subject=subject,
        body="Dag {aanhef}",
    )


@pytest.fixture
def rows(here, there):
    """(own, another's, everyone's) letter and the first two as step settings."""
    places = (here.foundation, there.foundation)
    steps = [
        StepSetting.objects.create(foundation=place, kind=KIND, state="interview", days=9) for place in places
    ]
    return {"letters": [letter(here.foundation), letter(there.foundation), letter()], "steps": steps}


def rows_in(page) -> list[Row]:
    return [row for _title, rows in page.context["groups"] for row in rows]


def adapted_in(page) -> set[str]:
    """Where each adapted row that can be changed back is changed."""
    return {row.adapt_url for row in rows_in(page) if row.reset_url}


def address(name: str, row) -> str:
    """Where a row is changed."""
    if name == "steps":
        return reverse("steps:edit", args=[row.pk])
    return reverse(
        "letters:edit", args=[KIND, row.key, row.foundation.slug if row.foundation else "iedereen"]
    )


@pytest.mark.parametrize("name", ["letters", "steps"])
def test_a_coordinator_lists_and_opens_exactly_ones_own(desk, rows, name):
    own, *others = rows[name]
    assert adapted_in(desk.get(reverse(f"{name}:index"))) == {address(name, own)}
    assert desk.get(address(name, own)).status_code == 200
    for row in others:
        assert desk.get(address(name, row)).status_code == 404
        assert desk.post(address(name, row), {"subject": "x", "standard": "1"}).status_code == 404
        if name == "steps":
            assert desk.post(reverse("steps:delete", args=[row.pk])).status_code == 404
    assert list(type(own).objects.order_by("pk")) == rows[name]
    assert not Letter.objects.filter(in_use=False).exists()


@pytest.mark.parametrize("name", ["letters", "steps"])
def test_a_superuser_lists_all(client, rows, name):
    client.force_login(person("beheer", is_superuser=True))
    urls = {address(name, row) for row in rows[name]}
    assert adapted_in(client.get(reverse(f"{name}:index"))) == urls


def test_every_letter_and_step_is_listed_with_what_holds_by_default(desk, here):
    processes = registry.all_processes()
    letters, steps = (rows_in(desk.get(reverse(f"{name}:index"))) for name in ("letters", "steps"))
    assert [row.adapt_url for row in letters] == [
        reverse("letters:edit", args=[process.kind, key, here.foundation.slug])
        for process in processes
        for key in letter_keys(process)
    ]
    assert [row.adapt_url.partition("which=")[2] for row in steps] == [
        f"{process.kind}/{key}" for process in processes for key in process.open_states
    ]
    assert {(row.whose, row.reset_url) for row in [*letters, *steps]} == {("", "")}
    said = {row.name: [text for _head, text in row.cells] for row in steps}
    assert (said["Nieuw"], said["Kennismaking"]) == (["Altijd", "5"], ["Ja", "15"])


def row_of(desk, part: str) -> Row:
    """The only row of one step of the process."""
    rows = dict(desk.get(reverse("steps:index")).context["groups"])[str(registry.get(KIND).title)]
    return dict(zip(registry.get(KIND).open_states, rows, strict=True))[part]


def test_a_step_is_adapted_from_the_standard_and_goes_back_to_it(desk, here):
    usual = row_of(desk, "interview")
    assert desk.get(usual.adapt_url).context["form"].initial == {
        "which": f"{KIND}/interview",
        "enabled": True,
        "days": 15,
    }
    data = {"which": f"{KIND}/interview", "foundation": here.foundation.pk, "days": "9"}
    assert desk.post(reverse("steps:add"), data).status_code == 302
    adapted = row_of(desk, "interview")
    assert [text for _head, text in adapted.cells] == ["Nee", "9"]
    desk.post(adapted.reset_url)
    assert row_of(desk, "interview") == usual


@pytest.mark.parametrize(
    "which", ["", "nonsense", f"{KIND}/nonsense", "nonsense/received", f"{KIND}/draft/x"]
)
def test_an_address_that_names_nothing_begins_empty(desk, which):
    page = desk.get(reverse("steps:add"), {"which": which})
    assert (page.status_code, page.context["form"].initial) == (200, {})


@pytest.mark.parametrize("name", ["letters", "steps"])
def test_what_was_adapted_costs_no_query_a_row(desk, here, rows, name, django_assert_num_queries):
    url = reverse(f"{name}:index")
    desk.get(url)
    with CaptureQueriesContext(connection) as one:
        desk.get(url)
    StepSetting.objects.create(foundation=here.foundation, kind=KIND, state="decision", days=3)
    letter(here.foundation, "interview")
    with django_assert_num_queries(len(one)):
        desk.get(url)


@pytest.mark.parametrize("name", ["letters", "steps"])
def test_other_roles_change_nothing(client, here, rows, name):
    client.force_login(member(here.foundation, Role.EDITOR))
    own = rows[name][0]
    for url in (reverse(f"{name}:index"), address(name, own)):
        assert client.get(url).status_code in (302, 404)
    assert client.post(address(name, own), {"standard": "1", "seen": own.pk}).status_code in (302, 404)
    before = own
    own.refresh_from_db()
    assert own == before
    assert not Letter.objects.filter(in_use=False).exists()


@pytest.mark.parametrize("name", ["letters", "steps"])
@pytest.mark.parametrize("view", ["history", "usage", "copy", "inspect"])
def test_the_stock_views_are_absent(name, view):
    with pytest.raises(NoReverseMatch):
        reverse(f"{name}:{view}", args=[1])


def test_a_step_is_switched_off_and_only_an_optional_one(desk, here):
    data = {"which": f"{KIND}/interview", "foundation": here.foundation.pk, "days": ""}
    assert desk.post(reverse("steps:add"), data).status_code == 302
    assert StepSetting.objects.values_list("state", "enabled", "days").get() == ("interview", False, None)
    first = desk.post(reverse("steps:add"), data | {"which": f"{KIND}/submitted"})
    assert set(first.context["form"].errors) == {"enabled"}
    too_long = desk.post(reverse("steps:add"), data | {"which": f"{KIND}/decision", "days": "400"})
    assert set(too_long.context["form"].errors) == {"days"}


def test_what_a_row_is_about_does_not_change_afterwards(desk, here, there, rows):
    own = rows["steps"][0]
    data = {"which": f"{KIND}/screening", "foundation": there.foundation.pk, "enabled": "on", "days": "12"}
    assert desk.post(reverse("steps:edit", args=[own.pk]), data).status_code == 302
    own.refresh_from_db()
    assert (own.state, own.foundation, own.days) == ("interview", here.foundation, 12)
