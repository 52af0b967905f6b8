"""What the search of the website finds, how it is shown, and what it never tells."""

import re
from datetime import timedelta
from html import unescape

import pytest
from django.core.management import call_command
from django.db import connection
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction, Site

from home.models import ArticlePage, InformationPage, SearchEntry, SearchSynonym
from home.selectors.search import HITS_A_PAGE, Part, place_in, search
from home.services.indexing import rebuild
from organisation.calendar.workdays import today
from organisation.demo import foundations as demo_foundations
from organisation.foundations.models import Municipality
from organisation.foundations.services import load_reference_data

# A word that no page has.
RARE = "kwikstaart"


def text(words: str, heading: str = "") -> tuple[str, dict[str, str]]:
    return "text", {"heading": heading, "text": f"<p>{words}</p>"}


def add(parent: Page, title: str, words: str = "", **fields) -> InformationPage:
    page = InformationPage(title=title, body=[text(words)] if words else [], **fields)
    return parent.add_child(instance=page)


def titles(q: str) -> list[str]:
    return [hit.title for hit in search(q).hits]


def forbid(page: Page) -> PageViewRestriction:
    return PageViewRestriction.objects.create(
        page=page, restriction_type=PageViewRestriction.LOGIN, password=""
    )


@pytest.fixture
def page(website) -> InformationPage:
    return add(website.home, "Vogels in de tuin", f"<b>De {RARE}</b> wipt.", slug="vogels")


def test_a_page_is_found_by_its_words_in_any_form(page):
    typed = [RARE, RARE.upper(), f"{RARE}en", f"  {RARE}\n", "kwikst", f"de {RARE} wipt", "vogel", "tuinen"]
    assert [titles(q) for q in typed] == [["Vogels in de tuin"]] * len(typed)


def test_accents_make_no_difference(website):
    pairs = [
        ("café", "cafe"),
        ("Özgür", "ozgur"),
        ("coöperatie", "cooperatie"),
        ("Łódź", "lodz"),
        ("garcon", "garçon"),
    ]
    for written, _typed in pairs:
        add(website.home, f"Plek {written}")
    found = [(titles(written), titles(typed)) for written, typed in pairs]
    assert found == [([f"Plek {written}"],) * 2 for written, _typed in pairs]


def test_what_people_look_for_comes_first(website):
    expected = {
        "mentor worden": "Mentor worden",
        "vrijwilliger worden": "Mentor worden",
        "hoe word ik mentor?": "Mentor worden",
        "mentor": "Mentor worden",
        "kosten": "Wat kost een mentor?",
        "wat is de prijs": "Wat kost een mentor?",
        "betalen": "Wat kost een mentor?",
        "dementie": "Wilsonbekwaam ter zake",
        "wat mag een mentor beslissen": "Wat doet een mentor wel en niet?",
        "klacht": "Een klacht indienen",
        "ontevreden": "Een klacht indienen",
        "mentor aanvragen": "Een mentor aanvragen",
        "mantelzorg": "Voor familie en naasten",
        "ik ben mantelzorger": "Voor familie en naasten",
        "privacy": "Uw gegevens en uw privacy",
    }
    assert {q: titles(q)[0] for q in expected} == expected


def test_a_synonym_counts_from_its_saving_on(page):
    assert titles("trompetten") == []
    synonym = SearchSynonym.objects.create(typed="Trompet", also=f"struisvogel, {RARE}")
    assert titles("de trompetten") == ["Vogels in de tuin"]
    synonym.delete()
    assert titles("trompetten") == []


def test_all_words_count_and_some_only_when_no_page_has_all(page):
    both = search(f"{RARE} kantonrechter")
    assert both.is_partial
    assert "Vogels in de tuin" in [hit.title for hit in both.hits]
    page.body = [text(f"{RARE} en kantonrechter")]
    page.save_revision().publish()
    both = search(f"{RARE} kantonrechter")
    assert (both.count, both.is_partial) == (1, False)


def test_a_hit_tells_where_the_word_stands(website):
    body = [
        text("Voorop staat iets anders. " * 20),
        text(f"Ziet u een {RARE}? Tel hem."),
        text("Nog meer. " * 40),
    ]
    page = InformationPage(title="Tellen", slug="tellen", intro="Doe mee.", body=body)
    website.become_mentor.add_child(instance=page)
    [hit] = search(f"{RARE}en").hits
    assert (hit.page_id, hit.title, hit.url, hit.section) == (
        page.pk,
        "Tellen",
        "/mentor-worden/tellen/",
        "Mentor worden",
    )
    assert hit.title_parts == (Part("Tellen"),)
    assert [part.text for part in hit.snippet_parts if part.is_hit] == [RARE]
    assert "Ziet u een " in "".join(part.text for part in hit.snippet_parts)
    assert sum(len(part.text) for part in hit.snippet_parts) < 300


def test_a_page_found_by_its_title_is_shown_by_its_summary(website):
    add(website.home, f"Over de {RARE}", "Iets anders.", search_description="Alles over vogels.")
    [hit] = search(RARE).hits
    assert hit.title_parts == (Part("Over de "), Part(RARE, is_hit=True))
    assert hit.snippet_parts == (Part("Alles over vogels."),)


def test_who_wrote_an_article_is_found(website):
    [news] = website.home.get_children().filter(slug="nieuws")
    article = ArticlePage(title="Een bericht", authors=[("author", {"name": "Zeger Quist", "role": ""})])
    news.add_child(instance=article)
    assert titles("quist") == ["Een bericht"]


# What nobody may see


def test_a_draft_is_not_found_nor_are_the_words_of_a_draft_of_a_live_page(page, website):
    add(website.home, f"Concept van de {RARE}", live=False)
    page.title, page.body = "Geheim konijn", [text("konijnenhol")]
    page.save_revision()
    assert titles(RARE) == ["Vogels in de tuin"]
    assert titles("konijn") == []
    page.get_latest_revision().publish()
    assert titles("konijn") == ["Geheim konijn"]
    assert titles(RARE) == []


def test_a_page_that_is_saved_in_part_keeps_its_published_words(page):
    page.body = [text("konijnenhol")]
    page.show_in_menus = True
    page.save(update_fields=["show_in_menus"])
    assert (titles(RARE), titles("konijnenhol")) == (["Vogels in de tuin"], [])


def test_an_unpublished_page_is_gone_with_its_words(page):
    page.unpublish()
    assert search(RARE).count == 0
    assert not SearchEntry.objects.filter(pk=page.pk).exists()
    page.save_revision().publish()
    assert titles(RARE) == ["Vogels in de tuin"]


def test_what_was_taken_away_in_the_database_itself_is_not_found_either(page):
    Page.objects.filter(pk=page.pk).update(live=False)
    assert SearchEntry.objects.filter(pk=page.pk).exists()
    assert search(RARE).count == 0


def test_a_page_whose_last_day_has_passed_is_not_found(page):
    Page.objects.filter(pk=page.pk).update(expire_at=timezone.now() + timedelta(hours=1))
    assert search(RARE).count == 1
    Page.objects.filter(pk=page.pk).update(expire_at=timezone.now() - timedelta(seconds=1))
    assert search(RARE).count == 0


def test_a_deleted_page_is_gone_with_what_was_below_it(page):
    add(page, "Eronder", RARE)
    assert search(RARE).count == 2
    Page.objects.get(pk=page.pk).delete()
    assert search(RARE).count == 0
    assert not SearchEntry.objects.filter(name="eronder").exists()


def test_a_restricted_page_and_all_below_it_are_found_by_nobody(client, page):
    below = add(add(page, "Eronder", RARE), "Diep", RARE)
    add(page.get_parent(), "Vogels in de tuin 2", RARE)  # its path begins alike
    assert search(RARE).count == 4
    restriction = forbid(page)
    assert titles(RARE) == ["Vogels in de tuin 2"]
    assert search(RARE).count == 1
    assert below.title not in client.get("/zoeken/", {"q": RARE}).content.decode()
    restriction.delete()
    assert search(RARE).count == 4


def test_what_is_published_or_moved_below_a_restriction_is_not_found(page, website):
    closed = add(website.home, "Besloten")
    forbid(closed)
    new = add(closed, "Nieuw", RARE)
    new.save_revision().publish()
    assert titles(RARE) == ["Vogels in de tuin"]
    page.move(closed, pos="last-child")
    assert search(RARE).count == 0
    Page.objects.get(pk=page.pk).move(Page.objects.get(pk=website.home.pk), pos="last-child")
    assert titles(RARE) == ["Vogels in de tuin"]


def test_the_section_is_not_named_when_nobody_may_see_it(page, website):
    parent = add(website.home, "Geheim onderdeel")
    page.move(parent, pos="last-child")
    assert [hit.section for hit in search(RARE).hits] == ["Geheim onderdeel"]
    Page.objects.get(pk=parent.pk).unpublish()
    assert [hit.section for hit in search(RARE).hits] == [""]


def test_only_pages_of_the_default_site_are_found(page, website):
    root = Page.get_first_root_node()
    elsewhere = root.add_child(instance=InformationPage(title="Elders", slug="elders", body=[text(RARE)]))
    Site.objects.create(hostname="elders.example.nl", root_page=elsewhere)
    assert titles(RARE) == ["Vogels in de tuin"]


def test_a_moved_or_renamed_page_has_its_new_address(page, website):
    below = add(page, "Eronder", "eikelmuis", slug="eronder")
    page.slug = "dieren"
    page.save_revision().publish()
    assert [hit.url for hit in search("eikelmuis").hits] == ["/dieren/eronder/"]
    Page.objects.get(pk=below.pk).move(website.become_mentor, pos="last-child")
    assert [hit.url for hit in search("eikelmuis").hits] == ["/mentor-worden/eronder/"]


def test_a_copy_is_found_too(page):
    page.copy(update_attrs={"title": "Nog een keer", "slug": "nog"})
    assert sorted(titles(RARE)) == ["Nog een keer", "Vogels in de tuin"]


# The index


def test_the_demo_ends_with_every_page_in_the_index(website):
    ids = set(Page.objects.live().filter(depth__gt=1).values_list("pk", flat=True))
    assert set(SearchEntry.objects.values_list("pk", flat=True)) == ids
    before = list(SearchEntry.objects.order_by("pk").values())
    assert rebuild() == len(ids)
    assert list(SearchEntry.objects.order_by("pk").values()) == before


def test_the_command_mends_an_index_that_is_wrong(page, capsys):
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM home_searchentry WHERE page_id <> %s", [page.pk])
    Page.objects.filter(pk=page.pk).update(live=False)
    call_command("rebuild_search")
    count = Page.objects.live().filter(depth__gt=1).count()
    assert capsys.readouterr().out == f"{count} pages can be found.\n"
    assert not SearchEntry.objects.filter(pk=page.pk).exists()


def test_a_very_long_page_can_be_published_and_is_found_by_its_beginning(website):
    words = " ".join(f"woord{number}." for number in range(60_000))
    add(website.home, "Lang", f"{RARE} {words}")
    add(website.home, "Lang en vreemd", f"{RARE} {'漢' * 250_000}")
    assert sorted(titles(RARE)) == ["Lang", "Lang en vreemd"]


def test_signs_of_ours_in_a_text_do_not_mark_anything(website):
    page = add(website.home, "Leeg", f"\ue000x\ue001 \x02 {RARE}")
    assert SearchEntry.objects.get(pk=page.pk).passages == [f"x {RARE}"]


def test_the_count_and_the_hits_are_one_query_for_one_page_and_for_many(page, django_assert_num_queries):
    search(RARE)  # knows the names of municipalities from now on
    with django_assert_num_queries(1):
        assert search(RARE).count == 1
    for number in range(HITS_A_PAGE + 2):
        add(page, f"Vogel {number}", RARE)
    with django_assert_num_queries(1):
        found = search(RARE)
    assert (found.count, found.pages, len(found.hits)) == (HITS_A_PAGE + 3, 2, HITS_A_PAGE)


def test_the_pages_of_results_hold_each_hit_once(page):
    for number in range(HITS_A_PAGE * 2):
        add(page, f"Vogel {number}", RARE)
    found = [search(RARE, page=number) for number in (1, 2, 3)]
    ids = [hit.page_id for results in found for hit in results.hits]
    assert (len(ids), len(set(ids))) == (HITS_A_PAGE * 2 + 1, HITS_A_PAGE * 2 + 1)
    assert search(RARE, page=0) == search(RARE, page=-3) == found[0]
    assert search(RARE, page=4) == search(RARE, page=10**9) == found[2]
    assert (search("xyzzy", page=4).page, search("xyzzy", page=4).count) == (1, 0)


def test_of_what_many_pages_have_the_likeliest_are_ranked_and_the_others_come_after_them(page, monkeypatch):
    monkeypatch.setattr("home.selectors.search.MOST_RANKED", 2)
    for title in ("Andere vogel", "Nog een vogel", f"Wat de {RARE} eet"):
        add(page, title, f"{RARE} " * 5)
    likeliest = [f"Wat de {RARE} eet", "Vogels in de tuin"]
    assert titles(RARE) == titles(f"{RARE} xyzzy") == [*likeliest, "Andere vogel", "Nog een vogel"]
    assert search(RARE).count == 4


# Places


def test_which_words_name_a_municipality(website):
    expected = {
        "emmen": "emmen",
        "leid": "leid",
        "wie helpt in den haag": "den haag",
        "mentor in s gravenhage": "s gravenhage",
        "bergen op zoom": "bergen op zoom",
        "mentor gemeente haarl": "haarl",
        "rozendaal": "rozendaal",
        "de": "",
        "mentor": "",
        "mentor in": "",
        "geld": "",
        "geldr": "geldr",
        "kosten van een mentor": "",
        "klacht indienen": "",
    }
    assert {typed: place_in(typed.split()) for typed in expected} == expected


@pytest.fixture
def regions(website):
    load_reference_data()
    demo_foundations.load()
    return website


def places(client, q: str) -> str:
    """The panel of the places, up to its link, as it is read."""
    html = client.get("/zoeken/", {"q": q}).content.decode()
    return unescape(
        "".join(re.findall(r'<div class="panel panel-deep">.*?/regios/.*?</div>', html, re.DOTALL))
    )


def test_a_municipality_shows_who_helps_there(client, regions):
    for q, municipality, foundation in (
        ("Emmen", "Emmen", "Mentorschap Noord"),
        ("mentor in leid", "Leiden", "Mentorschap Haag en Rijn"),
        ("’s-Gravenhage", "Den Haag", "Mentorschap Haag en Rijn"),
    ):
        text = places(client, q)
        assert f"<strong>{municipality}</strong>" in text
        assert f"<p>{foundation}</p>" in text
        assert "tel:085" in text
        assert 'href="/regios/?q=' in text


def test_a_municipality_that_merged_leads_to_its_heir(client, regions):
    gone, heir = Municipality.objects.get(name="Assen"), Municipality.objects.get(name="Emmen")
    gone.until, gone.merged_into = today(), heir
    gone.save()
    text = places(client, "assen")
    assert "<strong>Emmen</strong>" in text
    assert "ook: Assen" in text


def test_a_municipality_that_no_page_names_is_no_empty_result(client, regions):
    html = client.get("/zoeken/", {"q": "Ameland"}).content.decode()
    assert '<h2 id="gevonden" tabindex="-1">Mentorschap in uw gemeente</h2>' in html
    assert "<strong>Ameland</strong>" in html
    assert "Geen pagina" not in html
    assert 'class="related"' not in html


def test_no_municipality_is_shown_to_who_looks_for_something_else(client, regions):
    assert places(client, "kosten") == ""
