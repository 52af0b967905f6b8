"""Every kind of page from its start to its end with the Tab key: each control is reached, in order, and its ring is seen."""

import pytest

from tests.browser.checks import NARROW, WIDE, Keyboard
from tests.browser.walks import APPLY, KINDS

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
# What one must be able to stop at; of several round buttons of one name only one.
CONTROLS = """() => {
  const names = new Set();
  window.left = new Set([...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
    .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.disabled && each.tabIndex >= 0)
    .filter((each) => each.type !== "radio" || (!names.has(each.name) && names.add(each.name))));
  return window.left.size;
}"""
PASS = """() => {
  window.left.delete(document.activeElement);
  return document.activeElement === document.body;
}"""
LEFT = "[...window.left].map((each) => each.outerHTML.slice(0, 100))"
OTHERS = 10  # a browser stops at what can be scrolled too


@pytest.mark.parametrize("size", [NARROW, WIDE], ids=["narrow", "wide"])
def test_every_control_is_reached(newcomer, size):
    visitor = newcomer(viewport=size)
    for path in PAGES:
        page = visitor.visit(path)
        controls = page.evaluate(CONTROLS)
        assert controls > 5, path
        keyboard = Keyboard(page)
        for _stop in range(controls + OTHERS):
            page.keyboard.press("Tab")
            if page.evaluate(PASS):
                break
            keyboard.look()
        assert page.evaluate(LEFT) == [], path
