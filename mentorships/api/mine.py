"""`/me/mentor`: how somebody stands as a mentor, and what they can do about it, with their token."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from ninja import Field, Router, Schema

from mentorships.api.shared import BlockDetail, Day, block_json, caller, refusals, refuse_bsn
from mentorships.models import LeavingReason, Mentor
from mentorships.selectors.mentors import mentor_line, mentor_of
from mentorships.selectors.texts import TextTold, texts_for
from mentorships.services import states, texts
from organisation.api.answers import NotFound, Refusal, Strict, answer, problems
from organisation.api.bearer import BearerToken

router = Router(tags=["mentors"], auth=BearerToken())


class TextDetail(Schema):
    """The newest version of what mentors agree with. `key` is the answer to the question in `mentor-intake`."""

    kind: str
    key: str
    version: int
    title: str
    text: str
    holds_from: date
    accepted_at: datetime | None


class MyMentor(Schema):
    """Where somebody is in the register. `available` says whether they can have a new client; `blocks` why not."""

    state: str
    state_label: str
    foundation: str
    available: bool
    blocks: list[BlockDetail]
    paused_until: date | None
    vog_expires_on: date | None
    basic_course_at: datetime | None
    clients: int | None
    texts: list[TextDetail]


class PauseIn(Strict):
    """`until` is the first day on which they are available again."""

    until: Day


class LeaveIn(Strict):
    """Why somebody stops."""

    reason: str = Field(description=", ".join(f"`{reason}`" for reason in LeavingReason.values))
    words: str = Field("", max_length=2000)


class AcceptanceIn(Strict):
    """The `key` of the version that was read."""

    text: str = Field(max_length=80)


@router.get("/me/mentor", response={200: MyMentor} | problems(401, 404), summary="How I stand as a mentor")
def show_mentor(request: HttpRequest) -> HttpResponse:
    """What stands between me and a client, and what I agreed with."""
    return answer(_mentor_json(_mine(request)))


@router.post(
    "/me/mentor/pause", response={200: MyMentor} | problems(400, 401, 404, 409, 413, 415), summary="Pause"
)
def pause(request: HttpRequest, body: PauseIn) -> HttpResponse:
    """No new client until a day; again, to choose another day."""
    with refusals():
        states.pause(mentor_id=_mine(request).pk, until=body.until, by=caller(request))
    return answer(_mentor_json(_mine(request)))


@router.post("/me/mentor/resume", response={200: MyMentor} | problems(401, 404, 409), summary="End a pause")
def resume(request: HttpRequest) -> HttpResponse:
    """Available again before the day that was chosen."""
    with refusals():
        states.resume(mentor_id=_mine(request).pk, by=caller(request))
    return answer(_mentor_json(_mine(request)))


@router.post(
    "/me/mentor/leave", response={204: None} | problems(400, 401, 404, 409, 413, 415), summary="Stop"
)
def leave(request: HttpRequest, body: LeaveIn) -> HttpResponse:
    """Not a mentor any more. What was learned stays."""
    refuse_bsn("words", body.words)
    if body.reason not in LeavingReason.values or body.reason == LeavingReason.DECEASED:
        errors = [("reason", "unknown", _("Choose a reason from the list."))]
        raise Refusal(400, _("Some of what was sent is missing or wrong."), errors)
    with refusals():
        states.leave(mentor_id=_mine(request).pk, reason=body.reason, words=body.words, by=caller(request))
    return HttpResponse(status=204)


@router.post(
    "/me/mentor/acceptances",
    response={200: MyMentor} | problems(400, 401, 404, 409, 413, 415),
    summary="Agree with a text",
)
def accept(request: HttpRequest, body: AcceptanceIn) -> HttpResponse:
    """Say that I read a version and agree with it. Only the newest one can be agreed with."""
    mentor = _mine(request)
    wanted = [told.text for told in texts_for(mentor) if told.text.key == body.text]
    if not wanted:
        raise Refusal(409, _("This is not the present version. Read the new one, and tick the box again."))
    texts.accept(mentor=mentor, texts=wanted)
    return answer(_mentor_json(mentor))


def _mine(request: HttpRequest) -> Mentor:
    mentor = mentor_of(caller(request))
    if mentor is None:
        raise NotFound
    return mentor


def _mentor_json(mentor: Mentor) -> dict[str, Any]:
    line = mentor_line(mentor.pk)
    if line is None:
        raise NotFound
    return {
        "state": line.state,
        "state_label": line.state_label,
        "foundation": mentor.foundation.slug,
        "available": line.is_open,
        "blocks": [block_json(block) for block in line.blocks],
        "paused_until": line.paused_until,
        "vog_expires_on": line.expires_on,
        "basic_course_at": line.basic_at,
        "clients": line.clients,
        "texts": [_text_json(told) for told in texts_for(mentor)],
    }


def _text_json(told: TextTold) -> dict[str, Any]:
    text = told.text
    return {
        "kind": text.kind,
        "key": text.key,
        "version": text.version,
        "title": text.get_kind_display(),
        "text": text.body,
        "holds_from": text.holds_from,
        "accepted_at": told.accepted_at,
    }
