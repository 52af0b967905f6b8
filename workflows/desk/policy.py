"""Who may do what at the desk, in the terms of Wagtail: each answer comes from `workflows.policies`."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.permissions import register_permission_policy

from organisation import audit
from organisation.desk.policies import OwnFoundationPolicy
from organisation.privacy.models import RetentionPeriod
from workflows.models import Case, DeskSetting, Letter, QuestionSet, StepSetting
from workflows.policies import visible_to


class CasePolicy(OwnFoundationPolicy):
    """A case is seen and worked on by its foundation. A draft belongs to the applicant: no member of staff sees it."""

    def user_has_permission_for_instance(self, user: Any, action: str, instance: Case) -> bool:
        return instance.foundation_id is not None and super().user_has_permission_for_instance(
            user, action, instance
        )

    def within_reach(self, user: Any, rows: QuerySet[Case]) -> QuerySet[Case]:
        return visible_to(user, rows)


def register_policies() -> None:
    """Called in `ready()`, before Wagtail looks."""
    register_permission_policy(Case, CasePolicy(Case, actions={"view", "change"}))
    for model in (Letter, StepSetting, DeskSetting, RetentionPeriod):
        register_permission_policy(
            model, OwnFoundationPolicy(model, actions={"view", "add", "change", "delete"})
        )
    register_permission_policy(
        QuestionSet, OwnFoundationPolicy(QuestionSet, actions={"view", "add", "change"})
    )
    audit.register("questions.changed", _("Own questions of a foundation changed"))
    audit.register("attachment.read", _("Attachment downloaded"))
