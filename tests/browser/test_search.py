"""Searching the website: in every look, with keys alone, and back again."""

import pytest

from tests.browser.checks import Keyboard, assert_faultless, barriers, scrolls_sideways
from tests.browser.test_eyes import LOOKS

pytestmark = pytest.mark.browser

ANSWERS = {
    "nothing typed yet": "/zoeken/",
    "pages": "/zoeken/?q=mentor",
    "the last of them": "/zoeken/?q=mentor&pagina=2",
    "a municipality": "/zoeken/?q=leid",
    "a misspelling": "/zoeken/?q=kantonregter",
    "nothing at all": "/zoeken/?q=" + "x" * 200,
}


def test_every_answer_is_without_faults(newcomer):
    visitor = newcomer()
    for path in ANSWERS.values():
        assert_faultless(visitor.visit(path))


@pytest.mark.parametrize("look", LOOKS)
def test_every_answer_is_without_faults_in_other_colours(newcomer, look):
    visitor = newcomer(**LOOKS[look])
    for path in ANSWERS.values():
        assert barriers(visitor.visit(path)) == []


def test_with_keys_alone_from_any_page_to_what_was_found(newcomer):
    visitor = newcomer()
    page = visitor.visit("/mentor-worden/")
    keyboard = Keyboard(page)
    keyboard.to("Zoeken")
    keyboard.enter()
    keyboard.to("q")
    keyboard.write("leid")
    keyboard.enter()
    assert page.title() == "Zoeken: leid – Mentorschap"
    assert page.evaluate("document.activeElement.id || location.hash.slice(1)") == "gevonden"
    keyboard.to("info.haag-en-rijn@example.nl")
    keyboard.to("De stichtingen, en werken bij")
    keyboard.enter()
    assert page.url.endswith("/over-ons/de-stichtingen/")
    page.go_back()
    assert page.input_value("#q") == "leid"


def test_letters_twice_as_large_fit(newcomer):
    page = newcomer().visit(ANSWERS["a municipality"])
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert not scrolls_sideways(page)
