"""Foundations, service areas, municipalities and closing days in the admin: who looks, who edits, what is refused."""

from datetime import date

import pytest
from django.db import connection
from django.db.models import Model
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.permissions import policy_registry

from organisation.calendar.models import ClosingDay
from organisation.desk.policies import SharedDataPolicy
from organisation.foundations.models import Foundation, Municipality, ServiceArea
from organisation.foundations.selectors import national_office
from organisation.foundations.services import load_reference_data
from organisation.people.models import Membership, Role, User

LISTS = ["foundations", "service_areas", "municipalities", "closing_days"]
MODELS = [Foundation, ServiceArea, Municipality, ClosingDay]


@pytest.fixture(autouse=True)
def reference_data(db):
    load_reference_data()


def person(name: str, role: str | None = None, foundation: Foundation | None = None, **fields) -> User:
    user = User.objects.create_user(email=f"{name}@example.nl", first_name=name, last_name="Jansen", **fields)
    if role:
        Membership.objects.create(user=user, foundation=foundation, role=role)
    return User.objects.get(pk=user.pk)


def people() -> dict[str, User]:
    noord, national = Foundation.objects.get(slug="noord"), national_office()
    return {
        "superuser": person("super", is_superuser=True),
        "national coordinator": person("landelijk", Role.COORDINATOR, national),
        "national director": person("bestuur", Role.DIRECTOR, national),
        "coordinator": person("noord", Role.COORDINATOR, noord),
        "director": person("directeur", Role.DIRECTOR, noord),
        "editor": person("redactie", Role.EDITOR, national),
        "mentor": person("mentor", Role.MENTOR, noord),
        "nobody": person("niemand"),
        "former superuser": person("vroeger", is_superuser=True, is_active=False),
    }


EDITORS = {"superuser", "national coordinator"}
READERS = {*EDITORS, "national director", "coordinator", "director"}


@pytest.mark.parametrize("model", MODELS)
def test_who_may_what(model):
    everyone, policy = people(), policy_registry.get_by_type(model)
    assert isinstance(policy, SharedDataPolicy)
    deleters = EDITORS if model in {ServiceArea, ClosingDay} else set()
    for action, allowed in {"view": READERS, "add": EDITORS, "change": EDITORS, "delete": deleters}.items():
        assert {who for who, user in everyone.items() if policy.user_has_permission(user, action)} == allowed
        named = set(policy.users_with_permission(action)) & set(everyone.values())
        assert named == {everyone[who] for who in allowed}


@pytest.mark.parametrize("name", LISTS)
def test_a_regional_coordinator_looks_and_does_not_edit(client, name):
    ClosingDay.objects.create(date=date(2026, 12, 28), name="Kantoor dicht")
    client.force_login(person("noord", Role.COORDINATOR, Foundation.objects.get(slug="noord")))
    index = client.get(reverse(f"{name}:index"))
    assert index.status_code == 200
    row = index.context["object_list"][0]
    edit = reverse(f"{name}:edit", args=[row.pk])
    assert edit not in index.content.decode()
    for url in (reverse(f"{name}:add"), edit, reverse(f"{name}:delete", args=[row.pk])):
        assert client.get(url).status_code == 302
        assert client.post(url, {}).status_code == 302
    assert type(row).objects.filter(pk=row.pk).exists()


@pytest.mark.parametrize("name", LISTS)
def test_national_staff_open_every_page(client, name):
    ClosingDay.objects.create(date=date(2026, 12, 28), name="Kantoor dicht")
    client.force_login(person("landelijk", Role.COORDINATOR, national_office()))
    index = client.get(reverse(f"{name}:index"))
    row = index.context["object_list"][0]
    for url in (
        reverse(f"{name}:add"),
        reverse(f"{name}:edit", args=[row.pk]),
        reverse(f"{name}:history", args=[row.pk]),
    ):
        assert client.get(url).status_code == 200


@pytest.mark.parametrize("name", ["foundations", "municipalities"])
def test_what_others_refer_to_is_never_deleted(client, name):
    client.force_login(person("super", is_superuser=True))
    row = client.get(reverse(f"{name}:index")).context["object_list"][0]
    assert client.post(reverse(f"{name}:delete", args=[row.pk])).status_code == 302
    assert type(row).objects.filter(pk=row.pk).exists()


def test_a_service_area_is_added_and_an_overlap_is_refused_in_words(client):
    client.force_login(person("super", is_superuser=True))
    urk, noord, zeeland = (
        Municipality.objects.get(name="Urk"),
        Foundation.objects.get(slug="noord"),
        Foundation.objects.get(slug="zeeland"),
    )
    add = reverse("service_areas:add")
    assert (
        client.post(add, {"municipality": urk.pk, "foundation": noord.pk, "since": "2026-01-01"}).status_code
        == 302
    )
    again = client.post(add, {"municipality": urk.pk, "foundation": zeeland.pk, "since": "2026-06-01"})
    assert again.status_code == 200
    assert again.context["form"].non_field_errors()
    assert list(urk.service_areas.values_list("foundation__slug", flat=True)) == ["noord"]


def test_an_end_before_the_start_is_an_error_at_its_field(client):
    client.force_login(person("super", is_superuser=True))
    urk, noord = Municipality.objects.get(name="Urk"), Foundation.objects.get(slug="noord")
    dates = {"since": "2026-06-01", "until": "2026-01-01"}
    page = client.post(
        reverse("service_areas:add"), {"municipality": urk.pk, "foundation": noord.pk, **dates}
    )
    assert set(page.context["form"].errors) == {"until"}
    assert not urk.service_areas.exists()


def test_a_closing_day_is_entered_once(client):
    client.force_login(person("super", is_superuser=True))
    add, entered = (
        reverse("closing_days:add"),
        {"date": "2026-12-28", "name": "Kantoor dicht", "foundation": ""},
    )
    assert client.post(add, entered).status_code == 302
    assert client.post(add, entered).status_code == 200
    assert ClosingDay.objects.filter(date=date(2026, 12, 28)).count() == 1


def test_the_national_office_stays_national(client):
    client.force_login(person("super", is_superuser=True))
    form = client.get(reverse("foundations:edit", args=[national_office().pk])).context["form"]
    assert "is_national" not in form.fields


def keep(model: type[Model], count: int) -> None:
    """Delete all but `count` rows, the national office among them; from other tables what stands in the way."""
    if model in {Foundation, Municipality}:
        ServiceArea.objects.all().delete()
        Municipality.objects.update(merged_into=None)
    first = ("-is_national",) if model is Foundation else ()
    kept = model.objects.order_by(*first, "pk").values_list("pk", flat=True)[:count]
    model.objects.exclude(pk__in=list(kept)).delete()


@pytest.mark.parametrize("model", MODELS)
def test_a_list_asks_as_much_for_three_rows_as_for_one(client, model):
    """Counted for a coordinator at the national office, whose rights are looked up."""
    client.force_login(person("landelijk", Role.COORDINATOR, national_office()))
    for day in (28, 29, 30):
        ClosingDay.objects.create(
            date=date(2026, 12, day), name="Kantoor dicht", foundation=national_office()
        )
    index = reverse(f"{dict(zip(MODELS, LISTS, strict=True))[model]}:index")
    client.get(index)
    asked = {}
    for count in (3, 1):
        keep(model, count)
        with CaptureQueriesContext(connection) as captured:
            page = client.get(index)
        assert len(page.context["object_list"]) == count
        asked[count] = len(captured)
    assert asked[3] == asked[1]
