"""Who serves whom on which day, and finding a municipality however it is spelled."""

from datetime import date

import pytest

from organisation.foundations import selectors
from organisation.foundations.models import Foundation, Municipality, ServiceArea
from organisation.foundations.selectors import (
    find_municipalities,
    foundation_for,
    foundations_for,
    municipality_choices,
)

pytestmark = pytest.mark.usefixtures("reference_data")
BEFORE, AFTER = date(2026, 12, 31), date(2027, 1, 1)


def named(name: str) -> Municipality:
    return Municipality.objects.get(name=name)


def found(q: str, **when: date) -> list[str]:
    return [municipality.name for municipality in find_municipalities(q, 20, on=when.get("on", BEFORE))]


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Leiden", "haag-en-rijn"),
        ("Katwijk", "haag-en-rijn"),
        ("Den Haag", "haag-en-rijn"),
        ("Oegstgeest", "landelijk-bureau"),
        ("Groningen", "noord"),
        ("Vijfheerenlanden", "noordwest-en-midden"),
        ("Zaanstad", "noordwest-en-midden"),
        ("Amsterdam", "amsterdam"),
        ("Diemen", "landelijk-bureau"),
        ("Almere", "landelijk-bureau"),
        ("Rotterdam", "rotterdam"),
        ("Dordrecht", "landelijk-bureau"),
        ("'s-Hertogenbosch", "midden-en-noordoost-brabant"),
        ("Eindhoven", "landelijk-bureau"),
        ("Sluis", "zeeland"),
        ("Vaals", "limburg"),
    ],
)
def test_a_municipality_has_its_foundation_or_the_national_office(name, slug):
    assert foundation_for(named(name), on=BEFORE).slug == slug


def test_a_service_area_holds_from_its_first_day_up_to_its_end():
    urk, noord = named("Urk"), Foundation.objects.get(slug="noord")
    ServiceArea.objects.create(
        municipality=urk, foundation=noord, since=date(2026, 3, 1), until=date(2026, 6, 1)
    )
    days = [date(2026, 2, 28), date(2026, 3, 1), date(2026, 5, 31), date(2026, 6, 1)]
    slugs = [foundation_for(urk, on=day).slug for day in days]
    assert slugs == ["landelijk-bureau", "noord", "noord", "landelijk-bureau"]


def test_a_foundation_that_has_ended_serves_nobody():
    Foundation.objects.filter(slug="zeeland").update(until=date(2026, 6, 1))
    assert foundation_for(named("Goes"), on=date(2026, 5, 31)).slug == "zeeland"
    assert foundation_for(named("Goes"), on=date(2026, 6, 1)).slug == "landelijk-bureau"


def test_after_a_merger_the_successor_decides():
    limburg = Foundation.objects.get(slug="limburg")
    ServiceArea.objects.filter(municipality=named("Hilversum")).update(foundation=limburg)
    wijdemeren = named("Wijdemeren")
    assert foundation_for(wijdemeren, on=BEFORE).slug == "noordwest-en-midden"
    assert foundation_for(wijdemeren, on=AFTER).slug == "limburg"


def test_mergers_in_a_circle_end():
    hilversum, wijdemeren = named("Hilversum"), named("Wijdemeren")
    Municipality.objects.filter(pk=hilversum.pk).update(until=AFTER, merged_into=wijdemeren)
    assert foundation_for(wijdemeren, on=AFTER).slug in {"noordwest-en-midden", "landelijk-bureau"}


def test_without_a_day_it_is_today(monkeypatch):
    monkeypatch.setattr(selectors, "today", lambda: AFTER)
    assert selectors.current_municipality(named("Wijdemeren")).name == "Hilversum"
    assert "Wijdemeren" not in {municipality.name for municipality in find_municipalities()}


@pytest.mark.parametrize("count", [1, 3, 100])
def test_many_at_once_take_two_queries(count, django_assert_num_queries):
    municipalities = [
        named("Diemen"),
        *Municipality.objects.exclude(name="Diemen").filter(until=None)[: count - 1],
    ]
    with django_assert_num_queries(2):
        serving = foundations_for(municipalities, on=BEFORE)
    assert set(serving) == {municipality.pk for municipality in municipalities}
    assert all(isinstance(foundation, Foundation) for foundation in serving.values())


def test_foundations_of_a_day(django_assert_num_queries):
    Foundation.objects.filter(slug="zeeland").update(since=AFTER)
    with django_assert_num_queries(2):
        assert {f.slug for f in selectors.foundations(on=AFTER)} - {
            f.slug for f in selectors.foundations(on=BEFORE)
        } == {"zeeland"}


@pytest.mark.parametrize("day", [BEFORE, AFTER])
def test_what_is_served_agrees_with_who_serves(day, django_assert_num_queries):
    """With a foundation and an area that have ended and one that is still to come; every municipality once."""
    Foundation.objects.filter(slug="zeeland").update(until=BEFORE)
    ServiceArea.objects.filter(municipality=named("Leiden")).update(until=AFTER)
    ServiceArea.objects.create(
        municipality=named("Urk"), foundation=Foundation.objects.get(slug="noord"), since=AFTER
    )
    with django_assert_num_queries(2):
        served = selectors.served(on=day)
    assert [each.foundation for each in served] == list(selectors.foundations(on=day))
    told = [(pk, each.foundation) for each in served for pk in each.municipalities]
    present = list(Municipality.objects.in_force(day))
    assert len(told) == len(present)
    assert dict(told) == foundations_for(present, on=day)
    people = {each.foundation: each.inhabitants for each in served}
    serving = foundations_for(present, on=day)
    for foundation, inhabitants in people.items():
        assert inhabitants == sum(each.inhabitants for each in present if serving[each.pk] == foundation)


def test_without_a_national_office_what_nobody_serves_is_nobody_s():
    ServiceArea.objects.exclude(foundation__slug="amsterdam").delete()
    Foundation.objects.exclude(slug="amsterdam").delete()
    [only] = selectors.served(on=BEFORE)
    assert (only.foundation.slug, only.municipalities) == ("amsterdam", (named("Amsterdam").pk,))


@pytest.mark.parametrize(
    ("q", "names"),
    [
        ("leid", ["Leiden", "Leiderdorp", "Leidschendam-Voorburg"]),
        ("LEIDEN", ["Leiden"]),
        ("s-gravenhage", ["Den Haag"]),
        ("'s-Gravenhage", ["Den Haag"]),
        ("’s gravenhage", ["Den Haag"]),
        ("haag", ["Den Haag"]),
        ("súdwest", ["Súdwest-Fryslân"]),
        ("sudwest fryslan", ["Súdwest-Fryslân"]),
        ("fryslân", ["Noardeast-Fryslân", "Súdwest-Fryslân"]),
        ("den bosch", ["'s-Hertogenbosch"]),
        ("bergen", ["Bergen (L)", "Bergen (NH)", "Bergen op Zoom"]),
        ("bergen nh", ["Bergen (NH)"]),
        ("ijssel", ["IJsselstein", "Capelle aan den IJssel", "Krimpen aan den IJssel", "Oude IJsselstreek"]),
        ("aan den rijn", ["Alphen aan den Rijn"]),
        ("eiden", []),
        ("haag s", []),
        ("%", []),
        ("_", []),
        ("!?", []),
        ("\x00", []),
        ("لاهاي", []),
    ],
)
def test_found_however_it_is_spelled(q, names):
    assert found(q) == names


def test_a_name_that_begins_with_it_comes_first():
    assert found("den")[:2] == ["Den Haag", "Den Helder"]
    assert found("wijk") == ["Wijk bij Duurstede"]


def test_a_municipality_that_merged_is_found_as_its_successor():
    assert found("wijdem", on=BEFORE) == ["Wijdemeren"]
    assert found("wijdem", on=AFTER) == ["Hilversum"]
    assert found("hilversum", on=BEFORE) == found("hilversum", on=AFTER) == ["Hilversum"]


def test_nothing_asked_is_all_in_order_of_the_alphabet():
    names = [municipality.name for municipality in find_municipalities(on=BEFORE)]
    assert len(names) == 342
    assert names[:4] == ["Aa en Hunze", "Aalsmeer", "Aalten", "Achtkarspelen"]
    assert names.index("'s-Hertogenbosch") == names.index("Rucphen") + 1
    assert found("  ") == names[:20]


def test_a_very_long_question_is_cut_short():
    assert found("leiden" * 100_000) == []


def test_finding_is_one_query(django_assert_num_queries):
    with django_assert_num_queries(1):
        assert len(found("s")) == 20


def test_choices_are_kept_until_a_municipality_changes(monkeypatch, django_assert_num_queries):
    monkeypatch.setattr(selectors, "today", lambda: BEFORE)
    selectors.forget_choices()
    with django_assert_num_queries(1):
        assert len(municipality_choices()) == 342
        assert dict(municipality_choices())["GM0546"] == "Leiden"
    leiden = named("Leiden")
    leiden.name = "Leyden"
    leiden.save()
    assert dict(municipality_choices())["GM0546"] == "Leyden"
    selectors.forget_choices()


def test_choices_follow_the_day(monkeypatch):
    selectors.forget_choices()
    for day, offered in ((BEFORE, True), (AFTER, False)):
        monkeypatch.setattr(selectors, "today", lambda day=day: day)
        assert (("GM1696", "Wijdemeren") in municipality_choices()) is offered
    selectors.forget_choices()


def test_choices_grow_old(monkeypatch):
    now = [0.0]
    monkeypatch.setattr(selectors.time, "monotonic", lambda: now[0])
    selectors.forget_choices()
    municipality_choices()
    Municipality.objects.filter(name="Leiden").update(name="Leyden")  # as another process would
    assert dict(municipality_choices())["GM0546"] == "Leiden"
    now[0] = float(selectors.CHOICES_LIFE)
    assert dict(municipality_choices())["GM0546"] == "Leyden"
    selectors.forget_choices()
