"""Every part of the processes that a foundation can set, as it holds: by default, or as it was adapted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Final

from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import Promise, cached_property
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin

from organisation.people.policies import ALL
from workflows.desk.settings_words import GAP
from workflows.engine import registry
from workflows.engine.definition import Process
from workflows.models import StepSetting
from workflows.policies import case_scope

DONE: Final = "desk_settings_done"


def anchor_of(process: Process, part: str) -> str:
    return f"{process.kind}-{part}"


def back_to(request: HttpRequest, url_name: str, anchor: str, words: str) -> HttpResponse:
    """Back to the place of a part in its list, which says there what was done."""
    request.session[DONE] = {anchor: words}
    return redirect(f"{reverse(url_name)}#{anchor}")


@dataclass(frozen=True, slots=True)
class Row:
    """One part of a process. `whose` says who adapted it, and is empty where the default holds; `cells` are (head, text).

    `reset_url` is empty where there is nothing to go back from, or where that is not the reader's to do. `anchor` is the place
    of the part on the page, which its first row has, and `done` what was just done about it.
    """

    name: str
    cells: list[tuple[str, str]]
    whose: str
    adapt_url: str
    reset_url: str
    anchor: str = ""
    done: str = ""


class SettingsListView(PermissionCheckedMixin, WagtailAdminTemplateMixin, View):
    """Each part of each process with what holds for it, so that nobody has to know what there is to adapt."""

    template_name = "workflows/desk/settings_list.html"
    any_permission_required: ClassVar = ["add", "change", "delete", "view"]
    model: type[Model]
    add_url_name = edit_url_name = delete_url_name = ""
    #: What the reader can change here, and the heads of the columns between the name and who adapted it.
    explanation: str | Promise = ""
    heads: tuple[str | Promise, ...] = ()
    #: The name of the model's field that says which part of the process a row is about.
    part = ""

    def get(self, request: HttpRequest) -> HttpResponse:
        groups = [(str(process.title), list(self._rows(process))) for process in registry.all_processes()]
        return self.render_to_response(self.get_context_data(groups=groups, view=self))

    def get_page_title(self) -> str:
        return str(capfirst(self.model._meta.verbose_name_plural))

    def get_header_title(self) -> str:
        return self.get_page_title()

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.get_page_title()}]

    def _rows(self, process: Process) -> Iterator[Row]:
        """The default of each part unless everyone in reach has something else, and what was adapted."""
        for part in self.parts(process):
            first, *others = self._rows_of(process, part)
            anchor = anchor_of(process, part)
            yield replace(first, anchor=anchor, done=self.done.get(anchor, ""))
            yield from others

    def _rows_of(self, process: Process, part: str) -> Iterator[Row]:
        scope, own = case_scope(self.request.user), self.adapted[process.kind, part]
        if scope is ALL or len(own) < len(scope):
            yield self._default(process, part)
        for row in own:
            yield self._own(process, part, row)

    @cached_property
    def done(self) -> dict[str, str]:
        """What was done just before the reader came back to this list, by its place. It is said once."""
        return self.request.session.pop(DONE, {})

    @cached_property
    def adapted(self) -> dict[tuple[str, str], list[Any]]:
        """The rows within reach, by kind and part. One query."""
        rows = self.permission_policy.instances_user_has_permission_for(self.request.user, "view")
        found = defaultdict(list)
        for row in self.in_force(rows).select_related("foundation").order_by("foundation__name"):
            found[row.kind, getattr(row, self.part)].append(row)
        return found

    @cached_property
    def shared(self) -> dict[tuple[str, str], Any]:
        """What holds for who adapted nothing, where that is not the default and not the reader's to change. One query."""
        if case_scope(self.request.user) is ALL:
            return {}
        rows = self.in_force(self.model._default_manager.filter(foundation=None))
        return {(row.kind, getattr(row, self.part)): row for row in rows}

    def _default(self, process: Process, part: str) -> Row:
        shared = self.shared.get((process.kind, part))
        said = self.cells(process, part, shared) if shared else self.usual(process, part)
        return self._row(
            process,
            part,
            said,
            _("All foundations") if shared else "",
            self.address_to_begin(process, part),
            "",
        )

    def _own(self, process: Process, part: str, row: Any) -> Row:
        whose = row.foundation.name if row.foundation else _("All foundations")
        return self._row(
            process, part, self.cells(process, part, row), whose, *self.addresses_of(process, row)
        )

    def _row(self, process: Process, part: str, said: list[str], *rest: str) -> Row:
        heads = (str(head) for head in self.heads[1:])
        return Row(self.name_of(process, part), list(zip(heads, said, strict=True)), *rest)

    def in_force(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """Those of `rows` that hold now."""
        return rows

    def address_to_begin(self, process: Process, part: str) -> str:
        """Where a part is adapted for the first time."""
        return f"{reverse(self.add_url_name)}?which={process.kind}{GAP}{part}"

    def addresses_of(self, process: Process, row: Any) -> tuple[str, str]:
        """Where `row` is changed, and where it goes back to the standard."""
        return reverse(self.edit_url_name, args=[row.pk]), reverse(self.delete_url_name, args=[row.pk])

    def parts(self, process: Process) -> list[str]:
        raise NotImplementedError

    def name_of(self, process: Process, part: str) -> str:
        raise NotImplementedError

    def usual(self, process: Process, part: str) -> list[str]:
        """What the columns say where nobody adapted anything."""
        raise NotImplementedError

    def cells(self, process: Process, part: str, row: Any) -> list[str]:
        """What the columns say of `row`."""
        raise NotImplementedError


class StepListView(SettingsListView):
    model = StepSetting
    part = "state"
    explanation = gettext_lazy(
        "Which steps you use, and within how many working days you take the next one. That is the promised date."
    )
    heads = (gettext_lazy("Step"), gettext_lazy("In use"), gettext_lazy("Working days"))

    def parts(self, process: Process) -> list[str]:
        return process.open_states

    def name_of(self, process: Process, part: str) -> str:
        return str(process.state(part).label)

    def usual(self, process: Process, part: str) -> list[str]:
        state = process.state(part)
        return [_("Yes") if state.optional else _("Always"), str(state.days or "–")]

    def cells(self, process: Process, part: str, row: StepSetting) -> list[str]:
        used, days = self.usual(process, part)
        return [used if row.enabled else _("No"), str(row.days or days)]
