"""Who may what with the register."""

from __future__ import annotations

from typing import Any

from organisation.people.policies import CASE_ROLES, Scope, foundation_ids


def mentor_scope(user: Any) -> Scope:
    """The foundations whose mentors somebody may see by name: a coordinator's own, everywhere for a superuser."""
    return foundation_ids(user, *CASE_ROLES)
