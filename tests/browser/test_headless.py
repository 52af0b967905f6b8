"""Another website, on another origin, shows our content and does the whole application (`examples/headless/`)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.test import RequestFactory
from wagtail.contrib.redirects.models import Redirect
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Collection, CollectionViewRestriction, Page

from home.models import (
    AgendaPage,
    ArticleIndexPage,
    ArticlePage,
    EntrancePage,
    FoundationPage,
    HomePage,
    InformationPage,
    QuestionsPage,
)
from home.policies import for_visitors
from tests.browser.checks import NARROW, assert_faultless, scrolls_sideways
from tests.browser.conftest import Visitor
from tests.browser.walks import LEIDEN, MOTIVATION
from tests.home.test_media import document, video
from workflows.models import Case, FormPage

pytestmark = pytest.mark.browser

EXAMPLE = Path(settings.BASE_DIR) / "examples" / "headless"
NOWHERE = (
    "/#/nergens/)",
    "/#/oud/)",
    "/#/%)",
    "/#/%E0%A4%A)",
)  # where these tests ask for what is not there, of which Chromium complains
DOCUMENTED = "http://127.0.0.1:8000"


class Files(SimpleHTTPRequestHandler):
    """The example's own server; it knows the address of the platform, and remembers what it was asked."""

    def __init__(self, *args, platform: str, asked: list[str], **kwargs) -> None:
        self.platform, self.asked = platform, asked
        super().__init__(*args, directory=str(EXAMPLE), **kwargs)

    def do_GET(self) -> None:
        self.asked.append(self.path)
        if self.path != "/":
            super().do_GET()
            return
        page = (EXAMPLE / "index.html").read_text().replace(DOCUMENTED, self.platform).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def asked() -> list[str]:
    return []


@pytest.fixture
def example(site: str, asked: list[str]) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Files, platform=site, asked=asked))
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def visitor(chromium, example: str, site: str) -> Iterator[Visitor]:
    context = chromium.new_context(locale="nl-NL", reduced_motion="reduce")
    visitor = Visitor(context, example)
    yield visitor
    cookies = context.cookies()
    context.close()
    assert [each for each in visitor.complaints if not each.endswith(NOWHERE)] == []
    assert visitor.hosts == {urlsplit(example).netloc, urlsplit(site).netloc}
    assert cookies == []


def follow(visitor: Visitor, link: str) -> None:
    """A link inside the page, and the heading that comes."""
    before = visitor.page.locator("h1").inner_text()
    visitor.page.get_by_role("main").get_by_role("link", name=link, exact=True).first.click()
    visitor.page.wait_for_function("before => document.querySelector('h1').innerText !== before", arg=before)


def heading(visitor: Visitor, words: str) -> None:
    visitor.page.get_by_role("heading", level=1, name=words, exact=True).wait_for()


def press(visitor: Visitor, button: str) -> None:
    visitor.page.get_by_role("main").get_by_role("button", name=button, exact=True).click()


def summary(visitor: Visitor) -> list[str]:
    """What the summary of errors says; it has the focus, and each line leads to its question."""
    box = visitor.page.locator("[data-summary]")
    box.wait_for()
    assert box.evaluate("element => element === document.activeElement")
    assert visitor.page.title().startswith("Fout: ")
    lines = box.locator("li").all()
    for line in lines:
        line.get_by_role("link").click()
        field = visitor.page.evaluate("document.activeElement.name")
        words = line.inner_text()
        assert (
            visitor.page.locator(
                f"[data-name={field}] .error, .field:has([name={field}]) .error"
            ).first.inner_text()
            == words
        )
    return [line.inner_text() for line in lines]


def test_another_site_shows_pages_from_json(visitor):
    page = visitor.visit("/")
    heading(visitor, "Naast iemand staan")
    assert page.locator("#menu a").all_inner_texts()[:2] == ["Wat is mentorschap?", "Mentor worden"]
    assert_faultless(page)

    page.locator("#menu").get_by_role("link", name="Mentor worden").click()
    heading(visitor, "Mentor worden")
    assert page.evaluate("document.activeElement.tagName") == "H1"
    assert page.locator("#menu [aria-current]").inner_text() == "Mentor worden"
    # A link inside rich text leads to the page on this site.
    follow(visitor, "wat een mentor wel en niet doet")
    assert urlsplit(page.url).fragment == "/mentorschap/wat-doet-een-mentor/"
    assert page.locator("table th[scope=col]").count() >= 2
    assert_faultless(page)

    page.goto(f"{visitor.site}/#/nergens/")
    heading(visitor, "Deze pagina is er niet")
    page.go_back()
    heading(visitor, "Wat doet een mentor wel en niet?")


@pytest.mark.filterwarnings("ignore:Unclosed file:ResourceWarning")
def test_pictures_come_along_and_a_page_that_moved_is_found(visitor, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    home = HomePage.objects.get()
    image = Image.objects.create(title="Bank", file=get_test_image_file())
    page = InformationPage(
        title="Met een foto", slug="foto", body=[("picture", {"image": image, "caption": "Een bank"})]
    )
    home.add_child(instance=page)
    page.save_revision().publish()
    Redirect.add_redirect("/oud/", page)
    shown = visitor.visit("/#/oud/")
    heading(visitor, "Met een foto")
    assert urlsplit(shown.url).fragment == "/foto/"
    picture = shown.locator("main img")
    picture.scroll_into_view_if_needed()
    shown.wait_for_function("document.querySelector('main img').naturalWidth > 0")
    assert (picture.get_attribute("alt"), shown.locator("figcaption").inner_text()) == ("Bank", "Een bank")


def words(visitor: Visitor, selector: str) -> list[str]:
    return visitor.page.locator(f"main {selector}").all_inner_texts()


def test_another_site_draws_what_each_kind_of_page_adds(visitor):
    visitor.visit("/#/voor-gemeenten/")
    heading(visitor, "Voor gemeenten")
    tasks = EntrancePage.objects.get(slug="voor-gemeenten").tasks
    assert words(visitor, "ul.related:first-of-type a")[: len(tasks)] == [
        each.value["label"] for each in tasks
    ]

    visitor.visit("/#/mentorschap/veelgestelde-vragen/")
    asked = QuestionsPage.objects.get(slug="veelgestelde-vragen")
    heading(visitor, asked.title)
    assert words(visitor, "summary") == [
        each["question"] for group in asked.groups for each in group.value["questions"]
    ]
    assert_faultless(visitor.page)

    office = FoundationPage.objects.get(foundation__slug="haag-en-rijn")
    visitor.visit(f"/#{office.url}")
    heading(visitor, office.title)
    assert words(visitor, ".person h3") == [each.value["name"] for each in office.people] != []
    news = ArticlePage.objects.child_of(office).live().order_by("-date")
    assert words(visitor, "ul.related a") == [each.title for each in news] != []
    assert_faultless(visitor.page)

    agenda = AgendaPage.objects.get()
    visitor.visit(f"/#{agenda.url}")
    heading(visitor, agenda.title)
    drawn = agenda.get_context(RequestFactory().get(agenda.url))
    meetings = [*drawn["upcoming"], *drawn["past"]]
    assert words(visitor, "ul.related a") == [each.title for each in meetings] != []
    follow(visitor, meetings[0].title)
    assert words(visitor, ".facts dt")[0] == "Wanneer"
    assert words(visitor, ".facts dd")[0].endswith(" uur")
    assert_faultless(visitor.page)


@pytest.mark.filterwarnings("ignore:Unclosed file:ResourceWarning")
def test_videos_are_links_and_downloads_say_what_they_are(visitor, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    closed = Collection.get_first_root_node().add_child(name="Zolder")
    CollectionViewRestriction.objects.create(collection=closed, restriction_type="login")
    files = [document("Folder.pdf"), document("Zolder.pdf", collection=closed)]
    page = InformationPage(
        title="Bekijk en neem mee",
        slug="mee",
        body=[
            ("video", video(address="https://vimeo.com/123456789")),
            ("downloads", {"heading": "Mee te nemen", "documents": files}),
        ],
    )
    HomePage.objects.get().add_child(instance=page)
    page.save_revision().publish()
    shown = visitor.visit("/#/mee/")
    heading(visitor, page.title)
    watch = shown.get_by_role("link", name="Bekijk de video bij Vimeo (3 minuten)")
    assert watch.get_attribute("href") == "https://vimeo.com/123456789"
    assert shown.locator("iframe, video").count() == 0
    assert words(visitor, "ul.related a") == ["Folder.pdf (PDF, 2\N{NO-BREAK SPACE}KB)"]
    download = shown.context.request.get(shown.get_by_role("link", name="Folder.pdf").get_attribute("href"))
    assert download.body() == b"x" * 2048
    assert_faultless(shown)


def test_a_long_list_goes_on_on_a_next_page(visitor):
    news = ArticleIndexPage.objects.get(slug="nieuws")
    for number in range(25):
        article = ArticlePage(title=f"Bericht {number}", slug=f"b{number}", date=date(2020, 1, 1 + number))
        news.add_child(instance=article)
    titles = [each.title for each in ArticlePage.objects.child_of(news).live().order_by("-date")]
    visitor.visit("/#/nieuws/")
    heading(visitor, news.title)
    assert words(visitor, "ul.related a") == titles[:20]
    visitor.page.get_by_role("link", name="Volgende").click()
    visitor.page.get_by_text("Bladzijde 2 van 2").wait_for()
    assert words(visitor, "ul.related a") == titles[20:]
    assert visitor.page.locator("#menu [aria-current]").all_inner_texts() == ["Nieuws"] * (
        visitor.page.locator("#menu a", has_text="Nieuws").count()
    )
    assert_faultless(visitor.page)


def test_no_page_lies_beyond_the_edge_of_a_narrow_telephone(visitor):
    visitor.page.set_viewport_size(NARROW)
    wide = []
    public = for_visitors(Page.objects.filter(depth__gt=1)).exclude(pk__in=FormPage.objects.all())
    for page in public.specific():
        visitor.visit(f"/#{page.url}")
        heading(visitor, page.title)
        wide += [page.url] if scrolls_sideways(visitor.page) else []
    assert wide == []


@pytest.mark.parametrize("address", ["%", "%E0%A4%A", "?pagina=x"])
def test_an_address_that_cannot_be_read_is_told_calmly(address, visitor):
    visitor.visit(f"/#/{address}")
    heading(visitor, "Naast iemand staan" if address.startswith("?") else "Deze pagina is er niet")


def test_another_site_does_the_whole_application(visitor, example, asked):
    page = visitor.visit("/#/mentor-worden/aanmelden/")
    page.get_by_role("link", name="Begin met het formulier").click()

    heading(visitor, "Waar woont u?")
    press(visitor, "Volgende")
    assert summary(visitor) == ["Kies een antwoord: In welke gemeente woont u?"]
    assert_faultless(page)
    page.select_option("#id_municipality", LEIDEN)
    page.fill("#id_postcode", "12")
    press(visitor, "Volgende")

    heading(visitor, "Over u")
    page.get_by_label("Mevrouw").check()
    page.fill("#id_first_name", "Noor")
    page.fill("#id_last_name", "Heuvel")
    page.get_by_role("link", name="Vorige").click()
    heading(visitor, "Waar woont u?")
    assert page.input_value("#id_municipality") == LEIDEN
    press(visitor, "Volgende")
    heading(visitor, "Over u")
    assert page.input_value("#id_last_name") == "Heuvel"
    press(visitor, "Volgende")

    heading(visitor, "Hoe kunnen we u bereiken?")
    page.fill("#id_email", "elders@example.nl")
    press(visitor, "Volgende")

    heading(visitor, "Uw motivatie")
    page.fill("#id_motivation", MOTIVATION)
    assert page.locator("#id_heard_from_other").is_hidden()
    page.get_by_label("Anders").check()
    press(visitor, "Volgende")
    (line,) = summary(visitor)
    assert line.startswith("Vul dit in:")
    page.fill("#id_heard_from_other", "Op de markt")
    assert_faultless(page)
    press(visitor, "Volgende")

    heading(visitor, "Controleer uw antwoorden")
    assert "Leiden" in page.locator(".answers").first.inner_text()
    assert_faultless(page)
    press(visitor, "Versturen")
    assert summary(visitor) == ["Lees wat er met uw gegevens gebeurt en vink het vakje aan"]
    page.check("#id_privacy")
    press(visitor, "Versturen")

    # The platform is the judge: what it refuses stands at its question, in the step of that question.
    heading(visitor, "Waar woont u?")
    (line,) = summary(visitor)
    assert "postcode" in line.lower()
    page.fill("#id_postcode", "2311ab")
    for words in ("Over u", "Hoe kunnen we u bereiken?", "Uw motivatie", "Controleer uw antwoorden"):
        press(visitor, "Volgende")
        heading(visitor, words)
    press(visitor, "Versturen")

    heading(visitor, "Dank u wel")
    (case,) = (
        case
        for case in Case.objects.filter(kind="volunteer-application", submitted_at__isnull=False)
        if case.answers["email"] == "elders@example.nl"
    )
    assert case.answers == {
        "municipality": LEIDEN,
        "postcode": "2311 AB",
        "salutation": "mevrouw",
        "first_name": "Noor",
        "last_name": "Heuvel",
        "email": "elders@example.nl",
        "motivation": MOTIVATION,
        "heard_from": "anders",
        "heard_from_other": "Op de markt",
    }
    assert page.locator(".reference").inner_text() == case.reference
    assert f"{case.due_on.day} " in page.locator(".panel").inner_text()
    assert_faultless(page)

    page.get_by_role("link", name="Bekijk hoe het ervoor staat").click()
    page.locator(".timeline").wait_for()
    assert page.locator(".step").inner_text().endswith(case.reference)
    assert page.locator(".timeline li").count() == 1
    assert_faultless(page)
    assert urlsplit(page.url).fragment == f"status/{case.status_token}"
    assert [path for path in asked if case.status_token in path] == []
    assert set(asked) == {
        "/",
        "/duinen.svg",
        "/icon.svg",
        "/style.css",
        *(f"/{file.name}" for file in EXAMPLE.glob("*.js")),
    }
