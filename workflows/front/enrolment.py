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

from organisation.calendar import workdays
from organisation.calendar.words import in_words
from organisation.people.models import User
from organisation.people.selectors import foundation_of
from organisation.portal import portal_context
from training.models import CoursePage, Session
from training.selectors.catalogue import course_called
from training.selectors.sessions import sessions_of, why_not_open
from workflows.engine import registry
from workflows.engine.asked import destination, questions_at
from workflows.engine.errors import MoveError
from workflows.engine.perform import begin
from workflows.front.contact import contact_of
from workflows.front.filling import SHOWN_SET
from workflows.models import Case
from workflows.questions.definition import Answers, Questions, StepForm
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
    now, refusal = timezone.now(), ""
    sessions = [each for each in sessions_of(course, user) if not why_not_open(each, now)]
    questions = _questions(request, user)
    form = _form(request, course, sessions, questions)
    if form.is_valid():
        try:
            return _to_status(_sent(form.answers(), questions, user))
        except MoveError as error:
            refusal = str(error)
    context = {
        "course": course,
        "form": form,
        "own_set": questions.set_id,
        "sessions": sessions,
        "refusal": refusal,
        "person": user,
        "contact": contact_of(foundation_of(user)),
    }
    status = 409 if refusal else 400 if form.errors else 200
    return render(request, "workflows/portal/enrol.html", context | portal_context(request), status=status)


def _questions(request: HttpRequest, user: User) -> Questions:
    """What is asked: what the member's own foundation adds last, as it stood on the page that is sent."""
    process, shown = registry.get(KIND), request.POST.get(SHOWN_SET, "")
    known = int(shown) if shown.isdecimal() and len(shown) < 10 else None
    foundation = destination(process, begin(process, answers={}, account=user), workdays.today())
    return questions_at(process, foundation, shown=known)


def _sent(answers: Answers, questions: Questions, user: User) -> Case:
    """The request with these clean answers. Raises `MoveError`."""
    with transaction.atomic():  # a request that is refused leaves nothing, and the page goes on to say why
        return submissions.file_answers(
            process=registry.get(KIND), answers=answers, questions=questions, account=user
        )


def _to_status(case: Case) -> HttpResponse:
    response = HttpResponseRedirect(f"/status/{case.status_token}/")
    response.status_code = 303
    return response


def _form(
    request: HttpRequest, course: CoursePage, sessions: list[Session], questions: Questions
) -> StepForm:
    """The form of this course, as it was filled in, with the sessions that are open to choose from; without any, it does
    not ask for one.
    """
    sent = request.POST.copy() if request.method == "POST" else None
    if sent is not None:
        sent["course"] = course.slug
    choices = {str(session.key): _told(session) for session in sessions}
    asked = request.GET.get("bijeenkomst", "")
    initial = {"course": course.slug, "session": asked if asked in choices else ""}
    form = questions.in_one()(sent, request.FILES or None, initial=initial)
    if choices:
        widget: Any = form.fields["session"].widget
        widget.choices = list(choices.items())
    else:
        form.fields["session"].widget = HiddenInput()
    return form


def _told(session: Session) -> str:
    room = _("there are seats") if session.free and not session.waiting else _("full, you stand in line")
    return f"{in_words(session.starts_at)}, {session.place or _('online')} ({room})"
