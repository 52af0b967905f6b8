"""The pictures of the coordinators' guide. Who looks here changes nothing: what would is only previewed."""

from __future__ import annotations

from tests.pictures.browser import Editor, show, take


def take_all(annemiek: Editor) -> None:
    _day(annemiek)
    _case(annemiek)
    _letter(annemiek)
    _many(annemiek)
    _team(annemiek)
    _mentors(annemiek)


def _day(annemiek: Editor) -> None:
    page = annemiek.visit("/admin/dossiers/")
    take(page, "coordinators/day", page.locator("main"))
    page.keyboard.press("?")
    keys = page.get_by_role("dialog")
    keys.wait_for()
    take(page, "coordinators/keys", keys)
    page.keyboard.press("Escape")


def _case(annemiek: Editor) -> None:
    page = annemiek.visit("/admin/dossiers/alle/?kind=volunteer-application&state=submitted")
    take(page, "coordinators/list", page.locator("main"))
    page.locator("main .desk-lines__person").first.click()
    page.wait_for_load_state("networkidle")
    take(page, "coordinators/case", page.locator("main"))
    case = page.url.removeprefix(annemiek.base).split("#")[0]
    page = annemiek.visit(f"{case}reject/")
    take(page, "coordinators/refuse", page.locator("main"), most=640)
    page = annemiek.visit(case)


def _letter(annemiek: Editor) -> None:
    """From the page of a case: the letter as it looks before it goes out."""
    page = annemiek.page
    page.get_by_role("main").get_by_role("link", name="Brief schrijven", exact=True).click()
    page.select_option("[name=about_what]", label="Over onze afspraak")
    page.fill("[name=letter]", "Dinsdag om half drie ben ik bij u. Past dat nog?")
    annemiek.press("Voorbeeld")
    page.wait_for_load_state("networkidle")
    show(page, page.locator("#preview"))
    take(page, "coordinators/letter", page.locator("main"))
    page = annemiek.visit("/admin/brieven/")
    take(page, "coordinators/letters", page.locator("main"), most=560)


def _many(annemiek: Editor) -> None:
    """What would become of each case; it is thrown away again."""
    page = annemiek.visit("/admin/dossiers/alle/?waits=applicant")
    page.locator("[name=scope][value=all]").check()
    annemiek.press("Kiezen wat u wilt doen")
    take(page, "coordinators/many", page.locator("main"), most=560)
    with page.expect_navigation():
        page.get_by_role("main").get_by_role("link", name="Een herinnering sturen", exact=True).click()
    annemiek.press("Bekijken wat er gebeurt")
    page.wait_for_load_state("networkidle")
    take(page, "coordinators/preview", page.locator("main"), most=640)
    annemiek.press("Niet doen")
    page = annemiek.visit("/admin/dossiers/export/?scope=all")
    take(page, "coordinators/export", page.locator("main"))


def _team(annemiek: Editor) -> None:
    page = annemiek.visit("/admin/dossiers/team/")
    take(page, "coordinators/team", page.locator("main"))


def _mentors(annemiek: Editor) -> None:
    page = annemiek.visit("/admin/mentoren/")
    take(page, "coordinators/mentors", page.locator("main"), most=640)
    page = annemiek.visit("/admin/gesprekken/")
    take(page, "coordinators/times", page.locator("main"), most=640)
