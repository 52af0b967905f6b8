"""The page on which a second person looks at a proposal and decides."""

from __future__ import annotations

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages
from wagtail.admin.action_menu import (
    ActionMenuItem,
    CancelWorkflowMenuItem,
    PublishMenuItem,
    RestartWorkflowMenuItem,
    SubmitForModerationMenuItem,
    WorkflowMenuItem,
)
from wagtail.models import TaskState

from home.models import Review
from home.models.moderation import may_review
from organisation.forms import PlainForm


class DecisionForm(PlainForm):
    comment = forms.CharField(
        label=_("Message to the proposer"),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Needed when you send the page back: say what should change."),
        error_messages={"required": _("Write what should change, so that the proposer can go on.")},
    )

    def __init__(self, *args, decision: str = "approve", **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["comment"].required = decision == "reject"


@require_http_methods(["GET", "POST"])
def review(request: HttpRequest, task_state_id: int) -> HttpResponse:
    """What is proposed, by whom, and the two answers. A proposal that is over is told so; a proposer is told to wait."""
    states = TaskState.objects.select_related("workflow_state__requested_by", "revision", "task")
    state = get_object_or_404(states, pk=task_state_id)
    page = state.workflow_state.content_object.specific
    rights = page.permissions_for_user(request.user)
    if not rights.can_edit() and not rights.can_review():
        raise PermissionDenied
    task, running = state.task.specific, state.status == TaskState.STATUS_IN_PROGRESS
    if not (running and isinstance(task, Review)):
        messages.warning(request, _("This proposal was decided or withdrawn already."))
        return redirect("wagtailadmin_pages:edit", page.pk)
    may = may_review(request.user, state, page)
    decision = request.POST.get("decision", "approve")
    form = DecisionForm(request.POST or None, decision=decision)
    if request.method == "POST":
        if not may or decision not in ("approve", "reject"):
            raise PermissionDenied
        if form.is_valid():
            task.on_action(state, request.user, decision, comment=form.cleaned_data["comment"])
            messages.success(request, _said(decision))
            return redirect("wagtailadmin_explore", page.get_parent().pk)
    told = {
        "page": page,
        "state": state,
        "title": state.revision.object_str,
        "proposed": state.revision.as_object(),
        "may": may,
        "form": form,
    }
    return render(request, "home/desk/review.html", told)


def _said(decision: str) -> str:
    if decision == "approve":
        return str(_("You approved the page. It is online, or will be on the date that it names."))
    return str(_("You sent the page back. The proposer gets your message by mail."))


class ProposeMenuItem(SubmitForModerationMenuItem):
    """The main button of the editor."""

    def get_context_data(self, parent_context: dict) -> dict:
        return super().get_context_data(parent_context) | {"label": _("Propose")}


class WithdrawMenuItem(CancelWorkflowMenuItem):
    label = _("Withdraw the proposal")


class ReviewMenuItem(ActionMenuItem):
    """To the page above, for who may decide."""

    name = "action-review"
    label = _("Look and decide")
    icon_name = "success"

    def is_shown(self, context: dict) -> bool:
        page = context.get("page")
        return bool(
            page and (task := page.current_workflow_task) and task.get_actions(page, context["request"].user)
        )

    def get_url(self, parent_context: dict) -> str:
        return reverse("review", args=[parent_context["page"].current_workflow_task_state.pk])


#: Wagtail's words for what we say otherwise, and buttons that nobody may press.
OTHERWISE = (
    PublishMenuItem,
    SubmitForModerationMenuItem,
    CancelWorkflowMenuItem,
    RestartWorkflowMenuItem,
    WorkflowMenuItem,
)


def arrange_buttons(items: list[ActionMenuItem], request: HttpRequest, context: dict) -> None:
    """First what to do now: decide, or propose; then the rest."""
    rest = [item for item in items if not isinstance(item, OTHERWISE)]
    ours = (ReviewMenuItem(), ProposeMenuItem(), WithdrawMenuItem())
    first, *others = [item for item in ours if item.is_shown(context)] or [None]
    items[:] = [*([first] if first else []), *rest, *others]
