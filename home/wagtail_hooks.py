"""Registers with Wagtail what lives elsewhere in this app."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.action_menu import ActionMenuItem
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.base import ViewSet
from wagtail.models import Page

from .desk import drafts
from .desk.areas import AreaViewSet
from .desk.choosing import BULK_ACTIONS, choosable
from .desk.links import LinksMenuItem, link_report
from .desk.moving import check_move
from .desk.review import arrange_buttons, review
from .desk.styleguide import styleguide
from .desk.synonyms import synonyms
from .page_cache import shown
from .page_cache.drawing import drawn
from .rich_text import CachedPageLinkHandler


@hooks.register("register_rich_text_features", order=100)
def register_page_links(features) -> None:
    features.register_link_type(CachedPageLinkHandler)


@hooks.register("on_serve_page")
def draw_to_keep(serve: Callable[..., Any]) -> Callable[..., Any]:
    """A page that is the same for everyone may be kept. Wagtail asks first whether its visitor may see it."""

    def serve_to_keep(page: Page, request: HttpRequest, args: Any, kwargs: Any) -> Any:
        if not getattr(page, "may_be_kept", False):
            return serve(page, request, args, kwargs)
        tags = (shown.page(page.pk), shown.below(page.pk), shown.WEBSITE, *page.also_shows)
        return drawn(request, lambda: serve(page, request, args, kwargs), *tags)

    return serve_to_keep


@hooks.register("register_admin_viewset")
def desk_viewsets() -> list[ViewSet]:
    return [AreaViewSet(), synonyms]


@hooks.register("register_admin_urls")
def desk_urls() -> list[URLPattern]:
    return [
        path("voorstellen/<int:task_state_id>/", review, name="review"),
        path("reports/links/", link_report, name="link_report"),
        path("stijlgids/", styleguide, name="home_styleguide"),
        *drafts.urlpatterns,
    ]


@hooks.register("register_reports_menu_item")
def links_menu_item() -> MenuItem:
    return LinksMenuItem(_("Links"), reverse("link_report"), name="links", icon_name="link", order=750)


@hooks.register("register_help_menu_item")
def styleguide_menu_item() -> MenuItem:
    return MenuItem(_("Style guide"), reverse("home_styleguide"), icon_name="view", order=200)


@hooks.register("construct_page_action_menu")
def four_eyes(items: list[ActionMenuItem], request: HttpRequest, context: dict) -> None:
    arrange_buttons(items, request, context)


hooks.register("before_move_page", check_move)
hooks.register("register_page_header_buttons", drafts.buttons)
hooks.register("construct_page_chooser_queryset", choosable)
for action in BULK_ACTIONS:
    hooks.register("register_bulk_action", action, order=100)  # after Wagtail's own of the same name
