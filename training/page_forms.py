"""Forms of the page editor."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm


class CourseForm(WagtailAdminPageForm):
    """A course. What comes before it is another one, that is online and does not come after it in turn."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        courses = type(self.instance).objects.live().exclude(pk=self.instance.pk)
        self.fields["prerequisites"].queryset = courses.defer_streamfields().order_by("title")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if self.instance.pk and self._comes_before_itself(
            {each.pk for each in cleaned.get("prerequisites", [])}
        ):
            message = _("One of these courses asks for this one first, so nobody could begin with either.")
            self.add_error("prerequisites", message)
        return cleaned

    def _comes_before_itself(self, first: set[int]) -> bool:
        seen: set[int] = set()
        while first:
            if self.instance.pk in first:
                return True
            seen |= first
            before = type(self.instance).objects.filter(leads_to__in=first)
            first = set(before.values_list("pk", flat=True)) - seen
        return False
