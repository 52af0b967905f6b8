"""Who is trained in what, for the coordinators of a foundation; and totals, for its director too."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.base import ViewSet

from organisation import audit
from organisation.calendar.workdays import today
from organisation.people.models import User
from organisation.people.policies import Scope
from training.desk.base import TrainingView, foundations_in, sheet
from training.policies import course_scope, totals_scope
from training.selectors.certificates import certificates_of, is_valid
from training.selectors.door import LEARNING_ROLES
from training.selectors.people import PAGE, Asked, PersonLine, everybody, people, person, totals
from training.selectors.rooms import courses_of, enrolments_of

#: What can be shown, by the name in the address.
SHOW = {
    "": gettext_lazy("Everybody"),
    "basic": gettext_lazy("Basic course not completed"),
    "over": gettext_lazy("A certificate has ended"),
    "soon": gettext_lazy("A certificate ends within 90 days"),
    "absent": gettext_lazy("Absent twice or more in a year"),
    "nothing": gettext_lazy("Nothing done this year"),
    "hours": gettext_lazy("Fewer hours than the target"),
}
LONGEST_QUERY = 100


class PeopleView(TrainingView):
    """A page for coordinators. Anybody else is refused before anything is looked up."""

    header_icon = "group"
    page_title = gettext_lazy("Who is trained in what")

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not self.scope:
            return self.refuse(request)
        return super().dispatch(request, *args, **kwargs)

    def refuse(self, request: HttpRequest) -> HttpResponseBase:
        raise PermissionDenied

    @cached_property
    def scope(self) -> Scope:
        """The foundations whose people somebody may see by name."""
        return course_scope(self.request.user)

    @cached_property
    def narrowed(self) -> Scope:
        """The one that was chosen among them; all of them when none was, or one that is not theirs."""
        text = self.request.GET.get("foundation", "")
        chosen = int(text) if text.isdecimal() and len(text) < 10 else None
        return frozenset({chosen}) if chosen is not None and chosen in self.scope else self.scope

    def asked(self) -> Asked:
        query = self.request.GET
        page = query.get("page", "")
        return Asked(
            q=query.get("q", "").replace("\0", "").strip()[:LONGEST_QUERY],
            role=query.get("role", ""),
            show=query.get("show", "") if query.get("show", "") in SHOW else "",
            page=int(page) if page.isdecimal() and 0 < len(page) < 5 and int(page) else 1,
        )


class PeopleListView(PeopleView):
    """The mentors and candidates of one's foundations, with what they did and what they need."""

    template_name = "training/desk/people.html"

    def refuse(self, request: HttpRequest) -> HttpResponseBase:
        """A director is shown the totals."""
        if totals_scope(request.user):
            return redirect("training_people:totals")
        raise PermissionDenied

    def get(self, request: HttpRequest) -> HttpResponse:
        asked = self.asked()
        lines, count = people(self.narrowed, asked)
        foundations = foundations_in(self.scope)
        query = request.GET.copy()
        query.pop("page", None)
        return self.render_to_response(
            self.get_context_data(
                lines=lines,
                count=count,
                asked=asked,
                shows=SHOW.items(),
                roles=[(role.value, role.label) for role in LEARNING_ROLES],
                foundations=foundations if len(foundations) > 1 else [],
                chosen=request.GET.get("foundation", ""),
                query=query.urlencode(),
                pages=max(1, -(-count // PAGE)),
                today=today(),
            )
        )


class PeopleExportView(PeopleView):
    """The same list for a spreadsheet, without pages. That it was taken along is recorded for each foundation in it."""

    def get(self, request: HttpRequest) -> HttpResponse:
        lines = everybody(self.narrowed, self.asked())
        for foundation in foundations_in(frozenset(line.foundation_id for line in lines)):
            audit.record(
                "training.people_exported",
                actor=self.user,
                foundation=foundation,
                subject=f"{sum(line.foundation_id == foundation.pk for line in lines)} people",
            )
        heads = [
            _("Name"),
            _("Role"),
            _("Foundation"),
            _("Basic course"),
            _("Last certificate"),
            _("Valid until"),
            _("Hours this year"),
            _("Target"),
            _("Certificates that ended"),
            _("Certificates that end within 90 days"),
            _("Absent in a year"),
        ]
        return sheet(f"kenniscarrousel-{today()}", heads, map(_cells, lines))


def _cells(line: PersonLine) -> list[Any]:
    return [
        line.name,
        line.role_label,
        line.foundation,
        date_format(line.basic_at, "d-m-Y") if line.basic_at else "",
        line.certificate,
        date_format(line.valid_until, "d-m-Y") if line.valid_until else "",
        str(line.hours).replace(".", ","),
        str(line.target).replace(".", ","),
        line.over,
        line.soon,
        line.absences,
    ]


class PersonView(PeopleView):
    """What one person followed, with sessions and certificates. What they answered or wrote is for themselves."""

    template_name = "training/desk/person.html"
    header_icon = "user"

    @cached_property
    def lines(self) -> list[PersonLine]:
        found = person(self.scope, self.kwargs["pk"])
        if not found:
            raise Http404
        return found

    def get_page_title(self) -> str:
        return self.lines[0].name

    def trail(self) -> list[dict[str, Any]]:
        return [
            {"url": reverse("training_people:index"), "label": _("Who is trained in what")},
            {"url": "", "label": self.get_page_title()},
        ]

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        lines = self.lines
        user = User.objects.get(pk=pk)
        given = [(each, is_valid(each)) for each in certificates_of(user)]
        return self.render_to_response(
            self.get_context_data(
                person=user,
                lines=lines,
                courses=courses_of(user),
                enrolments=list(reversed(enrolments_of(user))),
                certificates=given,
            )
        )


class TotalsView(PeopleView):
    """The people of a foundation in numbers, of which nobody can work out who is meant."""

    template_name = "training/desk/totals.html"
    header_icon = "table"
    page_title = gettext_lazy("Training in numbers")

    @cached_property
    def scope(self) -> Scope:
        return totals_scope(self.request.user)

    def get(self, request: HttpRequest) -> HttpResponse:
        context = self.get_context_data(totals=totals(self.scope), sees_people=bool(course_scope(self.user)))
        return self.render_to_response(context)


class PeopleMenuItem(MenuItem):
    """Shown to who sees people or totals."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(totals_scope(request.user))


class PeopleViewSet(ViewSet):
    """At /admin/kenniscarrousel/."""

    name = "training_people"
    url_prefix = "kenniscarrousel"
    icon = "group"
    menu_label = gettext_lazy("Who is trained in what")
    menu_item_class = PeopleMenuItem

    def get_urlpatterns(self) -> list[Any]:
        return [
            path("", self.construct_view(PeopleListView), name="index"),
            path("lijst/", self.construct_view(PeopleExportView), name="export"),
            path("totalen/", self.construct_view(TotalsView), name="totals"),
            path("<int:pk>/", self.construct_view(PersonView), name="person"),
        ]
