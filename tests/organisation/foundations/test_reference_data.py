"""The files in `data/` and what loading them does, and does not, to what staff decided."""

import csv
from collections import Counter
from datetime import date
from io import StringIO

import pytest
from django.core.management import call_command

from organisation.demo.foundations import load as load_demo
from organisation.foundations.models import Foundation, Municipality, ServiceArea
from organisation.foundations.services import DATA, Loaded, load_reference_data

AREAS = {
    "noord": 40,
    "overijssel-gelderland": 76,
    "noordwest-en-midden": 64,
    "amsterdam": 1,
    "haag-en-rijn": 9,
    "rotterdam": 1,
    "zeeland": 13,
    "west-brabant": 2,
    "midden-en-noordoost-brabant": 3,
    "limburg": 31,
}


def rows(name: str) -> list[dict[str, str]]:
    with (DATA / f"{name}.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def empty(db):
    Municipality.objects.update(merged_into=None)
    for model in (ServiceArea, Municipality, Foundation):
        model.objects.all().delete()


def test_an_empty_database_gets_everything(empty):
    assert load_reference_data() == Loaded(
        municipalities=342, foundations=11, service_areas=sum(AREAS.values())
    )
    served = Counter(ServiceArea.objects.values_list("foundation__slug", flat=True))
    assert served == AREAS
    assert Foundation.objects.filter(is_national=False).count() == 10
    assert Foundation.objects.get(is_national=True).name == "Mentorschap Nederland"


def test_loading_takes_few_statements(empty, django_assert_max_num_queries):
    with django_assert_max_num_queries(15):
        load_reference_data()


def test_loading_again_changes_nothing(reference_data, django_assert_max_num_queries):
    before = [
        list(model.objects.order_by("pk").values()) for model in (Foundation, Municipality, ServiceArea)
    ]
    with django_assert_max_num_queries(10):
        assert load_reference_data() == Loaded(0, 0, 0)
    after = [list(model.objects.order_by("pk").values()) for model in (Foundation, Municipality, ServiceArea)]
    assert after == before


def test_loading_again_mends_facts_and_keeps_decisions(reference_data):
    leiden, urk = Municipality.objects.get(name="Leiden"), Municipality.objects.get(name="Urk")
    Municipality.objects.filter(pk=leiden.pk).update(inhabitants=1, other_names="Sleutelstad")
    Foundation.objects.filter(slug="noord").update(email="hallo@example.nl", area="Het noorden")
    ServiceArea.objects.filter(municipality=leiden).update(until=date(2026, 6, 1))
    ServiceArea.objects.create(municipality=urk, foundation=Foundation.objects.get(slug="noord"))

    assert load_reference_data() == Loaded(1, 0, 0)

    leiden.refresh_from_db()
    assert (leiden.inhabitants, leiden.other_names) == (130302, "Sleutelstad")
    assert leiden.search_names == " leiden / sleutelstad /"
    assert Foundation.objects.filter(email="hallo@example.nl", area="Het noorden").count() == 1
    assert ServiceArea.objects.get(municipality=leiden).until == date(2026, 6, 1)
    assert ServiceArea.objects.get(municipality=urk).foundation.slug == "noord"


def test_a_renamed_foundation_is_not_made_twice(reference_data):
    Foundation.objects.filter(slug="noord").update(slug="het-noorden")
    assert load_reference_data() == Loaded(0, 0, 0)


def test_contacts_are_not_invented():
    assert set(rows("foundations")[0]) == {"slug", "name", "area", "is_national"}


def test_the_human_column_of_the_service_areas_agrees_with_the_code():
    names = {row["cbs_code"]: row["name"] for row in rows("municipalities")}
    areas = rows("service_areas")
    assert [row["municipality"] for row in areas] == [names[row["cbs_code"]] for row in areas]


def test_wijdemeren_becomes_hilversum(reference_data):
    wijdemeren = Municipality.objects.get(name="Wijdemeren")
    assert (wijdemeren.until, wijdemeren.merged_into.name) == (date(2027, 1, 1), "Hilversum")


def test_the_command_says_what_it_did(reference_data):
    out = StringIO()
    call_command("load_reference_data", stdout=out)
    assert out.getvalue().startswith("0 municipalities, 0 foundations and 0 service areas")


def test_demo_contacts_are_fictitious_and_leave_real_ones_alone(reference_data):
    Foundation.objects.update(email="", phone="")
    Foundation.objects.filter(slug="noord").update(email="echt@example.com")
    load_demo()
    load_demo()
    contacts = {
        slug: (email, phone)
        for slug, email, phone in Foundation.objects.values_list("slug", "email", "phone")
    }
    assert contacts.pop("noord") == ("echt@example.com", "")
    assert contacts["haag-en-rijn"][0] == "info.haag-en-rijn@example.nl"
    assert contacts["landelijk-bureau"] == ("info@example.nl", "085 000 0000")
    assert all(
        email.endswith("@example.nl") and phone.startswith("085 000 00") for email, phone in contacts.values()
    )
    assert len({phone for _email, phone in contacts.values()}) == len(contacts)
