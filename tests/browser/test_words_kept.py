"""What a coordinator typed is still there when the session ended meanwhile."""

import pytest

from organisation.demo.accounts import PASSWORD
from organisation.foundations.models import Foundation
from tests.browser.walks import log_in
from tests.factories import cases

pytestmark = pytest.mark.browser

COORDINATOR = "coordinator.haag-en-rijn@example.nl"
COLLEAGUE = "collega.haag-en-rijn@example.nl"
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
    page = coordinator.visit(address)
    assert page.input_value("[name=note-body]") == "Belde terug."

    page = coordinator.visit(f"{address}ask/")
    coordinator.press("Stel een vraag")
    assert page.locator(".messages .success").count() == 1
    page = coordinator.visit(address)
    assert page.input_value("[name=note-body]") == "Belde terug."  # that one was not sent yet
    coordinator.press("Notitie toevoegen")
    assert page.input_value("[name=note-body]") == ""
    assert page.evaluate("Object.keys(sessionStorage).filter((key) => key.startsWith('desk:'))") == []
