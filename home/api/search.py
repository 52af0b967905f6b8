"""`/api/v2/search/`: what the search of the website finds."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from wagtail.api.v2.utils import BadRequestError

from home.api.answering import check_length, not_allowed, refuse_unknown
from home.api.references import whole
from home.selectors.finder import Found
from home.selectors.search import MOST_TYPED, search
from organisation.api.answers import Refusal, answer, problem


@csrf_exempt
def results(request: HttpRequest) -> HttpResponse:
    """`q` is what somebody looks for, `page` a page of twenty results. The parts say which words of a text were meant."""
    if request.method not in ("GET", "HEAD"):
        return problem(not_allowed(["GET", "HEAD"]))
    try:
        refuse_unknown(request, {"q", "page"})
        check_length(request, "q", MOST_TYPED)
        number = request.GET.get("page", "1")
        if not (number.isascii() and number.isdigit() and 0 < int(number[:9]) < 10_000):
            raise BadRequestError("page must be a number from 1")
    except BadRequestError as error:
        return problem(Refusal(400, str(error)))
    found = search(request.GET.get("q", ""), page=int(number))
    told = {
        "q": found.q,
        "count": found.count,
        "page": found.page,
        "pages": found.pages,
        "is_partial": found.is_partial,
        "items": [asdict(hit) | {"html_url": whole(hit.url), "html_path": hit.url} for hit in found.hits],
        "places": [_place_json(place) for place in (found.place.places if found.place else ())],
    }
    for item in told["items"]:
        del item["url"]
    response = answer(told)
    response.headers["Cache-Control"] = (
        "private"  # what somebody looked for is no business of a cache in between
    )
    return response


def _place_json(place: Found) -> dict[str, Any]:
    foundation = place.office.foundation
    return {
        "municipality": place.municipality.name,
        "cbs_code": place.municipality.cbs_code,
        "foundation": {"slug": foundation.slug, "name": foundation.name},
    }
