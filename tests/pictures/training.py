"""The pictures of the guide to courses: an editor makes a lesson, a coordinator plans a session."""

from __future__ import annotations

import re

from tests.pictures.browser import Editor, add_block, saved, show, take

COURSE = "grenzen-en-nabijheid"
TITLE = "Een les om te laten zien"


def take_all(karim: Editor, annemiek: Editor) -> None:
    """What Karim makes is taken away at the end, and Annemiek only looks."""
    course = _number(karim, COURSE)
    _take_away(karim, course)
    _look_at_course(karim, course)
    _write_lesson(karim, course)
    _take_away(karim, course)
    _look_at_desk(annemiek)


def _number(editor: Editor, slug: str) -> int:
    answer = editor.page.request.get(f"{editor.base}/api/v2/pages/?slug={slug}")
    return answer.json()["items"][0]["id"]


def _look_at_course(karim: Editor, course: int) -> None:
    page = karim.visit(f"/admin/pages/{course}/")
    take(page, "training/course", page.locator("main"), most=520)
    page = karim.visit(f"/admin/pages/{course}/edit/")
    show(page, page.locator("#id_kind"), below=160)
    take(page, "training/course-editor", page.locator("main"))


def _write_lesson(karim: Editor, course: int) -> None:
    page = karim.visit(f"/admin/pages/add/training/lessonpage/{course}/")
    page.fill("#id_title", TITLE)
    add = page.locator("[data-contentpath=body] button.c-sf-add-button").last
    add.click()
    blocks = page.locator("[data-tippy-root]:has([role=option])")
    take(page, "training/blocks", blocks, add, around=4)
    page.get_by_role("option", name="Quiz", exact=True).click()
    page.fill("[name=body-0-value-heading]", "Wat doet u?")
    page.locator("[data-contentpath=questions] button.c-sf-add-button").last.click()
    page.get_by_role("option", name="Kies", exact=True).click()
    question = "[name=body-0-value-questions-0-value-"
    page.fill(f"{question}question]", "Uw cliënt belt elke avond. Wat helpt?")
    answers = [
        ("Samen een vaste tijd afspreken", "Een vaste tijd geeft rust, aan u allebei."),
        ("Niet meer opnemen", "Dan weet de cliënt niet waar hij aan toe is. Spreek liever iets af."),
    ]
    for number, (text, feedback) in enumerate(answers):
        if number:
            page.locator("[data-contentpath=answers] button.c-sf-add-button").last.click()
        page.fill(f"{question}answers-{number}-value-text]", text)
        page.fill(f"{question}answers-{number}-value-feedback]", feedback)
    page.check(f"{question}answers-0-value-is_right]")
    show(page, page.locator("[data-contentpath=body]").first)
    take(page, "training/quiz", page.locator("main"))
    add_block(page, "Video")
    page.fill("[name=body-1-value-heading]", "Een mentor vertelt")
    with saved(page, "https://vimeo.com/123456789"):
        page.fill("[name=body-1-value-address]", "https://vimeo.com/123456789")
    page.wait_for_url(re.compile(r"/pages/\d+/edit/"))
    page.get_by_role("button", name="Voorstellen", exact=True).click()
    page.wait_for_load_state("networkidle")
    refused = page.get_by_text("Schrijf uit wat er te horen").last
    refused.wait_for()
    show(page, page.locator("[name=body-1-value-heading]"), below=200)
    take(page, "training/refused", page.locator("main"))


def _look_at_desk(annemiek: Editor) -> None:
    page = annemiek.visit("/admin/bijeenkomsten/")
    take(page, "training/sessions", page.locator("main"), most=420)
    page = annemiek.visit("/admin/bijeenkomsten/new/")
    take(page, "training/session", page.locator("main"))
    page = annemiek.visit("/admin/kenniscarrousel/")
    take(page, "training/people", page.locator("main"), most=520)


def _take_away(karim: Editor, course: int) -> None:
    """The lesson of this time, or of one that was broken off."""
    page = karim.visit(f"/admin/pages/{course}/")
    found = page.locator("main a[href^='/admin/pages/']").filter(has_text=TITLE)
    if found.count():
        number = re.search(r"\d+", found.first.get_attribute("href"))[0]
        page = karim.visit(f"/admin/pages/{number}/delete/")
        with page.expect_navigation():
            page.get_by_role("main").get_by_role("button", name=re.compile("^Ja, ")).click()
