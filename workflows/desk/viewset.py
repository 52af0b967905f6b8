"""The desk's place in the Wagtail admin: its addresses and its entry in the menu."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path, register_converter
from django.urls.converters import StringConverter
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.base import ViewSet

from workflows.desk.views.beside import AttachmentView, AttachView, NoteView, PresenceView
from workflows.desk.views.case import CasePageView
from workflows.desk.views.exports import ExportFileView, ExportView
from workflows.desk.views.keeping import HoldView, KeepingView
from workflows.desk.views.letters import ReplyView, SentLetterView
from workflows.desk.views.many import BatchReportView, BatchView, ManyView, RecentView
from workflows.desk.views.move import MoveView
from workflows.desk.views.overview import ListView, TodayView
from workflows.desk.views.persons import PersonsView, PersonView
from workflows.desk.views.team import EndSubstitutionView, HandOverView, TeamView
from workflows.policies import works_on_cases


class ReferenceConverter(StringConverter):
    """Only what can be the reference of a case gets as far as the database."""

    regex = "[0-9A-Z-]{1,16}"


register_converter(ReferenceConverter, "reference")


class DeskMenuItem(MenuItem):
    """Shown to who works on cases, and to nobody else."""

    def is_shown(self, request: HttpRequest) -> bool:
        return works_on_cases(request.user)


class DeskViewSet(ViewSet):
    """At /admin/dossiers/. Wagtail's stock views for a model are left out: they would show more than one's own."""

    name = "desk"
    url_prefix = "dossiers"
    icon = "clipboard-list"
    menu_label = _("Cases")
    menu_order = 100
    menu_item_class = DeskMenuItem
    add_to_admin_menu = True

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", self.construct_view(TodayView), name="index"),
            path("alle/", self.construct_view(ListView), name="list"),
            path("veel/", self.construct_view(ManyView), name="many"),
            path("veel/eerder/", self.construct_view(RecentView), name="recent"),
            path("veel/<reference:reference>/", self.construct_view(BatchView), name="batch"),
            path(
                "veel/<reference:reference>/verslag.csv",
                self.construct_view(BatchReportView),
                name="batch_report",
            ),
            path("export/", self.construct_view(ExportView), name="export"),
            path("export/<reference:reference>/", self.construct_view(ExportFileView), name="export_file"),
            path("bewaren/", self.construct_view(KeepingView), name="keeping"),
            path("persoon/", self.construct_view(PersonsView), name="persons"),
            path("persoon/<reference:reference>/", self.construct_view(PersonView), name="person"),
            path("team/", self.construct_view(TeamView), name="team"),
            path(
                "team/<int:foundation>/overdragen/<int:person>/",
                self.construct_view(HandOverView),
                name="hand_over",
            ),
            path(
                "team/waarneming/<int:pk>/stoppen/",
                self.construct_view(EndSubstitutionView),
                name="end_substitution",
            ),
            path("bijlage/<uuid:key>/", self.construct_view(AttachmentView), name="attachment"),
            path("<reference:reference>/", self.construct_view(CasePageView), name="case"),
            path("<reference:reference>/notitie/", self.construct_view(NoteView), name="note"),
            path("<reference:reference>/antwoord/", self.construct_view(ReplyView), name="reply"),
            path("<reference:reference>/brief/<int:pk>/", self.construct_view(SentLetterView), name="letter"),
            path("<reference:reference>/wie/", self.construct_view(PresenceView), name="presence"),
            path("<reference:reference>/bijlage/", self.construct_view(AttachView), name="attach"),
            path("<reference:reference>/vasthouden/", self.construct_view(HoldView), name="hold"),
            path("<reference:reference>/<slug:move>/", self.construct_view(MoveView), name="move"),
        ]

    def get_common_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        return {}
