"""Finding one's foundation: with keys, with a finger, without JavaScript, and when the API is silent."""

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.checks import Keyboard, assert_faultless, barriers, scrolls_sideways
from tests.browser.conftest import Visitor
from tests.browser.test_eyes import LOOKS

pytestmark = pytest.mark.browser

HAAG_EN_RIJN = "Mentorschap Haag en Rijn"


def box(page: Page):
    return page.get_by_role("combobox", name="Zoek op gemeente")


def options(page: Page) -> list[str]:
    return page.get_by_role("option").all_inner_texts()


def typed(visitor: Visitor, words: str) -> Keyboard:
    """Somebody who has typed in the box, with nothing but keys, and sees what is offered."""
    keyboard = Keyboard(visitor.visit("/regios/"))
    keyboard.to("q")
    keyboard.write(words)
    return keyboard


def assert_found_in_leiden(page: Page) -> None:
    """The answer, with the focus where it begins for who hears it."""
    expect(page.get_by_role("heading", level=2).first).to_have_text("1 gemeente gevonden voor “Leiden”")
    answer = page.get_by_role("region", name="gevonden voor")
    expect(answer.get_by_role("link", name=HAAG_EN_RIJN)).to_have_attribute("href", "/regios/haag-en-rijn/")
    assert page.url.endswith("/regios/?q=Leiden#gevonden")


def test_with_keys_alone(newcomer):
    visitor = newcomer()
    keyboard, page = typed(visitor, "leid"), visitor.page
    expect(page.get_by_role("option").first).to_be_visible()
    assert [option.split("\n")[0].strip() for option in options(page)] == [
        "Leiden",
        "Leiderdorp",
        "Leidschendam-Voorburg",
    ]
    assert HAAG_EN_RIJN in options(page)[0]
    expect(page.get_by_role("status")).to_have_text("3 gemeenten gevonden")
    expect(box(page)).to_have_attribute("aria-expanded", "true")
    assert_faultless(page)

    keyboard.press("ArrowUp")
    expect(page.get_by_role("option", selected=True)).to_contain_text("Leidschendam")
    keyboard.press("ArrowDown")
    expect(page.get_by_role("option", selected=True)).to_contain_text("Leiden")
    active = box(page).get_attribute("aria-activedescendant")
    assert page.get_by_role("option", selected=True).get_attribute("id") == active
    expect(box(page)).to_be_focused()
    assert barriers(page) == []

    keyboard.enter()
    assert_found_in_leiden(page)
    assert_faultless(page)


def test_escape_closes_and_leaves_what_was_typed(newcomer):
    visitor = newcomer()
    keyboard, page = typed(visitor, "leid"), visitor.page
    expect(page.get_by_role("option").first).to_be_visible()
    keyboard.press("Escape")
    expect(page.get_by_role("option")).to_have_count(0)
    expect(box(page)).to_have_attribute("aria-expanded", "false")
    expect(box(page)).to_have_value("leid")
    keyboard.press("ArrowDown")
    expect(page.get_by_role("option")).to_have_count(3)
    keyboard.press("Tab")
    expect(page.get_by_role("option")).to_have_count(0)


def test_enter_without_a_choice_searches_what_was_typed(newcomer):
    visitor = newcomer()
    keyboard, page = typed(visitor, "leid"), visitor.page
    expect(page.get_by_role("option").first).to_be_visible()
    keyboard.enter()
    expect(page.get_by_role("heading", level=2).first).to_have_text("3 gemeenten gevonden voor “leid”")


def test_a_name_that_does_not_exist_is_said_to_be_so(newcomer):
    visitor = newcomer()
    typed(visitor, "xyzzy")
    expect(visitor.page.get_by_role("status")).to_have_text("Geen gemeente gevonden")
    expect(visitor.page.get_by_role("option")).to_have_count(0)


def test_one_letter_asks_nothing(newcomer):
    visitor = newcomer()
    asked: list[str] = []
    visitor.page.on("request", lambda request: asked.append(request.url))
    keyboard = typed(visitor, "l")
    keyboard.write("e")
    expect(visitor.page.get_by_role("option").first).to_be_visible()
    assert [url.partition("?")[2] for url in asked if "/api/" in url] == ["q=le"]


def test_with_a_finger(newcomer):
    visitor = newcomer(viewport={"width": 320, "height": 640}, has_touch=True)
    page = visitor.visit("/regios/")
    box(page).tap()
    page.keyboard.type("leid")
    with page.expect_navigation():
        page.get_by_role("option").first.tap()
    assert_found_in_leiden(page)


def test_without_javascript(newcomer):
    visitor = newcomer(java_script_enabled=False)
    page = visitor.visit("/regios/")
    page.get_by_role("searchbox", name="Zoek op gemeente").fill("Leiden")
    visitor.press("Zoeken")
    assert_found_in_leiden(page)


@pytest.mark.parametrize("broken", ["silent", "failing", "nonsense"])
def test_when_the_api_is_down_the_form_answers(newcomer, broken):
    visitor = newcomer()
    answers = {
        "silent": lambda route: route.abort(),
        "failing": lambda route: route.fulfill(status=503, body=""),
        "nonsense": lambda route: route.fulfill(status=200, body="<html>"),
    }

    def answer(route: Route) -> None:
        answers[broken](route)

    visitor.page.route("**/api/v1/municipalities*", answer)
    with visitor.page.expect_request("**/api/v1/municipalities*"):
        keyboard = typed(visitor, "Leiden")
    keyboard.enter()
    assert_found_in_leiden(visitor.page)
    visitor.complaints[:] = [said for said in visitor.complaints if "Failed to load resource" not in said]


PAGES = ("/regios/", "/regios/?q=leid", "/regios/?q=xyzzy", "/regios/haag-en-rijn/", "/regios/noord/")


def test_the_pages_are_without_faults(newcomer):
    visitor = newcomer()
    for path in PAGES:
        assert_faultless(visitor.visit(path))


@pytest.mark.parametrize("look", LOOKS)
def test_the_pages_are_without_faults_in_other_colours(newcomer, look):
    visitor = newcomer(**LOOKS[look])
    for path in PAGES:
        assert barriers(visitor.visit(path)) == []


# On a telephone the menu, with the first of the two, is closed.
@pytest.mark.parametrize(("width", "times"), [(320, 1), (1280, 2)])
def test_everything_is_reached_with_the_tab_key(newcomer, width, times):
    """Also each region on the map, whose ring is seen."""
    visitor = newcomer(viewport={"width": width, "height": 900})
    keyboard = Keyboard(visitor.visit("/regios/"))
    for _each in range(times):
        keyboard.to("Zoeken")
    regions = [keyboard.tab()["words"] for _region in range(11)]
    assert regions[0] == "Mentorschap Amsterdam (1)"
    assert regions[-1] == "Mentorschap Nederland, Landelijk bureau (11)"
    keyboard.to("info@example.nl")


def test_on_a_narrow_screen_the_map_bears_the_numbers_of_the_table(newcomer):
    page = newcomer(viewport={"width": 320, "height": 640}).visit("/regios/")
    numbers = page.locator(".map-number text")
    assert numbers.count() == 11
    for number in range(11):
        expect(numbers.nth(number)).to_be_visible()
    assert numbers.all_text_contents() == page.locator(".map-key").all_text_contents()
    sizes = page.locator(".map-number circle").evaluate_all(
        "circles => circles.map((circle) => circle.getBoundingClientRect().width)"
    )
    assert min(sizes) >= 24
    expect(page.locator(".map-words").first).to_be_hidden()


def test_letters_twice_as_large(newcomer):
    visitor = newcomer()
    for path in ("/regios/?q=leid", "/regios/midden-en-noordoost-brabant/"):
        page = visitor.visit(path)
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        assert not scrolls_sideways(page), path
        assert barriers(page) == []
