"""For how long things are kept: each app registers its periods, and staff change them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext, ngettext

from organisation.privacy.models import RetentionPeriod
from organisation.privacy.register import Words


@dataclass(frozen=True, slots=True)
class Period:
    """How many months something is kept by default, and why. `since` says what begins the period, in words.

    Only where foundations keep it themselves can each have its own.
    """

    key: str
    group: Words
    label: Words
    months: int
    why: Words
    since: Words
    per_foundation: bool = False


@dataclass(frozen=True, slots=True)
class Fixed:
    """What goes by itself after so many days, which whoever runs the platform sets; or no staff can."""

    label: Words
    days: int
    why: Words
    since: Words


_periods: dict[str, Period] = {}
_fixed: dict[str, Fixed] = {}


def register(period: Period) -> None:
    """Raises `ValueError` when two have the same key."""
    if period.key in _periods:
        raise ValueError(f"Two retention periods are called {period.key}.")
    _periods[period.key] = period


def register_fixed(key: str, fixed: Fixed) -> None:
    _fixed[key] = fixed


def find(key: str) -> Period | None:
    return _periods.get(key)


def all_periods() -> list[Period]:
    return list(_periods.values())


def all_fixed() -> list[Fixed]:
    return list(_fixed.values())


Months = dict[tuple[str, int | None], int]


def months(keys: Iterable[str] | None = None) -> Months:
    """The months by (key, foundation), as they hold: the default or everyone's under None. One query."""
    wanted = set(_periods) if keys is None else set(keys)
    found: Months = {(key, None): _periods[key].months for key in wanted}
    rows = RetentionPeriod.objects.filter(key__in=wanted).values_list("key", "foundation", "months")
    found.update({(key, foundation): number for key, foundation, number in rows})
    return found


def in_words(months: int) -> str:
    """Whole years are called so."""
    if months % 12 == 0:
        return ngettext("%(years)d year", "%(years)d years", months // 12) % {"years": months // 12}
    return ngettext("%(months)d month", "%(months)d months", months) % {"months": months}


@dataclass(frozen=True, slots=True)
class Told:
    """A period as people read it: what, how long, since when, why; `varies` where a foundation chose another."""

    label: str
    long: str
    since: str
    why: str
    varies: bool = False


def told() -> list[tuple[str, list[Told]]]:
    """Every period that holds now, by group, those of foundations first, and what goes by itself last. One query."""
    known = months()
    groups: dict[str, list[Told]] = {}
    chosen = {key for key, foundation in known if foundation is not None}
    for period in sorted(_periods.values(), key=lambda each: not each.per_foundation):
        line = Told(
            str(period.label),
            in_words(known[period.key, None]),
            str(period.since),
            str(period.why),
            period.key in chosen,
        )
        groups.setdefault(str(period.group), []).append(line)
    for fixed in _fixed.values():
        days = ngettext("%(days)d day", "%(days)d days", fixed.days) % {"days": fixed.days}
        line = Told(str(fixed.label), days, str(fixed.since), str(fixed.why))
        groups.setdefault(gettext("What goes by itself"), []).append(line)
    return list(groups.items())
