"""Learning on a telephone, with a finger, with keys alone, and without JavaScript.

A candidate enrols in the basic course, is approved, follows a lesson halfway and goes on elsewhere; a mentor follows a small
module to its end, and its certificate is verified by somebody else.
"""

from __future__ import annotations

import re
from typing import Any

import pytest
from allauth.account.models import EmailAddress
from playwright.sync_api import Page

from organisation.demo.accounts import PASSWORD
from organisation.foundations.models import Foundation
from organisation.people.models import Role, User
from tests.browser.checks import Keyboard, assert_faultless, barriers, scrolls_sideways
from tests.browser.conftest import Visitor
from tests.browser.walks import BASIC, as_person, find_case, learning_pages, log_in, move
from tests.factories import cases, training
from training.models import CoursePage, LessonPage

pytestmark = pytest.mark.browser

TELEPHONE = {"width": 390, "height": 800}
COORDINATOR = "coordinator.haag-en-rijn@example.nl"
LOOKS = {"light": {}, "dark": {"color_scheme": "dark"}, "forced colours": {"forced_colors": "active"}}
FOCUSED = "document.activeElement"
TRY_AGAIN = "Nog niet helemaal. Lees wat wij erover zeggen, en probeer het nog een keer."


class Finger:
    """Somebody who touches what they want."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor, self.page = visitor, visitor.page

    def log_in(self, email: str) -> None:
        log_in(self.visitor, email, PASSWORD)

    def press(self, button: str) -> None:
        self.visitor.press(button)

    def follow(self, link: str) -> None:
        self.visitor.follow(link)

    def jump(self, link: str) -> None:
        """Follow a link within the page."""
        self.page.get_by_role("link", name=link, exact=True).click()

    def tick(self, ids: list[str]) -> None:
        for key in ids:
            self.page.locator(f"#{key}").check()

    def choose(self, control: str, value: str) -> None:
        self.page.locator(f"#{control}").select_option(value)

    def send(self, question: str) -> None:
        with self.page.expect_navigation():
            self.page.locator(f"form[data-place='{question}'] button").click()


class Keys:
    """Somebody who uses nothing but keys, and sees at each step where they are."""

    def __init__(self, visitor: Visitor) -> None:
        self.page, self.keyboard = visitor.page, Keyboard(visitor.page)

    def log_in(self, email: str) -> None:
        for control, text in (("id_login", email), ("id_password", PASSWORD)):
            self.keyboard.to(control)
            self.keyboard.write(text)
        self.press("Inloggen")

    def press(self, button: str) -> None:
        self.keyboard.to(button)
        self.keyboard.enter()

    follow = press

    def jump(self, link: str) -> None:
        self.keyboard.to(link)
        self.keyboard.press("Enter")

    def tick(self, ids: list[str]) -> None:
        if self.page.locator(f"#{ids[0]}").get_attribute("type") == "radio":
            self._pick(*ids)
            return
        for key in ids:
            self.keyboard.to(key)
            self.keyboard.press("Space")

    def _pick(self, key: str) -> None:
        """One of several round buttons: the Tab key leads to the one that is chosen, else the first, and arrows on from there."""
        group = self.page.locator(f"form:has(#{key}) [name=answer]").evaluate_all(
            "all => all.map((each) => each.id)"
        )
        while self.keyboard.tab()["id"] not in group:
            pass
        self.keyboard.press("Space")
        while self.keyboard.look()["id"] != key:
            self.keyboard.press("ArrowDown")

    def choose(self, control: str, value: str) -> None:
        self.keyboard.to(control)
        places = self.page.locator(f"#{control}").evaluate(
            "(list, value) => [...list.options].findIndex((each) => each.value === value) - list.selectedIndex",
            value,
        )
        for _step in range(abs(places)):
            self.keyboard.press("ArrowDown" if places > 0 else "ArrowUp")

    def send(self, question: str) -> None:
        self.keyboard.to(self.page.locator(f"form[data-place='{question}'] button").inner_text())
        self.keyboard.enter()


WAYS = {
    "finger": (Finger, {}),
    "keys": (Keys, {}),
    "no JavaScript": (Finger, {"java_script_enabled": False}),
}


@pytest.fixture(params=WAYS)
def learner(request, newcomer):
    """Makes somebody with a telephone, who goes one of the ways."""
    way, options = WAYS[request.param]
    return lambda: way(newcomer(viewport=TELEPHONE, has_touch=True, **options))


def answer(learner: Any, question: Any, given: Any) -> None:
    """Fill in an answer to a question, and send it."""
    if isinstance(given, dict):
        for key, partner in given.items():
            learner.choose(f"a-{key}", partner)
    elif question.value.kind == "order":
        places = {key: str(number) for number, key in enumerate(given, 1)}
        for item in question.value.told()["items"]:
            learner.choose(f"a-{item['id']}", places[item["id"]])
    else:
        learner.tick([f"a-{key}" for key in given])
    learner.send(question.id)


def heading(page: Page) -> str:
    return page.locator("main h1").inner_text()


def assert_said(page: Page, question: Any, words: str) -> None:
    """The page is back at the question: what is said of the answer is seen, and has the focus.

    Without JavaScript the group around it has, which it describes.
    """
    assert page.url.endswith(f"#b-{question.id}")
    said = page.locator(f"#s-{question.id}")
    assert said.inner_text().strip() == words
    assert said.get_attribute("role") == "status"
    assert said.evaluate(f"said => {FOCUSED}.contains(said) && {FOCUSED} !== document.body")
    box = said.bounding_box()
    assert 0 <= box["y"] < TELEPHONE["height"] - box["height"]


@pytest.fixture
def noor(site: str) -> User:
    """A candidate who has begun with nothing yet."""
    user = cases.member(Foundation.objects.get(slug="haag-en-rijn"), Role.CANDIDATE, "noor")
    user.last_name = "Verbeek"
    user.set_password(PASSWORD)
    user.save()
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    return user


def test_a_candidate_enrols_learns_and_goes_on_elsewhere(learner, newcomer, site, noor):
    candidate = learner()
    page = candidate.page
    page.goto(f"{site}/mijn/inschrijven/?cursus=basiscursus")
    candidate.log_in(noor.email)
    assert heading(page) == "Inschrijven"
    candidate.press("Inschrijven")
    assert heading(page) == "We hebben uw aanvraag ontvangen"
    status = page.url

    coordinator = newcomer()
    coordinator.visit("/admin/dossiers/")
    log_in(coordinator, COORDINATOR, PASSWORD)
    find_case(coordinator, "Verbeek")
    move(coordinator, "Goedkeuren")

    page.goto(status)
    assert heading(page) == "U bent ingeschreven"
    page.goto(site + BASIC)
    course = CoursePage.objects.get(slug="basiscursus")
    lesson = LessonPage.objects.descendant_of(course).earliest("path")
    candidate.follow(f"Begin met: {lesson.title}")
    assert heading(page) == lesson.title
    first, second, *_others = lesson.questions()
    answer(candidate, first, training.right(first))
    assert_said(page, first, "Dat is goed.")
    page.context.close()

    elsewhere = learner()
    page = elsewhere.page
    page.goto(f"{site}/mijn/leren/")
    elsewhere.log_in(noor.email)
    elsewhere.follow(f"Ga verder met: {lesson.title}")
    assert_at(page, second)
    assert page.locator(f"form[data-place='{first.id}'] :checked").count() == 1
    page.goto(site + lesson.url)
    elsewhere.jump("Ga verder waar u was gebleven")
    assert_at(page, second)


def assert_at(page: Page, question: Any) -> None:
    """The page is at a question, which is seen and where the Tab key goes on."""
    assert page.url.endswith(f"#b-{question.id}")
    at = page.locator(f"#b-{question.id}")
    assert at.evaluate(f"question => question === {FOCUSED}")
    box = at.bounding_box()
    assert 0 <= box["y"] < 100


def test_a_small_module_is_followed_to_its_certificate(learner, newcomer, site):
    module = training.course(title="Kort en goed", slug="kort-en-goed", gives_certificate=True, hours=1)
    lesson = training.lesson(module, "choice", "order", "match")
    questions = list(lesson.questions())
    mentor = learner()
    page = mentor.page
    page.goto(f"{site}{lesson.url}")
    mentor.log_in("mentor@example.nl")
    assert heading(page) == lesson.title

    mentor.press("Rond deze les af")
    left = page.get_by_role("group", name=re.compile("^.+$")).filter(has=page.get_by_role("link"))
    assert left.evaluate(f"group => group === {FOCUSED}")
    assert left.get_by_role("link").all_inner_texts() == [each.value["question"] for each in questions]

    mentor.jump(questions[0].value["question"])
    assert_at(page, questions[0])
    for question in questions:
        answer(mentor, question, training.wrong(question))
        assert_said(page, question, TRY_AGAIN)
        answer(mentor, question, training.right(question))
        assert_said(page, question, "Dat is goed.")
    mentor.press("Rond deze les af")
    said = page.get_by_role("main").get_by_role("status")
    assert said.inner_text() == "U hebt deze cursus afgerond. Uw certificaat staat klaar."
    assert said.evaluate(f"said => said === {FOCUSED}")
    mentor.follow("Naar mijn certificaat")

    mine = page.get_by_role("listitem").filter(has=page.get_by_role("heading", name="Kort en goed"))
    link = mine.get_by_role("link", name="Open het certificaat (pdf)")
    pdf = page.context.request.get(f"{site}{link.get_attribute('href')}")
    assert (pdf.status, pdf.headers["content-type"], pdf.body()[:5]) == (200, "application/pdf", b"%PDF-")
    code = mine.locator(".number").inner_text()

    employer = newcomer()
    page = employer.visit("/certificaat/")
    page.fill("#code", code.replace("-", " ").lower())
    employer.press("Controleren")
    assert page.locator("main h2").inner_text() == "Dit certificaat is echt en geldig"
    assert page.locator(".facts dd").all_inner_texts()[:2] == ["Özgür Yılmaz", "Kort en goed"]
    assert_faultless(page)
    employer.visit(f"/certificaat/{code}/")
    assert page.locator("main h2").inner_text() == "Dit certificaat is echt en geldig"


@pytest.mark.parametrize("look", LOOKS)
def test_every_page_about_learning_is_without_faults(newcomer, site, look):
    for who, paths in learning_pages():
        visitor: Visitor = newcomer(**LOOKS[look])
        as_person(visitor, who)
        for path in paths:
            page = visitor.visit(path)
            if look == "light":
                assert_faultless(page)
                assert small_targets(page) == [], path
            else:
                assert barriers(page) == []
            page.evaluate("document.documentElement.style.fontSize = '200%'")
            assert not scrolls_sideways(page), path


@pytest.mark.parametrize(
    ("who", "path", "words"),
    [
        ("", "/certificaat/AAAA-BBBB-CCCC/", "Deze code kennen wij niet."),
        ("mentor", f"{BASIC}deel-1/wat-een-mentor-is/", "U kunt deze les volgen als u bent ingeschreven"),
    ],
    ids=["an unknown code", "a lesson of others"],
)
def test_a_refusal_is_without_faults_and_leads_on(newcomer, site, who, path, words):
    visitor: Visitor = newcomer()
    as_person(visitor, who)
    page = visitor.visit(path)
    assert page.locator("main").get_by_text(words).is_visible()
    assert page.locator("main .button-main").count() == 1
    assert_faultless(page)
    # The browser says once that the page is a refusal.
    assert [path in complaint for complaint in visitor.complaints] == [True]
    visitor.complaints.clear()


def small_targets(page: Page) -> list[str]:
    """What is touched and is smaller than 24 pixels either way; links within a sentence may be."""
    return page.evaluate("""() => [...document.querySelectorAll("main :is(a[href], button, input, select, textarea, summary)")]
        .filter((each) => each.checkVisibility({ visibilityProperty: true }) && each.type !== "hidden" && each.tabIndex >= 0)
        .filter((each) => !(getComputedStyle(each).display === "inline" && each.closest("p, li, dd, td")))
        .filter((each) => { const box = each.getBoundingClientRect(); return box.width < 24 || box.height < 24; })
        .map((each) => each.outerHTML.slice(0, 120))""")


@pytest.mark.parametrize("size", [{"width": 320, "height": 640}, TELEPHONE], ids=["narrowest", "telephone"])
def test_what_is_said_of_an_answer_is_seen_on_a_telephone(newcomer, site, size):
    """Right and not yet differ in words and not in colour alone, and neither has the colour of an error."""
    module = training.course(title="Kort en goed", slug="kort-en-goed")
    lesson = training.lesson(module, "match")
    (question,) = lesson.questions()
    visitor = newcomer(viewport=size)
    as_person(visitor, "mentor")
    finger, page = Finger(visitor), visitor.visit(lesson.url)
    tones = []
    for given in (training.wrong(question), training.right(question)):
        answer(finger, question, given)
        assert_faultless(page)
        page.set_viewport_size(size)
        words = page.locator(f"#s-{question.id} p")
        tones.append(words.evaluate("said => getComputedStyle(said).backgroundColor"))
    error = page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--error')")
    assert len({*tones, error}) == 3
    assert page.locator(".remark strong").all_inner_texts() == ["Goed.", "Goed."]
