"""Publishing what was proposed, and the workflow by which it is proposed.

Imports Wagtail's models only when called: they look this module up while they load (``WAGTAIL_FINISH_WORKFLOW_ACTION``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.exceptions import PermissionDenied
from django.db import transaction

if TYPE_CHECKING:
    from wagtail.models import Workflow, WorkflowState

WORKFLOW = "Vier ogen"
TASK = "Een tweede persoon kijkt mee"


@transaction.atomic
def publish_proposal(workflow_state: WorkflowState, user: Any = None) -> None:
    """Publish exactly the revision that `user` approved, now or at the date that it names.

    Raises `PermissionDenied` for whoever proposed or wrote it, for a task that ended otherwise than by approval, and when the
    page was changed after the proposal.
    """
    from wagtail.models import Revision, TaskState

    from home.models import Approval
    from home.models.moderation import may_review

    task_state = workflow_state.current_task_state
    if task_state is None or task_state.status != TaskState.STATUS_APPROVED:
        raise PermissionDenied("Nobody approved this page.")
    if user is None or task_state.finished_by_id != user.pk:
        raise PermissionDenied("Somebody else approved this page.")
    if not may_review(user, task_state, workflow_state.content_object):
        raise PermissionDenied("Nobody publishes what they proposed or wrote themselves.")
    revision = Revision.objects.select_for_update().get(pk=task_state.revision_id)
    if not revision.is_latest_revision():
        raise PermissionDenied("This page was changed after it was proposed.")
    Approval.objects.update_or_create(
        revision=revision, defaults={"proposed_by": workflow_state.requested_by, "approved_by": user}
    )
    # Who approves need not hold any other permission: it was asked for above.
    revision.publish(user=user, skip_permission_checks=True)


@transaction.atomic
def set_up() -> Workflow | None:
    """Let every page be proposed, unless the whole tree has a workflow with our look in it already. None without a tree.

    Takes the place of the workflow that Wagtail brings, in which everybody who may approve may approve their own.
    """
    from wagtail.models import Page, Workflow, WorkflowPage, WorkflowTask

    from home.models import Review

    root = Page.get_first_root_node()
    if root is None:
        return None
    task = Review.objects.filter(active=True).first() or Review.objects.create(name=TASK)
    chosen = WorkflowPage.objects.filter(page=root).select_related("workflow").first()
    if chosen and chosen.workflow.workflow_tasks.filter(task__in=Review.objects.filter(active=True)).exists():
        return chosen.workflow
    workflow, _made = Workflow.objects.get_or_create(name=WORKFLOW, active=True)
    WorkflowTask.objects.get_or_create(workflow=workflow, task=task.task_ptr)
    WorkflowPage.objects.update_or_create(page=root, defaults={"workflow": workflow})
    return workflow
