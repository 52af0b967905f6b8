"""The rooms of `/mijn/` that come from cases: my application, and my coordinator."""

from typing import Any, cast

from django.contrib.auth.decorators import login_required
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache

from mentorships.models import Mentor
from organisation.people.models import User
from organisation.people.selectors import coordinators_of
from organisation.portal import Room, portal_context, register
from workflows.engine import registry
from workflows.front.contact import contact_of
from workflows.front.status import public_lines
from workflows.models import Case
from workflows.selectors.status import steps_ahead


def register_rooms() -> None:
    register(
        Room(
            key="application",
            title=_("My application"),
            url_name="my_application",
            order=10,
            visible=lambda user: cases_of(user).exists(),
            summary=_("What has happened since you applied, and what comes next."),
        )
    )
    register(
        Room(
            key="coordinator",
            title=_("My coordinator"),
            url_name="my_coordinator",
            order=20,
            visible=lambda user: Mentor.objects.filter(user=user).exists(),
            summary=_("Whom you can call or mail, about anything."),
        )
    )


def cases_of(user: Any) -> QuerySet[Case]:
    """The cases by which this person came in, newest first."""
    return Case.objects.filter(account=user).order_by("-submitted_at", "-pk")


@never_cache
@login_required
def application(request: HttpRequest) -> HttpResponse:
    """What happened to my application."""
    case = cases_of(request.user).select_related("foundation", "owner").first()
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
    case = cases_of(request.user).filter(foundation=mentor.foundation).first()
    people = coordinators_of(mentor.foundation_id)
    mine = [person for person in people if case and person.pk == case.owner_id]
    context = {"people": mine or people, "contact": contact_of(mentor.foundation)}
    return render(
        request, "workflows/portal/coordinator.html", context | portal_context(request, "coordinator")
    )
