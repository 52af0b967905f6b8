"""What the pages of the register in the admin share."""

from __future__ import annotations

from typing import Any, cast

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from django.utils.functional import cached_property
from django.views.generic import View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from mentorships.policies import mentor_scope
from organisation.foundations.models import Foundation
from organisation.people.models import User
from organisation.people.policies import Scope, narrow


class RegisterView(WagtailAdminTemplateMixin, View):
    """A page for coordinators. Anybody else is refused before anything is looked up."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not self.scope:
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def scope(self) -> Scope:
        """The foundations whose mentors somebody may see."""
        return mentor_scope(self.request.user)

    @cached_property
    def narrowed(self) -> Scope:
        """The one that was chosen among them; all of them when none was, or one that is not theirs."""
        text = self.request.GET.get("foundation", "")
        chosen = int(text) if text.isdecimal() and len(text) < 10 else None
        return frozenset({chosen}) if chosen is not None and chosen in self.scope else self.scope

    @cached_property
    def foundations(self) -> list[Foundation]:
        """The foundations between which somebody can choose, in order of name."""
        return list(narrow(Foundation.objects.order_by("name"), self.scope, "pk"))

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

    def paged(self) -> int:
        """The number of the page that was asked for."""
        page = self.request.GET.get("page", "")
        return int(page) if page.isdecimal() and 0 < len(page) < 5 and int(page) else 1
