"""The agreement and the code of conduct: which version holds where, and making a new one."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import Count, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.viewsets.base import ViewSet

from mentorships.desk.base import RegisterView
from mentorships.desk.mentors import MentorMenuItem
from mentorships.forms import TextForm
from mentorships.models import Acceptance, AgreementText, TextKind
from mentorships.selectors.texts import newest_text
from mentorships.services import texts
from mentorships.services.errors import NotNow
from organisation.calendar.workdays import today
from organisation.foundations.models import Foundation
from organisation.people.policies import Everywhere, narrow

#: How everybody's own text is named in an address, in the place of a foundation.
EVERYBODY = "allen"


class TextListView(RegisterView):
    """Every version that holds or held for one's foundations, the newest first."""

    template_name = "mentorships/desk/texts.html"
    page_title = gettext_lazy("Agreement and code of conduct")
    header_icon = "doc-full"

    def get(self, request: HttpRequest) -> HttpResponse:
        everywhere = isinstance(self.scope, Everywhere)
        mine = Q() if everywhere else Q(foundation=None) | Q(foundation__in=self.scope)
        versions = AgreementText.objects.filter(mine).select_related("foundation", "made_by")
        rows = versions.annotate(accepted=self._accepted()).order_by("kind", "foundation__name", "-version")
        return self.render_to_response(
            self.get_context_data(
                texts=rows,
                day=today(),
                kinds=TextKind.choices,
                places=self._places(),
            )
        )

    def _accepted(self) -> Coalesce:
        """How many of one's own mentors accepted a version. Counted beside the texts: a join would carry one for each."""
        of_mine = narrow(Acceptance.objects.filter(text=OuterRef("pk")), self.scope, "mentor__foundation")
        counted = of_mine.order_by().values("text").annotate(number=Count("pk")).values("number")
        return Coalesce(Subquery(counted), 0)

    def _places(self) -> list[tuple[str, str]]:
        everybody = [(EVERYBODY, _("all foundations without their own"))] if self.user.is_superuser else []
        return everybody + [(each.slug, each.name) for each in self.foundations]


class NewTextView(RegisterView):
    """Make a new version, beginning from the words that hold now."""

    template_name = "mentorships/desk/text.html"
    page_title = gettext_lazy("New version")
    header_icon = "doc-full"

    @cached_property
    def kind(self) -> TextKind:
        if self.kwargs["kind"] not in TextKind.values:
            raise Http404
        return TextKind(self.kwargs["kind"])

    @cached_property
    def foundation(self) -> Foundation | None:
        """Whose text it is; None: everybody's, which is the superuser's to change."""
        place = self.kwargs["place"]
        if place == EVERYBODY:
            if not self.user.is_superuser:
                raise PermissionDenied
            return None
        found = next((each for each in self.foundations if each.slug == place), None)
        if found is None:
            raise Http404
        return found

    def get_header_title(self) -> str:
        where = self.foundation.name if self.foundation else _("all foundations without their own")
        return f"{self.page_title}: {self.kind.label}, {where}"

    def trail(self) -> list[dict[str, Any]]:
        return [
            {"url": reverse("texts:index"), "label": _("Agreement and code of conduct")},
            {"url": "", "label": str(self.page_title)},
        ]

    def get(self, request: HttpRequest, kind: str, place: str) -> HttpResponse:
        now = newest_text(self.kind, self.foundation)
        return self.page(TextForm(initial={"body": now.body if now else ""}))

    def post(self, request: HttpRequest, kind: str, place: str) -> HttpResponse:
        form = TextForm(request.POST)
        if self.kind and form.is_valid():
            given = form.cleaned_data
            try:
                texts.publish(
                    kind=self.kind,
                    foundation=self.foundation,
                    body=given["body"].replace("\r\n", "\n"),
                    holds_from=given["holds_from"],
                    by=self.user,
                )
            except NotNow as refusal:
                form.add_error("holds_from", str(refusal))
            else:
                messages.success(request, _("The new version is made. The mentors get an e-mail."))
                return redirect("texts:index")
        return self.page(form, status=400)

    def page(self, form: TextForm, *, status: int = 200) -> HttpResponse:
        return self.render_to_response(
            self.get_context_data(form=form, foundation=self.foundation), status=status
        )


class TextViewSet(ViewSet):
    """At /admin/afspraken/."""

    name = "texts"
    url_prefix = "afspraken"
    icon = "doc-full"
    menu_label = gettext_lazy("Agreement and code of conduct")
    menu_item_class = MentorMenuItem

    def get_urlpatterns(self) -> list[Any]:
        return [
            path("", self.construct_view(TextListView), name="index"),
            path("<slug:kind>/<slug:place>/", self.construct_view(NewTextView), name="new"),
        ]
