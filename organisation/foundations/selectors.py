"""Who serves whom, and how a municipality is found."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from django.contrib.postgres.aggregates import ArrayAgg
from django.db import transaction
from django.db.models import FilteredRelation, Q, QuerySet, Sum
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from organisation.calendar.workdays import today
from organisation.folding import fold
from organisation.foundations.models import Foundation, Municipality
from organisation.prepared import Prepared

# Written out, because the ORM would take four times as long to say the same.
SERVING = """
    SELECT foundation.*, area.municipality_id
    FROM organisation_servicearea area JOIN organisation_foundation foundation ON foundation.id = area.foundation_id
    WHERE area.municipality_id = ANY(%(municipalities)s)
    AND (area.since IS NULL OR area.since <= %(day)s) AND (area.until IS NULL OR area.until > %(day)s)
    AND (foundation.since IS NULL OR foundation.since <= %(day)s)
    AND (foundation.until IS NULL OR foundation.until > %(day)s)
"""
_IN_FORCE: Prepared[Foundation] = Prepared(lambda day: Foundation.objects.in_force(day))
_NATIONAL: Prepared[Foundation] = Prepared(lambda: Foundation.objects.filter(is_national=True))
_SERVING: Prepared[Foundation] = Prepared(
    lambda municipality, day: Foundation.objects.in_force(day).filter(
        Q(service_areas__since=None) | Q(service_areas__since__lte=day),
        Q(service_areas__until=None) | Q(service_areas__until__gt=day),
        service_areas__municipality=municipality,
    )
)
_OF_CODE: Prepared[Municipality] = Prepared(lambda code: Municipality.objects.filter(cbs_code=code))
LONGEST_QUERY = 100
CHOICES_LIFE = 300  # seconds


def national_office() -> Foundation:
    """The foundation that takes what no regional one serves.

    Raises `Foundation.DoesNotExist` as long as no reference data has been loaded.
    """
    office = _NATIONAL.first()
    if office is None:
        raise Foundation.DoesNotExist
    return office


def foundations(*, on: date | None = None) -> QuerySet[Foundation]:
    """The foundations that exist on a day (today), the national office included, in order of name."""
    return Foundation.objects.in_force(on or today())


def foundations_today() -> list[Foundation]:
    """The foundations that exist today, as `foundations` gives them."""
    return _IN_FORCE.all(today())


def municipality_of(code: str) -> Municipality:
    """The municipality with this CBS code, of any time. Raises `Municipality.DoesNotExist`."""
    found = _OF_CODE.first(code)
    if found is None:
        raise Municipality.DoesNotExist(code)
    return found


@dataclass(frozen=True)
class Served:
    """What a foundation serves on a day: the primary keys of the municipalities, and how many people live there."""

    foundation: Foundation
    municipalities: tuple[int, ...] = ()
    inhabitants: int = 0


def served(*, on: date | None = None) -> list[Served]:
    """What each foundation of a day (today) serves, in order of name. Two queries, however many there are.

    The national office serves each municipality that none of the others does.
    """
    day = on or today()
    present = list(foundations(on=day))
    national = next((foundation.pk for foundation in present if foundation.is_national), None)
    own: dict[int | None, Served] = {foundation.pk: Served(foundation) for foundation in present}
    for pk, municipalities, inhabitants in _areas(day):
        key = pk if pk in own else national
        if known := own.get(key):
            own[key] = Served(
                known.foundation,
                (*known.municipalities, *municipalities),
                known.inhabitants + inhabitants,
            )
    return list(own.values())


def _areas(day: date) -> QuerySet[Municipality, tuple[int | None, list[int], int]]:
    """(foundation or None, municipalities, inhabitants) of all municipalities of a day."""
    in_force = (Q(service_areas__since=None) | Q(service_areas__since__lte=day)) & (
        Q(service_areas__until=None) | Q(service_areas__until__gt=day)
    )
    areas = Municipality.objects.in_force(day).order_by()
    areas = areas.alias(area=FilteredRelation("service_areas", condition=in_force))
    members = {"members": ArrayAgg("pk", order_by="pk"), "people": Sum("inhabitants")}
    return areas.values("area__foundation").annotate(**members).values_list("area__foundation", *members)


def codes_served(foundation_id: int, *, on: date | None = None) -> frozenset[str]:
    """The CBS codes of the municipalities that this foundation serves on a day (today)."""
    served_by = {each.foundation.pk: each.municipalities for each in served(on=on)}
    places = Municipality.objects.filter(pk__in=served_by.get(foundation_id, ()))
    return frozenset(places.values_list("cbs_code", flat=True))


def current_municipality(municipality: Municipality, *, on: date | None = None) -> Municipality:
    """The municipality itself or, when it has merged by then, the one that its people live in on that day."""
    day, seen = on or today(), {municipality.pk}  # by which mergers entered in a circle come to an end
    while municipality.until and municipality.until <= day and (heir := municipality.merged_into):
        if heir.pk in seen:
            break
        seen.add(heir.pk)
        municipality = heir
    return municipality


def foundations_for(
    municipalities: Iterable[Municipality], *, on: date | None = None
) -> dict[int, Foundation]:
    """The foundation that serves each municipality on a day (today), by primary key, in at most two queries.

    A municipality that no foundation serves goes to the national office. One that has merged goes where its
    successor goes; each step of that costs a query unless `merged_into` was selected along.
    """
    day = on or today()
    current = {m.pk: current_municipality(m, on=day).pk for m in municipalities}
    found: Iterable[Any] = Foundation.objects.raw(
        SERVING, {"municipalities": list(current.values()), "day": day}
    )
    serving = {foundation.municipality_id: foundation for foundation in found}
    if unserved := set(current.values()) - serving.keys():
        serving |= dict.fromkeys(unserved, national_office())
    return {pk: serving[current_pk] for pk, current_pk in current.items()}


def foundation_for(municipality: Municipality, *, on: date | None = None) -> Foundation:
    """The foundation that serves a municipality on a day (today); the national office when none does."""
    day = on or today()
    return _SERVING.first(current_municipality(municipality, on=day).pk, day) or national_office()


def find_municipalities(
    q: str = "", limit: int | None = None, *, on: date | None = None
) -> QuerySet[Municipality]:
    """Municipalities of a day (today) of which a word begins with `q`; all of them when `q` is blank.

    Accents, capitals and punctuation make no difference; official and other names count, and so do the names
    of municipalities that have become part of it. Names that begin with `q` come first.
    """
    day, key = on or today(), fold(q[:LONGEST_QUERY])
    found = Municipality.objects.in_force(day)
    if q.strip():
        has_word = Q(search_names__contains=f" {key}") if key else Q(pk__in=[])
        merged = Municipality.objects.filter(has_word, until__lte=day).values("merged_into")
        found = found.filter(has_word | Q(pk__in=merged))
        found = found.alias(leads=Q(folded_name__startswith=key)).order_by("-leads", "folded_name")
    return found[:limit]


@lru_cache(maxsize=1)
def _choices(day: date, _slot: int) -> tuple[tuple[str, str], ...]:
    return tuple(Municipality.objects.in_force(day).values_list("cbs_code", "name"))


def municipality_choices() -> list[tuple[str, str]]:
    """(CBS code, name) of each municipality of today, for a form.

    Kept in the process until a municipality is saved, news of a change comes from another one (`home.page_cache`), the day
    ends, or five minutes have passed.
    """
    return list(_choices(today(), int(time.monotonic() // CHOICES_LIFE)))


@lru_cache(maxsize=1)
def _names(_slot: int) -> str:
    return "/" + "".join(Municipality.objects.values_list("search_names", flat=True))


def known_names() -> str:
    """The folded names of all municipalities there are and were, to look a word up in: "/ den haag / s gravenhage / …".

    A whole name stands between slashes, and each word of it after a space. Kept as `municipality_choices` is.
    """
    return _names(int(time.monotonic() // CHOICES_LIFE))


def drop_choices() -> None:
    """Forget the choices that this process keeps."""
    _choices.cache_clear()
    _names.cache_clear()


@receiver([post_save, post_delete], sender=Municipality)
def forget_choices(**_signal: Any) -> None:
    """Forget the kept choices: now for this transaction, at its end for what others kept meanwhile."""
    drop_choices()
    transaction.on_commit(drop_choices)
