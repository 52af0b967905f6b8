"""`/mentors`: the mentors of a foundation, for its coordinators."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import Field, Query, Router, Schema

from mentorships.api.shared import Day, coordinator, refusals
from mentorships.models import Mentor
from mentorships.selectors.mentors import Asked, MentorLine, mentor_line, mentors
from mentorships.services import vogs
from organisation.api.answers import NotFound, Strict, answer, problems, refuse_unknown
from organisation.api.bearer import BearerToken

router = Router(tags=["mentors"], auth=BearerToken())


class MentorQuery(Schema):
    """What to list. What is left out does not narrow."""

    state: str = Field("", pattern=r"^(|candidate|available|paused|left)$")
    show: str = Field(
        "",
        pattern=r"^(|open|blocked|vog_over|vog_soon|no_vog|basic|texts)$",
        description="`open`: can have a new client; `blocked`: something is missing; `vog_soon`: ends within 90 days.",
    )
    q: str = Field("", max_length=100, description="Parts of a name.")
    page: int = Field(1, ge=1, le=9999)


class MentorSummary(Schema):
    """A mentor on one line. `blocks` are keys: `vog_missing`, `vog_expired`, `basic_course`, `agreement`, `conduct`."""

    id: int
    name: str
    foundation: str
    state: str
    available: bool
    blocks: list[str]
    paused_until: date | None
    vog_expires_on: date | None
    basic_course_at: datetime | None
    clients: int | None


class Mentors(Schema):
    """A page of fifty, in order of name."""

    items: list[MentorSummary]
    count: int


class VogIn(Strict):
    """A VOG that a coordinator has seen. Without `expires_on` it counts for as long as the foundation chose."""

    number: str = Field(min_length=1, max_length=40)
    issued_on: Day
    seen_on: Day | None = None
    expires_on: Day | None = None


@router.get("/mentors", response={200: Mentors} | problems(400, 401, 403), summary="Mentors")
def list_mentors(request: HttpRequest, query: Query[MentorQuery]) -> HttpResponse:
    """The mentors and candidates of my foundations, and what is missing."""
    _user, scope = coordinator(request)
    refuse_unknown(request, MentorQuery)
    asked = Asked(q=query.q.replace("\0", ""), state=query.state, show=query.show, page=query.page)
    lines, count = mentors(scope, asked)
    return answer({"items": [_line_json(line) for line in lines], "count": count})


@router.post(
    "/mentors/{int:mentor_id}/vogs",
    response={201: MentorSummary} | problems(400, 401, 403, 404, 409, 413, 415),
    summary="Write down a VOG",
)
def record_vog(request: HttpRequest, mentor_id: int, body: VogIn) -> HttpResponse:
    """The one that was written down last counts."""
    user, scope = coordinator(request)
    if mentor_line(mentor_id, scope) is None:
        raise NotFound
    mentor = Mentor.objects.select_related("user", "foundation").get(pk=mentor_id)
    with refusals():
        vogs.record(
            mentor=mentor,
            number=body.number,
            issued_on=body.issued_on,
            seen_on=body.seen_on,
            expires_on=body.expires_on,
            by=user,
        )
    line = mentor_line(mentor_id, scope)
    return answer(_line_json(line), status=201) if line else HttpResponse(status=404)


def _line_json(line: MentorLine) -> dict[str, Any]:
    return {
        "id": line.pk,
        "name": line.name,
        "foundation": line.foundation,
        "state": line.state,
        "available": line.is_open,
        "blocks": [str(block) for block in line.blocks],
        "paused_until": line.paused_until,
        "vog_expires_on": line.expires_on,
        "basic_course_at": line.basic_at,
        "clients": line.clients,
    }
