"""The applicant's own page: what has happened, what happens next, by when; and what can be done about it."""

import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_safe

from organisation.forms import PlainForm
from workflows.engine import registry
from workflows.engine.definition import Process, Transition
from workflows.engine.errors import Conflict, InvalidData, MoveError, Refused
from workflows.engine.perform import Possibility, moves, perform
from workflows.front.contact import contact_for
from workflows.front.guarded import drain, without_cookie
from workflows.models import Attachment, Case
from workflows.policies import Actor
from workflows.questions.definition import StepForm
from workflows.selectors.cases import case_of_status_link
from workflows.selectors.status import steps_ahead, successor_of
from workflows.selectors.timeline import (
    asked_or_answered_after,
    attachments_of,
    open_question,
    public_timeline,
)
from workflows.services import attachments

NOTICES = {
    "antwoord": _("We received your answer. Thank you."),
    "document": _("We received your document."),
    "gekozen": _("We have written down your choice. Thank you."),
    "gestopt": _("You stopped. We sent you an e-mail to confirm it."),
}
# A little more than one document, for the rest of the form.
LARGEST_REQUEST = 11 * 1024 * 1024


class UploadForm(PlainForm):
    # Made with the page, so that the same form sent twice adds one document.
    key = forms.UUIDField(required=False, initial=uuid.uuid4, widget=forms.HiddenInput)
    document = forms.FileField(
        label=_("Document"),
        help_text=_(
            "A PDF, a photo (JPG, PNG, HEIC) or a text document (DOCX, ODT) of at most 10 MB. "
            "No copy of your VOG or passport."
        ),
        error_messages={
            "required": _("Choose a document."),
            "empty": _("This file is empty. Choose another file."),
        },
    )


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the timeline, as the template reads it."""

    label: str
    at: datetime
    text: str = ""


@without_cookie
@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest, token: str) -> HttpResponse:
    """The page, and the three things that can be done on it."""
    case = case_of_status_link(token)
    if case is None:
        raise Http404
    if request.method == "POST":
        return StatusPage(request, case).act()
    return StatusPage(request, case).show()


@without_cookie
@require_safe
def document(request: HttpRequest, token: str, key: uuid.UUID) -> HttpResponse:
    """A document that belongs to the case of this link."""
    case = case_of_status_link(token)
    found = Attachment.objects.filter(case=case, key=key, from_applicant=True).first() if case else None
    if found is None:
        raise Http404
    return attachments.download(found)


def public_lines(case: Case) -> list[Line]:
    """What has happened, in the words of the applicant's page."""
    return [
        Line(
            str(happening.sentence or gettext("Message from the coordinator")),
            happening.at,
            "\n\n".join(detail.text for detail in happening.details),
        )
        for happening in public_timeline(case)
    ]


class StatusPage:
    """One request for a status page."""

    def __init__(self, request: HttpRequest, case: Case) -> None:
        self.request, self.case = request, case
        self.process: Process = registry.get(case.kind)
        self.actor = Actor.applicant(case)
        self.forms: dict[str, forms.Form] = {}
        self.refusal = self.refused_text = ""

    # Acting

    def act(self) -> HttpResponse:
        if int(self.request.headers.get("Content-Length") or 0) > LARGEST_REQUEST:
            drain(self.request)
            form = UploadForm({}, {}, prefix="document")
            form.full_clean()
            form.errors.clear()
            form.add_error(
                "document",
                gettext("This file is too large. Choose a file of at most %(limit)d MB.") % {"limit": 10},
            )
            self.forms["document"] = form
            return self.show(status=413)
        match self.request.POST.get("go"):
            case "answer":
                return self._move("answer", "antwoord")
            case "withdraw":
                return self._move("withdraw", "gestopt")
            case "document":
                return self._add_document()
            case str(name) if name in self._choices():
                return self._choose(name)
        return self.show(status=400)

    def _choices(self) -> dict[str, Transition]:
        """What the applicant may choose between with a button alone, in the order of the table."""
        return {
            each.transition.key: each.transition
            for each in moves(self.case, self.actor)
            if each.permitted and each.transition.form is None
        }

    def _choose(self, name: str) -> HttpResponse:
        try:
            self._perform(name, {})
        except MoveError as error:
            self.refusal = str(error)
            self.case = Case.objects.read_whole().get(pk=self.case.pk)
            return self.show(status=409)
        return self._back("gekozen")

    def _move(self, name: str, done: str) -> HttpResponse:
        transition = self.process.transition(name)
        form = transition.form(self.request.POST, prefix=name) if transition and transition.form else None
        if form is None:
            raise Http404
        if not form.is_valid():
            self.forms[name] = form
            return self.show(status=400)
        try:
            self._perform(name, form.cleaned_data)
        except InvalidData as error:
            for problem in error.problems:
                form.add_error(problem.field or None, problem.message)
            self.forms[name] = form
            return self.show(status=400)
        except MoveError as error:
            # The form is not on the page any more, so it cannot say why.
            self.refusal, self.refused_text = str(error), "\n\n".join(map(str, form.answers().values()))
            return self.show(status=409)
        return self._back(done)

    def _perform(self, name: str, data: dict[str, Any]) -> None:
        """Make the move. The same form sent twice is known by its version.

        Another change meanwhile is no hindrance, unless the words were meant for a question that is answered by now.
        """
        version = self.request.POST.get("version", "")
        expected = int(version) if version.isdecimal() and len(version) < 9 else None
        try:
            perform(self.case, name, actor=self.actor, data=data, expected_version=expected)
        except Conflict:
            if name == "answer" and asked_or_answered_after(self.case, expected or 0):
                raise Refused(gettext("These words were for a question that is answered already.")) from None
            perform(self.case, name, actor=self.actor, data=data)

    def _add_document(self) -> HttpResponse:
        form = UploadForm(self.request.POST, self.request.FILES, prefix="document")
        if form.is_valid():
            try:
                attachments.attach(
                    case=self.case,
                    upload=form.cleaned_data["document"],
                    actor=self.actor,
                    key=form.cleaned_data["key"],
                )
                return self._back("document")
            except ValidationError as error:
                form.add_error("document", error)
            except MoveError as error:
                self.refusal = str(error)
                return self.show(status=409)
        self.forms["document"] = form
        return self.show(status=400)

    def _back(self, done: str) -> HttpResponse:
        response = HttpResponseRedirect(f"{self.request.path}?gedaan={done}")
        response.status_code = 303
        return response

    # Showing

    def show(self, *, status: int = 200) -> HttpResponse:
        possible = {move.transition.key: move for move in moves(self.case, self.actor)}
        context = self._where() | self._ways(possible)
        return render(self.request, "forms/status.html", context, status=status)

    def _where(self) -> dict[str, Any]:
        """What has happened and what happens next."""
        case, state = self.case, self.process.state(self.case.state)
        waits = case.paused_on is not None
        return {
            "process_title": self.process.public_title,
            "reference": case.reference,
            "version": case.version,
            "state_label": state.public_label,
            "next": state.public_next,
            "reply_by": None if waits else case.due_on,
            "waits_for_you": waits,
            "notice": self.refusal or NOTICES.get(self.request.GET.get("gedaan", ""), ""),
            "refused_text": self.refused_text,
            "timeline": public_lines(case),
            "ahead": steps_ahead(case),
            "facts": self.process.facts(case) if self.process.facts else [],
            "has_account": case.account_id is not None,
            "successor": self._successor(),
            "contact": contact_for(case),
            "documents": [
                {"name": item.name, "at": item.created_at, "url": f"document/{item.key}/"}
                for item in attachments_of(case)
                if item.from_applicant
            ],
        }

    def _successor(self) -> str:
        """Where the case went on after another foundation took it over."""
        successor = successor_of(self.case)
        return f"/status/{successor.status_token}/" if successor else ""

    def _ways(self, possible: dict[str, Possibility]) -> dict[str, Any]:
        """The forms of what the applicant may do now, with what was just typed in them."""
        context: dict[str, Any] = {
            "can_withdraw": self._may(possible, "withdraw"),
            "withdraw_label": self._label("withdraw"),
            "choices": [
                (key, move.transition.label)
                for key, move in possible.items()
                if move.allowed and move.transition.form is None
            ],
        }
        if question := open_question(self.case):
            context["question"] = question
            context["answer_form"] = self.forms.get("answer") or self._empty("answer")
        if context["can_withdraw"]:
            context["withdraw_form"] = self.forms.get("withdraw") or self._empty("withdraw")
        if self._may(possible, "add_document"):
            context["document_form"] = self.forms.get("document") or UploadForm(
                prefix="document", label_suffix=""
            )
        return context

    def _may(self, possible: dict[str, Possibility], name: str) -> bool:
        return name in possible and possible[name].allowed

    def _label(self, name: str) -> str:
        transition = self.process.transition(name)
        return str(transition.label) if transition else ""

    def _empty(self, name: str) -> StepForm | None:
        transition = self.process.transition(name)
        return transition.form(prefix=name) if transition and transition.form else None
