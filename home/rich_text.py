"""How links in rich text become addresses."""

from django.utils.html import escape
from wagtail.rich_text.pages import PageLinkHandler

from .selectors.website import is_public, page_address


class CachedPageLinkHandler(PageLinkHandler):
    """Reads addresses from the cached website: Wagtail's own handler asks the database for each text.

    A page that not everybody may see is no link, as in blocks: its address tells what it is about.
    """

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict]) -> list[str]:
        keys = (int(attrs["id"]) for attrs in attrs_list)
        addresses = (page_address(key) if is_public(key) else "" for key in keys)
        return [f'<a href="{escape(address)}">' if address else "<a>" for address in addresses]
