"""What a coordinator typed is still there when the session ended meanwhile."""

import pytest

from organisation.demo.accounts import PASSWORD
from organisation.foundations.models import Foundation
from tests.browser.checks import assert_faultless
from tests.browser.walks import log_in
from tests.factories import cases

pytestmark = pytest.mark.browser

COORDINATOR = "coordinator.haag-en-rijn@example.nl"
COLLEAGUE = "collega.haag-en-rijn@example.nl"
KEPT = "Object.keys(sessionStorage).filter((key) => key.startsWith('desk:'))"
WORDS = "Fijn dat u zich meldt.\nZullen we dinsdag bellen?"


def test_words_outlive_the_session_and_go_once_they_are_taken(newcomer):
    case = cases.application(Foundation.objects.get(slug="haag-en-rijn"))
    address = f"/admin/dossiers/{case.reference}/"
    coordinator = newcomer()
    page = coordinator.visit(address)
    log_in(coordinator, COORDINATOR, PASSWORD)
    page.fill("[name=note-body]", "Belde terug.")
    page = coordinator.visit(f"{address}ask/")
    page.fill("[name=question]", WORDS)

    coordinator.context.clear_cookies(name="sessionid")
    coordinator.press("Stel een vraag")
    log_in(coordinator, COLLEAGUE, PASSWORD)
    assert page.input_value("[name=question]") == ""  # somebody else's words stay theirs

    coordinator.context.clear_cookies(name="sessionid")
    page = coordinator.visit(f"{address}ask/")
    log_in(coordinator, COORDINATOR, PASSWORD)
    assert page.input_value("[name=question]") == WORDS
    assert (
        page.locator(".desk-found")
        .inner_text()
        .split("\n")[0]
        .startswith("Wat u hier eerder typte, staat er nog.")
    )
    assert_faultless(page, "main")
    page = coordinator.visit(address)
    assert page.input_value("[name=note-body]") == "Belde terug."

    page = coordinator.visit(f"{address}ask/")
    coordinator.press("Stel een vraag")
    assert page.locator(".messages .success").count() == 1
    page = coordinator.visit(address)
    assert page.input_value("[name=note-body]") == "Belde terug."  # that one was not sent yet
    coordinator.press("Notitie toevoegen")
    assert page.input_value("[name=note-body]") == ""
    assert page.evaluate(KEPT) == []


def test_words_that_somebody_forgot_are_told_of_and_cleared(newcomer):
    case = cases.application(Foundation.objects.get(slug="haag-en-rijn"))
    coordinator = newcomer()
    page = coordinator.visit(f"/admin/dossiers/{case.reference}/ask/")
    log_in(coordinator, COORDINATOR, PASSWORD)
    assert page.locator(".desk-found").count() == 0
    page.fill("[name=question]", WORDS)
    coordinator.follow("Terug naar het dossier")
    coordinator.follow("Stel een vraag")
    page.locator(".desk-found").get_by_role("button", name="Wissen").click()
    assert (page.input_value("[name=question]"), page.evaluate(KEPT)) == ("", [])
    assert page.evaluate("document.activeElement.name") == "question"
    page.reload()
    assert (page.input_value("[name=question]"), page.locator(".desk-found").count()) == ("", 0)

    # What a preview gave back is not sent yet: the next key keeps it too.
    page.fill("[name=question]", WORDS)
    coordinator.press("Voorbeeld")
    page.fill("[name=comment]", "Belt liever.")
    page = coordinator.visit(f"/admin/dossiers/{case.reference}/ask/")
    assert (page.input_value("[name=question]"), page.input_value("[name=comment]")) == (
        WORDS,
        "Belt liever.",
    )
