"""Registers with Wagtail what lives elsewhere in this app."""

from wagtail import hooks

from .desk import drafts
from .rich_text import CachedPageLinkHandler


@hooks.register("register_rich_text_features", order=100)
def register_page_links(features) -> None:
    features.register_link_type(CachedPageLinkHandler)


@hooks.register("register_admin_urls")
def register_draft_link() -> list:
    return drafts.urlpatterns


hooks.register("register_page_header_buttons", drafts.buttons)
