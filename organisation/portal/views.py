"""The rooms that every account has."""

from __future__ import annotations

from typing import Any, cast

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache

from organisation.people.models import Membership, User
from organisation.portal.registry import rooms_for


def portal_context(request: HttpRequest, room: str = "") -> dict[str, Any]:
    """What `portal/base.html` needs: the rooms to walk to. `room` is the key of the one we are in."""
    return {
        "rooms": [
            {"title": each.title, "url": each.url, "summary": each.summary, "is_here": each.key == room}
            for each in rooms_for(request.user)
        ]
    }


@never_cache
@login_required
def index(request: HttpRequest) -> HttpResponse:
    """The list of rooms."""
    return render(request, "organisation/portal/index.html", portal_context(request))


@never_cache
@login_required
def profile(request: HttpRequest) -> HttpResponse:
    """Name, address and memberships of the person who looks."""
    user = cast(User, request.user)
    memberships = Membership.objects.current().filter(user=user).select_related("foundation")
    context = {"memberships": memberships.order_by("foundation__name", "role")}
    return render(request, "organisation/portal/profile.html", context | portal_context(request, "profile"))
