"""The report on links, among Wagtail's reports."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe
from wagtail.admin.menu import MenuItem
from wagtail.models import Page
from wagtail.permission_policies.pages import PagePermissionPolicy

from home.selectors.links import Verdict, report

EDITS = {"add", "change"}


class LinksMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return PagePermissionPolicy(Page).user_has_any_permission(request.user, EDITS)


@require_safe
def link_report(request: HttpRequest) -> HttpResponse:
    """The links that lead nowhere, and those to elsewhere, on the pages that the user edits."""
    policy = PagePermissionPolicy(Page)
    if not policy.user_has_any_permission(request.user, EDITS):
        raise PermissionDenied
    found = report(policy.instances_user_has_any_permission_for(request.user, EDITS))
    told = {
        "broken": [each for each in found if each.verdict is not Verdict.ELSEWHERE],
        "elsewhere": [each for each in found if each.verdict is Verdict.ELSEWHERE],
    }
    return render(request, "home/desk/links.html", told)
