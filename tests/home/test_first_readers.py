"""Somebody who comes for the first time clicks from the home page, three times at most, and reads the answer at the top."""

import pytest
from bs4 import BeautifulSoup, Tag
from django.test import Client

from organisation.demo.foundations import load as call_numbers

FIRST_LINES = 700  # characters: less than a minute

ANSWERS = {
    "what a mentor may decide": (
        ["Wat doet een mentor wel en niet?"],
        "Een mentor mag beslissen over verzorging, verpleging, behandeling en begeleiding.",
    ),
    "whom to call in Emmen": (
        ["Welke stichting helpt in mijn gemeente?", "Mentorschap Noord"],
        "Telefoon: 085 000 0001",
    ),
    "what a municipality must do": (
        ["Wat moet een gemeente doen?"],
        "Zorg voor cliëntondersteuning voor alle inwoners. Het belang van de inwoner staat voorop 2.2.4",
    ),
    "the same, by the entrance": (
        ["Voor gemeenten", "Weten wat de Wmo vraagt"],
        "Zorg voor cliëntondersteuning voor alle inwoners. Het belang van de inwoner staat voorop 2.2.4",
    ),
    "what it costs": (
        ["Wat kost een mentor?"],
        "De beloning: € 715 of € 1.320 per jaar. Dat kon de rechter in 2024 toestaan",
    ),
}


@pytest.fixture
def numbered(website):
    """The website of the demo, where every foundation can be called."""
    call_numbers()
    return website


def follow(client: Client, clicks: list[str]) -> Tag:
    """What stands on the page where these links lead, one after the other."""
    main = shown(client, "/")
    for name in clicks:
        links = {" ".join(link.get_text().split()): link["href"] for link in main.find_all("a", href=True)}
        main = shown(client, links[name])
    return main


def shown(client: Client, address: str) -> Tag:
    return BeautifulSoup(client.get(address).content, "html.parser").main


@pytest.mark.parametrize("wanted", ANSWERS)
def test_the_answer_stands_first_after_three_clicks_at_most(client, numbered, wanted):
    clicks, answer = ANSWERS[wanted]
    assert len(clicks) <= 3
    assert answer in " ".join(follow(client, clicks).get_text(" ").split())[:FIRST_LINES]


def test_the_way_to_apply_is_two_clicks(client, website):
    """The form itself belongs to a floor above this one."""
    opening = follow(client, ["Word mentor"]).find(class_="opening")
    button = opening.find("a", class_="button")
    assert (button.get_text(), button["href"]) == ("Aanmelden als mentor", "/mentor-worden/aanmelden/")


def test_the_answers_stand_directly_below_the_opening(client, website):
    opening = shown(client, "/").find(class_="hero")
    assert opening.find_next_sibling().h2.get_text() == "Meteen naar het antwoord"


def test_a_foundation_has_one_number_to_call_first(client, numbered):
    panel = follow(client, ["Welke stichting helpt in mijn gemeente?", "Mentorschap Noord"]).find(
        class_="panel"
    )
    assert "Bel eerst dit nummer." in panel.get_text()
    assert [link.get_text() for link in panel.find_all("a", href=lambda to: to.startswith("tel:"))] == [
        "085 000 0001"
    ]
