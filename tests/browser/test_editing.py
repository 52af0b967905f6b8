"""An editor makes an article as a person would, in the admin, and somebody else lets it be seen."""

import json
import re
from pathlib import Path

import pytest
from django.utils.html import strip_tags
from PIL import Image, ImageDraw
from playwright.sync_api import Page as BrowserPage
from playwright.sync_api import expect

from home.models import ArticleIndexPage, ArticlePage
from organisation.demo.accounts import PASSWORD
from tests.browser.checks import assert_faultless
from tests.browser.conftest import Visitor
from tests.browser.walks import log_in
from tests.home.editing.test_word import ATTRIBUTES, LOOSE, TAGS, WORD, WORDS, attributes, tags
from tests.home.page_cache.conftest import keeping as keeping
from tests.home.page_cache.reading import paths_of

pytestmark = pytest.mark.browser

TITLE = "Samen naar de markt"
ADDRESS = "/nieuws/samen-naar-de-markt/"
ALT = "Een kraam met gele bloemen"
#: Kept before the article is published, and shown it or its place afterwards.
SHOW_IT = {
    "/",
    "/nieuws/",
    "/nieuws/feed/",
    "/sitemap.xml",
    "/api/v2/pages/?type=home.ArticlePage&order=-first_published_at&limit=1",
}
#: Kept before it is published, and after.
OTHERS = {
    "/mentorschap/",
    "/mentor-worden/",
    "/verhalen/",
    "/verhalen/feed/",
    "/agenda/",
    "/regios/",
    "/robots.txt",
    "/api/v2/menus/",
    "/api/v2/pages/find/?html_path=/mentorschap/",
}


@pytest.fixture
def picture(tmp_path: Path, settings) -> str:
    """A photograph, as it lies on somebody's computer."""
    settings.MEDIA_ROOT = tmp_path / "media"
    image = Image.new("RGB", (800, 600), "#7a9e9f")
    ImageDraw.Draw(image).ellipse((200, 150, 600, 450), fill="#f2b705")
    file = tmp_path / "markt.jpg"
    image.save(file, "JPEG")
    return str(file)


@pytest.fixture(autouse=True)
def _still(settings) -> None:
    """The editor does not save by itself here: it draws its buttons anew then, while ours are about to be pressed."""
    settings.WAGTAIL_AUTOSAVE_INTERVAL = 0


def editor(newcomer, name: str) -> Visitor:
    visitor = newcomer()
    visitor.visit("/accounts/login/")
    log_in(visitor, f"{name}@example.nl", PASSWORD)
    return visitor


def add_block(page: BrowserPage, name: str) -> None:
    page.locator("[data-contentpath=body] button.c-sf-add-button").last.click()
    page.get_by_role("option", name=name, exact=True).click()


def write_article(page: BrowserPage, picture: str) -> None:
    page.fill("#id_title", TITLE)
    page.fill("#id_intro", "Wim en Dora gaan elke week samen naar de markt.")
    add_block(page, "Tekst")
    page.locator("[contenteditable=true]").first.click()
    page.keyboard.type("De bloemen zijn het mooist.")
    add_block(page, "Afbeelding")
    page.get_by_role("button", name="Kies een afbeelding").click()
    page.get_by_role("tab", name="Uploaden").click()
    page.set_input_files("#id_image-chooser-upload-file", picture)
    page.fill("#id_image-chooser-upload-title", "Markt")
    page.click("#tab-upload button[type=submit]")
    page.locator(".modal").wait_for(state="hidden")
    page.fill("[name=body-1-value-image-alt_text]", ALT)
    add_block(page, "Vergelijking")
    page.fill("[name=body-2-value-heading]", "Twee markten")
    page.fill("[name=body-2-value-table-caption]", "De markten naast elkaar")
    table = page.locator("[data-contentpath=table]").last
    for number, heading in enumerate(("", "Woensdag", "Zaterdag")):
        table.get_by_role("button", name="Voeg kolom toe").click()
        table.get_by_role("button", name="Tekst", exact=True).click()
        page.fill(f"[name=body-2-value-table-column-{number}-heading]", heading)
    for number, cell in enumerate(("Bloemen", "nee", "ja")):
        page.fill(f"[name=body-2-value-table-cell-0-{number}]", cell)


def propose(page: BrowserPage) -> None:
    page.get_by_role("button", name="Voorstellen", exact=True).click()
    page.wait_for_url(re.compile(r"/admin/pages/\d+/$"))


def buttons(page: BrowserPage) -> list[str]:
    """The buttons at the foot of the editor, also those behind the arrow."""
    names = page.locator("footer button, footer a").all_text_contents()
    return [words for name in names if (words := " ".join(name.split()))]


# Wagtail leaves the file in which it makes a rendition to the garbage collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_an_article_needs_two_people(newcomer, picture, keeping):
    karim = editor(newcomer, "redactie")
    news = ArticleIndexPage.objects.get(slug="nieuws")
    page = karim.visit(f"/admin/pages/add/home/articlepage/{news.pk}/")
    write_article(page, picture)
    assert buttons(page) == ["Voorstellen", "Meer acties", "Bewaar concept"]

    forge_publication(page)
    article = ArticlePage.objects.get(title=TITLE)
    public = newcomer()
    assert public.context.request.get(public.site + ADDRESS).status == 404

    page = karim.visit(f"/admin/pages/{article.pk}/edit/")
    assert not any("ubliceren" in name for name in buttons(page))
    propose(page)
    assert public.context.request.get(public.site + ADDRESS).status == 404

    for path in SHOW_IT | OTHERS:
        assert TITLE not in read(public, path)
    assert paths_of(keeping) >= SHOW_IT | OTHERS

    loes = editor(newcomer, "redactie2")
    page = loes.visit("/admin/")
    assert TITLE in page.get_by_role("main").inner_text()
    page = loes.visit(f"/admin/pages/{article.pk}/edit/")
    with page.expect_navigation():
        page.get_by_role("link", name="Bekijken en beslissen").click()
    assert "Karim el Amrani" in page.get_by_role("main").inner_text()
    loes.press("Goedkeuren en publiceren")
    assert (SHOW_IT | OTHERS) & paths_of(keeping) == OTHERS

    for leaves in (karim, loes):  # an editor that is open says so until it is left
        leaves.visit("/")
    page = public.visit(ADDRESS)
    assert page.get_by_role("heading", level=1).inner_text() == TITLE
    assert (
        page.get_by_role("img", name=ALT).evaluate("image => image.decode().then(() => image.naturalWidth)")
        > 0
    )
    assert (
        page.get_by_role("table", name="De markten naast elkaar").get_by_role("cell", name="ja").count() == 1
    )
    assert_faultless(page)
    for place in SHOW_IT - {"/", "/sitemap.xml"}:
        assert TITLE in read(public, place), place
    assert ADDRESS in read(public, "/sitemap.xml")
    assert_found_and_told(public)


def read(visitor: Visitor, path: str) -> str:
    answer = visitor.context.request.get(visitor.site + path)
    assert answer.status == 200, path
    return answer.text()


def assert_found_and_told(visitor: Visitor) -> None:
    """In search, for people and for programs, and as JSON with its picture and its table."""
    found = visitor.visit("/zoeken/?q=bloemen+op+de+markt").get_by_role("main")
    assert found.get_by_role("link", name=TITLE).get_attribute("href") == ADDRESS
    hits = json.loads(read(visitor, "/api/v2/search/?q=bloemen+markt"))
    assert TITLE in [each["title"] for each in hits["items"]]
    told = json.loads(read(visitor, f"/api/v2/pages/find/?html_path={ADDRESS}"))
    (text, picture, comparison) = (block["value"] for block in told["body"])
    assert "De bloemen zijn het mooist." in text["text"]
    assert (picture["image"]["alt"], [each["width"] for each in picture["image"]["renditions"]]) == (
        ALT,
        [480, 800],
    )
    assert [column["heading"] for column in comparison["table"]["columns"]] == ["", "Woensdag", "Zaterdag"]
    assert comparison["table"]["rows"] == [{"values": ["Bloemen", "nee", "ja"]}]


def test_what_is_pasted_from_a_word_processor(newcomer):
    karim = editor(newcomer, "redactie")
    page = karim.visit(f"/admin/pages/add/home/articlepage/{ArticleIndexPage.objects.get(slug='nieuws').pk}/")
    page.fill("#id_title", TITLE)
    add_block(page, "Tekst")
    page.fill("[name=body-0-value-heading]", "Een kop")
    editable = page.locator("[contenteditable=true]").first
    editable.click()
    editable.evaluate(
        """(element, html) => {
            const data = new DataTransfer();
            data.setData("text/html", html);
            data.setData("text/plain", "plat");
            element.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
        }""",
        WORD,
    )
    # The editor writes it down a moment later.
    expect(page.locator("[name=body-0-value-text]")).to_have_value(re.compile("Tot volgende week"))
    propose(page)
    karim.visit("/")
    html = ArticlePage.objects.get(title=TITLE).get_latest_revision_as_object().body[0].value["text"].source
    assert [words for words in WORDS if words not in strip_tags(html)] == []
    assert tags(html) <= LOOSE | set(TAGS.values())
    assert attributes(html) <= ATTRIBUTES


def forge_publication(page: BrowserPage) -> None:
    """What a program would send that presses a button which is not there. The draft is kept, and that is all."""
    status = page.evaluate(
        """() => {
            const data = new FormData(document.querySelector("#page-edit-form"));
            data.set("action-publish", "1");
            return fetch(location.href, {method: "POST", body: data}).then(answer => answer.status);
        }"""
    )
    assert status == 200
