"""What every page reads about the website as a whole, kept in the cache so that a page pays nothing for it."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.core.cache import cache
from django.db.models import Q
from django.http import HttpRequest
from wagtail.models import Page, Site

from home.links import phone_address
from home.models import SiteSettings

CACHE_KEY = "home:website:2"  # another number with every change of what is kept
# Another process with a cache of its own shows a change after this many seconds at the latest.
CACHE_SECONDS = 60


@dataclass(frozen=True, slots=True)
class MenuItem:
    title: str
    url: str


@dataclass(frozen=True, slots=True)
class SiteInfo:
    """One website: the main menu, and how to reach the national office. What is unknown is empty."""

    home_url: str = "/"
    menu: tuple[MenuItem, ...] = ()
    phone: str = ""
    email: str = ""
    privacy_url: str = ""
    footer: tuple[MenuItem, ...] = ()

    @property
    def phone_url(self) -> str:
        return phone_address(self.phone)


@dataclass(frozen=True, slots=True)
class Website:
    """All sites by primary key, the address of every published page by primary key, and its title and address by path.

    `only_site` is the one site that answers for every host, if there is no other.
    """

    sites: dict[int, SiteInfo]
    addresses: dict[int, str]
    places: dict[str, tuple[str, str]]
    only_site: Site | None


def site_info(site: Site | None) -> SiteInfo:
    """What the pages of this site share; an empty ``SiteInfo`` before there is a site."""
    return _website().sites.get(site.pk, SiteInfo()) if site else SiteInfo()


def site_of(request: HttpRequest) -> Site | None:
    """The site that a request is for: as Wagtail finds it, without asking the database where there is but one."""
    return _website().only_site or Site.find_for_request(request)


def page_address(page_id: int) -> str:
    """The address of a published page, or "" when there is none (any more)."""
    return _website().addresses.get(page_id, "")


def trail(page: Page) -> list[MenuItem]:
    """The published pages above this one, the home page first."""
    places = _website().places
    above = (page.path[:end] for end in range(page.steplen, len(page.path), page.steplen))
    return [MenuItem(*places[path]) for path in above if path in places]


def forget() -> None:
    """Have the next reader look again. Called whenever a page, a site or its settings change."""
    cache.delete(CACHE_KEY)


def _website() -> Website:
    return cache.get_or_set(CACHE_KEY, _read_website, CACHE_SECONDS)


def _read_website() -> Website:
    pages = list(Page.objects.live().only("pk", "path", "title", "url_path"))
    addresses = {page.pk: page.get_url() or "" for page in pages}
    places = {page.path: (page.title, addresses[page.pk]) for page in pages if addresses[page.pk]}
    settings = {row.site_id: row for row in SiteSettings.objects.all()}
    sites = {}
    all_sites = list(Site.objects.select_related("root_page"))
    for site in all_sites:
        chosen = settings.get(site.pk) or SiteSettings()
        sites[site.pk] = SiteInfo(
            home_url=addresses.get(site.root_page_id, "/"),
            menu=tuple(_menu(site.root_page, addresses)),
            phone=chosen.phone,
            email=chosen.email,
            privacy_url=addresses.get(chosen.privacy_page_id, ""),
            footer=tuple(_footer(chosen, addresses)),
        )
    is_only = len(all_sites) == 1 and all_sites[0].is_default_site
    return Website(sites, addresses, places, only_site=Site.objects.get() if is_only else None)


def _footer(chosen: SiteSettings, addresses: dict[int, str]) -> Iterator[MenuItem]:
    pages = (block.value for block in chosen.footer if block.value)
    return (MenuItem(page.title, addresses[page.pk]) for page in pages if addresses.get(page.pk))


def _menu(root: Page, addresses: dict[int, str]) -> Iterator[MenuItem]:
    pages = root.get_children().live().public().in_menu().values_list("pk", "title")
    return (MenuItem(title, addresses[pk]) for pk, title in pages if addresses.get(pk))


def pages_for_search_engines(site: Site):
    """The published pages that anyone may see, in the order of the tree."""
    return (
        Page.objects.filter(Q(pk=site.root_page_id) | Q(path__startswith=site.root_page.path))
        .live()
        .public()
        .order_by("path")
        .only("pk", "url_path", "last_published_at", "latest_revision_created_at")
    )
