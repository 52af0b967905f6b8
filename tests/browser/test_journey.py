"""From the home page to the first room of the portal: the applicant, the coordinator and the candidate in turn.

Every page on the way is without faults, wide and narrow; in the desk what lies inside `main`.
"""

import pytest

from organisation.demo.accounts import PASSWORD
from tests.browser.checks import assert_faultless, assert_tells_errors
from tests.browser.conftest import Visitor, link_in
from tests.browser.walks import (
    fill_contact,
    fill_home,
    fill_motivation,
    fill_person,
    find_case,
    log_in,
    move,
    send,
)

pytestmark = pytest.mark.browser

COORDINATOR = "coordinator.haag-en-rijn@example.nl"
APPLICANT = "linden@example.nl"
CHOSEN = "drie blauwe fietsen thuis"
PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


def heading(visitor: Visitor) -> str:
    return visitor.page.locator("main h1").inner_text()


def test_from_application_to_candidate(newcomer, letters):
    applicant = newcomer()
    page = applicant.visit("/")
    assert_faultless(page)
    applicant.follow("Word mentor")
    assert_faultless(page)
    applicant.follow("Aanmelden als mentor")
    assert_faultless(page)
    fill_home(applicant)
    assert_faultless(page)
    fill_person(applicant)
    assert_faultless(page)
    fill_contact(applicant, APPLICANT)
    assert_faultless(page)
    fill_motivation(applicant)
    assert_faultless(page)
    send(applicant)
    assert_faultless(page)
    applicant.follow("Bekijk hoe het ervoor staat")
    assert heading(applicant) == "We hebben uw aanmelding ontvangen"
    assert_faultless(page)
    status = page.url
    assert status in letters(APPLICANT)[-1].body

    coordinator = newcomer()
    coordinator.visit("/admin/dossiers/")
    log_in(coordinator, COORDINATOR, PASSWORD)
    assert_faultless(coordinator.page, "main")
    find_case(coordinator, "Linden")
    assert_faultless(coordinator.page, "main")
    move(coordinator, "Stel een vraag", question="Op welke dagen kunt u het best?\nHebt u een cv?")
    assert "Op welke dagen kunt u het best?" in letters(APPLICANT)[-1].body

    page.reload()
    assert page.get_by_text("Wij hebben een vraag voor u").is_visible()
    assert_faultless(page)
    applicant.press("Verstuur mijn antwoord")
    assert_tells_errors(page, "id_answer-answer")
    assert_faultless(page)
    page.fill("#id_answer-answer", "Op dinsdag. Mijn cv voeg ik toe.")
    applicant.press("Verstuur mijn antwoord")
    page.set_input_files("#id_document-document", {"name": "cv.pdf", "mimeType": "", "buffer": PDF})
    applicant.press("Voeg dit document toe")
    assert page.get_by_role("link", name="cv.pdf").is_visible()
    assert_faultless(page)

    find_case(coordinator, "Linden")
    main = coordinator.page.locator("main")
    assert main.get_by_text("Op dinsdag. Mijn cv voeg ik toe.").first.is_visible()
    assert main.get_by_role("link", name="cv.pdf").is_visible()
    for label in (
        "Uitnodigen om kennis te maken",
        "Naar referenties en VOG",
        "Door naar de basiscursus",
        "Klaar voor het besluit",
    ):
        move(coordinator, label)
    move(coordinator, "Aannemen", message="Wat fijn dat u meedoet.")
    assert_faultless(coordinator.page, "main")

    page.reload()
    assert heading(applicant) == "U bent aangenomen"
    assert_faultless(page)
    assert applicant.context.cookies() == []

    first, last = letters(APPLICANT)[-2:]
    key, welcome = (first, last) if "wachtwoord op deze pagina" in first.body else (last, first)
    assert "Wat fijn dat u meedoet." in welcome.body

    candidate = newcomer(viewport={"width": 390, "height": 800})
    page = candidate.visit(link_in(key))
    page.wait_for_url("**-set-password/")
    assert_faultless(page)
    candidate.press("Bewaar mijn wachtwoord")
    assert_tells_errors(page, "id_password1", "id_password2")
    assert_faultless(page)
    page.fill("#id_password1", CHOSEN)
    page.fill("#id_password2", CHOSEN)
    candidate.press("Bewaar mijn wachtwoord")
    assert heading(candidate) == "Fijn dat u er bent, Özgür"
    assert_faultless(page)
    for room, seen in (
        ("Mijn aanmelding", "Wat fijn dat u meedoet."),
        ("Mijn coördinator", COORDINATOR),
        ("Mijn gegevens", APPLICANT),
    ):
        candidate.visit("/mijn/")
        candidate.follow(room)
        assert page.locator("main").get_by_text(seen).first.is_visible()
        assert_faultless(page)
    come_back(candidate)


def come_back(candidate: Visitor) -> None:
    """Log out, and in again with what was chosen."""
    page = candidate.visit("/accounts/logout/")
    assert_faultless(page)
    candidate.press("Uitloggen")
    candidate.visit("/accounts/login/")
    assert_faultless(page)
    log_in(candidate, APPLICANT, "iets anders")
    assert page.locator("[data-error-summary]").is_visible()
    assert_faultless(page)
    log_in(candidate, APPLICANT, CHOSEN)
    assert heading(candidate) == "Fijn dat u er bent, Özgür"


def test_a_question_is_asked_and_answered(newcomer, letters):
    visitor = newcomer()
    page = visitor.visit("/contact/")
    assert_faultless(page)
    visitor.press("Volgende")
    assert_tells_errors(page, "id_question")
    assert_faultless(page)
    page.fill("#id_question", "Kan ik mentor worden naast mijn werk?")
    page.select_option("#id_municipality", "GM0546")
    visitor.press("Volgende")
    visitor.press("Volgende")
    assert_tells_errors(page, "id_first_name", "id_last_name", "id_email")
    assert_faultless(page)
    page.fill("#id_first_name", "Bo")
    page.fill("#id_last_name", "Vrager")
    page.fill("#id_email", "vrager@example.nl")
    visitor.press("Volgende")
    visitor.press("Versturen")
    assert_tells_errors(page, "id_privacy")
    assert_faultless(page)
    send(visitor)
    assert_faultless(page)
    visitor.follow("Bekijk hoe het ervoor staat")
    assert heading(visitor) == "We hebben uw vraag ontvangen"
    assert_faultless(page)

    coordinator = newcomer()
    coordinator.visit("/admin/dossiers/")
    log_in(coordinator, COORDINATOR, PASSWORD)
    find_case(coordinator, "Vrager")
    move(coordinator, "Antwoord", answer="Ja, dat kan. Het kost een paar uur per maand.")
    assert_faultless(coordinator.page, "main")

    assert "een paar uur per maand" in letters("vrager@example.nl")[-1].body
    page.reload()
    assert page.locator("main").get_by_text("een paar uur per maand").is_visible()
    assert_faultless(page)
    assert visitor.context.cookies() == []
