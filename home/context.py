"""What every template knows."""

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject
from wagtail.models import Site

from home.selectors import SiteInfo, site_info


def website(request: HttpRequest) -> dict[str, object]:
    """``website``: menu, privacy statement and national office of the site (``selectors.SiteInfo``), read when used."""

    def read() -> SiteInfo:
        return site_info(Site.find_for_request(request))

    return {"website": SimpleLazyObject(read)}
