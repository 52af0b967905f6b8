"""The pictures of the coordinators' guide. Who looks here changes nothing: what would is only previewed."""

from __future__ import annotations

from tests.pictures.browser import Editor, show, take

LATE = "/admin/dossiers/alle/?only=overdue"


def take_all(annemiek: Editor) -> None:
    _day(annemiek)
    _case(annemiek)
    _team(annemiek)
    _times(annemiek)


def _day(annemiek: Editor) -> None:
    page = annemiek.visit("/admin/dossiers/")
    take(page, "coordinators/day", page.locator("main"))
    page.keyboard.press("?")
    keys = page.locator("dialog[open]")
    keys.wait_for()
    take(page, "coordinators/keys", keys)
    page.keyboard.press("Escape")


def _case(annemiek: Editor) -> None:
    page = annemiek.visit("/admin/dossiers/alle/?kind=volunteer-application&state=submitted")
    take(page, "coordinators/list", page.locator("main"), most=620)
    page.locator("main table a[href*='/dossiers/VA-']").first.click()
    page.wait_for_load_state("networkidle")
    take(page, "coordinators/case", page.locator("main"))
    show(page, page.locator("#timeline-section"))
    take(page, "coordinators/timeline", page.locator("#timeline-section"), most=640)
    page = annemiek.visit(page.url.removeprefix(annemiek.base).split("#")[0] + "reject/")
    take(page, "coordinators/refuse", page.locator("main"), most=640)


def _team(annemiek: Editor) -> None:
    page = annemiek.visit("/admin/dossiers/team/")
    take(page, "coordinators/team", page.locator("main"))


def _times(annemiek: Editor) -> None:
    page = annemiek.visit("/admin/mentoren/")
    take(page, "coordinators/mentors", page.locator("main"), most=620)
    page = annemiek.visit("/admin/gesprekken/")
    take(page, "coordinators/times", page.locator("main"), most=620)
