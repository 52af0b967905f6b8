"""Training in the menu of the admin: one entry, with for each what they may see."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.viewsets.base import ViewSetGroup

from training.desk.intervision import IntervisionViewSet
from training.desk.labels import ClientGroupViewSet, ThemeViewSet
from training.desk.people import PeopleViewSet
from training.desk.sessions import SessionViewSet
from training.desk.settings import TrainingSettingViewSet


class TrainingGroup(ViewSetGroup):
    items = (
        SessionViewSet,
        PeopleViewSet,
        IntervisionViewSet,
        TrainingSettingViewSet,
        ThemeViewSet,
        ClientGroupViewSet,
    )
    menu_label = _("Kenniscarrousel")
    menu_name = "training"
    menu_icon = "doc-full-inverse"
    menu_order = 110
