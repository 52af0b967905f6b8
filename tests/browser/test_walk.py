"""Every kind of page from its start to its end with the Tab key: each control is reached, in order, and its ring is seen."""

import pytest
from playwright.sync_api import Page

from tests.browser.checks import NARROW, WIDE, Keyboard
from tests.browser.walks import APPLY, KINDS, as_person, learning_pages

pytestmark = pytest.mark.browser

PAGES = (
    "/",
    "/mentor-worden/",
    "/mentorschap/kosten/",
    "/verhalen/koffie-zonder-haast/",
    "/regios/haag-en-rijn/",
    "/zoeken/?q=kosten",
    APPLY,
    *KINDS,
)
# What one must be able to stop at; of the round buttons of one question only the one that is chosen, else the first.
CONTROLS = """() => {
  const stop = (each) => {
    const all = [...(each.form ?? document).querySelectorAll("[type=radio]")].filter((other) => other.name === each.name);
    return all.find((other) => other.checked) ?? all[0];
  };
  window.left = new Set([...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
    .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.disabled && each.tabIndex >= 0)
    .filter((each) => each.type !== "radio" || each === stop(each)));
  return window.left.size;
}"""
PASS = """() => {
  window.left.delete(document.activeElement);
  return document.activeElement === document.body;
}"""
LEFT = "[...window.left].map((each) => each.outerHTML.slice(0, 100))"
OTHERS = 10  # a browser stops at what can be scrolled too


SIZES = pytest.mark.parametrize("size", [NARROW, WIDE], ids=["narrow", "wide"])


def walk(page: Page, path: str) -> None:
    controls = page.evaluate(CONTROLS)
    assert controls > 5, path
    keyboard = Keyboard(page)
    for _stop in range(controls + OTHERS):
        page.keyboard.press("Tab")
        if page.evaluate(PASS):
            break
        keyboard.look()
    assert page.evaluate(LEFT) == [], path


@SIZES
def test_every_control_is_reached(newcomer, size):
    visitor = newcomer(viewport=size)
    for path in PAGES:
        walk(visitor.visit(path), path)


@SIZES
def test_every_control_about_learning_is_reached(newcomer, size):
    for who, paths in learning_pages():
        visitor = newcomer(viewport=size)
        as_person(visitor, who)
        for path in paths:
            walk(visitor.visit(path), path)
