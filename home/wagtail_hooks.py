"""Registers with Wagtail what lives elsewhere in this app."""

from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from .desk.styleguide import styleguide
from .rich_text import CachedPageLinkHandler


@hooks.register("register_rich_text_features", order=100)
def register_page_links(features) -> None:
    features.register_link_type(CachedPageLinkHandler)


@hooks.register("register_admin_urls")
def register_styleguide():
    return [path("stijlgids/", styleguide, name="home_styleguide")]


@hooks.register("register_help_menu_item")
def link_to_styleguide() -> MenuItem:
    return MenuItem(_("Style guide"), reverse("home_styleguide"), icon_name="view", order=200)
