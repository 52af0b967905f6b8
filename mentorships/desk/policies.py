"""Who may do what with the register in the Wagtail admin."""

from __future__ import annotations

from wagtail.permissions import register_permission_policy

from mentorships.models import AgreementText, ConversationSlot, Mentor, MentorSetting
from organisation.desk.policies import OwnFoundationPolicy


def register_policies() -> None:
    """Called in `ready()`, before Wagtail looks. A mentor is never deleted, and a version of a text never changed."""
    register_permission_policy(Mentor, OwnFoundationPolicy(Mentor, actions={"view", "change"}))
    register_permission_policy(AgreementText, OwnFoundationPolicy(AgreementText, actions={"view", "add"}))
    register_permission_policy(
        ConversationSlot, OwnFoundationPolicy(ConversationSlot, actions={"view", "add", "change"})
    )
    register_permission_policy(
        MentorSetting, OwnFoundationPolicy(MentorSetting, actions={"view", "add", "change"})
    )
