"""What every template knows."""

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from home.selectors.website import SiteInfo, site_info, site_of


def website(request: HttpRequest) -> dict[str, object]:
    """``website``: menu, privacy statement and national office of the site (``selectors.website.SiteInfo``), read when used."""

    def read() -> SiteInfo:
        return site_info(site_of(request))

    return {"website": SimpleLazyObject(read)}
