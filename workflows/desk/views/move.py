"""Making a move: its form, what the applicant will read, and what happens when somebody else was first."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from workflows.audit import note_read
from workflows.desk import told
from workflows.desk.forms import CommentForm
from workflows.desk.letters.preview import letter_preview
from workflows.desk.views.base import CaseView
from workflows.engine.definition import Transition
from workflows.engine.errors import Conflict, InvalidData, NotPermitted, Refused
from workflows.engine.perform import Outcome, moves, out_of_place, perform
from workflows.engine.second_eyes import CONFIRM, ENDS, PROPOSE
from workflows.engine.steps import steps_of
from workflows.models import Case
from workflows.policies import Permission
from workflows.selectors.timeline import Proposed, proposed_for

BY_STAFF = frozenset({Permission.DECIDE, Permission.LOOK_ALONG})


class MoveView(CaseView):
    """One move of one case. GET asks, POST does; whatever goes wrong is said in words and what was typed stays."""

    template_name = "workflows/desk/move.html"

    @cached_property
    def transition(self) -> Transition:
        transition = self.process.transition(self.kwargs["move"])
        if transition is None or not BY_STAFF.intersection(transition.permissions):
            raise Http404
        return transition

    def trail(self) -> list[dict[str, Any]]:
        return [
            {"url": self.case_url, "label": self.person},
            {"url": "", "label": str(self.transition.label)},
        ]

    def get_header_title(self) -> str:
        return f"{self.transition.label}: {self.person}"

    def get(self, request: HttpRequest, reference: str, move: str) -> HttpResponse:
        if reason := self.reason_against():
            messages.warning(request, reason)
            return redirect(self.case_url)
        return self.page(self.form(), CommentForm())

    def post(self, request: HttpRequest, reference: str, move: str) -> HttpResponse:
        form, comment = self.form(request.POST), CommentForm(request.POST)
        if not all([form is None or form.is_valid(), comment.is_valid()]) or "preview" in request.POST:
            return self.page(form, comment)
        try:
            outcome = perform(
                self.case,
                self.transition.key,
                actor=self.actor,
                data=given(form),
                comment=comment.cleaned_data["comment"],
                expected_version=self.expected_version(),
            )
        except InvalidData as error:
            return self.page(form, comment, problem=str(error))
        except Conflict as conflict:
            return self.page(form, comment, problem=str(conflict), since=self.expected_version(), status=409)
        except Refused as refusal:
            return self.page(form, comment, problem=str(refusal), status=409)
        except NotPermitted as refusal:
            return self.page(form, comment, problem=str(refusal), status=403)
        said = _("This had been done already.") if outcome.repeated else self.said(outcome)
        messages.success(request, said)
        self.words_were_taken()
        return redirect(self.case_url)

    def said(self, outcome: Outcome) -> str:
        """What was done, in words."""
        if outcome.event.transition == PROPOSE:
            return _("Proposed. Another coordinator looks along before the applicant hears of it.")
        return f"{self.transition.past}."

    @cached_property
    def proposed(self) -> Proposed | None:
        """The proposal that this move is about."""
        return proposed_for(self.case) if self.transition.key in ENDS else None

    def form(self, data: QueryDict | None = None) -> forms.Form | None:
        """The form of the move, if it has one."""
        return self.transition.form_for(self.case, data)

    def expected_version(self) -> int:
        """The version that the page was drawn from; one that nobody sent agrees with no case."""
        text = self.request.POST.get("expected_version", "")
        return int(text) if text.isdecimal() and len(text) < 10 else -1

    def reason_against(self, case: Case | None = None) -> str:
        """Why the move cannot be made now, in words."""
        case = case or self.case
        for each in moves(case, self.actor):
            if each.transition.key == self.transition.key:
                return each.reason
        return str(out_of_place(case, self.transition, steps_of(self.process, case.foundation_id)) or "")

    def page(
        self,
        form: Any,
        comment: CommentForm,
        *,
        problem: str = "",
        since: int | None = None,
        status: int = 200,
    ) -> HttpResponse:
        """The form, as filled in, for the case as it is now. That it was shown is recorded."""
        note_read(self.user, self.case)
        now = (
            Case.objects.select_related("foundation", "owner").get(pk=self.case.pk) if problem else self.case
        )
        leading = self.proposed.move if self.proposed and self.transition.key == CONFIRM else self.transition
        context = self.get_context_data(
            case=now,
            process=self.process,
            person=self.person,
            state=self.process.state(now.state),
            transition=self.transition,
            target=self.process.state(leading.target) if leading.target else None,
            proposed=self.proposed,
            form=form,
            comment_form=comment,
            letter=letter_preview(self.process, leading, now, _typed(form)),
            looked_at="preview" in self.request.POST and not problem,
            problem=problem,
            still_refused=self.reason_against(now) if problem else "",
            changes=told.timeline(now, after=since) if since is not None and since >= 0 else [],
        )
        return self.render_to_response(context, status=status)


def _typed(form: forms.Form | None) -> dict[str, Any] | None:
    """What was filled in right, for a look at the letter."""
    return form.cleaned_data if form is not None and form.is_bound and form.is_valid() else None


def given(form: forms.Form | None) -> dict[str, Any]:
    """What was filled in, as it came."""
    if form is None:
        return {}
    return {
        name: field.widget.value_from_datadict(form.data, form.files, form.add_prefix(name))
        for name, field in form.fields.items()
    }
