"""`/status/{token}`: what the applicant's own page shows, and nothing more."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from ninja import Router, Schema

from organisation.api.answers import NotFound, answer, problems
from workflows.engine import registry
from workflows.models import Case
from workflows.policies import owner_today
from workflows.selectors.cases import case_of_status_link
from workflows.selectors.status import steps_ahead, successor_of
from workflows.selectors.timeline import Happening, attachments_of, open_question, public_timeline

router = Router(tags=["status"])


class Contact(Schema):
    """Whom to call or mail; `person` is the coordinator, as long as there is one."""

    name: str
    phone: str
    email: str
    person: str


class Detail(Schema):
    label: str
    text: str


class Fact(Schema):
    """Something that the case is about, such as the day of a session."""

    label: str
    text: str


class PublicHappening(Schema):
    at: datetime
    text: str
    details: list[Detail]


class PublicDocument(Schema):
    """A document that the applicant added."""

    name: str
    at: datetime
    url: str


class Status(Schema):
    """Where somebody stands. `waits_for_you` is true when we asked something (`question`) and wait for the answer."""

    reference: str
    kind: str
    title: str
    state: str
    state_label: str
    next: str
    reply_by: date | None
    waits_for_you: bool
    question: str
    steps_ahead: list[str]
    facts: list[Fact]
    contact: Contact
    timeline: list[PublicHappening]
    documents: list[PublicDocument]
    successor_url: str


@router.get("/status/{token}", response={200: Status} | problems(404), summary="Where somebody stands")
def show_status(request: HttpRequest, token: str) -> HttpResponse:
    """What has happened, what happens next and by when. The token is the last part of `status_url`."""
    case = case_of_status_link(token)
    if case is None:
        raise NotFound
    return answer(_status(case))


def _status(case: Case) -> dict[str, Any]:
    process = registry.get(case.kind)
    state = process.state(case.state)
    waits = case.paused_on is not None
    url = _status_url(case)
    question, successor = open_question(case), successor_of(case)
    return {
        "reference": case.reference,
        "kind": case.kind,
        "title": str(process.public_title),
        "state": case.state,
        "state_label": str(state.public_label),
        "next": str(state.public_next),
        "reply_by": None if waits else case.due_on,
        "waits_for_you": waits,
        "question": question.text if question else "",
        "steps_ahead": steps_ahead(case),
        "facts": [
            {"label": what, "text": text} for what, text in (process.facts(case) if process.facts else [])
        ],
        "contact": _contact(case),
        "timeline": [_happening(happening) for happening in public_timeline(case)],
        "documents": [
            {"name": item.name, "at": item.created_at, "url": f"{url}document/{item.key}/"}
            for item in attachments_of(case)
            if item.from_applicant
        ],
        "successor_url": _status_url(successor) if successor else "",
    }


def _status_url(case: Case) -> str:
    return f"{settings.SITE_URL}/status/{case.status_token}/"


def _contact(case: Case) -> dict[str, str]:
    foundation, owner = case.foundation, owner_today(case)
    return {
        "name": foundation.name,
        "phone": foundation.phone,
        "email": foundation.email,
        "person": owner.full_name if owner else "",
    }


def _happening(happening: Happening) -> dict[str, Any]:
    return {
        "at": happening.at,
        "text": happening.sentence or _("Message from the coordinator"),
        "details": [{"label": detail.label, "text": detail.text} for detail in happening.details],
    }
