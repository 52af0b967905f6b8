"""What every page reads about the website as a whole, kept in the cache so that a page pays nothing for it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from operator import or_

from django.core.cache import cache
from django.db.models import Q
from django.http import HttpRequest
from wagtail.models import Collection, CollectionViewRestriction, Page, PageViewRestriction, Site

from home.links import phone_address
from home.models import SiteSettings
from home.models.settings import Theme
from home.page_cache.shown import collecting, shows
from home.page_cache.shown import page as page_tag

CACHE_KEY = "home:website:3"  # another number with every change of what is kept
# A process that hears no news (`home.page_cache`) shows a change after this many seconds at the latest.
CACHE_SECONDS = 60

_last_change = object()


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
    theme_file: str = ""

    @property
    def phone_url(self) -> str:
        return phone_address(self.phone)


@dataclass(frozen=True, slots=True)
class Website:
    """All sites and the addresses of all published pages by primary key; by path their keys, titles and addresses.

    `public` holds the primary keys of those that anybody may see, `private_collections` those of the collections whose
    images and documents not everybody may see. `only_site` is the one site that answers for every host, if there is no
    other.
    """

    sites: dict[int, SiteInfo]
    addresses: dict[int, str]
    places: dict[str, tuple[int, str, str]]
    public: frozenset[int]
    private_collections: frozenset[int]
    only_site: Site | None


def site_info(site: Site | None) -> SiteInfo:
    """What the pages of this site share; an empty ``SiteInfo`` before there is a site."""
    return _website().sites.get(site.pk, SiteInfo()) if site else SiteInfo()


def site_of(request: HttpRequest) -> Site | None:
    """The site that a request is for: as Wagtail finds it, without asking the database where there is but one."""
    return _website().only_site or Site.find_for_request(request)


def page_address(page_id: int) -> str:
    """The address of a published page, or "" when there is none (any more)."""
    shows(page_tag(page_id))
    return _website().addresses.get(page_id, "")


def trail(page: Page) -> list[MenuItem]:
    """The published pages above this one, the home page first."""
    places = _website().places
    above = (page.path[:end] for end in range(page.steplen, len(page.path), page.steplen))
    told = [places[path] for path in above if path in places]
    shows(*(page_tag(key) for key, _title, _url in told))
    return [MenuItem(title, url) for _key, title, url in told]


def is_public(page_id: int) -> bool:
    """Whether anybody may see this page: it is published, and neither it nor a page above it is private."""
    shows(page_tag(page_id))
    return page_id in _website().public


def is_shown(page: Page) -> bool:
    """Whether anybody may see this page now. What was taken down a moment ago the page itself says best."""
    return page.live and is_public(page.pk)


def private_collections() -> frozenset[int]:
    """The collections of images and documents that not everybody may see, with all below them."""
    return _website().private_collections


def forget() -> None:
    """Have the next reader look again, and whoever is looking now keep nothing. Called whenever something here changes."""
    global _last_change
    _last_change = object()
    cache.delete(CACHE_KEY)


def _website() -> Website:
    if (known := cache.get(CACHE_KEY)) is not None:
        return known
    last_change = _last_change
    with collecting(None):
        website = _read_website()
    if _last_change is last_change:  # what was read while something changed may be what it was before
        cache.set(CACHE_KEY, website, CACHE_SECONDS)
    return website


def _read_website() -> Website:
    private = tuple(PageViewRestriction.objects.values_list("page__path", flat=True))
    pages = list(Page.objects.live().only("pk", "path", "title", "url_path"))
    addresses = {page.pk: page.get_url() or "" for page in pages}
    places = {page.path: (page.pk, page.title, addresses[page.pk]) for page in pages if addresses[page.pk]}
    shown = {page.pk: addresses[page.pk] for page in pages if not page.path.startswith(private)}
    settings = {row.site_id: row for row in SiteSettings.objects.all()}
    sites = {}
    all_sites = list(Site.objects.select_related("root_page"))
    for site in all_sites:
        chosen = settings.get(site.pk) or SiteSettings()
        sites[site.pk] = SiteInfo(
            home_url=addresses.get(site.root_page_id, "/"),
            menu=tuple(_menu(site.root_page, shown)),
            phone=chosen.phone,
            email=chosen.email,
            privacy_url=shown.get(chosen.privacy_page_id, ""),
            footer=tuple(_footer(chosen, shown)),
            theme_file=Theme(chosen.theme).file if chosen.theme else "",
        )
    only = all_sites[0] if len(all_sites) == 1 and all_sites[0].is_default_site else None
    return Website(sites, addresses, places, frozenset(shown), _private_collections(), only_site=only)


def _private_collections() -> frozenset[int]:
    paths = list(CollectionViewRestriction.objects.values_list("collection__path", flat=True))
    if not paths:
        return frozenset()
    below = reduce(or_, (Q(path__startswith=path) for path in paths))
    return frozenset(Collection.objects.filter(below).values_list("pk", flat=True))


def _footer(chosen: SiteSettings, shown: dict[int, str]) -> Iterator[MenuItem]:
    pages = (block.value for block in chosen.footer if block.value)
    return (MenuItem(page.title, shown[page.pk]) for page in pages if shown.get(page.pk))


def _menu(root: Page, shown: dict[int, str]) -> Iterator[MenuItem]:
    pages = root.get_children().in_menu().values_list("pk", "title")
    return (MenuItem(title, shown[pk]) for pk, title in pages if shown.get(pk))


def pages_for_search_engines(site: Site):
    """The published pages that anyone may see, in the order of the tree."""
    return (
        Page.objects.filter(Q(pk=site.root_page_id) | Q(path__startswith=site.root_page.path))
        .live()
        .public()
        .order_by("path")
        .only("pk", "url_path", "last_published_at")
    )
