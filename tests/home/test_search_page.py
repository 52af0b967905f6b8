"""The page at /zoeken/: what it says, and that nothing that anybody typed upsets it."""

import re
from html import unescape

import pytest
from bs4 import BeautifulSoup
from wagtail.models import Page, PageViewRestriction

from home.models import InformationPage, SiteSettings
from home.selectors import spelling
from home.selectors.search import HITS_A_PAGE, MOST_TYPED, search
from home.selectors.spelling import suggestion
from home.selectors.words import known_words

RARE = "kwikstaart"
# A page of results: the hits with their count; the website is kept in the cache.
QUERIES = 1


def add(parent: Page, title: str, words: str = "", **fields) -> InformationPage:
    body = [("text", {"heading": "", "text": f"<p>{words}</p>"})] if words else []
    return parent.add_child(instance=InformationPage(title=title, body=body, **fields))


def read(client, q: str, **more: str) -> str:
    response = client.get("/zoeken/", {"q": q, **more})
    assert response.status_code == 200
    return response.content.decode()


def heading(html: str) -> str:
    return unescape(re.findall(r'<h2 id="gevonden"[^>]*>(.*?)</h2>', html)[0])


def box(html: str) -> str:
    return unescape(re.findall(r'<input type="search" id="q" name="q" value="(.*?)"', html, re.DOTALL)[0])


def test_before_anything_was_typed_there_is_a_box_and_no_answer(client, website):
    html = client.get("/zoeken/").content.decode()
    assert "<title>Zoeken – Mentorschap</title>" in html
    assert box(html) == ""
    assert 'role="search"' in html
    assert "gevonden" not in html.replace('action="#gevonden"', "")


def test_every_page_leads_to_the_search(client, website):
    assert '<a href="/zoeken/">Zoeken</a>' in client.get("/mentor-worden/").content.decode()
    assert '<a href="/zoeken/" aria-current="page">Zoeken</a>' in client.get("/zoeken/").content.decode()


def test_the_answer_says_how_many_and_shows_them_with_marks(client, website):
    add(website.become_mentor, f"De {RARE}", f"Dit is een {RARE}.", slug="vogel")
    html = read(client, f"{RARE}en")
    assert f"<title>Zoeken: {RARE}en – Mentorschap</title>" in html
    assert heading(html) == f"1 pagina gevonden voor “{RARE}en”"
    assert f'<h3><a href="/mentor-worden/vogel/">De <mark>{RARE}</mark></a></h3>' in html
    assert '<p class="small">Mentor worden</p>' in html
    assert f"<p>Dit is een <mark>{RARE}</mark>.</p>" in html
    assert box(html) == f"{RARE}en"


def test_results_are_for_no_search_engine_and_set_no_cookie(client, website):
    response = client.get("/zoeken/", {"q": "mentor"})
    assert response.headers["X-Robots-Tag"] == "noindex"
    assert response.headers["Cache-Control"] == "private"
    assert not response.cookies
    assert "Cookie" not in response.headers.get("Vary", "")
    assert client.post("/zoeken/", {"q": "mentor"}).status_code == 405


def test_one_page_costs_as_many_queries_as_twenty(client, website, django_assert_num_queries):
    page = add(website.home, "Vogels", RARE)
    read(client, RARE)
    with django_assert_num_queries(QUERIES):
        read(client, RARE)
    for number in range(HITS_A_PAGE):
        add(page, f"Vogel {number}", f"{RARE} {number}")
    read(client, RARE)
    with django_assert_num_queries(QUERIES):
        assert read(client, RARE).count("<h3>") == HITS_A_PAGE


def test_more_results_stand_on_further_pages(client, website):
    page = add(website.home, "Vogels", f"{RARE} en meer")
    for number in range(HITS_A_PAGE):
        add(page, f"Vogel {number}", f"{RARE} {number} en meer")
    first, second = read(client, f"{RARE} & meer"), read(client, f"{RARE} & meer", pagina="2")
    assert f'rel="next" href="?q={RARE}%20%26%20meer&amp;pagina=2#gevonden"' in first
    assert 'rel="prev"' not in first
    assert f'rel="prev" href="?q={RARE}%20%26%20meer&amp;pagina=1#gevonden"' in second
    assert 'rel="next"' not in second
    assert second.count("<h3>") == 1
    assert "Pagina 2 van 2" in second
    for number in ("0", "-1", "x", "٣", "9" * 30, ""):
        assert "Pagina 1 van 2" in read(client, f"{RARE} & meer", pagina=number)
    assert "Pagina 2 van 2" in read(client, f"{RARE} & meer", pagina="3")


def test_of_pages_that_say_the_same_two_are_shown_and_the_others_stand_below_them(client, website):
    same = {f"/mentor-worden/vogel-{number}/" for number in range(5)}
    for number in range(5):
        add(website.become_mentor, f"Vogel {number}", f"Een {RARE}.", slug=f"vogel-{number}")
    add(website.become_mentor, "Nest", f"Een {RARE} op een nest.", slug="nest")
    page = BeautifulSoup(read(client, RARE), "html.parser")
    assert page.select_one("#gevonden").get_text() == f"6 pagina’s gevonden voor “{RARE}”"
    heads = [link["href"] for link in page.select(".hits h3 a")]
    below = [link["href"] for link in page.select(".hits details a")]
    assert (len(heads), len(below), set(heads + below)) == (3, 3, same | {"/mentor-worden/nest/"})
    assert page.select_one(".hits summary").get_text() == "Nog 3 pagina’s zeggen hetzelfde"


def test_nothing_found_says_what_to_try_and_where_most_people_go(client, website):
    settings = SiteSettings.objects.get()
    settings.contact_page = website.privacy
    settings.save()
    html = read(client, "xyzzyplugh")
    assert heading(html) == "Geen pagina’s gevonden voor “xyzzyplugh”"
    assert "Bedoelde u" not in html
    links = re.findall(r'<ul class="related">(.*?)</ul>', html, re.DOTALL)[0]
    assert re.findall(r'href="(.*?)"', links) == [
        "/mentorschap/",
        "/mentor-worden/",
        "/mentor-aanvragen/",
        "/regios/",
        "/privacy/",
    ]


def test_an_empty_box_is_asked_to_be_filled(client, website):
    for q in ("", "   ", "\x00\x1f"):
        html = read(client, q)
        assert heading(html) == "Typ wat u zoekt"
        assert box(html) == ""


# What people and machines type

ODD = [
    "'",
    '"',
    "\\",
    "a'b\"c\\d",
    ":*",
    "a:*",
    "& | !",
    "mentor & (",
    "!mentor",
    "<-> mentor",
    "%",
    "%s %(q)s {q} {{ q }}",
    "$1",
    "-- ;",
    "😀",
    "👩‍👩‍👧‍👦 mentor",
    "مرحبا بالعالم",
    "漢字",
    "de het een",
    "<script>alert(1)</script>",
    "</title><b>x",
    "&lt;b&gt;",
    "\u202emornem",
    "\ue000mentor\ue001",
    "e\u0301e\u0301n",
    "1e5 0x1f 3e10x",
    "/" * 50,
    "a b c d e f g h i j k l m n o p q r s t u v w x y z",
    "-",
    "a" * 10_000,
    "mentor " * 1_500,
]


def test_whatever_is_typed_gets_a_calm_answer_and_stays_in_the_box(client, website):
    for q in ODD:
        html = read(client, q)
        assert box(html) == " ".join(q.split()), q
        assert heading(html), q
        title = re.findall(r"<title>(.*?)</title>", html, re.DOTALL)[0]
        assert len(unescape(title)) < 100, q
        assert "<script>alert" not in html


def test_signs_that_nobody_sees_are_left_out(client, website):
    html = read(client, "men\x00tor\x1b worden\x85")
    assert box(html) == "men tor worden"
    assert client.get("/zoeken/?q=%FF%FEmentor").status_code == 200
    assert client.get("/zoeken/?q=mentor&q=klacht").content.decode().count('value="klacht"') == 1


def test_only_the_beginning_of_a_long_search_is_looked_for(client, website):
    add(website.home, "Vogels", RARE)
    assert search("x " * MOST_TYPED + RARE).count == 0
    assert heading(read(client, f"{RARE} " * 200)).startswith("1 pagina gevonden voor “kwikstaart kwik")


def test_nothing_that_an_editor_or_a_visitor_wrote_becomes_html(client, website):
    words = f"{RARE} &lt;img src=x onerror=alert(1)&gt; &amp;lt; “&lt;mark&gt;”"
    add(website.home, f"<b>{RARE}</b> & Co", words, slug="boos", search_description=f'"><i>{RARE}</i>')
    for q in (RARE, f"<b>{RARE}</b>", f"{RARE} <mark>"):
        html = read(client, q)
        main = html[html.index("<main") : html.index("</main>")]
        assert re.findall(r"<(?:b|i|img|script)[ >]", main) == []
        assert main.count("<mark>") == main.count("</mark>") > 0
        assert main.replace("<mark>", "").count("<mark") == 0


# What may have been meant


def test_a_word_that_is_misspelt_is_mended_when_that_helps(client, website):
    assert suggestion("kantonregter") == "kantonrechter"
    assert suggestion("coordinattor") == "coördinator"
    assert suggestion("klagt indienen") == ""  # of "klagt" and "klacht" too little is the same
    assert suggestion("mentor") == ""
    assert suggestion("xyzzyplugh") == ""
    assert '<a href="?q=kantonrechter#gevonden">kantonrechter</a>' in read(client, "kantonregter")


def test_a_word_that_nobody_may_see_is_never_suggested(client, website):
    page = add(website.home, "Vogels", RARE)
    assert suggestion("kwikstart") == RARE
    page.unpublish()
    # Another process may know the words of some minutes ago; it looks whether they are still found.
    assert known_words()[RARE] == RARE
    assert suggestion("kwikstart") == ""
    assert RARE not in read(client, "kwikstart")


def test_words_of_drafts_and_restricted_pages_are_not_among_those_to_suggest(website):
    closed = add(website.home, "Boomkruiper", RARE)
    PageViewRestriction.objects.create(page=closed, restriction_type=PageViewRestriction.LOGIN)
    add(closed, "Eronder", "pimpelmees")
    add(website.home, "Concept", "boomklever", live=False)
    known = known_words().keys()
    assert known & {RARE, "pimpelmees", "boomklever", "boomkruiper"} == set()
    assert "kantonrechter" in known


@pytest.mark.parametrize("q", ["a" * 10_000, "kantonregter " * 100, "x" * 31, "kan", "12345"])
def test_hardly_any_work_is_done_for_what_is_no_misspelling(website, q, monkeypatch):
    compared = []
    monkeypatch.setattr(spelling, "get_close_matches", lambda *args, **more: compared.append(args) or [])
    assert suggestion(q) == ""
    assert compared == []
