"""The room of `/mijn/` in which a mentor sees how they stand: what is still needed, pausing, and stopping."""

from __future__ import annotations

from typing import Any, cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache

from mentorships.forms import AcceptForm, LeaveForm, PauseForm, PlainForm
from mentorships.models import Mentor, MentorState, Preferences
from mentorships.selectors.blocks import WORDS
from mentorships.selectors.mentors import mentor_line, mentor_of, states_of
from mentorships.selectors.texts import newest_texts, texts_for
from mentorships.services import preferences, states, texts
from mentorships.services.errors import NotNow
from organisation.people.models import User
from organisation.portal import Room, portal_context, register

ROOM = "mentor"


def register_rooms() -> None:
    register(
        Room(
            key=ROOM,
            title=gettext_lazy("My availability"),
            url_name="my_mentor",
            order=12,
            visible=lambda user: bool(states_of(user) - {MentorState.LEFT}),
            summary=gettext_lazy("Whether you can have a client, what is still needed for it, and pausing."),
        )
    )


@never_cache
@login_required
def show(request: HttpRequest) -> HttpResponse:
    """How I stand, and what I can do."""
    mentor = _mine(request)
    if request.method == "POST":
        match request.POST.get("go"):
            case "pause":
                return _pause(request, mentor)
            case "resume":
                return _resume(request, mentor)
            case "forget":
                return _forget(request, mentor)
            case "leave":
                return _leave(request, mentor)
    return _page(request, mentor)


@never_cache
@login_required
def accept(request: HttpRequest, kind: str) -> HttpResponse:
    """Read a text, and say that I agree with it. What was shown is what is accepted."""
    mentor = _mine(request)
    text = newest_texts(mentor.foundation).get(kind)
    if text is None:
        raise Http404
    posted = request.method == "POST"
    form = AcceptForm(request.POST if posted else None, initial={"version": text.key})
    if posted and form.is_valid():
        if form.cleaned_data["version"] == text.key:
            texts.accept(mentor=mentor, texts=[text])
            messages.success(request, _("Thank you. We have written down that you agree."))
            return redirect("my_mentor")
        form = AcceptForm(initial={"version": text.key})
        messages.info(request, _("The text has changed just now. Read the new one."))
    told = next(each for each in texts_for(mentor) if each.text.pk == text.pk)
    context = {"mentor": mentor, "told": told, "text": text, "form": form} | portal_context(request, ROOM)
    return render(request, "mentorships/portal/text.html", context, status=400 if form.errors else 200)


def _mine(request: HttpRequest) -> Mentor:
    mentor = mentor_of(cast(User, request.user))
    if mentor is None:
        raise Http404
    return mentor


def _pause(request: HttpRequest, mentor: Mentor) -> HttpResponse:
    form = PauseForm(request.POST)
    if form.is_valid():
        try:
            until = form.cleaned_data["until"]
            states.pause(mentor_id=mentor.pk, until=until, by=cast(User, request.user))
        except NotNow as refusal:
            form.add_error("until", str(refusal))
        else:
            messages.success(request, _("Your pause is written down. We mailed it to you."))
            return redirect("my_mentor")
    return _page(request, mentor, pause_form=form)


def _resume(request: HttpRequest, mentor: Mentor) -> HttpResponse:
    try:
        states.resume(mentor_id=mentor.pk, by=cast(User, request.user))
    except NotNow as refusal:
        messages.info(request, str(refusal))
    else:
        messages.success(request, _("You are available again. Good to have you back."))
    return redirect("my_mentor")


def _forget(request: HttpRequest, mentor: Mentor) -> HttpResponse:
    preferences.forget_worldview(mentor=mentor, by=cast(User, request.user))
    messages.success(request, _("Your wish is forgotten."))
    return redirect("my_mentor")


def _leave(request: HttpRequest, mentor: Mentor) -> HttpResponse:
    form = LeaveForm(request.POST)
    if not form.is_valid():
        return _page(request, mentor, leave_form=form)
    try:
        given = form.cleaned_data
        states.leave(
            mentor_id=mentor.pk, reason=given["reason"], words=given["words"], by=cast(User, request.user)
        )
    except NotNow as refusal:
        messages.info(request, str(refusal))
    else:
        messages.success(request, _("You have stopped. Thank you for all that you did. We mailed it to you."))
    return redirect("portal:index")


def _page(
    request: HttpRequest,
    mentor: Mentor,
    *,
    pause_form: PlainForm | None = None,
    leave_form: PlainForm | None = None,
) -> HttpResponse:
    line = mentor_line(mentor.pk)
    if line is None:
        raise Http404
    wrong = pause_form or leave_form
    initial = {"until": mentor.paused_until}
    context: dict[str, Any] = {
        "mentor": mentor,
        "line": line,
        "needed": [{"key": block, "words": WORDS[block]} for block in line.blocks],
        "texts": texts_for(mentor),
        "has_wish": Preferences.objects.filter(mentor=mentor, worldview__isnull=False).exists(),
        "may_pause": mentor.state in (MentorState.AVAILABLE, MentorState.PAUSED),
        "pause_form": pause_form or PauseForm(initial=initial),
        "leave_form": leave_form or LeaveForm(),
        "has_errors": wrong is not None,
    }
    return render(
        request,
        "mentorships/portal/mentor.html",
        context | portal_context(request, ROOM),
        status=400 if wrong is not None else 200,
    )
