"""What the pictures have in common: an editor in a browser, and how a picture is taken."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, FloatRect, Locator, Page

from organisation.demo.accounts import PASSWORD

ROOT = Path(__file__).resolve().parents[2]
IMAGES = ROOT / "docs/images"
SIZE = {"width": 1280, "height": 900}
PATIENCE = 20_000  # milliseconds


class Editor:
    """An editor of the demo, in a browser of their own."""

    def __init__(self, browser: Browser, base: str, name: str) -> None:
        self.base = base
        context = browser.new_context(locale="nl-NL", viewport=SIZE, reduced_motion="reduce")
        context.set_default_timeout(PATIENCE)
        self.page: Page = context.new_page()
        self.visit("/accounts/login/")
        self.page.fill("[name=login]", f"{name}@example.nl")
        self.page.fill("[name=password]", PASSWORD)
        self.press("Inloggen")

    def visit(self, path: str) -> Page:
        self.page.goto(self.base + path)
        self.page.wait_for_load_state("networkidle")
        return self.page

    def press(self, button: str) -> None:
        with self.page.expect_navigation():
            self.page.get_by_role("main").get_by_role("button", name=button, exact=True).click()


def take(page: Page, name: str, *shown: Locator, around: int = 0, most: int = SIZE["height"]) -> None:
    """A picture of what is shown (`name` below `IMAGES`), with so many pixels around it, and at most so many high."""
    boxes = [box for each in shown if (box := each.bounding_box())]
    left = max(min(box["x"] for box in boxes) - around, 0)
    top = max(min(box["y"] for box in boxes) - around, 0)
    right = min(max(box["x"] + box["width"] for box in boxes) + around, SIZE["width"])
    bottom = min(max(box["y"] + box["height"] for box in boxes) + around, SIZE["height"], top + most)
    clip: FloatRect = {"x": left, "y": top, "width": right - left, "height": bottom - top}
    file = IMAGES / f"{name}.png"
    file.parent.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=file, clip=clip, animations="disabled", caret="hide")
    print(f"{file.relative_to(ROOT)}: {file.stat().st_size // 1024} KB")


@contextmanager
def saved(page: Page, words: str) -> Iterator[None]:
    """Go on when the editor, which saves by itself a moment after each change, has saved these words."""
    with page.expect_response(
        lambda answer: answer.request.method == "POST" and words in (answer.request.post_data or ""),
        timeout=3 * PATIENCE,
    ):
        yield
    page.wait_for_load_state("networkidle")


def add_block(page: Page, name: str) -> None:
    page.locator("[data-contentpath=body] button.c-sf-add-button").last.click()
    page.get_by_role("option", name=name, exact=True).click()


def show(page: Page, part: Locator, below: int = 70) -> None:
    """Scroll as a person would, until this part stands so many pixels below the top."""
    page.mouse.move(SIZE["width"] / 2, SIZE["height"] / 2)
    page.mouse.wheel(0, part.bounding_box()["y"] - below)
    page.wait_for_timeout(300)  # nothing tells when a wheel has stopped
    page.mouse.move(0, 0)
