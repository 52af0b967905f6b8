"""For eyes that need large letters, other colours or stillness; and where every kind of error is shown."""

import pytest

from tests.browser.checks import Keyboard, assert_faultless, assert_tells_errors, barriers, scrolls_sideways
from tests.browser.conftest import Visitor
from tests.browser.walks import APPLY, GRONINGEN, fill_home, fill_motivation, fill_person
from workflows.models import Case

pytestmark = pytest.mark.browser

LOOKS = {
    "dark": {"color_scheme": "dark"},
    "forced colours": {"forced_colors": "active"},
    "more contrast": {"contrast": "more"},
}
MOVING = """() => [...document.querySelectorAll("a, button, input:not([type=hidden]), select, textarea, summary")]
  .filter((element) => element.checkVisibility() && !element.closest(".trap"))
  .filter((element) => element.getAnimations().length
      || parseFloat(getComputedStyle(element).transitionDuration) > 0
      || getComputedStyle(element).animationName !== "none")
  .map((element) => element.outerHTML)"""


@pytest.fixture
def status_page(site: str) -> str:
    case = Case.objects.filter(kind="volunteer-application", paused_on__isnull=False).first()
    return f"/status/{case.status_token}/"


def pages_with_errors(visitor: Visitor, status_page: str):
    """The kinds of page that there are, in turn: a page of text, a form, a form with errors, a page of one's own."""
    yield visitor.visit("/mentor-worden/")
    yield visitor.visit(APPLY)
    visitor.press("Volgende")
    yield visitor.page
    fill_home(visitor)
    visitor.press("Volgende")
    yield visitor.page
    yield visitor.visit(status_page)


def test_every_step_shows_its_errors_without_faults(newcomer):
    visitor = newcomer()
    page = visitor.visit(APPLY)
    visitor.press("Volgende")
    assert_tells_errors(page, "id_municipality")
    assert_faultless(page)
    fill_home(visitor, GRONINGEN)
    page.fill("#id_birth_year", "2020")
    visitor.press("Volgende")
    assert_tells_errors(page, "id_salutation_0", "id_first_name", "id_last_name", "id_birth_year")
    assert_faultless(page)
    fill_person(visitor)
    page.fill("#id_email", "geen adres")
    page.fill("#id_phone", "12")
    visitor.press("Volgende")
    assert_tells_errors(page, "id_email", "id_phone")
    assert_faultless(page)
    page.fill("#id_email", "fouten@example.nl")
    page.fill("#id_phone", "")
    visitor.press("Volgende")
    page.fill("#id_motivation", "Mijn nummer is 111222333.")
    page.get_by_role("radio", name="Anders").check()
    visitor.press("Volgende")
    assert_tells_errors(page, "id_motivation", "id_heard_from_other")
    assert_faultless(page)
    page.fill("#id_heard_from_other", "Op de markt")
    fill_motivation(visitor)
    assert_faultless(page)
    letter = page.get_by_label("Wilt u ons uw cv sturen?")
    letter.set_input_files({"name": "cv.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7"})
    day = page.get_by_label("Vanaf wanneer hebt u tijd?")
    day.fill("31-6-2027")
    visitor.press("Volgende")
    assert_tells_errors(page, day.get_attribute("id"))
    assert page.get_by_label("Haal dit bestand weg").is_visible()
    assert_faultless(page)
    day.fill("1-6-2027")
    visitor.press("Volgende")
    assert page.locator("h1").inner_text() == "Controleer uw antwoorden"
    assert_faultless(page)
    visitor.press("Bewaar en ga later verder")
    assert_faultless(page)
    page.fill("#id_email", "x")
    visitor.press("Mail mij de link")
    assert_tells_errors(page, "id_email")
    assert_faultless(page)
    page.fill("#id_email", "fouten@example.nl")
    visitor.press("Mail mij de link")
    assert_faultless(page)


@pytest.mark.parametrize("look", LOOKS)
def test_other_colours(newcomer, status_page, look):
    visitor = newcomer(**LOOKS[look])
    for page in pages_with_errors(visitor, status_page):
        assert barriers(page) == []
    keyboard = Keyboard(visitor.visit(APPLY))
    keyboard.to("Volgende")
    edge = visitor.page.locator("button[value=next]").evaluate(
        "element => [getComputedStyle(element).borderStyle, parseFloat(getComputedStyle(element).borderWidth) >= 1]"
    )
    assert edge == ["solid", True]


def test_letters_twice_as_large(newcomer, status_page):
    for page in pages_with_errors(newcomer(), status_page):
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        after = page.locator("main p").first.evaluate(
            "element => parseFloat(getComputedStyle(element).fontSize)"
        )
        assert after >= 32, page.url
        assert not scrolls_sideways(page), page.url
        assert barriers(page) == []


def test_the_checks_find_what_is_wrong(newcomer):
    visitor = newcomer()
    page = visitor.visit("/privacy/")
    page.evaluate("document.querySelector('main').append(document.createElement('input'))")
    page.evaluate("document.querySelector('main h1').style.minInlineSize = '3000px'")
    assert [barrier.split(":")[0] for barrier in barriers(page)] == ["label"]
    assert scrolls_sideways(page)
    page.evaluate("fetch('https://elders.example/').catch(() => null)")
    assert any("Content Security Policy" in complaint for complaint in visitor.complaints)
    visitor.complaints.clear()


def test_who_wants_stillness_gets_it(newcomer, status_page):
    for page in pages_with_errors(newcomer(reduced_motion="reduce"), status_page):
        assert page.evaluate(MOVING) == []
