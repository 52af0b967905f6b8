"""What the Wagtail admin gets from this app; the views themselves live in `desk/`."""

from django.http import HttpRequest
from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component
from wagtail.admin.viewsets.base import ViewSet

from workflows.desk.home import TodayPanel
from workflows.desk.letters.viewset import letter_viewset
from workflows.desk.numbers.viewset import NumbersViewSet
from workflows.desk.settings import habit_viewset, step_viewset
from workflows.desk.settings_periods import period_viewset
from workflows.desk.settings_questions import questions_viewset
from workflows.desk.viewset import DeskMenuItem, DeskViewSet
from workflows.policies import works_on_cases


@hooks.register("register_admin_viewset")
def desk_viewsets() -> list[ViewSet]:
    settings = [letter_viewset, questions_viewset, step_viewset, habit_viewset, period_viewset]
    return [DeskViewSet(), NumbersViewSet(), *settings]


@hooks.register("register_settings_menu_item")
def one_person() -> MenuItem:
    return DeskMenuItem(
        _("Data of one person"), reverse_lazy("desk:persons"), name="persons", icon_name="user", order=650
    )


@hooks.register("construct_homepage_panels")
def todays_cases(request: HttpRequest, panels: list[Component]) -> None:
    if works_on_cases(request.user):
        panels.insert(0, TodayPanel())
