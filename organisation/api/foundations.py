"""`/foundations` and `/municipalities`: who helps where, open to anyone."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from ninja import Query, Router, Schema

from organisation.api.answers import answer
from organisation.foundations import selectors
from organisation.foundations.models import Municipality

router = Router(tags=["finder"])


class FoundationSummary(Schema):
    slug: str
    name: str


class FoundationDetail(FoundationSummary):
    """A foundation that exists today, or the national office, which takes what no foundation serves."""

    is_national: bool
    area: str
    email: str
    phone: str
    website: str


class Foundations(Schema):
    items: list[FoundationDetail]
    count: int


class MunicipalityDetail(Schema):
    """A municipality of today, a point inside it (WGS 84), and the foundation that serves it."""

    code: str
    name: str
    province: str
    inhabitants: int
    longitude: float
    latitude: float
    foundation: FoundationSummary


class Municipalities(Schema):
    items: list[MunicipalityDetail]
    count: int


@router.get("/foundations", response=Foundations, summary="Foundations")
def list_foundations(request: HttpRequest) -> HttpResponse:
    """All foundations of today, in order of name."""
    items = list(selectors.foundations().values(*FoundationDetail.model_fields))
    return answer({"items": items, "count": len(items)})


@router.get("/municipalities", response=Municipalities, summary="Municipalities")
def list_municipalities(
    request: HttpRequest,
    q: str = Query("", max_length=100, description="The beginning of a word of the name, in any spelling."),
) -> HttpResponse:
    """Municipalities, each with the foundation that serves it."""
    found = list(selectors.find_municipalities(q))
    serving = selectors.foundations_for(found) if found else {}
    items = [_municipality(row) | {"foundation": _summary(serving[row.pk])} for row in found]
    return answer({"items": items, "count": len(items)})


def _summary(foundation: selectors.Foundation) -> dict[str, str]:
    return {"slug": foundation.slug, "name": foundation.name}


def _municipality(row: Municipality) -> dict[str, object]:
    return {
        "code": row.cbs_code,
        "name": row.name,
        "province": row.province,
        "inhabitants": row.inhabitants,
        "longitude": float(row.longitude),
        "latitude": float(row.latitude),
    }
