"""Kinds of page and blocks in a real browser: a video that waits, questions with an address, the style guide."""

from __future__ import annotations

import json

import pytest
from wagtail.rich_text import RichText

from home.models import InformationPage
from organisation.demo.accounts import PASSWORD
from tests.browser.checks import NARROW, WIDE, Keyboard, assert_faultless, barriers, scrolls_sideways
from tests.browser.conftest import Visitor
from tests.browser.walks import KINDS, log_in

pytestmark = pytest.mark.browser

PLAYER = "https://www.youtube-nocookie.com/"
LOOKS = {
    "light": {},
    "dark": {"color_scheme": "dark"},
    "forced colours": {"forced_colors": "active"},
}


@pytest.fixture
def film(site: str) -> str:
    """The address of a page with a video at another host."""
    value = {
        "heading": "Een middag met een mentor",
        "address": "https://www.youtube.com/watch?v=abcdefghijk",
        "file": None,
        "captions": None,
        "duration": "3 minuten",
        "transcript": RichText("<p>Een vrouw schenkt koffie in.</p>"),
    }
    page = InformationPage.objects.get(slug="privacy")
    page.body = [("video", value)]
    page.save()
    return page.url


@pytest.mark.parametrize("look", LOOKS)
def test_each_kind_of_page_is_without_faults(newcomer, look):
    visitor = newcomer(**LOOKS[look])
    for path in KINDS:
        page = visitor.visit(path)
        if look == "light":
            assert_faultless(page)
        else:
            assert barriers(page) == []
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        for size in (WIDE, NARROW):
            page.set_viewport_size(size)
            assert not scrolls_sideways(page), (path, size)
        # A block of data for machines is no script: the content policy has nothing to refuse, and the browser none to run.
        data = page.locator('script[type="application/ld+json"]').text_content()
        assert json.loads(data)["@context"] == "https://schema.org"


@pytest.mark.parametrize("path", ["/mentorschap/kosten/", "/voor-gemeenten/wmo/"])
def test_a_comparison_is_read_on_a_telephone_without_pushing_it_aside(newcomer, path):
    page = newcomer().visit(path)
    assert_faultless(page)
    page.set_viewport_size(NARROW)
    beyond = "box => box.scrollWidth - box.clientWidth"
    assert page.locator(".scroll:has(> .comparison)").evaluate(beyond) == 0
    assert page.get_by_role("table").get_by_role("columnheader").count() > 1
    assert page.get_by_role("table").get_by_role("rowheader").count() > 1


@pytest.mark.parametrize("path", KINDS)
def test_each_kind_of_page_is_walked_with_the_tab_key(newcomer, path):
    keyboard = Keyboard(newcomer().visit(path))
    assert len(keyboard.stops()) > 10


def test_nothing_is_asked_of_another_host_before_somebody_wants_the_video(newcomer, film):
    visitor = newcomer()
    page = visitor.visit(film)
    page.route(
        f"{PLAYER}**", lambda route: route.fulfill(body="<title>Speler</title>", content_type="text/html")
    )
    page.wait_for_load_state("networkidle")
    assert_faultless(page)
    assert not [host for host in visitor.hosts if "youtube" in host]
    keyboard = Keyboard(page)
    keyboard.to("Bekijk de video van YouTube (3 minuten)")
    page.keyboard.press("Enter")
    frame = page.locator("iframe")
    frame.wait_for()
    assert frame.get_attribute("title") == "Een middag met een mentor"
    assert frame.get_attribute("src") == f"{PLAYER}embed/abcdefghijk?autoplay=1&rel=0"
    assert page.evaluate("document.activeElement.tagName") == "IFRAME"
    page.wait_for_function("window.frames.length === 1")
    assert visitor.context.cookies() == []
    assert visitor.complaints == []
    visitor.hosts.discard("www.youtube-nocookie.com")


def test_without_javascript_the_link_leads_to_the_video(newcomer, film):
    page = newcomer(java_script_enabled=False).visit(film)
    link = page.get_by_role("link", name="Bekijk de video van YouTube (3 minuten)")
    assert link.get_attribute("href") == "https://www.youtube.com/watch?v=abcdefghijk"
    assert page.locator("iframe").count() == 0


def test_a_question_is_found_by_its_own_address(newcomer):
    page = newcomer().visit("/mentorschap/veelgestelde-vragen/")
    page.get_by_role("link", name="Is een advocaat nodig?").click()
    assert page.url.endswith("#is-een-advocaat-nodig")
    answer = page.locator("#is-een-advocaat-nodig")
    assert answer.evaluate("element => element === document.activeElement")
    assert 0 <= answer.bounding_box()["y"] < 200


@pytest.mark.parametrize("look", LOOKS)
def test_the_style_guide_is_true_in_every_light(newcomer, look):
    visitor: Visitor = newcomer(**LOOKS[look])
    visitor.visit("/accounts/login/?next=/admin/stijlgids/")
    log_in(visitor, "redactie@example.nl", PASSWORD)
    page = visitor.page
    assert page.locator("h1").inner_text() == "Stijlgids"
    assert_faultless(page)


def test_on_paper_answers_are_open_and_what_leads_on_is_left_out(newcomer):
    page = newcomer().visit("/agenda/")
    page.emulate_media(media="print")
    assert page.get_by_text("Kennismaken met mentorschap in Assen").is_visible()
    assert [page.locator(each).is_visible() for each in (".menu", ".foot", ".skip")] == [False] * 3
