"""What the database itself refuses."""

import threading
from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.db.models import ProtectedError

from organisation.foundations.models import Foundation, Municipality, ServiceArea

JANUARY, MARCH, JUNE = date(2026, 1, 1), date(2026, 3, 1), date(2026, 6, 1)


def make_municipality(code: str = "GM9999", **fields) -> Municipality:
    facts = {
        "name": "Nergenshuizen",
        "official_name": "Nergenshuizen",
        "province": "Utrecht",
        "inhabitants": 10,
    }
    return Municipality.objects.create(
        cbs_code=code, longitude="5.000", latitude="52.000", **(facts | fields)
    )


@pytest.fixture
def two(db):
    make = Foundation.objects.create
    return make(name="Stichting Een", slug="een"), make(name="Stichting Twee", slug="twee")


@pytest.mark.parametrize(
    ("first", "second", "refused"),
    [
        ((None, None), (None, None), True),
        ((None, JUNE), (MARCH, None), True),
        ((JANUARY, JUNE), (MARCH, date(2026, 3, 2)), True),
        ((None, MARCH), (MARCH, None), False),
        ((JANUARY, MARCH), (JUNE, None), False),
    ],
)
def test_two_foundations_never_serve_one_municipality_at_once(two, first, second, refused):
    municipality = make_municipality()
    ServiceArea.objects.create(municipality=municipality, foundation=two[0], since=first[0], until=first[1])
    other = ServiceArea(municipality=municipality, foundation=two[1], since=second[0], until=second[1])
    if refused:
        with pytest.raises(ValidationError):
            other.full_clean()
        with pytest.raises(IntegrityError, match="service_area_one_foundation"), transaction.atomic():
            other.save()
    else:
        other.full_clean()
        other.save()
    assert municipality.service_areas.count() == 2 - refused


def test_two_municipalities_have_each_their_own(two):
    for code, foundation in zip(("GM9998", "GM9999"), two, strict=True):
        ServiceArea.objects.create(municipality=make_municipality(code), foundation=foundation)
    assert ServiceArea.objects.filter(municipality__cbs_code__startswith="GM999").count() == 2


@pytest.mark.parametrize("until", [MARCH, JANUARY])
def test_a_period_has_at_least_one_day(two, until):
    area = ServiceArea(municipality=make_municipality(), foundation=two[0], since=MARCH, until=until)
    with pytest.raises(ValidationError):
        area.full_clean()
    with pytest.raises(IntegrityError), transaction.atomic():
        area.save()


def test_there_is_one_national_office(two):
    Foundation.objects.get_or_create(is_national=True, defaults={"name": "Landelijk", "slug": "landelijk"})
    with pytest.raises(IntegrityError, match="foundation_one_national_office"), transaction.atomic():
        Foundation.objects.filter(pk=two[0].pk).update(is_national=True)


def test_the_national_office_does_not_end(two):
    Foundation.objects.get_or_create(is_national=True, defaults={"name": "Landelijk", "slug": "landelijk"})
    with pytest.raises(IntegrityError, match="foundation_national_office_always"), transaction.atomic():
        Foundation.objects.filter(is_national=True).update(until=JUNE)


def test_what_is_served_is_not_deleted(two):
    area = ServiceArea.objects.create(municipality=make_municipality(), foundation=two[0])
    for row in (area.foundation, area.municipality):
        with pytest.raises(ProtectedError):
            row.delete()


@pytest.mark.django_db
def test_only_a_municipality_that_ends_becomes_part_of_another():
    heir = make_municipality("GM9998", name="Erfstad")
    with pytest.raises(IntegrityError, match="municipality_merges_at_its_end"), transaction.atomic():
        make_municipality(merged_into=heir)
    assert make_municipality(merged_into=heir, until=JUNE).merged_into == heir
    with pytest.raises(IntegrityError, match="municipality_merges_at_its_end"), transaction.atomic():
        Municipality.objects.filter(pk=heir.pk).update(merged_into=heir, until=JUNE)


@pytest.mark.django_db
def test_names_are_folded_on_each_save():
    municipality = make_municipality(
        name="Súdwâld", official_name="'s-Zuidwoud", other_names="Zuidwoud, Het Woud"
    )
    assert municipality.folded_name == "sudwald"
    assert municipality.search_names == " sudwald / s zuidwoud / zuidwoud / het woud /"
    municipality.name = "Noordwoud"
    municipality.save(update_fields=["name"])
    municipality.refresh_from_db()
    assert municipality.folded_name == "noordwoud"


@pytest.mark.parametrize("code", ["GM1", "gm0546", "GM05461", "0546", "GM0546\n"])
def test_a_cbs_code_is_gm_and_four_digits(code):
    with pytest.raises(ValidationError):
        Municipality._meta.get_field("cbs_code").clean(code, None)


@pytest.mark.django_db(transaction=True)
def test_of_two_that_claim_a_municipality_at_once_one_is_refused():
    """Both pass the check beforehand, which is the race; the database lets one of them through."""
    municipality = make_municipality()
    foundations = [Foundation.objects.create(name=f"Stichting {n}", slug=f"stichting-{n}") for n in "ab"]
    both_checked, outcome = threading.Barrier(2, timeout=30), {}

    def claim(foundation: Foundation) -> None:
        try:
            with transaction.atomic():
                area = ServiceArea(municipality=municipality, foundation=foundation)
                area.full_clean()
                both_checked.wait()
                area.save()
            outcome[foundation.slug] = "served"
        except IntegrityError:
            outcome[foundation.slug] = "refused"
        finally:
            connection.close()

    threads = [threading.Thread(target=claim, args=[foundation]) for foundation in foundations]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not both_checked.broken
    assert sorted(outcome.values()) == ["refused", "served"]
    assert municipality.service_areas.count() == 1
