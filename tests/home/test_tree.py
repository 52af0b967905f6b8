"""Which page may stand where."""

from wagtail.models import Page

from home.demo import load
from home.demo.content import PAGES
from home.models import EntrancePage, HomePage, InformationPage
from organisation.foundations.models import Foundation


def test_the_tree_is_as_the_contract_names_it(website):
    root = Page.get_first_root_node()
    assert [page.specific for page in root.get_children()] == [website.home]
    told = {path for page in PAGES if (path := page["path"])}
    assert {page.url for page in website.home.get_descendants().live()} == {f"/{path}/" for path in told}
    contract = {"mentor-worden", "mentor-aanvragen", "regios", "voor-gemeenten", "nieuws", "privacy"}
    assert contract - told == set()


def test_loading_twice_changes_nothing(website):
    website.home.intro = "Door de redactie geschreven."
    website.home.save()
    before = list(Page.objects.order_by("path").values())
    assert load() == website
    assert list(Page.objects.order_by("path").values()) == before


def test_a_home_page_stands_at_the_top_only(website):
    assert HomePage.allowed_parent_page_models() == [Page]
    assert not HomePage.can_create_at(website.home)
    assert not HomePage.can_create_at(website.privacy)


def test_there_is_one_home_page(website):
    assert not HomePage.can_create_at(Page.get_first_root_node())


def test_an_information_page_stands_below_the_home_page_an_entrance_or_another_one(website):
    assert set(InformationPage.allowed_parent_page_models()) == {HomePage, EntrancePage, InformationPage}
    assert InformationPage.can_create_at(website.home)
    assert InformationPage.can_create_at(website.become_mentor)
    assert not InformationPage.can_create_at(Page.get_first_root_node())


NUMBERS = {10: "tien", 11: "elf"}


def test_the_foundations_that_are_counted_in_words_are_those_that_are_listed(website):
    """The association has eleven; how many of them the website knows comes from the data."""
    regional = set(Foundation.objects.filter(is_national=False).values_list("name", flat=True))
    told = {page["path"]: page for page in PAGES}
    listed = {
        row[0]
        for name, value in told["over-ons/de-stichtingen"]["body"]
        if name == "table"
        for row in value["rows"]
    }
    assert listed == regional
    assert f"{NUMBERS[len(regional)].capitalize()} van de elf" in str(told["regios"]["body"])
    assert f"staan er {NUMBERS[len(regional)]} in deze lijst" in str(told["over-ons/de-stichtingen"]["body"])
