"""The main menu on a telephone: below its button, by keys, with JavaScript and without."""

import pytest

from tests.browser.checks import NARROW, WIDE, Keyboard, assert_faultless, barriers

pytestmark = pytest.mark.browser

MENU = [
    "Home",
    "Wat is mentorschap?",
    "Mentor worden",
    "Een mentor aanvragen",
    "Regio's",
    "Contact",
    "Zoeken",
]


def test_the_menu_opens_below_its_button_and_closes_again(newcomer):
    for scripts in (True, False):
        visitor = newcomer(viewport=NARROW, java_script_enabled=scripts)
        page = visitor.visit("/mentorschap/kosten/")
        menu = page.get_by_role("navigation", name="Hoofdmenu")
        assert menu.get_by_role("link").all_inner_texts() == []
        page.get_by_role("button", name="Menu").press("Enter")
        assert menu.get_by_role("link").all_inner_texts() == MENU
        page.keyboard.press("Escape")
        assert menu.get_by_role("link").all_inner_texts() == []
        page.get_by_role("button", name="Menu").click()
        with page.expect_navigation():
            menu.get_by_role("link", name="Mentor worden").click()
        assert page.title().startswith("Vrijwillig mentor worden")


def test_the_keys_go_through_the_open_menu_in_order(newcomer):
    page = newcomer(viewport=NARROW).visit("/mentorschap/kosten/")
    keyboard = Keyboard(page)
    keyboard.to("Menu")
    keyboard.press("Enter")
    assert [keyboard.tab()["words"] for _each in MENU] == MENU
    assert barriers(page) == []
    section = page.get_by_role("link", name="Wat is mentorschap?").first
    looks = section.evaluate("element => [getComputedStyle(element).fontWeight, element.ariaCurrent]")
    assert looks == ["600", "true"]
    keyboard.press("Escape")
    assert keyboard.tab()["words"] == "Home"
    assert_faultless(page)


def test_on_a_wide_screen_there_is_no_button(newcomer):
    page = newcomer(viewport=WIDE).visit("/mentorschap/kosten/")
    assert page.get_by_role("navigation", name="Hoofdmenu").get_by_role("link").all_inner_texts() == MENU
    assert page.get_by_role("button", name="Menu").count() == 0


def test_everybody_finds_a_way_in_on_the_first_screen_of_a_telephone(newcomer):
    page = newcomer(viewport=NARROW).visit("/")
    ways = page.get_by_role("main").get_by_role("link")
    names = [
        "Word mentor",
        "Een mentor aanvragen",
        "Voor familie en naasten",
        "Voor zorgprofessionals",
        "Voor gemeenten",
    ]
    assert ways.all_inner_texts()[:5] == names
    edges = [each.bounding_box() for each in ways.all()[:5]]
    assert all(box["y"] + box["height"] <= NARROW["height"] for box in edges), edges
