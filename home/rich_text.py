"""How links in rich text become addresses."""

from django.utils.html import escape
from wagtail.rich_text.pages import PageLinkHandler

from .selectors.website import page_address


class CachedPageLinkHandler(PageLinkHandler):
    """Reads addresses from the cached website: Wagtail's own handler asks the database for each text."""

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict]) -> list[str]:
        addresses = (page_address(int(attrs["id"])) for attrs in attrs_list)
        return [f'<a href="{escape(address)}">' if address else "<a>" for address in addresses]
