"""Hours a year, intervision groups, themes and client groups: who keeps which."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from wagtail.permissions import policy_registry

from organisation.calendar.workdays import today
from organisation.foundations.selectors import national_office
from organisation.people.models import Role
from tests.factories.cases import member, person
from tests.training.desk.conftest import SECRETS
from training.models import (
    ClientGroup,
    IntervisionGroup,
    IntervisionMeeting,
    IntervisionMember,
    Theme,
    TrainingSetting,
)
from training.selectors.hours import hours_of
from training.services import intervision

ROWS = [(TrainingSetting, "training_settings"), (IntervisionGroup, "intervision")]


@pytest.fixture
def rows(here, there):
    """A setting and a group of each foundation."""
    places = (here.foundation, there.foundation)
    return {
        "training_settings": [TrainingSetting.objects.create(foundation=place) for place in places],
        "intervision": [
            IntervisionGroup.objects.create(foundation=place, name=name)
            for place, name in zip(places, ("Leiden", "Kapelweg"), strict=True)
        ],
    }


@pytest.mark.parametrize(("model", "name"), ROWS)
def test_both_questions_have_one_answer(rows, here, model, name):
    policy, (own, others) = policy_registry.get_by_type(model), rows[name]
    everyone = {
        here.coordinator: {own},
        person("beheer", is_superuser=True): {own, others},
        member(here.foundation, Role.DIRECTOR): set(),
        member(here.foundation, Role.TRAINER): set(),
        member(here.foundation, Role.EDITOR): set(),
        here.mentor: set(),
    }
    for user, expected in everyone.items():
        for action in ("view", "change"):
            listed = set(policy.instances_user_has_permission_for(user, action))
            allowed = {
                row for row in (own, others) if policy.user_has_permission_for_instance(user, action, row)
            }
            assert listed == allowed == expected, (user, action)
        assert not policy.user_has_permission(user, "delete")


@pytest.mark.parametrize(("model", "name"), ROWS)
def test_the_list_and_the_form_show_ones_own_only(desk, rows, model, name):
    own, others = rows[name]
    response = desk.get(reverse(f"{name}:index"))
    assert list(response.context["object_list"]) == [own]
    assert desk.get(reverse(f"{name}:edit", args=[own.pk])).status_code == 200
    assert desk.get(reverse(f"{name}:edit", args=[others.pk])).status_code == 404
    assert desk.post(reverse(f"{name}:edit", args=[others.pk]), {"name": "Gekaapt"}).status_code == 404
    for page in (response, desk.get(reverse(f"{name}:add"))):
        assert [secret for secret in SECRETS if secret in page.content.decode()] == []
    for absent in ("history", "usage"):
        with pytest.raises(NoReverseMatch):
            reverse(f"{name}:{absent}", args=[own.pk])


def test_a_coordinator_sets_the_hours_of_ones_own_foundation(desk, here, there, rows):
    own, _others = rows["training_settings"]
    url = reverse("training_settings:edit", args=[own.pk])
    data = {"foundation": there.foundation.pk, "hours_a_year": "12.5"}
    assert desk.post(url, data).status_code == 302
    own.refresh_from_db()
    assert (own.foundation, str(own.hours_a_year)) == (here.foundation, "12.5")
    assert str(hours_of(here.mentor).target) == "12.5"


def test_a_foundation_has_one_setting(desk, here, there):
    url = reverse("training_settings:add")
    assert desk.post(url, {"foundation": there.foundation.pk, "hours_a_year": "1"}).status_code == 200
    assert desk.post(url, {"foundation": here.foundation.pk, "hours_a_year": "6"}).status_code == 302
    assert desk.post(url, {"foundation": here.foundation.pk, "hours_a_year": "7"}).status_code == 200
    assert [(each.foundation, each.hours_a_year) for each in TrainingSetting.objects.all()] == [
        (here.foundation, 6)
    ]


# Intervision


@pytest.fixture
def group(rows):
    return rows["intervision"][0]


def meeting(group, days: int) -> IntervisionMeeting:
    begin = timezone.now().replace(second=0, microsecond=0) + timedelta(days=days)
    return IntervisionMeeting.objects.create(
        group=group, starts_at=begin, ends_at=begin + timedelta(hours=2), place="De Linde"
    )


def filled_in(kept: IntervisionMeeting, **fields) -> dict:
    clocks = {
        name: f"{timezone.localtime(getattr(kept, name)):%Y-%m-%d %H:%M}" for name in ("starts_at", "ends_at")
    }
    return clocks | {"place": kept.place, "online_url": ""} | fields


def test_a_group_is_made_for_ones_own_foundation(desk, here, there):
    data = {
        "foundation": here.foundation.pk,
        "name": "Delft",
        "leader": "",
        "meetings_a_year": 4,
        "is_active": "on",
    }
    assert (
        desk.post(reverse("intervision:add"), data | {"foundation": there.foundation.pk}).status_code == 200
    )
    assert desk.post(reverse("intervision:add"), data | {"leader": there.mentor.pk}).status_code == 200
    assert desk.post(reverse("intervision:add"), data | {"leader": here.mentor.pk}).status_code == 302
    group = IntervisionGroup.objects.get()
    assert (group.foundation, group.leader) == (here.foundation, here.mentor)


def test_somebody_comes_in_and_leaves_and_only_of_ones_own_foundation(desk, here, there, group):
    url = reverse("intervision:join", args=[group.pk])
    for key in (there.mentor.pk, here.coordinator.pk, "", "x"):
        desk.post(url, {"person": key})
    assert not IntervisionMember.objects.exists()
    for _twice in range(2):
        desk.post(url, {"person": here.mentor.pk})
    inside = IntervisionMember.objects.get()
    assert (inside.user, inside.until) == (here.mentor, None)
    desk.post(reverse("intervision:leave", args=[group.pk, inside.pk]))
    inside.refresh_from_db()
    assert inside.until == today()


def test_a_group_of_another_foundation_does_not_exist(desk, there, rows):
    theirs = rows["intervision"][1]
    inside = intervision.join(group=theirs, user=there.mentor)
    kept = meeting(theirs, -1)
    assert desk.get(reverse("intervision:inspect", args=[theirs.pk])).status_code == 404
    assert desk.get(reverse("intervision:meeting", args=[theirs.pk, kept.pk])).status_code == 404
    posts = {
        reverse("intervision:join", args=[theirs.pk]): {"person": there.mentor.pk},
        reverse("intervision:leave", args=[theirs.pk, inside.pk]): {},
        reverse("intervision:add_meeting", args=[theirs.pk]): filled_in(kept),
        reverse("intervision:meeting", args=[theirs.pk, kept.pk]): filled_in(kept, place="Gekaapt"),
    }
    assert {desk.post(url, data).status_code for url, data in posts.items()} == {404}
    # Nor is one reached through a group of one's own.
    own = rows["intervision"][0]
    assert desk.post(reverse("intervision:leave", args=[own.pk, inside.pk])).status_code == 404
    assert desk.get(reverse("intervision:meeting", args=[own.pk, kept.pk])).status_code == 404
    inside.refresh_from_db()
    assert (inside.until, IntervisionMeeting.objects.get().place) == (None, "De Linde")


def test_a_meeting_is_planned_and_afterwards_it_is_noted_who_was_there(desk, here, group):
    intervision.join(group=group, user=here.mentor)
    IntervisionMember.objects.update(since=today() - timedelta(days=30))
    ahead, past = meeting(group, 10), meeting(group, -1)
    url = reverse("intervision:meeting", args=[group.pk, ahead.pk])
    assert "present" not in desk.get(url).context["form"].fields
    url = reverse("intervision:meeting", args=[group.pk, past.pk])
    assert list(desk.get(url).context["form"].fields["present"].queryset) == [here.mentor]
    assert desk.post(url, filled_in(past, present=[here.mentor.pk])).status_code == 302
    past.refresh_from_db()
    assert (list(past.present.all()), past.noted_at is not None) == ([here.mentor], True)


def test_the_hours_of_a_meeting_count(desk, here, group):
    kept = meeting(group, -1)
    intervision.note(meeting=kept, present=[here.mentor])
    IntervisionMeeting.objects.update(
        starts_at=timezone.now() - timedelta(minutes=90), ends_at=timezone.now()
    )
    assert str(hours_of(here.mentor).done) == "1.5"


def test_nobody_is_noted_who_was_not_in_the_group_that_day(desk, here, there, group):
    kept = meeting(group, -1)
    url = reverse("intervision:meeting", args=[group.pk, kept.pk])
    for user in (there.mentor, here.mentor):  # of another foundation; of no group
        response = desk.post(url, filled_in(kept, present=[user.pk]))
        assert list(response.context["form"].errors) == ["present"]
    assert not kept.present.exists()


def test_a_meeting_ends_after_it_begins(desk, group):
    kept = meeting(group, 3)
    data = filled_in(kept)
    data["ends_at"] = data["starts_at"]
    response = desk.post(reverse("intervision:add_meeting", args=[group.pk]), data)
    assert list(response.context["form"].errors) == ["ends_at"]
    assert IntervisionMeeting.objects.count() == 1


def test_there_is_no_place_for_what_was_said(desk, group):
    """Every text that can be typed about a group or a meeting is a name, a place or an address."""
    texts = {
        field.name
        for model in (IntervisionGroup, IntervisionMember, IntervisionMeeting)
        for field in model._meta.get_fields()
        if field.get_internal_type() in ("CharField", "TextField")
    }
    assert texts == {"name", "place", "online_url"}
    assert "<textarea" not in desk.get(reverse("intervision:add_meeting", args=[group.pk])).content.decode()


def test_three_groups_cost_as_many_queries_as_one(desk, here, rows):
    url = reverse("intervision:index")
    desk.get(url)
    costs = []
    for more in (("Delft", "Gouda"), ()):
        with CaptureQueriesContext(connection) as captured:
            desk.get(url)
        costs.append(len(captured))
        for name in more:
            IntervisionGroup.objects.create(foundation=here.foundation, name=name, leader=here.mentor)
    assert costs == [6, 6]


# Themes and client groups


@pytest.mark.parametrize(("model", "name"), [(Theme, "themes"), (ClientGroup, "client_groups")])
def test_editors_of_the_national_office_keep_the_labels(browser_of, here, model, name):
    client = browser_of(member(national_office(), Role.EDITOR, "nora"))
    data = {"name": "Grenzen", "slug": "grenzen", "order": 2}
    assert client.post(reverse(f"{name}:add"), data).status_code == 302
    assert list(model.objects.values_list("name", "slug", "order")) == [("Grenzen", "grenzen", 2)]
    for user in (here.coordinator, member(here.foundation, Role.EDITOR)):
        other = browser_of(user)
        assert other.get(reverse(f"{name}:index")).status_code == 302
        assert other.post(reverse(f"{name}:add"), data | {"name": "x", "slug": "x"}).status_code == 302
    assert model.objects.count() == 1
