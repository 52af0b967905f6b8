"""A coordinator's morning at the desk: what is late, a question, many at once, a substitute, a letter, a list to take along.

Every page on the way is without faults in `main`, wide and narrow. What the worker does is done here when it is asked.
"""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from organisation.calendar.workdays import today
from organisation.demo.accounts import PASSWORD
from organisation.people.models import Substitution
from tests.browser.checks import Keyboard, assert_faultless, barriers
from tests.browser.conftest import Visitor
from tests.browser.walks import log_in
from workflows.models import Batch, Case, Event, Export
from workflows.services import batches, exports

pytestmark = pytest.mark.browser

COORDINATOR = "coordinator.haag-en-rijn@example.nl"


@pytest.fixture
def annemiek(newcomer) -> Visitor:
    visitor = newcomer()
    visitor.visit("/admin/dossiers/")
    log_in(visitor, COORDINATOR, PASSWORD)
    return visitor


def reference_in(visitor: Visitor) -> str:
    return re.search(r"/dossiers/([A-Z]{2}-\w{4}-\w{4})/", visitor.page.url)[1]


def open_late_case(visitor: Visitor) -> str:
    """The first case that is late and can be asked something. Returns its reference."""
    page = visitor.page
    late = page.locator("section[aria-labelledby=pile-late] .desk-lines__person")
    for number in range(late.count()):
        with page.expect_navigation():
            late.nth(number).click()
        if page.get_by_role("main").get_by_role("link", name="Stel een vraag", exact=True).count():
            return reference_in(visitor)
        visitor.visit("/admin/dossiers/")
    raise AssertionError("No case is late that can be asked something.")


def test_a_morning(annemiek, letters):
    page = annemiek.page
    assert_faultless(page, "main")
    reference = open_late_case(annemiek)
    assert_faultless(page, "main")

    annemiek.follow("Stel een vraag")
    page.fill("[name=question]", "Wanneer kunnen we u het beste bellen?")
    annemiek.press("Voorbeeld")
    assert page.frame_locator("iframe").get_by_text("Wanneer kunnen we u het beste bellen?").count() == 1
    assert_faultless(page, "main")
    annemiek.press("Stel een vraag")
    case = Case.objects.get(reference=reference)
    assert case.paused_on == today()
    assert "Wanneer kunnen we u het beste bellen?" in letters(case.answers["email"])[-1].body

    annemiek.follow("Brief schrijven")
    page.select_option("[name=about_what]", label="Over onze afspraak")
    page.fill("[name=letter]", "Ik stuur u de routebeschrijving.\n\nTot ziens!")
    annemiek.press("Voorbeeld")
    assert_faultless(page, "main")
    annemiek.press("Verstuur de brief")
    letter = letters(case.answers["email"])[-1]
    assert letter.subject == f"Over onze afspraak ({reference})"
    assert page.get_by_text(letter.subject).first.is_visible()
    assert_faultless(page, "main")

    name_a_substitute(annemiek)
    remind_all(annemiek)
    take_a_list_along(annemiek)
    word_what_goes_out_and_is_asked(annemiek)


def name_a_substitute(annemiek: Visitor) -> None:
    page, day = annemiek.page, today() + timedelta(days=30)
    annemiek.visit("/admin/dossiers/team/")
    assert_faultless(page, "main")
    page.select_option("[name=absent]", label="Annemiek van der Laan")
    page.select_option("[name=substitute]", label="Farida Nijhof")
    page.fill("[name=first_day]", f"{day}")
    page.fill("[name=last_day]", f"{day + timedelta(days=4)}")
    annemiek.press("Waarnemer aanwijzen")
    named = Substitution.objects.get(absent__email=COORDINATOR)
    assert (named.first_day, named.last_day) == (day, day + timedelta(days=4))
    assert page.get_by_role("main").get_by_text(named.substitute.full_name).first.is_visible()


def remind_all(annemiek: Visitor) -> None:
    page = annemiek.page
    annemiek.visit("/admin/dossiers/alle/?waits=applicant")
    page.locator("[name=scope][value=all]").check()
    annemiek.press("Kiezen wat u wilt doen")
    assert_faultless(page, "main")
    annemiek.follow("Een herinnering sturen")
    assert_faultless(page, "main")
    annemiek.press("Bekijken wat er gebeurt")
    batch = Batch.objects.get()
    assert_faultless(page, "main")
    page.locator("[name=go][value=start]").click()
    page.wait_for_url(re.compile(batch.reference))
    batches.carry_out(batch.pk)
    page.get_by_role("heading", name="Klaar", exact=True).wait_for()
    assert_faultless(page, "main")
    moved = batch.rows.filter(outcome="done").count()
    assert moved
    assert Event.objects.filter(transition="remind").count() == moved


def take_a_list_along(annemiek: Visitor) -> None:
    page = annemiek.page
    annemiek.visit("/admin/dossiers/alle/")
    page.locator("[name=scope][value=all]").check()
    annemiek.press("Exporteren")
    assert_faultless(page, "main")
    page.get_by_label("CSV, voor andere programma’s").check()
    annemiek.press("Bestand maken")
    export = Export.objects.get()
    assert exports.make(export.pk)
    button = page.get_by_role("button", name="Downloaden")
    button.wait_for()
    assert_faultless(page, "main")
    with page.expect_download() as download:
        button.click()
    lines = download.value.path().read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].startswith('"Kenmerk";')
    assert len(lines) == 1 + export.total


def word_what_goes_out_and_is_asked(annemiek: Visitor) -> None:
    """The letters and the own questions of the foundation; nothing is kept here."""
    page = annemiek.page
    for address, row in (
        ("brieven", "We hebben uw aanmelding ontvangen"),
        ("vragen", "Mentorschap Haag en Rijn"),
    ):
        annemiek.visit(f"/admin/{address}/")
        assert_faultless(page, "main")
        with page.expect_navigation():
            page.get_by_role("row", name=row).get_by_role("link", name="Pas aan").last.click()
        assert_faultless(page, "main")
    for kind in ("Tekst", "Keuze"):
        page.locator("button.c-sf-add-button").last.click()
        page.get_by_role("option", name=kind).first.click()
    # The panels of two blocks of a kind are called alike by Wagtail's editor.
    assert [each for each in barriers(page, "main") if not each.startswith("landmark-unique")] == []


def test_the_same_with_keys_alone(annemiek, letters):
    """From the day to a case that is nobody's, a note that names a colleague, and the next step: no pointer at all."""
    page, keys = annemiek.page, Keyboard(annemiek.page)
    page.keyboard.press("j")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    reference = reference_in(annemiek)
    page.keyboard.press("n")
    keys.write("@farida, kijkt u even mee?")
    keys.to("Notitie toevoegen")
    keys.enter()
    assert page.get_by_text("@farida, kijkt u even mee?").first.is_visible()
    assert len(letters("collega.haag-en-rijn@example.nl")) == 1
    page.keyboard.press("a")
    page.wait_for_url(re.compile("/dossiers/alle/"))
    page.keyboard.press("z")
    keys.write(reference)
    keys.enter()
    page.keyboard.press("d")
    page.wait_for_url(re.compile("/dossiers/$"))
    assert page.get_by_role("heading", name="Uw dag").is_visible()


def test_who_is_away_and_a_list_with_keys_alone(annemiek):
    """A substitute is named, all cases are handed over and a list is taken along: no pointer at all."""
    page, keys = annemiek.page, Keyboard(annemiek.page)
    day = today() + timedelta(days=30)
    annemiek.visit("/admin/dossiers/team/")
    for name, words in {
        "absent": "Annemiek",
        "substitute": "Farida",
        "first_day": f"{day:%m%d%Y}",
        "last_day": f"{day + timedelta(days=4):%m%d%Y}",
    }.items():
        keys.to(f"id_{name}")
        keys.write(words)
    keys.to("Waarnemer aanwijzen")
    keys.enter()
    named = Substitution.objects.get(absent__email=COORDINATOR)
    assert (named.substitute.first_name, named.first_day) == ("Farida", day)

    mine = Case.objects.filter(owner=named.absent, closed_at=None)
    count = mine.count()
    keys.to("Overdragen : Annemiek van der Laan")
    keys.enter()
    keys.to("id_to")
    keys.write("Farida")
    keys.to("Bekijken wat er gebeurt")
    keys.enter()
    keys.to("Alles overdragen")
    keys.enter()
    assert (mine.count(), count > 0) == (0, True)

    keys.press("a")
    page.wait_for_url(re.compile("/dossiers/alle/"))
    keys.press("/")
    assert page.evaluate("document.activeElement.id") == "filter-q"
    keys.press("Escape")  # or the next key would be searched for
    boxes = page.locator("[name=case]")
    keys.press("j")
    keys.press("j")
    keys.press(" ")
    assert [boxes.nth(number).is_checked() for number in range(3)] == [False, True, False]
    keys.press(" ")
    assert not boxes.nth(1).is_checked()
    page.evaluate("document.querySelector('#filter-late').focus()")
    keys.to("Sla de dossiers over, naar veel tegelijk")
    assert keys.tab()["words"].startswith("Kies ")
    keys.press("m")  # a box that can be ticked keeps no letters for itself
    assert page.evaluate("document.activeElement.id") == "many"
    keys.tab()
    keys.press("ArrowDown")
    assert page.locator("[name=scope][value=all]").is_checked()
    keys.to("Exporteren")
    keys.enter()
    keys.to("Bestand maken")
    keys.enter()
    export = Export.objects.get()
    assert exports.make(export.pk)
    page.get_by_role("button", name="Downloaden").wait_for()
    keys.to("Downloaden")
    with page.expect_download() as download:
        keys.press("Enter")
    assert download.value.suggested_filename.endswith(".xlsx")
