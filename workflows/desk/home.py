"""The desk on Wagtail's first page."""

from __future__ import annotations

from typing import Any

from wagtail.admin.ui.components import Component

from organisation.calendar import workdays
from workflows.selectors.day import counts_today


class TodayPanel(Component):
    """How many cases are late or promised for today."""

    name = "cases-today"
    template_name = "workflows/desk/home_panel.html"
    order = 10

    def get_context_data(self, parent_context: dict[str, Any]) -> dict[str, Any]:
        late, today = counts_today(parent_context["request"].user, today=workdays.today())
        return {"late": late, "today": today}
