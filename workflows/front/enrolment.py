"""The form with which a member enrols in a course. One page: who they are is known, and nothing is left to check."""

from __future__ import annotations

from typing import Any, cast

from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.forms import HiddenInput
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from organisation.calendar.words import in_words
from organisation.people.models import User
from organisation.people.selectors import foundation_of
from organisation.portal import portal_context
from training.models import CoursePage, Session
from training.selectors.catalogue import course_called
from training.selectors.sessions import sessions_of, why_not_open
from workflows.engine import registry
from workflows.engine.errors import InvalidData, MoveError
from workflows.front.contact import contact_of
from workflows.models import Case
from workflows.questions.definition import StepForm
from workflows.services import submissions

KIND = "course-enrolment"


@never_cache
@login_required
def enrol(request: HttpRequest) -> HttpResponse:
    """Choose a session of a course (`cursus`, and perhaps `bijeenkomst`), and send the request."""
    user = cast(User, request.user)
    course = course_called(request.GET.get("cursus", ""))
    if course is None:
        raise Http404
    refusal = ""
    if request.method == "POST":
        try:
            return _to_status(_sent(request, course, user))
        except InvalidData:
            pass  # the form below finds the same, and says it where it is
        except MoveError as error:
            refusal = str(error)
    now = timezone.now()
    sessions = [each for each in sessions_of(course, user) if not why_not_open(each, now)]
    form = _form(request, course, sessions)
    context = {
        "course": course,
        "form": form,
        "sessions": sessions,
        "refusal": refusal,
        "person": user,
        "contact": contact_of(foundation_of(user)),
    }
    status = 409 if refusal else 400 if form.errors else 200
    return render(request, "workflows/portal/enrol.html", context | portal_context(request), status=status)


def _sent(request: HttpRequest, course: CoursePage, user: User) -> Case:
    """The request that was filled in. Raises `MoveError`."""
    typed = {name: request.POST.get(name, "") for name in ("session", "remarks")}
    answers = {name: text.replace("\r\n", "\n") for name, text in typed.items() if text}
    process = registry.get(KIND)
    with transaction.atomic():  # a request that is refused leaves nothing, and the page goes on to say why
        return submissions.submit_answers(
            process=process, answers=answers | {"course": course.slug}, account=user
        )


def _to_status(case: Case) -> HttpResponse:
    response = HttpResponseRedirect(f"/status/{case.status_token}/")
    response.status_code = 303
    return response


def _form(request: HttpRequest, course: CoursePage, sessions: list[Session]) -> StepForm:
    """The form of this course, as it was filled in, with the sessions that are open to choose from; without any, it does
    not ask for one.
    """
    step = registry.get(KIND).questions.steps[0]
    data = request.POST.dict() | {"course": course.slug} if request.method == "POST" else None
    choices = {str(session.key): _told(session) for session in sessions}
    asked = request.GET.get("bijeenkomst", "")
    form = step.form(data, initial={"course": course.slug, "session": asked if asked in choices else ""})
    if choices:
        widget: Any = form.fields["session"].widget
        widget.choices = list(choices.items())
    else:
        form.fields["session"].widget = HiddenInput()
    return form


def _told(session: Session) -> str:
    room = _("there are seats") if session.free and not session.waiting else _("full, you stand in line")
    return f"{in_words(session.starts_at)}, {session.place or _('online')} ({room})"
