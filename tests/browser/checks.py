"""What holds on every page, whoever looks at it."""

from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 320, "height": 640}
AXE = Axe().axe_script

# A browser scrolls to what has the focus when it draws next, perhaps gently; of a large box only to where one writes. A link of
# two lines has other words in the middle of its box.
FOCUSED = """async () => {
  const drawn = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
  const element = document.activeElement, style = getComputedStyle(element);
  let box = element.getBoundingClientRect(), before, shown, enough, frames = 0;
  do {
    before = box.y;
    await drawn();
    box = element.getBoundingClientRect();
    shown = Math.min(box.bottom, innerHeight) - Math.max(box.y, 0);
    enough = shown >= Math.min(box.height, 40);
  } while ((box.y !== before || !enough) && frames++ < 60);
  const line = element.getClientRects()[0] ?? box, top = Math.max(line.y, 0);
  const over = document.elementFromPoint(line.x + line.width / 2, top + Math.min(line.bottom - top, shown, 40) / 2);
  const words = element.labels?.[0]?.innerText ?? element.getAttribute("aria-label") ?? element.innerText ?? "";
  return {
    id: element.id,
    words: (words || element.querySelector("[aria-label]")?.getAttribute("aria-label") || "").replace(/\\s+/g, " ").trim(),
    // The button of a day's calendar, which no script can look into, has a ring of its own.
    ringed: (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2)
      || (element.type === "date" && !element.matches(":focus-visible")),
    seen: box.width > 0 && box.x >= 0 && box.right <= innerWidth && enough,
    uncovered: element === over || element.contains(over) || Boolean(over?.contains(element)),
  };
}"""


# What slides or fades in, in the admin, is judged where it comes to rest.
FOUND = """async (inside) => {
  for (const moving of document.getAnimations()) {
    if (moving.effect.getComputedTiming().endTime !== Infinity) moving.finish();
  }
  return (await axe.run(inside ?? document, {resultTypes: ["violations"], preload: false})).violations
    .map((each) => `${each.id}: ${each.nodes[0].html.slice(0, 160)} (${location.pathname})`);
}"""


def barriers(page: Page, inside: str | None = None) -> list[str]:
    """What axe finds: the rule, and the first place where it is broken."""
    if not page.evaluate("Boolean(window.axe)"):
        page.evaluate(AXE)
    return page.evaluate(FOUND, inside)


def scrolls_sideways(page: Page) -> bool:
    return page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")


def assert_faultless(page: Page, inside: str | None = None) -> None:
    """axe finds nothing and nothing lies beyond the edge, on a desk and on the narrowest telephone."""
    for size in (NARROW, WIDE):
        page.set_viewport_size(size)
        found = barriers(page, inside)
        assert not found, found
        assert not scrolls_sideways(page), (page.url, size)


def assert_tells_errors(page: Page, *fields: str) -> None:
    """The summary has the focus and leads to each field, which says the same words; the title begins with them."""
    assert page.title().startswith("Fout: "), page.title()
    summary = page.locator("[data-error-summary]")
    assert summary.evaluate("element => element === document.activeElement")
    links = summary.get_by_role("link")
    targets = [link.get_attribute("href") for link in links.all()]
    assert targets == [f"#{field}" for field in fields], targets
    for link in links.all():
        message = page.locator(".field-error", has_text=link.inner_text())
        assert message.count() >= 1, link.inner_text()


class Keyboard:
    """Somebody who uses nothing but keys. Each stop of the Tab key is seen, ringed and not covered."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def tab(self) -> dict[str, Any]:
        self.page.keyboard.press("Tab")
        return self.look()

    def look(self) -> dict[str, Any]:
        """Where the focus is."""
        stop = self.page.evaluate(FOCUSED)
        assert stop["ringed"], stop
        assert stop["seen"], stop
        assert stop["uncovered"], stop
        return stop

    def to(self, wanted: str) -> None:
        """Press Tab until the focus is on something with this id or these words."""
        passed = []
        for _ in range(60):
            stop = self.tab()
            if wanted in (stop["id"], stop["words"]):
                return
            passed.append(stop["words"])
        raise AssertionError(f"{wanted!r} was not reached past {passed}.")

    def stops(self) -> list[str]:
        """Where the Tab key goes on a fresh page, from its start until it leaves."""
        found: list[str] = []
        for _ in range(60):
            self.page.keyboard.press("Tab")
            if self.page.evaluate("document.activeElement === document.body"):
                return found
            stop = self.page.evaluate(FOCUSED)
            if found and stop["id"] == "" and stop["words"] == found[0]:
                return found
            found.append(stop["words"])
        return found

    def write(self, text: str) -> None:
        self.page.keyboard.type(text)

    def press(self, key: str) -> None:
        self.page.keyboard.press(key)

    def enter(self) -> None:
        """Press Enter, and wait for the page that comes."""
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")
