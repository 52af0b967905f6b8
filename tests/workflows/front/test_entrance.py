"""The page of a form stands in search engines and shared links; what lies below it is of one person."""

from tests.factories import cases
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
