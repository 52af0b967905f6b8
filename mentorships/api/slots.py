"""`/slots`: the times that coordinators offer for conversations."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from ninja import Field, Router, Schema

from mentorships.api.shared import coordinator, refusals
from mentorships.models import LENGTHS, ConversationSlot
from mentorships.selectors.slots import with_bookings
from mentorships.services import slots
from organisation.api.answers import NotFound, Refusal, Strict, answer, problems
from organisation.api.bearer import BearerToken
from organisation.foundations.models import Foundation
from organisation.people.policies import narrow

router = Router(tags=["mentors"], auth=BearerToken())


class SlotDetail(Schema):
    """A time to come. `reference` is the case of who has it; empty: free."""

    key: UUID
    foundation: str
    coordinator: str
    starts_at: datetime
    ends_at: datetime
    place: str
    online_url: str
    reference: str


class Slots(Schema):
    items: list[SlotDetail]
    count: int


class SlotsIn(Strict):
    """One or more times of one's own, one after another."""

    foundation: str = Field(max_length=60, description="The slug of the foundation.")
    starts_at: datetime = Field(strict=False)
    minutes: int = Field(description="30, 45, 60 or 90.")
    count: int = Field(1, ge=1, le=slots.MOST_IN_A_ROW)
    place: str = Field("", max_length=200)
    online_url: str = Field("", max_length=200, pattern=r"^(https?://\S+)?$")


@router.get("/slots", response={200: Slots} | problems(401, 403), summary="Times for conversations")
def list_slots(request: HttpRequest) -> HttpResponse:
    """The times to come of my foundations, my colleagues' too."""
    _user, scope = coordinator(request)
    to_come = ConversationSlot.objects.filter(called_off_at=None, ends_at__gt=timezone.now())
    rows = list(with_bookings(narrow(to_come, scope)).order_by("starts_at", "pk"))
    return answer({"items": [_slot_json(row) for row in rows], "count": len(rows)})


@router.post(
    "/slots",
    response={201: Slots} | problems(400, 401, 403, 404, 409, 413, 415),
    summary="Offer times for conversations",
)
def make_slots(request: HttpRequest, body: SlotsIn) -> HttpResponse:
    """Offer times of my own, at one of my foundations."""
    user, scope = coordinator(request)
    foundation = narrow(Foundation.objects.filter(slug=body.foundation), scope, "pk").first()
    if foundation is None:
        raise NotFound
    errors = []
    if body.minutes not in LENGTHS:
        errors.append(("minutes", "invalid", _("This value is not possible here.")))
    if timezone.is_naive(body.starts_at):
        errors.append(("starts_at", "invalid", _("Say with the time how far it is from UTC.")))
    if errors:
        raise Refusal(400, _("Some of what was sent is missing or wrong."), errors)
    with refusals():
        made = slots.make(
            foundation=foundation,
            coordinator=user,
            starts_at=body.starts_at,
            minutes=body.minutes,
            count=body.count,
            place=body.place,
            online_url=body.online_url,
        )
    rows = with_bookings(ConversationSlot.objects.filter(pk__in=[slot.pk for slot in made]))
    return answer({"items": [_slot_json(row) for row in rows], "count": len(made)}, status=201)


@router.delete(
    "/slots/{uuid:key}", response={204: None} | problems(401, 403, 404, 409), summary="Call a time off"
)
def call_off(request: HttpRequest, key: UUID) -> HttpResponse:
    """Whoever has it is told, and chooses another one."""
    user, scope = coordinator(request)
    slot = narrow(ConversationSlot.objects.filter(key=key), scope).first()
    if slot is None:
        raise NotFound
    with refusals():
        slots.call_off(slot=slot, by=user)
    return HttpResponse(status=204)


def _slot_json(slot: Any) -> dict[str, Any]:
    return {
        "key": slot.key,
        "foundation": slot.foundation.slug,
        "coordinator": slot.coordinator.full_name,
        "starts_at": slot.starts_at,
        "ends_at": slot.ends_at,
        "place": slot.place,
        "online_url": slot.online_url,
        "reference": next((booking.reference for booking in slot.running), ""),
    }
