"""Letters and steps: each foundation sets its own."""

from __future__ import annotations

import pytest
from django.urls import NoReverseMatch, reverse

from organisation.people.models import Role
from tests.factories.cases import member, person
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


@pytest.mark.parametrize("name", ["letters", "steps"])
def test_a_coordinator_lists_and_opens_exactly_ones_own(desk, rows, name):
    own, *others = rows[name]
    assert list(desk.get(reverse(f"{name}:index")).context["object_list"]) == [own]
    assert desk.get(reverse(f"{name}:edit", args=[own.pk])).status_code == 200
    for row in others:
        for verb in ("edit", "delete"):
            assert desk.get(reverse(f"{name}:{verb}", args=[row.pk])).status_code == 404
            assert desk.post(reverse(f"{name}:{verb}", args=[row.pk]), {"subject": "x"}).status_code == 404
    assert type(own).objects.count() == len(rows[name])


@pytest.mark.parametrize("name", ["letters", "steps"])
def test_a_superuser_lists_all(client, rows, name):
    client.force_login(person("beheer", is_superuser=True))
    assert set(client.get(reverse(f"{name}:index")).context["object_list"]) == set(rows[name])


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


def test_the_page_explains_placeholders_and_shows_the_standard_words(desk):
    page = desk.get(reverse("letters:add"))
    content = page.content.decode()
    assert "<code>{antwoord_voor}</code>" in content
    assert {"received", "draft", "message"} <= {
        value.partition("/")[2]
        for _group, choices in page.context["form"].fields["which"].choices[1:]
        for value, _label in choices
    }
    assert len(page.context["default_letters"]) > 5


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
