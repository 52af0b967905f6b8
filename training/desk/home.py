"""Training on Wagtail's first page."""

from __future__ import annotations

from typing import Any

from wagtail.admin.ui.components import Component

from training.models import Session
from training.policies import course_scope, planned_by
from training.selectors.ahead import numbers_ahead


class TrainingPanel(Component):
    """How many sessions are coming, and in how many there are too few people."""

    name = "training-ahead"
    template_name = "training/desk/home_panel.html"
    order = 20

    def get_context_data(self, parent_context: dict[str, Any]) -> dict[str, Any]:
        user = parent_context["request"].user
        coming, thin = numbers_ahead(planned_by(user, Session.objects.all()))
        return {"coming": coming, "thin": thin, "sees_people": bool(course_scope(user))}
