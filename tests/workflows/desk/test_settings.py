"""Letters and steps: each foundation sets its own."""

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
from workflows.engine.letters import words_for
from workflows.models import Letter, StepSetting

KIND = "volunteer-application"


def letter(foundation=None, key: str = "received", subject: str = "Ontvangen") -> Letter:
    return Letter.objects.create(
        kind=KIND, key=key, foundation=foundation, subject=subject, body="Dag {aanhef}"
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


@pytest.mark.parametrize("name", ["letters", "steps"])
def test_a_coordinator_lists_and_opens_exactly_ones_own(desk, rows, name):
    own, *others = rows[name]
    assert adapted_in(desk.get(reverse(f"{name}:index"))) == {reverse(f"{name}:edit", args=[own.pk])}
    assert desk.get(reverse(f"{name}:edit", args=[own.pk])).status_code == 200
    for row in others:
        for verb in ("edit", "delete"):
            assert desk.get(reverse(f"{name}:{verb}", args=[row.pk])).status_code == 404
            assert desk.post(reverse(f"{name}:{verb}", args=[row.pk]), {"subject": "x"}).status_code == 404
    assert type(own).objects.count() == len(rows[name])


@pytest.mark.parametrize("name", ["letters", "steps"])
def test_a_superuser_lists_all(client, rows, name):
    client.force_login(person("beheer", is_superuser=True))
    urls = {reverse(f"{name}:edit", args=[row.pk]) for row in rows[name]}
    assert adapted_in(client.get(reverse(f"{name}:index"))) == urls


def test_every_letter_and_step_is_listed_with_what_holds_by_default(desk):
    processes = registry.all_processes()
    letters, steps = (rows_in(desk.get(reverse(f"{name}:index"))) for name in ("letters", "steps"))
    assert [row.adapt_url.partition("which=")[2] for row in letters] == [
        f"{process.kind}/{key}" for process in processes for key in letter_keys(process)
    ]
    assert [row.adapt_url.partition("which=")[2] for row in steps] == [
        f"{process.kind}/{key}" for process in processes for key in process.open_states
    ]
    assert {(row.whose, row.reset_url) for row in [*letters, *steps]} == {("", "")}
    said = {row.name: [text for _head, text in row.cells] for row in steps}
    assert (said["Nieuw"], said["Kennismaking"]) == (["Altijd", "5"], ["Ja", "15"])


def row_of(desk, name: str, part: str) -> Row:
    """The only row of one part of the process."""
    rows = dict(desk.get(reverse(f"{name}:index")).context["groups"])[str(registry.get(KIND).title)]
    keys = letter_keys(registry.get(KIND)) if name == "letters" else registry.get(KIND).open_states
    return dict(zip(keys, rows, strict=True))[part]


def test_words_are_adapted_from_the_standard_and_go_back_to_it(desk, here):
    usual = row_of(desk, "letters", "received")
    form = desk.get(usual.adapt_url).context["form"]
    words = words_for(registry.get(KIND), "received", None)
    assert form.initial == {"which": f"{KIND}/received", "subject": words.subject, "body": words.body}
    data = form.initial | {"foundation": here.foundation.pk, "subject": "Wij lezen het"}
    assert desk.post(reverse("letters:add"), data).status_code == 302
    adapted = row_of(desk, "letters", "received")
    assert (adapted.whose, adapted.cells) == (here.foundation.name, [("Onderwerp", "Wij lezen het")])
    assert desk.get(adapted.adapt_url).context["form"].initial["subject"] == "Wij lezen het"
    done = desk.post(adapted.reset_url, follow=True)
    assert [str(said).strip() for said in done.context["messages"]] == ["De standaard geldt weer."]
    assert row_of(desk, "letters", "received") == usual


def test_a_step_is_adapted_from_the_standard_and_goes_back_to_it(desk, here):
    usual = row_of(desk, "steps", "interview")
    assert desk.get(usual.adapt_url).context["form"].initial == {
        "which": f"{KIND}/interview",
        "enabled": True,
        "days": 15,
    }
    data = {"which": f"{KIND}/interview", "foundation": here.foundation.pk, "days": "9"}
    assert desk.post(reverse("steps:add"), data).status_code == 302
    adapted = row_of(desk, "steps", "interview")
    assert [text for _head, text in adapted.cells] == ["Nee", "9"]
    desk.post(adapted.reset_url)
    assert row_of(desk, "steps", "interview") == usual


def test_words_for_everyone_are_what_holds_and_not_ones_own_to_undo(desk, here):
    letter(subject="Van het landelijk bureau")
    row = row_of(desk, "letters", "received")
    assert (row.cells[0][1], row.whose, row.reset_url) == ("Van het landelijk bureau", "Alle stichtingen", "")
    assert desk.get(row.adapt_url).context["form"].initial["subject"] == "Van het landelijk bureau"


@pytest.mark.parametrize(
    "which", ["", "nonsense", f"{KIND}/nonsense", "nonsense/received", f"{KIND}/draft/x"]
)
@pytest.mark.parametrize("name", ["letters", "steps"])
def test_an_address_that_names_nothing_begins_empty(desk, name, which):
    page = desk.get(reverse(f"{name}:add"), {"which": which})
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
    for url in (reverse(f"{name}:index"), reverse(f"{name}:add"), reverse(f"{name}:edit", args=[own.pk])):
        assert client.get(url).status_code in (302, 404)
    assert client.post(reverse(f"{name}:delete", args=[own.pk])).status_code in (302, 404)
    assert type(own).objects.filter(pk=own.pk).exists()


@pytest.mark.parametrize("name", ["letters", "steps"])
@pytest.mark.parametrize("view", ["history", "usage", "copy", "inspect"])
def test_the_stock_views_are_absent(name, view):
    with pytest.raises(NoReverseMatch):
        reverse(f"{name}:{view}", args=[1])


def test_own_words_are_added_for_a_letter_of_a_process(desk, here):
    data = {
        "which": f"{KIND}/received",
        "foundation": here.foundation.pk,
        "subject": "Wij hebben uw aanmelding",
        "body": "{aanhef}, dank u.",
    }
    assert desk.post(reverse("letters:add"), data).status_code == 302
    made = Letter.objects.get()
    assert (made.kind, made.key, made.foundation, made.body) == (
        KIND,
        "received",
        here.foundation,
        "{aanhef}, dank u.",
    )
    again = desk.post(reverse("letters:add"), data)
    assert again.status_code == 200
    assert again.context["form"].errors
    assert Letter.objects.count() == 1


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"body": "Dag {voornaam}"}, "body"),
        ({"subject": "{iets}"}, "subject"),
        ({"which": f"{KIND}/nonsense"}, "which"),
        ({"which": ""}, "which"),
        ({"foundation": "THERE"}, "foundation"),
        ({"foundation": ""}, "foundation"),
    ],
)
def test_wrong_words_are_refused_at_their_field(desk, here, there, changed, field):
    data = {
        "which": f"{KIND}/received",
        "foundation": here.foundation.pk,
        "subject": "Dag",
        "body": "Dag",
    } | changed
    data["foundation"] = there.foundation.pk if data["foundation"] == "THERE" else data["foundation"]
    answer = desk.post(reverse("letters:add"), data)
    assert (answer.status_code, set(answer.context["form"].errors)) == (200, {field})
    assert not Letter.objects.exists()


def test_the_page_explains_placeholders(desk):
    page = desk.get(reverse("letters:add"))
    content = page.content.decode()
    assert "<code>{antwoord_voor}</code>" in content
    assert {"received", "draft", "message"} <= {
        value.partition("/")[2]
        for _group, choices in page.context["form"].fields["which"].choices[1:]
        for value, _label in choices
    }


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
