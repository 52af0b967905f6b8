"""What the Wagtail admin gets from this app; the viewsets themselves live in `desk/`."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from wagtail import hooks
from wagtail.admin.ui.components import Component
from wagtail.admin.viewsets.base import ViewSetGroup
from wagtail.models import Page

from home.desk import styleguide
from training.blocks import LessonBlock
from training.desk.deleting import keep_what_was_learned, keep_what_was_learned_from_many
from training.desk.home import TrainingPanel
from training.desk.menu import TrainingGroup
from training.front.files import ask_the_lesson
from training.front.lesson import refused
from training.models import LessonPage
from training.policies import teaching_scope

styleguide.show(LessonBlock)
hooks.register("before_delete_page", keep_what_was_learned)
hooks.register("before_bulk_action", keep_what_was_learned_from_many)
hooks.register("before_serve_document", ask_the_lesson, order=-1)


@hooks.register("before_serve_page")
def refuse_lesson(page: Page, request: HttpRequest, *_args: Any, **_kwargs: Any) -> HttpResponse | None:
    """Before Wagtail asks what it asks of every page: say why a lesson is not for its reader."""
    return refused(page, request) if isinstance(page, LessonPage) else None


@hooks.register("register_admin_viewset")
def desk_viewsets() -> list[ViewSetGroup]:
    return [TrainingGroup()]


@hooks.register("construct_homepage_panels")
def sessions_ahead(request: HttpRequest, panels: list[Component]) -> None:
    if teaching_scope(request.user):
        panels.append(TrainingPanel())
