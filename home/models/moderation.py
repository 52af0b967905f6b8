"""Four eyes: one person proposes a page, another one looks at it and approves it."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from wagtail.locks import WorkflowLock
from wagtail.models import Page, Revision, Task, TaskState
from wagtail.permission_policies.pages import PagePermissionPolicy


class Approval(models.Model):
    """That a second person approved a revision. Without one the database refuses to publish it (``four_eyes_sql``)."""

    revision = models.OneToOneField(Revision, on_delete=models.CASCADE, related_name="approval")
    proposed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    approved_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(proposed_by=F("approved_by")), name="approval_by_another"),
        ]

    def __str__(self) -> str:
        return f"{self.revision_id}: {self.approved_by}"


class ProposalLock(WorkflowLock):
    """What was proposed stands still, for everybody: who approves it gets exactly what was looked at."""

    def get_message(self, user: Any) -> str:
        return str(
            _("This page was proposed. It can be changed again when the proposal is decided or withdrawn.")
        )

    def get_locked_by(self, user: Any, can_lock: bool = False) -> str:
        return str(_("Proposed"))

    def get_description(self, user: Any, can_lock: bool = False) -> str:
        return str(_("Nobody can change a page that is proposed"))


class Review(Task):
    """The look by a second person. Who proposed the page, or wrote what was proposed, is never that person."""

    lock_class = ProposalLock

    class Meta:
        verbose_name = _("look by a second person")
        verbose_name_plural = _("looks by a second person")

    @classmethod
    def get_description(cls) -> str:
        return str(_("An editor who did not write or propose the page approves it."))

    def locked_for_user(self, obj: Any, user: Any) -> bool:
        return True

    def get_actions(self, obj: Any, user: Any) -> list[tuple[str, Any, bool]]:
        state = obj.current_workflow_state
        if not (state and state.current_task_state and may_review(user, state.current_task_state, obj)):
            return []
        return [
            ("reject", _("Send back"), True),
            ("approve", _("Approve and publish"), False),
        ]

    def on_action(self, task_state: TaskState, user: Any, action_name: str, **kwargs: Any) -> None:
        """As Wagtail's, which asks for the page in the address and not for the one that the task is about."""
        if not may_review(user, task_state, task_state.workflow_state.content_object):
            raise PermissionDenied
        super().on_action(task_state, user, action_name, **kwargs)

    def get_task_states_user_can_moderate(self, user: Any, **kwargs: Any) -> models.QuerySet[TaskState]:
        pages = PagePermissionPolicy(Page).instances_user_has_permission_for(user, "publish")
        states = TaskState.objects.filter(task=self, status=TaskState.STATUS_IN_PROGRESS)
        numbers = pages.annotate(number=models.functions.Cast("pk", models.CharField())).values("number")
        return states.filter(workflow_state__object_id__in=numbers).exclude(
            Q(workflow_state__requested_by=user) | Q(revision__user=user)
        )


def may_review(user: Any, task_state: TaskState, page: Page) -> bool:
    """Whether the user may approve what `task_state` is about: neither proposer nor author, and reviewer of that place."""
    involved = {task_state.workflow_state.requested_by_id, task_state.revision.user_id}
    return user.pk not in involved and page.permissions_for_user(user).can_review()
