"""What the Wagtail admin gets from this app; the views themselves live in `desk/`."""

from django.http import HttpRequest
from wagtail import hooks
from wagtail.admin.ui.components import Component
from wagtail.admin.viewsets.base import ViewSet

from workflows.desk.home import TodayPanel
from workflows.desk.settings import habit_viewset, letter_viewset, step_viewset
from workflows.desk.viewset import DeskViewSet
from workflows.policies import works_on_cases


@hooks.register("register_admin_viewset")
def desk_viewsets() -> list[ViewSet]:
    return [DeskViewSet(), letter_viewset, step_viewset, habit_viewset]


@hooks.register("construct_homepage_panels")
def todays_cases(request: HttpRequest, panels: list[Component]) -> None:
    if works_on_cases(request.user):
        panels.insert(0, TodayPanel())
