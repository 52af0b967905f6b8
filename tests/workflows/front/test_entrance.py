"""The page of a form stands in search engines and shared links; what lies below it is of one person."""

import pytest

from organisation.foundations.models import Foundation
from tests.factories import cases
from tests.factories.visitor import text_of
from workflows.models import FormPage

NOINDEX = '<meta name="robots" content="noindex">'


def test_the_page_itself_may_be_found(client, page: FormPage):
    response = client.get(page.url)
    html = response.content.decode()
    assert response.headers["X-Robots-Tag"] == "all"
    assert NOINDEX not in html
    assert f'<meta name="description" content="{page.search_description}">' in html
    assert f'<link rel="canonical" href="{page.full_url}">' in html
    assert "img/op-weg.svg" in html


def test_a_draft_may_not(client, page: FormPage):
    draft = cases.draft()
    response = client.get(f"{page.url}{draft.draft_token}/woonplaats/")
    html = response.content.decode()
    assert response.headers["X-Robots-Tag"] == "noindex"
    assert NOINDEX in html
    assert "canonical" not in html
    assert page.search_description not in html


def test_words_of_welcome_do_not_stand_above_errors(client, page: FormPage):
    response = client.post(page.url, {"go": "next"})
    assert response.status_code == 400
    html = response.content.decode()
    assert page.intro not in html
    assert "img/op-weg.svg" not in html


def test_a_form_can_be_read_and_sent_and_nothing_else(client, page: FormPage):
    assert client.options(page.url).headers["Allow"] == "GET, HEAD, OPTIONS, POST"
    assert client.post(page.url, {"go": "next"}).status_code == 400
    assert [ask(page.url).status_code for ask in (client.put, client.patch, client.delete)] == [405] * 3


def whom_to_ask(visitor, url: str) -> str:
    words = text_of(visitor.get(url))
    return words.split("of praat u liever met iemand?")[1].split("Mentorschap: naast elkaar")[0].strip()


@pytest.fixture
def offices(page) -> Foundation:
    """The national office, and a foundation of a region; answers that one."""
    Foundation.objects.filter(is_national=True).update(name="Bureau", phone="085 111 11 11")
    return cases.foundation("Stichting Hier", phone="085 222 22 22", email="hier@example.nl")


def test_whoever_told_where_they_live_is_shown_who_helps_there(visitor, page, offices):
    assert whom_to_ask(visitor, page.url) == "Bel Bureau: 085 111 1111 ."
    draft = visitor.begin(municipality=cases.answers(offices)["municipality"], postcode="")
    for place in ("woonplaats", "over-u", "bewaren"):
        assert whom_to_ask(visitor, f"{draft}{place}/") == (
            "Bel Stichting Hier: 085 222 2222 of mail hier@example.nl ."
        )


@pytest.mark.parametrize("wrong", ["GM9999", "x", "GM0\x000", ""])
def test_a_wrong_municipality_leads_to_the_national_office(visitor, page, offices, wrong):
    draft = cases.draft(municipality=wrong)
    assert whom_to_ask(visitor, f"{page.url}{draft.draft_token}/over-u/") == "Bel Bureau: 085 111 1111 ."
