"""`/sessions`: when and where courses are given, and whether there is a seat. Open to anybody: nobody is named."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja import Field, Query, Router, Schema

from organisation.api.answers import answer, problems, refuse_unknown
from organisation.api.foundations import FoundationSummary
from training.api.labels import Slug
from training.models import Session
from training.selectors.sessions import public_sessions, why_not_open

router = Router(tags=["training"])


class CourseName(Schema):
    slug: str
    title: str


class Meeting(Schema):
    starts_at: datetime
    ends_at: datetime
    subject: str


class SessionSummary(Schema):
    """A course given once, in one meeting or more. `foundation` says whose mentors can come; null: everybody's.

    `free` are the seats that nobody has, `in_line` the people who wait for one: as long as somebody does, who enrols comes
    after them. `reason` says why one cannot enrol now; empty when `open`.
    """

    key: str
    course: CourseName
    foundation: FoundationSummary | None
    meetings: list[Meeting]
    place: str
    online: bool
    remarks: str
    seats: int
    free: int
    in_line: int
    open: bool
    reason: str


class Sessions(Schema):
    items: list[SessionSummary]
    count: int


class SessionQuery(Schema):
    """What to list. What is left out does not narrow."""

    course: Slug = Field("", description="The slug of a course.")
    foundation: Slug = Field("", description="The slug of a foundation: what its mentors can come to.")
    since: date | None = Field(None, alias="from", description="Sessions that begin on this day or later.")
    limit: int = Field(20, ge=1, le=100)
    offset: int = Field(0, ge=0, le=1_000_000)


@router.get("/sessions", response={200: Sessions} | problems(400), summary="Sessions to come")
def list_sessions(request: HttpRequest, query: Query[SessionQuery]) -> HttpResponse:
    """Sessions that have not begun and that go on, the first one first."""
    refuse_unknown(request, SessionQuery)
    found = public_sessions(course=query.course, foundation=query.foundation, since=query.since)
    now = timezone.now()
    items = [session_json(each, now) for each in found[query.offset : query.offset + query.limit]]
    return answer({"items": items, "count": found.count()})


def session_json(session: Session, now: datetime) -> dict[str, Any]:
    """As everybody may know it; takes `course`, `foundation` and `parts` with the session."""
    reason = why_not_open(session, now)
    return {
        "key": str(session.key),
        "course": {"slug": session.course.slug, "title": session.course.title},
        "foundation": session.foundation
        and {"slug": session.foundation.slug, "name": session.foundation.name},
        "meetings": meetings_json(session),
        "place": session.place,
        "online": bool(session.online_url),
        "remarks": session.remarks,
        "seats": session.capacity,
        "free": session.free,
        "in_line": session.waiting,
        "open": not reason,
        "reason": reason,
    }


def meetings_json(session: Session) -> list[dict[str, Any]]:
    return [
        {"starts_at": part.starts_at, "ends_at": part.ends_at, "subject": part.subject}
        for part in session.parts.all()
    ]
