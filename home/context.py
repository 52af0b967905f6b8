"""What every template knows."""

from django.conf import settings
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from home.selectors.website import SiteInfo, site_info, site_of


def website(request: HttpRequest) -> dict[str, object]:
    """``website``: menu, national office and pages to lead to of the site (``selectors.website.SiteInfo``), read when used.

    ``is_demo``: whether people, numbers and addresses are invented, so that each page can say so.
    """

    def read() -> SiteInfo:
        return site_info(site_of(request))

    return {"website": SimpleLazyObject(read), "is_demo": settings.DEMO}
