"""Registers with Wagtail what lives elsewhere in this app."""

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.action_menu import ActionMenuItem
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.base import ViewSet

from .desk.areas import AreaViewSet
from .desk.links import LinksMenuItem, link_report
from .desk.moving import check_move
from .desk.review import arrange_buttons, review
from .rich_text import CachedPageLinkHandler


@hooks.register("register_rich_text_features", order=100)
def register_page_links(features) -> None:
    features.register_link_type(CachedPageLinkHandler)


@hooks.register("register_admin_viewset")
def desk_viewsets() -> list[ViewSet]:
    return [AreaViewSet()]


@hooks.register("register_admin_urls")
def desk_urls() -> list[URLPattern]:
    return [
        path("voorstellen/<int:task_state_id>/", review, name="review"),
        path("reports/links/", link_report, name="link_report"),
    ]


@hooks.register("register_reports_menu_item")
def links_menu_item() -> MenuItem:
    return LinksMenuItem(_("Links"), reverse("link_report"), name="links", icon_name="link", order=750)


@hooks.register("construct_page_action_menu")
def four_eyes(items: list[ActionMenuItem], request: HttpRequest, context: dict) -> None:
    arrange_buttons(items, request, context)


hooks.register("before_move_page", check_move)
