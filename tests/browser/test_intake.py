"""An accepted candidate's way to available mentor, on a telephone; the coordinator's part at a desk.

Every page on the way is without faults, wide and narrow; in the desk what lies inside `main`.
"""

from datetime import timedelta

import pytest

from mentorships.models import ConversationSlot, Mentor
from organisation.calendar.workdays import today
from organisation.demo.accounts import PASSWORD
from tests.browser.checks import assert_faultless, assert_tells_errors
from tests.browser.conftest import Visitor
from tests.browser.walks import log_in, move
from tests.factories import mentors

pytestmark = pytest.mark.browser

CANDIDATE, COORDINATOR = "kandidaat@example.nl", "coordinator.haag-en-rijn@example.nl"
PHONE = {"width": 390, "height": 800}


def heading(visitor: Visitor) -> str:
    return visitor.page.locator("main h1").inner_text()


def test_from_candidate_to_available(newcomer, letters):
    candidate = newcomer(viewport=PHONE, has_touch=True, is_mobile=True)
    page = candidate.visit("/mijn/")
    log_in(candidate, CANDIDATE, PASSWORD)
    candidate.follow("Mijn intake")
    assert_faultless(page)
    page.set_viewport_size(PHONE)
    candidate.follow("Begin de intake")
    candidate.press("Volgende")
    assert_tells_errors(page, "id_clients_0", "id_distance_0")
    assert_faultless(page)
    page.set_viewport_size(PHONE)
    fill_in(candidate)
    assert_faultless(page)
    page.check("#id_privacy")
    candidate.press("Versturen")
    assert heading(candidate) == "We hebben uw intake ontvangen"
    case = f"/admin/dossiers/{page.locator('main .number').inner_text()}/"
    assert_faultless(page)

    coordinator = newcomer()
    desk = coordinator.visit("/admin/gesprekken/")
    log_in(coordinator, COORDINATOR, PASSWORD)
    day = today() + timedelta(days=2)
    for name, text in (("day", f"{day}"), ("time", "08:15"), ("place", "Bibliotheek, Leiden")):
        desk.fill(f"[name={name}]", text)
    coordinator.press("Bied deze momenten aan")
    assert_faultless(desk, "main")
    coordinator.visit(case)
    move(coordinator, "Uitnodigen voor het gesprek")

    page.set_viewport_size(PHONE)
    page.reload()
    page.get_by_label("Bibliotheek, Leiden").check()
    candidate.press("Plan ons gesprek")
    assert heading(candidate) == "Ons gesprek staat gepland"
    assert page.get_by_text("Bibliotheek, Leiden").first.is_visible()
    assert_faultless(page)
    (attached,) = letters(CANDIDATE)[-1].attachments
    assert "LOCATION:Bibliotheek\\, Leiden" in attached[1]

    mentors.began(ConversationSlot.objects.get(place="Bibliotheek, Leiden"))
    coordinator.visit(case)
    move(coordinator, "Verslag schrijven", report="Een goed gesprek.")
    assert desk.get_by_text(
        "We hebben nog geen VOG gezien. De basiscursus is niet afgerond."
    ).first.is_visible()
    assert_faultless(desk, "main")
    coordinator.follow("Noteer een VOG")
    assert_faultless(desk, "main")
    desk.fill("[name=vog-number]", "K-2026-1")
    desk.fill("[name=vog-issued_on]", f"{today()}")
    coordinator.press("Noteer de VOG")
    mentors.trained(Mentor.objects.get(user__email=CANDIDATE))
    coordinator.visit(case)
    move(coordinator, "Inzetbaar maken", message="Welkom!")

    page.set_viewport_size(PHONE)
    page.reload()
    assert heading(candidate) == "U bent mentor"
    assert_faultless(page)
    candidate.visit("/mijn/")
    candidate.follow("Mijn beschikbaarheid")
    assert heading(candidate) == "U bent beschikbaar"
    assert_faultless(page)
    candidate.visit("/mijn/mentor/tekst/agreement/")
    assert_faultless(page)
    for path in ("/admin/mentoren/", "/admin/afspraken/"):
        coordinator.visit(path)
        assert_faultless(desk, "main")


def fill_in(candidate: Visitor) -> None:
    """The five steps, as somebody with a telephone does it."""
    page = candidate.page
    page.get_by_label("Eén cliënt").check()
    page.get_by_label("Tot 20 kilometer").check()
    candidate.press("Volgende")
    page.fill("#id_experience", "Ik was mantelzorger.")
    page.get_by_label("Nederlands", exact=True).check()
    candidate.press("Volgende")
    page.get_by_label("Doordeweeks, overdag").check()
    candidate.press("Volgende")
    page.check("#id_worldview_1")
    page.fill("#id_worldview_wish", "Liefst ook katholiek.")
    candidate.press("Volgende")
    assert page.get_by_text("U en de stichting spreken met deze overeenkomst af").is_visible()
    assert_faultless(page)
    page.set_viewport_size(PHONE)
    page.check("#id_agreement")
    page.check("#id_conduct")
    candidate.press("Volgende")
