"""The intake of a candidate mentor in `/mijn/`: the form in steps, and afterwards the conversation.

    /mijn/intake/             where it stands, and what can be done
    /mijn/intake/STEP/        a step of the form
    /mijn/intake/controle/    everything once more, and send

Who is logged in fills in their own draft; no secret stands in the address.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache

from mentorships.models import MentorState
from mentorships.selectors.blocks import WORDS
from mentorships.selectors.mentors import candidate_of, mentor_line, mentor_of, states_of
from mentorships.selectors.slots import booking_of, conversation_told
from organisation.people.models import User
from organisation.portal import Room, portal_context, register
from workflows.engine import registry
from workflows.engine.errors import Conflict, InvalidData, MoveError
from workflows.engine.perform import begin, moves, perform
from workflows.front.contact import contact_of
from workflows.front.filling import CHECK, LOOK_OVER, Filling
from workflows.front.portal import INTAKE, cases_of
from workflows.front.status import public_lines
from workflows.models import Case
from workflows.policies import Actor
from workflows.questions.definition import Step, StepForm
from workflows.selectors.pages import notice_version
from workflows.selectors.status import steps_ahead
from workflows.services import drafts

#: What can be done here with the conversation, and what is said of it afterwards.
CONVERSATION = {
    "book": gettext_lazy(
        "Our conversation is planned. We mailed it to you, with the appointment for your calendar."
    ),
    "move_slot": gettext_lazy("Our conversation is moved. We mailed it to you."),
    "cancel_slot": gettext_lazy("Our conversation is cancelled. Choose another time whenever it suits you."),
}


def register_room() -> None:
    register(
        Room(
            key="intake",
            title=gettext_lazy("My intake"),
            url_name="my_intake",
            order=3,
            visible=_has_room,
            summary=gettext_lazy("Tell us what suits you, and plan our conversation."),
        )
    )


def _has_room(user: User) -> bool:
    states = states_of(user)
    return MentorState.CANDIDATE in states or (bool(states) and intakes_of(user).exists())


def intakes_of(user: Any) -> Any:
    """The intakes that somebody sent, newest first."""
    return cases_of(user, INTAKE).filter(submitted_at__isnull=False)


def draft_of(user: User) -> Case | None:
    """The intake that somebody is filling in."""
    process = registry.get(INTAKE)
    drafts_now = Case.objects.filter(account=user, kind=INTAKE, state=process.initial, submitted_at=None)
    return drafts_now.order_by("-pk").first()


@never_cache
@login_required
def fill_in(request: HttpRequest, place: str) -> HttpResponse:
    """A step of the form, or the check page."""
    user = cast(User, request.user)
    if candidate_of(user) is None:
        raise Http404
    if _running(user):
        return HttpResponseRedirect(reverse("my_intake"))
    return IntakeFilling(request, user).at(place)


@never_cache
@login_required
def show(request: HttpRequest) -> HttpResponse:
    """Where my intake stands, and what I can do."""
    user = cast(User, request.user)
    if candidate_of(user) is None and not intakes_of(user).exists():
        raise Http404
    return IntakeRoom(request, user).answer()


def _running(user: User) -> Case | None:
    return intakes_of(user).filter(closed_at=None).first()


class IntakeFilling(Filling):
    """One request of a candidate who fills in the form."""

    step_template, check_template = "workflows/portal/intake_step.html", "workflows/portal/intake_check.html"

    def __init__(self, request: HttpRequest, user: User) -> None:
        process = registry.get(INTAKE)
        case = draft_of(user) or begin(process, answers={}, account=user)
        case.account = user
        super().__init__(request, process, case)
        self.user = user

    def address(self, place: str) -> str:
        return reverse("my_intake_step", args=[place])

    def keep(self, answers: Mapping[str, Any], step: Step) -> None:
        if self.case is None or self.case.pk is None:
            self.case = drafts.start(
                process=self.process, answers=answers, question_set=step.set_id or None, account=self.user
            )
            return
        try:
            self.case = drafts.save_answers(
                case_id=self.case.pk,
                answers=answers,
                asked=step.form.base_fields,
                question_set=step.set_id,
            )
        except Case.DoesNotExist:
            raise Http404 from None

    def put_off(self) -> HttpResponse:
        messages.success(self.request, _("Your answers are kept. You find them here again, on any device."))
        return self._to_room()

    def send(self, form: StepForm) -> HttpResponse:
        version = notice_version(self.process, "")
        try:
            drafts.send(case=self.case, privacy_version=version)
        except InvalidData as error:
            wrong = self.questions.by_field.get(error.problems[0].field)
            return self.go(wrong.key, f"?{LOOK_OVER}") if wrong else self.resume()
        except MoveError as error:
            messages.info(self.request, str(error))
        else:
            messages.success(
                self.request, _("Thank you. We received your intake, and mailed you a confirmation.")
            )
        return self._to_room()

    def _to_room(self) -> HttpResponse:
        response = HttpResponseRedirect(reverse("my_intake"))
        response.status_code = 303
        return response

    def notice(self) -> Any:
        return self.process.notice

    def step_context(self, number: int, form: StepForm) -> dict[str, Any]:
        read_first = (getattr(field, "document", None) for field in form.fields.values())
        return {"documents": [text for text in read_first if text]}

    def shared(self) -> dict[str, Any]:
        candidate = candidate_of(self.user)
        return {
            "process_title": self.process.public_title,
            "contact": contact_of(candidate.foundation if candidate else None),
        }


class IntakeRoom:
    """One request for the room itself."""

    def __init__(self, request: HttpRequest, user: User) -> None:
        self.request, self.user = request, user
        self.process = registry.get(INTAKE)
        self.case = self._case()
        self.forms: dict[str, StepForm] = {}
        self.refusal = ""

    def _case(self) -> Case | None:
        """The intake that was sent last, as `perform` wants it."""
        found = intakes_of(self.user).values_list("pk", flat=True).first()
        return Case.objects.read_whole().get(pk=found) if found else None

    def answer(self) -> HttpResponse:
        move = self.request.POST.get("go", "") if self.request.method == "POST" else ""
        if self.case is not None and move in CONVERSATION:
            return self._act(self.case, move)
        return self._page(400 if self.request.method == "POST" else 200)

    def _act(self, case: Case, move: str) -> HttpResponse:
        """Make a move of the conversation. A form sent twice is known by its version."""
        transition = self.process.transition(move)
        form = transition.form_for(case, self.request.POST) if transition else None
        if form is None:
            raise Http404
        if not form.is_valid():
            self.forms[move] = form
            return self._page(400)
        version = self.request.POST.get("version", "")
        expected = int(version) if version.isdecimal() and len(version) < 9 else None
        try:
            perform(
                case, move, actor=Actor.applicant(case), data=form.cleaned_data, expected_version=expected
            )
        except Conflict:
            self.refusal = _("Something changed meanwhile. Look whether it is still what you want.")
        except MoveError as error:
            self.refusal = str(error)
        else:
            messages.success(self.request, str(CONVERSATION[move]))
            response = HttpResponseRedirect(reverse("my_intake"))
            response.status_code = 303
            return response
        self.case = self._case()
        return self._page(409)

    def _page(self, status: int = 200) -> HttpResponse:
        context = self._told(self.case) if self.case else {}
        context |= self._form_to_fill_in()
        context |= {"case": self.case, "refusal": self.refusal, "has_errors": bool(self.forms)}
        mentor = mentor_of(self.user)
        context["contact"] = contact_of(mentor.foundation if mentor else None)
        return render(
            self.request,
            "workflows/portal/intake.html",
            context | portal_context(self.request, "intake"),
            status=status,
        )

    def _form_to_fill_in(self) -> dict[str, Any]:
        """Where the form begins or goes on, for who has no intake under way."""
        draft = draft_of(self.user)
        unfinished = self.process.questions.unfinished(draft.answers if draft else {})
        may_begin = self.case is None or self.case.closed_at is not None
        return {
            "draft": draft,
            "go_on": unfinished[0].key if unfinished else CHECK,
            "may_begin": may_begin and candidate_of(self.user) is not None,
        }

    def _told(self, case: Case) -> dict[str, Any]:
        """Where it stands, and what can be done with the conversation."""
        state = self.process.state(case.state)
        waits = case.paused_on is not None
        allowed = {each.transition.key for each in moves(case, Actor.applicant(case)) if each.allowed}
        slot_move = next((move for move in ("book", "move_slot") if move in allowed), "")
        return {
            "state_label": state.public_label,
            "next": state.public_next,
            "waits_for_you": waits,
            "reply_by": None if waits else case.due_on,
            "is_open": case.closed_at is None,
            "status_url": f"/status/{case.status_token}/",
            "appointment": conversation_told(booking_of(case.reference)),
            "needed": self._needed(case),
            "slot_move": slot_move,
            "slot_form": self._form(case, slot_move) if slot_move else None,
            "cancel_form": self._form(case, "cancel_slot") if "cancel_slot" in allowed else None,
            "timeline": public_lines(case),
            "ahead": steps_ahead(case),
        }

    def _form(self, case: Case, move: str) -> StepForm | None:
        transition = self.process.transition(move)
        return self.forms.get(move) or (transition.form_for(case) if transition else None)

    def _needed(self, case: Case) -> list[Any]:
        """What stands between the candidate and being available, as long as the intake is open."""
        mentor = mentor_of(self.user)
        if case.closed_at is not None or mentor is None:
            return []
        line = mentor_line(mentor.pk)
        return [WORDS[block] for block in line.blocks] if line else []
