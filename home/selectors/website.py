"""What every page reads about the website as a whole, kept in the process so that a page pays nothing for it."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass
from operator import or_
from uuid import uuid4

from django.core.cache import cache
from django.db.models import Q
from django.http import HttpRequest
from wagtail.models import Collection, CollectionViewRestriction, Page, Site

from home.models import FoundationPage, SiteSettings
from home.models.settings import Theme, name_of
from home.page_cache.shown import collecting, shows
from home.page_cache.shown import page as page_tag
from home.policies import for_visitors
from organisation.people.phones import dial_address
from organisation.prepared import Prepared

# In the cache stands only a word that is another one after each change; the website itself is in the process, where
# reading it costs nothing. From the cache it would be made anew each time: a tenth of what a page costs.
CACHE_KEY = "home:website"
# A process that hears no news (`home.page_cache`) shows a change after this many seconds at the latest.
CACHE_SECONDS = 60

_last_change = object()
_known: tuple[str, Website] | None = None


@dataclass(frozen=True, slots=True)
class MenuItem:
    title: str
    url: str


@dataclass(frozen=True, slots=True)
class SiteInfo:
    """One website: its name, the main menu, how to reach the national office, and where the frame leads.

    What is unknown or not chosen is empty, and then linked nowhere.
    """

    name: str = ""
    home_url: str = "/"
    menu: tuple[MenuItem, ...] = ()
    phone: str = ""
    email: str = ""
    contact_url: str = ""
    become_mentor_url: str = ""
    finder_url: str = ""
    privacy_url: str = ""
    footer: tuple[MenuItem, ...] = ()
    theme_file: str = ""

    @property
    def phone_url(self) -> str:
        return dial_address(self.phone)


@dataclass(frozen=True, slots=True)
class Website:
    """All sites and the addresses of all published pages by primary key; by path their keys, titles and addresses.

    `types` holds by `url_path` the keys and types of the published pages, `public` the primary keys of those that anybody may
    see, `offices` those of the pages of foundations by that of the foundation, `private_collections` those of the collections
    whose images and documents not everybody may see. `only_site` is the one site that answers for every host, if there is no
    other.
    """

    sites: dict[int, SiteInfo]
    addresses: dict[int, str]
    places: dict[str, tuple[int, str, str]]
    types: dict[str, tuple[int, type[Page]]]
    public: frozenset[int]
    offices: dict[int, int]
    private_collections: frozenset[int]
    only_site: Site | None


def site_info(site: Site | None) -> SiteInfo:
    """What the pages of this site share; an empty ``SiteInfo`` before there is a site."""
    return _website().sites.get(site.pk, SiteInfo()) if site else SiteInfo()


def site_of(request: HttpRequest) -> Site | None:
    """The site that a request is for: as Wagtail finds it, without asking the database where there is but one."""
    if (only := _website().only_site) is None:
        return Site.find_for_request(request)
    site = copy(only)  # each request its own: Wagtail leaves on it, and on its first page, what it has read
    site.root_page = copy(only.root_page)
    return site


def page_at(site: Site, path: str) -> Page | None:
    """The published page at this address of a site, in one query: Wagtail reads each page on the way there twice.

    None where none is known: only Wagtail can tell then what is there.
    """
    url_path = f"{site.root_page.url_path}{path}"
    key, model = _website().types.get(url_path, (None, Page))
    return _page_of(model).first(key, url_path) if key else None


@functools.cache
def _page_of(model: type[Page]) -> Prepared[Page]:
    """The published page of this type with a key, as long as it stands at an address."""
    return Prepared(lambda key, url_path: model._default_manager.filter(pk=key, url_path=url_path, live=True))


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


def shown_address(page: Page) -> str:
    """The address of this page; "" when not everybody may see it now."""
    return page_address(page.pk) if is_shown(page) else ""


def office_addresses() -> dict[int, str]:
    """The address of each foundation's page that anybody may see, by primary key of the foundation."""
    known = _website()
    return {pk: page_address(page) for pk, page in known.offices.items() if is_public(page)}


def private_collections() -> frozenset[int]:
    """The collections of images and documents that not everybody may see, with all below them."""
    return _website().private_collections


def forget() -> None:
    """Have the next reader look again, and whoever is looking now keep nothing. Called whenever something here changes."""
    global _last_change
    _last_change = object()
    cache.delete(CACHE_KEY)


def _website() -> Website:
    global _known
    word, known = cache.get(CACHE_KEY), _known
    if word is not None and known is not None and known[0] == word:
        return known[1]
    last_change = _last_change
    with collecting(None):
        website = _read_website()
    if _last_change is last_change:  # what was read while something changed may be what it was before
        if word is None:
            word = uuid4().hex
            cache.set(CACHE_KEY, word, CACHE_SECONDS)
        _known = word, website
    return website


def _read_website() -> Website:
    pages = list(Page.objects.live().only("pk", "path", "title", "url_path", "content_type"))
    # Where Wagtail looks first: a cache that is away is asked once, not twice for each page.
    roots = Site.get_site_root_paths()
    for page in pages:
        page._wagtail_cached_site_root_paths = roots
    addresses = {page.pk: page.get_url() or "" for page in pages}
    places = {page.path: (page.pk, page.title, addresses[page.pk]) for page in pages if addresses[page.pk]}
    types = {page.url_path: (page.pk, page.specific_class or Page) for page in pages}
    public = for_visitors(Page.objects.all()).values_list("pk", flat=True)
    shown = {key: addresses[key] for key in public if key in addresses}
    settings = {row.site_id: row for row in SiteSettings.objects.all()}
    sites = {}
    all_sites = list(Site.objects.select_related("root_page"))
    for site in all_sites:
        chosen = settings.get(site.pk) or SiteSettings()
        sites[site.pk] = SiteInfo(
            name=name_of(site),
            home_url=addresses.get(site.root_page_id, "/"),
            menu=tuple(_menu(site.root_page, shown)),
            phone=chosen.phone,
            email=chosen.email,
            contact_url=shown.get(chosen.contact_page_id, ""),
            become_mentor_url=shown.get(chosen.become_mentor_page_id, ""),
            finder_url=shown.get(chosen.finder_page_id, ""),
            privacy_url=shown.get(chosen.privacy_page_id, ""),
            footer=tuple(_footer(chosen, shown)),
            theme_file=Theme(chosen.theme).file if chosen.theme else "",
        )
    only = all_sites[0] if len(all_sites) == 1 and all_sites[0].is_default_site else None
    offices = dict(FoundationPage.objects.values_list("foundation", "pk"))
    return Website(
        sites, addresses, places, types, frozenset(shown), offices, _private_collections(), only_site=only
    )


def _private_collections() -> frozenset[int]:
    paths = list(CollectionViewRestriction.objects.values_list("collection__path", flat=True))
    if not paths:
        return frozenset()
    below = functools.reduce(or_, (Q(path__startswith=path) for path in paths))
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
        for_visitors(Page.objects.filter(Q(pk=site.root_page_id) | Q(path__startswith=site.root_page.path)))
        .order_by("path")
        .only("pk", "url_path", "last_published_at")
    )
