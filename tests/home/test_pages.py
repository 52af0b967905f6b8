"""The public pages: where they are, what they send along, what they cost."""

import gzip
import re
from itertools import pairwise
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.core.cache import cache
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Page, PageViewRestriction
from wagtail.rich_text import RichText

from home.models import Illustration, InformationPage

ADDRESSES = ["/", "/mentor-worden/", "/privacy/"]
WELL_KNOWN = ["/sitemap.xml", "/robots.txt", "/.well-known/security.txt"]

# The page as its own type, and whether any page is private.
QUERIES = 2
# And the images of a page, all at once, and the sizes that there are of them.
QUERIES_WITH_IMAGE = QUERIES + 2


def new_page(parent: Page, slug: str, body: list, **fields) -> InformationPage:
    page = InformationPage(title=fields.pop("title", slug), slug=slug, body=body, **fields)
    parent.add_child(instance=page)
    return page


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_answers_at_its_address(client, website, address):
    response = client.get(address)
    assert response.status_code == 200
    assert response.templates[0].name in {"home/home_page.html", "home/information_page.html"}
    assert "<h1>" in response.content.decode()


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_can_be_read_and_nothing_else(client, website, address):
    assert client.options(address).headers["Allow"] == "GET, HEAD, OPTIONS"
    assert client.head(address).status_code == 200
    for ask in (client.post, client.put, client.patch, client.delete):
        response = ask(address)
        assert (response.status_code, response.headers.get("Allow")) == (405, "GET, HEAD, OPTIONS")
        assert b"<h1>" not in response.content


@pytest.mark.parametrize("address", [*ADDRESSES, *WELL_KNOWN])
def test_a_public_page_sets_no_cookie_and_is_the_same_for_everyone(client, website, address):
    response = client.get(address)
    assert response.status_code == 200
    assert not response.cookies
    assert "cookie" not in response.headers.get("Vary", "").lower()


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_is_the_same_for_someone_who_is_logged_in(client, admin_client, website, address):
    assert admin_client.get(address).content == client.get(address).content


@pytest.mark.parametrize("address", ADDRESSES)
def test_headings_form_an_outline(client, website, address):
    levels = [int(level) for level in re.findall(r"<h([1-6])\b", client.get(address).content.decode())]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_description_is_what_the_editor_wrote_for_it(client, website, address):
    html = client.get(address).content.decode()
    page = client.get(address).context["page"]
    assert page.search_description
    assert f'<meta name="description" content="{page.search_description}">' in html
    assert f'<meta property="og:description" content="{page.search_description}">' in html
    assert f'<meta property="og:title" content="{page.seo_title}">' in html


def test_without_a_description_the_introduction_takes_its_place(client, website):
    new_page(website.home, "kaal", [], intro="Een korte inleiding.")
    assert '<meta name="description" content="Een korte inleiding.">' in client.get("/kaal/").content.decode()


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_weighs_less_than_60_kilobytes(client, website, address):
    html = client.get(address).content
    text = html.decode()
    linked = re.findall(r'(?:<script[^>]+src|<link rel="stylesheet" href)="/static/([^"]+)"', text)
    assert linked
    files = [Path(finders.find(name)).read_bytes() for name in linked]
    assert sum(len(gzip.compress(part, 6)) for part in [html, *files]) < 60_000


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_asks_nothing_of_another_host(client, website, address):
    html = client.get(address).content.decode()
    assert (
        re.findall(r'(?:src|srcset|<link rel="(?:stylesheet|icon|preload)" href)="(?:https?:)?//[^"]*"', html)
        == []
    )


SYNTAX = '{{ 7|add:7 }} {% now "Y" %} <script>alert(1)</script> & "quoted"'
ESCAPED = (
    "{{ 7|add:7 }} {% now &quot;Y&quot; %} &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot;"
)


def every_block_with(text: str) -> list:
    return [
        ("text", {"heading": text, "text": RichText("<p>x</p>")}),
        (
            "steps",
            {"heading": text, "intro": text, "steps": [{"title": text, "text": RichText("<p>x</p>")}] * 2},
        ),
        (
            "questions",
            {"heading": text, "questions": [{"question": text, "answer": RichText("<p>x</p>")}]},
        ),
        (
            "figures",
            {
                "heading": text,
                "figures": [{"value": text, "label": text}],
                "date": text,
                "source": text,
                "source_address": "",
            },
        ),
        ("quote", {"text": text, "who": text}),
        ("contact", {"heading": text, "text": text, "phone": "", "email": ""}),
        (
            "action",
            {"heading": text, "text": text, "link": {"label": text, "page": None, "address": "/contact/"}},
        ),
    ]


def test_what_an_editor_types_arrives_as_typed(client, website):
    new_page(
        website.home,
        "syntax",
        every_block_with(SYNTAX),
        title=SYNTAX,
        intro=SYNTAX,
        search_description=SYNTAX,
    )
    html = client.get("/syntax/").content.decode()
    # Title: three times (title, og:title, h1). Description: twice. Introduction: once. Then the texts of the blocks above.
    assert html.count(ESCAPED) == 3 + 2 + 1 + 19
    assert "<script>alert" not in html


def body_with_links(times: int, target: Page, image: Image) -> list:
    link = RichText(f'<p><a linktype="page" id="{target.pk}">Lees meer</a></p>')
    image.contextual_alt_text, image.decorative = "Twee mensen op een bank", False
    return [
        *[("text", {"heading": "Kop", "text": link})] * times,
        ("steps", {"heading": "Kop", "intro": "", "steps": [{"title": "Stap", "text": link}] * times}),
        ("questions", {"heading": "Kop", "questions": [{"question": "Wat?", "answer": link}] * times}),
        *[("picture", {"image": image, "caption": ""})] * times,
    ]


@pytest.mark.filterwarnings(
    "ignore:Unclosed file:ResourceWarning"
)  # Wagtail's own, when it makes a rendition
def test_three_of_everything_cost_no_more_queries_than_one(
    client, website, django_assert_num_queries, settings, tmp_path
):
    settings.MEDIA_ROOT = tmp_path
    image = Image.objects.create(title="Bank", file=get_test_image_file())
    new_page(website.home, "een", body_with_links(1, website.privacy, image))
    new_page(website.home, "drie", body_with_links(3, website.privacy, image))
    for address in ("/een/", "/drie/"):
        html = client.get(address).content.decode()
        assert '<a href="/privacy/">Lees meer</a>' in html
        assert 'alt="Twee mensen op een bank"' in html
        with django_assert_num_queries(QUERIES_WITH_IMAGE):
            client.get(address)


@pytest.mark.parametrize(("address", "queries"), [("/mentor-worden/", QUERIES), ("/privacy/", QUERIES + 1)])
def test_an_information_page_costs_few_queries(client, website, django_assert_num_queries, address, queries):
    """The page on privacy asks for how long things are kept, too."""
    client.get(address)
    with django_assert_num_queries(queries):
        client.get(address)


def test_an_information_page_can_lead_on_beside_its_introduction(client, website):
    button = [("link", {"label": "Doe mee", "page": website.privacy, "address": ""})]
    new_page(
        website.home, "verder", [("text", {"heading": "Kop", "text": RichText("<p>x</p>")})], action=button
    )
    html = client.get("/verder/").content.decode()
    opening, text = html.split("<h2>Kop</h2>")
    assert '<a class="button button-main" href="/privacy/">Doe mee</a>' in opening.split("<h1>")[1]
    assert "Doe mee" not in text


def test_the_home_page_has_a_way_in_for_everybody(client, website):
    opening = client.get("/").content.decode().split("<h1>")[1].split("</nav>")[0]
    assert re.findall(r'<a [^>]*href="([^"]+)">', opening) == [
        "/mentor-worden/",
        "/mentor-aanvragen/",
        "/voor-familie/",
        "/voor-zorgprofessionals/",
        "/voor-gemeenten/",
    ]


def test_a_cold_cache_costs_a_handful_of_queries_more(client, website, django_assert_max_num_queries):
    cache.clear()
    # Sites, settings, menu, foot, restrictions, pages, and since: whose page is whose, and which collections are private.
    with django_assert_max_num_queries(QUERIES + 10):
        client.get("/mentor-worden/")


def test_a_link_to_a_page_that_is_gone_is_no_link(client, website):
    gone = new_page(website.home, "weg", [])
    text = RichText(f'<p><a linktype="page" id="{gone.pk}">Weg</a></p>')
    button = {"heading": "Kop", "text": "", "link": {"label": "Ga", "page": gone, "address": ""}}
    new_page(website.home, "blijft", [("text", {"heading": "Kop", "text": text}), ("action", button)])
    assert client.get("/blijft/").content.decode().count('href="/weg/"') == 2

    gone.unpublish()
    html = client.get("/blijft/").content.decode()
    assert "/weg/" not in html
    assert "Ga</a>" not in html


@pytest.mark.parametrize("drawing", Illustration)
def test_a_drawing_is_shown_whole(client, website, drawing):
    svg = Path(finders.find(drawing.file)).read_text()
    assert f'viewBox="{drawing.box}"' in svg
    assert 'id="art"' in svg
    new_page(website.home, "getekend", [], illustration=drawing.value)
    html = client.get("/getekend/").content.decode()
    assert f'viewBox="{drawing.box}" aria-hidden="true"><use href="/static/{drawing.file}#art">' in html


def test_a_page_is_closed_as_soon_as_it_or_one_above_it_is_restricted(client, website):
    """Also the first restriction of the site, before which nobody asks which pages stand above."""
    parent = Page.objects.get(slug="mentor-worden")
    assert client.get("/mentor-worden/").status_code == 200
    restriction = PageViewRestriction.objects.create(page=parent, restriction_type=PageViewRestriction.LOGIN)
    assert client.get("/mentor-worden/").status_code == 302
    assert client.get("/privacy/").status_code == 200
    restriction.page = parent.get_parent()
    restriction.save()
    assert [client.get(address).status_code for address in ("/mentor-worden/", "/privacy/")] == [302, 302]
