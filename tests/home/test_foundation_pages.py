"""The page of a foundation: who works there, where, and its own news."""

import re
from datetime import date, timedelta
from html import unescape

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.models import PageViewRestriction
from wagtail.test.utils.form_data import nested_form_data, streamfield

from home.models import (
    ArticleIndexPage,
    ArticlePage,
    FoundationPage,
    HomePage,
    InformationPage,
    RegionsPage,
)
from home.models.foundations import NEWS_A_PAGE
from organisation.calendar.workdays import today
from organisation.demo import foundations as demo_foundations
from organisation.foundations.models import Foundation, Municipality, ServiceArea
from organisation.foundations.services import load_reference_data
from tests.factories.cases import person as somebody

# What any page costs (test_pages.py), whether the foundation works today, which pages are restricted, how much news there is;
# and for the map and the municipalities the foundations, whom they serve, where that is, the names, and the page of the regions.
QUERIES = 2 + 8
QUERIES_WITH_NEWS = QUERIES + 1
HAAG_EN_RIJN = [
    "Delft",
    "Den Haag",
    "Hillegom",
    "Katwijk",
    "Leiden",
    "Lisse",
    "Noordwijk",
    "Teylingen",
    "Westland",
]


@pytest.fixture
def regions(website) -> RegionsPage:
    load_reference_data()
    demo_foundations.load()
    return RegionsPage.objects.get()


@pytest.fixture
def page(regions) -> FoundationPage:
    return FoundationPage.objects.get(foundation__slug="haag-en-rijn")


def add_news(page: FoundationPage, *titles: str) -> None:
    for number, title in enumerate(titles):
        page.add_child(instance=ArticlePage(title=title, slug=f"n{number}", date=date(2026, 10, 1 + number)))


def html(client, path: str = "/regios/haag-en-rijn/") -> str:
    response = client.get(path)
    assert response.status_code == 200
    return unescape(response.content.decode())


def drawn(text: str) -> str:
    [figure] = re.findall(r'<figure class="map">.*?</svg>', text, re.DOTALL)
    return figure


def municipalities(client, path: str = "/regios/haag-en-rijn/") -> list[str]:
    lists = re.findall(r'<ul class="plain municipalities">(.*?)</ul>', html(client, path), re.DOTALL)
    return re.findall(r"<li>(.*?)</li>", "".join(lists))


def news(client, path: str = "/regios/haag-en-rijn/") -> list[str]:
    articles = re.findall(r'<ul class="articles">.*?</ul>', html(client, path), re.DOTALL)
    return re.findall(r"<h3><a [^>]*>(.*?)</a></h3>", "".join(articles))


def test_every_foundation_of_this_release_has_a_page(client, regions):
    pages = FoundationPage.objects.live().select_related("foundation")
    assert sorted(page.foundation.slug for page in pages) == sorted(
        Foundation.objects.values_list("slug", flat=True)
    )
    for page in pages:
        assert page.url == f"/regios/{page.foundation.slug}/"
        assert f"<h1>{page.foundation.name}</h1>" in html(client, page.url)
        assert page.seo_title != page.title
        assert 50 <= len(page.search_description) <= 200, page.search_description


def test_the_finder_the_table_and_the_map_lead_to_it(client, regions, page):
    text = html(client, "/regios/?q=leiden")
    answer = re.findall(r'<section class="panel finder-answer".*?</section>', text, re.DOTALL)[0]
    assert '<strong><a href="/regios/haag-en-rijn/">Mentorschap Haag en Rijn</a></strong>' in answer
    table = re.findall(r'<table class="offices".*?</table>', text, re.DOTALL)[0]
    assert len(re.findall(r'<a href="/regios/[a-z-]+/">', table)) == 11
    picture = drawn(text)
    assert picture.count('<a href="/regios/haag-en-rijn/"') == 2
    lit = re.findall(r'map-lit">\s*<a href="(.*?)"', picture)
    assert lit == ["/regios/haag-en-rijn/"]


@pytest.mark.parametrize("hidden", ["unpublished", "restricted"])
def test_nothing_leads_to_a_page_that_nobody_may_see(client, regions, page, hidden):
    if hidden == "unpublished":
        page.unpublish()
    else:
        PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    text = html(client, "/regios/?q=leiden")
    assert "/regios/haag-en-rijn/" not in text
    assert text.count("Mentorschap Haag en Rijn") >= 2
    assert 'href="/regios/noord/"' in text


def test_it_shows_where_the_foundation_works_today(client, page):
    assert municipalities(client) == HAAG_EN_RIJN
    assert "Wij werken in 9 gemeenten" in html(client)

    areas = ServiceArea.objects.filter(foundation=page.foundation)
    areas.filter(municipality__name="Lisse").update(until=today())
    areas.filter(municipality__name="Leiden").update(until=today() + timedelta(days=1))
    areas.filter(municipality__name="Delft").update(since=today() + timedelta(days=1))
    assert municipalities(client) == [name for name in HAAG_EN_RIJN if name not in ("Lisse", "Delft")]


def test_the_national_office_has_what_is_left_in_order_of_province(client, regions):
    path = "/regios/landelijk-bureau/"
    served = ServiceArea.objects.in_force(today()).values("municipality")
    left = Municipality.objects.in_force(today()).exclude(pk__in=served)
    names = left.order_by("province", "folded_name").values_list("name", flat=True)
    assert municipalities(client, path) == list(names)
    provinces = re.findall(r"<h3>(.*?)</h3>\s*<ul class=\"plain municipalities", html(client, path))
    assert provinces == ["Flevoland", "Noord-Brabant", "Noord-Holland", "Zuid-Holland"]


def test_who_works_there_and_how_to_reach_them(client, page):
    page.people = [
        (
            "person",
            {"name": "Özgür <b>", "role": "coördinator", "task": "Belt u.", "phone": "06 12", "email": ""},
        ),
        ("person", {"name": "Jo", "role": "hulp", "task": "", "phone": "", "email": "jo@example.nl"}),
    ]
    page.save()
    part = re.findall(r'<ul class="people">.*?</ul>', client.get(page.url).content.decode(), re.DOTALL)[0]
    assert re.findall(r"<h3>(.*?)</h3>", part) == ["Özgür &lt;b&gt;", "Jo"]
    assert re.findall(r"<a href=[^>]*>", part) == ['<a href="tel:0612">', '<a href="mailto:jo@example.nl">']
    page.people = []
    page.save()
    assert 'class="people"' not in html(client)


def test_its_telephone_is_that_of_the_foundation(client, page):
    Foundation.objects.filter(pk=page.foundation_id).update(phone="0701234567", email="", website="")
    assert '<a href="tel:0701234567">070 123 4567</a>' in html(client)


def test_it_shows_its_own_news_only_and_the_newest_first(client, regions, page):
    ArticlePage.objects.descendant_of(page).delete()
    add_news(page, "Oud", "Nieuw")
    page.add_child(instance=ArticlePage(title="Concept", slug="concept", live=False))
    assert news(client) == ["Nieuw", "Oud"]
    assert news(client, "/regios/noord/") == ["Wij zoeken mentoren in Drenthe"]
    assert html(client, "/regios/haag-en-rijn/n1/").count("<h1>Nieuw</h1>") == 1


def test_older_news_is_a_page_further(client, page):
    ArticlePage.objects.descendant_of(page).delete()
    add_news(page, *(f"Bericht {number}" for number in range(NEWS_A_PAGE + 2)))
    assert len(news(client)) == NEWS_A_PAGE
    assert news(client, "/regios/haag-en-rijn/?pagina=2") == ["Bericht 1", "Bericht 0"]
    assert news(client, "/regios/haag-en-rijn/?pagina=niets") == news(client)


def test_a_foundation_that_does_not_work_today_says_so(client, page):
    Foundation.objects.filter(pk=page.foundation_id).update(until=today())
    text = html(client)
    assert "Deze stichting werkt op dit moment niet." in text
    assert '<a href="/regios/">Zoek wie u helpt</a>' in text
    assert "tel:" not in text.split("<h2>")[0]
    assert municipalities(client) == []
    assert "<figure" not in text
    assert "/regios/haag-en-rijn/" not in html(client, "/regios/")


def test_a_new_foundation_of_one_day_is_on_the_map_at_once(client, regions):
    html(client, "/regios/")
    new = Foundation.objects.create(name="Mentorschap Nieuw", slug="nieuw")
    ServiceArea.objects.create(foundation=new, municipality=Municipality.objects.get(name="Almere"))
    regions.add_child(instance=FoundationPage(title="Nieuw", slug="nieuw", foundation=new))
    assert drawn(html(client, "/regios/")).count('href="/regios/nieuw/"') == 2
    assert municipalities(client, "/regios/nieuw/") == ["Almere"]


def test_only_its_own_area_is_lit_and_the_picture_says_whose_it_is(client, page):
    picture = drawn(html(client))
    assert picture.count("map-lit") == 1
    assert (
        'role="img" aria-label="Kaart van Nederland met het gebied van Mentorschap Haag en Rijn"' in picture
    )
    assert "<a " not in picture
    assert "CBS, Kadaster / PDOK" in html(client)


def test_three_of_everything_cost_no_more_queries_than_one(client, page, django_assert_num_queries):
    ArticlePage.objects.descendant_of(page).delete()
    ServiceArea.objects.filter(foundation=page.foundation).exclude(municipality__name="Leiden").delete()
    client.get(page.url)
    with django_assert_num_queries(QUERIES):
        client.get(page.url)
    add_news(page, "Een")
    client.get(page.url)
    with django_assert_num_queries(QUERIES_WITH_NEWS):
        client.get(page.url)
    page.add_child(instance=ArticlePage(title="Twee", slug="twee"))
    page.add_child(instance=ArticlePage(title="Drie", slug="drie"))
    for number, name in enumerate(("Almere", "Gouda", "Dordrecht")):
        new = Foundation.objects.create(name=f"Mentorschap {name}", slug=f"nieuw-{number}")
        for foundation, place in ((new, name), (page.foundation, ("Lisse", "Delft", "Katwijk")[number])):
            municipality = Municipality.objects.get(name=place)
            ServiceArea.objects.create(foundation=foundation, municipality=municipality)
    client.get(page.url)
    with django_assert_num_queries(QUERIES_WITH_NEWS):
        client.get(page.url)


def test_a_foundation_has_one_page_below_that_of_the_regions(regions, page):
    assert FoundationPage.allowed_parent_page_models() == [RegionsPage]
    assert FoundationPage.allowed_subpage_models() == [ArticlePage]
    assert ArticlePage.allowed_parent_page_models() == [ArticleIndexPage, FoundationPage]
    assert not InformationPage.can_create_at(page)
    assert not FoundationPage.can_create_at(HomePage.objects.get())
    double = FoundationPage(title="Dubbel", slug="dubbel", foundation=page.foundation)
    with pytest.raises(ValidationError) as refused:
        regions.add_child(instance=double)
    assert list(refused.value.message_dict) == ["foundation"]


def test_an_editor_looks_at_one_before_it_exists_and_makes_it(admin_client, client, regions):
    FoundationPage.objects.get(foundation__slug="noord").delete()
    person = {"name": "Jo de Vries", "role": "coördinator", "task": "", "phone": "", "email": ""}
    data = nested_form_data(
        {
            "title": "Wij in het noorden",
            "slug": "noord",
            "foundation": Foundation.objects.get(slug="noord").pk,
            "people": streamfield([("person", person)]),
            "body": streamfield([]),
            "intro": "",
            "illustration": "",
            "seo_title": "",
            "search_description": "",
            "comments-TOTAL_FORMS": 0,
            "comments-INITIAL_FORMS": 0,
        }
    )
    place = ["home", "foundationpage", regions.pk]
    preview = reverse("wagtailadmin_pages:preview_on_add", args=place)
    assert admin_client.post(preview, data).json()["is_valid"]
    assert "<h1>Wij in het noorden</h1>" in admin_client.get(preview).content.decode()
    assert client.get("/regios/noord/").status_code == 404

    add = reverse("wagtailadmin_pages:add", args=place)
    assert admin_client.get(add).status_code == 200
    assert admin_client.post(add, data | {"action-submit": "1"}).status_code == 302
    proposal = FoundationPage.objects.get(foundation__slug="noord").current_workflow_task_state
    second = somebody("tweede", is_superuser=True)
    proposal.approve(user=second)
    text = html(client, "/regios/noord/")
    assert "<h3>Jo de Vries</h3>" in text
    assert len(municipalities(client, "/regios/noord/")) == 40


def test_the_pages_of_the_regions_weigh_little(client, regions):
    for path in ("/regios/", "/regios/landelijk-bureau/"):
        response = client.get(path, headers={"accept-encoding": "gzip"})
        assert len(response.content) < 20 * 1024, path
