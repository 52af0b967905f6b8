"""Registers with Wagtail what lives elsewhere in this app."""

from wagtail import hooks

from .desk.synonyms import synonyms
from .rich_text import CachedPageLinkHandler


@hooks.register("register_rich_text_features", order=100)
def register_page_links(features) -> None:
    features.register_link_type(CachedPageLinkHandler)


@hooks.register("register_admin_viewset")
def synonyms_of_search():
    return synonyms
