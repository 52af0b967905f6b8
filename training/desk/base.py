"""What the pages of training in the admin share."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from typing import Any, cast

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.generic import View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from organisation.foundations.models import Foundation
from organisation.people.models import User
from organisation.people.policies import Scope, narrow

#: A cell that begins so is worked out by a spreadsheet, whoever wrote it.
WORKED_OUT = ("=", "+", "-", "@", "\t", "\r")
#: What a spreadsheet in Dutch expects.
MARK, SEPARATOR = "\ufeff", ";"


class TrainingView(WagtailAdminTemplateMixin, View):
    """A page of ours inside the admin."""

    @property
    def user(self) -> User:
        """Who works here. Nobody comes in without an account."""
        return cast(User, self.request.user)

    def get_header_title(self) -> str:
        return str(self.get_page_title())

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), *self.trail()]

    def trail(self) -> list[dict[str, Any]]:
        """The breadcrumbs after the first page of the admin."""
        return [{"url": "", "label": self.get_header_title()}]


def foundations_in(scope: Scope) -> list[Foundation]:
    """The foundations between which somebody can choose, in order of name."""
    return list(narrow(Foundation.objects.order_by("name"), scope, "pk"))


def sheet(name: str, heads: Iterable[Any], rows: Iterable[Iterable[Any]]) -> HttpResponse:
    """A file for a spreadsheet, in which no cell is a formula."""
    response = HttpResponse(MARK, content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    writer = csv.writer(response, delimiter=SEPARATOR)
    writer.writerow([str(head) for head in heads])
    for row in rows:
        writer.writerow([_harmless(cell) for cell in row])
    return response


def _harmless(cell: Any) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return _("yes") if cell else _("no")
    text = str(cell)
    return f"'{text}" if text.startswith(WORKED_OUT) else text
