"""`make pictures`: takes the pictures of the guides for editors and coordinators from a demo that is running.

Two editors do there what the guide tells: one writes and proposes an article, the other one approves it. What they made
is taken away at the end, so that it can be done again.
"""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tests.pictures import coordinators, training
from tests.pictures.browser import ROOT, Editor, add_block, saved, show, take

DRAWING = ROOT / "site/static/img/op-weg.svg"
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]

TITLE = "Samen naar de markt"
IMAGE = "Op weg"
CELL = "body-2-value-table-cell-0-"


def draw(browser: Browser, folder: Path) -> Path:
    """A drawing of the website as an image that an editor might have."""
    page = browser.new_page(viewport={"width": 960, "height": 800})
    page.set_content(f"<style>body {{ margin: 0 }} svg {{ width: 100% }}</style>{DRAWING.read_text()}")
    file = folder / "op-weg.png"
    page.screenshot(path=file)
    page.close()
    return file


def write(karim: Editor, news: int, drawing: Path) -> int:
    """An article with a text, an image and a table. Returns its number."""
    page = karim.visit(f"/admin/pages/add/home/articlepage/{news}/")
    page.fill("#id_title", TITLE)
    page.fill("#id_intro", "Wim en Dora gaan elke week samen naar de markt. Zij kiest de bloemen.")
    add = page.locator("[data-contentpath=body] button.c-sf-add-button").last
    add.click()
    blocks = page.locator("[data-tippy-root]:has([role=option])")
    take(page, "editing/choosing-a-block", blocks, add, around=4)
    page.get_by_role("option", name="Tekst", exact=True).click()
    page.fill("[name=body-0-value-heading]", "Elke woensdag")
    page.locator("[contenteditable=true]").first.click()
    page.keyboard.type("Om tien uur staat Wim voor de deur. Samen lopen zij naar het plein.")
    add_image(page, drawing)
    with saved(page, f'{CELL}2"\r\n\r\nja'):
        add_table(page)
    page.wait_for_url(re.compile(r"/pages/\d+/edit/"))
    return int(re.search(r"/pages/(\d+)/edit/", page.url)[1])


def add_image(page: Page, drawing: Path) -> None:
    add_block(page, "Afbeelding")
    page.get_by_role("button", name="Kies een afbeelding").click()
    page.get_by_role("tab", name="Uploaden").click()
    page.set_input_files("#id_image-chooser-upload-file", drawing)
    page.fill("#id_image-chooser-upload-title", IMAGE)
    page.fill("#id_image-chooser-upload-description", "Twee mensen lopen naast elkaar over een pad")
    take(page, "editing/image-upload", page.locator(".modal-content"))
    page.click("#tab-upload button[type=submit]")
    page.locator(".modal").wait_for(state="hidden")


def add_table(page: Page) -> None:
    add_block(page, "Vergelijking")
    page.fill("[name=body-2-value-heading]", "Twee markten")
    page.fill("[name=body-2-value-table-caption]", "De markten naast elkaar")
    table = page.locator("[data-contentpath=table]").last
    for number, heading in enumerate(("", "Woensdag", "Zaterdag")):
        table.get_by_role("button", name="Voeg kolom toe").click()
        table.get_by_role("button", name="Tekst", exact=True).click()
        page.fill(f"[name=body-2-value-table-column-{number}-heading]", heading)
    for number, cell in enumerate(("Bloemen", "nee", "ja")):
        page.fill(f"[name={CELL}{number}]", cell)


def show_editor(karim: Editor, article: int) -> None:
    """The blocks of the article, and the page beside them."""
    page = karim.visit(f"/admin/pages/{article}/edit/")
    show(page, page.locator("[data-contentpath=body]").first)
    take(page, "editing/editor", page.locator("main"))
    page.get_by_role("button", name="Toon/verberg voorvertoning").click()
    inside = page.frame_locator("#w-preview-iframe")
    inside.get_by_role("heading", name=TITLE).wait_for()
    page.mouse.move(0, 0)
    page.wait_for_load_state("networkidle")
    take(page, "editing/preview", page.locator("main"), page.locator("[data-form-side]"))


def propose(karim: Editor, article: int) -> None:
    page = karim.visit(f"/admin/pages/{article}/edit/")
    page.get_by_role("button", name="Meer acties").click()
    foot = page.locator("footer.footer")
    take(page, "editing/propose", foot, page.locator("[data-tippy-root]").last, around=24)
    page.get_by_role("button", name="Meer acties").click()
    page.locator("[data-tippy-root]").last.wait_for(state="hidden")
    page.get_by_role("button", name="Voorstellen", exact=True).click()
    page.wait_for_url(re.compile(r"/admin/pages/\d+/$"))


def decide(loes: Editor, article: int) -> None:
    page = loes.visit("/admin/")
    take(page, "editing/dashboard", page.locator("main"), most=420)
    page = loes.visit(f"/admin/pages/{article}/edit/")
    with page.expect_navigation():
        page.get_by_role("link", name="Bekijken en beslissen").click()
    take(page, "editing/decide", page.locator("main"), most=520)
    loes.press("Goedkeuren en publiceren")


def look_around(karim: Editor, news: int) -> None:
    """What can be seen without making anything."""
    page = karim.visit(f"/admin/pages/{news}/")
    take(page, "editing/pages", page.locator("main"), most=350)
    page = karim.visit("/admin/reports/links/")
    take(page, "editing/links", page.locator("main"), most=640)
    page = karim.visit("/admin/settings/home/sitesettings/")
    take(page, "editing/settings", page.locator("main"))


def take_away(karim: Editor, news: int) -> None:
    """The article and its image, of this time or of one that was broken off: the demo is as it was."""
    for listed, kind, title in ((f"pages/{news}", "pages", TITLE), ("images", "images", IMAGE)):
        page = karim.visit(f"/admin/{listed}/")
        found = page.locator(f"main a[href^='/admin/{kind}/']").filter(has_text=title)
        if found.count():
            number = re.search(r"\d+", found.first.get_attribute("href"))[0]
            page = karim.visit(f"/admin/{kind}/{number}/delete/")
            with page.expect_navigation():
                page.get_by_role("main").get_by_role("button", name=re.compile("^Ja, ")).click()


def main(base: str) -> None:
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=ARGUMENTS)
        karim, loes = (Editor(browser, base, name) for name in ("redactie", "redactie2"))
        answer = karim.page.request.get(f"{base}/api/v2/pages/?slug=nieuws")
        news = answer.json()["items"][0]["id"]
        take_away(karim, news)
        look_around(karim, news)
        article = write(karim, news, draw(browser, Path(folder)))
        show_editor(karim, article)
        propose(karim, article)
        decide(loes, article)
        take_away(karim, news)
        # In another browser: this one goes on showing the preview beside each page.
        karim.page.context.close()
        karim, annemiek = (Editor(browser, base, name) for name in ("redactie", "coordinator.haag-en-rijn"))
        training.take_all(karim, annemiek)
        coordinators.take_all(annemiek)
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1].rstrip("/"))
