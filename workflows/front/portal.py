"""The rooms of `/mijn/` that come from cases: my application, my requests, and my coordinator."""

from typing import Any, cast

from django.contrib.auth.decorators import login_required
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache

from mentorships.models import Mentor
from mentorships.selectors.mentors import states_of
from organisation.people.models import User
from organisation.people.selectors import coordinators_of
from organisation.portal import Room, portal_context, register
from workflows.engine import registry
from workflows.front.contact import contact_of
from workflows.front.status import public_lines
from workflows.models import Case
from workflows.selectors.status import steps_ahead

APPLICATION, INTAKE = "volunteer-application", "mentor-intake"


def register_rooms() -> None:
    register(
        Room(
            key="application",
            title=_("My application"),
            url_name="my_application",
            order=10,
            visible=lambda user: cases_of(user, APPLICATION).exists(),
            summary=_("What has happened since you applied, and what comes next."),
        )
    )
    register(
        Room(
            key="requests",
            title=_("My requests"),
            url_name="my_requests",
            order=15,
            visible=lambda user: requests_of(user).exists(),
            summary=_("What you asked for, and how it stands."),
        )
    )
    register(
        Room(
            key="coordinator",
            title=_("My coordinator"),
            url_name="my_coordinator",
            order=20,
            visible=lambda user: bool(states_of(user)),
            summary=_("Whom you can call or mail, about anything."),
        )
    )


def cases_of(user: Any, *kinds: str) -> QuerySet[Case]:
    """The cases of these kinds that are this person's own, newest first."""
    return Case.objects.filter(account=user, kind__in=kinds).order_by("-submitted_at", "-pk")


def requests_of(user: Any) -> QuerySet[Case]:
    """What somebody asked for as a member. The intake has a room of its own."""
    kinds = {process.kind for process in registry.all_processes() if process.for_members} - {INTAKE}
    return cases_of(user, *kinds).filter(submitted_at__isnull=False)


@never_cache
@login_required
def requests(request: HttpRequest) -> HttpResponse:
    """What I asked for, each with where it stands."""
    told = []
    for case in requests_of(request.user):
        process = registry.get(case.kind)
        told.append(
            {
                "title": process.public_title,
                "about": process.facts(case) if process.facts else [],
                "state": process.state(case.state).public_label,
                "sent_at": case.submitted_at,
                "reference": case.reference,
                "url": f"/status/{case.status_token}/",
                "is_open": case.closed_at is None,
            }
        )
    return render(
        request, "workflows/portal/requests.html", {"requests": told} | portal_context(request, "requests")
    )


@never_cache
@login_required
def application(request: HttpRequest) -> HttpResponse:
    """What happened to my application."""
    case = cases_of(request.user, APPLICATION).select_related("foundation", "owner").first()
    if case is None:
        raise Http404
    process = registry.get(case.kind)
    state = process.state(case.state)
    context = {
        "case": case,
        "title": process.public_title,
        "state_label": state.public_label,
        "next": state.public_next,
        "timeline": public_lines(case),
        "ahead": steps_ahead(case),
    }
    return render(
        request, "workflows/portal/application.html", context | portal_context(request, "application")
    )


@never_cache
@login_required
def coordinator(request: HttpRequest) -> HttpResponse:
    """Who my coordinator is: whoever has my case, else the coordinators of my foundation."""
    mentors = (
        Mentor.objects.filter(user=cast(User, request.user))
        .select_related("foundation")
        .order_by("-since", "-pk")
    )
    mentor = mentors.first()
    if mentor is None:
        raise Http404
    case = cases_of(request.user, APPLICATION).filter(foundation=mentor.foundation).first()
    people = coordinators_of(mentor.foundation_id)
    mine = [person for person in people if case and person.pk == case.owner_id]
    context = {"people": mine or people, "contact": contact_of(mentor.foundation)}
    return render(
        request, "workflows/portal/coordinator.html", context | portal_context(request, "coordinator")
    )
