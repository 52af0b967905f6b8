"""The place of the letters in the settings of the admin."""

from __future__ import annotations

from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _

from workflows.desk.letters.views import LetterListView, LetterView, VersionView
from workflows.desk.settings import OwnViewSet
from workflows.models import Letter


class LetterViewSet(OwnViewSet):
    """At /admin/brieven/. A letter is called by its process, its key and whose words it has: it need not be adapted to exist."""

    model = Letter
    name = "letters"
    url_prefix = "brieven"
    icon = "mail"
    menu_label = _("Letters")
    menu_order = 620
    index_view_class = LetterListView

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", self.index_view, name="index"),
            path("versie/<int:pk>/", VersionView.as_view(), name="version"),
            path("<slug:kind>/<slug:key>/<slug:whose>/", LetterView.as_view(), name="edit"),
        ]

    def register_admin_url_finder(self) -> None:
        """A version has no page on which it is changed."""


letter_viewset = LetterViewSet()
