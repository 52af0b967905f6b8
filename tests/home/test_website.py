"""What all pages share, and when it is read anew."""

import re

import pytest
from bs4 import BeautifulSoup
from django.core.cache import cache
from wagtail.models import Page, PageViewRestriction, Site

from home.models import InformationPage, RegionsPage, SiteSettings
from home.selectors import website as selectors
from home.selectors.website import MenuItem, SiteInfo, page_address, page_at, site_info, site_of
from organisation.foundations.services import load_reference_data


@pytest.fixture
def site(website) -> Site:
    return Site.objects.get()


def test_what_a_page_knows_of_its_site(site, website):
    assert site_info(site) == SiteInfo(
        name="Mentorschap",
        home_url="/",
        menu=(
            MenuItem("Wat is mentorschap?", "/mentorschap/"),
            MenuItem("Mentor worden", "/mentor-worden/"),
            MenuItem("Een mentor aanvragen", "/mentor-aanvragen/"),
            MenuItem("Regio's", "/regios/"),
        ),
        phone="085 000 0000",
        email="info@example.nl",
        become_mentor_url="/mentor-worden/",
        finder_url="/regios/",
        privacy_url="/privacy/",
        footer=(
            MenuItem("Voor familie en naasten", "/voor-familie/"),
            MenuItem("Voor zorgprofessionals", "/voor-zorgprofessionals/"),
            MenuItem("Voor gemeenten", "/voor-gemeenten/"),
            MenuItem("Over ons", "/over-ons/"),
            MenuItem("Nieuws", "/nieuws/"),
            MenuItem("Agenda", "/agenda/"),
            MenuItem("Verhalen", "/verhalen/"),
            MenuItem("Een klacht indienen", "/klachten/"),
            MenuItem("Cookies", "/cookies/"),
            MenuItem("Toegankelijkheid", "/toegankelijkheid/"),
        ),
    )


def test_before_there_is_a_site_everything_is_empty(db):
    assert site_info(None) == SiteInfo()


def test_reading_it_again_costs_nothing(site, website, django_assert_num_queries):
    site_info(site)
    with django_assert_num_queries(0):
        site_info(site)
        assert page_address(website.privacy.pk) == "/privacy/"


def test_changed_settings_are_seen_at_once(site):
    site_info(site)
    settings = SiteSettings.for_site(site)
    settings.phone = "085 000 00 01"
    settings.save()
    assert site_info(site).phone == "085 000 00 01"


def test_a_new_page_is_in_the_menu_at_once_and_gone_when_unpublished(site, website):
    site_info(site)
    page = InformationPage(title="Nieuw", slug="nieuw", show_in_menus=True)
    website.home.add_child(instance=page)
    page.save_revision().publish()
    assert MenuItem("Nieuw", "/nieuw/") in site_info(site).menu
    page.unpublish()
    assert MenuItem("Nieuw", "/nieuw/") not in site_info(site).menu


def test_a_moved_page_keeps_its_links(site, website):
    assert page_address(website.privacy.pk) == "/privacy/"
    website.privacy.move(website.become_mentor, pos="last-child")
    assert page_address(website.privacy.pk) == "/mentor-worden/privacy/"
    assert site_info(site).privacy_url == "/mentor-worden/privacy/"


def test_a_renamed_page_takes_the_pages_below_it_along(site, website):
    below = InformationPage(title="Eronder", slug="eronder")
    website.become_mentor.add_child(instance=below)
    assert page_address(below.pk) in {"", "/mentor-worden/eronder/"}
    website.become_mentor.refresh_from_db()
    website.become_mentor.slug = "word-mentor"
    website.become_mentor.save_revision().publish()
    assert page_address(below.pk) == "/word-mentor/eronder/"


def test_the_only_site_answers_for_every_host_and_another_for_its_own(rf, site, website):
    elsewhere = rf.get("/", headers={"host": "elders.example.nl"})
    assert site_of(elsewhere) == site
    other = Site.objects.create(hostname="elders.example.nl", port=80, root_page=website.become_mentor)
    assert site_of(elsewhere) == other
    assert site_of(rf.get("/")) == site
    other.delete()
    assert site_of(rf.get("/", headers={"host": "elders.example.nl"})) == site


def test_a_page_is_found_at_its_address_in_one_query(rf, website, django_assert_num_queries):
    site = site_of(rf.get("/"))
    below = Page.objects.get(slug="kosten").specific
    with django_assert_num_queries(1):
        assert page_at(site, "mentorschap/kosten/") == below
    assert type(page_at(site, "mentorschap/kosten/")) is type(below) is InformationPage
    assert page_at(site, "") == website.home
    with django_assert_num_queries(0):
        assert page_at(site, "kosten/") is None
    site.root_page = website.become_mentor
    assert page_at(site, "mentorschap/kosten/") is None


@pytest.mark.parametrize("changed", [{"live": False}, {"url_path": "/home/elders/"}])
def test_a_process_that_heard_no_news_finds_no_page_where_it_was(client, site, website, changed):
    """As when another process took it down, or moved it, and this one was not told."""
    assert client.get("/privacy/").status_code == 200
    Page.objects.filter(pk=website.privacy.pk).update(slug="weg", **changed)
    assert page_at(site, "privacy/") is None
    assert client.get("/privacy/").status_code == 404


def test_what_one_request_leaves_on_its_site_no_other_finds(rf, site, website):
    one, other = site_of(rf.get("/")), site_of(rf.get("/"))
    assert one == other == site
    assert one.root_page.specific.title == website.home.title
    assert "specific" in one.root_page.__dict__
    assert "specific" not in other.root_page.__dict__ | site_of(rf.get("/")).root_page.__dict__


def test_a_deleted_page_has_no_address(site, website):
    assert page_address(website.privacy.pk) == "/privacy/"
    pk = website.privacy.pk
    Page.objects.get(pk=pk).delete()
    assert page_address(pk) == ""
    assert site_info(site).privacy_url == ""


def test_a_private_page_is_not_in_the_menu(site, website):
    before = site_info(site).menu
    PageViewRestriction.objects.create(page=website.become_mentor, restriction_type=PageViewRestriction.LOGIN)
    assert site_info(site).menu == tuple(item for item in before if item.url != "/mentor-worden/")
    assert len(site_info(site).menu) == len(before) - 1


def test_the_menu_and_the_privacy_statement_are_on_every_page_and_mark_where_you_are(client, website):
    html = client.get("/mentor-worden/").content.decode()
    assert '<li><a href="/">' in html
    assert '<li><a href="/mentor-worden/" aria-current="page">Mentor worden</a></li>' in html
    assert '<li><a href="/privacy/">' in html


MARKED = re.compile(r'<a href="([^"]+)" aria-current="(\w+)"')


@pytest.mark.parametrize(
    ("address", "marked"),
    [
        ("/", [("/", "page")]),
        ("/mentorschap/", [("/mentorschap/", "page")]),
        ("/mentorschap/kosten/", [("/mentorschap/", "true")]),
        ("/regios/noord/mentoren-gezocht-in-drenthe/", [("/regios/", "true")]),
        ("/voor-gemeenten/wmo/", []),
        ("/zoeken/?q=mentor", [("/zoeken/", "page")]),
    ],
)
def test_the_menu_marks_the_page_and_on_the_pages_below_it_the_section(client, website, address, marked):
    assert MARKED.findall(client.get(address).content.decode()) == marked


def test_a_site_has_the_colours_that_were_chosen_for_it(site, client):
    assert "css/themes/" not in client.get("/").content.decode()
    settings = SiteSettings.for_site(site)
    settings.theme = "duin"
    settings.save()
    assert '<link rel="stylesheet" href="/static/css/themes/duin.css">' in client.get("/").content.decode()


def test_what_was_read_while_something_changed_is_not_kept(site, website, monkeypatch):
    """As when somebody publishes between the reading and the keeping; with the change after both, it would stay."""
    read = selectors._read_website

    def overtaken():
        told = read()
        selectors.forget()
        return told

    monkeypatch.setattr(selectors, "_read_website", overtaken)
    selectors.forget()
    site_info(site)
    assert cache.get(selectors.CACHE_KEY) is None
    monkeypatch.setattr(selectors, "_read_website", read)
    site_info(site)
    assert cache.get(selectors.CACHE_KEY) is not None


@pytest.mark.parametrize(("is_demo", "notices"), [(True, 1), (False, 0)])
def test_only_a_demonstration_says_that_it_is_invented(client, website, settings, is_demo, notices):
    settings.DEMO = is_demo
    foot = client.get("/").content.decode().partition("<footer")[2]
    assert foot.count("Dit is een voorbeeldsite: namen, nummers en adressen zijn verzonnen.") == notices


# Where the frame leads

ALWAYS = {"#inhoud", "/", "/zoeken/", "/accounts/login/"}
MAP = "/streken/?q=emmen#gevonden"
# What is linked beside that, where all pages are chosen: those of a foundation that calls them otherwise.
LED_TO = {
    "/bestaat-niet/": {"/vragen-staat-vrij/", "/word-mentor/", "/leesdit/"},
    "/accounts/signup/": {"/vragen-staat-vrij/", "/word-mentor/", "/leesdit/"},
    "/accounts/inactive/": {"/vragen-staat-vrij/", "/leesdit/"},
    "/zoeken/?q=xqzzy": {"/vragen-staat-vrij/", "/leesdit/"},
    "/zoeken/?q=emmen": {"/vragen-staat-vrij/", "/leesdit/", MAP},
}


@pytest.fixture
def bare(site, website) -> SiteSettings:
    """Nothing is in the menu or chosen, and the finder has another address than the association's."""
    load_reference_data()
    for page in Page.objects.filter(show_in_menus=True):
        page.show_in_menus = False
        page.save()
    regions = RegionsPage.objects.get()
    regions.slug = "streken"
    regions.save_revision().publish()
    SiteSettings.objects.all().delete()
    return SiteSettings.objects.create(site=site)


def links(client, path: str) -> set[str]:
    """Where the links of a page lead, but for telephone, mail, and hits of the search."""
    page = BeautifulSoup(client.get(path).content, "html.parser")
    for hits in page.find_all(class_="hits"):
        hits.decompose()
    return {a["href"] for a in page.find_all("a") if not a["href"].startswith(("tel:", "mailto:"))}


@pytest.mark.parametrize("path", LED_TO)
def test_a_website_leads_to_its_own_pages(client, bare, website, path):
    for name, slug in (
        ("contact_page", "vragen-staat-vrij"),
        ("become_mentor_page", "word-mentor"),
        ("privacy_page", "leesdit"),
    ):
        setattr(bare, name, website.home.add_child(instance=InformationPage(title=slug, slug=slug)))
    bare.finder_page = RegionsPage.objects.get()
    bare.save()
    assert links(client, path) == ALWAYS | LED_TO[path]


@pytest.mark.parametrize("path", LED_TO)
def test_what_is_not_chosen_is_linked_nowhere(client, bare, path):
    assert links(client, path) == ALWAYS
    assert 'class="help"' not in client.get(path).content.decode()
