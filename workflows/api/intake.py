"""`/me/intake`: one's own intake after it was sent, and the conversation that belongs to it."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, cast
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from ninja import Router, Schema

from mentorships.models import ConversationSlot
from mentorships.selectors.slots import booking_of
from organisation.api.answers import NotFound, Refusal, Strict, answer, problems
from organisation.api.bearer import BearerToken
from organisation.people.models import User
from workflows.engine import registry
from workflows.engine.perform import moves, perform
from workflows.models import Case
from workflows.policies import Actor

router = Router(tags=["mentors"], auth=BearerToken())
KIND = "mentor-intake"


class ChoosableSlot(Schema):
    """A time to choose from, by its key, in words."""

    key: UUID
    title: str


class Conversation(Schema):
    """The conversation that is planned."""

    starts_at: datetime
    ends_at: datetime
    place: str
    online_url: str
    coordinator: str


class MyIntake(Schema):
    """The intake that was sent last. `slots` are there when a time can be chosen, or chosen anew."""

    reference: str
    state: str
    state_label: str
    next: str
    reply_by: date | None
    conversation: Conversation | None
    slots: list[ChoosableSlot]
    status_url: str


class ConversationIn(Strict):
    """The `key` of a time to choose from."""

    slot: str


@router.get("/me/intake", response={200: MyIntake} | problems(401, 404), summary="My intake")
def show_intake(request: HttpRequest) -> HttpResponse:
    """Where my intake stands, and the times to choose from."""
    return answer(_intake_json(_mine(request)))


@router.put(
    "/me/intake/conversation",
    response={200: MyIntake} | problems(400, 401, 404, 409, 413, 415),
    summary="Plan or move the conversation",
)
def choose(request: HttpRequest, body: ConversationIn) -> HttpResponse:
    """Choose a time, or another one. The time that I have already changes nothing."""
    case = _mine(request)
    if (booking := booking_of(case.reference)) and str(booking.slot.key) == body.slot:
        return answer(_intake_json(case))
    return _after(case, "move_slot" if case.state == "booked" else "book", {"slot": body.slot})


@router.delete(
    "/me/intake/conversation",
    response={200: MyIntake} | problems(401, 404, 409),
    summary="Cancel the conversation",
)
def cancel(request: HttpRequest) -> HttpResponse:
    """Give the time back; another one can be chosen whenever it suits."""
    return _after(_mine(request), "cancel_slot", {})


def _mine(request: HttpRequest) -> Case:
    """The intake that the caller sent last. What was not sent yet is nobody's here."""
    user = cast(User, request.auth)  # type: ignore[attr-defined]
    sent = Case.objects.read_whole().filter(account=user, kind=KIND, submitted_at__isnull=False)
    case = sent.order_by("-submitted_at", "-pk").first()
    if case is None:
        raise NotFound
    return case


def _after(case: Case, move: str, data: dict[str, Any]) -> HttpResponse:
    if not any(each.transition.key == move for each in moves(case, Actor.applicant(case))):
        raise Refusal(409, _("This cannot be done now."))
    outcome = perform(case, move, actor=Actor.applicant(case), data=data)
    return answer(_intake_json(outcome.case))


def _intake_json(case: Case) -> dict[str, Any]:
    process = registry.get(case.kind)
    state, booking = process.state(case.state), booking_of(case.reference)
    return {
        "reference": case.reference,
        "state": case.state,
        "state_label": str(state.public_label),
        "next": str(state.public_next),
        "reply_by": None if case.paused_on else case.due_on,
        "conversation": _conversation_json(booking.slot) if booking else None,
        "slots": _slots_json(case),
        "status_url": f"{settings.SITE_URL}/status/{case.status_token}/",
    }


def _conversation_json(slot: ConversationSlot) -> dict[str, Any]:
    return {
        "starts_at": slot.starts_at,
        "ends_at": slot.ends_at,
        "place": slot.place,
        "online_url": slot.online_url,
        "coordinator": slot.coordinator.full_name,
    }


def _slots_json(case: Case) -> list[dict[str, str]]:
    """What the form of the move would offer."""
    for each in moves(case, Actor.applicant(case)):
        if each.allowed and each.transition.key in ("book", "move_slot"):
            form: Any = each.transition.form_for(case)
            return [{"key": key, "title": title} for key, title in form.fields["slot"].choices]
    return []
