"""Somebody applies: by keyboard alone, without JavaScript, in two sittings on two devices."""

import pytest

from tests.browser.checks import Keyboard, assert_tells_errors
from tests.browser.conftest import link_in
from tests.browser.walks import (
    APPLY,
    LEIDEN,
    MOTIVATION,
    fill_contact,
    fill_home,
    fill_motivation,
    fill_person,
    send,
)
from workflows.models import Case

pytestmark = pytest.mark.browser


def sent_by(email: str) -> Case:
    """The one application from this address."""
    cases = Case.objects.filter(kind="volunteer-application", submitted_at__isnull=False)
    (found,) = [case for case in cases if case.answers["email"] == email]
    return found


def test_by_keyboard_alone_from_the_home_page(newcomer):
    visitor = newcomer()
    page = visitor.visit("/")
    keyboard = Keyboard(page)
    assert keyboard.tab()["words"] == "Naar de inhoud"
    keyboard.to("Word mentor")
    keyboard.enter()
    keyboard.to("Aanmelden als mentor")
    keyboard.enter()

    keyboard.to("id_municipality")
    keyboard.write("Leiden")
    keyboard.to("id_postcode")
    keyboard.write("2311 ab")
    keyboard.enter()

    # Nothing filled in: the summary has the focus, and its links lead to the questions.
    keyboard.to("Volgende")
    keyboard.enter()
    assert_tells_errors(page, "id_salutation_0", "id_first_name", "id_last_name")
    keyboard.tab()
    keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "id_salutation_0"
    keyboard.press("Space")
    keyboard.press("ArrowDown")
    keyboard.to("id_first_name")
    keyboard.write("Özgür")
    keyboard.to("id_last_name")
    keyboard.write("Linden")
    keyboard.enter()

    keyboard.to("id_email")
    keyboard.write("toetsen@example.nl")
    keyboard.enter()

    keyboard.to("id_motivation")
    keyboard.write(MOTIVATION)
    keyboard.to("id_availability_1")
    keyboard.press("Space")
    keyboard.to("id_heard_from_0")
    for _ in range(5):
        keyboard.press("ArrowDown")
    keyboard.to("id_heard_from_other")
    keyboard.write("Op de markt")
    keyboard.to("Volgende")
    keyboard.enter()

    # One answer is changed, and one is back where one was.
    keyboard.to("Wijzig Voornaam")
    keyboard.enter()
    assert page.evaluate("document.activeElement.id") == "id_first_name"
    keyboard.press("ControlOrMeta+a")
    keyboard.write("Özge")
    keyboard.enter()
    assert page.locator("h1").inner_text() == "Controleer uw antwoorden"

    keyboard.to("id_privacy")
    keyboard.press("Space")
    keyboard.to("Versturen")
    keyboard.enter()
    assert page.locator("h1").inner_text() == "Dank u wel"
    assert sent_by("toetsen@example.nl").answers == {
        "municipality": LEIDEN,
        "postcode": "2311 AB",
        "salutation": "heer",
        "first_name": "Özge",
        "last_name": "Linden",
        "email": "toetsen@example.nl",
        "motivation": MOTIVATION,
        "availability": ["avond"],
        "heard_from": "anders",
        "heard_from_other": "Op de markt",
    }
    assert visitor.context.cookies() == []


def test_the_tab_key_follows_the_order_of_the_page(newcomer):
    page = newcomer().visit(APPLY)
    assert Keyboard(page).stops() == [
        "Naar de inhoud",
        "Mentorschap",
        "Home",
        "Wat is mentorschap?",
        "Mentor worden",
        "Een mentor aanvragen",
        "Regio's",
        "Contact",
        "Zoeken",
        "In welke gemeente woont u?",
        "Postcode (niet verplicht)",
        "Volgende",
        "Bewaar en ga later verder",
        "085 000 0000",
        "info@example.nl",
        "Voor familie en naasten",
        "Voor zorgprofessionals",
        "Voor gemeenten",
        "Over ons",
        "Nieuws",
        "Agenda",
        "Verhalen",
        "Een klacht indienen",
        "Cookies",
        "Toegankelijkheid",
        "Privacy",
        "Inloggen",
    ]


def test_without_javascript(newcomer):
    visitor = newcomer(java_script_enabled=False)
    page = visitor.visit("/")
    visitor.follow("Word mentor")
    visitor.follow("Aanmelden als mentor")
    visitor.press("Volgende")
    assert page.title().startswith("Fout: ")
    assert page.locator("[data-error-summary] a").get_attribute("href") == "#id_municipality"
    fill_home(visitor)
    fill_person(visitor)
    visitor.press("Vorige")
    assert page.input_value("#id_last_name") == "Linden"
    visitor.press("Volgende")
    fill_contact(visitor, "zonder@example.nl")

    # The question that depends on an answer is there, and says when it is meant.
    assert page.locator("#id_heard_from_other").is_visible()
    hint = page.get_by_text("(alleen als u ‘Anders’ antwoordt op ‘Hoe hebt u over ons gehoord?’)")
    assert hint.is_visible()
    fill_motivation(visitor)
    send(visitor)
    assert page.locator("h1").inner_text() == "Dank u wel"
    assert sent_by("zonder@example.nl").answers["last_name"] == "Linden"

    visitor.follow("Bekijk hoe het ervoor staat")
    page.locator("summary").click()
    visitor.press("Ja, trek mijn aanvraag in")
    assert sent_by("zonder@example.nl").state == "withdrawn"
    assert visitor.context.cookies() == []


def test_go_on_in_another_browser_with_the_mailed_link(newcomer, letters):
    visitor = newcomer()
    visitor.visit(APPLY)
    fill_home(visitor)
    fill_person(visitor)
    visitor.page.fill("#id_email", "later@example.nl")
    visitor.page.fill("#id_phone", "12")
    visitor.press("Bewaar en ga later verder")
    visitor.press("Mail mij de link")
    assert visitor.page.locator("h1").inner_text() == "Uw antwoorden zijn bewaard"

    elsewhere = newcomer(viewport={"width": 390, "height": 800})
    page = elsewhere.visit(link_in(letters("later@example.nl")[-1]))
    # What was wrong is kept as it was typed, and is said.
    assert page.locator("h1").inner_text() == "Hoe kunnen we u bereiken?"
    assert page.input_value("#id_phone") == "12"
    fill_contact(elsewhere, "later@example.nl")
    fill_motivation(elsewhere)
    send(elsewhere)
    assert sent_by("later@example.nl").answers["last_name"] == "Linden"

    # The first browser is told that it was sent, and cannot send it twice.
    visitor.page.get_by_role("link", name="Ga nu verder").click()
    visitor.page.wait_for_url("**/klaar/")
    assert sent_by("later@example.nl")
    assert visitor.page.locator("h1").inner_text() == "Dank u wel"
