"""`/numbers`: what the page of the numbers shows, for who may see totals. No names, and no count that says who is meant."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from ninja import Query, Router, Schema
from pydantic import Field

from organisation.api.answers import NotFound, Refusal, answer, problems, refuse_unknown
from organisation.api.bearer import BearerToken
from organisation.calendar import workdays
from organisation.foundations.models import Foundation
from organisation.people.models import User
from workflows.selectors.numbers import figures

router = Router(tags=["numbers"], auth=BearerToken())


class NumbersQuery(Schema):
    foundation: str = Field(
        "", description="The short name of a foundation; empty: all together, for who may see that."
    )
    year: int = Field(
        0, ge=0, le=9999, description="A year of which there are numbers; this one when it is left out."
    )


class KeptOut(Schema):
    key: str
    total: int | None
    kept: int | None
    late: int | None
    percentage: int | None


class StayOut(Schema):
    kind: str
    state: str
    first: float | None
    median: float | None
    third: float | None


class ReachedOut(Schema):
    step: str
    reached: int | None
    stopped: int | None


class FlowOut(Schema):
    key: str
    joined: int | None
    left: int | None


class LeftOut(Schema):
    reason: str
    left: int | None


class PlannedOut(Schema):
    joined: int
    left: int


class NumbersOut(Schema):
    """A count that is null is hidden: it is from one to four, or would give such a one away."""

    year: int
    foundation: str | None
    as_of: datetime
    whole: KeptOut
    months: list[KeptOut]
    processes: list[KeptOut]
    stays: list[StayOut]
    funnel: list[ReachedOut]
    flow: FlowOut
    quarters: list[FlowOut]
    reasons: list[LeftOut]
    planned: PlannedOut


@router.get(
    "/numbers", response={200: NumbersOut} | problems(400, 401, 403, 404), summary="Numbers of a year"
)
def show_numbers(request: HttpRequest, query: Query[NumbersQuery]) -> HttpResponse:
    """Kept promises, days per state, the way of applications, and mentors who came and went and why."""
    user: User = request.auth  # type: ignore[attr-defined]  # set by ninja
    scope = figures.numbers_scope(user)
    if not scope:
        raise Refusal(403, _("Numbers are for coordinators and directors."))
    refuse_unknown(request, NumbersQuery)
    foundations = list(Foundation.objects.order_by("name"))
    year = query.year or workdays.today().year
    if year not in figures.years(workdays.today()):
        raise NotFound
    foundation = _foundation(query.foundation, user, foundations)
    found = figures.numbers(year, foundation, foundations)
    return answer(
        {
            "year": found.year,
            "foundation": foundation.slug if foundation else None,
            "as_of": found.as_of,
            "whole": _kept(found.whole),
            "months": [_kept(each) for each in found.months],
            "processes": [_kept(each) for each in found.processes],
            "stays": [asdict(each) for each in found.stays],
            "funnel": [asdict(each) for each in found.funnel],
            "flow": asdict(found.flow),
            "quarters": [asdict(each) for each in found.quarters],
            "reasons": [asdict(each) for each in found.reasons],
            "planned": dict(zip(("joined", "left"), found.planned, strict=True)),
        }
    )


def _kept(kept: figures.Kept) -> dict[str, object]:
    return asdict(kept) | {"percentage": kept.percentage}


def _foundation(slug: str, user: User, foundations: list[Foundation]) -> Foundation | None:
    """The one that was asked for, or all (None). Raises `NotFound` for one that is not theirs."""
    if not slug and figures.sees_all(user, foundations):
        return None
    scope = figures.numbers_scope(user)
    found = next((each for each in foundations if each.pk in scope and slug in ("", each.slug)), None)
    if found is None:
        raise NotFound
    return found
