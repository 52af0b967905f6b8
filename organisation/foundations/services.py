"""Loading the municipalities, the foundations and who serves whom from `data/`."""

import csv
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from django.db import transaction

from organisation.foundations.models import Foundation, Municipality, ServiceArea
from organisation.foundations.selectors import forget_choices
from organisation.foundations.signals import reference_data_loaded

DATA = Path(__file__).parent / "data"
FACTS = ("name", "official_name", "province", "inhabitants", "longitude", "latitude")


@dataclass(frozen=True)
class Loaded:
    """How many rows a load has added or brought up to date."""

    municipalities: int
    foundations: int
    service_areas: int


@transaction.atomic
def load_reference_data() -> Loaded:
    """Bring the database up to the files in `data/`, without undoing what staff decided.

    Names, provinces, inhabitants and coordinates of municipalities follow the file. Everything else is only
    filled where there is nothing yet: a foundation, the dates and merger of a municipality, and the service
    area of a municipality that has never had one. Running it again changes nothing.
    """
    loaded = Loaded(
        municipalities=_load_municipalities(),
        foundations=_load_foundations(),
        service_areas=_load_service_areas(),
    )
    reference_data_loaded.send(sender=Loaded)
    return loaded


def _rows(name: str) -> list[dict[str, str]]:
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _facts(row: dict[str, str]) -> dict[str, object]:
    parse = {"inhabitants": int, "longitude": Decimal, "latitude": Decimal}
    return {fact: parse.get(fact, str)(row[fact]) for fact in FACTS}


def _load_municipalities() -> int:
    known = {municipality.cbs_code: municipality for municipality in Municipality.objects.all()}
    new, changed, mergers = [], [], {}
    for row in _rows("municipalities"):
        facts, code = _facts(row), row["cbs_code"]
        municipality = known.get(code)
        if municipality is None:
            municipality = Municipality(
                cbs_code=code, other_names=row["other_names"], until=_day(row["until"])
            )
            new.append(municipality)
            if row["merged_into"]:
                mergers[code] = row["merged_into"]
        elif any(getattr(municipality, fact) != value for fact, value in facts.items()):
            changed.append(municipality)
        for fact, value in facts.items():
            setattr(municipality, fact, value)
        municipality.fold_names()
    Municipality.objects.bulk_create(new)
    Municipality.objects.bulk_update(changed, [*FACTS, "folded_name", "search_names"])
    for code, successor in mergers.items():
        Municipality.objects.filter(cbs_code=code).update(
            merged_into=Municipality.objects.get(cbs_code=successor)
        )
    forget_choices()
    return len(new) + len(changed)


def _load_foundations() -> int:
    present = Foundation.objects.values_list("slug", "name", "is_national")
    taken = {text for slug, name, _is_national in present for text in (slug, name)}
    has_national = any(is_national for _slug, _name, is_national in present)
    new = [
        Foundation(slug=row["slug"], name=row["name"], area=row["area"], is_national=bool(row["is_national"]))
        for row in _rows("foundations")
        if not taken & {row["slug"], row["name"]} and not (row["is_national"] and has_national)
    ]
    Foundation.objects.bulk_create(new)
    return len(new)


def _load_service_areas() -> int:
    foundations = dict(Foundation.objects.values_list("slug", "pk"))
    municipalities = dict(Municipality.objects.filter(service_areas=None).values_list("cbs_code", "pk"))
    new = [
        ServiceArea(
            municipality_id=municipalities[row["cbs_code"]],
            foundation_id=foundations[row["foundation"]],
            since=_day(row["since"]),
            until=_day(row["until"]),
        )
        for row in _rows("service_areas")
        if row["cbs_code"] in municipalities and row["foundation"] in foundations
    ]
    ServiceArea.objects.bulk_create(new)
    return len(new)
